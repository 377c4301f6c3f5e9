// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/MailRepository.h"

#include "core/base/Json.h"
#include "core/storage/AlertRepository.h"
#include "core/storage/MessageJson.h"

#include <algorithm>
#include <array>

namespace otpost::MailRepository {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 claimMs = 120'000;
constexpr qint64 longestPause = 14'400; // seconds
constexpr int mostDays = 5;
constexpr int keptDays = 30;
/// Mails that wait longer are worth an alert of their own.
constexpr qint64 troubleMs = 15 * 60 * 1000;

QDateTime timeFrom(const QVariant& ms)
{
    return ms.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(ms.toLongLong(), Qt::UTC);
}

QVariant problemJson(const std::optional<Error>& problem)
{
    return problem ? QVariant(QString::fromUtf8(toUtf8(errorToJson(*problem))))
                   : QVariant(QMetaType::fromType<QString>());
}

std::optional<Error> problemFrom(const QVariant& json)
{
    return json.isNull() ? std::nullopt : errorFromJson(parseJson(json.toByteArray()).value_or(JsonValue()));
}

Result<QList<QueuedMail>> fetch(Connection& connection, const QString& where, const QVariantList& values)
{
    Result<QSqlQuery> rows = connection.run(
        u"SELECT id, alert_id, message_id, subject, plain, html, created_at, tries, next_at, problem FROM mail "_s
            + where,
        values);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<QueuedMail> mails;
    while (rows->next()) {
        QueuedMail mail;
        mail.id = rows->value(0).toLongLong();
        mail.alertId = rows->value(1).toLongLong();
        mail.messageId = rows->value(2).toString();
        mail.words
            = MailWords{rows->value(3).toString(), rows->value(4).toString(), rows->value(5).toString()};
        mail.createdAt = timeFrom(rows->value(6));
        mail.tries = rows->value(7).toInt();
        mail.nextAt = timeFrom(rows->value(8));
        mail.problem = problemFrom(rows->value(9));
        mails.append(mail);
    }
    for (QueuedMail& mail : mails) {
        Result<QSqlQuery> recipients = connection.run(
            u"SELECT address, state FROM mail_recipient WHERE mail_id = ? ORDER BY address"_s, {mail.id});
        if (!recipients)
            return tl::unexpected(recipients.error());
        while (recipients->next()) {
            mail.to.append(recipients->value(0).toString());
            if (recipients->value(1).toString() == "waiting"_L1)
                mail.waiting.append(recipients->value(0).toString());
        }
    }
    return mails;
}

/// What an operator has to mend: waiting alone does not help.
bool isForOperator(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::MailNotSet:
    case ErrorKind::MailServerInvalid:
    case ErrorKind::MailLoginUnsafe:
    case ErrorKind::MailTlsFailed:
    case ErrorKind::MailTlsMissing:
    case ErrorKind::MailLoginRefused:
    case ErrorKind::MailSenderRefused:
    case ErrorKind::MailRecipientRefused:
    case ErrorKind::MailRefused:
    case ErrorKind::SecretBoundToOtherHost:
    case ErrorKind::SecretNotStored:
    case ErrorKind::FileUnreadable:
        return true;
    default:
        return false;
    }
}

Result<void> settleRecipients(
    Connection& connection, const QueuedMail& mail, const MailReport& report, std::optional<Error>& problem)
{
    for (const MailDelivery& delivery : report.deliveries) {
        QString state = u"sent"_s;
        if (delivery.problem) {
            problem = *delivery.problem;
            const bool refused = delivery.problem->kind == ErrorKind::MailRecipientRefused;
            state = refused ? u"refused"_s : u"waiting"_s;
        }
        const Result<void> done = connection.exec(
            u"UPDATE mail_recipient SET state = ?, problem = ? WHERE mail_id = ? AND address = ?"_s,
            {state, problemJson(delivery.problem), mail.id, delivery.address});
        if (!done)
            return done;
    }
    return {};
}

/// Opens or ends the alert that mails cannot be sent.
Result<void> follow(
    Connection& connection, const QueuedMail& mail, const std::optional<Error>& problem, const QDateTime& now)
{
    if (!problem)
        return AlertRepository::end(connection, AlertKind::MailFailing, 0, {}, now);
    const bool isLong = mail.createdAt.msecsTo(now) >= troubleMs && mail.tries > 0;
    if (!isLong && !isForOperator(problem->kind))
        return {};
    Alert alert;
    alert.kind = AlertKind::MailFailing;
    alert.reason = problem;
    alert.beganAt = now;
    return AlertRepository::open(connection, alert);
}

}

