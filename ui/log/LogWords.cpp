// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/LogWords.h"

#include "core/base/SafeText.h"
#include "core/phone/NumberMask.h"
#include "core/phone/PhoneNumber.h"

#include <QCoreApplication>
#include <QLocale>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(otpost::ui::LogWords)
};

/// Hours and minutes as the locale writes them, without a zone.
QString clockFormat(bool seconds)
{
    QString format = QLocale().timeFormat(seconds ? QLocale::LongFormat : QLocale::ShortFormat);
    for (const QString& zone : {u"tttt"_s, u"ttt"_s, u"tt"_s, u"t"_s})
        format.remove(zone);
    return format.simplified();
}

/// Day and month in the order of the locale.
QString dayFormat(bool year)
{
    const QString known = QLocale().dateFormat(QLocale::ShortFormat);
    const bool monthFirst = known.indexOf(u'M') < known.indexOf(u'd');
    const QString day = monthFirst ? u"MMM d"_s : u"d MMM"_s;
    if (!year)
        return day;
    return known.indexOf(u'y') < known.indexOf(u'd') ? u"yyyy "_s + day : day + u" yyyy"_s;
}

}

QString shownLine(const QString& text)
{
    return safeLine(text);
}

QString shownText(const QString& text)
{
    return safeText(text);
}

QString shownNumber(const QString& e164, bool masked)
{
    // Keeps its order in a line that runs from right to left.
    return u'\u2066' + safeLine(masked ? maskedNumber(e164) : formatForReading(e164)) + u'\u2069';
}

QString shortTime(const QDateTime& utc)
{
    if (!utc.isValid())
        return u"–"_s;
    const QDateTime local = utc.toLocalTime();
    const bool year = local.date().year() != QDate::currentDate().year();
    return QLocale().toString(local, dayFormat(year) + u' ' + clockFormat(false));
}

QString exactTime(const QDateTime& utc)
{
    if (!utc.isValid())
        return u"–"_s;
    const QDateTime local = utc.toLocalTime();
    return QLocale().toString(local.date(), QLocale::LongFormat) + u' ' + local.toString(u"HH:mm:ss.zzz"_s)
        + u' ' + local.timeZoneAbbreviation();
}

QString clockTime(const QDateTime& utc)
{
    return utc.isValid() ? QLocale().toString(utc.toLocalTime(), clockFormat(true)) : QString();
}

QString encodingWords(const Message& message)
{
    return Words::tr("%1, %n segment(s)", nullptr, message.segments.segments)
        .arg(encodingName(message.segments.encoding));
}

QString agoWords(qint64 seconds)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    if (seconds < 2 * minute)
        return Words::tr("%1 s", "seconds").arg(seconds);
    if (seconds < 2 * hour)
        return Words::tr("%1 min", "minutes").arg(seconds / minute);
    if (seconds < 2 * day)
        return Words::tr("%1 h", "hours").arg(seconds / hour);
    return Words::tr("%n day(s)", nullptr, int(seconds / day));
}

}
