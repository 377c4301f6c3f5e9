// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/AlertRepository.h"
#include "core/storage/MailRepository.h"

#include <QTemporaryDir>
#include <QTest>

using namespace otpost;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon = QDateTime(QDate(2026, 3, 10), QTime(12, 0), Qt::UTC);
const Error down{ErrorKind::MailUnreachable, {}, {u"smtp.example"_s, u"refused"_s}};

}

/// Mails on their way: who takes them when, and how long they are kept.
class TestMailRepository : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::optional<Connection> m_db;

    void add(NoticeKind what, const QStringList& to = {u"a@example.com"_s, u"b@example.com"_s})
    {
        QVERIFY(MailRepository::add(
            *m_db, 1, what, MailWords{toWord(what), u"text"_s, u"<p>"_s}, u"<1@example.com>"_s, to, noon));
    }
    std::optional<QueuedMail> claim(qint64 seconds)
    {
        return *MailRepository::claim(*m_db, noon.addSecs(seconds));
    }
    QList<Alert> open()
    {
        QList<Alert> all = *AlertRepository::list(*m_db, noon);
        all.removeIf(
            [](const Alert& alert) { return !alert.isOpen() || alert.kind != AlertKind::MailFailing; });
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_db = *Connection::open(m_dir->filePath(u"otpost.db"_s), Connection::Mode::ReadWrite);
        QVERIFY(migrate(*m_db));
        Alert alert;
        alert.kind = AlertKind::BalanceLow;
        alert.beganAt = noon;
        QVERIFY(AlertRepository::open(*m_db, alert));
    }

    /// One program has a mail at a time; where it dies another takes it two minutes later.
    void claims()
    {
        add(NoticeKind::Began);
        const std::optional<QueuedMail> mail = claim(0);
        QVERIFY(mail);
        QCOMPARE(mail->waiting, QStringList({u"a@example.com"_s, u"b@example.com"_s}));
        QVERIFY(!claim(0));
        QVERIFY(!claim(119));
        QCOMPARE(*MailRepository::nextDue(*m_db), noon.addSecs(120));
        QVERIFY(claim(120));
        // The clock was set back: by an hour, by a day.
        QVERIFY(!claim(-3'600));
        QVERIFY(claim(-86'400));
        QVERIFY(!claim(-86'400));
        QVERIFY(MailRepository::hurry(*m_db));
        QVERIFY(claim(-172'800));
    }

    /// Growing pauses, until five days have passed.
    void triesAgain()
    {
        add(NoticeKind::Began);
        qint64 now = 0;
        int tries = 0;
        qint64 before = 0;
        while (*MailRepository::nextDue(*m_db) != QDateTime()) {
            const std::optional<QueuedMail> mail = claim(now);
            QVERIFY(mail);
            QCOMPARE(mail->tries, tries);
            ++tries;
            QVERIFY(MailRepository::settle(*m_db, *mail, tl::unexpected(down), noon.addSecs(now)));
            const qint64 pause = MailRepository::pauseSeconds(tries);
            QVERIFY(pause >= before && pause <= 14'400);
            before = pause;
            QVERIFY(!claim(now + pause - 1));
            now += pause;
        }
        QVERIFY2(tries > 30 && tries < 45, qPrintable(QString::number(tries)));
        QVERIFY(MailRepository::waiting(*m_db)->isEmpty());
        QCOMPARE(open().size(), 1);
    }

    /// Each recipient by himself, and an alert for what somebody has to mend.
    void recipients()
    {
        add(NoticeKind::Began);
        const Error refused{ErrorKind::MailRecipientRefused, {}, {u"a@example.com"_s, u"550 no"_s}};
        const Error deferred{ErrorKind::MailDeferred, {}, {u"451 later"_s}};
        QVERIFY(MailRepository::settle(*m_db, *claim(0),
            MailReport{{{u"a@example.com"_s, refused}, {u"b@example.com"_s, deferred}}, {}}, noon));
        const std::optional<QueuedMail> again = claim(60);
        QVERIFY(again);
        QCOMPARE(again->waiting, QStringList{u"b@example.com"_s});
        QCOMPARE(again->to.size(), 2);
        QVERIFY(MailRepository::settle(
            *m_db, *again, MailReport{{{u"b@example.com"_s, {}}}, u"250 ok"_s}, noon.addSecs(60)));
        QVERIFY(!MailRepository::nextDue(*m_db)->isValid());
        QVERIFY(open().isEmpty());
    }

    void alerts_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<qint64>("after");
        QTest::addColumn<bool>("isOpen");
        QTest::newRow("a slip") << ErrorKind::MailUnreachable << qint64(60) << false;
        QTest::newRow("a quarter of an hour") << ErrorKind::MailUnreachable << qint64(900) << true;
        QTest::newRow("a wrong password") << ErrorKind::MailLoginRefused << qint64(0) << true;
        QTest::newRow("a wrong certificate") << ErrorKind::MailTlsFailed << qint64(0) << true;
        QTest::newRow("busy") << ErrorKind::MailDeferred << qint64(60) << false;
    }
    void alerts()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(qint64, after);
        QFETCH(bool, isOpen);
        add(NoticeKind::Began);
        QueuedMail mail = *claim(0);
        mail.tries = 1;
        QVERIFY(MailRepository::settle(*m_db, mail, fail(kind, {}, {u"x"_s, u"y"_s}), noon.addSecs(after)));
        QCOMPARE(!open().isEmpty(), isOpen);
    }

    /// A reminder that waits gives way to the next; beginning and end stay.
    void reminders()
    {
        for (const NoticeKind what :
            {NoticeKind::Began, NoticeKind::Daily, NoticeKind::Daily, NoticeKind::Ended})
            add(what);
        QStringList subjects;
        const QList<QueuedMail> waiting = *MailRepository::waiting(*m_db);
        for (const QueuedMail& mail : waiting)
            subjects.append(mail.words.subject);
        QCOMPARE(subjects, QStringList({u"began"_s, u"daily"_s, u"ended"_s}));
    }
};

QTEST_GUILESS_MAIN(TestMailRepository)
#include "tst_mailrepository.moc"
