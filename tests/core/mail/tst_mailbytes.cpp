// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/Mail.h"
#include "core/mail/SmtpDialogue.h"
#include "core/storage/Settings.h"

#include <QTest>

using namespace otpost;
using namespace Qt::StringLiterals;

/// What a mail looks like on the wire, what settings may say, and what is heard of a server's answers.
class TestMailBytes : public QObject
{
    Q_OBJECT

private:
    static MailSettings settings()
    {
        MailSettings settings;
        settings.server = u"smtp.example.com"_s;
        settings.sender = MailAddress{{}, u"alerts@example.com"_s};
        return settings;
    }

private Q_SLOTS:
    void header_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("plain") << u"Low balance: Kannel"_s << QByteArray("Low balance: Kannel");
        QTest::newRow("umlaut") << u"fällt"_s << QByteArray("=?UTF-8?B?ZsOkbGx0?=");
        QTest::newRow("what looks encoded") << u"=?x"_s << QByteArray("=?UTF-8?B?PT94?=");
        QTest::newRow("line breaks") << u"a\r\nBcc: b@example.com"_s << QByteArray("a Bcc: b@example.com");
        QTest::newRow("others that end lines") << u"a\u2028b\u0085c\vd"_s << QByteArray("a b c d");
    }
    void header()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, expected);
        QCOMPARE(headerText(text, 9), expected);
    }

    /// Encoded words hold whole characters and fit into their lines.
    void longHeader()
    {
        const QString text = u"🙂ä"_s.repeated(60);
        const QByteArray header = "Subject: " + headerText(text, 9);
        QString joined;
        for (const QByteArray& line : header.split('\n')) {
            QVERIFY(line.trimmed().size() <= 76);
            const qsizetype from = line.indexOf("=?UTF-8?B?") + 10;
            const QString piece
                = QString::fromUtf8(QByteArray::fromBase64(line.mid(from, line.indexOf("?=", from) - from)));
            QVERIFY(!piece.contains(QChar::ReplacementCharacter));
            joined += piece;
        }
        QCOMPARE(joined, text);
    }

    /// No name, subject or address begins another header.
    void noInjection()
    {
        MailSettings hostile = settings();
        hostile.sender.name = u"A\r\nBcc: victim@example.com"_s;
        Mail mail;
        mail.subject = u"B\nBcc: victim@example.com\r\n\r\nbody"_s;
        mail.plain = u"text"_s;
        mail.to = {u"me@example.com\r\nBcc: victim@example.com"_s};
        mail.messageId = u"<1@x>\r\nBcc: victim@example.com"_s;
        mail.date = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
        const QByteArray bytes = mailBytes(hostile, mail);
        const QByteArray head = bytes.left(bytes.indexOf("\r\n\r\n"));
        QVERIFY2(!head.contains("\nBcc"), head.constData());
        QCOMPARE(bytes.mid(head.size()).simplified(), QByteArray("text"));
        QVERIFY(head.startsWith("Date: Thu, 01 Jan 1970 00:00:00 +0000\r\n"));
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("address");
        QTest::newRow("bare") << u" a@example.com "_s << QString() << u"a@example.com"_s;
        QTest::newRow("name") << u"OTPost <a@example.com>"_s << u"OTPost"_s << u"a@example.com"_s;
        QTest::newRow("quoted") << u"\"Süd, alerts\" <a@b>"_s << u"Süd, alerts"_s << u"a@b"_s;
        QTest::newRow("none") << u"OTPost"_s << QString() << QString();
        QTest::newRow("two @") << u"a@b@c"_s << QString() << QString();
        QTest::newRow("line break") << u"a@b\r\nBcc: c@d"_s << QString() << QString();
        QTest::newRow("space") << u"a b@c"_s << QString() << QString();
        QTest::newRow("angle") << u"a@b> x"_s << QString() << QString();
    }
    void addresses()
    {
        QFETCH(QString, text);
        QFETCH(QString, name);
        QFETCH(QString, address);
        const Result<MailAddress> read = parseMailAddress(text);
        QCOMPARE(read.has_value(), !address.isEmpty());
        if (read) {
            QCOMPARE(read->name, name);
            QCOMPARE(read->address, address);
        } else {
            QCOMPARE(read.error().kind, ErrorKind::EmailInvalid);
        }
    }

    void settingsCheck_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("stored");
        const QString bad = u"(refused)"_s;
        QTest::newRow("server") << u"mail-server"_s << u"smtp.example.com"_s << u"smtp.example.com"_s;
        QTest::newRow("address as server") << u"mail-server"_s << u"::1"_s << u"::1"_s;
        QTest::newRow("URL as server") << u"mail-server"_s << u"smtp://x"_s << bad;
        QTest::newRow("server with port") << u"mail-server"_s << u"x:25"_s << bad;
        QTest::newRow("no server") << u"mail-server"_s << QString() << QString();
        QTest::newRow("port") << u"mail-port"_s << u"0465"_s << u"465"_s;
        QTest::newRow("port too large") << u"mail-port"_s << u"65536"_s << bad;
        QTest::newRow("security") << u"mail-security"_s << u"ssl"_s << bad;
        QTest::newRow("recipients") << u"mail-recipients"_s << u"a@b.c; d@e.f ,a@b.c"_s << u"a@b.c, d@e.f"_s;
        QTest::newRow("recipient") << u"mail-recipients"_s << u"a@b.c, nobody"_s << bad;
        QTest::newRow("sender") << u"mail-sender"_s << u"X <a@b.c>"_s << u"X <a@b.c>"_s;
        QTest::newRow("sender without @") << u"mail-sender"_s << u"X"_s << bad;
        QTest::newRow("disk") << u"disk-warning-mib"_s << u"-1"_s << bad;
    }
    void settingsCheck()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        QFETCH(QString, stored);
        const Result<QString> checked = checkSetting(name, text);
        QCOMPARE(checked.value_or(u"(refused)"_s), stored);
        if (!checked)
            QCOMPARE(checked.error().field, name);
    }

    /// Of a login nothing is kept, and each answer belongs to its command.
    void dialogue()
    {
        SmtpDialogue talk;
        talk.received("220 mail.example ESMTP\r\n");
        talk.sent("EHLO me\r\n");
        talk.received("250-mail.example\r\n250-AUTH PLAIN\r\n250 SIZE\r\n");
        talk.sent("AUTH LOGIN\r\n");
        talk.received("334 VXNlcm5hbWU6\r\n");
        talk.sent("YWxlcnQ=\r\n");
        talk.received("334 UGFzc3dvcmQ6\r\n");
        talk.sent("czNjcmV0\r\n");
        talk.received("235 welcome\r\n");
        talk.sent("MAIL FROM:<a@b>\r\n");
        talk.received("250 fine\r\n");
        talk.sent("RCPT TO:<c@d>\r\n");
        talk.received("550-no such\r\n550 user\r\n");
        talk.sent("RCPT TO:<e@f>\r\n");
        talk.received("250 fine\r\n");
        talk.sent("DATA\r\n");
        talk.received("354 go on\r\n");
        talk.sent("QUIT is a word of the mail\r\n");
        talk.received("250 queued\r\n");
        talk.sent("QUIT\r\n");
        talk.received("221 bye\r\n");
        QCOMPARE(talk.to("").code, 220);
        QCOMPARE(talk.to("AUTH").code, 235);
        QCOMPARE(talk.toRecipient(u"c@d"_s).words, u"550 no such user"_s);
        QVERIFY(talk.toRecipient(u"e@f"_s).isGood());
        QVERIFY(!talk.toRecipient(u"x@y"_s).isThere());
        QCOMPARE(talk.to("BODY").words, u"250 queued"_s);
        QCOMPARE(talk.last().code, 221);
    }
};

QTEST_GUILESS_MAIN(TestMailBytes)
#include "tst_mailbytes.moc"
