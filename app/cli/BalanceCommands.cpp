// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/AlertInput.h"
#include "app/cli/Words.h"
#include "core/alerts/AlertService.h"
#include "core/app/Services.h"
#include "core/balance/BalanceMonitor.h"
#include "core/gateway/GatewayService.h"

#include <QHash>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace otpost::cli {

using namespace Qt::StringLiterals;

namespace {

JsonValue standingJson(const BalanceStanding& standing, const QString& name)
{
    const bool known = standing.last.has_value();
    JsonValue json = JsonValue::object();
    json["gatewayId"] = standing.gatewayId;
    json["gateway"] = toJson(name);
    json["balance"] = known ? toJson(standing.last->balance.toString()) : JsonValue();
    json["currency"]
        = known && !standing.last->currency.isEmpty() ? toJson(standing.last->currency) : JsonValue();
    json["at"] = known ? timeJson(standing.last->at) : JsonValue();
    json["asked"] = timeJson(standing.askedAt);
    json["minimum"] = standing.minimum ? toJson(standing.minimum->toString()) : JsonValue();
    json["low"] = standing.low;
    json["daysLeft"] = standing.daysLeft ? JsonValue(std::round(*standing.daysLeft * 10) / 10) : JsonValue();
    json["problem"] = reasonJson(standing.problem);
    return json;
}

void printStanding(const Session& session, const BalanceStanding& standing, const QString& name)
{
    QStringList parts;
    if (standing.last) {
        parts.append(amountWords(standing.last->balance, standing.last->currency));
        parts.append(Words::tr("read %1").arg(
            QLocale().toString(standing.last->at.toLocalTime(), QLocale::ShortFormat)));
    } else {
        parts.append(standing.askedAt.isValid() ? Words::tr("never read") : Words::tr("not asked yet"));
    }
    if (standing.low)
        parts.append(Words::tr("below the minimum of %1")
                         .arg(amountWords(*standing.minimum, standing.last->currency)));
    if (standing.daysLeft)
        parts.append(*standing.daysLeft < 1
                ? Words::tr("lasts for less than a day")
                : Words::tr("lasts for %n day(s)", nullptr, int(std::floor(*standing.daysLeft))));
    session.print(u"%1  %2"_s.arg(name, parts.join(u", "_s)));
    if (standing.problem)
        session.print(u"    "_s + describe(*standing.problem));
}

Exit balance(Session& session, const QCommandLineParser& parser)
{
    const Result<Services*> services = session.services();
    if (!services)
        return session.refuse(services.error());
    const bool now = parser.isSet(u"now"_s);
    BalanceMonitor& monitor = (*services)->balanceMonitor();
    const Result<QList<BalanceStanding>> standings
        = now ? monitor.checkAll().result() : monitor.standings().result();
    if (!standings)
        return session.refuse(standings.error());
    const Result<QList<Gateway>> gateways = (*services)->gateways().list().result();
    if (!gateways)
        return session.refuse(gateways.error());
    // A cron job has no other program that would tell of what it found.
    if (now)
        (*services)->alerts().tell().waitForFinished();
    QHash<GatewayId, QString> names;
    for (const Gateway& gateway : *gateways)
        names.insert(gateway.id, gateway.name);
    JsonValue all = JsonValue::array();
    bool unread = false;
    for (const BalanceStanding& standing : *standings) {
        const QString name = names.value(standing.gatewayId);
        unread = unread || standing.problem;
        all.push_back(standingJson(standing, name));
        if (!session.json())
            printStanding(session, standing, name);
    }
    if (session.json())
        session.printJson(all);
    else if (standings->isEmpty())
        session.say(Words::tr("No gateway's balance is watched: “otpost-cli gateway edit ID --balance on”."));
    return now && unread ? JobFailed : Done;
}

}

QList<Command> balanceCommands()
{
    return {
        {u"balance"_s, {}, Words::tr("How much is left at each provider, as it was read last."), 0,
            {{u"now"_s, Words::tr("Ask all providers now, and tell of alerts that follow.")}}, {}, balance},
    };
}

}
