// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/AlertRules.h"

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
/// A day, less what the timer of a daily look may come early.
constexpr qint64 betweenReminders = 24 * hour - 10 * minute;

/// Where the clock was set back it counts as long ago.
bool isPast(const QDateTime& since, qint64 seconds, const QDateTime& now)
{
    return !since.isValid() || since > now || since.secsTo(now) >= seconds;
}

}

QString toWord(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Began:
        return u"began"_s;
    case NoticeKind::Daily:
        return u"daily"_s;
    case NoticeKind::Ended:
        break;
    }
    return u"ended"_s;
}

std::optional<NoticeKind> noticeKindFromWord(QStringView word)
{
    for (const NoticeKind kind : {NoticeKind::Began, NoticeKind::Daily, NoticeKind::Ended}) {
        if (word == toWord(kind))
            return kind;
    }
    return std::nullopt;
}

qint64 patienceSeconds(AlertKind kind)
{
    switch (kind) {
    case AlertKind::GatewayResting:
    case AlertKind::SecretsUnreachable:
        return minute;
    case AlertKind::BalanceUnreadable:
        return 10 * minute;
    default:
        return 0;
    }
}

qint64 quietSeconds(AlertKind kind)
{
    switch (kind) {
    case AlertKind::GatewayResting:
    case AlertKind::GatewayPaused:
    case AlertKind::RouteDown:
    case AlertKind::FallbackCarries:
    case AlertKind::BalanceUnreadable:
    case AlertKind::SecretsUnreachable:
    case AlertKind::CodesRefused:
    case AlertKind::OtpDown:
        return hour;
    default:
        return 0;
    }
}

std::optional<NoticeKind> dueNotice(const AlertCase& about, const QDateTime& now)
{
    const Alert& alert = about.alert;
    const Told& told = about.told;
    if (!told.beganAt.isValid()) {
        const bool due = alert.isOpen() && isPast(alert.beganAt, patienceSeconds(alert.kind), now)
            && isPast(about.lastBeginning, quietSeconds(alert.kind), now);
        return due ? std::optional(NoticeKind::Began) : std::nullopt;
    }
    if (told.endedAt.isValid())
        return std::nullopt;
    if (!alert.isOpen())
        return alert.withdrawn ? std::nullopt : std::optional(NoticeKind::Ended);
    // That it is still so is said when it was seen to be so, not by the calendar.
    const QDateTime seen = about.confirmedAt.isValid() ? about.confirmedAt : now;
    const bool again = told.lastAt > now || told.lastAt.secsTo(seen) >= betweenReminders;
    return again ? std::optional(NoticeKind::Daily) : std::nullopt;
}

Told afterTelling(const Told& told, NoticeKind notice, const QDateTime& now)
{
    Told after = told;
    if (notice == NoticeKind::Began)
        after.beganAt = now;
    if (notice == NoticeKind::Ended)
        after.endedAt = now;
    else
        after.lastAt = now;
    return after;
}

bool isMailed(AlertKind kind)
{
    return kind != AlertKind::MailFailing;
}

}
