// SPDX-License-Identifier: GPL-3.0-or-later
// How rows of the log are ordered.
#include "core/log/LogWalk.h"

namespace otpost {

using namespace Qt::StringLiterals;

bool isTextColumn(LogColumn column)
{
    return column != LogColumn::Id && column != LogColumn::Time && column != LogColumn::Attempts;
}

bool hasSortValue(LogColumn column)
{
    return column != LogColumn::Id && column != LogColumn::Time;
}

QString sortSql(LogColumn column)
{
    switch (column) {
    case LogColumn::Id:
        return u"id"_s;
    case LogColumn::Recipient:
        return u"recipient"_s;
    case LogColumn::Type:
        return u"type"_s;
    case LogColumn::Status:
        return u"status"_s;
    case LogColumn::Attempts:
        return u"attempts"_s;
    case LogColumn::Gateway:
        return u"gateway_name COLLATE NOCASE"_s;
    case LogColumn::Location:
        return u"location COLLATE NOCASE"_s;
    case LogColumn::Time:
        break;
    }
    return u"created_at"_s;
}

LogKey keyOf(const Message& message, LogColumn column)
{
    LogKey key;
    key.id = message.id;
    if (column != LogColumn::Id)
        key.time = message.createdAt.toMSecsSinceEpoch();
    switch (column) {
    case LogColumn::Recipient:
        key.text = message.to;
        break;
    case LogColumn::Type:
        key.text = toWord(message.type);
        break;
    case LogColumn::Status:
        key.text = toWord(message.status);
        break;
    case LogColumn::Gateway:
        key.text = message.gatewayName;
        break;
    case LogColumn::Location:
        key.text = message.location;
        break;
    case LogColumn::Attempts:
        key.number = message.attemptCount;
        break;
    case LogColumn::Id:
    case LogColumn::Time:
        break;
    }
    return key;
}

int compareKeys(const LogKey& a, const LogKey& b, LogColumn column)
{
    const auto three = [](auto x, auto y) { return x < y ? -1 : int(y < x); };
    if (column == LogColumn::Id)
        return three(a.id, b.id);
    if (isTextColumn(column)) {
        QByteArray x = a.text.toUtf8();
        QByteArray y = b.text.toUtf8();
        if (column == LogColumn::Gateway || column == LogColumn::Location) {
            // NOCASE of SQLite: the letters of ASCII only.
            x = x.toLower();
            y = y.toLower();
        }
        if (const int order = three(x, y); order != 0)
            return order;
    } else if (hasSortValue(column)) {
        if (const int order = three(a.number, b.number); order != 0)
            return order;
    }
    const int byTime = three(a.time, b.time);
    return byTime != 0 ? byTime : three(a.id, b.id);
}

}
