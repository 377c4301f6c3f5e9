// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Cli.h"

#include "app/cli/LocationInput.h"
#include "app/cli/Words.h"
#include "core/app/Services.h"
#include "core/routing/RouteService.h"

namespace otpost::cli {

using namespace Qt::StringLiterals;

namespace {

QString roleText(RouteRole role)
{
    switch (role) {
    case RouteRole::Primary:
        return Words::tr("Primary");
    case RouteRole::Fallback:
        return Words::tr("Fallback");
    case RouteRole::Disabled:
        break;
    }
    return Words::tr("Disabled");
}

JsonValue routeJson(const Route& route)
{
    JsonValue all = JsonValue::array();
    int position = 0;
    for (const RouteMember& member : route.members) {
        all.push_back(JsonValue{{"position", ++position}, {"gatewayId", member.gateway.id},
            {"gateway", member.gateway.name.toStdString()}, {"role", roleName(member.role).toStdString()},
            {"enabled", member.gateway.enabled}, {"own", route.own}});
    }
    return all;
}

void sayWhatIsMissing(const Session& session, const Route& route)
{
    if (route.members.isEmpty())
        session.say(route.own ? Words::tr(
                        "There is no gateway on this route any more, so nothing can be sent by it. Choose "
                        "others with “route set”, or go back to the default route with “route reset”.")
                              : Words::tr("No gateways yet. Add the first with “otpost-cli gateway add”."));
    else if (!route.serves())
        session.say(Words::tr("All gateways of this route are disabled, so nothing can be sent by it."));
}

void printRoute(const Session& session, const Route& route)
{
    if (session.json()) {
        session.printJson(routeJson(route));
        return;
    }
    int position = 0;
    for (const RouteMember& member : route.members) {
        session.print(u"%1  %2  %3  %4"_s.arg(QString::number(++position).rightJustified(3),
            roleText(member.role).leftJustified(8), Words::tr("gateway %1").arg(member.gateway.id),
            member.gateway.name));
    }
}

/// The location that was named; without one, that of the default route.
Result<Location> ownerFrom(Session& session, const QCommandLineParser& parser)
{
    if (parser.isSet(u"location"_s))
        return locationFrom(session, parser.value(u"location"_s));
    const Result<Services*> services = session.services();
    return services ? Result<Location>(Location()) : tl::unexpected(services.error());
}

Exit show(Session& session, const QCommandLineParser& parser)
{
    const Result<Location> owner = ownerFrom(session, parser);
    if (!owner)
        return session.refuse(owner.error());
    const Result<Route> route = (*session.services())->routes().route(owner->id).result();
    if (!route)
        return session.refuse(route.error());
    if (owner->id != 0 && !route->own)
        session.say(Words::tr("%1 has no route of its own, so it uses the default route.").arg(owner->name));
    printRoute(session, *route);
    sayWhatIsMissing(session, *route);
    return Done;
}

Result<QList<GatewayId>> idsFrom(const QCommandLineParser& parser)
{
    QList<GatewayId> ids;
    for (const QString& text : parser.positionalArguments()) {
        bool isNumber = false;
        const GatewayId id = text.toLongLong(&isNumber);
        if (!isNumber)
            return fail(ErrorKind::GatewayNotFound, {}, {quotable(text)});
        ids.append(id);
    }
    return ids;
}

/// What may not have been meant: switches are another command's.
void sayNotes(const Session& session, const Route& route, const QList<GatewayId>& given)
{
    QStringList disabled;
    QStringList following;
    for (const RouteMember& member : route.members) {
        if (given.contains(member.gateway.id) && !member.gateway.enabled)
            disabled.append(member.gateway.name);
        else if (!given.contains(member.gateway.id) && member.gateway.enabled)
            following.append(member.gateway.name);
    }
    if (!following.isEmpty())
        session.say(Words::tr("Note: these are enabled, too, and follow: %1.").arg(following.join(u", "_s)));
    if (!disabled.isEmpty())
        session.say(Words::tr("Note: nothing is sent by these, as they are disabled: %1.")
                        .arg(disabled.join(u", "_s)));
}

Exit set(Session& session, const QCommandLineParser& parser)
{
    const Result<QList<GatewayId>> ids = idsFrom(parser);
    if (!ids)
        return session.refuse(ids.error());
    const Result<Location> owner = ownerFrom(session, parser);
    if (!owner)
        return session.refuse(owner.error());
    const Result<Route> route = (*session.services())->routes().setRoute(owner->id, *ids).result();
    if (!route)
        return session.refuse(route.error());
    printRoute(session, *route);
    sayNotes(session, *route, *ids);
    sayWhatIsMissing(session, *route);
    return Done;
}

Exit reset(Session& session, const QCommandLineParser& parser)
{
    const Result<Location> owner = ownerFrom(session, parser);
    if (!owner)
        return session.refuse(owner.error());
    const Result<Route> route = (*session.services())->routes().resetRoute(owner->id).result();
    if (!route)
        return session.refuse(route.error());
    session.say(owner->route
            ? Words::tr("%1 uses the default route again.").arg(owner->name)
            : Words::tr("%1 had no route of its own. It uses the default route.").arg(owner->name));
    printRoute(session, *route);
    sayWhatIsMissing(session, *route);
    return Done;
}

}

QList<Command> routeCommands()
{
    const QCommandLineOption location{
        u"location"_s, Words::tr("The location's name; otherwise the default route."), u"NAME"_s};
    const QCommandLineOption ofLocation{u"location"_s, Words::tr("The location's name."), u"NAME"_s};
    return {
        {u"route show"_s, {}, Words::tr("The gateways in the order in which they are tried."), 0, {location},
            {}, show},
        {u"route set"_s, u"ID…"_s,
            Words::tr(
                "Give a location these gateways in this order, or put them first in the default route."),
            anyNumber, {location}, {}, set},
        {u"route reset"_s, {}, Words::tr("Let a location use the default route again."), 0, {ofLocation},
            {u"location"_s}, reset},
    };
}

}
