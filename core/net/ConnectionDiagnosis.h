// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/net/OriginProxies.h"
#include "core/net/TlsSettings.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QHostAddress>
#include <QHostInfo>
#include <QList>
#include <QObject>
#include <QSslError>
#include <QSslSocket>
#include <QStringList>
#include <QTimer>
#include <QUrl>

#include <optional>

namespace otpost {

/// A certificate that expires sooner is pointed out.
inline constexpr int certificateWarningDays = 30;

/// One certificate of a chain, as far as people ask for it. Names come from outside: short and printable.
struct CertificateFacts {
    QString name; ///< whose it is
    QString issuer;
    QStringList names; ///< for which it is good; at most ten
    QDateTime validFrom; ///< UTC
    QDateTime validUntil; ///< UTC
    bool selfSigned = false;

    /// Whole days from `now` until it expires; less than 0: it has expired.
    qint64 daysLeft(const QDateTime& now) const;
    bool operator==(const CertificateFacts&) const = default;
};

/// What was found on the way to a server. Times in milliseconds; -1 where a stage was not reached.
struct ConnectionReport {
    QString host;
    int port = 0;
    bool secure = false; ///< https
    QString proxy; ///< host and port of the proxy that stands between, so that nothing was measured; or empty
    QStringList addresses; ///< what the name stands for
    QString address; ///< the one that was connected to
    double lookupMs = -1;
    double connectMs = -1;
    double tlsMs = -1;
    QString protocol; ///< "TLS 1.3"
    QString cipher;
    QList<CertificateFacts> chain; ///< the server's own first; also where it is not trusted
    bool trusted = false; ///< nothing was found wrong with the certificate
    /// What ended it early, or what is wrong with the certificate.
    std::optional<Error> problem;

    bool operator==(const ConnectionReport&) const = default;
};

/// Goes the way to a server in stages, name, connection, TLS, with the time of each, and looks at its
/// certificates. On a connection of its own, and without a byte of a request. Where the system's proxy
/// stands between it does nothing, as all it could measure is the way to the proxy. For one thread with an
/// event loop that is not the GUI's; used once.
class ConnectionDiagnosis : public QObject
{
    Q_OBJECT

public:
    /// `proxies`: what stands between; the system's answer unless told otherwise.
    explicit ConnectionDiagnosis(OriginProxies::Ask proxies = {}, QObject* parent = nullptr);

    /// `finished` follows, within `deadlineMs`. `trust` decides what counts as a problem of the certificate.
    void start(const QUrl& url, const TlsTrust& trust, int deadlineMs);
    /// `finished` follows with CanceledBeforeSending.
    void abort();

Q_SIGNALS:
    void finished(const otpost::ConnectionReport& report);

private:
    void onLookedUp(const QHostInfo& info);
    void tryNext();
    void onConnected();
    void onEncrypted();
    void onFailed(QAbstractSocket::SocketError error);
    void noteCertificates();
    void end(const std::optional<Error>& problem);
    double lap();

    OriginProxies::Ask m_ask;
    ConnectionReport m_report;
    TlsTrust m_trust;
    QList<QHostAddress> m_addresses;
    qsizetype m_next = 0;
    QList<QSslError> m_tlsProblems;
    QSslSocket m_socket;
    QTimer m_deadline;
    QElapsedTimer m_stage;
    int m_lookup = -1;
    bool m_ended = false;
};

/// The facts of a certificate. Pure.
CertificateFacts certificateFacts(const QSslCertificate& certificate);

}
