// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/LogTable.h"

#include "ui/log/LogDelegate.h"
#include "ui/log/LogFeed.h"
#include "ui/log/LogGrid.h"
#include "ui/log/LogHeader.h"
#include "ui/log/LogModel.h"
#include "ui/log/LogWords.h"
#include "ui/log/NewRowsPill.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Badge.h"

#include <QGridLayout>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

/// Rows beyond the edge of what is seen that should be here before one gets there.
constexpr int ahead = 60;
/// Steps of a scroll bar are int; a bar of more pixels stands for several with each.
constexpr qint64 longestBar = 1'000'000'000;
constexpr int pillGap = 8;

/// Continues the header above the scroll bar.
class HeaderEnd : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Colors& c = themeOf(this).colors;
        QPainter painter(this);
        painter.fillRect(rect(), c.subtle);
        painter.fillRect(0, height() - 1, width(), 1, c.border);
    }
};

int widthOf(const QString& text, TextRole role)
{
    return QFontMetrics(themeOf(nullptr).font(role)).horizontalAdvance(text) + LogDelegate::padding + 4;
}

/// Room for the widest of the words, and for the column's own with its arrow.
int columnWidth(const QAbstractItemModel* model, int column, const QStringList& words, TextRole role)
{
    constexpr int arrow = 18;
    int width = widthOf(model->headerData(column, Qt::Horizontal).toString(), TextRole::Label)
        + (column == LogModel::TimeColumn ? arrow : LogDelegate::padding);
    for (const QString& word : words)
        width = std::max(width, widthOf(word, role));
    return width;
}

QHash<int, int> fixedWidths(const LogModel* model, bool withWord)
{
    constexpr int statusIcon = 26;
    constexpr int pillOverhang = 6; // of the status beside it
    QStringList types;
    for (const MessageType type :
        {MessageType::CustomerCode, MessageType::Message, MessageType::Test, MessageType::Alert})
        types.append(messageTypeText(type));
    QStringList statuses;
    for (const MessageStatus status : {MessageStatus::Undelivered, MessageStatus::Delivered,
             MessageStatus::Unknown, MessageStatus::Expired, MessageStatus::Sending})
        statuses.append(statusText(status));
    const MessageId newest = model->rows().isEmpty() ? 0 : model->rows().first().id;
    const QString id = u"0"_s.repeated(std::max(5, int(QString::number(newest).size())));
    const QDateTime someTime(QDate(QDate::currentDate().year(), 12, 28), QTime(22, 58), Qt::UTC);
    return {{LogModel::IdColumn, columnWidth(model, LogModel::IdColumn, {id}, TextRole::Mono)},
        {LogModel::RecipientColumn,
            columnWidth(model, LogModel::RecipientColumn, {u"+49 171 39200 888"_s}, TextRole::Mono)},
        {LogModel::TypeColumn,
            columnWidth(model, LogModel::TypeColumn, types, TextRole::Body) + pillOverhang},
        {LogModel::StatusColumn,
            columnWidth(model, LogModel::StatusColumn, statuses, TextRole::Label) + statusIcon},
        {LogModel::AttemptsColumn, columnWidth(model, LogModel::AttemptsColumn, {}, TextRole::Mono)},
        {LogModel::TimeColumn,
            columnWidth(model, LogModel::TimeColumn, {shortTime(someTime)}, TextRole::Mono)},
        {LogModel::DetailsColumn, LogDelegate::detailsWidth(withWord)}};
}

}

LogTable::LogTable(LogFeed& feed, QWidget* parent)
    : QWidget(parent)
    , m_feed(feed)
    , m_grid(new LogGrid(this))
    , m_bar(new QScrollBar(Qt::Vertical, this))
    , m_pill(new NewRowsPill(this))
{
    m_grid->setModel(feed.model());
    m_bar->setObjectName(u"logScrollBar"_s);
    m_bar->setAccessibleName(tr("Place in the log"));
    m_bar->setSingleStep(metrics::rowLog);
    auto* end = new HeaderEnd(this);
    const int headerHeight = m_grid->horizontalHeader()->sizeHint().height();
    end->setFixedHeight(headerHeight);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_grid, 0, 0, 2, 1);
    layout->addWidget(end, 0, 1);
    layout->addWidget(m_bar, 1, 1);
    layout->setRowStretch(1, 1);
    m_pill->setTop(headerHeight + pillGap);
    setFocusProxy(m_grid);
    connectGrid();
    connectFeed();
    layOutColumns();
}

LogModel* LogTable::model() const
{
    return m_feed.model();
}

