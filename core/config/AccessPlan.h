// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/ConfigPlan.h"

namespace otpost {

/// The word by which a key of that way online is told from all other secrets in the sealed part. Pure.
QString sealedUse(AccessKind kind);
/// As protectionOf a gateway: "system" for https, otherwise empty. Pure.
QString accessProtection(const LocationAccess& access);

/// What becomes of a location's way online.
struct PlannedAccess {
    LocationAccess access;
    SecretValues values; ///< of its key, where it comes from the file
    QList<ConfigChange::Field> fields;
    QList<ConfigChange::Secret> secrets;
    std::optional<Error> problem; ///< with its place
};

/// Brings it together with the one that there is (null: the location is new). The key comes from the file, or
/// stays, only where it was given for this way online, the host that it is sent to, and no less protection; a
/// location that lacks one lets nobody online until it is given. `values`: of stored keys, by SecretRef::id.
/// Pure.
PlannedAccess planAccess(const ConfigAccess& wanted, const LocationAccess* existing,
    const SealedSecrets& opened, const SecretValues& values);

}
