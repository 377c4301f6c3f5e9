// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/ServeSwitch.h"
#include "core/app/Services.h"
#include "core/storage/Settings.h"
#include "tests/support/MemorySecretStore.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

/// The switch in the application: the service comes and goes with the settings.
class TestServeSwitch : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    MemorySecretStore m_secrets;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<ServeSwitch> m_switch;

    void set(const QString& name, const QString& value)
    {
        const Result<void> done = m_services->settings().set(name, value).result();
        QVERIFY2(done, done ? "" : qPrintable(describe(done.error())));
    }
    static bool isHealthy(const QString& url)
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, quint16(QUrl(url).port(1)));
        if (!socket.waitForConnected(2'000))
            return false;
        socket.write("GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        QByteArray answer;
        while (socket.waitForReadyRead(2'000))
            answer += socket.readAll();
        return answer.startsWith("HTTP/1.1 200");
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_services = std::move(*Services::open(m_dir->path(), &m_secrets));
        m_switch = std::make_unique<ServeSwitch>(*m_services);
    }
    void cleanup()
    {
        m_switch.reset();
        m_services.reset();
    }

    void followsTheSettings()
    {
        set(u"serve-listen"_s, u"127.0.0.1:0"_s);
        m_switch->begin();
        QTest::qWait(50);
        QCOMPARE(m_switch->state(), ServeState());
        set(u"serve"_s, u"on"_s);
        QTRY_VERIFY(!m_switch->state().url.isEmpty());
        const QString url = m_switch->state().url;
        QVERIFY(m_switch->state().wanted);
        QVERIFY(isHealthy(url));
        // Another address: it moves there.
        set(u"trusted-proxies"_s, u"127.0.0.1"_s);
        QTRY_VERIFY(
            !m_switch->state().changing && !m_switch->state().url.isEmpty() && m_switch->state().url != url);
        QVERIFY(isHealthy(m_switch->state().url));
        const QString last = m_switch->state().url;
        set(u"serve"_s, u"off"_s);
        QTRY_COMPARE(m_switch->state(), ServeState());
        QVERIFY(!isHealthy(last));
    }

    void saysWhatIsWrong()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        set(u"serve-listen"_s, u"127.0.0.1:%1"_s.arg(taken.serverPort()));
        set(u"serve"_s, u"on"_s);
        m_switch->begin();
        QTRY_VERIFY(m_switch->state().problem);
        QCOMPARE(m_switch->state().problem->kind, ErrorKind::ListenFailed);
        QVERIFY(m_switch->state().url.isEmpty());
        set(u"serve-listen"_s, u"127.0.0.1:0"_s);
        QTRY_VERIFY(!m_switch->state().url.isEmpty());
        QVERIFY(!m_switch->state().problem);
        set(u"serve-tls-cert"_s, u"/nowhere.pem"_s);
        QTRY_VERIFY(m_switch->state().problem);
        QCOMPARE(m_switch->state().problem->kind, ErrorKind::ServeTlsInvalid);
    }

    /// It ends with the application, also in the middle of beginning.
    void endsInTheMiddle()
    {
        set(u"serve-listen"_s, u"127.0.0.1:0"_s);
        set(u"serve"_s, u"on"_s);
        QSignalSpy changed(m_switch.get(), &ServeSwitch::changed);
        m_switch->begin();
        QVERIFY(changed.wait());
    }
};

QTEST_GUILESS_MAIN(TestServeSwitch)
#include "tst_serveswitch.moc"
