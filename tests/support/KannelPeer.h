// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/PeerProcess.h"

#include <QList>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace otpost::test {

/// One SMS as the SMSC behind Kannel received it, its parts joined.
struct KannelMessage {
    QString from;
    QString to;
    QString text;
    bool ucs2 = false;
    int parts = 1;
    bool operator==(const KannelMessage&) const = default;
};

/// Reads what fakesmsc prints, and bearerbox's access log, which alone says of a message in several
/// parts whether it is UCS-2. Messages that are not complete, or not in that log yet, are left out.
/// fakesmsc prints a short GSM-7 message in clear, a line for each of its lines: a line that looks like
/// the beginning of a message is taken for one, and a CR before an LF is lost.
QList<KannelMessage> decodeFakeSmsc(const QByteArray& printed, const QByteArray& accessLog);

/// Kannel with its fake SMSC (tests/peers/kannel/run.sh), on ports of its own.
class KannelPeer
{
public:
    bool start();
    /// In front of an SMSC that speaks SMPP and sends receipts (tests/peers/smsc.js); `messages` stays empty.
    bool startSmpp();
    void stop();

    int port() const;
    /// "http://127.0.0.1:PORT/cgi-bin/sendsms"
    QString sendUrl() const;
    static QString user() { return QStringLiteral("tester"); }
    static QString password() { return QStringLiteral("foobar"); }

    /// What the SMSC has received so far.
    QList<KannelMessage> messages() const;
    /// Waits for `count` of them, with the event loop running.
    bool waitForMessages(int count, int timeoutMs = 10'000) const;
    /// The file to which fakesmsc prints what it receives.
    QString smscFile() const;
    /// What fakesmsc and bearerbox printed, for the message of a failed check.
    QByteArray printed() const;

    /// What the SMSC behind SMPP has printed: a line of JSON for each event.
    QByteArray smscPrinted() const { return content(QStringLiteral("smsc.out")); }

    bool isMissing() const { return m_process.isMissing(); }
    QString error() const { return m_process.error(); }

private:
    QByteArray content(const QString& name) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    PeerProcess m_process; // ends before the directory goes
};

}
