// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/splash/SplashTable.h"

#include "ui/splash/SplashListModel.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/Switch.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int orderWidth = 52;
constexpr int otpWidth = 76;
constexpr int placesWidth = 280;
constexpr int actionsWidth = 124;

/// Name, and below it the address.
class NameDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem background = option;
        initStyleOption(&background, index);
        background.text.clear();
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);
        const Theme& theme = themeOf(option.widget);
        const QRect area = option.rect.adjusted(metrics::space12, 8, -metrics::space12, -8);
        const int half = area.height() / 2;
        painter->save();
        const auto line = [painter, &option, &area](int top, int height, const QString& text) {
            painter->drawText(QRect(area.left(), area.top() + top, area.width(), height),
                int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter),
                painter->fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
        };
        QFont name = theme.font(TextRole::Body);
        name.setWeight(QFont::DemiBold);
        painter->setFont(name);
        painter->setPen(theme.colors.text);
        line(0, half, index.data(Qt::DisplayRole).toString());
        painter->setFont(theme.font(TextRole::Hint));
        painter->setPen(theme.colors.text2);
        line(half, area.height() - half, index.data(SplashListModel::SubtitleRole).toString());
        painter->restore();
    }
};

QWidget* cellOf(const QList<QWidget*>& widgets)
{
    auto* cell = new QWidget;
    auto* layout = new QHBoxLayout(cell);
    layout->setContentsMargins(metrics::space8, 0, metrics::space8, 0);
    layout->setSpacing(0);
    for (QWidget* widget : widgets)
        layout->addWidget(widget);
    layout->addStretch();
    return cell;
}

}

SplashTable::SplashTable(SplashListModel& model, QWidget* parent)
    : Table(metrics::rowGateway, parent)
    , m_model(model)
{
    setObjectName(u"splashPages"_s);
    setAccessibleName(tr("Splash pages in their order"));
    setModel(&model);
    setItemDelegateForColumn(SplashListModel::NameColumn, new NameDelegate(this));
    setDragDropMode(QAbstractItemView::InternalMove);
    setDragDropOverwriteMode(false);
    setDropIndicatorShown(true);
    setDefaultDropAction(Qt::MoveAction);
    QHeaderView* header = horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(SplashListModel::NameColumn, QHeaderView::Stretch);
    header->setMinimumSectionSize(40);
    setColumnWidth(SplashListModel::OrderColumn, orderWidth);
    setColumnWidth(SplashListModel::OtpColumn, otpWidth);
    setColumnWidth(SplashListModel::PlacesColumn, placesWidth);
    setColumnWidth(SplashListModel::ActionsColumn, actionsWidth);
    connect(&model, &SplashListModel::moveRequested, this, &SplashTable::moveRequested);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_selected = currentPage(); });
    connect(&model, &QAbstractItemModel::modelReset, this, &SplashTable::fillRows);
    connect(this, &Table::rowActivated, this,
        [this](int row) { Q_EMIT editRequested(m_model.pages().at(row).id); });
    connect(this, &Table::deleteRequested, this,
        [this](int row) { Q_EMIT removeRequested(m_model.pages().at(row).id); });
    fillRows();
}

SplashId SplashTable::currentPage() const
{
    const int row = currentIndex().row();
    return row >= 0 && row < m_model.pages().size() ? m_model.pages().at(row).id : 0;
}

void SplashTable::selectPage(SplashId id)
{
    const int row = m_model.rowOf(id);
    if (row >= 0)
        setCurrentIndex(m_model.index(row, SplashListModel::NameColumn));
}

void SplashTable::setOtpRefusal(const QString& why)
{
    if (why == m_refusal)
        return;
    m_refusal = why;
    m_selected = currentPage();
    fillRows();
}

void SplashTable::fillRows()
{
    for (int row = 0; row < m_model.pages().size(); ++row) {
        const SplashPage& page = m_model.pages().at(row);
        setIndexWidget(m_model.index(row, SplashListModel::OtpColumn), switchCell(page));
        setIndexWidget(m_model.index(row, SplashListModel::ActionsColumn), actionsCell(page));
    }
    selectPage(m_selected);
}

