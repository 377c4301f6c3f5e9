// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sending/EngineState.h"

#include "core/storage/HealthRepository.h"
#include "core/storage/QueueRepository.h"
#include "core/storage/Settings.h"

#include <utility>

namespace otpost {

using namespace Qt::StringLiterals;

void EngineState::applyTo(GatewayHealth& target) const
{
    target.setGateways(table.gateways.values());
    target.restore(health);
    for (auto used = usedToday.begin(); used != usedToday.end(); ++used)
        target.setUsedToday(used.key(), used.value());
}

QDateTime midnightBefore(const QDateTime& now)
{
    return now.toLocalTime().date().startOfDay().toUTC();
}

namespace {

UnclearPolicy unclearPolicyOf(const Settings& settings)
{
    UnclearPolicy unclear;
    unclear.code = settings.whenUnclearCode == "stop"_L1 ? NextStep::StopUnknown : NextStep::NextGateway;
    unclear.other = settings.whenUnclearMessage == "next"_L1 ? NextStep::NextGateway : NextStep::StopUnknown;
    return unclear;
}

}

Result<UnclearPolicy> readUnclearPolicy(Connection& connection)
{
    const Result<Settings> settings = readSettings(connection);
    if (!settings)
        return tl::unexpected(settings.error());
    return unclearPolicyOf(*settings);
}

Result<EngineState> readEngineState(Connection& connection, qint64 version, const QDateTime& midnight)
{
    EngineState known;
    const Result<Settings> settings = readSettings(connection);
    if (!settings)
        return tl::unexpected(settings.error());
    known.unclear = unclearPolicyOf(*settings);
    known.paused = settings->sendingPaused == "on"_L1;
    const Result<qint64> now = readRouteVersion(connection);
    if (!now)
        return tl::unexpected(now.error());
    if (*now == version)
        return known;
    Result<RouteTable> table = readRouteTable(connection);
    if (!table)
        return tl::unexpected(table.error());
    known.table = std::move(*table);
    Result<QList<HealthReading>> health = HealthRepository::list(connection);
    if (!health)
        return tl::unexpected(health.error());
    known.health = std::move(*health);
    for (const Gateway& gateway : std::as_const(known.table.gateways)) {
        if (gateway.limits.perDay == 0)
            continue;
        const Result<int> used = QueueRepository::attemptsSince(connection, gateway.id, midnight);
        if (!used)
            return tl::unexpected(used.error());
        known.usedToday.insert(gateway.id, *used);
    }
    return known;
}

}