qint64 pauseSeconds(int tries)
{
    constexpr std::array<qint64, 7> pauses{60, 120, 300, 900, 1'800, 3'600, 7'200};
    const auto index = std::size_t(std::max(tries, 1) - 1);
    return index < pauses.size() ? pauses[index] : longestPause;
}

Result<void> add(Connection& connection, AlertId alert, NoticeKind what, const MailWords& words,
    const QString& messageId, const QStringList& to, const QDateTime& now)
{
    const qint64 ms = now.toMSecsSinceEpoch();
    if (what == NoticeKind::Daily) {
        const Result<void> replaced = connection.exec(
            u"DELETE FROM mail WHERE alert_id = ? AND what = 'daily' AND ended_at IS NULL AND claimed_until < ?"_s,
            {alert, ms});
        if (!replaced)
            return replaced;
    }
    if (Result<void> forgotten = connection.exec(
            u"DELETE FROM mail WHERE ended_at < ?"_s, {now.addDays(-keptDays).toMSecsSinceEpoch()});
        !forgotten)
        return forgotten;
    const Result<Connection::Changed> added = connection.change(
        u"INSERT INTO mail (alert_id, what, message_id, subject, plain, html, created_at, "
        "next_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {alert, toWord(what), messageId, words.subject, words.plain, words.html, ms, ms});
    if (!added)
        return tl::unexpected(added.error());
    for (const QString& address : to) {
        const Result<void> done = connection.exec(
            u"INSERT INTO mail_recipient (mail_id, address) VALUES (?, ?) ON CONFLICT DO NOTHING"_s,
            {added->lastId, address});
        if (!done)
            return done;
    }
    return {};
}

Result<QDateTime> nextDue(Connection& connection)
{
    const Result<QVariant> next
        = connection.value(u"SELECT min(max(next_at, claimed_until)) FROM mail WHERE ended_at IS NULL"_s);
    if (!next)
        return tl::unexpected(next.error());
    return timeFrom(*next);
}

Result<std::optional<QueuedMail>> claim(Connection& connection, const QDateTime& now)
{
    const qint64 ms = now.toMSecsSinceEpoch();
    // What is further away than it can be was noted before the clock was set back.
    const Result<QList<QueuedMail>> due = fetch(connection,
        u"WHERE ended_at IS NULL AND (next_at <= ? OR next_at > ?) AND (claimed_until <= ? OR claimed_until > ?) ORDER BY id LIMIT 1"_s,
        {ms, ms + longestPause * 1000, ms, ms + claimMs});
    if (!due)
        return tl::unexpected(due.error());
    if (due->isEmpty())
        return std::nullopt;
    const QueuedMail& mail = due->first();
    const Result<void> claimed = connection.exec(
        u"UPDATE mail SET claimed_until = ?, tries = tries + 1 WHERE id = ?"_s, {ms + claimMs, mail.id});
    if (!claimed)
        return tl::unexpected(claimed.error());
    return mail;
}

Result<void> settle(
    Connection& connection, const QueuedMail& mail, const Result<MailReport>& result, const QDateTime& now)
{
    std::optional<Error> problem = result ? std::nullopt : std::optional<Error>(result.error());
    Result<void> done = result ? settleRecipients(connection, mail, *result, problem) : Result<void>();
    const qint64 ms = now.toMSecsSinceEpoch();
    if (done && mail.createdAt.addDays(mostDays) <= now)
        done = connection.exec(
            u"UPDATE mail_recipient SET state = 'expired' WHERE mail_id = ? AND state = 'waiting'"_s,
            {mail.id});
    if (done)
        done
            = connection.exec(u"UPDATE mail SET claimed_until = 0, problem = ?, next_at = ?, ended_at = CASE "
                              "WHEN EXISTS (SELECT 1 FROM mail_recipient WHERE mail_id = mail.id AND state = "
                              "'waiting') THEN NULL ELSE ? END WHERE id = ?"_s,
                {problemJson(problem), ms + pauseSeconds(mail.tries + 1) * 1000, ms, mail.id});
    if (!done)
        return done;
    return follow(connection, mail, problem, now);
}

Result<QList<QueuedMail>> waiting(Connection& connection)
{
    return fetch(connection, u"WHERE ended_at IS NULL ORDER BY id"_s, {});
}

Result<void> hurry(Connection& connection)
{
    return connection.exec(u"UPDATE mail SET next_at = 0 WHERE ended_at IS NULL"_s);
}

}
