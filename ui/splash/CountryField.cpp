// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/splash/CountryField.h"

#include "core/phone/PhoneNumber.h"
#include "ui/gateways/test/CountryList.h"

#include <QLocale>

#include <algorithm>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

QString ownNames(QLocale::Territory territory)
{
    QStringList names;
    for (const QLocale& locale :
        QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, territory)) {
        const QString name = locale.nativeTerritoryName();
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names.join(u' ');
}

}

QList<ChipOption> countryChoices()
{
    QList<ChipOption> choices;
    for (const RegionInfo& info : knownRegions()) {
        // The plus stays before its digits wherever the words run.
        const QString label
            = u"%1 \u2066+%2\u2069"_s.arg(countryName(info.region), QString::number(info.callingCode));
        choices.append({info.region, label,
            u"+%1 %2"_s.arg(info.callingCode).arg(ownNames(QLocale::codeToTerritory(info.region)))});
    }
    std::sort(choices.begin(), choices.end(), [](const ChipOption& one, const ChipOption& other) {
        return one.label.localeAwareCompare(other.label) < 0;
    });
    return choices;
}

}
