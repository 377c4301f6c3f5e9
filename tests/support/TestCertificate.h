// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QString>
#include <QTemporaryDir>

namespace otpost::test {

/// A certificate for 127.0.0.1 that nobody vouches for, made by openssl for this run alone.
class TestCertificate
{
public:
    /// False where openssl is not installed.
    bool make();

    QString keyFile() const { return m_dir.filePath(QStringLiteral("key.pem")); }
    QString certificateFile() const { return m_dir.filePath(QStringLiteral("certificate.pem")); }
    /// For FakeHttpServer.
    QSslConfiguration serverConfiguration() const;

private:
    QTemporaryDir m_dir;
};

}
