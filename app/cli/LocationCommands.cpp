// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Cli.h"

#include "app/cli/LocationInput.h"
#include "app/cli/SplashInput.h"
#include "app/cli/Words.h"
#include "core/app/Services.h"
#include "core/routing/RouteService.h"
#include "core/splash/SplashService.h"

namespace otpost::cli {

using namespace Qt::StringLiterals;

Result<Location> locationFrom(Session& session, const QString& nameOrId)
{
    const Result<Services*> services = session.services();
    if (!services)
        return tl::unexpected(services.error());
    return (*services)->routes().findLocation(nameOrId).result();
}

namespace {

JsonValue locationJson(const Location& location)
{
    JsonValue ssids = JsonValue::array();
    for (const QString& ssid : location.ssids)
        ssids.push_back(toJson(ssid));
    const LocationAccess& access = location.access;
    return JsonValue{{"id", location.id}, {"name", location.name.toStdString()}, {"ssids", std::move(ssids)},
        {"ownRoute", location.route.has_value()},
        {"access",
            {{"method", toJson(toWord(access.kind))}, {"url", toJson(access.url)},
                {"user", toJson(access.user)}, {"key", {{"stored", access.key.isSet()}}},
                {"landing", toJson(access.landing)}}}};
}

/// Each in quotation marks, as a space at an end belongs to it.
QString ssidsText(const QStringList& ssids)
{
    QStringList quoted;
    for (const QString& ssid : ssids)
        quoted.append(u'“' + quotable(ssid) + u'”');
    return quoted.join(u", "_s);
}

void printLocation(const Session& session, const Location& location)
{
    if (session.json()) {
        session.printJson(locationJson(location));
        return;
    }
    const QString route = location.route ? Words::tr("own route") : Words::tr("default route");
    QStringList parts{QString::number(location.id).rightJustified(4), route.leftJustified(13),
        location.ssids.isEmpty() ? location.name : location.name.leftJustified(24)};
    if (!location.ssids.isEmpty())
        parts.append(ssidsText(location.ssids));
    session.print(parts.join(u"  "_s));
}

/// Sets how guests get online, where the command line says so.
Result<Location> withAccess(Session& session, const QCommandLineParser& parser, const Location& location)
{
    if (!hasAccessOptions(parser))
        return location;
    LocationAccessDraft draft{location.access, std::nullopt};
    if (const Result<void> applied = applyAccessOptions(session, parser, draft); !applied)
        return tl::unexpected(applied.error());
    SplashService& splash = (*session.services())->splash();
    const Result<Location> stored = splash.setAccess(location.id, draft).result();
    if (stored) // here nothing is undone; what fails is left to the window
        (void)splash.removeFormerKey(location.access.key).result();
    return stored;
}

/// Says beforehand what would keep the way online from being saved.
Result<void> checkAccessOptions(Session& session, const QCommandLineParser& parser)
{
    if (!hasAccessOptions(parser) || parser.value(u"access-key"_s) == "-"_L1)
        return {};
    LocationAccessDraft draft;
    if (Result<void> applied = applyAccessOptions(session, parser, draft); !applied)
        return applied;
    const Result<LocationAccess> checked = checkAccess(draft);
    return checked ? Result<void>() : tl::unexpected(checked.error());
}

Exit add(Session& session, const QCommandLineParser& parser)
{
    const Result<Services*> services = session.services();
    if (!services)
        return session.refuse(services.error());
    if (const Result<void> good = checkAccessOptions(session, parser); !good)
        return session.refuse(good.error());
    Location location;
    location.name = parser.positionalArguments().first();
    location.ssids = parser.values(u"ssid"_s);
    Result<Location> added = (*services)->routes().addLocation(location).result();
    if (added)
        added = withAccess(session, parser, *added);
    if (!added)
        return session.refuse(added.error());
    session.say(Words::tr("%1 is added. It uses the default route until “route set” gives it one of its own.")
                    .arg(added->name));
    printLocation(session, *added);
    return Done;
}

Exit list(Session& session, const QCommandLineParser&)
{
    const Result<Services*> services = session.services();
    if (!services)
        return session.refuse(services.error());
    const Result<QList<Location>> locations = (*services)->routes().locations().result();
    if (!locations)
        return session.refuse(locations.error());
    if (session.json()) {
        JsonValue all = JsonValue::array();
        for (const Location& location : *locations)
            all.push_back(locationJson(location));
        session.printJson(all);
        return Done;
    }
    for (const Location& location : *locations)
        printLocation(session, location);
    if (locations->isEmpty())
        session.say(Words::tr("No locations yet. Add the first with “otpost-cli location add NAME”."));
    return Done;
}

Exit edit(Session& session, const QCommandLineParser& parser)
{
    const bool noSsid = parser.isSet(u"no-ssid"_s);
    if (noSsid && parser.isSet(u"ssid"_s))
        return misused(session, Words::tr("Use either --ssid or --no-ssid."));
    if (!noSsid && !parser.isSet(u"ssid"_s) && !parser.isSet(u"name"_s) && !hasAccessOptions(parser))
        return misused(session, Words::tr("Say what changes: --name, --ssid, --no-ssid or --access."));
    const Result<Location> found = locationFrom(session, parser.positionalArguments().first());
    if (!found)
        return session.refuse(found.error());
    Location location = *found;
    if (parser.isSet(u"name"_s))
        location.name = parser.value(u"name"_s);
    if (noSsid || parser.isSet(u"ssid"_s))
        location.ssids = parser.values(u"ssid"_s);
    Result<Location> stored = withAccess(session, parser, location);
    if (stored)
        stored = (*session.services())->routes().editLocation(location).result();
    if (!stored)
        return session.refuse(stored.error());
    session.say(Words::tr("%1 is changed.").arg(stored->name));
    printLocation(session, *stored);
    return Done;
}

Exit remove(Session& session, const QCommandLineParser& parser)
{
    const Result<Location> found = locationFrom(session, parser.positionalArguments().first());
    if (!found)
        return session.refuse(found.error());
    const Result<Location> gone = (*session.services())->routes().removeLocation(found->id).result();
    if (!gone)
        return session.refuse(gone.error());
    (void)(*session.services())->splash().removeFormerKey(gone->access.key).result();
    session.say(gone->route ? Words::tr("%1 and its route are removed.").arg(gone->name)
                            : Words::tr("%1 is removed.").arg(gone->name));
    if (session.json())
        session.printJson(JsonValue{{"id", gone->id}, {"name", gone->name.toStdString()}, {"removed", true}});
    return Done;
}

}

QList<Command> locationCommands()
{
    const QCommandLineOption ssid{
        u"ssid"_s, Words::tr("Name of a Wi-Fi network that is heard there. May be repeated."), u"SSID"_s};
    QCommandLineOption allSsids = ssid;
    allSsids.setDescription(
        Words::tr("Name of a Wi-Fi network that is heard there, in place of those so far. May be repeated."));
    return {
        {u"location add"_s, u"NAME"_s, Words::tr("Add a location: an office, a hotel."), 1,
            QList<QCommandLineOption>{ssid} + accessOptions(), {}, add},
        {u"location list"_s, {}, Words::tr("All locations with their networks."), 0, {}, {}, list},
        {u"location edit"_s, u"NAME"_s,
            Words::tr("Change a location's name or networks, or how its guests get online."), 1,
            QList<QCommandLineOption>{{u"name"_s, Words::tr("The new name."), u"NEW"_s}, allSsids,
                {u"no-ssid"_s, Words::tr("No networks any more.")}}
                + accessOptions(),
            {}, edit},
        {u"location remove"_s, u"NAME"_s, Words::tr("Delete a location and its route."), 1, {}, {}, remove},
    };
}

}
