// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sending/SenderRole.h"

#include "tests/support/TempDataDir.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

namespace {

/// Longer than it may take another to get the role.
constexpr int soonMs = 2'000;

QString socketIn(const TempDataDir& dir)
{
    return dir.filePath(u"sender.socket"_s);
}

}

/// Several programs, as objects of one: the lock and the socket do not know the difference.
/// tst_senderprograms does it with programs that are killed.
class TestSenderRole : public QObject
{
    Q_OBJECT

    /// Gets the role.
    static std::unique_ptr<SenderRole> sender(const QString& path)
    {
        auto role = std::make_unique<SenderRole>(path);
        QSignalSpy acquired(role.get(), &SenderRole::acquired);
        role->setWanted(true);
        if (acquired.isEmpty() && !acquired.wait(soonMs))
            qFatal("nobody else has the role, and yet it is not given");
        return role;
    }

private Q_SLOTS:
    void oneAtATime()
    {
        const TempDataDir dir;
        const auto first = sender(dir.path());
        QVERIFY(first->isSender());
        SenderRole second(dir.path());
        QSignalSpy denied(&second, &SenderRole::deniedFirst);
        QSignalSpy acquired(&second, &SenderRole::acquired);
        second.setWanted(true);
        QVERIFY(denied.wait(soonMs));
        QVERIFY(!second.isSender());
        QVERIFY(!acquired.wait(1'200));
        QCOMPARE(denied.size(), 1);

        first->setWanted(false);
        QVERIFY(!first->isSender());
        QVERIFY(acquired.wait(soonMs));
        QVERIFY(second.isSender());

        QSignalSpy again(first.get(), &SenderRole::deniedFirst);
        first->setWanted(true);
        QVERIFY(again.wait(soonMs));
    }

    void anotherDirectoryIsAnotherRole()
    {
        const TempDataDir one;
        const TempDataDir two;
        const auto first = sender(one.path());
        const auto second = sender(two.path());
        QVERIFY(first->isSender() && second->isSender());
    }

    /// The same directory by another name is the same role, lock and socket.
    void aLinkIsTheSameDirectory()
    {
        const TempDataDir dir;
        const TempDataDir links;
        QVERIFY(QFile::link(dir.path(), links.filePath(u"link"_s)));
        const auto first = sender(dir.path());
        QSignalSpy woken(first.get(), &SenderRole::woken);
        SenderRole second(links.filePath(u"link"_s));
        QSignalSpy denied(&second, &SenderRole::deniedFirst);
        second.setWanted(true);
        QVERIFY(denied.wait(soonMs));
        second.wake();
        QVERIFY(woken.wait(soonMs));
    }

    void wakesAndAnnounces_data()
    {
        QTest::addColumn<QString>("below");
        QTest::newRow("short path") << u"data"_s;
        QTest::newRow("path longer than a socket's may be") << QString(u"d"_s.repeated(150));
        QTest::newRow("path of other letters") << u"Grüße 短信 & 'more'"_s;
    }

    void wakesAndAnnounces()
    {
        QFETCH(QString, below);
        const TempDataDir dir;
        const QString path = dir.filePath(below);
        QVERIFY(QDir().mkpath(path));
        const auto first = sender(path);
        SenderRole second(path);
        QSignalSpy denied(&second, &SenderRole::deniedFirst);
        second.setWanted(true);
        QVERIFY(denied.wait(soonMs));
        for (int i = 0; i < 3; ++i) {
            QSignalSpy woken(first.get(), &SenderRole::woken);
            second.wake();
            QVERIFY(woken.wait(soonMs));
            QSignalSpy announced(&second, &SenderRole::announced);
            first->announce();
            QVERIFY(announced.wait(soonMs));
        }
    }

    /// A program that does not wish to send itself, and is gone as soon as it has said so.
    void wakesAsTheLastThingItDoes()
    {
        const TempDataDir dir;
        const auto first = sender(dir.path());
        QSignalSpy woken(first.get(), &SenderRole::woken);
        {
            SenderRole brief(dir.path());
            brief.wake();
        }
        QVERIFY(woken.wait(soonMs));
        QVERIFY(first->isSender());
    }

    /// Said before there was a sender, heard by the one that comes.
    void wakesWhoComesLater()
    {
        const TempDataDir dir;
        SenderRole early(dir.path());
        early.wake();
        const auto late = sender(dir.path());
        QSignalSpy woken(late.get(), &SenderRole::woken);
        QVERIFY(woken.wait(soonMs));
    }

    void manyWordsAreHeardAsFew()
    {
        const TempDataDir dir;
        const auto first = sender(dir.path());
        SenderRole second(dir.path());
        QSignalSpy denied(&second, &SenderRole::deniedFirst);
        second.setWanted(true);
        QVERIFY(denied.wait(soonMs));
        QSignalSpy woken(first.get(), &SenderRole::woken);
        QSignalSpy announced(&second, &SenderRole::announced);
        for (int i = 0; i < 10'000; ++i) {
            second.wake();
            first->announce();
        }
        QVERIFY(woken.wait(soonMs));
        QVERIFY(!announced.isEmpty() || announced.wait(soonMs));
        QTest::qWait(50);
        QVERIFY2(woken.size() <= 5, qPrintable(QString::number(woken.size())));
        QVERIFY2(announced.size() <= 5, qPrintable(QString::number(announced.size())));
    }

    /// What a dead sender has left behind, or what was never a sender's.
    void takesThePlaceOfWhatIsLeft_data()
    {
        QTest::addColumn<bool>("isSocket");
        QTest::newRow("socket") << true;
        QTest::newRow("file") << false;
    }

    void takesThePlaceOfWhatIsLeft()
    {
        QFETCH(bool, isSocket);
        const TempDataDir dir;
        if (isSocket) {
            QLocalServer dead;
            QVERIFY(dead.listen(socketIn(dir)));
            // A second name survives the end of the server, as the first would a kill.
            QVERIFY(QFile::rename(socketIn(dir), dir.filePath(u"kept"_s)));
            dead.close();
            QVERIFY(QFile::rename(dir.filePath(u"kept"_s), socketIn(dir)));
        } else {
            dir.addFile(u"sender.socket"_s, "not a socket");
        }
        const auto first = sender(dir.path());
        QSignalSpy woken(first.get(), &SenderRole::woken);
        SenderRole second(dir.path());
        second.wake();
        QVERIFY(woken.wait(soonMs));
    }

    /// Without a socket the others look by themselves; the role is the same.
    void worksWithoutASocket()
    {
        const TempDataDir dir;
        QVERIFY(QDir().mkpath(socketIn(dir) + "/in the way"_L1));
        const auto first = sender(dir.path());
        SenderRole second(dir.path());
        QSignalSpy denied(&second, &SenderRole::deniedFirst);
        QSignalSpy acquired(&second, &SenderRole::acquired);
        second.setWanted(true);
        QVERIFY(denied.wait(soonMs));
        second.wake();
        first->announce();
        first->setWanted(false);
        QVERIFY(acquired.wait(soonMs));
    }

    void saysWhyItCannotLock_data()
    {
        QTest::addColumn<QString>("obstacle");
        QTest::newRow("directory in the place of the lock") << u"data/sender.lock"_s;
        QTest::newRow("no data directory") << u"other"_s;
    }

    void saysWhyItCannotLock()
    {
        QFETCH(QString, obstacle);
        const TempDataDir dir;
        const QString data = dir.filePath(u"data"_s);
        QVERIFY(QDir().mkpath(dir.filePath(obstacle)));
        SenderRole role(data);
        QSignalSpy failed(&role, &SenderRole::failed);
        QSignalSpy acquired(&role, &SenderRole::acquired);
        role.setWanted(true);
        QVERIFY(failed.wait(soonMs));
        const auto problem = failed.first().first().value<Error>();
        QCOMPARE(problem.kind, ErrorKind::SenderUnreachable);
        QVERIFY(!problem.args.value(0).isEmpty());
        QVERIFY(!failed.wait(1'200)); // the same reason is not news
        QVERIFY(!role.isSender());

        QVERIFY(QDir(dir.filePath(obstacle)).removeRecursively());
        QVERIFY(QDir().mkpath(data));
        QVERIFY(acquired.wait(soonMs));
    }

    /// More than are listened to, some that never stop talking and some that never listen.
    void strangersDoNotKeepItFromWorking()
    {
        const TempDataDir dir;
        const auto first = sender(dir.path());
        std::vector<std::unique_ptr<QLocalSocket>> strangers;
        for (int i = 0; i < 400; ++i) {
            strangers.push_back(std::make_unique<QLocalSocket>());
            strangers.back()->setReadBufferSize(1); // reads no more than that
            strangers.back()->connectToServer(socketIn(dir));
            QCoreApplication::processEvents();
        }
        const auto connected = [&strangers] {
            return std::count_if(strangers.begin(), strangers.end(),
                [](const auto& socket) { return socket->state() == QLocalSocket::ConnectedState; });
        };
        QTRY_VERIFY2(connected() <= 200, qPrintable(QString::number(connected())));
        QVERIFY(connected() >= 100);
        QSignalSpy woken(first.get(), &SenderRole::woken);
        for (const auto& stranger : strangers) {
            QLocalSocket* talker = stranger.get();
            if (talker->state() != QLocalSocket::ConnectedState)
                continue;
            connect(talker, &QLocalSocket::bytesWritten, talker,
                [talker] { talker->write(QByteArray(1'000, '\0')); });
            talker->write(QByteArray(1'000, '\0'));
        }
        QElapsedTimer talking;
        talking.start();
        for (int i = 0; i < 50; ++i) {
            first->announce();
            QTest::qWait(10);
        }
        QVERIFY(woken.size() >= 2);
        QVERIFY2(woken.size() <= talking.elapsed() / 5 + 1, qPrintable(QString::number(woken.size())));
        for (std::size_t i = 0; i < 350; ++i)
            strangers[i]->abort();
        SenderRole second(dir.path());
        QSignalSpy denied(&second, &SenderRole::deniedFirst);
        second.setWanted(true);
        QVERIFY(denied.wait(soonMs));
        QTest::qWait(50);
        QSignalSpy announced(&second, &SenderRole::announced);
        first->announce();
        QVERIFY(announced.wait(soonMs));
    }

    /// A sender that sends everybody away is not called without a pause.
    void beingSentAwayDoesNotSpin()
    {
        const TempDataDir dir;
        QLocalServer rude;
        int calls = 0;
        connect(&rude, &QLocalServer::newConnection, this, [&rude, &calls] {
            ++calls;
            rude.nextPendingConnection()->abort();
        });
        QVERIFY(rude.listen(socketIn(dir)));
        // The lock is with a sender, whose socket somebody has replaced.
        const TempDataDir aside;
        QVERIFY(QFile::rename(socketIn(dir), aside.filePath(u"rude"_s)));
        const auto first = sender(dir.path());
        QVERIFY(QFile::remove(socketIn(dir)));
        QVERIFY(QFile::rename(aside.filePath(u"rude"_s), socketIn(dir)));
        SenderRole second(dir.path());
        second.setWanted(true);
        for (int i = 0; i < 100; ++i) {
            second.wake();
            QTest::qWait(10);
        }
        QVERIFY(calls >= 2);
        QVERIFY2(calls <= 10, qPrintable(QString::number(calls)));
    }

    /// Whoever is told may end the role there and then.
    void mayEndInItsOwnSignals_data()
    {
        QTest::addColumn<bool>("deletes");
        QTest::newRow("given up") << false;
        QTest::newRow("deleted") << true;
    }

    void mayEndInItsOwnSignals()
    {
        QFETCH(bool, deletes);
        const TempDataDir dir;
        auto first = sender(dir.path());
        auto second = std::make_unique<SenderRole>(dir.path());
        const auto end = [deletes](std::unique_ptr<SenderRole>& role) {
            if (deletes)
                role.reset();
            else
                role->setWanted(false);
        };
        bool told = false;
        connect(second.get(), &SenderRole::announced, this, [&] {
            told = true;
            end(second);
        });
        second->setWanted(true);
        first->announce();
        QTRY_VERIFY(told);

        told = false;
        connect(first.get(), &SenderRole::woken, this, [&] {
            told = true;
            end(first);
        });
        SenderRole third(dir.path());
        third.wake();
        QTRY_VERIFY(told);
        const auto next = sender(dir.path());
        QVERIFY(next->isSender());
    }

    void leavesNoSocketBehind()
    {
        const TempDataDir dir;
        {
            const auto first = sender(dir.path());
            QVERIFY(dir.files().contains(u"sender.lock"_s));
        }
        QCOMPARE(dir.files(), QStringList{u"sender.lock"_s});
    }
};

QTEST_GUILESS_MAIN(TestSenderRole)
#include "tst_senderrole.moc"
