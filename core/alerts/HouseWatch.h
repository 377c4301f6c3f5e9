// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/ConnectionDiagnosis.h"
#include "core/storage/Connection.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <functional>

namespace otpost {

class Clock;
class SecretStore;
class Storage;
struct Gateway;

/// Free space in MiB where a directory is; less than 0: not known. Blocks for a moment.
qint64 freeMib(const QString& directory);

/// Opens or ends the alert of a disk that fills. It ends with a fifth more than the least, so that it does
/// not come and go. `leastMib`: 0: never an alert. Inside a transaction.
Result<void> followDisk(
    Connection& connection, qint64 free, qint64 leastMib, const QString& directory, const QDateTime& now);
/// The same of the secret store. No problem: it can be used.
Result<void> followSecrets(Connection& connection, const std::optional<Error>& problem, const QDateTime& now);

/// A certificate that is looked at, and what came of it.
struct CertificateSight {
    qint64 gatewayId = 0;
    QString gatewayName;
    QList<ConnectionReport> reports; ///< one for each of its servers
};
/// It is told of a certificate that expires within so many days.
inline constexpr int certificateAlertDays = 14;
/// Opens or ends the alert of a certificate that expires. A server that could not be reached says nothing.
Result<void> followCertificates(Connection& connection, const CertificateSight& sight, const QDateTime& now);

/// Looks at the disk and the secret store every five minutes, and at the certificates of gateways once a day,
/// in the program that sends. In a thread with an event loop.
class HouseWatch : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this. `secrets`: without a cache. `proxies` as ConnectionDiagnosis.
    HouseWatch(Storage& storage, SecretStore& secrets, const Clock& clock, OriginProxies::Ask proxies = {});

    /// From now on, where `isSender` says so.
    void start(std::function<bool()> isSender);
    /// What is done every five minutes. Settles when it is done.
    QFuture<Result<void>> lookAtHouse();
    /// Looks at the certificates of all enabled gateways, unless that was done within a day by any program.
    QFuture<Result<void>> lookAtCertificates();

private:
    QFuture<std::optional<Error>> secretsProblem();
    void lookAtNext(QList<Gateway> gateways, const std::function<void()>& done);
    void lookAtHosts(CertificateSight sight, const TlsTrust& trust, QList<QUrl> urls,
        const std::function<void(const CertificateSight&)>& done);

    Storage& m_storage;
    SecretStore& m_secrets;
    const Clock& m_clock;
    OriginProxies::Ask m_proxies;
    QTimer m_timer;
    std::function<bool()> m_isSender;
};

}
