// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/model/SplashPage.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace otpost {

/// How a field of a splash page is edited. Html is text of several lines, too; Logo is the picture in base64.
/// Countries, Ssids and Locations (ids as text) are lists.
enum class SplashFieldKind {
    Text,
    Lines,
    Html,
    Switch,
    Number,
    Choice,
    Color,
    Countries,
    Ssids,
    Locations,
    Logo
};

/// One field of a splash page, described once for the form, the command line, the JSON view and the
/// configuration file.
struct SplashField {
    QString key; ///< stable: JSON member, Error::field, object name in the form
    QString flag; ///< option of `splash add`, without dashes
    SplashFieldKind kind = SplashFieldKind::Text;
    bool required = false;
    bool perLanguage = false; ///< has a value for each language, and one for the others
    QStringList choices; ///< words, for Choice and Switch
    const char* label = nullptr; ///< untranslated, context "SplashFields"
    const char* hint = nullptr; ///< untranslated, context "SplashFields"
    /// The value: of lists all of them, otherwise one text ("true"/"false" for a switch). `language` counts
    /// for fields that have one: of guestLanguages, or anyLanguage.
    std::function<QStringList(const SplashPage&, const QString& language)> get;
    /// Sets it; ValueUnknown, NumberOutOfRange, CountryUnknown or SplashLogoInvalid where it does not fit.
    std::function<Result<void>(SplashPage&, const QStringList&, const QString& language)> set;

    bool isList() const
    {
        return kind == SplashFieldKind::Countries || kind == SplashFieldKind::Ssids
            || kind == SplashFieldKind::Locations;
    }
    QString text(const SplashPage& page, const QString& language = anyLanguage) const
    {
        return get(page, language).join(u',');
    }
    QString labelText() const; ///< in the user's language
    QString hintText() const; ///< in the user's language
};

/// All fields in the order of the form.
const QList<SplashField>& splashFields();
/// The field with that key; null where there is none.
const SplashField* splashField(const QString& key);

}
