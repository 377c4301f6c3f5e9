// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/AlertInput.h"
#include "app/cli/Words.h"
#include "core/alerts/AlertService.h"
#include "core/app/Services.h"
#include "core/health/Alert.h"

#include <QLocale>

#include <algorithm>
#include <limits>

namespace otpost::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int usually = 100;

JsonValue alertJson(const Alert& alert)
{
    JsonValue json = JsonValue::object();
    json["id"] = alert.id;
    json["kind"] = toJson(toWord(alert.kind));
    json["open"] = alert.isOpen();
    json["gatewayId"] = alert.gatewayId == 0 ? JsonValue() : JsonValue(alert.gatewayId);
    json["gateway"] = alert.gatewayName.isEmpty() ? JsonValue() : toJson(alert.gatewayName);
    json["location"] = alert.location.isEmpty() ? JsonValue() : toJson(alert.location);
    json["reason"] = reasonJson(alert.reason);
    json["began"] = timeJson(alert.beganAt);
    json["ended"] = timeJson(alert.endedAt);
    json["what"] = toJson(describe(alert));
    json["advice"] = toJson(advice(alert));
    return json;
}

QString shortTime(const QDateTime& time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

void printAlert(const Session& session, const Alert& alert)
{
    const QString when = alert.isOpen()
        ? Words::tr("since %1").arg(shortTime(alert.beganAt))
        : Words::tr("%1 to %2, over").arg(shortTime(alert.beganAt), shortTime(alert.endedAt));
    session.print(u"%1  %2"_s.arg(when, describe(alert)));
    if (alert.isOpen())
        session.print(u"    "_s + advice(alert));
}

Exit listAlerts(Session& session, const QCommandLineParser& parser)
{
    const Result<Services*> services = session.services();
    if (!services)
        return session.refuse(services.error());
    const int limit = parser.isSet(u"all"_s) ? std::numeric_limits<int>::max() : usually;
    Result<QList<Alert>> alerts = (*services)->alerts().list(limit).result();
    if (!alerts)
        return session.refuse(alerts.error());
    if (parser.isSet(u"open"_s))
        alerts->removeIf([](const Alert& alert) { return !alert.isOpen(); });
    JsonValue all = JsonValue::array();
    for (const Alert& alert : *alerts) {
        all.push_back(alertJson(alert));
        if (!session.json())
            printAlert(session, alert);
    }
    const bool anyOpen
        = std::any_of(alerts->begin(), alerts->end(), [](const Alert& alert) { return alert.isOpen(); });
    if (session.json())
        session.printJson(all);
    else if (!anyOpen)
        session.say(Words::tr("Nothing is wrong at the moment."));
    return Done;
}

Exit tellAlerts(Session& session, const QCommandLineParser&)
{
    const Result<Services*> services = session.services();
    if (!services)
        return session.refuse(services.error());
    const Result<int> told = (*services)->alerts().tell().result();
    if (!told)
        return session.refuse(told.error());
    if (session.json())
        session.printJson({{"told", *told}});
    else
        session.print(*told == 0 ? Words::tr("There is nothing to tell.")
                                 : Words::tr("Told of %n alert(s).", nullptr, *told));
    return Done;
}

}

JsonValue timeJson(const QDateTime& time)
{
    return time.isValid() ? toJson(time.toUTC().toString(Qt::ISODateWithMs)) : JsonValue();
}

JsonValue reasonJson(const std::optional<Error>& reason)
{
    if (!reason)
        return {};
    return JsonValue{
        {"kind", errorName(reason->kind).toStdString()}, {"message", describe(*reason).toStdString()}};
}

QList<Command> alertCommands()
{
    return {
        {u"alerts list"_s, {}, Words::tr("What is wrong, and what was, with what to do about it."), 0,
            {
                {u"all"_s, Words::tr("All that are kept, not the newest 100 alone.")},
                {u"open"_s, Words::tr("Only what is wrong now.")},
            },
            {}, listAlerts},
        {u"alerts tell"_s, {},
            Words::tr("Mail what is due now, and what waits: for cron, where no program stays running."), 0,
            {}, {}, tellAlerts},
    };
}

}
