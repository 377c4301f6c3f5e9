// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TempDataDir.h"
#include "ui/shell/SingleInstance.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <memory>

using namespace otpost;
using namespace otpost::test;
using namespace otpost::ui;
using namespace Qt::StringLiterals;

namespace {

using Claim = SingleInstance::Claim;

/// As another program would: the first one goes on meanwhile.
Claim claimElsewhere(const QString& directory)
{
    Claim claim = Claim::First;
    const std::unique_ptr<QThread> thread(QThread::create([&claim, directory] {
        SingleInstance second(directory);
        claim = second.claim();
    }));
    QSignalSpy finished(thread.get(), &QThread::finished);
    thread->start();
    if (!finished.wait(20'000))
        qWarning("the claim does not end");
    thread->wait();
    return claim;
}

}

class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void secondOneAsksTheFirst()
    {
        const TempDataDir dir;
        SingleInstance first(dir.path());
        QCOMPARE(first.claim(), Claim::First);
        QSignalSpy raised(&first, &SingleInstance::raiseRequested);
        qputenv("XDG_ACTIVATION_TOKEN", "token-1");
        QCOMPARE(claimElsewhere(dir.path()), Claim::Asked);
        qunsetenv("XDG_ACTIVATION_TOKEN");
        QTRY_COMPARE(raised.count(), 1);
        QCOMPARE(raised.first().first().toString(), u"token-1"_s);
        // By another name of the same directory, too.
        QCOMPARE(claimElsewhere(dir.path() + u"/."_s), Claim::Asked);
        QTRY_COMPARE(raised.count(), 2);
    }

    static void otherDirectoriesDoNotMind()
    {
        const TempDataDir one;
        const TempDataDir two;
        SingleInstance first(one.path());
        SingleInstance second(two.path());
        QCOMPARE(first.claim(), Claim::First);
        QCOMPARE(second.claim(), Claim::First);
    }

    static void nextOneIsFirstAgain()
    {
        const TempDataDir dir;
        {
            SingleInstance first(dir.path());
            QCOMPARE(first.claim(), Claim::First);
        }
        SingleInstance next(dir.path());
        QCOMPARE(next.claim(), Claim::First);
    }

    /// As a program that was killed leaves it.
    static void socketThatWasLeftBehindDoesNotMatter()
    {
        const TempDataDir dir;
        dir.addFile(u"window.socket"_s, "");
        SingleInstance first(dir.path());
        QCOMPARE(first.claim(), Claim::First);
        QSignalSpy raised(&first, &SingleInstance::raiseRequested);
        QCOMPARE(claimElsewhere(dir.path()), Claim::Asked);
        QTRY_COMPARE(raised.count(), 1);
    }

    static void longPathsWork()
    {
        const TempDataDir dir;
        const QString deep = dir.filePath(QString(60, u'a') + u'/' + QString(60, u'b'));
        QVERIFY(QDir().mkpath(deep));
        SingleInstance first(deep);
        QCOMPARE(first.claim(), Claim::First);
        QSignalSpy raised(&first, &SingleInstance::raiseRequested);
        QCOMPARE(claimElsewhere(deep), Claim::Asked);
        QTRY_COMPARE(raised.count(), 1);
    }

    static void strangersAreNotHeard()
    {
        const TempDataDir dir;
        SingleInstance first(dir.path());
        QCOMPARE(first.claim(), Claim::First);
        QSignalSpy raised(&first, &SingleInstance::raiseRequested);
        for (const QByteArray& words : {QByteArray("quit\n"), QByteArray(100'000, 'x')}) {
            QLocalSocket socket;
            QSignalSpy gone(&socket, &QLocalSocket::disconnected);
            socket.connectToServer(dir.filePath(u"window.socket"_s));
            QVERIFY(socket.waitForConnected());
            socket.write(words);
            QTRY_VERIFY(gone.count() > 0);
        }
        QCOMPARE(raised.count(), 0);
        QCOMPARE(claimElsewhere(dir.path()), Claim::Asked);
    }
};

QTEST_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
