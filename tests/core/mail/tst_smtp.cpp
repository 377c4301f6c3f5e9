// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/SmtpSession.h"
#include "tests/support/SmtpPeer.h"

#include <QJsonObject>
#include <QTest>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

/// Mails to a real server, in all the ways that it may take them or not.
class TestSmtp : public QObject
{
    Q_OBJECT

private:
    SmtpPeer m_smtp;
    std::atomic<bool> m_canceled = false;

    static Mail mail()
    {
        Mail mail;
        mail.subject = u"OTPost: Guthaben fällt – Kannel 🙂"_s;
        mail.plain = u"Grüße.\n.\n.. two dots\nA line that is longer than a line of a mail may be, so that "
                     u"it is broken "
                     "softly = and put together again.\n"_s;
        mail.html = u"<p>Grüße</p>\n"_s;
        mail.messageId = u"<1@example.com>"_s;
        mail.to = {u"me@example.com"_s, u"you@example.com"_s};
        mail.date = QDateTime(QDate(2026, 1, 15), QTime(12, 0), Qt::UTC);
        return mail;
    }
    Result<MailReport> send(const MailSettings& settings, const QByteArray& password = "s3cret",
        const QStringList& to = {u"me@example.com"_s}, int deadlineMs = 30'000)
    {
        return sendMail(settings, password, mail(), to, deadlineMs, m_canceled);
    }

private Q_SLOTS:
    void initTestCase() { OTPOST_START_PEER(m_smtp, ); }
    void init()
    {
        m_smtp.setMode(u"usual"_s);
        m_smtp.clear();
    }

    void arrives_data()
    {
        QTest::addColumn<MailSecurity>("security");
        QTest::addColumn<int>("port");
        QTest::addColumn<QString>("user");
        QTest::newRow("STARTTLS") << MailSecurity::StartTls << m_smtp.startTlsPort() << u"alert"_s;
        QTest::newRow("TLS") << MailSecurity::Tls << m_smtp.tlsPort() << u"alert"_s;
        QTest::newRow("none, no login") << MailSecurity::None << m_smtp.plainPort() << QString();
    }
    void arrives()
    {
        QFETCH(MailSecurity, security);
        QFETCH(int, port);
        QFETCH(QString, user);
        MailSettings settings = m_smtp.settings();
        settings.security = security;
        settings.port = port;
        settings.user = user;
        settings.sender.name = u"OTPost \"Süd\""_s;
        const Result<MailReport> report
            = send(settings, "s3cret", {u"me@example.com"_s, u"you@example.com"_s});
        QVERIFY2(report, qPrintable(report ? QString() : describe(report.error())));
        QVERIFY(report->isComplete());
        QVERIFY2(report->serverWords.startsWith(u"250 "_s) && report->serverWords.contains(u"queued as 1"_s),
            qPrintable(report->serverWords));
        const QJsonArray mails = m_smtp.mails();
        QCOMPARE(mails.size(), 1);
        const QJsonValue got = mails[0];
        QCOMPARE(got[u"subject"_s].toString(), mail().subject);
        QCOMPARE(got[u"text"_s].toString().trimmed(), mail().plain.trimmed());
        QCOMPARE(got[u"html"_s].toString().trimmed(), mail().html.trimmed());
        QCOMPARE(got[u"sender"_s][u"name"_s].toString(), settings.sender.name);
        QCOMPARE(got[u"from"_s].toString(), u"alerts@example.com"_s);
        QCOMPARE(got[u"to"_s].toArray(), (QJsonArray{u"me@example.com"_s, u"you@example.com"_s}));
        QCOMPARE(got[u"messageId"_s].toString(), u"<1@example.com>"_s);
        QCOMPARE(got[u"date"_s].toString(), u"2026-01-15T12:00:00.000Z"_s);
        QCOMPARE(got[u"user"_s].toString(), user);
        QCOMPARE(got[u"secure"_s].toBool(), security != MailSecurity::None);
        for (const QString& line : got[u"raw"_s].toString().split(u"\r\n"_s))
            QVERIFY2(line.size() <= 78 && !line.contains(u'\n'), qPrintable(line));
    }

    void refused_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("words");
        QTest::newRow("bad password")
            << u"password"_s << ErrorKind::MailLoginRefused << u"Invalid username or password"_s;
        QTest::newRow("no login") << u"user"_s << ErrorKind::MailLoginRefused << u"530"_s;
        QTest::newRow("unknown authority") << u"ca"_s << ErrorKind::MailTlsFailed << u"certificate"_s;
        QTest::newRow("another host's certificate")
            << u"host"_s << ErrorKind::MailTlsFailed << u"127.0.0.1"_s;
        QTest::newRow("no STARTTLS") << u"plain"_s << ErrorKind::MailTlsMissing << u"localhost"_s;
        QTest::newRow("no TLS there") << u"notls"_s << ErrorKind::MailTlsFailed << u"localhost"_s;
        QTest::newRow("sender") << u"sender"_s << ErrorKind::MailSenderRefused << u"not your address"_s;
        QTest::newRow("nobody there") << u"port"_s << ErrorKind::MailUnreachable << u"localhost"_s;
        QTest::newRow("closed") << u"down"_s << ErrorKind::MailDeferred << u"closed for today"_s;
        QTest::newRow("busy") << u"busy"_s << ErrorKind::MailDeferred << u"too busy"_s;
        QTest::newRow("silent") << u"silent"_s << ErrorKind::MailTimeout << u"1"_s;
        QTest::newRow("CA file gone") << u"cafile"_s << ErrorKind::FileUnreadable << u"/nowhere.pem"_s;
    }
    void refused()
    {
        QFETCH(QString, how);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, words);
        MailSettings settings = m_smtp.settings();
        QByteArray password = "s3cret";
        int deadlineMs = 30'000;
        if (how == "password"_L1)
            password = "wr0ng-pa55word";
        if (how == "user"_L1)
            settings.user.clear();
        if (how == "ca"_L1)
            settings.caFile.clear();
        if (how == "cafile"_L1)
            settings.caFile = u"/nowhere.pem"_s;
        if (how == "host"_L1)
            settings.server = u"127.0.0.1"_s;
        if (how == "plain"_L1)
            settings.port = m_smtp.plainPort();
        if (how == "notls"_L1) {
            settings.port = m_smtp.plainPort();
            settings.security = MailSecurity::Tls;
        }
        if (how == "sender"_L1)
            settings.sender.address = u"forbidden@example.com"_s;
        if (how == "port"_L1)
            settings.port = 1;
        if (how == "silent"_L1)
            deadlineMs = 1'000;
        if (how == "down"_L1 || how == "busy"_L1 || how == "silent"_L1)
            m_smtp.setMode(how);
        const Result<MailReport> report = send(settings, password, {u"me@example.com"_s}, deadlineMs);
        QVERIFY(!report);
        const QString said = describe(report.error());
        QCOMPARE(errorName(report.error().kind), errorName(kind));
        QVERIFY2(said.contains(words), qPrintable(said));
        QVERIFY2(!said.contains(QString::fromUtf8(password)), qPrintable(said));
        QVERIFY(m_smtp.mails().isEmpty());
    }

    /// One address that is refused keeps no other from getting it.
    void someRecipients()
    {
        const Result<MailReport> report = send(m_smtp.settings(), "s3cret",
            {u"reject@example.com"_s, u"me@example.com"_s, u"later@example.com"_s});
        QVERIFY(report);
        QVERIFY(!report->isComplete());
        QCOMPARE(report->deliveries[0].problem,
            (Error{ErrorKind::MailRecipientRefused, {}, {u"reject@example.com"_s, u"550 no such user"_s}}));
        QVERIFY(!report->deliveries[1].problem);
        QCOMPARE(report->deliveries[2].problem, (Error{ErrorKind::MailDeferred, {}, {u"451 greylisted"_s}}));
        QCOMPARE(m_smtp.mails()[0][u"recipients"_s].toArray(), QJsonArray{u"me@example.com"_s});
    }
    void noRecipientTaken()
    {
        const Result<MailReport> report
            = send(m_smtp.settings(), "s3cret", {u"reject@example.com"_s, u"later@example.com"_s});
        QVERIFY(report);
        QVERIFY(report->serverWords.isEmpty());
        QCOMPARE(report->deliveries[0].problem->kind, ErrorKind::MailRecipientRefused);
        QCOMPARE(report->deliveries[1].problem->kind, ErrorKind::MailDeferred);
        QVERIFY(m_smtp.mails().isEmpty());
    }

    /// A login without encryption is refused before anybody is connected to, but on this machine.
    void loginNeedsEncryption()
    {
        MailSettings settings = m_smtp.settings();
        settings.security = MailSecurity::None;
        settings.server = u"smtp.example.com"_s;
        const Result<MailReport> report = send(settings);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::MailLoginUnsafe);
    }

    void canceled()
    {
        m_smtp.setMode(u"silent"_s);
        m_canceled = true;
        const Result<MailReport> report = send(m_smtp.settings());
        m_canceled = false;
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::MailFailed);
    }

    void greeting()
    {
        QVERIFY(greetMailServer(m_smtp.settings(), "s3cret", 30'000));
        const Result<QString> wrong = greetMailServer(m_smtp.settings(), "wr0ng", 30'000);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().kind, ErrorKind::MailLoginRefused);
        QVERIFY(m_smtp.mails().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSmtp)
#include "tst_smtp.moc"