QWidget* SplashTable::switchCell(const SplashPage& page)
{
    auto* toggle = new Switch;
    toggle->setObjectName(u"otp-%1"_s.arg(page.id));
    toggle->setAccessibleName(tr("OTP verification of %1").arg(page.name));
    toggle->setChecked(page.otp);
    // It can always be switched off.
    if (!page.otp && !m_refusal.isEmpty()) {
        toggle->setEnabled(false);
        toggle->setToolTip(m_refusal.toHtmlEscaped());
        toggle->setAccessibleDescription(m_refusal);
    }
    connect(toggle, &Switch::toggled, this, [this, id = page.id](bool on) { Q_EMIT otpRequested(id, on); });
    return cellOf({toggle});
}

QWidget* SplashTable::actionsCell(const SplashPage& page)
{
    struct Action {
        const char16_t* icon;
        QString name;
        void (SplashTable::*wanted)(SplashId);
    };
    const Action actions[] = {
        {u"pencil", tr("Edit %1"), &SplashTable::editRequested},
        {u"copy", tr("Duplicate %1"), &SplashTable::duplicateRequested},
        {u"trash-2", tr("Delete %1"), &SplashTable::removeRequested},
    };
    QList<QWidget*> buttons;
    for (const Action& action : actions) {
        auto* button = new IconButton(QString::fromUtf16(action.icon), action.name.arg(page.name));
        button->setObjectName(u"%1-%2"_s.arg(QString::fromUtf16(action.icon)).arg(page.id));
        connect(button, &IconButton::clicked, this,
            [this, wanted = action.wanted, id = page.id] { (this->*wanted)(id); });
        buttons.append(button);
    }
    return cellOf(buttons);
}

void SplashTable::moveCurrent(int by)
{
    const int row = currentIndex().row();
    const int target = row + by;
    if (row >= 0 && target >= 0 && target < m_model.pages().size())
        Q_EMIT moveRequested(m_model.pages().at(row).id, target);
}

void SplashTable::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() == Qt::AltModifier
        && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        moveCurrent(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    const SplashPage* page = m_model.find(currentPage());
    if (event->key() == Qt::Key_Space && page != nullptr) {
        if (page->otp || m_refusal.isEmpty())
            Q_EMIT otpRequested(page->id, !page->otp);
        return;
    }
    Table::keyPressEvent(event);
}

void SplashTable::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    const int row = index.isValid() ? index.row() : currentIndex().row();
    if (row < 0)
        return;
    const SplashPage page = m_model.pages().at(row);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(u"pencil"_s), tr("Edit"), this, [this, page] { Q_EMIT editRequested(page.id); });
    menu->addAction(
        icon(u"copy"_s), tr("Duplicate"), this, [this, page] { Q_EMIT duplicateRequested(page.id); });
    QAction* otp = menu->addAction(page.otp ? tr("Switch OTP off") : tr("Switch OTP on"), this,
        [this, page] { Q_EMIT otpRequested(page.id, !page.otp); });
    otp->setEnabled(page.otp || m_refusal.isEmpty());
    menu->addSeparator();
    QAction* up = menu->addAction(icon(u"arrow-up"_s), tr("Move up"), this,
        [this, page, row] { Q_EMIT moveRequested(page.id, row - 1); });
    up->setShortcut(Qt::ALT | Qt::Key_Up);
    up->setEnabled(row > 0);
    QAction* down = menu->addAction(icon(u"arrow-down"_s), tr("Move down"), this,
        [this, page, row] { Q_EMIT moveRequested(page.id, row + 1); });
    down->setShortcut(Qt::ALT | Qt::Key_Down);
    down->setEnabled(row + 1 < m_model.pages().size());
    menu->addSeparator();
    menu->addAction(
        icon(u"trash-2"_s), tr("Delete"), this, [this, page] { Q_EMIT removeRequested(page.id); });
    menu->popup(event->globalPos());
}

}
