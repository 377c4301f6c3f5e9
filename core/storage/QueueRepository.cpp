// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/QueueRepository.h"

#include "core/otp/SendGuard.h"
#include "core/otp/VerificationRates.h"
#include "core/storage/ChallengeRepository.h"

#include "core/base/Json.h"
#include "core/storage/MessageJson.h"
#include "core/storage/MessageRepository.h"

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

/// Longest that a message can have waited before its first attempt of a day.
constexpr qint64 longestWaitMs = qint64(longestLifetimeSeconds) * 1000;

const QString queueColumns
    = u"SELECT m.id, m.recipient, m.type, m.text, m.encoding, m.segments, m.units, m.location, m.attempts, "
      "m.gateway_name, m.created_at, m.updated_at, m.expires_at, m.waits, m.start_after, m.template, "
      "m.challenge_id, c.sealed FROM message m %1 LEFT JOIN challenge c ON c.id = m.challenge_id "_s;

QVariant nothing()
{
    return QVariant(QMetaType::fromType<QString>());
}

QVariant idOrNothing(qint64 id)
{
    return id == 0 ? QVariant(QMetaType::fromType<qlonglong>()) : QVariant(id);
}

QVariant timeOrNothing(const QDateTime& time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant(QMetaType::fromType<qlonglong>());
}

QString reasonJson(const Error& reason)
{
    return QString::fromUtf8(toUtf8(errorToJson(reason)));
}

Result<qint64> routeVersion(Connection& connection)
{
    const Result<QVariant> version = connection.value(u"SELECT version FROM route_version"_s);
    if (!version)
        return tl::unexpected(version.error());
    return version->toLongLong();
}

/// The message accepted earlier under the key; nothing where the key is free.
Result<std::optional<InsertedRow>> underKey(Connection& connection, const QueueRow& row)
{
    const Result<QVariant> known
        = connection.value(u"SELECT message_id FROM idempotency WHERE key = ?"_s, {row.idempotencyKey});
    if (!known)
        return tl::unexpected(known.error());
    if (known->isNull())
        return std::nullopt;
    Result<QSqlQuery> found
        = connection.run(u"SELECT m.id, m.recipient, m.type, m.text, m.location, m.status, k.expires_at "
                         "FROM idempotency k JOIN message m ON m.id = k.message_id WHERE k.key = ?"_s,
            {row.idempotencyKey});
    if (!found)
        return tl::unexpected(found.error());
    if (!found->next())
        return std::nullopt;
    const MessageId id = found->value(0).toLongLong();
    const bool over = found->value(6).toLongLong() <= row.message.createdAt.toMSecsSinceEpoch();
    const bool same = found->value(1).toString() == row.message.to
        && found->value(2).toString() == toWord(row.message.type)
        && found->value(3).toString() == row.message.text
        && found->value(4).toString() == row.message.location;
    const MessageStatus status
        = messageStatusFromWord(found->value(5).toString()).value_or(MessageStatus::Unknown);
    found->finish();
    if (over) {
        if (Result<void> freed
            = connection.exec(u"DELETE FROM idempotency WHERE key = ?"_s, {row.idempotencyKey});
            !freed)
            return tl::unexpected(freed.error());
        return std::nullopt;
    }
    if (!same)
        return fail(ErrorKind::IdempotencyKeyReused, {}, {QString::number(id)});
    return InsertedRow{id, true, status, 0};
}

Result<void> insertChallenge(Connection& connection, const QueueRow& row)
{
    const qint64 created = row.message.createdAt.toMSecsSinceEpoch();
    const QDateTime until = row.message.expiresAt;
    return connection.exec(
        u"INSERT INTO challenge (id, recipient, sealed, created_at, expires_at) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET sealed = excluded.sealed WHERE sealed IS NULL AND state = 'open'"_s,
        {row.challengeId, row.message.to, row.sealed, created,
            until.isValid() ? until.toMSecsSinceEpoch() : created});
}