void LogTable::connectGrid()
{
    connect(m_grid, &LogGrid::scrolled, this, [this] {
        if (!m_moving)
            scrolledByUser();
    });
    connect(m_grid, &LogGrid::resized, this, [this] {
        layOutColumns();
        if (m_feed.isLoaded())
            reading();
    });
    connect(m_grid, &LogGrid::edgeRequested, this, &LogTable::toEdge);
    connect(m_grid, &LogGrid::currentWanted, this, [this] {
        if (m_selected != 0)
            m_feed.jumpToMessage(m_selected);
        else if (m_feed.model()->rowCount() > 0)
            m_grid->selectRow(std::max(0, m_grid->rowAt(metrics::rowLog / 2)));
    });
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& current) {
            if (m_moving || !current.isValid())
                return;
            m_selected = current.data(LogModel::MessageIdRole).toLongLong();
            Q_EMIT selectedChanged(m_selected);
        });
    connect(m_grid, &LogGrid::detailsRequested, this, [this](int row) {
        if (row < model()->rowCount())
            Q_EMIT detailsRequested(model()->rows().at(row).id);
    });
    connect(m_grid, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) {
        if (index.column() != LogModel::DetailsColumn)
            Q_EMIT windowRequested(index.data(LogModel::MessageIdRole).toLongLong());
    });
    connect(m_bar, &QScrollBar::valueChanged, this, [this](int value) {
        if (!m_moving)
            barMoved(value);
    });
    connect(m_pill, &NewRowsPill::clicked, this, [this] {
        if (m_feed.isNewestFirst())
            m_feed.jumpToEdge(true);
        else
            Q_EMIT newestRequested();
        m_grid->setFocus();
    });
}

void LogTable::connectFeed()
{
    connect(&m_feed, &LogFeed::windowReplaced, this, [this](int focusRow) {
        showWindow(focusRow, m_wantedOffset);
        m_wantedOffset = 0;
    });
    connect(m_feed.model(), &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex&, int first, int last) { rowsCame(first, last); });
    connect(m_feed.model(), &LogModel::rowsGoing, this, [this](int first, int last) {
        const int current = m_grid->currentIndex().row();
        if (current >= first && current <= last) {
            const QScopedValueRollback moving(m_moving, true);
            m_grid->clearSelection();
            m_grid->setCurrentIndex({});
        }
    });
    connect(m_feed.model(), &QAbstractItemModel::rowsRemoved, this,
        [this](const QModelIndex&, int first, int last) { rowsWent(first, last); });
    connect(&m_feed, &LogFeed::ranksChanged, this, &LogTable::syncBar);
    connect(&m_feed, &LogFeed::newRowsChanged, m_pill, &NewRowsPill::setCount);
}

void LogTable::showWindow(int focusRow, int offset)
{
    {
        const QScopedValueRollback moving(m_moving, true);
        m_grid->scrollTo(focusRow * metrics::rowLog + offset);
    }
    if (m_selectEdge != 0 && model()->rowCount() > 0) {
        m_selected = (m_selectEdge < 0 ? model()->rows().first() : model()->rows().last()).id;
        m_selectEdge = 0;
        Q_EMIT selectedChanged(m_selected);
    }
    reselect();
    if (!m_bar->isSliderDown())
        syncBar();
    reading();
}

void LogTable::rowsCame(int first, int last)
{
    const int count = last - first + 1;
    const bool stays = first == 0 && !m_feed.showsNewest();
    if (stays) {
        const QScopedValueRollback moving(m_moving, true);
        m_grid->scrollTo(m_grid->scrollValue() + count * metrics::rowLog);
    }
    reselect();
    syncBar();
}

void LogTable::rowsWent(int first, int last)
{
    const int count = last - first + 1;
    const bool above = last < m_grid->scrollValue() / metrics::rowLog;
    const QScopedValueRollback moving(m_moving, true);
    m_grid->scrollTo(above ? m_grid->scrollValue() - count * metrics::rowLog : m_grid->scrollValue());
    syncBar();
}

void LogTable::scrolledByUser()
{
    syncBar();
    reading();
}

/// Sees to it that the rows around what is being read are here.
void LogTable::reading()
{
    const int top = m_grid->scrollValue() / metrics::rowLog;
    const int bottom = top + m_grid->visibleRows();
    m_feed.setReading(top, bottom, m_grid->scrollValue() == 0 && m_selected == 0);
    if (top < ahead)
        m_feed.wantBefore();
    if (bottom > model()->rowCount() - ahead)
        m_feed.wantAfter();
}

qint64 LogTable::pixelsOf(int barValue) const
{
    return barValue * m_scale;
}

