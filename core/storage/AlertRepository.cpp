// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/AlertRepository.h"

#include "core/base/Json.h"
#include "core/health/GatewayHealth.h"
#include "core/storage/GatewayRepository.h"
#include "core/storage/MessageJson.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace otpost::AlertRepository {

using namespace Qt::StringLiterals;

namespace {

constexpr int keptDays = 90;
/// A shorter pause is a matter of course.
constexpr qint64 longPauseMs = 10 * 60 * 1000;

QDateTime timeFrom(const QVariant& ms)
{
    return ms.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(ms.toLongLong(), Qt::UTC);
}

JsonValue detailsOf(const Alert& alert)
{
    JsonValue json = JsonValue::object();
    json["gateway"] = toJson(alert.gatewayName);
    if (!alert.other.isEmpty())
        json["other"] = toJson(alert.other);
    if (alert.reason)
        json["reason"] = errorToJson(*alert.reason);
    if (alert.until.isValid())
        json["until"] = alert.until.toMSecsSinceEpoch();
    return json;
}

void readDetails(const QByteArray& utf8, Alert& alert)
{
    const JsonValue json = parseJson(utf8).value_or(JsonValue::object());
    if (!json.is_object())
        return;
    alert.gatewayName = memberString(json, "gateway");
    alert.other = memberString(json, "other");
    if (const auto reason = json.find("reason"); reason != json.end())
        alert.reason = errorFromJson(*reason);
    if (const auto until = json.find("until"); until != json.end() && until->is_number_integer())
        alert.until = timeFrom(until->get<qint64>());
}

/// A null text would be NULL in the database.
QString bindable(const QString& text)
{
    return text.isNull() ? u""_s : text;
}

QDateTime midnightOf(const QDateTime& time)
{
    return time.toLocalTime().date().startOfDay().toUTC();
}

/// Nothing is wrong with a gateway that is not used.
Result<void> endOfUnused(Connection& connection, const QDateTime& now)
{
    const qint64 ms = now.toMSecsSinceEpoch();
    Result<void> done = connection.exec(
        u"UPDATE alert SET ended_at = ?, withdrawn = 1 WHERE ended_at IS NULL AND gateway_id <> 0 AND NOT "
        u"EXISTS "
        "(SELECT 1 FROM gateway g WHERE g.id = gateway_id AND g.enabled = 1 AND g.hidden_at IS NULL)"_s,
        {ms});
    if (done)
        done = connection.exec(
            u"UPDATE alert SET ended_at = ? WHERE ended_at IS NULL AND kind = ? AND began_at < ?"_s,
            {ms, toWord(AlertKind::DailyCap), midnightOf(now).toMSecsSinceEpoch()});
    return done;
}

/// Opens or ends what is about one gateway.
Result<void> followOne(
    Connection& connection, const HealthReading& reading, const QString& name, const QDateTime& now)
{
    Alert alert;
    alert.gatewayId = reading.gatewayId;
    alert.gatewayName = name;
    alert.reason = reading.reason;
    alert.beganAt = now;
    Result<void> done;
    if (reading.state == HealthState::Closed) {
        done = end(connection, AlertKind::GatewayResting, reading.gatewayId, {}, now);
        if (done)
            done = end(connection, AlertKind::GatewayPaused, reading.gatewayId, {}, now);
    } else if (!isPaused(reading)) {
        alert.kind = AlertKind::GatewayResting;
        done = open(connection, alert);
    } else if (now.msecsTo(reading.until) >= longPauseMs) {
        alert.kind = AlertKind::GatewayPaused;
        alert.until = reading.until;
        done = open(connection, alert);
    }
    if (!done)
        return done;
    if (!reading.usedUp)
        return end(connection, AlertKind::DailyCap, reading.gatewayId, {}, now);
    alert.kind = AlertKind::DailyCap;
    alert.until = {};
    alert.reason.reset();
    return open(connection, alert);
}

/// Routes by their location (empty: the default one) and the gateways that count.
const QString routeMembers
    = u"WITH member (location, place, gateway_id) AS ("
      "SELECT '', g.position, g.id FROM gateway g WHERE g.enabled = 1 AND g.hidden_at IS NULL UNION ALL "
      "SELECT l.name, m.position, m.gateway_id FROM location l JOIN route_member m ON m.location_id = l.id "
      "JOIN gateway g ON g.id = m.gateway_id "
      "WHERE l.own_route = 1 AND g.enabled = 1 AND g.hidden_at IS NULL) "_s;

/// Routes on which all gateways rest or pause for long, with the reason of the first.
Result<QHash<QString, std::optional<Error>>> routesDown(Connection& connection, const QDateTime& now)
{
    Result<QSqlQuery> rows = connection.run(routeMembers
        + u"SELECT m.location, h.state, h.until, h.reason FROM member m "
          "LEFT JOIN gateway_health h ON h.gateway_id = m.gateway_id ORDER BY m.location, m.place"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    QHash<QString, std::optional<Error>> down;
    QSet<QString> up;
    while (rows->next()) {
        const QString location = rows->value(0).toString();
        const std::optional<HealthState> state = healthStateFromWord(rows->value(1).toString());
        HealthReading reading;
        reading.reason = errorFromJson(parseJson(rows->value(3).toByteArray()).value_or(JsonValue()));
        const bool isDown = state && *state != HealthState::Closed
            && (!isPaused(reading) || rows->value(2).toLongLong() >= now.toMSecsSinceEpoch() + longPauseMs);
        if (!isDown)
            up.insert(location);
        else if (!down.contains(location))
            down.insert(location, reading.reason);
    }
    for (const QString& location : std::as_const(up))
        down.remove(location);
    return down;
}

Result<void> followRoutes(Connection& connection, const QDateTime& now)
{
    const Result<QHash<QString, std::optional<Error>>> down = routesDown(connection, now);
    if (!down)
        return tl::unexpected(down.error());
    Result<QSqlQuery> rows = connection.run(
        u"SELECT location FROM alert WHERE kind = ? AND ended_at IS NULL"_s, {toWord(AlertKind::RouteDown)});
    if (!rows)
        return tl::unexpected(rows.error());
    QStringList wereDown;
    while (rows->next())
        wereDown.append(rows->value(0).toString());
    for (const QString& location : std::as_const(wereDown)) {
        if (down->contains(location))
            continue;
        if (Result<void> done = end(connection, AlertKind::RouteDown, 0, location, now); !done)
            return done;
    }
    for (auto route = down->begin(); route != down->end(); ++route) {
        if (wereDown.contains(route.key()))
            continue;
        Alert alert;
        alert.kind = AlertKind::RouteDown;
        alert.location = route.key();
        alert.reason = route.value();
        alert.beganAt = now;
        if (Result<void> done = open(connection, alert); !done)
            return done;
    }
    return {};
}

}

Result<QList<Alert>> list(Connection& connection, const QDateTime& now, int limit)
{
    Result<QSqlQuery> rows = connection.run(
        u"SELECT * FROM (SELECT a.id, a.kind, a.gateway_id, a.location, a.details, a.began_at, "
        "CASE WHEN a.ended_at IS NOT NULL THEN a.ended_at "
        "WHEN a.gateway_id <> 0 AND g.id IS NULL THEN a.began_at "
        "WHEN g.hidden_at IS NOT NULL THEN g.hidden_at "
        "WHEN g.enabled = 0 THEN max(g.updated_at, a.began_at) END AS ended, "
        "a.withdrawn OR a.ended_at IS NULL, "
        "coalesce(json_extract(g.settings, '$.balanceNotify') = 0, 0) "
        "FROM alert a LEFT JOIN gateway g ON g.id = a.gateway_id) "
        "ORDER BY ended IS NOT NULL, began_at DESC, id DESC LIMIT ?"_s,
        {limit});
    if (!rows)
        return tl::unexpected(rows.error());
    QList<Alert> alerts;
    while (rows->next()) {
        const std::optional<AlertKind> kind = alertKindFromWord(rows->value(1).toString());
        if (!kind)
            continue; // of a newer version
        Alert alert;
        alert.id = rows->value(0).toLongLong();
        alert.kind = *kind;
        alert.gatewayId = rows->value(2).toLongLong();
        alert.location = rows->value(3).toString();
        readDetails(rows->value(4).toByteArray(), alert);
        alert.beganAt = timeFrom(rows->value(5));
        alert.endedAt = timeFrom(rows->value(6));
        alert.withdrawn = !alert.isOpen() && rows->value(7).toBool();
        alert.quiet = rows->value(8).toBool();
        const QDateTime midnight = midnightOf(now);
        if (alert.kind == AlertKind::DailyCap && alert.isOpen() && alert.beganAt < midnight)
            alert.endedAt = midnightOf(alert.beganAt.toLocalTime().addDays(1));
        alerts.append(alert);
    }
    std::stable_partition(alerts.begin(), alerts.end(), [](const Alert& alert) { return alert.isOpen(); });
    return alerts;
}

Result<void> open(Connection& connection, const Alert& alert)
{
    const QString details = QString::fromUtf8(toUtf8(detailsOf(alert)));
    const Result<QVariant> known = connection.value(
        u"SELECT details FROM alert WHERE kind = ? AND gateway_id = ? AND location = ? AND ended_at IS NULL"_s,
        {toWord(alert.kind), alert.gatewayId, bindable(alert.location)});
    if (!known)
        return tl::unexpected(known.error());
    if (!known->isNull() && known->toString() == details)
        return {};
    if (!known->isNull())
        return connection.exec(
            u"UPDATE alert SET details = ? WHERE kind = ? AND gateway_id = ? AND location = ? "
            "AND ended_at IS NULL"_s,
            {details, toWord(alert.kind), alert.gatewayId, bindable(alert.location)});
    return connection.exec(
        u"INSERT INTO alert (kind, gateway_id, location, details, began_at) VALUES (?, ?, ?, ?, ?)"_s,
        {toWord(alert.kind), alert.gatewayId, bindable(alert.location), details,
            alert.beganAt.toMSecsSinceEpoch()});
}

Result<void> end(Connection& connection, AlertKind kind, GatewayId gatewayId, const QString& location,
    const QDateTime& now)
{
    return connection.exec(u"UPDATE alert SET ended_at = max(?, began_at) WHERE kind = ? AND location = ? "
                           "AND ? IN (gateway_id, -1) AND ended_at IS NULL"_s,
        {now.toMSecsSinceEpoch(), toWord(kind), bindable(location), gatewayId});
}

Result<void> withdraw(Connection& connection, AlertKind kind, GatewayId gatewayId, const QString& location,
    const QDateTime& now)
{
    return connection.exec(u"UPDATE alert SET ended_at = max(?, began_at), withdrawn = 1 WHERE kind = ? AND "
                           "location = ? AND ? IN (gateway_id, -1) AND ended_at IS NULL"_s,
        {now.toMSecsSinceEpoch(), toWord(kind), bindable(location), gatewayId});
}

Result<void> follow(Connection& connection, const QList<HealthReading>& readings, const QDateTime& now)
{
    if (Result<void> done = endOfUnused(connection, now); !done)
        return done;
    for (const HealthReading& reading : readings) {
        const Result<QVariant> name = connection.value(
            u"SELECT name FROM gateway WHERE id = ? AND enabled = 1 AND hidden_at IS NULL"_s,
            {reading.gatewayId});
        if (!name)
            return tl::unexpected(name.error());
        if (name->isNull())
            continue;
        if (Result<void> done = followOne(connection, reading, name->toString(), now); !done)
            return done;
    }
    if (Result<void> done = followRoutes(connection, now); !done)
        return done;
    return connection.exec(
        u"DELETE FROM alert WHERE ended_at < ?"_s, {now.addDays(-keptDays).toMSecsSinceEpoch()});
}

}
