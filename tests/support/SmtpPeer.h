// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mail/Mail.h"
#include "tests/support/PeerProcess.h"
#include "tests/support/TestCertificate.h"

#include <QJsonArray>
#include <QString>

namespace otpost::test {

/// tests/peers/smtp-server.js with a certificate for localhost of an authority that nobody
/// knows. Start it with OTPOST_START_PEER.
class SmtpPeer
{
public:
    bool start();
    void stop() { m_process.stop(); }

    int startTlsPort() const { return m_process.ports().value(0); }
    int tlsPort() const { return m_process.ports().value(1); }
    int plainPort() const { return m_process.ports().value(2); }
    /// Of the authority that issued the certificate.
    QString caFile() const { return m_authority.certificateFile(); }
    /// STARTTLS with the login alert / s3cret and the authority.
    MailSettings settings() const;

    /// What arrived: see the script.
    QJsonArray mails();
    QStringList subjects();
    int connections();
    void clear() { m_process.command("clear"); }
    /// "usual", "down", "busy", "silent".
    void setMode(const QString& mode);

    bool isMissing() const { return m_missing || m_process.isMissing(); }
    QString error() const { return m_error.isEmpty() ? m_process.error() : m_error; }

private:
    TestAuthority m_authority;
    PeerProcess m_process;
    QString m_error;
    bool m_missing = false;
};

}
