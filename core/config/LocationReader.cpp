// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/LocationReader.h"

#include "core/config/ConfigGuard.h"
#include "core/splash/AccessRules.h"

#include <QSet>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

QStringList readSsids(const JsonValue& json, const QString& place, ReadingNotes& notes)
{
    const QStringList ssids = notes.texts(json, place, [](const QString& ssid) -> Result<void> {
        const Result<QStringList> checked = checkSsids({ssid});
        return checked ? Result<void>() : tl::unexpected(checked.error());
    });
    const Result<QStringList> checked = checkSsids(ssids);
    if (!checked)
        notes.problem(checked.error(), place);
    return checked.value_or(QStringList());
}

ConfigLocation::Route readRoute(const JsonValue& json, const QString& place, ReadingNotes& notes)
{
    if (json.is_null())
        return {};
    QSet<QString> names;
    return {notes.texts(json, place, [&names](const QString& name) -> Result<void> {
        if (names.contains(comparableName(name)))
            return fail(ErrorKind::RouteGatewayTwice, {}, {shown(name)});
        names.insert(comparableName(name));
        return {};
    })};
}

/// The label of the key's value in the sealed part; empty: there is none.
QString readKey(const JsonValue& access, const QString& place, ReadingNotes& notes)
{
    const auto found = access.find("key");
    if (found == access.end() || found->is_null())
        return {};
    const QString keyPlace = pointerTo(place, u"key"_s);
    if (!found->is_object()) {
        notes.problem(ErrorKind::ConfigMemberType, keyPlace, {u"object | null"_s});
        return {};
    }
    const JsonValue* label = notes.member(*found, keyPlace, u"sealed"_s, u"string"_s);
    notes.remarkUnknown(*found, keyPlace, {u"hosts"_s, u"sealed"_s});
    return label ? stringOf(*label) : QString();
}

ConfigAccess readAccess(const JsonValue& json, const QString& place, ReadingNotes& notes)
{
    ConfigAccess read;
    read.place = place;
    LocationAccessDraft draft;
    draft.key = "key"; // what is missing is found out when the secrets are opened
    const auto optional = [&](const QString& name, QString& text) {
        if (const JsonValue* found = notes.member(json, place, name, u"string"_s))
            text = stringOf(*found);
    };
    optional(u"url"_s, draft.access.url);
    optional(u"user"_s, draft.access.user);
    optional(u"landing"_s, draft.access.landing);
    read.label = readKey(json, place, notes);
    notes.remarkUnknown(json, place, {u"method"_s, u"url"_s, u"user"_s, u"landing"_s, u"key"_s});
    const std::optional<QString> word = notes.text(json, place, u"method"_s);
    if (!word)
        return read;
    const std::optional<AccessKind> kind = accessKindFromWord(*word);
    if (!kind) {
        notes.problem(ErrorKind::AccessMethodUnknown, pointerTo(place, u"method"_s),
            {shown(*word), u"none, redirect, mikrotik, opennds"_s});
        return read;
    }
    draft.access.kind = *kind;
    const Result<LocationAccess> checked = checkAccess(draft);
    if (!checked) {
        notes.problem(checked.error(), pointerTo(place, checked.error().field));
        return read;
    }
    read.access = *checked;
    read.access.key = SecretRef();
    return read;
}

ConfigLocation readLocation(const JsonValue& json, const QString& place, ReadingNotes& notes)
{
    ConfigLocation location;
    location.place = place;
    if (const std::optional<QString> given = notes.text(json, place, u"name"_s)) {
        const Result<QString> name = checkLocationName(*given);
        if (name)
            location.name = *name;
        else
            notes.problem(name.error(), pointerTo(place, u"name"_s));
    }
    if (const JsonValue* ssids = notes.member(json, place, u"ssids"_s, u"array"_s))
        location.ssids = readSsids(*ssids, pointerTo(place, u"ssids"_s), notes);
    const auto route = json.find("route");
    if (route != json.end() && !route->is_null() && !route->is_array())
        notes.problem(ErrorKind::ConfigMemberType, pointerTo(place, u"route"_s), {u"array | null"_s});
    else if (route != json.end())
        location.route = readRoute(*route, pointerTo(place, u"route"_s), notes);
    if (const JsonValue* access = notes.member(json, place, u"access"_s, u"object"_s))
        location.access = readAccess(*access, pointerTo(place, u"access"_s), notes);
    notes.remarkUnknown(json, place, {u"name"_s, u"ssids"_s, u"route"_s, u"access"_s});
    return location;
}

}

QList<ConfigLocation> readLocations(const JsonValue& list, ReadingNotes& notes)
{
    QList<ConfigLocation> locations;
    QSet<QString> keys;
    int index = 0;
    for (const JsonValue& entry : list) {
        const QString place = ReadingNotes::placeOf(u"/locations"_s, index++);
        if (!notes.isObject(entry, place))
            continue;
        const ConfigLocation location = readLocation(entry, place, notes);
        const QString key = locationKey(location.name);
        if (keys.contains(key) && !key.isEmpty())
            notes.problem(ErrorKind::ConfigNameTwice, pointerTo(place, u"name"_s), {shown(location.name)});
        keys.insert(key);
        locations.append(location);
    }
    return locations;
}

}
