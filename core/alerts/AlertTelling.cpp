// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/AlertTelling.h"

#include "core/mail/Mail.h"
#include "core/storage/AlertRepository.h"
#include "core/storage/BalanceRepository.h"
#include "core/storage/GatewayRepository.h"
#include "core/storage/MailRepository.h"
#include "core/storage/Settings.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace otpost::AlertTelling {

using namespace Qt::StringLiterals;

namespace {

/// More alerts than this are not open at one time.
constexpr int mostCases = 500;
constexpr int noticeHours = 24;

QDateTime timeFrom(const QVariant& ms)
{
    return ms.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(ms.toLongLong(), Qt::UTC);
}

QVariant timeTo(const QDateTime& time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant(QMetaType::fromType<qlonglong>());
}

Result<QHash<AlertId, Told>> allTold(Connection& connection)
{
    Result<QSqlQuery> rows
        = connection.run(u"SELECT alert_id, began_at, last_at, ended_at FROM alert_told"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    QHash<AlertId, Told> all;
    while (rows->next())
        all.insert(rows->value(0).toLongLong(),
            Told{timeFrom(rows->value(1)), timeFrom(rows->value(2)), timeFrom(rows->value(3))});
    return all;
}

Result<QHash<GatewayId, QDateTime>> allAsked(Connection& connection)
{
    Result<QSqlQuery> rows = connection.run(u"SELECT gateway_id, asked_at FROM balance_state"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    QHash<GatewayId, QDateTime> all;
    while (rows->next())
        all.insert(rows->value(0).toLongLong(), timeFrom(rows->value(1)));
    return all;
}

bool isOfBalance(AlertKind kind)
{
    return kind == AlertKind::BalanceLow || kind == AlertKind::BalanceUnreadable;
}

bool isSameMatter(const Alert& a, const Alert& b)
{
    return a.kind == b.kind && a.gatewayId == b.gatewayId && a.location == b.location;
}

/// What mails and notices need beside the alert.
struct House {
    Settings settings;
    MailSettings mail;
    QString place;
    QDateTime now;
};

Result<House> houseOf(Connection& connection, const QDateTime& now, const QString& place)
{
    const Result<Settings> settings = readSettings(connection);
    if (!settings)
        return tl::unexpected(settings.error());
    return House{*settings, mailSettingsOf(*settings), place, now};
}

Result<AlertSurroundings> surroundingsOf(Connection& connection, const Alert& alert, const House& house)
{
    AlertSurroundings around;
    around.place = house.place;
    around.now = house.now;
    if (!isOfBalance(alert.kind))
        return around;
    const Result<QList<BalanceReading>> last = BalanceRepository::history(connection, alert.gatewayId, {}, 1);
    if (!last)
        return tl::unexpected(last.error());
    if (last->isEmpty())
        return around;
    around.balance = last->first();
    const Result<QList<BalanceReading>> lately
        = BalanceRepository::history(connection, alert.gatewayId, around.balance->at.addDays(-rateDays));
    if (!lately)
        return tl::unexpected(lately.error());
    around.daysLeft = daysLeft(*lately);
    return around;
}

/// A gateway's own addresses, else those of the settings.
QStringList recipientsOf(Connection& connection, const Alert& alert, const House& house)
{
    if (alert.gatewayId != 0) {
        const Result<Gateway> gateway = GatewayRepository::find(connection, alert.gatewayId, true);
        const QStringList own
            = gateway ? parseMailAddresses(gateway->balance.email).value_or(QStringList()) : QStringList();
        if (!own.isEmpty())
            return own;
    }
    return house.mail.recipients;
}

Result<void> note(Connection& connection, AlertId id, const Told& told)
{
    return connection.exec(
        u"INSERT INTO alert_told (alert_id, began_at, last_at, ended_at) VALUES (?, ?, ?, ?) ON CONFLICT "
        "(alert_id) DO UPDATE SET began_at = excluded.began_at, last_at = excluded.last_at, ended_at = "
        "excluded.ended_at"_s,
        {id, timeTo(told.beganAt), timeTo(told.lastAt), timeTo(told.endedAt)});
}

Result<void> tellOne(Connection& connection, const AlertCase& about, NoticeKind what, const House& house)
{
    const Alert& alert = about.alert;
    Result<void> done = note(connection, alert.id, afterTelling(about.told, what, house.now));
    if (done && !alert.quiet && house.settings.desktopNotifications == "on"_L1)
        done = connection.exec(u"INSERT INTO alert_notice (alert_id, what, due_at) VALUES (?, ?, ?)"_s,
            {alert.id, toWord(what), house.now.toMSecsSinceEpoch()});
    if (!done || !isMailed(alert.kind) || problemOf(house.mail))
        return done;
    const QStringList to = recipientsOf(connection, alert, house);
    if (to.isEmpty())
        return done;
    const Result<AlertSurroundings> around = surroundingsOf(connection, alert, house);
    if (!around)
        return tl::unexpected(around.error());
    return MailRepository::add(
        connection, alert.id, what, mailWords(alert, what, *around), newMessageId(house.mail), to, house.now);
}

}

Result<QList<AlertCase>> cases(Connection& connection, const QDateTime& now)
{
    const Result<QList<Alert>> alerts = AlertRepository::list(connection, now, mostCases);
    if (!alerts)
        return tl::unexpected(alerts.error());
    const Result<QHash<AlertId, Told>> told = allTold(connection);
    if (!told)
        return tl::unexpected(told.error());
    const Result<QHash<GatewayId, QDateTime>> asked = allAsked(connection);
    if (!asked)
        return tl::unexpected(asked.error());
    QList<AlertCase> all;
    for (const Alert& alert : *alerts) {
        AlertCase about{alert, told->value(alert.id), {}, {}};
        if (!alert.isOpen() && (!about.told.beganAt.isValid() || about.told.endedAt.isValid()))
            continue;
        if (isOfBalance(alert.kind))
            about.confirmedAt = asked->value(alert.gatewayId);
        for (const Alert& other : *alerts) {
            const QDateTime began = told->value(other.id).beganAt;
            if (other.id != alert.id && isSameMatter(other, alert) && began.isValid())
                about.lastBeginning
                    = about.lastBeginning.isValid() ? std::max(about.lastBeginning, began) : began;
        }
        all.append(about);
    }
    return all;
}

Result<bool> isDue(Connection& connection, const QDateTime& now)
{
    const Result<QList<AlertCase>> all = cases(connection, now);
    if (!all)
        return tl::unexpected(all.error());
    return std::any_of(all->begin(), all->end(),
        [&now](const AlertCase& about) { return dueNotice(about, now).has_value(); });
}

Result<int> tell(Connection& connection, const QDateTime& now, const QString& place)
{
    const Result<QList<AlertCase>> all = cases(connection, now);
    if (!all)
        return tl::unexpected(all.error());
    const Result<House> house = houseOf(connection, now, place);
    if (!house)
        return tl::unexpected(house.error());
    int told = 0;
    for (const AlertCase& about : *all) {
        const std::optional<NoticeKind> what = dueNotice(about, now);
        if (!what)
            continue;
        if (Result<void> done = tellOne(connection, about, *what, *house); !done)
            return tl::unexpected(done.error());
        ++told;
    }
    return told;
}

Result<bool> hasNotices(Connection& connection)
{
    const Result<QVariant> any = connection.value(u"SELECT EXISTS (SELECT 1 FROM alert_notice)"_s);
    if (!any)
        return tl::unexpected(any.error());
    return any->toBool();
}

Result<QList<AlertNotice>> takeNotices(Connection& connection, const QDateTime& now, const QString& place)
{
    const Result<QList<Alert>> alerts = AlertRepository::list(connection, now, mostCases);
    if (!alerts)
        return tl::unexpected(alerts.error());
    const Result<House> house = houseOf(connection, now, place);
    if (!house)
        return tl::unexpected(house.error());
    QHash<AlertId, Alert> known;
    for (const Alert& alert : *alerts)
        known.insert(alert.id, alert);
    Result<QSqlQuery> rows
        = connection.run(u"SELECT id, alert_id, what FROM alert_notice WHERE due_at >= ? ORDER BY id"_s,
            {now.addSecs(-noticeHours * 3'600).toMSecsSinceEpoch()});
    if (!rows)
        return tl::unexpected(rows.error());
    QList<AlertNotice> notices;
    QSet<AlertId> overtaken;
    while (rows->next()) {
        const AlertId id = rows->value(1).toLongLong();
        const std::optional<NoticeKind> what = noticeKindFromWord(rows->value(2).toString());
        if (!known.contains(id) || !what)
            continue;
        const Alert& alert = known[id];
        if (*what != NoticeKind::Ended && !alert.isOpen()) {
            if (*what == NoticeKind::Began)
                overtaken.insert(id);
            continue;
        }
        // Who never heard that it began need not hear that it is over.
        if (overtaken.contains(id))
            continue;
        const Result<AlertSurroundings> around = surroundingsOf(connection, alert, *house);
        if (!around)
            return tl::unexpected(around.error());
        notices.append(AlertNotice{rows->value(0).toLongLong(), id, alert.kind, alert.gatewayId, *what,
            title(alert, *what), noticeText(alert, *what, *around)});
    }
    rows->finish();
    if (Result<void> taken = connection.exec(u"DELETE FROM alert_notice"_s); !taken)
        return tl::unexpected(taken.error());
    return notices;
}

}
