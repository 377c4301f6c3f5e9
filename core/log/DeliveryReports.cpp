// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/DeliveryReports.h"

#include "core/log/MessageMarks.h"
#include "core/storage/MessageJson.h"
#include "core/storage/MessageRepository.h"
#include "core/storage/Storage.h"

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 patienceMs = 3'600'000;
constexpr int mostWaiting = 10'000; ///< so that nobody fills the disk with reports about nothing
constexpr int settledAtOnce = 500;

/// What a report is about.
struct Subject {
    MessageId messageId = 0;
    MessageStatus status = MessageStatus::Unknown;
    bool isLast = false; ///< by the gateway that had it last
};

QVariant reasonText(const std::optional<Error>& reason)
{
    return reason ? QVariant(QString::fromUtf8(toUtf8(errorToJson(*reason))))
                  : QVariant(QMetaType::fromType<QString>());
}

Result<std::optional<Subject>> subjectOf(Connection& connection, const DeliveryReport& report)
{
    // The id of ours is in an address that the provider was given, so it is sure; but a gateway speaks for
    // itself only.
    const bool ours = report.messageId != 0;
    const QString where = ours ? u"a.message_id = ?"_s : u"a.provider_id = ? AND a.provider_id <> ''"_s;
    Result<QSqlQuery> row = connection.run(
        u"SELECT m.id, m.status, a.number = m.attempts FROM attempt a JOIN message m ON m.id = a.message_id "
        "WHERE "_s
            + where + u" AND a.gateway_id = ? ORDER BY a.id DESC LIMIT 1"_s,
        {ours ? QVariant(report.messageId) : QVariant(report.providerId), report.gatewayId});
    if (!row)
        return tl::unexpected(row.error());
    if (!row->next())
        return std::nullopt;
    return Subject{row->value(0).toLongLong(),
        messageStatusFromWord(row->value(1).toString()).value_or(MessageStatus::Unknown),
        row->value(2).toBool()};
}

/// Nothing where it has to wait.
Result<std::optional<MessageId>> take(Connection& connection, const DeliveryReport& report)
{
    const Result<std::optional<Subject>> found = subjectOf(connection, report);
    if (!found)
        return tl::unexpected(found.error());
    // What is on its way gets its end state first.
    if (!*found || (*found)->status == MessageStatus::New || (*found)->status == MessageStatus::Sending)
        return std::nullopt;
    const Subject subject = **found;
    const MessageStatus before = subject.status;
    const MessageStatus after = report.delivered ? MessageStatus::Delivered : MessageStatus::Undelivered;
    // What arrived has arrived, and reports come more than once and in any order.
    if (before == after || before == MessageStatus::Delivered)
        return subject.messageId;
    // Another gateway has sent it since; and Expired and Error stand for what no provider took, unless it
    // arrived all the same.
    if (!report.delivered
        && (!subject.isLast || before == MessageStatus::Error || before == MessageStatus::Expired))
        return subject.messageId;
    MessageEvent event;
    event.messageId = subject.messageId;
    event.kind = report.delivered ? MessageEvent::Kind::Delivered : MessageEvent::Kind::Undelivered;
    event.at = report.at;
    event.reason = report.reason;
    if (const Result<MessageEvent> stored = storeEvent(connection, event); !stored)
        return tl::unexpected(stored.error());
    if (const Result<void> changed = MessageRepository::setStatus(
            connection, subject.messageId, after, report.delivered ? std::nullopt : report.reason, report.at);
        !changed)
        return tl::unexpected(changed.error());
    return subject.messageId;
}

Result<void> keep(Connection& connection, const DeliveryReport& report)
{
    const Result<QVariant> waiting = connection.value(u"SELECT count(*) FROM early_report"_s);
    if (!waiting)
        return tl::unexpected(waiting.error());
    if (waiting->toInt() >= mostWaiting)
        return {};
    return connection.exec(
        u"INSERT INTO early_report (gateway_id, provider_id, message_id, delivered, reason, at) "
        "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
        {report.gatewayId, report.providerId.isNull() ? u""_s : report.providerId, report.messageId,
            report.delivered ? 1 : 0, reasonText(report.reason), report.at.toMSecsSinceEpoch()});
}

Result<TakenReport> takeOrKeep(Connection& connection, const DeliveryReport& report)
{
    if (report.messageId == 0 && report.providerId.isEmpty())
        return fail(ErrorKind::MessageNotFound, u"id"_s, {QString()});
    const Result<std::optional<MessageId>> taken = take(connection, report);
    if (!taken)
        return tl::unexpected(taken.error());
    if (*taken)
        return TakenReport{**taken, false};
    if (const Result<void> kept = keep(connection, report); !kept)
        return tl::unexpected(kept.error());
    return TakenReport{report.messageId, true};
}

Result<int> settle(Connection& connection, const QDateTime& now)
{
    if (const Result<void> old = connection.exec(
            u"DELETE FROM early_report WHERE at <= ?"_s, {now.toMSecsSinceEpoch() - patienceMs});
        !old)
        return tl::unexpected(old.error());
    Result<QSqlQuery> rows
        = connection.run(u"SELECT id, gateway_id, provider_id, message_id, delivered, reason, at FROM "
                         "early_report ORDER BY id LIMIT ?"_s,
            {settledAtOnce});
    if (!rows)
        return tl::unexpected(rows.error());
    QList<std::pair<qint64, DeliveryReport>> waiting;
    while (rows->next()) {
        DeliveryReport report;
        report.gatewayId = rows->value(1).toLongLong();
        report.providerId = rows->value(2).toString();
        report.messageId = rows->value(3).toLongLong();
        report.delivered = rows->value(4).toBool();
        report.reason = errorFromJson(parseJson(rows->value(5).toByteArray()).value_or(JsonValue()));
        report.at = QDateTime::fromMSecsSinceEpoch(rows->value(6).toLongLong(), Qt::UTC);
        waiting.append({rows->value(0).toLongLong(), report});
    }
    rows->finish();
    int left = 0;
    for (const auto& [id, report] : std::as_const(waiting)) {
        const Result<std::optional<MessageId>> taken = take(connection, report);
        if (!taken)
            return tl::unexpected(taken.error());
        if (!*taken) {
            ++left;
            continue;
        }
        if (const Result<void> gone = connection.exec(u"DELETE FROM early_report WHERE id = ?"_s, {id});
            !gone)
            return tl::unexpected(gone.error());
    }
    return left;
}

}

QFuture<Result<TakenReport>> recordDelivery(Storage& storage, const DeliveryReport& report)
{
    return storage.write([report](Connection& connection) { return takeOrKeep(connection, report); });
}

QFuture<Result<int>> settleReports(Storage& storage, const QDateTime& now)
{
    return storage.write([now](Connection& connection) { return settle(connection, now); });
}

}
