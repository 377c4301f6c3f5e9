// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/CliGateway.h"
#include "tests/support/KannelPeer.h"
#include "tests/support/Missing.h"

#include <QRegularExpression>
#include <QTest>

using namespace otpost::test;
using namespace Qt::StringLiterals;

/// Codes by the command line: each call is a program of its own, the text goes through Kannel, the key that
/// seals the code is in a keychain. Runs inside tests/peers/keyring.sh.
class TestCliOtp : public QObject
{
    Q_OBJECT

private:
    KannelPeer m_kannel;

    static QString codeIn(const QString& text)
    {
        static const QRegularExpression digits(u"\\b\\d{6}\\b"_s);
        return digits.match(text).captured();
    }
    static QString otherThan(const QString& code)
    {
        return QString(code).replace(0, 1, code.front() == u'9' ? u'0' : QChar(code.front().unicode() + 1));
    }

private Q_SLOTS:
    void initTestCase() { OTPOST_START_PEER(m_kannel); }

    void startAndCheck()
    {
        Cli cli;
        QCOMPARE(cli.run({u"gateway"_s, u"add"_s, u"--name"_s, u"Kannel"_s, u"--url"_s,
                             m_kannel.sendUrl() + u"?username=tester&password=%SECRET:password%"_s,
                             u"--method"_s, u"GET"_s, u"--payload"_s,
                             u"to=%TO%&charset=UTF-8&text=%MESSAGE%"_s, u"--secret"_s, u"password=-"_s},
                        KannelPeer::password().toUtf8())
                     .exitCode,
            0);
        const ProcessResult started
            = cli.run({u"otp"_s, u"start"_s, u"--to"_s, u"+4712345678"_s, u"--json"_s});
        QVERIFY2(started.exitCode == 0, started.summary().constData());
        const QJsonObject json = started.json().object();
        const QString challenge = json[u"challenge"_s].toString();
        QCOMPARE(challenge.size(), 16);
        QCOMPARE(json[u"resendIn"_s].toInt() > 0, true);
        QVERIFY(m_kannel.waitForMessages(1));
        const QString code = codeIn(m_kannel.messages().last().text);
        QCOMPARE(code.size(), 6);

        // While it is valid nothing is sent again.
        const ProcessResult again = cli.run({u"otp"_s, u"start"_s, u"--to"_s, u"+4712345678"_s});
        QCOMPARE(again.exitCode, 0);
        QCOMPARE(QString::fromUtf8(again.out).trimmed(), challenge);
        QCOMPARE(cli.run({u"otp"_s, u"resend"_s, challenge}).exitCode, 1);
        QCOMPARE(m_kannel.messages().size(), 1);

        const ProcessResult wrong = cli.run({u"otp"_s, u"check"_s, challenge, otherThan(code), u"--json"_s});
        QCOMPARE(wrong.exitCode, 1);
        QCOMPARE(wrong.json().object()[u"attemptsLeft"_s].toInt(), 4);
        const ProcessResult right = cli.run(
            {u"otp"_s, u"check"_s, challenge, u"-"_s}, (code.left(3) + u' ' + code.mid(3) + u'\n').toUtf8());
        QVERIFY2(right.exitCode == 0, right.summary().constData());
        QCOMPARE(cli.run({u"otp"_s, u"check"_s, challenge, code}).exitCode, 1);

        // The code is nowhere: not in the database or beside it, and in no output.
        QCOMPARE(cli.dataDir.traces(code.toUtf8()), QStringList());
        const ProcessResult log = cli.run({u"log"_s, u"list"_s, u"--json"_s});
        QVERIFY(!log.out.contains(code.toUtf8()));
        for (const ProcessResult* result : {&started, &again, &wrong, &right})
            QVERIFY(!result->out.contains(code.toUtf8()) && !result->err.contains(code.toUtf8()));
    }

    void refused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exit");
        QTest::newRow("no number") << QStringList{u"start"_s} << 2;
        QTest::newRow("no such number") << QStringList{u"start"_s, u"--to"_s, u"+12"_s} << 3;
        QTest::newRow("no gateway") << QStringList{u"start"_s, u"--to"_s, u"+4712345678"_s} << 3;
        QTest::newRow("no challenge") << QStringList{u"check"_s, u"0123456789abcdef"_s, u"123456"_s} << 1;
        QTest::newRow("not a challenge") << QStringList{u"check"_s, u"x"_s, u"123456"_s} << 1;
        QTest::newRow("no code") << QStringList{u"check"_s, u"0123456789abcdef"_s} << 2;
        QTest::newRow("resend") << QStringList{u"resend"_s, u"0123456789abcdef"_s} << 1;
    }
    void refused()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exit);
        Cli cli;
        const ProcessResult result = cli.run(QStringList{u"otp"_s} + arguments);
        QVERIFY2(result.exitCode == exit, result.summary().constData());
        QVERIFY(!result.err.isEmpty() || !result.out.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCliOtp)
#include "tst_cli_otp.moc"
