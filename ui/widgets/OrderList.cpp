// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/OrderList.h"

#include "ui/theme/Icons.h"
#include "ui/theme/OtStylePaint.h"

#include <QContextMenuEvent>
#include <QDragMoveEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

const QString idFormat = u"application/x-otpost-row"_s;
constexpr int rowHeight = 56;
constexpr int gripLeft = 8;
constexpr int gripSide = 14;
constexpr int numberLeft = 26;
constexpr int numberWidth = 22;
constexpr int wordsLeft = 56;
constexpr int markWidth = 3;

/// Grip, place, and two lines of words.
class OrderDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {0, rowHeight}; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = themeOf(option.widget);
        const Colors& c = theme.colors;
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QRect& area = option.rect;
        const auto place = [&option, &area](int left, int top, int width, int height) {
            return QStyle::visualRect(
                option.direction, area, QRect(area.left() + left, area.top() + top, width, height));
        };
        painter->save();
        if (selected) {
            painter->fillRect(area, c.accentTint);
            painter->fillRect(place(0, 0, markWidth, area.height()), c.accent);
        } else if (option.state.testFlag(QStyle::State_MouseOver)) {
            painter->fillRect(area, c.subtle);
        }
        painter->fillRect(QRect(area.left(), area.bottom(), area.width(), 1), c.border);
        if (option.state.testFlag(QStyle::State_HasFocus)
            && option.state.testFlag(QStyle::State_KeyboardFocusChange))
            paint::paintFocusRing(painter, area.adjusted(0, 0, 0, -1), metrics::space4, c.accent);
        const int middle = area.height() / 2;
        paintIcon(
            painter, place(gripLeft, middle - gripSide / 2, gripSide, gripSide), u"grip-vertical"_s, c.text3);
        painter->setFont(theme.font(TextRole::Mono));
        painter->setPen(c.text2);
        painter->drawText(place(numberLeft, 0, numberWidth, area.height()), Qt::AlignCenter,
            QString::number(index.row() + 1));
        const int room = area.width() - wordsLeft - metrics::space12;
        painter->setFont(theme.font(TextRole::Label));
        painter->setPen(c.text);
        const auto line = [&](const QRect& rect, const QString& text, int width) {
            painter->drawText(rect, int(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine,
                painter->fontMetrics().elidedText(text, Qt::ElideRight, width));
        };
        line(place(wordsLeft, 9, room, 20), index.data(Qt::DisplayRole).toString(), room);
        painter->setFont(theme.font(TextRole::Hint));
        const QString warning = index.data(OrderListModel::WarningRole).toString();
        if (warning.isEmpty()) {
            painter->setPen(c.text2);
            line(place(wordsLeft, 29, room, 18), index.data(OrderListModel::NoteRole).toString(), room);
        } else {
            paintIcon(painter, place(wordsLeft, 31, gripSide, gripSide), u"triangle-alert"_s, c.amber);
            painter->setPen(c.amber);
            line(place(wordsLeft + 18, 29, room - 18, 18), warning, room - 18);
        }
        painter->restore();
    }
};

}