void LogTable::barMoved(int value)
{
    const qint64 pixels = pixelsOf(value);
    const qint64 row = pixels / metrics::rowLog;
    const auto offset = int(pixels % metrics::rowLog);
    const qint64 first = m_feed.firstRank();
    const qint64 lastStart = first + model()->rowCount() - m_grid->visibleRows() - 1;
    const bool isHere = row >= first && (row <= lastStart || m_feed.atEnd());
    if (isHere && !m_feed.isJumping()) {
        const QScopedValueRollback moving(m_moving, true);
        m_grid->scrollTo(int(pixels - first * metrics::rowLog));
        reading();
        return;
    }
    m_wantedOffset = offset;
    if (value == m_bar->minimum() || value == m_bar->maximum())
        m_feed.jumpToEdge(value == m_bar->minimum());
    else
        m_feed.jumpToRank(row);
}

void LogTable::syncBar()
{
    if (m_bar->isSliderDown())
        return;
    const QScopedValueRollback moving(m_moving, true);
    const qint64 rows = std::max<qint64>(m_feed.total(), m_feed.firstRank() + model()->rowCount());
    const qint64 room = m_grid->viewport()->height();
    const qint64 pixels = std::max<qint64>(0, rows * metrics::rowLog - room);
    m_scale = 1 + pixels / longestBar;
    m_bar->setRange(0, int(pixels / m_scale));
    m_bar->setPageStep(int(std::max<qint64>(1, room / m_scale)));
    m_bar->setSingleStep(int(std::max<qint64>(1, metrics::rowLog / m_scale)));
    m_bar->setValue(int((m_feed.firstRank() * metrics::rowLog + m_grid->scrollValue()) / m_scale));
}

void LogTable::setSelected(MessageId id)
{
    m_selected = id;
    reselect();
    reading();
}

void LogTable::reselect()
{
    const QScopedValueRollback moving(m_moving, true);
    const int row = m_selected == 0 ? -1 : model()->rowOf(m_selected);
    if (row == m_grid->currentIndex().row())
        return;
    const bool autoScroll = m_grid->hasAutoScroll();
    m_grid->setAutoScroll(false);
    if (row < 0) {
        m_grid->clearSelection();
        m_grid->setCurrentIndex({});
    } else {
        m_grid->setCurrentIndex(model()->index(row, LogModel::RecipientColumn));
    }
    m_grid->setAutoScroll(autoScroll);
}

void LogTable::toEdge(bool start)
{
    const bool isHere = start ? m_feed.atStart() : m_feed.atEnd();
    if (isHere && model()->rowCount() > 0) {
        m_grid->setCurrentIndex(
            model()->index(start ? 0 : model()->rowCount() - 1, LogModel::RecipientColumn));
        return;
    }
    m_selectEdge = start ? -1 : 1;
    m_feed.jumpToEdge(start);
}

/// What has a known shape gets the room it needs, and some air; gateway and location share the rest. Where
/// there is too little for all of them, those go that tell messages apart the least; the Details action
/// stays, as it has what they said.
void LogTable::layOutColumns()
{
    constexpr int narrowest = 88; ///< of gateway and location
    constexpr int comfortable = 130;
    constexpr int mostAir = 16;
    constexpr int roomForWords = 960;
    const int room = m_grid->viewport()->width();
    QHash<int, int> widths = fixedWidths(model(), room >= roomForWords);
    int rest = room - 2 * narrowest;
    for (const int width : std::as_const(widths))
        rest -= width;
    bool gateway = true;
    bool location = true;
    for (const int column : {LogModel::IdColumn, LogModel::LocationColumn, LogModel::TypeColumn,
             LogModel::AttemptsColumn, LogModel::GatewayColumn}) {
        const bool hidden = rest < 0;
        m_grid->setColumnHidden(column, hidden);
        if (!hidden)
            continue;
        rest += widths.contains(column) ? widths.take(column) : narrowest;
        gateway = gateway && column != LogModel::GatewayColumn;
        location = location && column != LogModel::LocationColumn;
    }
    const int shared = int(gateway) + int(location);
    rest += shared * narrowest;
    const int air = std::clamp((rest - shared * comfortable) / std::max(1, int(widths.size())), 0, mostAir);
    rest -= air * int(widths.size());
    for (int& width : widths)
        width += air;
    // What is left over, or still too much, is the recipient's.
    if (shared == 0)
        widths[LogModel::RecipientColumn] = std::max(1, widths[LogModel::RecipientColumn] + rest);
    if (location)
        widths.insert(LogModel::LocationColumn, rest / shared);
    if (gateway)
        widths.insert(LogModel::GatewayColumn, rest - (location ? rest / shared : 0));
    for (auto width = widths.constBegin(); width != widths.constEnd(); ++width)
        m_grid->setColumnWidth(width.key(), width.value());
    syncBar();
}

}
