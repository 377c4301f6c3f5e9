// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SideBar.h"

#include "ui/theme/Icons.h"
#include "ui/theme/OtStylePaint.h"

#include <QItemSelectionModel>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace otpost::ui {

namespace {

constexpr int markSide = 28;
constexpr int rowHeight = 36;
constexpr int railRowHeight = 40;
constexpr int iconSide = 18;
constexpr int rowGap = 2;
constexpr int barWidth = 3;
constexpr int iconNameRole = Qt::UserRole;
constexpr int warningsRole = Qt::UserRole + 1;
constexpr int signSide = 14;
constexpr int dotSide = 8;

class EntryDelegate : public QStyledItemDelegate
{
public:
    EntryDelegate(const SideBar* sideBar, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_sideBar(sideBar)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {0, (m_sideBar->isRail() ? railRowHeight : rowHeight) + rowGap};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = themeOf(option.widget);
        const Colors& c = theme.colors;
        const bool current = option.state.testFlag(QStyle::State_Selected);
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        const QRect area = option.rect.adjusted(metrics::space8, rowGap / 2, -metrics::space8, -rowGap / 2);
        const auto visual
            = [&](const QRect& logical) { return QStyle::visualRect(option.direction, area, logical); };

        painter->save();
        if (current) {
            paint::paintPanel(painter, area, metrics::radiusField, c.surface);
            const QRect bar(area.left(), area.top() + 8, barWidth, area.height() - 16);
            paint::paintPanel(painter, visual(bar), 1.5, c.accent);
        } else if (hovered) {
            QColor wash = c.text;
            wash.setAlphaF(0.06F);
            paint::paintPanel(painter, area, metrics::radiusField, wash);
        }
        const bool ring = option.state.testFlag(QStyle::State_HasFocus)
            && option.state.testFlag(QStyle::State_KeyboardFocusChange);
        if (ring)
            paint::paintFocusRing(painter, area, metrics::radiusField, c.accent);

        const int start = m_sideBar->isRail() ? (area.width() - iconSide) / 2 : 12;
        const QRect square(
            area.left() + start, area.top() + (area.height() - iconSide) / 2, iconSide, iconSide);
        paintIcon(painter, visual(square), index.data(iconNameRole).toString(), current ? c.accent : c.text2,
            option.direction);
        const int warnings = index.data(warningsRole).toInt();
        if (m_sideBar->isRail() && warnings > 0) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(c.sidebar, 1.5));
            painter->setBrush(c.red);
            painter->drawEllipse(visual(QRect(square.right() - 2, square.top() - 3, dotSide, dotSide)));
        }
        if (!m_sideBar->isRail()) {
            int end = area.right() - metrics::space12;
            if (warnings > 0)
                end = paintWarnings(painter, area, end, warnings, option);
            const int left = square.right() + 1 + metrics::space12;
            const QRect words(left, area.top(), end - left, area.height());
            painter->setFont(theme.font(TextRole::Label));
            painter->setPen(current ? c.text : c.text2);
            painter->drawText(visual(words),
                static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter))
                    | Qt::TextSingleLine,
                painter->fontMetrics().elidedText(
                    index.data(Qt::DisplayRole).toString(), Qt::ElideRight, words.width()));
        }
        painter->restore();
    }

private:
    /// The sign and the number before `end`; where the words have to end.
    static int paintWarnings(
        QPainter* painter, const QRect& area, int end, int count, const QStyleOptionViewItem& option)
    {
        const Theme& theme = themeOf(option.widget);
        const auto visual
            = [&](const QRect& logical) { return QStyle::visualRect(option.direction, area, logical); };
        const QString number = QLocale().toString(count);
        painter->setFont(theme.font(TextRole::Label));
        const int width = painter->fontMetrics().horizontalAdvance(number);
        painter->setPen(theme.colors.red);
        painter->drawText(
            visual(QRect(end - width, area.top(), width + 1, area.height())), Qt::AlignCenter, number);
        const int left = end - width - metrics::space4 - signSide;
        paintIcon(painter,
            visual(QRect(left, area.top() + (area.height() - signSide) / 2, signSide, signSide)),
            u"triangle-alert"_s, theme.colors.red);
        return left - metrics::space4;
    }

    const SideBar* m_sideBar;
};

}

SideBar::SideBar(QWidget* parent)
    : QWidget(parent)
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntryDelegate(this, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTabKeyNavigation(false);
    m_list->setAccessibleName(tr("Pages"));
    m_list->setObjectName(u"pages"_s);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metrics::header - rowGap / 2, 0, metrics::space8);
    layout->addWidget(m_list);
    setFixedWidth(metrics::sideBar);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& current) {
            if (current.isValid())
                Q_EMIT entryChosen(current.row());
        });
}

void SideBar::addEntry(const QString& title, const QString& iconName, const QString& shortcut)
{
    auto* item = new QStandardItem(title);
    item->setData(iconName, iconNameRole);
    item->setToolTip(shortcut.isEmpty() ? title : u"%1 (%2)"_s.arg(title, shortcut));
    m_model->appendRow(item);
}

void SideBar::setEntryWarnings(int entry, int count)
{
    QStandardItem* item = m_model->item(entry);
    if (item == nullptr || item->data(warningsRole).toInt() == count)
        return;
    item->setData(count, warningsRole);
    item->setData(
        count > 0 ? tr("%1, %2").arg(item->text(), tr("%Ln warning(s)", nullptr, count)) : item->text(),
        Qt::AccessibleTextRole);
}

int SideBar::currentEntry() const
{
    return m_list->currentIndex().row();
}

void SideBar::setCurrentEntry(int entry)
{
    const QSignalBlocker quiet(this);
    m_list->setCurrentIndex(m_model->index(entry, 0));
}

void SideBar::setRail(bool rail)
{
    if (rail == m_rail)
        return;
    m_rail = rail;
    setFixedWidth(rail ? metrics::rail : metrics::sideBar);
    m_list->doItemsLayout();
    update();
}

void SideBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    const Colors& c = theme.colors;
    QPainter painter(this);
    painter.fillRect(rect(), c.sidebar);
    painter.fillRect(isRightToLeft() ? 0 : width() - 1, 0, 1, height(), c.border);

    const int start = m_rail ? (metrics::rail - markSide) / 2 : metrics::space16;
    const QRect mark(start, (metrics::header - markSide) / 2, markSide, markSide);
    paintAppMark(&painter, QStyle::visualRect(layoutDirection(), rect(), mark), c.accent, c.onAccent);
    if (m_rail)
        return;
    const int left = mark.right() + 1 + 10;
    painter.setFont(theme.font(TextRole::Section));
    painter.setPen(c.text);
    painter.drawText(
        QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, width() - left, metrics::header)),
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
        u"OTPost"_s);
}

}
