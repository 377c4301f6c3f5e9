// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pictures/VenuePictures.h"

#include "core/app/Services.h"
#include "core/model/SplashPage.h"
#include "core/routing/RouteService.h"
#include "core/splash/SplashService.h"
#include "ui/locations/LocationsPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/splash/SplashPagesPage.h"

#include <QSignalSpy>

namespace otpost::test {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize wide(1440, 900);
constexpr QSize large(1280, 800);
constexpr QSize narrow(1024, 640);

/// Two pages, invented as all of it is.
std::optional<SplashId> addPages(Services& services, const QList<Location>& locations)
{
    SplashPage guests;
    guests.name = u"Harbour guests"_s;
    guests.address = u"harbour"_s;
    guests.preferredCountries = {u"DE"_s, u"NL"_s, u"DK"_s};
    guests.nameInput = GuestInput::Optional;
    SplashTexts texts;
    texts.title = u"Welcome to the Harbour Hotel"_s;
    texts.greeting = u"Free Wi-Fi in all rooms. We send you a code to confirm your number."_s;
    texts.terms
        = u"<p>Be fair to other guests. <strong>Your number</strong> is used for the code only.</p>"_s;
    guests.texts.insert(anyLanguage, texts);
    SplashPage cafe;
    cafe.name = u"Café without codes"_s;
    cafe.address = u"cafe"_s;
    cafe.otp = false;
    cafe.accent = u"#8A5300"_s;
    for (const Location& location : locations)
        guests.locations.append(location.id);
    if (!locations.isEmpty())
        cafe.locations = {locations.last().id};
    const Result<SplashPage> saved = services.splash().save(guests).result();
    if (!saved || !services.splash().save(cafe).result())
        return std::nullopt;
    return saved->id;
}

}

bool takeVenuePictures(
    ui::MainWindow& window, Services& services, const std::function<bool(const QString& name)>& save)
{
    auto* venues = window.page<ui::LocationsPage>();
    auto* pages = window.page<ui::SplashPagesPage>();
    window.showPage(pages);
    window.resize(narrow);
    if (!save(u"splash-empty"_s))
        return false;
    const Result<QList<Location>> locations = services.routes().locations().result();
    const std::optional<SplashId> page = locations ? addPages(services, *locations) : std::nullopt;
    if (!page)
        return false;
    window.resize(large);
    bool saved = save(u"splash"_s);
    window.showPage(venues);
    if (!locations->isEmpty())
        venues->openLocation(locations->first().id);
    saved = saved && save(u"locations"_s);
    window.resize(narrow);
    saved = saved && save(u"locations-1024"_s);
    window.showPage(pages);
    pages->openPage(*page);
    saved = saved && save(u"splash-form-1024"_s);
    window.resize(wide);
    return saved && save(u"splash-form"_s);
}

}
