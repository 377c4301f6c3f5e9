// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CompletionValues.h"

#include "app/cli/HelpTable.h"
#include "core/gateway/PresetStore.h"
#include "core/model/GatewayFields.h"
#include "core/storage/Connection.h"
#include "core/storage/DataDirectory.h"
#include "core/storage/GatewayRepository.h"
#include "core/storage/LocationRepository.h"
#include "core/storage/SplashRepository.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace otpost::cli {

using namespace Qt::StringLiterals;

namespace {

/// What `read` finds in the data directory of the command line. Straight from the database: the shell waits,
/// and no secret store is opened for a key press.
template <class T>
QList<T> readAll(const ValuePlace& place, Result<QList<T>> (*read)(Connection&))
{
    const QString given = place.values.value(u"--data-dir"_s);
    const QString file = databaseFile(given.isEmpty() ? defaultDataDirectory() : QDir(given).absolutePath());
    if (!QFileInfo::exists(file))
        return {};
    Result<Connection> connection = Connection::open(file, Connection::Mode::ReadOnly);
    return connection ? read(*connection).value_or(QList<T>()) : QList<T>();
}

QList<Offer> gatewayOffers(const ValuePlace& place)
{
    QList<Offer> offers;
    for (const Gateway& gateway : readAll(place, GatewayRepository::list)) {
        const QString id = QString::number(gateway.id);
        if (!place.arguments.contains(id)) // a route has each once
            offers.append(Offer{id, gateway.name});
    }
    return offers;
}

QList<Offer> locationOffers(const ValuePlace& place)
{
    QList<Offer> offers;
    for (const Location& location : readAll(place, LocationRepository::list))
        offers.append(Offer{location.name, location.ssids.join(u", "_s)});
    return offers;
}

QList<Offer> splashOffers(const ValuePlace& place)
{
    QList<Offer> offers;
    for (const SplashPage& page : readAll(place, SplashRepository::list))
        offers.append(Offer{page.name, u"/splash/"_s + page.address});
    return offers;
}

QList<Offer> settingOffers(const ValuePlace& place)
{
    QList<Offer> offers;
    for (const SettingHelp& setting : settingHelp()) {
        if (place.value == "NAME"_L1)
            offers.append(Offer{setting.name, setting.text});
        else if (place.arguments.value(0) == setting.name) {
            for (const QString& choice : setting.choices)
                offers.append(Offer{choice, {}});
        }
    }
    return offers;
}

/// Names of secrets that a type of gateway has.
QList<Offer> secretOffers()
{
    QList<Offer> offers;
    for (const GatewayField& field : gatewayFields()) {
        if (!field.secretName.isEmpty())
            offers.append(Offer{field.secretName + u'=', field.labelText()});
    }
    return offers;
}

QString dataDirectoryOf(const ValuePlace& place)
{
    const QString given = place.values.value(u"--data-dir"_s);
    return given.isEmpty() ? defaultDataDirectory() : QDir(given).absolutePath();
}

Result<Preset> presetOf(const ValuePlace& place)
{
    const PresetStore store(dataDirectoryOf(place));
    const Result<KnownPreset> known = place.values.contains(u"--preset-file"_s)
        ? store.open(place.values.value(u"--preset-file"_s)).result()
        : store.find(place.values.value(u"--preset"_s)).result();
    return known.map([](const KnownPreset& found) { return found.preset; });
}

/// What the preset that was named asks for, as words of `--secret` or of `--set`.
QList<Offer> askOffers(const ValuePlace& place, bool secret)
{
    const Result<Preset> preset = presetOf(place);
    QList<Offer> offers;
    for (const PresetAsk& ask : preset ? preset->asks : QList<PresetAsk>()) {
        if (ask.secret == secret)
            offers.append(Offer{ask.name + u'=', ask.label});
    }
    return offers;
}

QList<Offer> presetOffers(const ValuePlace& place, bool ownOnly)
{
    QList<Offer> offers;
    const Result<KnownPresets> all = PresetStore(dataDirectoryOf(place)).list().result();
    for (const KnownPreset& known : all ? all->presets : QList<KnownPreset>()) {
        if (known.isOwn() || !ownOnly)
            offers.append(Offer{known.preset.name, known.preset.title});
    }
    return offers;
}

/// "key=field" words of `--set`.
QList<Offer> fieldOffers()
{
    QList<Offer> offers;
    for (const GatewayField& field : gatewayFields()) {
        if (field.set)
            offers.append(Offer{field.key + u'=', field.labelText()});
    }
    return offers;
}

QList<Offer> wordsFor(const ValuePlace& place)
{
    QList<Offer> offers;
    for (const QString& choice : place.choices)
        offers.append(Offer{choice, {}});
    const QString group = place.command ? groupOf(*place.command) : QString();
    const bool ofGateways = group == "gateway"_L1 || group == "route"_L1;
    const bool locationArgument
        = group == "location"_L1 && place.option.isEmpty() && place.command->name != "location add"_L1;
    if (place.option == "--gateway"_L1 || (ofGateways && (place.value == "ID"_L1 || place.value == u"ID…"_s)))
        offers += gatewayOffers(place);
    else if (place.option == "--location"_L1 || locationArgument)
        offers += locationOffers(place);
    else if (place.option == "--splash"_L1 || place.value == "PAGE"_L1)
        offers += splashOffers(place);
    else if (group == "settings"_L1 && place.option.isEmpty())
        offers += settingOffers(place);
    else if (place.option == "--preset"_L1)
        offers += presetOffers(place, false);
    else if (place.command && place.command->name == "gateway remove-preset"_L1 && place.option.isEmpty())
        offers += presetOffers(place, true);
    else if (place.option == "--secret"_L1)
        offers += place.values.contains(u"--preset"_s) || place.values.contains(u"--preset-file"_s)
            ? askOffers(place, true)
            : secretOffers();
    else if (place.option == "--set"_L1)
        offers += askOffers(place, false) + fieldOffers();
    return offers;
}

/// Where a path begins in what was typed; -1: none does.
qsizetype pathStart(const ValuePlace& place, const QString& typed)
{
    if (place.value == "FILE"_L1 || place.value.startsWith("FILE|"_L1) || place.value == "DIR"_L1)
        return 0;
    if (!place.value.contains("@FILE"_L1))
        return -1;
    // "@FILE", "NAME=@FILE", "NAME: @FILE"
    static const QRegularExpression before(u"^(?:[A-Za-z0-9_.-]+(?:=|: *))?@"_s);
    const QRegularExpressionMatch match = before.match(typed);
    return match.hasMatch() ? match.capturedEnd() : -1;
}

}

Offers offersFor(const ValuePlace& place, const QString& typed, const QString& prefix)
{
    Offers offers;
    const qsizetype path = pathStart(place, typed);
    if (path >= 0) {
        offers.kind = place.value == "DIR"_L1 ? Offers::Kind::Directories : Offers::Kind::Files;
        offers.prefix = prefix + typed.left(path);
        return offers;
    }
    QStringList known; // what a preset asks for may also be a field
    for (const Offer& offer : wordsFor(place)) {
        if (known.contains(offer.value))
            continue;
        known.append(offer.value);
        if (offer.value.startsWith(typed, Qt::CaseInsensitive))
            offers.words.append(Offer{prefix + offer.value, offer.what});
    }
    return offers;
}

}
