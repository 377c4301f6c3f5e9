// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/secrets/Passphrase.h"

#include <QFuture>
#include <QString>

#include <memory>

namespace otpost {

class AlertService;
class BalanceMonitor;
class BalanceService;
class Dispatcher;
class GatewayService;
class MailService;
class MessageLog;
class OtpService;
struct PortalOptions;
class ReportAddresses;
class RouteService;
class SecretStore;
class SecretsService;
class SendService;
class SettingsService;
class SplashService;
class Storage;

/// How a data directory is opened.
struct OpenOptions {
    QString dataDirectory;
    /// The file that keeps the secrets in place of the keychain: counts at the first use of the data
    /// directory, and must be the same later. Absolute; empty: whatever the data directory uses.
    QString vaultFile;
    PassphraseSource passphrase = passphraseWithoutAsking;
    SecretStore* secrets = nullptr; ///< in place of all this; must outlive the services
};

/// The core, composed: built once by each program. Owns the database threads and the engine thread, in
/// which network and keychain work runs, so that the caller's thread never waits for either.
class Services
{
public:
    /// Opens the data directory. Blocks; errors as `Storage::open` and `settleStore`. The passphrase is
    /// asked for here only when a vault is made; otherwise when the first secret is needed, in a thread
    /// of the vault's own.
    static Result<std::unique_ptr<Services>> open(const OpenOptions& options);
    static Result<std::unique_ptr<Services>> open(
        const QString& dataDirectory, SecretStore* secrets = nullptr);
    ~Services();

    Storage& storage();
    GatewayService& gateways();
    SendService& sender();
    Dispatcher& dispatcher();
    OtpService& otp();
    BalanceService& balances();
    /// What was read of balances, and asking again.
    BalanceMonitor& balanceMonitor();
    AlertService& alerts();
    MailService& mail();
    MessageLog& log();
    /// From now on looks after the log, as a program that stays does: takes messages into the search index,
    /// and prunes where this program is the sender. Returns at once.
    void keepLog();
    /// From now on watches balances, certificates, disk and secret store, and tells people of alerts, as a
    /// program that stays does, where this program is the sender. Returns at once.
    void keepWatch();
    RouteService& routes();
    SplashService& splash();
    /// Where providers report to.
    ReportAddresses& reports();
    /// Serves the API until `stopPortal`, or the end; its port. Blocks. Errors as Portal::start, and
    /// AlreadyServing.
    Result<quint16> startPortal(const PortalOptions& options);
    /// What was asked is answered, then nobody is listened to any more. Blocks.
    void stopPortal();
    /// Whether the service runs on this data directory, in this program or another. Returns at once.
    QFuture<bool> served();
    SettingsService& settings();
    SecretsService& secrets();
    /// Where the secrets are, without a cache: what is wrong with it shows.
    SecretStore& secretStore();

private:
    Services();
    struct Private;
    std::unique_ptr<Private> d;
};

}
