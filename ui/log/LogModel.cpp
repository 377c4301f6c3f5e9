// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/LogModel.h"

#include "core/phone/PhoneNumber.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Badge.h"

#include <QLocale>

#include <algorithm>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

/// Phone numbers keep their order of digits in a right-to-left line.
QString leftToRight(const QString& text)
{
    return u'\u2066' + text + u'\u2069';
}

QString timeText(const QDateTime& utc)
{
    const QDateTime local = utc.toLocalTime();
    const QString format
        = local.date().year() == QDate::currentDate().year() ? u"d MMM HH:mm"_s : u"d MMM yyyy"_s;
    return QLocale().toString(local, format);
}

}

void LogModel::updateNewest(const QList<Message>& newest)
{
    QList<Message> added;
    for (const Message& message : newest) {
        const int row = rowOf(message.id);
        if (row < 0) {
            if (m_messages.isEmpty() || message.id > m_messages.first().id)
                added.append(message);
        } else if (m_messages.at(row) != message) {
            m_messages[row] = message;
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    }
    if (added.isEmpty())
        return;
    beginInsertRows({}, 0, int(added.size()) - 1);
    m_messages = added + m_messages;
    endInsertRows();
}

void LogModel::appendOlder(const QList<Message>& older, bool end)
{
    m_asked = false;
    m_end = end;
    QList<Message> added;
    for (const Message& message : older) {
        if (m_messages.isEmpty() || message.id < m_messages.last().id)
            added.append(message);
    }
    if (added.isEmpty())
        return;
    const int from = int(m_messages.size());
    beginInsertRows({}, from, from + int(added.size()) - 1);
    m_messages += added;
    endInsertRows();
}

void LogModel::clear()
{
    beginResetModel();
    m_messages.clear();
    m_end = true;
    m_asked = false;
    endResetModel();
}

int LogModel::rowOf(MessageId id) const
{
    const auto found = std::lower_bound(m_messages.begin(), m_messages.end(), id,
        [](const Message& message, MessageId wanted) { return message.id > wanted; });
    return found != m_messages.end() && found->id == id ? int(found - m_messages.begin()) : -1;
}

int LogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_messages.size());
}

int LogModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Message& message = m_messages.at(index.row());
    if (role == StatusRole)
        return QVariant::fromValue(message.status);
    if (role == Qt::TextAlignmentRole && index.column() == AttemptsColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case IdColumn:
        return QString::number(message.id);
    case RecipientColumn:
        return leftToRight(formatForReading(message.to));
    case TypeColumn:
        return messageTypeText(message.type);
    case StatusColumn:
        return statusText(message.status);
    case AttemptsColumn:
        return QString::number(message.attemptCount);
    case GatewayColumn:
        return message.gatewayName.isEmpty() ? u"–"_s : message.gatewayName;
    case LocationColumn:
        return message.location.isEmpty() ? u"–"_s : message.location;
    case TimeColumn:
        return timeText(message.createdAt);
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

bool LogModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_end && !m_asked;
}

void LogModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent) || m_messages.isEmpty())
        return;
    m_asked = true;
    Q_EMIT olderWanted(m_messages.last().id);
}

}
