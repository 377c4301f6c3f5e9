// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/MessageRepository.h"

#include "core/storage/MessageJson.h"
#include "core/storage/Storage.h"

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

QVariant text(const JsonValue& json)
{
    return QString::fromUtf8(toUtf8(json));
}

QVariant reasonText(const std::optional<Error>& reason)
{
    return reason ? text(errorToJson(*reason)) : QVariant(QMetaType::fromType<QString>());
}

JsonValue jsonAt(const QSqlQuery& query, int column)
{
    return parseJson(query.value(column).toByteArray()).value_or(JsonValue());
}

QDateTime timeAt(const QSqlQuery& query, int column)
{
    return QDateTime::fromMSecsSinceEpoch(query.value(column).toLongLong(), Qt::UTC);
}

/// The conditions of a filter with the values they bind.
struct Where {
    QStringList conditions;
    QVariantList values;

    void add(const QString& condition, const QVariantList& bound)
    {
        conditions.append(condition);
        values.append(bound);
    }
    QString sql() const
    {
        return conditions.isEmpty() ? QString() : u"WHERE "_s + conditions.join(u" AND "_s);
    }
};

QString likePattern(const QString& search)
{
    QString escaped = search;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + escaped + u'%';
}

Where whereOf(const LogFilter& filter)
{
    Where where;
    if (filter.since.isValid())
        where.add(u"created_at >= ?"_s, {filter.since.toMSecsSinceEpoch()});
    if (filter.until.isValid())
        where.add(u"created_at < ?"_s, {filter.until.toMSecsSinceEpoch()});
    if (filter.status)
        where.add(u"status = ?"_s, {toWord(*filter.status)});
    if (filter.gatewayId != 0)
        where.add(u"id IN (SELECT message_id FROM attempt WHERE gateway_id = ?)"_s, {filter.gatewayId});
    if (!filter.location.isEmpty())
        where.add(u"location = ?"_s, {filter.location});
    if (!filter.search.trimmed().isEmpty()) {
        const QString pattern = likePattern(filter.search.trimmed());
        QString digits = filter.search;
        digits.removeIf([](QChar c) { return c.isSpace() || c == u'-' || c == u'(' || c == u')'; });
        if (digits.isEmpty())
            where.add(u"text LIKE ? ESCAPE '\\'"_s, {pattern});
        else
            where.add(u"(recipient LIKE ? ESCAPE '\\' OR text LIKE ? ESCAPE '\\')"_s,
                {likePattern(digits), pattern});
    }
    if (filter.before != 0)
        where.add(u"id < ?"_s, {filter.before});
    if (filter.after != 0)
        where.add(u"id > ?"_s, {filter.after});
    return where;
}

}

namespace MessageRepository {

QString columns()
{
    return u"id, recipient, type, status, text, encoding, segments, units, location, attempts, gateway_name, "
           "reason, created_at, updated_at, expires_at"_s;
}

QString attemptColumns()
{
    return u"id, message_id, gateway_id, gateway_name, started_at, outcome, reason, checks, timings, "
           u"request, "
           "response, provider_id"_s;
}

Message fromRow(const QSqlQuery& query)
{
    Message message;
    message.id = query.value(0).toLongLong();
    message.to = query.value(1).toString();
    message.type = messageTypeFromWord(query.value(2).toString()).value_or(MessageType::Message);
    message.status = messageStatusFromWord(query.value(3).toString()).value_or(MessageStatus::Unknown);
    message.text = query.value(4).toString();
    message.segments.encoding = query.value(5).toString() == encodingName(SmsEncoding::Ucs2)
        ? SmsEncoding::Ucs2
        : SmsEncoding::Gsm7;
    message.segments.segments = query.value(6).toInt();
    message.segments.units = query.value(7).toInt();
    message.location = query.value(8).toString();
    message.attemptCount = query.value(9).toInt();
    message.gatewayName = query.value(10).toString();
    message.reason = errorFromJson(jsonAt(query, 11));
    message.createdAt = timeAt(query, 12);
    message.updatedAt = timeAt(query, 13);
    if (!query.value(14).isNull())
        message.expiresAt = timeAt(query, 14);
    return message;
}

Attempt attemptFromRow(const QSqlQuery& query)
{
    Attempt attempt;
    attempt.id = query.value(0).toLongLong();
    attempt.messageId = query.value(1).toLongLong();
    attempt.gatewayId = query.value(2).toLongLong();
    attempt.gatewayName = query.value(3).toString();
    attempt.startedAt = timeAt(query, 4);
    attempt.outcome = outcomeFromWord(query.value(5).toString()).value_or(Outcome::Unknown);
    attempt.reason = errorFromJson(jsonAt(query, 6));
    attempt.checks = checksFromJson(jsonAt(query, 7));
    attempt.timings = timingsFromJson(jsonAt(query, 8));
    attempt.request = requestFromJson(jsonAt(query, 9));
    attempt.response = responseFromJson(jsonAt(query, 10));
    attempt.providerId = query.value(11).toString();
    return attempt;
}

Result<MessageId> insert(Connection& connection, const Message& message)
{
    const Result<Connection::Changed> inserted = connection.change(
        u"INSERT INTO message (recipient, type, status, text, encoding, segments, units, location, reason, "
        "created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {message.to, toWord(message.type), toWord(message.status), message.text,
            encodingName(message.segments.encoding), message.segments.segments, message.segments.units,
            message.location, reasonText(message.reason), message.createdAt.toMSecsSinceEpoch(),
            message.updatedAt.toMSecsSinceEpoch()});
    if (!inserted)
        return tl::unexpected(inserted.error());
    return inserted->lastId;
}