QueueRow rowFrom(const QSqlQuery& query)
{
    QueueRow row;
    row.message.id = query.value(0).toLongLong();
    row.message.to = query.value(1).toString();
    row.message.type = messageTypeFromWord(query.value(2).toString()).value_or(MessageType::Message);
    row.message.text = query.value(3).toString();
    row.message.segments.encoding = query.value(4).toString() == encodingName(SmsEncoding::Ucs2)
        ? SmsEncoding::Ucs2
        : SmsEncoding::Gsm7;
    row.message.segments.segments = query.value(5).toInt();
    row.message.segments.units = query.value(6).toInt();
    row.message.location = query.value(7).toString();
    row.message.attemptCount = query.value(8).toInt();
    row.message.gatewayName = query.value(9).toString();
    row.message.createdAt = QDateTime::fromMSecsSinceEpoch(query.value(10).toLongLong(), Qt::UTC);
    row.message.updatedAt = QDateTime::fromMSecsSinceEpoch(query.value(11).toLongLong(), Qt::UTC);
    if (!query.value(12).isNull())
        row.message.expiresAt = QDateTime::fromMSecsSinceEpoch(query.value(12).toLongLong(), Qt::UTC);
    row.waits = query.value(13).toInt() != 0;
    row.startAfter = query.value(14).toLongLong();
    row.templateText = query.value(15).toString();
    row.challengeId = query.value(16).toLongLong();
    row.sealed = query.value(17).toByteArray();
    return row;
}

Result<QList<MessageId>> idsOf(Connection& connection, const QString& sql, const QVariantList& values)
{
    Result<QSqlQuery> query = connection.run(sql, values);
    if (!query)
        return tl::unexpected(query.error());
    QList<MessageId> ids;
    while (query->next())
        ids.append(query->value(0).toLongLong());
    return ids;
}

/// Messages that are being sent, so far as is known, and meet the condition.
Result<QList<MessageId>> makeUnknown(
    Connection& connection, const QString& condition, const QVariantList& values, const QDateTime& now)
{
    Result<QSqlQuery> query = connection.run(
        u"SELECT id, flight_gateway, gateway_name, flight_started FROM message WHERE status = 'sending' AND "_s
            + condition,
        values);
    if (!query)
        return tl::unexpected(query.error());
    QList<Attempt> interrupted;
    while (query->next()) {
        Attempt attempt;
        attempt.messageId = query->value(0).toLongLong();
        attempt.gatewayId = query->value(1).toLongLong();
        attempt.gatewayName = query->value(2).toString();
        attempt.startedAt = QDateTime::fromMSecsSinceEpoch(query->value(3).toLongLong(), Qt::UTC);
        attempt.outcome = Outcome::Unknown;
        attempt.reason = Error{ErrorKind::InterruptedInFlight, {}, {}};
        interrupted.append(attempt);
    }
    query->finish();
    QList<MessageId> ids;
    for (const Attempt& attempt : std::as_const(interrupted)) {
        if (Result<Attempt> added = MessageRepository::addAttempt(connection, attempt); !added)
            return tl::unexpected(added.error());
        if (Result<void> ended = MessageRepository::setStatus(
                connection, attempt.messageId, MessageStatus::Unknown, std::nullopt, now);
            !ended)
            return tl::unexpected(ended.error());
        ids.append(attempt.messageId);
    }
    return ids;
}

}

