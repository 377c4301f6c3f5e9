// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/HouseWatch.h"

#include "core/base/Async.h"
#include "core/base/Clock.h"
#include "core/gateway/GatewayUrl.h"
#include "core/model/Gateway.h"
#include "core/secrets/KeychainProbe.h"
#include "core/secrets/SecretMove.h"
#include "core/secrets/SecretStore.h"
#include "core/storage/AlertRepository.h"
#include "core/storage/GatewayRepository.h"
#include "core/storage/Settings.h"
#include "core/storage/Storage.h"

#include <QDir>
#include <QLocale>

#include <filesystem>
#include <memory>
#include <system_error>
#include <utility>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int betweenLooksMs = 300'000;
constexpr int firstLookMs = 5'000;
constexpr qint64 dayMs = 86'400'000;
constexpr int connectMs = 15'000;
/// In no store: a store that can be read says that it is not there.
const QString probeKey = u"otpost-watch"_s;

TlsTrust trustOf(const Gateway& gateway)
{
    const ConnectionSettings used = usedPart(gateway).connection;
    return used.verifyTls ? TlsTrust{true, used.caCertificates.trimmed().toUtf8()} : TlsTrust{false, {}};
}

/// The servers that a gateway talks to by TLS, each once.
QList<QUrl> serversOf(const Gateway& gateway)
{
    const QStringList addresses = gateway.type == GatewayType::Twilio
        ? QStringList{gateway.twilio.baseUrl}
        : QStringList{gateway.custom.url, gateway.balance.check ? gateway.balance.url : QString()};
    QList<QUrl> urls;
    for (const QString& address : addresses) {
        const Result<UrlParts> parts = splitGatewayUrl(address);
        if (parts && parts->scheme == "https"_L1 && !urls.contains(QUrl(parts->origin)))
            urls.append(QUrl(parts->origin));
    }
    return urls;
}

/// Which store there is, and whether anything is in it.
struct SecretsSight {
    std::optional<StoreChoice> choice;
    bool needed = false;
};

Result<SecretsSight> secretsSight(Connection& connection)
{
    const Result<std::optional<StoreChoice>> choice = StoreChoices::current(connection);
    const Result<SecretsInUse> inUse = secretsInUse(connection);
    if (!choice || !inUse)
        return tl::unexpected(choice ? inUse.error() : choice.error());
    return SecretsSight{*choice, !inUse->places.isEmpty()};
}

/// A keychain is not read, as that could ask its owner for a password every five minutes.
std::optional<Error> problemOf(KeychainState state)
{
    if (state == KeychainState::Missing)
        return Error{ErrorKind::KeychainMissing, {}, {}};
    if (state == KeychainState::Locked)
        return Error{ErrorKind::KeychainLocked, {}, {}};
    return std::nullopt;
}

Alert plainAlert(AlertKind kind, const Error& reason, const QDateTime& now)
{
    Alert alert;
    alert.kind = kind;
    alert.reason = reason;
    alert.beganAt = now;
    return alert;
}

}

qint64 freeMib(const QString& directory)
{
    // QStorageInfo knows nothing of a place whose mount it does not see.
    std::error_code unknown;
    const auto free = std::filesystem::space(directory.toStdU16String(), unknown).available;
    return unknown ? -1 : qint64(free / (1024 * 1024));
}

Result<void> followDisk(
    Connection& connection, qint64 free, qint64 leastMib, const QString& directory, const QDateTime& now)
{
    if (leastMib <= 0)
        return AlertRepository::withdraw(connection, AlertKind::DiskFilling, 0, {}, now);
    if (free < 0)
        return {};
    if (free < leastMib)
        return AlertRepository::open(connection,
            plainAlert(AlertKind::DiskFilling,
                Error{ErrorKind::DiskNearlyFull, {},
                    {QString::number(free), QDir::toNativeSeparators(directory)}},
                now));
    if (free * 5 >= leastMib * 6)
        return AlertRepository::end(connection, AlertKind::DiskFilling, 0, {}, now);
    return {};
}

Result<void> followSecrets(Connection& connection, const std::optional<Error>& problem, const QDateTime& now)
{
    return problem
        ? AlertRepository::open(connection, plainAlert(AlertKind::SecretsUnreachable, *problem, now))
        : AlertRepository::end(connection, AlertKind::SecretsUnreachable, 0, {}, now);
}

Result<void> followCertificates(Connection& connection, const CertificateSight& sight, const QDateTime& now)
{
    const CertificateFacts* soonest = nullptr;
    QString host;
    bool seen = false;
    for (const ConnectionReport& report : sight.reports) {
        for (const CertificateFacts& facts : report.chain) {
            seen = true;
            if (!soonest || facts.validUntil < soonest->validUntil) {
                soonest = &facts;
                host = report.host;
            }
        }
    }
    if (!seen)
        return {};
    if (soonest->daysLeft(now) > certificateAlertDays)
        return AlertRepository::end(connection, AlertKind::CertificateExpiring, sight.gatewayId, {}, now);
    Alert alert = plainAlert(AlertKind::CertificateExpiring,
        Error{ErrorKind::CertificateExpires, {},
            {host, soonest->name, QLocale().toString(soonest->validUntil.date(), QLocale::ShortFormat)}},
        now);
    alert.gatewayId = sight.gatewayId;
    alert.gatewayName = sight.gatewayName;
    return AlertRepository::open(connection, alert);
}

