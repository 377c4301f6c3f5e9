// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/HouseWatch.h"
#include "core/storage/AlertRepository.h"
#include "core/storage/DataDirectory.h"
#include "tests/support/AlertHouse.h"
#include "tests/support/FakeHttpServer.h"
#include "tests/support/Missing.h"
#include "tests/support/TestCertificate.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QSslConfiguration serverWith(const TestLeaf& leaf)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(contentOf(leaf.certificateFile)));
    configuration.setPrivateKey(QSslKey(contentOf(leaf.keyFile), QSsl::Ec));
    return configuration;
}

QList<QNetworkProxy> direct(const QUrl&)
{
    return {QNetworkProxy(QNetworkProxy::NoProxy)};
}

}

/// Alerts of what nobody sends by: the disk, the secret store, certificates.
class TestHouseWatch : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    FakeClock m_clock{QDateTime::currentDateTimeUtc()};
    MemorySecretStore m_secrets;
    std::unique_ptr<AlertHouse> m_house;
    std::unique_ptr<HouseWatch> m_watch;

    QStringList open()
    {
        QStringList kinds;
        for (const Alert& alert : m_house->open())
            kinds.append(toWord(alert.kind));
        return kinds;
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_secrets.failWith(std::nullopt);
        m_house = std::make_unique<AlertHouse>(m_dir->filePath(u"data"_s), m_clock, m_secrets);
        m_watch = std::make_unique<HouseWatch>(*m_house->storage, m_secrets, m_clock, direct);
    }
    void cleanup()
    {
        m_watch.reset();
        m_house.reset();
    }

    void disk_data()
    {
        QTest::addColumn<QList<qint64>>("free");
        QTest::addColumn<qint64>("least");
        QTest::addColumn<bool>("isOpen");
        QTest::newRow("enough") << QList<qint64>{500} << qint64(500) << false;
        QTest::newRow("too little") << QList<qint64>{499} << qint64(500) << true;
        QTest::newRow("a little more") << QList<qint64>{499, 599} << qint64(500) << true;
        QTest::newRow("a fifth more") << QList<qint64>{499, 600} << qint64(500) << false;
        QTest::newRow("not known") << QList<qint64>{499, -1} << qint64(500) << true;
        QTest::newRow("switched off") << QList<qint64>{1} << qint64(0) << false;
    }
    void disk()
    {
        QFETCH(QList<qint64>, free);
        QFETCH(qint64, least);
        QFETCH(bool, isOpen);
        for (const qint64 mib : free)
            QVERIFY(m_house->storage
                        ->write([mib, least, now = m_clock.now()](Connection& connection) {
                            return followDisk(connection, mib, least, u"/data"_s, now);
                        })
                        .result());
        QCOMPARE(open(), isOpen ? QStringList{u"disk-filling"_s} : QStringList());
    }
    /// By the real disk: more is asked for than there is, and then nothing.
    void realDisk()
    {
        QVERIFY(freeMib(m_dir->path()) >= 0);
        if (freeMib(m_dir->path()) < 1'000'000) {
            m_house->set(u"disk-warning-mib"_s, u"1000000"_s);
            QVERIFY(await(m_watch->lookAtHouse()));
            QCOMPARE(open(), QStringList{u"disk-filling"_s});
        }
        m_house->set(u"disk-warning-mib"_s, u"0"_s);
        QVERIFY(await(m_watch->lookAtHouse()));
        QCOMPARE(open(), QStringList());
    }

    void secrets()
    {
        m_house->set(u"disk-warning-mib"_s, u"0"_s);
        m_secrets.failWith(ErrorKind::VaultLocked);
        QVERIFY(await(m_watch->lookAtHouse()));
        // Nothing is kept in it, so nobody misses it.
        QCOMPARE(open(), QStringList());
        m_secrets.failWith(std::nullopt);
        QVERIFY(await(m_house->mail.setPassword("s3cret")));
        QVERIFY(await(m_watch->lookAtHouse()));
        QCOMPARE(open(), QStringList());
        m_secrets.failWith(ErrorKind::VaultLocked);
        QVERIFY(await(m_watch->lookAtHouse()));
        QCOMPARE(open(), QStringList{u"secrets-unreachable"_s});
        QCOMPARE(m_house->open().first().reason->kind, ErrorKind::VaultLocked);
        m_secrets.failWith(std::nullopt);
        QVERIFY(await(m_watch->lookAtHouse()));
        QCOMPARE(open(), QStringList());
    }

    void certificate_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("isOpen");
        QTest::newRow("soon") << 10 << true;
        QTest::newRow("over") << -1 << true;
        QTest::newRow("not yet") << 30 << false;
    }
    /// On the wire, and once a day only, whoever looks.
    void certificate()
    {
        QFETCH(int, days);
        QFETCH(bool, isOpen);
        TestAuthority authority;
        if (!authority.make(u"An Authority"_s, 60))
            OTPOST_MISSING("openssl is not installed");
        TestLeafOptions options;
        options.fromDay = -5;
        options.toDay = days;
        FakeHttpServer server(serverWith(authority.issue(options)));
        Gateway gateway;
        gateway.name = u"Kannel"_s;
        gateway.custom.url = server.url(u"/send"_s);
        gateway.connection.caCertificates = QString::fromUtf8(authority.pem());
        m_house->add(gateway);
        QVERIFY(await(m_watch->lookAtCertificates()));
        QCOMPARE(open(), isOpen ? QStringList{u"certificate-expiring"_s} : QStringList());
        if (isOpen)
            QCOMPARE(m_house->open().first().reason->args.value(0), u"127.0.0.1"_s);
        QCOMPARE(server.connections(), 1);
        QCOMPARE(server.arrivals(), 0);
        m_clock.advance(23 * 3'600'000);
        QVERIFY(await(m_watch->lookAtCertificates()));
        QCOMPARE(server.connections(), 1);
        m_clock.advance(2 * 3'600'000);
        QVERIFY(await(m_watch->lookAtCertificates()));
        QCOMPARE(server.connections(), 2);
    }
};

QTEST_GUILESS_MAIN(TestHouseWatch)
#include "tst_housewatch.moc"
