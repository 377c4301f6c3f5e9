// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/model/Gateway.h"
#include "core/model/SplashPage.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace otpost {

/// A configuration file (docs/config-export.md, resources/schema/config.schema.json): settings, gateways,
/// locations and splash pages in one JSON document, secrets only sealed by a passphrase.

/// The version that is written, and the newest that is read. 1: without splash pages and ways online.
inline constexpr int configVersion = 2;
/// Largest file that is read or written, in bytes.
inline constexpr qint64 maxConfigBytes = 64 * 1024 * 1024;
/// Most gateways in a file.
inline constexpr int maxConfigGateways = 10'000;
/// Most locations.
inline constexpr int maxConfigLocations = 10'000;
/// Most splash pages.
inline constexpr int maxConfigSplashPages = 10'000;

/// A secret as it stands inside the sealed part. It carries the hosts it was given for, and what protects
/// it on its way there, so that a file in which somebody changed an address, or turned off what protects,
/// takes no secret there.
struct SealedSecret {
    QStringList hosts; ///< as SecretRef::hosts
    QByteArray value;
    QString protection = {}; ///< see Protection.h
    /// What else than a gateway it is for: the word of the way online whose key it is; empty: a gateway.
    QString use = {};

    bool operator==(const SealedSecret&) const = default;
};

/// By the label with which a header or secret of a gateway, or a location's key, refers to it.
using SealedSecrets = QHash<QString, SealedSecret>;

/// A header or a named secret of a gateway, without its value.
struct ConfigSlot {
    QString name;
    QString label; ///< of its value in the sealed part; empty: the file has none
    QString place; ///< in the file: "/gateways/0/headers/1"
};

/// What a file says of a gateway. What it does not mention stays as it is, or has its standard value.
struct ConfigGateway {
    struct Field {
        QString key; ///< of the field list
        QString text; ///< as the field takes it
    };

    QString place; ///< in the file: "/gateways/0"
    QString name;
    GatewayType type = GatewayType::Custom;
    QList<Field> fields; ///< name and type too
    std::optional<QList<ConfigSlot>> headers;
    std::optional<QList<ConfigSlot>> secrets;
};

/// What a file says of a location's way online, as a whole.
struct ConfigAccess {
    QString place; ///< in the file: "/locations/0/access"
    LocationAccess access; ///< good; its key is not set
    QString label; ///< of the key in the sealed part; empty: the file has none
};

/// What a file says of a location. What it does not mention stays as it is.
struct ConfigLocation {
    struct Route {
        std::optional<QStringList> gateways; ///< by name; none: the default route
    };

    QString place; ///< in the file: "/locations/0"
    QString name; ///< good
    std::optional<QStringList> ssids; ///< good
    std::optional<Route> route;
    std::optional<ConfigAccess> access;
};

/// What a file says of a splash page. What it does not mention stays as it is.
struct ConfigSplash {
    QString place; ///< in the file: "/splashPages/0"
    SplashPage page; ///< standard values, but for `keys`; without locations
    QStringList keys; ///< of the field list, that the file mentions
    std::optional<QStringList> locations; ///< by name
};

/// What a file holds.
struct ConfigFile {
    struct Setting {
        QString name;
        QString value;
    };

    QList<Setting> settings; ///< names and values are good
    QList<ConfigGateway> gateways;
    std::optional<QList<ConfigLocation>> locations; ///< none: it was written before there were any
    std::optional<QList<ConfigSplash>> splashPages; ///< likewise
    QByteArray sealed; ///< see SealedSecrets.h; empty: there are no secrets in it
    QList<Error> remarks; ///< members that were left out, with their places
};

/// A gateway's name as it is compared: the database ignores the case of ASCII letters.
QString comparableName(const QString& name);

}