namespace QueueRepository {

Result<InsertedRow> insert(Connection& connection, const QueueRow& row)
{
    if (!row.idempotencyKey.isEmpty()) {
        const Result<std::optional<InsertedRow>> earlier = underKey(connection, row);
        if (!earlier)
            return tl::unexpected(earlier.error());
        if (*earlier)
            return **earlier;
    }
    if (row.challengeId != 0) {
        if (Result<void> kept = insertChallenge(connection, row); !kept)
            return tl::unexpected(kept.error());
    }
    const Message& message = row.message;
    const qint64 created = message.createdAt.toMSecsSinceEpoch();
    const bool flying = message.status == MessageStatus::Sending;
    const Result<Connection::Changed> inserted = connection.change(
        u"INSERT INTO message (recipient, type, status, text, encoding, segments, units, location, "
        u"gateway_name, "
        "created_at, updated_at, expires_at, waits, template, challenge_id, start_after, flight_gateway, "
        "flight_started, direct_until) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {message.to, toWord(message.type), toWord(message.status), message.text,
            encodingName(message.segments.encoding), message.segments.segments, message.segments.units,
            message.location, message.gatewayName, created, created, timeOrNothing(message.expiresAt),
            row.waits ? 1 : 0, row.templateText.isEmpty() ? nothing() : QVariant(row.templateText),
            idOrNothing(row.challengeId), row.startAfter,
            flying ? QVariant(row.flightGateway) : idOrNothing(0),
            flying ? QVariant(created) : idOrNothing(0), timeOrNothing(row.directUntil)});
    if (!inserted)
        return tl::unexpected(inserted.error());
    InsertedRow stored;
    stored.id = inserted->lastId;
    stored.status = message.status;
    if (!row.idempotencyKey.isEmpty()) {
        if (Result<void> kept
            = connection.exec(u"INSERT INTO idempotency (key, message_id, expires_at) VALUES (?, ?, ?)"_s,
                {row.idempotencyKey, stored.id, row.keyExpiresAt.toMSecsSinceEpoch()});
            !kept)
            return tl::unexpected(kept.error());
    }
    const Result<qint64> version = routeVersion(connection);
    if (!version)
        return tl::unexpected(version.error());
    stored.routeVersion = *version;
    return stored;
}

Result<ClaimedRow> claim(
    Connection& connection, MessageId id, GatewayId gateway, const QString& gatewayName, const QDateTime& now)
{
    const qint64 time = now.toMSecsSinceEpoch();
    const Result<Connection::Changed> updated = connection.change(
        u"UPDATE message SET status = 'sending', flight_gateway = ?, flight_started = ?, gateway_name = ?, "
        "updated_at = ? WHERE id = ? AND status = 'new'"_s,
        {gateway, time, gatewayName, time, id});
    if (!updated)
        return tl::unexpected(updated.error());
    const Result<qint64> version = routeVersion(connection);
    if (!version)
        return tl::unexpected(version.error());
    return ClaimedRow{updated->rows == 1, *version};
}

Result<void> setFlight(
    Connection& connection, MessageId id, GatewayId gateway, const QString& gatewayName, const QDateTime& now)
{
    const qint64 time = now.toMSecsSinceEpoch();
    return connection.exec(
        u"UPDATE message SET flight_gateway = ?, flight_started = ?, gateway_name = ?, updated_at = ? "
        "WHERE id = ? AND status = 'sending'"_s,
        {gateway, time, gatewayName, time, id});
}

Result<void> release(Connection& connection, MessageId id, const QDateTime& now)
{
    return connection.exec(
        u"UPDATE message SET status = 'new', flight_gateway = NULL, flight_started = NULL, updated_at = ? "
        "WHERE id = ? AND status = 'sending'"_s,
        {now.toMSecsSinceEpoch(), id});
}

Result<QList<QueueRow>> load(Connection& connection, MessageId after, int limit)
{
    Result<QSqlQuery> query = connection.run(queueColumns.arg(u"INDEXED BY message_new"_s)
            + u"WHERE m.status = 'new' AND m.id > ? ORDER BY m.id LIMIT ?"_s,
        {after, limit});
    if (!query)
        return tl::unexpected(query.error());
    QList<QueueRow> rows;
    while (query->next())
        rows.append(rowFrom(*query));
    return rows;
}

Result<QueueRow> find(Connection& connection, MessageId id)
{
    Result<QSqlQuery> query = connection.run(queueColumns.arg(QString()) + u"WHERE m.id = ?"_s, {id});
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next())
        return fail(ErrorKind::MessageNotFound, {}, {QString::number(id)});
    return rowFrom(*query);
}

Result<QList<MessageId>> expire(Connection& connection, const QDateTime& now)
{
    const qint64 time = now.toMSecsSinceEpoch();
    const Result<QList<MessageId>> ids = idsOf(
        connection, u"SELECT id FROM message WHERE status = 'new' AND expires_at <= ? LIMIT 10000"_s, {time});
    if (!ids)
        return ids;
    for (MessageId id : *ids) {
        if (Result<void> ended = connection.exec(
                u"UPDATE message SET status = CASE WHEN attempts = 0 THEN 'expired' WHEN EXISTS (SELECT 1 "
                u"FROM "
                "attempt WHERE message_id = message.id AND outcome = 'unknown') THEN 'unknown' ELSE 'error' "
                "END, "
                "reason = json_set(?, '$.args[0]', CAST((expires_at - created_at) / 1000 AS TEXT)), "
                "updated_at = ? WHERE id = ?"_s,
                {reasonJson(Error{ErrorKind::MessageExpired, {}, {u"0"_s}}), time, id});
            !ended)
            return tl::unexpected(ended.error());
    }
    return ids;
}

