// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/ConfigPlan.h"
#include "core/config/ConfigWriter.h"
#include "core/gateway/Preset.h"
#include "core/secrets/LockedBytes.h"
#include "core/secrets/VaultFormat.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

#include <memory>

namespace otpost {

class GatewayService;
class RouteService;
class SettingsService;
class SplashService;

using SharedPassphrase = std::shared_ptr<const LockedBytes>;
using SharedSecrets = std::shared_ptr<const SealedSecrets>;

/// Export and import of the configuration in steps, for a window. Calls return at once, from any thread; the
/// work is done in a thread of its own. The destructor waits for what was begun, which may be a second.
class ConfigTransfer : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this, and must not live in the thread that destroys it.
    ConfigTransfer(
        GatewayService& gateways, RouteService& routes, SplashService& splash, SettingsService& settings);
    ~ConfigTransfer() override;

    /// How many there are.
    struct Counts {
        qsizetype gateways = 0;
        qsizetype locations = 0;
        qsizetype splashPages = 0;
        qsizetype secrets = 0;
    };
    QFuture<Result<Counts>> counts() const;

    /// Writes a file as a whole, or leaves what there was. With a passphrase the secrets are in it, sealed,
    /// and the file is for its owner alone. FileUnwritable, and those of the stores.
    QFuture<Result<Counts>> exportTo(const QString& path, const SharedPassphrase& passphrase) const;

    /// FileUnreadable, and those of `readConfig`.
    QFuture<ResultOfMany<ConfigFile>> read(const QString& path) const;
    /// Errors as `openSecrets`.
    QFuture<Result<SharedSecrets>> unlock(const ConfigFile& file, const SharedPassphrase& passphrase) const;
    /// What an import would do now. `secrets`: null for none. Errors as `planImport`, and those of the
    /// database.
    QFuture<ResultOfMany<ConfigPlan>> plan(
        const ConfigFile& file, const SharedSecrets& secrets, ImportMode mode) const;
    /// Does it, all or nothing. Errors as `runBatch`.
    QFuture<Result<void>> apply(const ConfigPlan& plan) const;

    /// How much work the passphrase of an export makes; the default is right but for tests.
    void setCost(const VaultParameters& cost) { m_cost = cost; }

private:
    Result<ConfigContent> content() const;
    Result<Counts> writeNow(const QString& path, const SharedPassphrase& passphrase) const;
    ResultOfMany<ConfigPlan> planNow(
        const ConfigFile& file, const SharedSecrets& secrets, ImportMode mode) const;
    template <class Work>
    auto inBackground(Work work) const;

    GatewayService& m_gateways;
    RouteService& m_routes;
    SplashService& m_splash;
    SettingsService& m_settings;
    VaultParameters m_cost;
    mutable QThreadPool m_thread;
};

}
