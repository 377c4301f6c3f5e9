// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/Services.h"
#include "core/mail/MailService.h"
#include "core/storage/Settings.h"
#include "tests/support/MemorySecretStore.h"
#include "tests/support/Peers.h"
#include "tests/support/Settle.h"
#include "tests/support/SmtpPeer.h"
#include "tests/support/TempDataDir.h"
#include "ui/gateways/SecretEdit.h"
#include "ui/settings/MailCard.h"
#include "ui/settings/SettingsPage.h"
#include "ui/widgets/HintLabel.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace otpost;
using namespace otpost::test;
using namespace otpost::ui;
using namespace Qt::StringLiterals;

/// The mail section of the settings against a real SMTP server.
class TestMailCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { OTPOST_START_PEER(m_smtp); }

    void init()
    {
        m_smtp.clear();
        m_dir = std::make_unique<TempDataDir>();
        m_secrets = std::make_unique<MemorySecretStore>();
        auto opened = Services::open(m_dir->path(), m_secrets.get());
        QVERIFY(opened);
        m_services = std::move(*opened);
        set(u"mail-server"_s, u"localhost"_s);
        set(u"mail-port"_s, QString::number(m_smtp.startTlsPort()));
        set(u"mail-user"_s, u"alert"_s);
        set(u"mail-sender"_s, u"alerts@example.com"_s);
        set(u"mail-recipients"_s, u"ada@example.com"_s);
        set(u"mail-ca-file"_s, m_smtp.caFile());
        m_page = std::make_unique<SettingsPage>(*m_services);
        m_page->showSection(u"mail"_s);
        m_page->resize(1000, 900);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void cleanup()
    {
        settle(*m_services);
        m_page.reset();
        m_services.reset();
        m_secrets.reset();
        m_dir.reset();
    }

    void testMailArrivesAndTheServersWordsAreShown()
    {
        type(u"s3cret"_s);
        find<QPushButton>(u"sendTestMail"_s)->click();
        auto* answer = find<QLabel>(u"testMailAnswer"_s);
        QTRY_VERIFY_WITH_TIMEOUT(answer->isVisible(), 20'000);
        QVERIFY2(answer->text().startsWith(u"Sent to ada@example.com\nThe server said: 250"_s),
            qPrintable(answer->text()));
        QCOMPARE(m_smtp.mails().size(), 1);
        QVERIFY(find<QPushButton>(u"sendTestMail"_s)->isEnabled());
        // In the secret store, and nowhere else.
        QVERIFY(m_services->mail().hasPassword().result().value_or(false));
        QCOMPARE(m_dir->traces("s3cret"), QStringList());
    }

    void wrongPasswordIsSaidInTheServersWords()
    {
        type(u"wrong"_s);
        find<QPushButton>(u"sendTestMail"_s)->click();
        auto* trouble = m_page->findChild<HintLabel*>(u"testMailTrouble"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!trouble->text().isEmpty(), 20'000);
        QVERIFY2(trouble->text().contains(u"535"_s), qPrintable(trouble->text()));
        QVERIFY(!trouble->text().contains(u"wrong"_s));
        QCOMPARE(m_smtp.mails().size(), 0);
    }

    void passwordIsStoredWithEnterAndCanBeRemoved()
    {
        type(u"s3cret"_s);
        QTest::keyClick(find<SecretEdit>(u"mailPassword"_s), Qt::Key_Return);
        auto* remove = find<QPushButton>(u"mailPasswordRemove"_s);
        QTRY_VERIFY(remove->isVisible());
        QVERIFY(!find<SecretEdit>(u"mailPassword"_s)->isTyped());
        remove->click();
        QTRY_VERIFY(!remove->isVisible());
        QVERIFY(!m_services->mail().hasPassword().result().value_or(true));
    }

    static void reportTellsEachRecipient()
    {
        MailReport report;
        report.deliveries = {{u"a@example.com"_s, {}},
            {u"b@example.com"_s,
                Error{ErrorKind::MailRecipientRefused, {}, {u"b@example.com"_s, u"550 no"_s}}}};
        report.serverWords = u"250 queued as 7"_s;
        const QStringList lines = reportWords(report).split(u'\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.first(), u"Sent to a@example.com"_s);
        QVERIFY(lines.at(1).startsWith(u"Not sent to b@example.com: "_s));
        QCOMPARE(lines.last(), u"The server said: 250 queued as 7"_s);
    }

private:
    template <class T>
    T* find(const QString& name) const
    {
        return m_page->findChild<T*>(name);
    }
    void set(const QString& name, const QString& value)
    {
        const Result<void> done = m_services->settings().set(name, value).result();
        QVERIFY2(done, done ? "" : qPrintable(describe(done.error())));
    }
    void type(const QString& password)
    {
        auto* edit = find<SecretEdit>(u"mailPassword"_s);
        edit->setFocus();
        QTest::keyClicks(edit, password);
    }

    SmtpPeer m_smtp;
    std::unique_ptr<TempDataDir> m_dir;
    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<SettingsPage> m_page;
};

QTEST_MAIN(TestMailCard)
#include "tst_mailcard.moc"
