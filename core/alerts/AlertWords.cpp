// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/AlertWords.h"

#include "core/balance/BalanceHistory.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(otpost::AlertNotices)
};

QString timeOf(const QDateTime& time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QString lasting(const QDateTime& from, const QDateTime& to)
{
    const qint64 minutes = std::max<qint64>(1, from.secsTo(to) / 60);
    constexpr qint64 hour = 60;
    constexpr qint64 day = 24 * hour;
    if (minutes < 2 * hour)
        return Words::tr("%n minute(s)", nullptr, int(minutes));
    // Rounded: nobody asks for the minutes of a day.
    if (minutes < 2 * day)
        return Words::tr("%n hour(s)", nullptr, int((minutes + hour / 2) / hour));
    return Words::tr("%n day(s)", nullptr, int((minutes + day / 2) / day));
}

/// Whose route it is, or where.
QString placeOf(const Alert& alert)
{
    return alert.location.isEmpty() ? Words::tr("default route") : alert.location;
}

QString titleOfBegun(const Alert& alert)
{
    const QString& name = alert.gatewayName;
    switch (alert.kind) {
    case AlertKind::GatewayResting:
        return Words::tr("Gateway fails: %1").arg(name);
    case AlertKind::GatewayPaused:
        return Words::tr("Gateway pauses: %1").arg(name);
    case AlertKind::RouteDown:
        return Words::tr("No gateway works: %1").arg(placeOf(alert));
    case AlertKind::FallbackCarries:
        return Words::tr("Fallback carries messages: %1").arg(placeOf(alert));
    case AlertKind::DailyCap:
        return Words::tr("Daily limit reached: %1").arg(name);
    case AlertKind::BalanceLow:
        return Words::tr("Low balance: %1").arg(name);
    case AlertKind::BalanceUnreadable:
        return Words::tr("Balance cannot be read: %1").arg(name);
    case AlertKind::CertificateExpiring:
        return Words::tr("Certificate expires: %1").arg(name);
    case AlertKind::SecretsUnreachable:
        return Words::tr("Passwords and keys cannot be read");
    case AlertKind::DiskFilling:
        return Words::tr("Disk nearly full");
    case AlertKind::CodesRefused:
        return Words::tr("Unusually many codes asked for");
    case AlertKind::OtpDown:
        return Words::tr("Guests get no codes: %1").arg(alert.other);
    case AlertKind::MailFailing:
        break;
    }
    return Words::tr("Alerts cannot be mailed");
}

QString titleOfEnded(const Alert& alert)
{
    const QString& name = alert.gatewayName;
    switch (alert.kind) {
    case AlertKind::GatewayResting:
    case AlertKind::GatewayPaused:
        return Words::tr("Gateway works again: %1").arg(name);
    case AlertKind::RouteDown:
        return Words::tr("A gateway works again: %1").arg(placeOf(alert));
    case AlertKind::FallbackCarries:
        return Words::tr("Primary carries messages again: %1").arg(placeOf(alert));
    case AlertKind::DailyCap:
        return Words::tr("Gateway may send again: %1").arg(name);
    case AlertKind::BalanceLow:
        return Words::tr("Balance is sufficient again: %1").arg(name);
    case AlertKind::BalanceUnreadable:
        return Words::tr("Balance can be read again: %1").arg(name);
    case AlertKind::CertificateExpiring:
        return Words::tr("Certificate was renewed: %1").arg(name);
    case AlertKind::SecretsUnreachable:
        return Words::tr("Passwords and keys can be read again");
    case AlertKind::DiskFilling:
        return Words::tr("Disk has space again");
    case AlertKind::CodesRefused:
        return Words::tr("No more codes are refused");
    case AlertKind::OtpDown:
        return Words::tr("Guests get codes again: %1").arg(alert.other);
    case AlertKind::MailFailing:
        break;
    }
    return Words::tr("Alerts are mailed again");
}

/// With a space before it; empty where it is not known.
QString daysWords(const AlertSurroundings& around)
{
    if (!around.daysLeft)
        return {};
    const int days = int(std::floor(*around.daysLeft));
    return u' '
        + (days < 1 ? Words::tr("At the present rate it lasts for less than a day.")
                    : Words::tr("At the present rate it lasts for %n day(s).", nullptr, days));
}

QString balanceWords(const AlertSurroundings& around)
{
    if (!around.balance)
        return {};
    const QString amount = amountWords(around.balance->balance, around.balance->currency);
    return Words::tr("The balance is %1.").arg(amount) + daysWords(around);
}

bool isOfBalance(const Alert& alert)
{
    return alert.kind == AlertKind::BalanceLow || alert.kind == AlertKind::BalanceUnreadable;
}

QString paragraph(const QString& text)
{
    return u"<p style=\"margin:0 0 12px\">"_s + text.toHtmlEscaped() + u"</p>\n"_s;
}

}

QString title(const Alert& alert, NoticeKind what)
{
    switch (what) {
    case NoticeKind::Began:
        return titleOfBegun(alert);
    case NoticeKind::Daily:
        return Words::tr("Still so: %1").arg(titleOfBegun(alert));
    case NoticeKind::Ended:
        break;
    }
    return titleOfEnded(alert);
}

QString noticeText(const Alert& alert, NoticeKind what, const AlertSurroundings& around)
{
    if (what == NoticeKind::Ended) {
        const QString length
            = Words::tr("It lasted for %1, since %2.")
                  .arg(lasting(alert.beganAt, alert.endedAt.isValid() ? alert.endedAt : around.now),
                      timeOf(alert.beganAt));
        return isOfBalance(alert) && around.balance ? balanceWords(around) + u' ' + length : length;
    }
    QString words = describe(alert);
    // How long it lasts; the amount itself is in the reason.
    if (alert.kind == AlertKind::BalanceLow)
        words += daysWords(around);
    if (what == NoticeKind::Daily)
        words += u' ' + Words::tr("It has been so since %1.").arg(timeOf(alert.beganAt));
    return words;
}

MailWords mailWords(const Alert& alert, NoticeKind what, const AlertSurroundings& around)
{
    const QString head = title(alert, what);
    const QString text = noticeText(alert, what, around);
    const QString todo = what == NoticeKind::Ended ? QString() : advice(alert);
    const QString foot = Words::tr("OTPost on %1, %2").arg(around.place, timeOf(around.now));
    const QString when
        = what == NoticeKind::Began ? Words::tr("Since %1.").arg(timeOf(alert.beganAt)) : QString();

    MailWords words;
    words.subject = u"OTPost: "_s + head;
    for (const QString& part : {head, text, todo, when, u"-- \n"_s + foot}) {
        if (!part.isEmpty())
            words.plain += (words.plain.isEmpty() ? QString() : u"\n\n"_s) + part;
    }
    words.plain += u'\n';
    const QString colour = what == NoticeKind::Ended ? u"#1a7f37"_s : u"#b42318"_s;
    words.html = u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>"_s + head.toHtmlEscaped()
        + u"</title></head>\n<body style=\"font-family:sans-serif;font-size:15px;line-height:1.45\">\n"_s
        + u"<h2 style=\"margin:0 0 12px;font-size:18px;color:"_s + colour + u"\">"_s + head.toHtmlEscaped()
        + u"</h2>\n"_s + paragraph(text) + (todo.isEmpty() ? QString() : paragraph(todo))
        + (when.isEmpty() ? QString() : paragraph(when))
        + u"<p style=\"margin:16px 0 0;font-size:13px;color:#666\">"_s + foot.toHtmlEscaped()
        + u"</p>\n</body></html>\n"_s;
    return words;
}

}
