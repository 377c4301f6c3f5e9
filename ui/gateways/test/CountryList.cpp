// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/test/CountryList.h"

#include "core/phone/PhoneNumber.h"
#include "ui/theme/Icons.h"
#include "ui/theme/OtStylePaint.h"
#include "ui/theme/Theme.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QScreen>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace otpost::ui {

namespace {

enum Role { Region = Qt::UserRole + 1, Code, Search };

constexpr int rowHeight = 32;
constexpr int listWidth = 300;
constexpr int listHeight = 320;
constexpr int codeWidth = 64;
constexpr int badgeWidth = 32;
constexpr int mostCountries = 256;

/// Its names in the languages that are spoken there, without the English one.
QStringList ownNames(QLocale::Territory territory)
{
    QStringList names;
    const QList<QLocale> locales
        = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, territory);
    for (const QLocale& locale : locales) {
        const QString name = locale.nativeTerritoryName();
        if (!name.isEmpty() && locale.language() != QLocale::English && !names.contains(name))
            names.append(name);
    }
    return names;
}

/// Code, name, and the calling code at the far end.
class CountryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {listWidth, rowHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = themeOf(option.widget);
        const bool current = option.state & QStyle::State_Selected;
        painter->save();
        if (current)
            paint::paintPanel(painter, QRectF(option.rect).adjusted(4, 1, -4, -1), metrics::radiusField,
                theme.colors.accentTint);
        const auto place = [&option](int left, int width) {
            return QStyle::visualRect(option.direction, option.rect,
                QRect(option.rect.left() + left, option.rect.top(), width, option.rect.height()));
        };
        const int room = option.rect.width();
        painter->setFont(theme.font(TextRole::Mono));
        painter->setPen(theme.colors.text2);
        painter->drawText(
            place(12, badgeWidth), Qt::AlignVCenter | Qt::AlignLeft, index.data(Region).toString());
        painter->drawText(place(room - 12 - codeWidth, codeWidth), Qt::AlignVCenter | Qt::AlignRight,
            u"\u2066+%1\u2069"_s.arg(index.data(Code).toInt()));
        painter->setFont(theme.font(TextRole::Body));
        painter->setPen(theme.colors.text);
        const int nameRoom = room - 24 - codeWidth - badgeWidth - 8;
        painter->drawText(place(12 + badgeWidth, nameRoom), Qt::AlignVCenter | Qt::AlignLeading,
            painter->fontMetrics().elidedText(index.data(Qt::UserRole).toString(), Qt::ElideRight, nameRoom));
        painter->restore();
    }
};

}

QString countryName(const QString& region)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(region);
    return territory == QLocale::AnyTerritory ? region : QLocale::territoryToString(territory);
}

CountryList::CountryList(QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_search(new QLineEdit(this))
    , m_view(new QListView(this))
    , m_model(new QStandardItemModel(this))
    , m_found(new QSortFilterProxyModel(this))
{
    setObjectName(u"countryList"_s);
    m_search->setPlaceholderText(tr("Search country or code"));
    m_search->setAccessibleName(tr("Search country or code"));
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_found->setSourceModel(m_model);
    m_found->setFilterRole(Search);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_found->setSortRole(Qt::UserRole);
    m_found->setSortLocaleAware(true);
    m_view->setModel(m_found);
    m_view->setItemDelegate(new CountryDelegate(m_view));
    m_view->setAccessibleName(tr("Countries"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMouseTracking(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_view, 1);
    resize(listWidth + 16, listHeight);
    connect(m_search, &QLineEdit::textChanged, this, &CountryList::filter);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { choose(m_view->currentIndex()); });
    connect(m_view, &QListView::clicked, this, &CountryList::choose);
    connect(m_view, &QListView::activated, this, &CountryList::choose);
    connect(m_view, &QListView::entered, m_view, &QListView::setCurrentIndex);
}

void CountryList::fill()
{
    if (m_model->rowCount() > 0)
        return;
    const QList<RegionInfo> regions = knownRegions();
    for (const RegionInfo& info : regions) {
        if (m_model->rowCount() >= mostCountries)
            break;
        const QString name = countryName(info.region);
        const QStringList own = ownNames(QLocale::codeToTerritory(info.region));
        auto* item = new QStandardItem;
        item->setEditable(false);
        item->setText(u"%1, %2, +%3"_s.arg(name, info.region, QString::number(info.callingCode)));
        item->setData(name, Qt::UserRole);
        item->setData(info.region, Region);
        item->setData(info.callingCode, Code);
        item->setData(
            u"%1 %2 %3 +%4"_s.arg(name, own.join(u' '), info.region, QString::number(info.callingCode)),
            Search);
        if (!own.isEmpty())
            item->setToolTip(own.join(u", "_s));
        m_model->appendRow(item);
    }
    m_found->sort(0);
}

void CountryList::popUp(QWidget* below, const QString& region)
{
    fill();
    m_search->clear();
    filter({});
    for (int row = 0; row < m_found->rowCount(); ++row) {
        const QModelIndex index = m_found->index(row, 0);
        if (index.data(Region).toString() == region) {
            m_view->setCurrentIndex(index);
            break;
        }
    }
    QPoint corner = below->mapToGlobal(QPoint(0, below->height() + 2));
    const QRect screen = below->screen()->availableGeometry();
    corner.setX(std::clamp(corner.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    if (corner.y() + height() > screen.bottom())
        corner.setY(std::max(screen.top(), below->mapToGlobal(QPoint()).y() - height() - 2));
    move(corner);
    show();
    m_view->scrollTo(m_view->currentIndex(), QAbstractItemView::PositionAtCenter);
    m_search->setFocus(Qt::PopupFocusReason);
}

void CountryList::filter(const QString& text)
{
    m_found->setFilterFixedString(text.trimmed());
    // What was meant begins with what was typed: "us" is the United States, not Australia.
    const QString typed = text.trimmed();
    QModelIndex best = m_found->index(0, 0);
    for (int row = 0; row < m_found->rowCount() && !typed.isEmpty(); ++row) {
        const QModelIndex index = m_found->index(row, 0);
        const bool code = index.data(Region).toString().compare(typed, Qt::CaseInsensitive) == 0
            || u"+%1"_s.arg(index.data(Code).toInt()) == typed
            || QString::number(index.data(Code).toInt()) == typed;
        if (code) {
            best = index;
            break;
        }
        if (index.data(Qt::UserRole).toString().startsWith(typed, Qt::CaseInsensitive)
            && !best.data(Qt::UserRole).toString().startsWith(typed, Qt::CaseInsensitive))
            best = index;
    }
    m_view->setCurrentIndex(best);
}

void CountryList::choose(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const QString region = index.data(Region).toString();
    hide();
    Q_EMIT chosen(region);
}

/// What moves in the list is sent there from the search.
bool CountryList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            return QCoreApplication::sendEvent(m_view, event);
        case Qt::Key_Escape:
            hide();
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void CountryList::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    Q_EMIT closed();
}

void CountryList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colors& c = themeOf(this).colors;
    painter.fillRect(rect(), c.surface);
    painter.setPen(c.border);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

}
