// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/model/SplashPage.h"

#include <QList>

namespace otpost {

/// The page as it is stored: names trimmed, colours in their long form, an address made of the name where
/// there is none. Pure.
SplashPage normalizedSplash(const SplashPage& page);

/// Every problem of a page's fields, in the order of the form; empty: it can be saved. Does not know which
/// names and addresses are taken, nor whether a gateway serves. Pure, thread-safe.
QList<Error> validateSplash(const SplashPage& page);

/// How a guest came here.
struct SplashQuery {
    QString ssid; ///< empty: not known
    LocationId location = 0; ///< said by the access point; 0: not known
};

/// Where a guest is, and what is shown.
struct SplashChoice {
    LocationId location = 0; ///< 0: none is known
    SplashId page = 0; ///< 0: the plain default

    bool operator==(const SplashChoice&) const = default;
};

/// Which page a guest sees. The location: the one that is said, otherwise the first that lists the SSID. Of
/// the pages enabled there, the first that lists the SSID; else the location's first that lists none; else
/// its first; else the plain default. Both lists are in their order. Pure.
SplashChoice chooseSplash(
    const SplashQuery& query, const QList<Location>& locations, const QList<SplashPage>& pages);

/// The plain default: no texts of its own, codes on. Pure.
SplashPage plainSplash();

}
