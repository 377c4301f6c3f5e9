// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/model/Gateway.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace otpost {

using LocationId = qint64; ///< 0: not stored yet; as the owner of a route: the default one

/// Longest name of a location, in characters.
inline constexpr int maxLocationName = 100;
/// Most networks of one location.
inline constexpr int maxSsids = 200;

/// How a guest who has proved a number gets online.
enum class AccessKind {
    None, ///< the page says that all is well, and something else lets the guest online
    Redirect, ///< to a portal, with a signed grant
    MikroTik, ///< the login page of a MikroTik hotspot
    OpenNds ///< openNDS, forward authentication at level 1
};

/// "none", "redirect", "mikrotik", "opennds".
QString toWord(AccessKind kind);
std::optional<AccessKind> accessKindFromWord(QStringView word);

/// A location's way online. See checkAccess in core/splash/AccessRules.h.
struct LocationAccess {
    AccessKind kind = AccessKind::None;
    /// Redirect: the portal's address, which gets `grant=…`. MikroTik: that of its login page. openNDS: of
    /// its gateway (http://192.168.8.1:2050); empty: the one that it names, if that is a private address.
    QString url;
    QString user; ///< MikroTik: of the hotspot
    SecretRef key; ///< MikroTik: the user's password; openNDS: its faskey
    QString landing; ///< where guests go once they are online; empty: to the page they asked for

    bool operator==(const LocationAccess&) const = default;
};

/// A venue: an office, a hotel.
struct Location {
    LocationId id = 0;
    QString name; ///< unique, see locationKey
    int position = 0; ///< 1 first; where an SSID is heard in several, the first counts
    QStringList ssids;
    /// The members of its own route in their order, whether enabled or not; none: the default route. May be
    /// empty where all its gateways were deleted.
    std::optional<QList<GatewayId>> route;
    LocationAccess access;

    bool operator==(const Location&) const = default;
};

/// A name as names of locations are compared: without spaces around it, whatever the case and however
/// accents are encoded. Pure.
QString locationKey(const QString& name);

/// The name as it is stored: trimmed, at most 100 characters, one of them a letter (so that no name can be
/// taken for an id), none invisible. FieldMissing, LocationNameInvalid; field "name". Pure.
Result<QString> checkLocationName(const QString& name);

/// The networks without repetitions, each of 1 to 32 bytes of UTF-8 (IEEE 802.11). SsidInvalid,
/// ConfigTooMany; field "ssids". Pure.
Result<QStringList> checkSsids(const QStringList& ssids);

/// A text that somebody typed, for the words of an error: at most 60 characters, what cannot be printed as
/// U+FFFD. Pure.
QString quotable(const QString& text);

}