void OrderListModel::setRows(const QList<OrderRow>& rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int OrderListModel::rowOf(qint64 id) const
{
    const auto found
        = std::find_if(m_rows.begin(), m_rows.end(), [id](const OrderRow& row) { return row.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int OrderListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant OrderListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OrderRow& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case NoteRole:
        return row.note;
    case WarningRole:
        return row.warning;
    case Qt::ToolTipRole:
        return row.warning.isEmpty() ? QVariant() : QVariant(row.warning.toHtmlEscaped());
    case Qt::AccessibleTextRole:
        return tr("%1. %2. %3", "place, name, note")
            .arg(QString::number(index.row() + 1), row.title, row.warning.isEmpty() ? row.note : row.warning);
    default:
        return {};
    }
}

/// Drops go between rows, never onto one.
Qt::ItemFlags OrderListModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

QStringList OrderListModel::mimeTypes() const
{
    return {idFormat};
}

QMimeData* OrderListModel::mimeData(const QModelIndexList& indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto* data = new QMimeData;
    data->setData(idFormat, QByteArray::number(m_rows.at(indexes.first().row()).id));
    return data;
}

bool OrderListModel::dropMimeData(
    const QMimeData* data, Qt::DropAction action, int row, int, const QModelIndex& parent)
{
    if (action != Qt::MoveAction || parent.isValid() || !data->hasFormat(idFormat))
        return false;
    const qint64 id = data->data(idFormat).toLongLong();
    const int from = rowOf(id);
    const int before = row < 0 ? int(m_rows.size()) : row;
    if (from < 0)
        return false;
    const int to = before > from ? before - 1 : before;
    if (to != from)
        Q_EMIT moveRequested(id, to);
    return false; // the row moves once that is stored
}

OrderList::OrderList(QWidget* parent)
    : QListView(parent)
    , m_model(new OrderListModel(this))
{
    setModel(m_model);
    setItemDelegate(new OrderDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setTabKeyNavigation(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDragDropOverwriteMode(false);
    setDropIndicatorShown(true);
    setDefaultDropAction(Qt::MoveAction);
    connect(m_model, &OrderListModel::moveRequested, this, &OrderList::moveRequested);
    connect(this, &QAbstractItemView::doubleClicked, this, [this] { Q_EMIT openRequested(currentId()); });
}

void OrderList::setRows(const QList<OrderRow>& rows)
{
    const qint64 current = currentId();
    m_quiet = true;
    m_model->setRows(rows);
    m_quiet = false;
    setCurrentId(current);
}

qint64 OrderList::currentId() const
{
    const int row = currentIndex().row();
    return row >= 0 && row < m_model->rows().size() ? m_model->rows().at(row).id : 0;
}

void OrderList::setCurrentId(qint64 id)
{
    m_quiet = true;
    const int row = m_model->rowOf(id);
    if (row < 0)
        selectionModel()->clear();
    else
        setCurrentIndex(m_model->index(row));
    m_quiet = false;
}

void OrderList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (!m_quiet && current.isValid())
        Q_EMIT currentIdChanged(currentId());
}

void OrderList::dragMoveEvent(QDragMoveEvent* event)
{
    QListView::dragMoveEvent(event);
    viewport()->update();
}

void OrderList::moveCurrent(int by)
{
    const int from = currentIndex().row();
    const int to = from + by;
    if (from >= 0 && to >= 0 && to < m_model->rowCount())
        Q_EMIT moveRequested(currentId(), to);
}

void OrderList::keyPressEvent(QKeyEvent* event)
{
    const bool moves = event->modifiers() == Qt::AltModifier
        && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down);
    if (moves) {
        moveCurrent(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    const qint64 id = currentId();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        if (id != 0)
            Q_EMIT openRequested(id);
        return;
    case Qt::Key_Delete:
        if (id != 0)
            Q_EMIT deleteRequested(id);
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

void OrderList::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex index
        = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    const int row = index.row();
    const qint64 id = m_model->rows().at(row).id;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* up = menu->addAction(
        icon(u"arrow-up"_s), tr("Move up"), this, [this, id, row] { Q_EMIT moveRequested(id, row - 1); });
    up->setShortcut(Qt::ALT | Qt::Key_Up);
    up->setEnabled(row > 0);
    QAction* down = menu->addAction(
        icon(u"arrow-down"_s), tr("Move down"), this, [this, id, row] { Q_EMIT moveRequested(id, row + 1); });
    down->setShortcut(Qt::ALT | Qt::Key_Down);
    down->setEnabled(row + 1 < m_model->rowCount());
    menu->addSeparator();
    menu->addAction(icon(u"trash-2"_s), tr("Delete"), this, [this, id] { Q_EMIT deleteRequested(id); });
    menu->popup(event->globalPos());
}

void OrderList::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (state() != QAbstractItemView::DraggingState && !showDropIndicator())
        return;
    if (state() != QAbstractItemView::DraggingState)
        return;
    // The style draws no drop indicator of its own: a line of two pixels where the row would go.
    const QPoint at = viewport()->mapFromGlobal(QCursor::pos());
    const QModelIndex over = indexAt(at);
    int y = m_model->rowCount() > 0 ? visualRect(m_model->index(m_model->rowCount() - 1)).bottom() : 0;
    if (over.isValid()) {
        const QRect rect = visualRect(over);
        y = at.y() < rect.center().y() ? rect.top() : rect.bottom();
    }
    QPainter painter(viewport());
    painter.fillRect(0, std::max(0, y - 1), viewport()->width(), 2, themeOf(this).colors.accent);
}

}
