// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/ConfigDocument.h"
#include "core/gateway/GatewayBatch.h"
#include "core/model/GatewayFields.h"
#include "core/model/Location.h"
#include "core/storage/Settings.h"

namespace otpost {

/// What there is before an import.
struct ConfigState {
    Settings settings;
    QList<Gateway> gateways; ///< in the order of the default route
    SecretValues values; ///< of their secrets, as far as they can be read, by SecretRef::id
    QList<Location> locations = {}; ///< in their order
    QList<SplashPage> splashPages = {}; ///< likewise
};

/// One thing that an import does, for a person to look at.
struct ConfigChange {
    enum class Kind {
        AddGateway,
        ChangeGateway,
        RemoveGateway,
        ChangeSetting,
        ChangeOrder,
        AddLocation,
        ChangeLocation,
        RemoveLocation,
        AddSplash,
        ChangeSplash,
        RemoveSplash,
        ChangeSplashOrder,
    };

    struct Field {
        /// Of the field list; of a setting: its name; of a location: name, ssids, route, access, access-url,
        /// access-user, landing; of a splash page's text in a language: "title/de".
        QString key;
        QString before; ///< null where there was nothing
        QString after;
    };

    /// What becomes of a header's or secret's value.
    struct Secret {
        enum class Fate {
            Taken, ///< from the file
            Removed,
            Needed, ///< the file has none that may go to the gateway's hosts: somebody must give it again
        };
        QString name;
        bool isHeader = false;
        Fate fate = Fate::Taken;
    };

    Kind kind = Kind::AddGateway;
    QString name; ///< of the gateway, setting, location or splash page
    QList<Field> fields;
    QList<Secret> secrets;
    QList<GatewayWarning> warnings;
    QList<Error> notes = {}; ///< what else will be missing when it is done
};

/// A value for `ConfigChange::Field` that there is, though it may be empty: never null. Pure.
QString givenValue(const QString& text);

/// How many that the file has are as it says already.
struct ConfigSame {
    qsizetype gateways = 0;
    qsizetype locations = 0;
    qsizetype splashPages = 0;

    bool operator==(const ConfigSame&) const = default;
};

/// What an import would do, and what does it.
struct ConfigPlan {
    QList<ConfigChange> changes; ///< in the order of the file; empty: all is as the file says
    QList<Error> remarks; ///< of the reader
    ConfigSame same;
    GatewayBatch batch;
};

enum class ImportMode {
    Merge, ///< what the file does not mention stays
    /// Gateways that are not in the file go, and the default route takes its order. So do locations and
    /// splash pages, with the pages' order, where the file speaks of any.
    Replace,
};

/// Works out what an import of `file` changes. Gateways and locations are known by their names. A secret is
/// taken from `opened`, or stays as it is, only where it was given for every host that the gateway now talks
/// to, and the way there is no less protected (see Protection.h); a gateway that lacks one is imported
/// disabled, and a location that lacks one lets nobody online. Every problem, with its place in the file.
/// Pure.
tl::expected<ConfigPlan, QList<Error>> planImport(
    const ConfigFile& file, const SealedSecrets& opened, const ConfigState& now, ImportMode mode);

}
