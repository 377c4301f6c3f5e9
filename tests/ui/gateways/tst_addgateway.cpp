// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gateways/AddGatewayFixture.h"
#include "ui/gateways/SecretEdit.h"
#include "ui/widgets/PageHeader.h"

using namespace Qt::StringLiterals;
using namespace otpost;
using namespace otpost::test;
using namespace otpost::ui;

class TestAddGateway : public QObject, private AddGatewayFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init() { open(); }
    void cleanup() { close(); }

    /// By the keyboard alone: search, arrows, Enter, the fields, Enter.
    void byKeyboard()
    {
        picture(m_page.get(), u"add-list"_s);
        QCOMPARE(QApplication::focusWidget(), line(u"presetSearch"_s));
        QTest::keyClicks(QApplication::focusWidget(), u"vona"_s);
        QCOMPARE(list()->model()->rowCount(), 1);
        QCOMPARE(textOf(u"presetTitle"_s), u"Vonage"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"ask_api_key"_s);
        QCOMPARE(line(u"presetGatewayName"_s)->text(), u"Vonage 2"_s);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"API key"_s);
        QTest::keyClicks(QApplication::focusWidget(), canary);
        picture(m_page.get(), u"add-form"_s);
        // Not all is given yet: it says where, and goes there.
        press(u"presetContinue"_s);
        QCOMPARE(m_filled->size(), 0);
        QCOMPARE(errorOf(u"ask_api_key"_s), QString());
        QVERIFY(!errorOf(u"ask_api_secret"_s).isEmpty());
        QVERIFY(!errorOf(u"ask_from"_s).isEmpty());
        QCOMPARE(QApplication::focusWidget()->objectName(), u"ask_api_secret"_s);
        picture(m_page.get(), u"add-missing"_s);
        QTest::keyClicks(QApplication::focusWidget(), canary);
        QCOMPARE(errorOf(u"ask_api_secret"_s), QString());
        QTest::keyClicks(line(u"ask_from"_s), u"Hotel"_s);
        press(u"presetContinue"_s);
        QCOMPARE(m_filled->size(), 1);
        const GatewayDraft made = draft();
        QCOMPARE(made.gateway.name, u"Vonage 2"_s);
        QCOMPARE(made.gateway.custom.sender, u"Hotel"_s);
        QCOMPARE(made.values.size(), 2);
        QVERIFY(!made.gateway.custom.payload.contains(canary));
        // Nothing of the key stays behind.
        QVERIFY(!shown().contains(canary));
    }

    void searching_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("title"); // empty: nothing
        QTest::newRow("name") << u"kannel"_s << u"Kannel"_s;
        QTest::newRow("host") << u"api.twilio.com"_s << u"Twilio"_s;
        QTest::newRow("words") << u"server jasmin"_s << u"Jasmin"_s;
        QTest::newRow("none") << u"nobody at all"_s << QString();
    }
    void searching()
    {
        QFETCH(QString, words);
        chooseProvider(words);
        QTEST(textOf(u"presetTitle"_s), "title");
    }

    /// Keys typed into the list search too.
    void typingInTheList()
    {
        list()->setFocus();
        QTest::keyClicks(list(), u"t"_s);
        QCOMPARE(QApplication::focusWidget(), line(u"presetSearch"_s));
        QCOMPARE(line(u"presetSearch"_s)->text(), u"t"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QVERIFY(list()->currentIndex().isValid());
    }

    /// What is wrong shows while one types; hosts follow the answers.
    void whileTyping()
    {
        chooseProvider(u"kannel"_s);
        QVERIFY(textOf(u"presetHosts"_s).contains(u"the server that you name"_s));
        QTest::keyClicks(line(u"ask_host"_s), u"sms.example"_s);
        QVERIFY(textOf(u"presetHosts"_s).contains(u"sms.example"_s));
        QCOMPARE(errorOf(u"ask_host"_s), QString());
        QTest::keyClicks(line(u"ask_host"_s), u" /no host"_s);
        QVERIFY(!errorOf(u"ask_host"_s).isEmpty());
        line(u"presetGatewayName"_s)->setText(u"acme"_s);
        QVERIFY(!errorOf(u"presetGatewayName"_s).isEmpty());

        chooseProvider(u"twilio"_s);
        QTest::keyClicks(line(u"ask_account_sid"_s), u"nonsense"_s);
        QVERIFY(!errorOf(u"ask_account_sid"_s).isEmpty());
        picture(m_page.get(), u"add-twilio"_s);
    }

    /// A preset with answers typed becomes another one: nothing is left of the first.
    void anotherPreset()
    {
        chooseProvider(u"telnyx"_s);
        QTest::keyClicks(line(u"ask_api_key"_s), canary);
        chooseProvider(u"seven"_s);
        QCOMPARE(line(u"ask_api_key"_s)->text(), QString());
    }

    void curl()
    {
        paste(u"curl -X POST https://api.acme.example/v1/messages -H 'Authorization: Bearer "_s + canary
            + u"' -H 'Content-Type: application/json' -d '{\"to\": \"+4712345678\", \"from\": \"Hotel\", "
              "\"text\": \"Hello there\", \"password\": \""_s
            + canary + u"\"}'"_s);
        QCOMPARE(textOf(u"curlProblem"_s), QString());
        QCOMPARE(textOf(u"curlRequest"_s), u"POST https://api.acme.example/v1/messages"_s);
        QVERIFY(textOf(u"curlPlaceholders"_s).contains(u"%MESSAGE%"_s));
        QVERIFY(textOf(u"curlKeys"_s).contains(u"Authorization: ••••"_s));
        QVERIFY(textOf(u"curlKeys"_s).contains(u"password = ••••"_s));
        QCOMPARE(line(u"curlGatewayName"_s)->text(), u"Acme 2"_s);
        picture(m_page.get(), u"add-curl"_s);
        press(u"curlContinue"_s);
        QCOMPARE(m_filled->size(), 1);
        QCOMPARE(draft().values.size(), 2);
        QVERIFY(!draft().gateway.custom.payload.contains(canary));
        QVERIFY(!shown().contains(canary));
        find<QPlainTextEdit>(u"curlText"_s)->undo();
        QVERIFY(!shown().contains(canary));
    }

    /// What the example leaves open is asked for.
    void curlQuestions()
    {
        paste(u"curl https://api.acme.example/send -d number_one=123 -d b=456 -d key=YOUR_API_KEY"_s);
        picture(m_page.get(), u"add-curl-questions"_s);
        press(u"curlContinue"_s);
        QCOMPARE(m_filled->size(), 0);
        QVERIFY(!errorOf(u"curl_recipient"_s).isEmpty());
        auto* recipient = find<QComboBox>(u"curl_recipient"_s);
        recipient->setCurrentIndex(recipient->findData(u"number_one"_s));
        QCOMPARE(errorOf(u"curl_recipient"_s), QString());
        auto* text = find<QComboBox>(u"curl_text"_s);
        text->setCurrentIndex(text->findData(u"b"_s));
        SecretEdit* key = nullptr;
        for (SecretEdit* edit : m_page->findChildren<SecretEdit*>())
            key = edit->objectName().startsWith("curl_"_L1) ? edit : key;
        QVERIFY(key);
        key->setText(canary);
        press(u"curlContinue"_s);
        QCOMPARE(m_filled->size(), 1);
        QCOMPARE(draft().values.values(), QList<QByteArray>{canary.toUtf8()});
        QVERIFY(draft().gateway.custom.payload.contains(u"number_one=%TO"_s));
    }

    void curlProblems_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no command") << u"hello"_s;
        QTest::newRow("runs something") << u"curl https://a.example/ -d x=$(id)"_s;
        QTest::newRow("reads a file") << u"curl https://a.example/ -d @/etc/passwd"_s;
        QTest::newRow("long") << u"curl https://a.example/ -d "_s + QString(200'000, u'x');
    }
    void curlProblems()
    {
        QFETCH(QString, text);
        paste(text);
        QVERIFY(!textOf(u"curlProblem"_s).isEmpty());
        QVERIFY(!find<QWidget>(u"curlTitle"_s)->isVisible());
    }

    void leaving()
    {
        QSignalSpy closed(m_page.get(), &AddGatewayPage::closed);
        QSignalSpy hand(m_page.get(), &AddGatewayPage::byHand);
        press(u"addByHand"_s);
        QCOMPARE(hand.size(), 1);
        QTest::keyClick(m_page.get(), Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
        Q_EMIT m_page->findChild<PageHeader*>()->backRequested();
        QCOMPARE(closed.size(), 2);
    }

    /// Every control can be named by a screen reader, and the page fits the smallest window.
    void namesAndSize()
    {
        chooseProvider(u"bulksms"_s);
        for (const QWidget* widget : m_page->findChildren<QWidget*>()) {
            const bool control = qobject_cast<const QLineEdit*>(widget)
                || qobject_cast<const QComboBox*>(widget) || qobject_cast<const QPlainTextEdit*>(widget)
                || qobject_cast<const QAbstractItemView*>(widget);
            if (control && !widget->objectName().startsWith("qt_"_L1))
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
        QVERIFY2(m_page->minimumSizeHint().width() <= 960,
            qPrintable(QString::number(m_page->minimumSizeHint().width())));
        QVERIFY(m_page->minimumSizeHint().height() <= 640);
        m_page->resize(1232, 900);
        picture(m_page.get(), u"add-large"_s);
    }
};

QTEST_MAIN(TestAddGateway)
#include "tst_addgateway.moc"
