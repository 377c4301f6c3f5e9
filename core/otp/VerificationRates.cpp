// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/otp/VerificationRates.h"

#include "core/storage/Storage.h"

#include <QSqlQuery>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 keptHours = 90 * 24;

/// The first hour that begins at or after a time.
qint64 hourFrom(const QDateTime& time)
{
    return (time.toMSecsSinceEpoch() + hourMs - 1) / hourMs;
}

}

Result<QList<CodeRate>> verificationRates(Connection& connection, const RateQuestion& question)
{
    QStringList groups;
    if (question.byHour)
        groups.append(u"r.hour"_s);
    if (question.byGateway)
        groups.append(u"r.gateway_id"_s);
    if (question.byCountry)
        groups.append(u"r.country"_s);
    const QString sql
        = u"SELECT %1, %2, %3, sum(r.sent), sum(r.verified), %4 FROM code_rate r "
          "LEFT JOIN gateway g ON g.id = r.gateway_id AND g.hidden_at IS NULL "
          "WHERE r.hour >= ? AND r.hour < ? %5 ORDER BY %6 sum(r.sent) DESC, r.gateway_id, r.country"_s.arg(
              question.byHour ? u"r.hour"_s : u"0"_s, question.byGateway ? u"r.gateway_id"_s : u"0"_s,
              question.byCountry ? u"r.country"_s : u"''"_s,
              question.byGateway ? u"max(g.name)"_s : u"NULL"_s,
              groups.isEmpty() ? QString() : u"GROUP BY "_s + groups.join(u", "_s),
              question.byHour ? u"r.hour DESC,"_s : QString());
    const qint64 since = question.since.isValid() ? hourFrom(question.since) : 0;
    const qint64 until = question.until.isValid() ? hourFrom(question.until) : qint64(1) << 40U;
    Result<QSqlQuery> rows = connection.run(sql, {since, until});
    if (!rows)
        return tl::unexpected(rows.error());
    QList<CodeRate> rates;
    while (rows->next()) {
        CodeRate rate;
        if (question.byHour)
            rate.hour = QDateTime::fromMSecsSinceEpoch(rows->value(0).toLongLong() * hourMs, Qt::UTC);
        rate.gatewayId = rows->value(1).toLongLong();
        rate.country = rows->value(2).toString();
        rate.sent = rows->value(3).toLongLong();
        rate.verified = rows->value(4).toLongLong();
        rate.gateway = rows->value(5).toString();
        if (rate.sent > 0)
            rates.append(rate);
    }
    return rates;
}

QFuture<Result<QList<CodeRate>>> VerificationRates::load(const RateQuestion& question) const
{
    return m_storage.read(
        [question](Connection& connection) { return verificationRates(connection, question); });
}

Result<void> forgetRates(Connection& connection, const QDateTime& now)
{
    return connection.exec(
        u"DELETE FROM code_rate WHERE hour < ?"_s, {now.toMSecsSinceEpoch() / hourMs - keptHours});
}

}
