// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ChallengeRepository.h"

#include <QSqlQuery>
#include <QTimeZone>

#include <algorithm>

namespace otpost::ChallengeRepository {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hourMs = 3'600'000;
/// A clock that was set back by more than that does not make codes valid for longer.
constexpr qint64 clockSlackMs = 60'000;

const QString columns = u"c.id, c.recipient, c.location, c.splash_id, c.device, c.state, c.digits, "
                        "c.most_tries, c.tries, c.resends, c.resend_at, c.created_at, c.expires_at, "
                        "(SELECT max(m.id) FROM message m WHERE m.challenge_id = c.id), c.country"_s;

QDateTime timeOf(const QVariant& value)
{
    return QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

Challenge challengeFrom(const QSqlQuery& query)
{
    Challenge challenge;
    challenge.id = query.value(0).toLongLong();
    challenge.recipient = query.value(1).toString();
    challenge.location = query.value(2).toString();
    challenge.splashId = query.value(3).toLongLong();
    challenge.device = query.value(4).toString();
    challenge.state = challengeStateFromWord(query.value(5).toString()).value_or(ChallengeState::Over);
    challenge.digits = query.value(6).toInt();
    challenge.mostTries = query.value(7).toInt();
    challenge.tries = query.value(8).toInt();
    challenge.resends = query.value(9).toInt();
    challenge.resendAt = timeOf(query.value(10));
    challenge.createdAt = timeOf(query.value(11));
    challenge.expiresAt = timeOf(query.value(12));
    challenge.messageId = query.value(13).toLongLong();
    challenge.country = query.value(14).toString();
    return challenge;
}

/// Why a challenge cannot be used any more; nothing where it can.
std::optional<Error> overFor(const Challenge& challenge, const QDateTime& now)
{
    if (challenge.mostTries == 0)
        return Error{ErrorKind::ChallengeNotFound, {}, {}};
    if (challenge.state == ChallengeState::Verified)
        return Error{ErrorKind::ChallengeUsed, {}, {}};
    if (challenge.tries >= challenge.mostTries)
        return Error{ErrorKind::ChallengeSpent, {}, {QString::number(challenge.mostTries)}};
    if (challenge.state == ChallengeState::Over || challenge.expiresAt <= now
        || challenge.createdAt > now.addMSecs(clockSlackMs))
        return Error{ErrorKind::ChallengeExpired, {},
            {QString::number(challenge.createdAt.secsTo(challenge.expiresAt) / 60)}};
    return std::nullopt;
}

Error lockedFor(const QDateTime& oldest, const QDateTime& now)
{
    const qint64 left = oldest.addMSecs(hourMs).toMSecsSinceEpoch() - now.toMSecsSinceEpoch();
    const qint64 minutes = std::clamp<qint64>((left + 59'999) / 60'000, 1, 60);
    return Error{ErrorKind::NumberLocked, {}, {QString::number(minutes)}};
}

/// Why no try could be spent.
Error refusal(Connection& connection, ChallengeId id, int digits, const QDateTime& now)
{
    const Result<Challenge> challenge = find(connection, id);
    if (!challenge)
        return challenge.error();
    if (const std::optional<Error> over = overFor(*challenge, now))
        return *over;
    if (digits != challenge->digits)
        return Error{ErrorKind::CodeMalformed, u"code"_s, {QString::number(challenge->digits)}};
    const Result<QVariant> oldest
        = connection.value(u"SELECT min(tried_at) FROM wrong_try WHERE recipient = ? AND tried_at > ?"_s,
            {challenge->recipient, now.toMSecsSinceEpoch() - hourMs});
    if (!oldest)
        return oldest.error();
    return oldest->isNull() ? Error{ErrorKind::ChallengeNotFound, {}, {}} : lockedFor(timeOf(*oldest), now);
}

}

Result<void> insert(Connection& connection, const Challenge& challenge)
{
    return connection.exec(
        u"INSERT INTO challenge (id, recipient, created_at, expires_at, state, location, splash_id, device, "
        "most_tries, digits, resend_at, country) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {challenge.id, challenge.recipient, challenge.createdAt.toMSecsSinceEpoch(),
            challenge.expiresAt.toMSecsSinceEpoch(), toWord(challenge.state), challenge.location,
            challenge.splashId, challenge.device, challenge.mostTries, challenge.digits,
            challenge.resendAt.toMSecsSinceEpoch(), challenge.country});
}

Result<Challenge> find(Connection& connection, ChallengeId id)
{
    Result<QSqlQuery> query
        = connection.run(u"SELECT "_s + columns + u" FROM challenge c WHERE c.id = ?"_s, {id});
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next())
        return fail(ErrorKind::ChallengeNotFound);
    return challengeFrom(*query);
}

Result<std::optional<Challenge>> findOpen(
    Connection& connection, const Challenge& wanted, const QDateTime& now)
{
    const qint64 time = now.toMSecsSinceEpoch();
    Result<QSqlQuery> query = connection.run(u"SELECT "_s + columns
            + u" FROM challenge c WHERE c.recipient = ? AND c.state = 'open' AND c.expires_at > ? "
              "AND c.created_at <= ? AND c.tries < c.most_tries AND c.sealed IS NOT NULL AND c.location = ? "
              "AND c.splash_id = ? AND c.device = ? ORDER BY c.created_at DESC LIMIT 1"_s,
        {wanted.recipient, time, time + clockSlackMs, wanted.location, wanted.splashId, wanted.device});
    if (!query)
        return tl::unexpected(query.error());
    return query->next() ? std::optional(challengeFrom(*query)) : std::nullopt;
}

