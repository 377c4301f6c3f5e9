// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/MessageMarks.h"

#include "core/storage/MessageJson.h"
#include "core/storage/MessageRepository.h"
#include "core/storage/Storage.h"

#include <array>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kindWords{"marked-sent", "marked-not-sent", "delivered", "undelivered", "resent"};

Result<QString> statusOf(Connection& connection, MessageId id)
{
    const Result<QVariant> word = connection.value(u"SELECT status FROM message WHERE id = ?"_s, {id});
    if (!word)
        return tl::unexpected(word.error());
    if (word->isNull())
        return fail(ErrorKind::MessageNotFound, u"id"_s, {QString::number(id)});
    return word->toString();
}

}

Result<MessageEvent> storeEvent(Connection& connection, const MessageEvent& event)
{
    const QVariant reason = event.reason ? QVariant(QString::fromUtf8(toUtf8(errorToJson(*event.reason))))
                                         : QVariant(QMetaType::fromType<QString>());
    const Result<Connection::Changed> inserted = connection.change(
        u"INSERT INTO message_event (message_id, kind, at, by_whom, detail, reason) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {event.messageId, QString::fromLatin1(kindWords.at(size_t(event.kind))), event.at.toMSecsSinceEpoch(),
            event.by, event.detail, reason});
    if (!inserted)
        return tl::unexpected(inserted.error());
    MessageEvent stored = event;
    stored.id = inserted->lastId;
    return stored;
}

QFuture<Result<MessageEvent>> markMessage(Storage& storage, MessageId id, bool sent, const QString& by)
{
    return storage.write([id, sent, by](Connection& connection) -> Result<MessageEvent> {
        const Result<QString> word = statusOf(connection, id);
        if (!word)
            return tl::unexpected(word.error());
        if (messageStatusFromWord(*word) != MessageStatus::Unknown)
            return fail(ErrorKind::MessageNotUnknown, u"id"_s, {QString::number(id), *word});
        MessageEvent event;
        event.messageId = id;
        event.kind = sent ? MessageEvent::Kind::MarkedSent : MessageEvent::Kind::MarkedNotSent;
        event.at = QDateTime::currentDateTimeUtc();
        event.by = by.left(100);
        // When a gateway took it is not known, so nothing is said of how long that was.
        if (Result<void> changed
            = connection.exec(u"UPDATE message SET status = ?, updated_at = ? WHERE id = ?"_s,
                {toWord(sent ? MessageStatus::Sent : MessageStatus::Error), event.at.toMSecsSinceEpoch(),
                    id});
            !changed)
            return tl::unexpected(changed.error());
        return storeEvent(connection, event);
    });
}

QFuture<Result<void>> recordResent(Storage& storage, MessageId id, MessageId as, const QString& by)
{
    return storage.write([id, as, by](Connection& connection) -> Result<void> {
        if (const Result<QString> word = statusOf(connection, id); !word)
            return tl::unexpected(word.error());
        MessageEvent event;
        event.messageId = id;
        event.kind = MessageEvent::Kind::Resent;
        event.at = QDateTime::currentDateTimeUtc();
        event.by = by.left(100);
        event.detail = QString::number(as);
        if (Result<MessageEvent> stored = storeEvent(connection, event); !stored)
            return tl::unexpected(stored.error());
        return {};
    });
}

QFuture<Result<QList<MessageEvent>>> messageEvents(Storage& storage, MessageId id)
{
    return storage.read([id](Connection& connection) -> Result<QList<MessageEvent>> {
        Result<QSqlQuery> rows = connection.run(u"SELECT id, message_id, kind, at, by_whom, detail, reason "
                                                u"FROM message_event WHERE message_id = ? "
                                                "ORDER BY id"_s,
            {id});
        if (!rows)
            return tl::unexpected(rows.error());
        QList<MessageEvent> events;
        while (rows->next()) {
            MessageEvent event;
            event.id = rows->value(0).toLongLong();
            event.messageId = rows->value(1).toLongLong();
            const QString word = rows->value(2).toString();
            for (size_t i = 0; i < kindWords.size(); ++i) {
                if (word == QLatin1StringView(kindWords.at(i)))
                    event.kind = MessageEvent::Kind(i);
            }
            event.at = QDateTime::fromMSecsSinceEpoch(rows->value(3).toLongLong(), Qt::UTC);
            event.by = rows->value(4).toString();
            event.detail = rows->value(5).toString();
            event.reason = errorFromJson(parseJson(rows->value(6).toByteArray()).value_or(JsonValue()));
            events.append(event);
        }
        return events;
    });
}

QString currentUserName()
{
    for (const char* variable : {"USER", "LOGNAME", "USERNAME"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name.left(100);
    }
    return u"?"_s;
}

}
