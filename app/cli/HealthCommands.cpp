// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/HealthText.h"

#include "app/cli/AlertInput.h"
#include "app/cli/Words.h"
#include "core/app/Services.h"
#include "core/gateway/GatewayJson.h"
#include "core/gateway/GatewayService.h"
#include "core/storage/HealthRepository.h"
#include "core/storage/Storage.h"

#include <QDateTime>

namespace otpost::cli {

using namespace Qt::StringLiterals;

namespace {

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

}
