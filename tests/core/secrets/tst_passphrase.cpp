// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/Passphrase.h"
#include "tests/support/TempDataDir.h"

#include <QFile>
#include <QTest>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

class TestPassphrase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        qunsetenv("OTPOST_VAULT_PASSPHRASE_FILE");
        qunsetenv("CREDENTIALS_DIRECTORY");
    }

    void file_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("passphrase");
        QTest::addRow("plain") << QByteArray("pass word") << QByteArray("pass word");
        QTest::addRow("line") << QByteArray("pass\n") << QByteArray("pass");
        QTest::addRow("line of Windows") << QByteArray("pass\r\n") << QByteArray("pass");
        QTest::addRow("one line break only") << QByteArray("pass\n\n") << QByteArray("pass\n");
        QTest::addRow("blanks count") << QByteArray(" pass ") << QByteArray(" pass ");
        QTest::addRow("binary") << QByteArray("\0\xff\0", 3) << QByteArray("\0\xff\0", 3);
        QTest::addRow("longest") << QByteArray(4096, 'x') + "\r\n" << QByteArray(4096, 'x');
    }
    void file()
    {
        QFETCH(QByteArray, content);
        const TempDataDir dir;
        const Result<LockedBytes> passphrase = readPassphraseFile(dir.addFile(u"p"_s, content));
        QVERIFY(passphrase);
        QTEST(passphrase->view().toByteArray(), "passphrase");
    }

    void badFile()
    {
        const TempDataDir dir;
        const QString missing = dir.filePath(u"missing"_s);
        const Error error = readPassphraseFile(missing).error();
        QCOMPARE(error.kind, ErrorKind::VaultPassphraseUnreadable);
        QVERIFY(describe(error).contains(missing));
        QCOMPARE(readPassphraseFile(dir.path()).error().kind, ErrorKind::VaultPassphraseUnreadable);
        for (const QByteArray& empty : {QByteArray(), QByteArray("\n"), QByteArray("\r\n")})
            QCOMPARE(readPassphraseFile(dir.addFile(u"empty"_s, empty)).error().kind,
                ErrorKind::VaultPassphraseEmpty);
        for (const int length : {4097, 100'000})
            QCOMPARE(readPassphraseFile(dir.addFile(u"long"_s, QByteArray(length, 'x'))).error().kind,
                ErrorKind::VaultPassphraseUnreadable);
#ifdef Q_OS_UNIX
        const QString open = dir.addFile(u"open"_s, "pass");
        QVERIFY(QFile::setPermissions(open, QFile::ReadOwner | QFile::WriteOwner | QFile::WriteOther));
        QCOMPARE(readPassphraseFile(open).error().kind, ErrorKind::VaultPassphraseOpen);
#endif
    }

    void order()
    {
        const TempDataDir dir;
        QVERIFY(!passphraseOfService());
        QCOMPARE(passphraseWithoutAsking({u"/v"_s, false}).error(),
            (Error{ErrorKind::VaultLocked, {}, {u"/v"_s}}));
        // A service may be passed other credentials.
        qputenv("CREDENTIALS_DIRECTORY", dir.path().toUtf8());
        QVERIFY(!passphraseOfService());
        dir.addFile(u"otpost-vault"_s, "by systemd");
        QCOMPARE((*passphraseOfService())->view().toByteArray(), QByteArray("by systemd"));
        qputenv("OTPOST_VAULT_PASSPHRASE_FILE", "");
        QCOMPARE((*passphraseOfService())->view().toByteArray(), QByteArray("by systemd"));
        qputenv("OTPOST_VAULT_PASSPHRASE_FILE", dir.addFile(u"named"_s, "by name\n").toUtf8());
        QCOMPARE((*passphraseOfService())->view().toByteArray(), QByteArray("by name"));
        // One that was named and is not there is a mistake, not a reason to look elsewhere.
        qputenv("OTPOST_VAULT_PASSPHRASE_FILE", "/nowhere");
        QVERIFY(!*passphraseOfService());
    }
};

QTEST_GUILESS_MAIN(TestPassphrase)
#include "tst_passphrase.moc"
