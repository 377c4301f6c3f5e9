// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/otp/SendGuard.h"

#include "core/model/Challenge.h"
#include "core/storage/Connection.h"

#include <QLocale>
#include <QSqlQuery>

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;

QString countryName(const PhoneNumber& number)
{
    if (number.region.isEmpty())
        return u'+' + number.e164.mid(1, 3);
    const QLocale::Territory territory = QLocale::codeToTerritory(number.region);
    return territory == QLocale::AnyTerritory ? number.region : QLocale::territoryToString(territory);
}

/// A null text would be NULL in the database.
QString bindable(const QString& text)
{
    return text.isNull() ? u""_s : text;
}

struct Limit {
    ErrorKind kind;
    QString column; ///< empty: all texts
    QString value;
    int most;
    qint64 windowMs;
};

/// Milliseconds until one more would fit; 0: it fits now. Reads at most `most` rows.
Result<qint64> waitFor(Connection& connection, const Limit& limit, qint64 now)
{
    const QString where = limit.column.isEmpty() ? QString() : limit.column + u" = ? AND "_s;
    QVariantList values;
    if (!limit.column.isEmpty())
        values.append(limit.value);
    values << now - limit.windowMs << limit.most;
    Result<QSqlQuery> query
        = connection.run(u"SELECT count(*), min(sent_at) FROM (SELECT sent_at FROM code_sending WHERE "_s
                + where + u"sent_at > ? ORDER BY sent_at DESC LIMIT ?)"_s,
            values);
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next() || query->value(0).toInt() < limit.most)
        return 0;
    // A clock that was set back would make this long.
    return std::clamp<qint64>(query->value(1).toLongLong() + limit.windowMs - now, 1'000, limit.windowMs);
}

QList<Limit> limitsFor(const GuardQuestion& question, const GuardPolicy& policy)
{
    const QString number = question.to.e164;
    QList<Limit> limits{
        {ErrorKind::LimitNumber, u"recipient"_s, number, policy.numberAnHour, hourMs},
        {ErrorKind::LimitNumber, u"recipient"_s, number, policy.numberADay, dayMs},
        {ErrorKind::LimitLocation, u"location"_s, question.location, policy.locationAnHour, hourMs},
        {ErrorKind::LimitDay, {}, {}, policy.allADay, dayMs},
    };
    if (!question.device.isEmpty())
        limits.append({ErrorKind::LimitDevice, u"device"_s, question.device, policy.deviceAnHour, hourMs});
    if (!question.askedBy.isEmpty())
        limits.append({ErrorKind::LimitAddress, u"asked_by"_s, question.askedBy, policy.tokenAnHour, hourMs});
    else if (!question.address.isEmpty())
        limits.append(
            {ErrorKind::LimitAddress, u"address"_s, question.address, policy.addressAnHour, hourMs});
    if (!policy.home.isEmpty() && question.to.region != policy.home) {
        const QString country = question.to.region;
        limits.append({ErrorKind::LimitCountry, u"country"_s, country, policy.foreignCountryAnHour, hourMs});
        limits.append({ErrorKind::LimitCountry, u"country"_s, country, policy.foreignCountryADay, dayMs});
    }
    limits.removeIf([](const Limit& limit) { return limit.most <= 0; });
    return limits;
}

}

Result<void> checkRecipient(const PhoneNumber& to, const GuardPolicy& policy)
{
    const NumberKind kind = kindOf(to);
    const bool refused = std::any_of(policy.refusedPrefixes.begin(), policy.refusedPrefixes.end(),
        [&to](const QString& prefix) { return !prefix.isEmpty() && to.e164.startsWith(prefix); });
    if (kind == NumberKind::Premium || refused)
        return fail(ErrorKind::NumberPremium, u"to"_s, {countryName(to)});
    if (kind == NumberKind::Fixed)
        return fail(ErrorKind::NumberNotMobile, u"to"_s, {formatForReading(to.e164)});
    if (!policy.countries.isEmpty() && !policy.countries.contains(to.region))
        return fail(ErrorKind::CountryNotAllowed, u"to"_s, {countryName(to)});
    return {};
}

namespace {

Result<void> count(Connection& connection, const GuardQuestion& question, qint64 time)
{
    return connection.exec(
        u"INSERT INTO code_sending (sent_at, recipient, device, address, asked_by, location, country) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {time, question.to.e164, bindable(question.device), bindable(question.address),
            bindable(question.askedBy), bindable(question.location), bindable(question.to.region)});
}

}

Result<void> passGuard(
    Connection& connection, const GuardQuestion& question, const GuardPolicy& policy, const QDateTime& now)
{
    const qint64 time = now.toMSecsSinceEpoch();
    for (const Limit& limit : limitsFor(question, policy)) {
        const Result<qint64> wait = waitFor(connection, limit, time);
        if (!wait)
            return tl::unexpected(wait.error());
        if (*wait > 0)
            return fail(limit.kind, {}, {QString::number((*wait + 999) / 1000)});
    }
    return count(connection, question, time);
}

Result<void> passResend(
    Connection& connection, const Challenge& challenge, const GuardPolicy* policy, const QDateTime& now)
{
    GuardQuestion question;
    question.to.e164 = challenge.recipient;
    question.to.region = challenge.country;
    question.device = challenge.device;
    question.location = challenge.location;
    {
        Result<QSqlQuery> before = connection.run(
            u"SELECT address, asked_by FROM code_sending WHERE recipient = ? ORDER BY sent_at DESC LIMIT 1"_s,
            {challenge.recipient});
        if (!before)
            return tl::unexpected(before.error());
        if (before->next()) {
            question.address = before->value(0).toString();
            question.askedBy = before->value(1).toString();
        }
    }
    return policy ? passGuard(connection, question, *policy, now)
                  : count(connection, question, now.toMSecsSinceEpoch());
}

Result<void> forgetSendings(Connection& connection, const QDateTime& now)
{
    return connection.exec(u"DELETE FROM code_sending WHERE id IN (SELECT id FROM code_sending WHERE sent_at "
                           "<= ? LIMIT 1000)"_s,
        {now.toMSecsSinceEpoch() - dayMs});
}

}
