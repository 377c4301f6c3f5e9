// SPDX-License-Identifier: GPL-3.0-or-later
// What is read of the log without walking through a view.
#include "core/log/LogDesk.h"
#include "core/storage/MessageRepository.h"

namespace otpost {

using namespace Qt::StringLiterals;

Result<QList<Message>> LogDesk::rowsById(const QList<MessageId>& ids)
{
    const Result<Connection*> open = connection();
    if (!open)
        return tl::unexpected(open.error());
    QList<Message> rows;
    constexpr qsizetype atOnce = 500;
    for (qsizetype i = 0; i < ids.size(); i += atOnce) {
        const QList<MessageId> some = ids.mid(i, atOnce);
        QStringList words;
        for (const MessageId id : some)
            words.append(QString::number(id));
        Result<QSqlQuery> query = (*open)->run(u"SELECT "_s + MessageRepository::columns()
            + u" FROM message WHERE id IN ("_s + words.join(u',') + u')');
        if (!query)
            return tl::unexpected(query.error());
        while (query->next())
            rows.append(MessageRepository::fromRow(*query));
    }
    return rows;
}

Result<qint64> LogDesk::newer(const MessageFilter& filter, MessageId than, int most)
{
    const Result<Connection*> open = connection();
    if (!open)
        return tl::unexpected(open.error());
    const Result<SqlPart> tests = testsOf(**open, filter);
    if (!tests)
        return tl::unexpected(tests.error());
    // Only along the ids: whatever else there is, few messages are newer.
    QString sql = u"SELECT count(*) FROM (SELECT 1 FROM message NOT INDEXED WHERE id > ?"_s;
    if (!tests->sql.isEmpty())
        sql += u" AND "_s + tests->sql;
    const Result<QVariant> rows
        = (*open)->value(sql + u" LIMIT ?)"_s, QVariantList{than} + tests->values + QVariantList{most});
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->toLongLong();
}

Result<MessageDetails> LogDesk::details(MessageId id)
{
    const Result<Connection*> open = connection();
    if (!open)
        return tl::unexpected(open.error());
    return MessageRepository::details(**open, id);
}

/// From one name to the next in the index.
Result<QStringList> LogDesk::names(const QString& column, const QString& index)
{
    const Result<Connection*> open = connection();
    if (!open)
        return tl::unexpected(open.error());
    constexpr int mostNames = 2'000;
    QStringList names;
    QString last;
    while (names.size() < mostNames) {
        const Result<QVariant> next
            = (*open)->value(u"SELECT %1 FROM message INDEXED BY %2 WHERE %1 COLLATE NOCASE "
                             "> ? ORDER BY %1 COLLATE NOCASE LIMIT 1"_s.arg(column, index),
                {last});
        if (!next)
            return tl::unexpected(next.error());
        if (next->isNull())
            break;
        last = next->toString();
        names.append(last);
    }
    return names;
}

}
