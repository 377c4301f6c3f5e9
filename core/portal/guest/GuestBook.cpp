// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/guest/GuestBook.h"

#include "core/splash/SplashRules.h"
#include "core/storage/HealthRepository.h"
#include "core/storage/LocationRepository.h"
#include "core/storage/SplashRepository.h"

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

std::optional<SplashPage> GuestBook::pageAt(const QString& address) const
{
    if (address == plainSplash().address)
        return plainSplash();
    for (const SplashPage& page : pages) {
        if (page.address == address)
            return page;
    }
    return std::nullopt;
}

std::optional<SplashPage> GuestBook::page(SplashId id) const
{
    if (id == 0)
        return plainSplash();
    for (const SplashPage& page : pages) {
        if (page.id == id)
            return page;
    }
    return std::nullopt;
}

std::optional<Location> GuestBook::location(LocationId id) const
{
    for (const Location& location : locations) {
        if (location.id == id)
            return location;
    }
    return std::nullopt;
}

LocationId GuestBook::locationCalled(const QString& said) const
{
    if (said.isEmpty())
        return 0;
    const QStringList keys{locationKey(said),
        locationKey(said.left(said.indexOf(" Node:"_L1)))}; // all of it where there is none
    const LocationId id = said.toLongLong();
    for (const QString& key : keys) {
        for (const Location& location : locations) {
            if (location.id == id || locationKey(location.name) == key)
                return location.id;
        }
    }
    return 0;
}

GuestBook::Reach GuestBook::reach(const QString& location) const
{
    const QList<GatewayId> route = routes.routeFor(location);
    if (route.isEmpty())
        return Reach::Down;
    return std::all_of(route.begin(), route.end(), [this](GatewayId id) { return resting.contains(id); })
        ? Reach::Slow
        : Reach::Fine;
}

Result<GuestBook> readGuestBook(Connection& connection)
{
    GuestBook book;
    const Result<QList<Location>> locations = LocationRepository::list(connection);
    if (!locations)
        return tl::unexpected(locations.error());
    const Result<QList<SplashPage>> pages = SplashRepository::list(connection);
    if (!pages)
        return tl::unexpected(pages.error());
    const Result<RouteTable> routes = readRouteTable(connection);
    if (!routes)
        return tl::unexpected(routes.error());
    const Result<QList<HealthReading>> health = HealthRepository::list(connection);
    if (!health)
        return tl::unexpected(health.error());
    book.locations = *locations;
    book.pages = *pages;
    book.routes = *routes;
    for (const HealthReading& reading : *health) {
        if (reading.state == HealthState::Resting)
            book.resting.insert(reading.gatewayId);
    }
    return book;
}

}