Result<void> endNew(
    Connection& connection, MessageId id, MessageStatus status, const Error& reason, const QDateTime& now)
{
    return connection.exec(
        u"UPDATE message SET status = ?, reason = ?, updated_at = ? WHERE id = ? AND status = 'new'"_s,
        {toWord(status), reasonJson(reason), now.toMSecsSinceEpoch(), id});
}

Result<QList<MessageId>> recover(Connection& connection, const QDateTime& now)
{
    return makeUnknown(connection, u"direct_until IS NULL"_s, {}, now);
}

Result<QList<MessageId>> recoverDirect(Connection& connection, const QDateTime& now)
{
    return makeUnknown(connection, u"direct_until < ?"_s, {now.toMSecsSinceEpoch()}, now);
}

Result<QList<MessageId>> withdraw(Connection& connection, const QList<MessageId>& ids, const QDateTime& now)
{
    QList<MessageId> withdrawn;
    for (MessageId id : ids) {
        const Result<Connection::Changed> updated = connection.change(
            u"UPDATE message SET status = CASE WHEN EXISTS (SELECT 1 FROM attempt WHERE message_id = "
            u"message.id "
            "AND outcome = 'unknown') THEN 'unknown' ELSE 'error' END, reason = ?, updated_at = ? "
            "WHERE id = ? AND status = 'new'"_s,
            {reasonJson(Error{ErrorKind::SendingStopped, {}, {}}), now.toMSecsSinceEpoch(), id});
        if (!updated)
            return tl::unexpected(updated.error());
        if (updated->rows != 1)
            continue;
        if (Result<void> freed = connection.exec(u"DELETE FROM idempotency WHERE message_id = ? AND NOT "
                                                 u"EXISTS (SELECT 1 FROM message WHERE id = "
                                                 "idempotency.message_id AND status = 'unknown')"_s,
                {id});
            !freed)
            return tl::unexpected(freed.error());
        withdrawn.append(id);
    }
    return withdrawn;
}

Result<QList<std::pair<MessageId, MessageStatus>>> endedOf(
    Connection& connection, const QList<MessageId>& ids)
{
    QList<std::pair<MessageId, MessageStatus>> ended;
    for (MessageId id : ids) {
        const Result<QVariant> word = connection.value(u"SELECT status FROM message WHERE id = ?"_s, {id});
        if (!word)
            return tl::unexpected(word.error());
        const MessageStatus status = messageStatusFromWord(word->toString()).value_or(MessageStatus::Unknown);
        if (status != MessageStatus::New && status != MessageStatus::Sending)
            ended.append({id, status});
    }
    return ended;
}

Result<int> attemptsSince(Connection& connection, GatewayId gateway, const QDateTime& since)
{
    const qint64 time = since.toMSecsSinceEpoch();
    const Result<QVariant> count = connection.value(
        u"SELECT count(*) FROM attempt WHERE gateway_id = ? AND message_id >= coalesce((SELECT "
        "id FROM message INDEXED BY message_created WHERE created_at >= ? ORDER BY created_at LIMIT 1), "
        "9223372036854775807) AND started_at >= ?"_s,
        {gateway, time - longestWaitMs, time});
    if (!count)
        return tl::unexpected(count.error());
    return count->toInt();
}

Result<void> forget(Connection& connection, const QDateTime& now)
{
    const qint64 time = now.toMSecsSinceEpoch();
    if (Result<void> keys = connection.exec(u"DELETE FROM idempotency WHERE expires_at <= ?"_s, {time});
        !keys)
        return keys;
    if (Result<void> over = ChallengeRepository::forget(connection, now); !over)
        return over;
    if (Result<void> old = forgetSendings(connection, now); !old)
        return old;
    return forgetRates(connection, now);
}

}

}
