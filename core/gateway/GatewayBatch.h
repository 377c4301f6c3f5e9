// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/model/Gateway.h"
#include "core/routing/LocationBatch.h"
#include "core/splash/SplashBatch.h"

#include <QFuture>
#include <QList>
#include <QString>
#include <QStringList>

namespace otpost {

class SecretStore;
class Storage;

/// Many changes that are made together or not at all.
struct GatewayBatch {
    struct Setting {
        QString name;
        QString value; ///< as checkSetting gives it
    };

    /// The gateways that there were, in their order, when the changes were worked out.
    QList<Gateway> before;
    /// Added (id 0) or changed. Unlike with `GatewayService::save`, secrets may be missing where the
    /// gateway is not enabled; otherwise they have been validated.
    QList<GatewayDraft> drafts;
    QList<GatewayId> removed;
    QStringList order; ///< all names in the order of the default route; empty: new ones at its end
    QList<Setting> settings;
    LocationBatch locations; ///< `before` counts where there is anything to change
    SplashBatch splash; ///< likewise
};

/// Does it in a thread of its own: first the new secrets, then all rows in one transaction, then the end
/// of the secrets that nobody refers to any more. A failure before the end of the transaction takes the
/// new secrets back and leaves all as it was; what fails behind it leaves a secret behind, or a gateway
/// that is hidden (see `GatewayService::removeHidden`). Errors: ConfigChangedMeanwhile, and those of both
/// stores. Both must outlive the work.
QFuture<Result<void>> runBatch(const GatewayBatch& batch, Storage& storage, SecretStore& secrets);

/// The values of all secrets of these gateways and of the keys of these locations by SecretRef::id, read in a
/// thread of its own. An error of one is the end; SecretNotStored then names the secret, or the location.
QFuture<Result<SecretValues>> readAllSecrets(
    const QList<Gateway>& gateways, const QList<Location>& locations, SecretStore& secrets);

}
