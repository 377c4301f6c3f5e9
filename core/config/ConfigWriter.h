// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/ConfigDocument.h"
#include "core/model/SplashPage.h"
#include "core/storage/Settings.h"

#include <QByteArray>
#include <QDateTime>

namespace otpost {

/// What is to be written.
struct ConfigContent {
    Settings settings;
    QList<Gateway> gateways; ///< in the order of the default route
    QDateTime at; ///< when it was asked for
    QList<Location> locations = {}; ///< in their order
    QList<SplashPage> splashPages = {}; ///< likewise
};

/// The secrets of gateways and locations under the labels that `writeConfig` gives them. `values`: by
/// SecretRef::id; a secret without one is left out. Pure.
SealedSecrets labelled(
    const QList<Gateway>& gateways, const SecretValues& values, const QList<Location>& locations = {});

/// The file's text: JSON with two spaces of indentation and a line break at the end. `sealed`: of
/// `labelled`'s secrets, see SealedSecrets.h; empty: without secrets. ConfigTooMany, ConfigTooLarge where
/// it could not be read again. Pure.
Result<QByteArray> writeConfig(const ConfigContent& content, const QByteArray& sealed = {});

}
