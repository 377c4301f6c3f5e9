// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/TrafficAlerts.h"
#include "core/routing/RouteTable.h"
#include "core/storage/AlertRepository.h"
#include "core/storage/DataDirectory.h"
#include "core/storage/GatewayRepository.h"
#include "core/storage/HealthRepository.h"
#include "core/storage/LocationRepository.h"

#include <QTemporaryDir>
#include <QTest>

using namespace otpost;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon = QDateTime(QDate(2026, 3, 10), QTime(12, 0)).toUTC();

QString shown(const Alert& alert)
{
    return toWord(alert.kind) + u':' + QString::number(alert.gatewayId) + u':' + alert.location
        + (alert.isOpen() ? u""_s : u" over"_s);
}

}

/// What is stored of the health of gateways, and the alerts that follow from it.
class TestHealthRepository : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::optional<Connection> m_db;

    void store(const QList<HealthReading>& readings, const QDateTime& now = noon)
    {
        QVERIFY(HealthRepository::store(*m_db, readings, now));
    }
    void store(const HealthReading& reading, const QDateTime& now = noon)
    {
        store(QList<HealthReading>{reading}, now);
    }
    QStringList alerts(const QDateTime& now = noon)
    {
        QStringList all;
        for (const Alert& alert : AlertRepository::list(*m_db, now).value_or(QList<Alert>()))
            all.append(shown(alert));
        return all;
    }
    QList<HealthReading> stored() { return HealthRepository::list(*m_db).value_or(QList<HealthReading>()); }
    GatewayId add(const QString& name)
    {
        Gateway gateway;
        gateway.name = name;
        gateway.custom.url = u"https://sms.example/send"_s;
        return GatewayRepository::insert(*m_db, gateway, noon).value_or(Gateway()).id;
    }
    static HealthReading resting(GatewayId id, ErrorKind why = ErrorKind::ConnectionRefused)
    {
        return {id, HealthState::Resting, 3, 1, noon, noon.addSecs(10), Error{why, {}, {u"sms.example"_s}},
            false};
    }
    static HealthReading paused(GatewayId id, int seconds)
    {
        return {id, HealthState::Resting, 0, 0, noon, noon.addSecs(seconds),
            Error{ErrorKind::GatewayPaused, {}, {QString::number(seconds)}}, false};
    }
    static HealthReading closed(GatewayId id, int failures = 0)
    {
        return {id, HealthState::Closed, failures, 0, noon, {}, {}, false};
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        Result<Connection> db = Connection::open(m_dir->filePath(u"test.db"_s), Connection::Mode::ReadWrite);
        QVERIFY(db);
        QVERIFY(migrate(*db));
        m_db.emplace(std::move(*db));
        QCOMPARE(add(u"A"_s), 1);
        QCOMPARE(add(u"B"_s), 2);
    }
    void cleanup() { m_db.reset(); }

    void comesBackAsItWas()
    {
        HealthReading trying = resting(2);
        trying.state = HealthState::Trying;
        const QList<HealthReading> readings{resting(1), trying};
        store(readings);
        QCOMPARE(stored(), readings);
        HealthReading failing = closed(1, 2);
        failing.reason = Error{ErrorKind::AnswerTimeout, {}, {u"15000"_s}};
        store({failing, closed(2)});
        QCOMPARE(stored(), QList<HealthReading>{failing});
        store({resting(77), closed(78)});
        QCOMPARE(stored().size(), 1);
        QVERIFY(GatewayRepository::remove(*m_db, 1));
        QVERIFY(stored().isEmpty());
    }
    void damagedRows()
    {
        QVERIFY(m_db->exec(u"INSERT INTO gateway_health VALUES (1, 'asleep', -5, 9, 0, 0, '[1]')"_s));
        const QList<HealthReading> readings = stored();
        QCOMPARE(readings.size(), 1);
        QCOMPARE(readings.first().state, HealthState::Closed);
        QVERIFY(!readings.first().reason);
        QVERIFY(m_db->exec(
            u"INSERT INTO alert (kind, details, began_at) VALUES ('of a newer version', '{}', 1), "
            "('gateway-resting', '[]', 1), ('gateway-resting', '{\"until\":\"x\",\"reason\":7}', 2)"_s));
        QCOMPARE(alerts().size(), 2);
    }

    void reset()
    {
        store(resting(1));
        const qint64 version = readRouteVersion(*m_db).value_or(0);
        QVERIFY(HealthRepository::reset(*m_db, 1, noon.addSecs(5)));
        QVERIFY(readRouteVersion(*m_db).value_or(0) > version);
        QCOMPARE(stored().size(), 1);
        QCOMPARE(stored().first().state, HealthState::Closed);
        QCOMPARE(stored().first().since, noon.addSecs(5));
        QCOMPARE(alerts(), QStringList{u"gateway-resting:1: over"_s});
        QCOMPARE(HealthRepository::reset(*m_db, 9, noon).error().kind, ErrorKind::GatewayNotFound);
    }

    void restsAreTold()
    {
        store(resting(1));
        store(resting(1, ErrorKind::HostNotFound), noon.addSecs(60));
        QCOMPARE(alerts(), QStringList{u"gateway-resting:1:"_s});
        const Alert alert = AlertRepository::list(*m_db, noon)->first();
        QCOMPARE(alert.beganAt, noon);
        QCOMPARE(alert.reason->kind, ErrorKind::HostNotFound);
        QVERIFY(describe(alert).contains(u"A failed"_s));
        QVERIFY(describe(alert).contains(describe(*alert.reason)));
        QVERIFY(!advice(alert).isEmpty());
        HealthReading trying = resting(1);
        trying.state = HealthState::Trying;
        store(trying);
        QCOMPARE(alerts(), QStringList{u"gateway-resting:1:"_s});
        store(closed(1), noon.addSecs(90));
        QCOMPARE(alerts(), QStringList{u"gateway-resting:1: over"_s});
        QCOMPARE(AlertRepository::list(*m_db, noon)->first().endedAt, noon.addSecs(90));
        store(resting(1), noon.addSecs(100));
        QCOMPARE(alerts(), (QStringList{u"gateway-resting:1:"_s, u"gateway-resting:1: over"_s}));
    }
    void longPausesAreTold()
    {
        store(paused(1, 599));
        QCOMPARE(alerts(), QStringList());
        store(paused(1, 86'400));
        QCOMPARE(alerts(), QStringList{u"gateway-paused:1:"_s});
        QCOMPARE(AlertRepository::list(*m_db, noon)->first().until, noon.addDays(1));
        store(closed(1));
        QCOMPARE(alerts(), QStringList{u"gateway-paused:1: over"_s});
    }
    void dailyCap()
    {
        HealthReading used = closed(1);
        used.usedUp = true;
        store(used);
        store(used, noon.addSecs(5));
        QCOMPARE(alerts(), QStringList{u"daily-cap:1:"_s});
        QVERIFY(stored().isEmpty());
        // The day is over, whether anything was sent since or not.
        QCOMPARE(alerts(noon.addDays(1)), QStringList{u"daily-cap:1: over"_s});
        store(used, noon.addDays(1));
        QCOMPARE(alerts(noon.addDays(1)), (QStringList{u"daily-cap:1:"_s, u"daily-cap:1: over"_s}));
        store(closed(1), noon.addDays(1));
        QCOMPARE(alerts(noon.addDays(1)).count(u"daily-cap:1: over"_s), 2);
    }

    void routesThatAreDown()
    {
        Location bar;
        bar.name = u"Bar"_s;
        bar.route = QList<GatewayId>{2};
        Location inn;
        inn.name = u"Inn"_s;
        QVERIFY(LocationRepository::insert(*m_db, bar, noon));
        QVERIFY(LocationRepository::insert(*m_db, inn, noon));
        const auto routes = [this] { return alerts().filter(u"route-down"_s); };
        store(resting(1));
        QCOMPARE(routes(), QStringList());
        store(resting(2, ErrorKind::HostNotFound));
        QStringList both = routes();
        both.sort();
        QCOMPARE(both, (QStringList{u"route-down:0:"_s, u"route-down:0:Bar"_s}));
        const Result<QList<Alert>> all = AlertRepository::list(*m_db, noon);
        QVERIFY(all);
        for (const Alert& alert : *all) {
            if (alert.kind == AlertKind::RouteDown) {
                QCOMPARE(alert.reason->kind,
                    alert.location.isEmpty() ? ErrorKind::ConnectionRefused : ErrorKind::HostNotFound);
                QCOMPARE(describe(alert).contains(u"Bar"_s), !alert.location.isEmpty());
            }
        }
        store(closed(1));
        QCOMPARE(routes(), (QStringList{u"route-down:0:Bar"_s, u"route-down:0: over"_s}));
        // A pause of seconds is none.
        store({paused(1, 30), paused(2, 30)});
        QCOMPARE(routes().filter(u"over"_s).size(), 2);
        store({paused(1, 3'600), resting(2)});
        QCOMPARE(routes().filter(u"over"_s).size(), 2);
        QCOMPARE(routes().size(), 4);
        // Without its own route, the location is down with the default one only.
        const LocationId id = LocationRepository::find(*m_db, u"bar"_s)->id;
        QVERIFY(LocationRepository::setRoute(*m_db, id, std::nullopt, noon));
        store(resting(2));
        QCOMPARE(routes().filter(u"over"_s).size(), 3);
    }
    /// Nothing is wrong with what is not used.
    void gatewaysThatAreNotUsed()
    {
        store({resting(1), resting(2)});
        QVERIFY(GatewayRepository::setEnabled(*m_db, 1, false, noon.addSecs(9)));
        QVERIFY(GatewayRepository::hide(*m_db, 2, noon.addSecs(9)));
        QCOMPARE(alerts().filter(u"resting"_s),
            (QStringList{u"gateway-resting:2: over"_s, u"gateway-resting:1: over"_s}));
        store(closed(2), noon.addSecs(20));
        QCOMPARE(alerts().filter(u"over"_s).size(), 3);
        QVERIFY(GatewayRepository::setEnabled(*m_db, 1, true, noon));
        store(resting(1));
        QCOMPARE(alerts().value(0), u"route-down:0:"_s);
        QCOMPARE(alerts().filter(u"over"_s).size(), 3);
        QVERIFY(GatewayRepository::remove(*m_db, 1));
        QVERIFY(alerts().contains(u"gateway-resting:1: over"_s));
    }
    void oldOnesAreForgotten()
    {
        store(resting(1));
        store(closed(1));
        store(resting(2));
        store(QList<HealthReading>(), noon.addDays(89));
        QCOMPARE(alerts().size(), 2);
        store(QList<HealthReading>(), noon.addDays(91));
        QCOMPARE(alerts(), QStringList{u"gateway-resting:2:"_s});
    }

    void fallbackCarries()
    {
        Location bar;
        bar.name = u"Bar"_s;
        bar.route = QList<GatewayId>{2, 1};
        QVERIFY(LocationRepository::insert(*m_db, bar, noon));
        const Result<RouteTable> table = readRouteTable(*m_db);
        QVERIFY(table);
        TrafficAlerts traffic;
        const auto send = [&](const QString& location, GatewayId gateway, int times) {
            for (int i = 0; i < times; ++i) {
                if (const TrafficAlerts::Work work = traffic.carried(*table, location, gateway, i, noon))
                    QVERIFY(work(*m_db));
            }
        };
        send(u"nowhere"_s, 2, 1);
        send(u""_s, 2, 1);
        send(u"BAR"_s, 2, 5);
        send(u"BAR"_s, 55, 5);
        QCOMPARE(alerts(), QStringList());
        send(u""_s, 2, 1);
        QCOMPARE(alerts(), QStringList{u"fallback-carries:1:"_s});
        QCOMPARE(AlertRepository::list(*m_db, noon)->first().other, u"B"_s);
        send(u" bar"_s, 1, 5);
        QCOMPARE(alerts().filter(u"fallback-carries:2:Bar"_s).size(), 1);
        // The next program knows nothing of it, and ends it all the same.
        traffic = TrafficAlerts();
        send(u"Bar"_s, 2, 3);
        QCOMPARE(alerts(), (QStringList{u"fallback-carries:1:"_s, u"fallback-carries:2:Bar over"_s}));
        send(u"elsewhere"_s, 1, 3);
        QCOMPARE(alerts().filter(u"over"_s).size(), 2);
        const Alert alert = AlertRepository::list(*m_db, noon)->first();
        QVERIFY(describe(alert).contains(alert.gatewayName));
        QVERIFY(advice(alert).contains(alert.gatewayName));
    }
};

QTEST_GUILESS_MAIN(TestHealthRepository)
#include "tst_healthrepository.moc"