Result<void> setStatus(Connection& connection, MessageId id, MessageStatus status,
    const std::optional<Error>& reason, const QDateTime& now)
{
    const qint64 time = now.toMSecsSinceEpoch();
    const Result<Connection::Changed> updated = connection.change(
        u"UPDATE message SET status = ?, reason = ?, updated_at = ?, flight_gateway = NULL, flight_started = "
        "NULL, direct_until = NULL, accepted_ms = iif(?, max(0, ? - created_at), accepted_ms) WHERE id = ?"_s,
        {toWord(status), reasonText(reason), time, status == MessageStatus::Sent ? 1 : 0, time, id});
    if (!updated)
        return tl::unexpected(updated.error());
    if (updated->rows != 1)
        return fail(ErrorKind::MessageNotFound, {}, {QString::number(id)});
    return {};
}

Result<Attempt> addAttempt(Connection& connection, const Attempt& attempt)
{
    // An index is by the gateway's name, and most often that stays.
    Result<Connection::Changed> counted
        = connection.change(u"UPDATE message SET attempts = attempts + 1 WHERE id = ? AND gateway_name = ?"_s,
            {attempt.messageId, attempt.gatewayName});
    if (counted && counted->rows == 0)
        counted = connection.change(
            u"UPDATE message SET attempts = attempts + 1, gateway_name = ? WHERE id = ?"_s,
            {attempt.gatewayName, attempt.messageId});
    if (!counted)
        return tl::unexpected(counted.error());
    const Result<Connection::Changed> inserted = connection.change(
        u"INSERT INTO attempt (message_id, number, gateway_id, gateway_name, started_at, outcome, reason, "
        u"checks, "
        "timings, http_status, request, response, provider_id) "
        "SELECT id, attempts, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM message WHERE id = ?"_s,
        {attempt.gatewayId, attempt.gatewayName, attempt.startedAt.toMSecsSinceEpoch(),
            toWord(attempt.outcome), reasonText(attempt.reason), text(checksToJson(attempt.checks)),
            text(timingsToJson(attempt.timings)), attempt.response.status,
            text(requestToJson(attempt.request)), text(responseToJson(attempt.response)), attempt.providerId,
            attempt.messageId});
    if (!inserted)
        return tl::unexpected(inserted.error());
    Attempt stored = attempt;
    stored.id = inserted->lastId;
    return stored;
}

Result<QList<Message>> page(Connection& connection, const LogFilter& filter)
{
    const Where where = whereOf(filter);
    const int limit = std::clamp(filter.limit, 1, 10'000);
    Result<QSqlQuery> query = connection.run(u"SELECT "_s + columns() + u" FROM message "_s + where.sql()
            + u" ORDER BY id DESC LIMIT %1"_s.arg(limit),
        where.values);
    if (!query)
        return tl::unexpected(query.error());
    QList<Message> messages;
    while (query->next())
        messages.append(fromRow(*query));
    return messages;
}

Result<MessageDetails> details(Connection& connection, MessageId id)
{
    Result<QSqlQuery> query
        = connection.run(u"SELECT "_s + columns() + u" FROM message WHERE id = ?"_s, {id});
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next())
        return fail(ErrorKind::MessageNotFound, {}, {QString::number(id)});
    MessageDetails details;
    details.message = fromRow(*query);
    Result<QSqlQuery> attempts = connection.run(
        u"SELECT "_s + attemptColumns() + u" FROM attempt WHERE message_id = ? ORDER BY number"_s, {id});
    if (!attempts)
        return tl::unexpected(attempts.error());
    while (attempts->next())
        details.attempts.append(attemptFromRow(*attempts));
    return details;
}

}

QFuture<Result<QList<Message>>> MessageLog::page(const LogFilter& filter) const
{
    return m_storage.read(
        [filter](Connection& connection) { return MessageRepository::page(connection, filter); });
}

QFuture<Result<MessageDetails>> MessageLog::details(MessageId id) const
{
    return m_storage.read(
        [id](Connection& connection) { return MessageRepository::details(connection, id); });
}

}
