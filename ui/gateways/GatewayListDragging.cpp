// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that are dragged to another place. Between rows only: no item takes a drop, the list does.
#include "ui/gateways/GatewayListModel.h"

#include <QMimeData>

#include <algorithm>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

const QString rowMime = u"application/x-otpost-gateway"_s;

}

int GatewayListModel::movableRows() const
{
    return int(std::count_if(
        m_route.rows.begin(), m_route.rows.end(), [](const RouteRow& row) { return row.movable; }));
}

Qt::ItemFlags GatewayListModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return rowAt(index.row()).movable && rowCount() > 1 ? usual | Qt::ItemIsDragEnabled : usual;
}

QStringList GatewayListModel::mimeTypes() const
{
    return {rowMime};
}

QMimeData* GatewayListModel::mimeData(const QModelIndexList& indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto* data = new QMimeData;
    data->setData(rowMime, QByteArray::number(rowAt(indexes.first().row()).gateway.id));
    return data;
}

int GatewayListModel::draggedRow(const QMimeData* data) const
{
    return data && data->hasFormat(rowMime) ? rowOf(data->data(rowMime).toLongLong()) : -1;
}

bool GatewayListModel::canDropMimeData(
    const QMimeData* data, Qt::DropAction action, int row, int, const QModelIndex& parent) const
{
    return action == Qt::MoveAction && !parent.isValid() && draggedRow(data) >= 0 && row <= movableRows();
}

bool GatewayListModel::dropMimeData(
    const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const int source = draggedRow(data);
    const int before = row < 0 ? movableRows() : row; // below the last row
    const int target = before > source ? before - 1 : before;
    if (target != source)
        Q_EMIT dropped(rowAt(source).gateway.id, target + 1);
    return false;
}

}