Result<std::optional<Challenge>> findOpenOfDevice(
    Connection& connection, const Challenge& wanted, const QDateTime& now)
{
    if (wanted.device.isEmpty())
        return std::nullopt;
    const qint64 time = now.toMSecsSinceEpoch();
    Result<QSqlQuery> query = connection.run(u"SELECT "_s + columns
            + u" FROM challenge c WHERE c.device = ? AND c.state = 'open' AND c.device <> '' AND "
              "c.expires_at > ? AND c.created_at <= ? AND c.tries < c.most_tries AND c.sealed IS NOT NULL "
              "AND "
              "c.location = ? AND c.splash_id = ? ORDER BY c.created_at DESC LIMIT 1"_s,
        {wanted.device, time, time + clockSlackMs, wanted.location, wanted.splashId});
    if (!query)
        return tl::unexpected(query.error());
    return query->next() ? std::optional(challengeFrom(*query)) : std::nullopt;
}

Result<Try> spendTry(Connection& connection, ChallengeId id, int digits, const QDateTime& now, int mostWrong)
{
    const qint64 time = now.toMSecsSinceEpoch();
    Try spent;
    {
        Result<QSqlQuery> query = connection.run(
            u"UPDATE challenge SET tries = tries + 1 WHERE id = ? AND state = 'open' AND sealed IS NOT NULL "
            "AND tries < most_tries AND digits = ? AND expires_at > ? AND created_at <= ? AND (SELECT "
            "count(*) "
            "FROM wrong_try w WHERE w.recipient = challenge.recipient AND w.tried_at > ?) < ? "
            "RETURNING recipient, sealed, most_tries, tries, location, splash_id, device, country, resends, "
            "created_at, expires_at"_s,
            {id, digits, time, time + clockSlackMs, time - hourMs, mostWrong});
        if (!query)
            return tl::unexpected(query.error());
        if (query->next()) {
            Challenge& challenge = spent.challenge;
            challenge.id = id;
            challenge.digits = digits;
            challenge.recipient = query->value(0).toString();
            spent.sealed = query->value(1).toByteArray();
            challenge.mostTries = query->value(2).toInt();
            challenge.tries = query->value(3).toInt() - 1;
            challenge.location = query->value(4).toString();
            challenge.splashId = query->value(5).toLongLong();
            challenge.device = query->value(6).toString();
            challenge.country = query->value(7).toString();
            challenge.resends = query->value(8).toInt();
            challenge.createdAt = timeOf(query->value(9));
            challenge.expiresAt = timeOf(query->value(10));
            spent.left = challenge.mostTries - challenge.tries - 1;
        }
    }
    if (spent.challenge.id == 0)
        return tl::unexpected(refusal(connection, id, digits, now));
    return spent;
}

Result<void> verify(Connection& connection, ChallengeId id, const QDateTime& now)
{
    return connection.exec(
        u"UPDATE challenge SET state = 'verified', sealed = NULL, ended_at = ? WHERE id = ?"_s,
        {now.toMSecsSinceEpoch(), id});
}

Result<void> noteWrong(Connection& connection, ChallengeId id, const Try& spent, const QDateTime& now)
{
    const qint64 time = now.toMSecsSinceEpoch();
    if (Result<void> noted = connection.exec(u"INSERT INTO wrong_try (recipient, tried_at) VALUES (?, ?)"_s,
            {spent.challenge.recipient, time});
        !noted || spent.left > 0)
        return noted;
    return connection.exec(
        u"UPDATE challenge SET state = 'over', sealed = NULL, ended_at = ? WHERE id = ?"_s, {time, id});
}

Result<Challenge> takeResend(
    Connection& connection, ChallengeId id, const QDateTime& now, const QDateTime& nextAt, int mostResends)
{
    const qint64 time = now.toMSecsSinceEpoch();
    const Result<Connection::Changed> taken = connection.change(
        u"UPDATE challenge SET resends = resends + 1, resend_at = ? WHERE id = ? AND state = 'open' AND "
        "sealed IS NOT NULL AND tries < most_tries AND expires_at > ? AND created_at <= ? AND resend_at <= ? "
        "AND resends < ?"_s,
        {nextAt.toMSecsSinceEpoch(), id, time, time + clockSlackMs, time, mostResends});
    if (!taken)
        return tl::unexpected(taken.error());
    const Result<Challenge> challenge = find(connection, id);
    if (!challenge)
        return challenge;
    if (taken->rows == 1)
        return challenge;
    if (const std::optional<Error> over = overFor(*challenge, now))
        return tl::unexpected(*over);
    if (challenge->resends >= mostResends)
        return fail(ErrorKind::ResendsSpent, {}, {QString::number(mostResends)});
    if (challenge->resendAt > now) {
        const qint64 left = (challenge->resendAt.toMSecsSinceEpoch() - time + 999) / 1000;
        return fail(ErrorKind::ResendTooSoon, {}, {QString::number(left)});
    }
    return fail(ErrorKind::ChallengeNotFound);
}

Result<void> returnResend(Connection& connection, ChallengeId id, const QDateTime& now)
{
    return connection.exec(
        u"UPDATE challenge SET resends = max(0, resends - 1), resend_at = ? WHERE id = ?"_s,
        {now.toMSecsSinceEpoch(), id});
}

Result<void> forget(Connection& connection, const QDateTime& now)
{
    const qint64 time = now.toMSecsSinceEpoch();
    if (Result<void> old = connection.exec(u"DELETE FROM wrong_try WHERE id IN (SELECT id FROM wrong_try "
                                           "WHERE tried_at <= ? LIMIT 1000)"_s,
            {time - hourMs});
        !old)
        return old;
    return connection.exec(
        u"UPDATE challenge SET sealed = NULL, state = CASE state WHEN 'open' THEN 'over' ELSE "
        "state END WHERE expires_at <= ? AND sealed IS NOT NULL"_s,
        {time});
}

}
