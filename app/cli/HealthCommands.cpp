// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/HealthText.h"

#include "app/cli/Words.h"
#include "core/app/Services.h"
#include "core/gateway/GatewayJson.h"
#include "core/gateway/GatewayService.h"
#include "core/health/Alert.h"
#include "core/storage/AlertRepository.h"
#include "core/storage/HealthRepository.h"
#include "core/storage/Storage.h"

#include <QDateTime>
#include <QLocale>

namespace otpost::cli {

using namespace Qt::StringLiterals;

namespace {

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

Exit listAlerts(Session& session, const QCommandLineParser&)
{
    const Result<Services*> services = session.services();
    if (!services)
        return session.refuse(services.error());
    const Result<QList<Alert>> alerts
        = (*services)
              ->storage()
              .read([](Connection& connection) {
                  return AlertRepository::list(connection, QDateTime::currentDateTimeUtc());
              })
              .result();
    if (!alerts)
        return session.refuse(alerts.error());
    JsonValue all = JsonValue::array();
    bool anyOpen = false;
    for (const Alert& alert : *alerts) {
        anyOpen = anyOpen || alert.isOpen();
        all.push_back(alertJson(alert));
        if (!session.json())
            printAlert(session, alert);
    }
    if (session.json())
        session.printJson(all);
    else if (!anyOpen)
        session.say(Words::tr("Nothing is wrong at the moment."));
    return Done;
}

Exit resetHealth(Session& session, const QCommandLineParser& parser)
{
    const QString text = parser.positionalArguments().value(0);
    bool isNumber = false;
    const GatewayId id = text.toLongLong(&isNumber);
    if (!isNumber)
        return session.refuse(Error{ErrorKind::GatewayNotFound, u"id"_s, {text.left(40)}});
    const Result<Services*> services = session.services();
    if (!services)
        return session.refuse(services.error());
    const Result<HealthReadings> before = readHealth(session);
    if (!before)
        return session.refuse(before.error());
    const Result<void> done
        = (*services)
              ->storage()
              .write([id](Connection& connection) {
                  return HealthRepository::reset(connection, id, QDateTime::currentDateTimeUtc());
              })
              .result();
    if (!done)
        return session.refuse(done.error());
    const Result<Gateway> gateway = (*services)->gateways().find(id).result();
    if (!gateway)
        return session.refuse(gateway.error());
    const bool rested = before->value(id).state != HealthState::Closed;
    session.say(rested
            ? Words::tr("The rest of %1 is over: the next message may go by it.").arg(gateway->name)
            : Words::tr("%1 did not rest. It serves as before.").arg(gateway->name));
    if (session.json())
        session.printJson(gatewayWithHealth(*gateway, {}));
    return Done;
}

}

Result<HealthReadings> readHealth(Session& session)
{
    const Result<Services*> services = session.services();
    if (!services)
        return tl::unexpected(services.error());
    const Result<QList<HealthReading>> stored
        = (*services)
              ->storage()
              .read([](Connection& connection) { return HealthRepository::list(connection); })
              .result();
    if (!stored)
        return tl::unexpected(stored.error());
    HealthReadings readings;
    for (const HealthReading& reading : *stored)
        readings.insert(reading.gatewayId, reading);
    return readings;
}

JsonValue gatewayWithHealth(const Gateway& gateway, const HealthReadings& health)
{
    const HealthReading reading = health.value(gateway.id);
    JsonValue json = gatewayToJson(gateway);
    json["health"] = JsonValue{{"state", toWord(reading.state).toStdString()}, {"failures", reading.failures},
        {"reason", reasonJson(reading.reason)},
        {"until", timeJson(reading.state == HealthState::Closed ? QDateTime() : reading.until)}};
    return json;
}

QString healthNote(const Gateway& gateway, const HealthReadings& health)
{
    const HealthReading reading = health.value(gateway.id);
    const bool usual = reading.state == HealthState::Closed && reading.failures == 0;
    return usual ? QString() : describe(reading, QDateTime::currentDateTimeUtc());
}

QList<Command> healthCommands()
{
    return {
        {u"gateway reset-health"_s, u"ID"_s, Words::tr("End the rest of a gateway that failed."), 1, {}, {},
            resetHealth},
    };
}

QList<Command> alertCommands()
{
    return {
        {u"alerts list"_s, {}, Words::tr("What is wrong with gateways and routes, and what was."), 0, {}, {},
            listAlerts},
    };
}

}