HouseWatch::HouseWatch(Storage& storage, SecretStore& secrets, const Clock& clock, OriginProxies::Ask proxies)
    : m_storage(storage)
    , m_secrets(secrets)
    , m_clock(clock)
    , m_proxies(std::move(proxies))
{
}

void HouseWatch::start(std::function<bool()> isSender)
{
    m_isSender = std::move(isSender);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_timer.start(betweenLooksMs);
        if (!m_isSender())
            return;
        lookAtHouse();
        lookAtCertificates();
    });
    m_timer.start(firstLookMs);
}

QFuture<std::optional<Error>> HouseWatch::secretsProblem()
{
    using Found = std::optional<Error>;
    return m_storage.read([](Connection& connection) { return secretsSight(connection); })
        .then(this,
            [this](const Result<SecretsSight>& sight) {
                if (!sight || !sight->needed)
                    return finishedFuture(Found());
                if (sight->choice && sight->choice->kind == StoreKind::Keychain)
                    return probeKeychain().then(
                        this, [](KeychainState state) -> Found { return problemOf(state); });
                return m_secrets.read(probeKey).then(this, [](const Result<QByteArray>& read) -> Found {
                    const bool usable = read || read.error().kind == ErrorKind::SecretNotStored;
                    return usable ? Found() : Found(read.error());
                });
            })
        .unwrap();
}

QFuture<Result<void>> HouseWatch::lookAtHouse()
{
    return secretsProblem()
        .then(this,
            [this](const std::optional<Error>& problem) {
                const QString directory = m_storage.dataDirectory();
                return m_storage.write([problem, directory, free = freeMib(directory), now = m_clock.now()](
                                           Connection& connection) -> Result<void> {
                    const Result<Settings> settings = readSettings(connection);
                    if (!settings)
                        return tl::unexpected(settings.error());
                    if (Result<void> done = followSecrets(connection, problem, now); !done)
                        return done;
                    return followDisk(
                        connection, free, settings->diskWarningMib.toLongLong(), directory, now);
                });
            })
        .unwrap();
}

QFuture<Result<void>> HouseWatch::lookAtCertificates()
{
    using Gateways = std::optional<QList<Gateway>>;
    return m_storage
        .write([now = m_clock.now()](Connection& connection) -> Result<Gateways> {
            const qint64 ms = now.toMSecsSinceEpoch();
            const Result<Connection::Changed> ours = connection.change(
                u"INSERT INTO watch_state (name, looked_at) VALUES ('certificates', ?) ON CONFLICT (name) DO "
                "UPDATE SET looked_at = excluded.looked_at WHERE looked_at <= ? OR looked_at > ?"_s,
                {ms, ms - dayMs, ms});
            if (!ours)
                return tl::unexpected(ours.error());
            if (ours->rows == 0)
                return Gateways();
            Result<QList<Gateway>> gateways = GatewayRepository::list(connection);
            if (!gateways)
                return tl::unexpected(gateways.error());
            return Gateways(*gateways);
        })
        .then(this,
            [this](const Result<Gateways>& gateways) {
                if (!gateways || !*gateways)
                    return finishedFuture(
                        gateways ? Result<void>() : Result<void>(tl::unexpected(gateways.error())));
                auto promise = std::make_shared<QPromise<Result<void>>>();
                promise->start();
                lookAtNext(**gateways, [promise] {
                    promise->addResult(Result<void>());
                    promise->finish();
                });
                return promise->future();
            })
        .unwrap();
}

/// One gateway after the other: there is no hurry.
void HouseWatch::lookAtNext(QList<Gateway> gateways, const std::function<void()>& done)
{
    // Where nobody checks the certificate, its end changes nothing.
    gateways.removeIf([](const Gateway& gateway) {
        return !gateway.enabled || !usedPart(gateway).connection.verifyTls || serversOf(gateway).isEmpty();
    });
    if (gateways.isEmpty()) {
        done();
        return;
    }
    const Gateway gateway = gateways.takeFirst();
    lookAtHosts(CertificateSight{gateway.id, gateway.name, {}}, trustOf(gateway), serversOf(gateway),
        [this, gateways, done](const CertificateSight& sight) {
            m_storage
                .write([sight, now = m_clock.now()](
                           Connection& connection) { return followCertificates(connection, sight, now); })
                .then(this, [this, gateways, done](const Result<void>&) { lookAtNext(gateways, done); });
        });
}

void HouseWatch::lookAtHosts(CertificateSight sight, const TlsTrust& trust, QList<QUrl> urls,
    const std::function<void(const CertificateSight&)>& done)
{
    if (urls.isEmpty()) {
        done(sight);
        return;
    }
    auto* diagnosis = new ConnectionDiagnosis(m_proxies, this);
    const QUrl url = urls.takeFirst();
    connect(diagnosis, &ConnectionDiagnosis::finished, this,
        [this, diagnosis, sight, trust, urls, done](const ConnectionReport& report) mutable {
            diagnosis->deleteLater();
            sight.reports.append(report);
            lookAtHosts(sight, trust, urls, done);
        });
    diagnosis->start(url, trust, connectMs);
}

}
