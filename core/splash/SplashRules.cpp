// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/splash/SplashRules.h"

#include "core/otp/CodeMessage.h"
#include "core/splash/Contrast.h"
#include "core/splash/Logo.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

/// What the service has at these addresses itself.
const QStringList reservedAddresses{u"at"_s, u"default"_s};

QString words(const char* text)
{
    return QCoreApplication::translate("SplashRules", text);
}

void checkNames(const SplashPage& page, QList<Error>& errors)
{
    if (page.name.isEmpty()) {
        errors.append(Error{ErrorKind::FieldMissing, u"name"_s, {}});
    } else if (const Result<QString> name = checkLocationName(page.name); !name) {
        errors.append(Error{ErrorKind::SplashNameInvalid, u"name"_s, {quotable(page.name)}});
    }
    static const QRegularExpression address(u"^[a-z0-9]+(?:-[a-z0-9]+)*\\z"_s);
    if (!address.match(page.address).hasMatch() || page.address.size() > maxSplashAddress
        || reservedAddresses.contains(page.address))
        errors.append(Error{ErrorKind::SplashAddressInvalid, u"address"_s, {quotable(page.address)}});
}

void checkLine(const QString& key, const QString& text, int most, QList<Error>& errors)
{
    const bool breaks = key == "title"_L1 && text.contains(u'\n');
    if (text.toUcs4().size() > most)
        errors.append(Error{
            ErrorKind::SplashTextInvalid, key, {words("it may have at most %1 characters.").arg(most)}});
    else if (!text.isValidUtf16() || text.contains(QChar::Null) || breaks)
        errors.append(
            Error{ErrorKind::SplashTextInvalid, key, {words("a character in it cannot be shown.")}});
}

void checkTexts(const SplashPage& page, QList<Error>& errors)
{
    for (const SplashTexts& texts : page.texts) {
        checkLine(u"title"_s, texts.title, maxSplashTitle, errors);
        checkLine(u"greeting"_s, texts.greeting, maxSplashGreeting, errors);
        if (texts.terms.toUtf8().size() > maxSplashTerms)
            errors.append(Error{ErrorKind::SplashTextInvalid, u"terms"_s,
                {words("it may have at most %1 KiB, so that the page is there at once on a slow line.")
                        .arg(maxSplashTerms / 1000)}});
        if (texts.codeText.isEmpty())
            continue;
        if (const Result<void> fits = checkCodeText(texts.codeText); !fits) {
            Error error = fits.error();
            error.field = u"codeText"_s;
            errors.append(error);
        }
    }
}

void checkColors(const SplashPage& page, QList<Error>& errors)
{
    const std::optional<QString> accent = checkedColor(page.accent);
    const std::optional<QString> background = checkedColor(page.background);
    if (!accent)
        errors.append(Error{ErrorKind::ColorInvalid, u"accent"_s, {quotable(page.accent)}});
    if (!background)
        errors.append(Error{ErrorKind::ColorInvalid, u"background"_s, {quotable(page.background)}});
    if (!accent || !background)
        return;
    if (const double found = contrastRatio(*accent, *background); found < leastContrast)
        errors.append(Error{ErrorKind::ColorContrast, u"accent"_s,
            {QString::number(found, 'f', 1), QString::number(leastContrast, 'f', 1)}});
}

}

SplashPage normalizedSplash(const SplashPage& page)
{
    SplashPage good = page;
    good.name = page.name.trimmed();
    good.address = page.address.trimmed().toLower();
    if (good.address.isEmpty())
        good.address = addressFrom(good.name);
    good.accent = checkedColor(page.accent).value_or(page.accent);
    good.background = checkedColor(page.background).value_or(page.background);
    good.texts.removeIf([](const auto& text) { return text.value() == SplashTexts(); });
    return good;
}

QList<Error> validateSplash(const SplashPage& given)
{
    const SplashPage page = normalizedSplash(given);
    QList<Error> errors;
    checkNames(page, errors);
    if (const Result<QStringList> ssids = checkSsids(page.ssids); !ssids)
        errors.append(ssids.error());
    checkTexts(page, errors);
    if (const Result<LogoInfo> logo = page.logo.isEmpty() ? Result<LogoInfo>() : checkLogo(page.logo); !logo)
        errors.append(logo.error());
    checkColors(page, errors);
    return errors;
}

SplashChoice chooseSplash(
    const SplashQuery& query, const QList<Location>& locations, const QList<SplashPage>& pages)
{
    SplashChoice choice;
    for (const Location& location : locations) {
        const bool heard = !query.ssid.isEmpty() && location.ssids.contains(query.ssid);
        if (query.location != 0 ? location.id == query.location : heard) {
            choice.location = location.id;
            break;
        }
    }
    if (choice.location == 0)
        return choice;
    const SplashPage* first = nullptr;
    const SplashPage* open = nullptr; // to any network
    for (const SplashPage& page : pages) {
        if (!page.locations.contains(choice.location))
            continue;
        if (!query.ssid.isEmpty() && page.ssids.contains(query.ssid)) {
            choice.page = page.id;
            return choice;
        }
        if (!first)
            first = &page;
        if (!open && page.ssids.isEmpty())
            open = &page;
    }
    if (open || first)
        choice.page = open ? open->id : first->id;
    return choice;
}

SplashPage plainSplash()
{
    SplashPage page;
    page.name = page.address = u"default"_s;
    return page;
}

}
