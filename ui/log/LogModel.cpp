// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/LogModel.h"

#include "ui/log/LogWords.h"
#include "ui/widgets/Badge.h"

#include <algorithm>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostNumbers = 4000;

}

QString LogModel::detailsWord()
{
    return tr("Details");
}

void LogModel::setRows(const QList<Message>& rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void LogModel::prepend(const QList<Message>& rows)
{
    if (rows.isEmpty())
        return;
    beginInsertRows({}, 0, int(rows.size()) - 1);
    m_rows = rows + m_rows;
    endInsertRows();
}

void LogModel::append(const QList<Message>& rows)
{
    if (rows.isEmpty())
        return;
    const auto from = int(m_rows.size());
    beginInsertRows({}, from, from + int(rows.size()) - 1);
    m_rows += rows;
    endInsertRows();
}

void LogModel::removeFirst(int count)
{
    if (count <= 0)
        return;
    Q_EMIT rowsGoing(0, count - 1);
    beginRemoveRows({}, 0, count - 1);
    m_rows.remove(0, count);
    endRemoveRows();
}

void LogModel::removeLast(int count)
{
    if (count <= 0)
        return;
    const auto size = int(m_rows.size());
    Q_EMIT rowsGoing(size - count, size - 1);
    beginRemoveRows({}, size - count, size - 1);
    m_rows.remove(size - count, count);
    endRemoveRows();
}

void LogModel::update(const QList<Message>& rows)
{
    QHash<MessageId, int> places;
    for (int row = 0; row < int(m_rows.size()); ++row)
        places.insert(m_rows.at(row).id, row);
    for (const Message& message : rows) {
        const int row = places.value(message.id, -1);
        if (row < 0 || m_rows.at(row) == message)
            continue;
        m_rows[row] = message;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void LogModel::keep(const QSet<MessageId>& ids)
{
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (ids.contains(m_rows.at(row).id))
            continue;
        Q_EMIT rowsGoing(row, row);
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
}

void LogModel::setMasked(bool masked)
{
    if (masked == m_masked)
        return;
    m_masked = masked;
    m_numbers.clear();
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, RecipientColumn), index(rowCount() - 1, RecipientColumn));
}

int LogModel::rowOf(MessageId id) const
{
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [id](const Message& message) { return message.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int LogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int LogModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LogModel::recipient(const Message& message) const
{
    const auto known = m_numbers.constFind(message.to);
    if (known != m_numbers.constEnd())
        return *known;
    if (m_numbers.size() > mostNumbers)
        m_numbers.clear();
    return *m_numbers.insert(message.to, shownNumber(message.to, m_masked));
}

QString LogModel::cellText(const Message& message, int column) const
{
    switch (column) {
    case IdColumn:
        return QString::number(message.id);
    case RecipientColumn:
        return recipient(message);
    case TypeColumn:
        return messageTypeText(message.type);
    case StatusColumn:
        return statusText(message.status);
    case AttemptsColumn:
        return QString::number(message.attemptCount);
    case GatewayColumn:
        return message.gatewayName.isEmpty() ? u"–"_s : shownLine(message.gatewayName);
    case LocationColumn:
        return message.location.isEmpty() ? u"–"_s : shownLine(message.location);
    case TimeColumn:
        return shortTime(message.createdAt);
    case DetailsColumn:
        return detailsWord();
    default:
        return {};
    }
}

QVariant LogModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Message& message = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(message, index.column());
    case Qt::ToolTipRole:
        return index.column() == TimeColumn ? exactTime(message.createdAt)
                                            : cellText(message, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() == DetailsColumn)
            return tr("Details of message %1").arg(message.id);
        return cellText(message, index.column());
    case StatusRole:
        return QVariant::fromValue(message.status);
    case CountRole:
        return message.attemptCount;
    case MessageIdRole:
        return message.id;
    default:
        return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == AttemptsColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case IdColumn:
        return tr("ID");
    case RecipientColumn:
        return tr("Recipient");
    case TypeColumn:
        return tr("Type");
    case StatusColumn:
        return tr("Status");
    case AttemptsColumn:
        return tr("Attempts");
    case GatewayColumn:
        return tr("Gateway");
    case LocationColumn:
        return tr("Location");
    case TimeColumn:
        return tr("Date and time");
    default:
        return {};
    }
}

}
