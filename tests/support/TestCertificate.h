// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
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

/// What a certificate of `TestAuthority` says.
struct TestLeafOptions {
    QString name = QStringLiteral("127.0.0.1");
    QString alternativeNames = QStringLiteral("IP:127.0.0.1,DNS:localhost"); ///< as openssl writes them
    int fromDay = -2; ///< in days from today
    int toDay = 2;
};

/// Paths of PEM files.
struct TestLeaf {
    QString keyFile;
    QString certificateFile;
    bool isValid() const { return !certificateFile.isEmpty(); }
};

/// An authority that nobody knows, made by openssl for this run alone.
class TestAuthority
{
public:
    /// False where openssl is not installed. `days`: how long it is valid from today; less than 0: it
    /// expired so many days ago.
    bool make(const QString& name, int days = 2);

    QString certificateFile() const { return m_dir.filePath(QStringLiteral("ca.pem")); }
    QString keyFile() const { return m_dir.filePath(QStringLiteral("ca-key.pem")); }
    /// Its certificate.
    QByteArray pem() const;
    /// A server's key and certificate; not valid where openssl failed.
    TestLeaf issue(const TestLeafOptions& options = {});
    /// The same, vouched for by nobody.
    TestLeaf selfSigned(const TestLeafOptions& options = {});

private:
    TestLeaf make(const TestLeafOptions& options, bool selfSigned);
    bool writeConfiguration() const;

    QTemporaryDir m_dir;
    int m_made = 0;
};

}
