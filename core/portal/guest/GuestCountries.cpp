// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/guest/GuestCountries.h"

#include "core/phone/CallingCodes.h"
#include "core/phone/PhoneNumber.h"
#include "core/portal/guest/GuestWords.h"
#include "core/splash/SafeHtml.h"

#include <QCollator>
#include <QHash>
#include <QLocale>
#include <QMutex>

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

QStringList sortedRegions(QStringList regions, const QString& language)
{
    const QCollator collator((QLocale(language)));
    std::sort(regions.begin(), regions.end(), [&](const QString& one, const QString& other) {
        return collator.compare(countryName(language, one), countryName(language, other)) < 0;
    });
    return regions;
}

/// Sorted once for each language.
QStringList allRegions(const QString& language)
{
    static QMutex mutex;
    static QHash<QString, QStringList> sorted;
    const QMutexLocker lock(&mutex);
    QStringList& regions = sorted[language];
    if (regions.isEmpty()) {
        for (const RegionInfo& info : knownRegions())
            regions.append(info.region);
        regions = sortedRegions(regions, language);
    }
    return regions;
}

/// Without quotation marks and end tags, which HTML can do without: there are many.
QString option(const QString& region, bool chosen, const QString& language)
{
    return u"<option value="_s + region + (chosen ? u" selected>"_s : u">"_s)
        + escapedHtml(countryName(language, region))
        + (directionOf(language) == "rtl"_L1 ? u" \u200E+"_s : u" +"_s)
        + QString::number(callingCodeOf(region));
}

}

QString countryOptions(const SplashPage& page, const QString& chosen, const QString& language)
{
    const QStringList regions = page.allowedCountries.isEmpty()
        ? allRegions(language)
        : sortedRegions(page.allowedCountries, language);
    QStringList first = page.preferredCountries;
    first.removeIf([&regions](const QString& region) { return !regions.contains(region); });
    QString options;
    bool marked = !regions.contains(chosen);
    if (marked && regions.size() > 1)
        options += u"<option value=\"\">–"_s;
    const auto append = [&](const QString& region) {
        const bool mark = !marked && region == chosen;
        marked = marked || mark;
        options += option(region, mark, language);
    };
    if (!first.isEmpty() && regions.size() > first.size()) {
        options += u"<optgroup label=\""_s + escapedHtml(guestWord(language, u"suggested"_s)) + u"\">"_s;
        for (const QString& region : first)
            append(region);
        options += u"</optgroup><optgroup label=\""_s + escapedHtml(guestWord(language, u"countries"_s))
            + u"\">"_s;
        for (const QString& region : regions)
            append(region);
        return options + u"</optgroup>"_s;
    }
    for (const QString& region : regions)
        append(region);
    return options;
}

}
