// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Location.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace otpost {

using SplashId = qint64; ///< 0: not stored yet; of a challenge: asked for by no page of its own

/// Whether a page asks for something.
enum class GuestInput { Off, Optional, Required };

/// "off", "optional", "required".
QString toWord(GuestInput input);
std::optional<GuestInput> guestInputFromWord(QStringView word);

/// What stands on a page in one language. Empty: the words that come with OTPost.
struct SplashTexts {
    QString title; ///< one line
    QString greeting; ///< below it
    QString codeText; ///< of the SMS, with %CODE% and perhaps %MINUTES%
    QString terms; ///< terms and conditions: text, or HTML of which the harmless part is shown

    bool operator==(const SplashTexts&) const = default;
};

/// The languages that guests are spoken to in: en, de, es, fr, ar.
const QStringList& guestLanguages();
/// The key of `SplashPage::texts` that counts for languages without a text of their own.
inline const QString anyLanguage = QStringLiteral("*");

inline constexpr int maxSplashName = 100; ///< characters
inline constexpr int maxSplashAddress = 60; ///< characters
inline constexpr int maxSplashTitle = 80; ///< characters
inline constexpr int maxSplashGreeting = 400; ///< characters
inline constexpr int maxSplashTerms = 20'000; ///< bytes of UTF-8, so that they are there at once
inline constexpr int maxLogoBytes = 8 * 1024;

/// The page that a guest sees on joining the Wi-Fi.
struct SplashPage {
    SplashId id = 0;
    QString name; ///< unique, ignoring case; for the operator
    QString address; ///< unique: /splash/ADDRESS; small letters, digits, hyphens
    int position = 0; ///< 1 first; where several fit, the first counts
    bool otp = true; ///< off: the number's format is checked, and the guest goes on
    QList<LocationId> locations; ///< where it is enabled
    QStringList ssids; ///< that it is for; empty: any, where no other page lists the guest's
    QStringList preferredCountries; ///< ISO 3166-1 alpha-2, offered first
    QStringList allowedCountries; ///< likewise; empty: those of the settings
    GuestInput nameInput = GuestInput::Off;
    GuestInput emailInput = GuestInput::Off;
    QMap<QString, SplashTexts> texts; ///< by language, or `anyLanguage`
    QByteArray logo; ///< PNG or JPEG, at most maxLogoBytes; empty: none
    QString accent = QStringLiteral("#0E6377"); ///< of buttons and links
    QString background = QStringLiteral("#FFFFFF");
    int codeDigits = 6; ///< 4 to 8
    int codeMinutes = 10; ///< 1 to 60

    bool operator==(const SplashPage&) const = default;
};

/// Somebody who was let online by a page, with what the page asked for.
struct GuestVisit {
    QDateTime at; ///< UTC
    QString number; ///< E.164
    bool proven = false; ///< with a code
    QString name;
    QString email;
    bool acceptedTerms = false; ///< there were any, and the guest agreed
    QString location; ///< as it was called
    QString splash; ///< likewise

    bool operator==(const GuestVisit&) const = default;
};

/// The texts of a language: each its own, or that of `anyLanguage`, or empty. Pure.
SplashTexts textsFor(const SplashPage& page, const QString& language);

/// A name as it may stand in an address: "Café am See" → "cafe-am-see"; "page" where nothing is left. Pure.
QString addressFrom(const QString& name);

/// A page as names are compared.
QString splashKey(const QString& name);

}
