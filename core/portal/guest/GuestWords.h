// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace otpost {

/// What a guest reads, from resources/splash/words.json: apart from the operator's translations, as it is all
/// in the guest's language whatever that of the operator is. Thread-safe.
QString guestWord(const QString& language, const QString& key);
/// The name of a country (CLDR, resources/splash/countries.json); its code where there is none.
QString countryName(const QString& language, const QString& region);
/// "ltr" or "rtl".
QString directionOf(const QString& language);

/// Which of guestLanguages a browser asks for (RFC 9110, 12.5.4): the one of the highest weight, by the
/// language alone; English where none fits. Pure.
QString languageFor(const QByteArray& acceptLanguage);

/// Something that a guest is told: a key of the words, and what stands for %1 and %2.
struct GuestNotice {
    QString key; ///< empty: nothing
    QStringList args;
    QString field; ///< id of the input concerned; empty: none

    bool operator==(const GuestNotice&) const = default;
};

/// An error in words for guests, who learn nothing of gateways and machines.
GuestNotice noticeFor(const Error& error);
QString textOf(const GuestNotice& notice, const QString& language);

}
