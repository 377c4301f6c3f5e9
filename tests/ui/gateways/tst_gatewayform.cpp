// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/GatewayFields.h"
#include "ui/gateways/CodeEditor.h"
#include "ui/gateways/GatewayForm.h"
#include "ui/gateways/PayloadField.h"
#include "ui/gateways/SecretEdit.h"
#include "ui/gateways/SecretRows.h"
#include "ui/gateways/script/LuaEditor.h"
#include "ui/widgets/FieldRow.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace otpost;
using namespace otpost::ui;

namespace {

Gateway sample()
{
    Gateway gateway;
    gateway.id = 7;
    gateway.position = 3;
    gateway.name = u"Textline EU"_s;
    gateway.enabled = false;
    CustomSettings& custom = gateway.custom;
    custom.url = u"https://api.textline.example/v2?x=%ID%"_s;
    custom.sender = u" OTPost "_s;
    custom.method = HttpMethod::Post;
    custom.contentType = ContentType::Form;
    custom.payload = u"to=%TO%&text=%MESSAGE%\n&note=a\u00a0b"_s;
    gateway.connection.verifyTls = false;
    custom.successResponse = u" ok "_s;
    custom.successPath = u"a.0=1"_s;
    custom.headers = {{u"Authorization"_s, SecretRef::fresh({u"api.textline.example"_s})}};
    gateway.secrets = {{u"key"_s, SecretRef::fresh({u"api.textline.example"_s})}};
    gateway.connection.timeoutMs = 1234;
    gateway.connection.deadlineMs = 4321;
    return gateway;
}

Gateway twilioSample()
{
    Gateway gateway;
    gateway.name = u"Twilio"_s;
    gateway.type = GatewayType::Twilio;
    gateway.twilio.accountSid = u"AC0123456789abcdef0123456789abcdef"_s;
    gateway.twilio.from = u"+14155552345"_s;
    gateway.secrets = {{twilioApiSecret, SecretRef::fresh({u"api.twilio.com"_s})}};
    return gateway;
}

FieldRow* rowOf(QWidget* editor)
{
    for (QWidget* parent = editor; parent != nullptr; parent = parent->parentWidget()) {
        if (auto* row = qobject_cast<FieldRow*>(parent))
            return row;
    }
    return nullptr;
}

}

class TestGatewayForm : public QObject
{
    Q_OBJECT

private:
    /// The error under the field with that key.
    static QString errorOf(const GatewayForm& form, const QString& key)
    {
        const FieldRow* row = rowOf(form.findChild<QWidget*>(key));
        return row == nullptr ? u"no such row"_s : row->error();
    }

private Q_SLOTS:
    void everyFieldIsThereWithItsNameAndHint()
    {
        GatewayForm form;
        for (const GatewayField& field : gatewayFields()) {
            const auto* editor = form.findChild<QWidget*>(field.key);
            QVERIFY2(editor != nullptr, qPrintable(field.key));
            QCOMPARE(editor->accessibleName(), field.labelText());
            QVERIFY2(editor->accessibleDescription().contains(field.hintText()), qPrintable(field.key));
        }
    }

    void roundTrip()
    {
        GatewayForm form;
        const Gateway gateway = sample();
        form.setGateway(gateway);
        QVERIFY(form.draft().gateway == gateway);
        QVERIFY(form.draft().values.isEmpty());
        QVERIFY(!form.isDirty());
        form.setGateway({});
        QVERIFY(form.draft().gateway == Gateway());
        QVERIFY(!form.isDirty());
    }

    /// What is set in each editor comes out in the draft, and in no other field.
    void eachEditorChangesItsField_data()
    {
        QTest::addColumn<QString>("text");
        for (const GatewayField& field : gatewayFields()) {
            if (!field.get || field.key == u"type"_s)
                continue;
            QString other = u"other"_s;
            if (field.key == u"inFlight"_s)
                other = u"200"_s;
            else if (field.kind == FieldKind::Number)
                other = u"2000"_s;
            else if (field.key == u"rateLimit"_s)
                other = u"2.5"_s;
            else if (field.key == u"balanceMinimum"_s)
                other = u"12.5000"_s;
            else if (!field.choices.isEmpty())
                other = field.choices.first() == field.get(sample()) ? field.choices.last()
                                                                     : field.choices.first();
            QTest::newRow(field.key.toLatin1().constData()) << other;
        }
    }

    void eachEditorChangesItsField()
    {
        QFETCH(const QString, text);
        const QString key = QString::fromLatin1(QTest::currentDataTag());
        GatewayForm form;
        Gateway original = sample();
        if (!gatewayField(key)->appliesTo(GatewayType::Custom))
            original = twilioSample();
        form.setGateway(original);
        const QSignalSpy edited(&form, &GatewayForm::edited);
        auto* editor = form.findChild<QWidget*>(key);
        if (auto* line = qobject_cast<QLineEdit*>(editor)) {
            line->clear();
            QTest::keyClicks(line, text);
        } else if (auto* box = qobject_cast<QComboBox*>(editor)) {
            box->setCurrentIndex(box->findData(text));
        } else if (auto* button = qobject_cast<QAbstractButton*>(editor)) {
            button->click();
        } else if (auto* code = qobject_cast<CodeEditor*>(editor)) {
            code->selectAll();
            code->insertCode(text);
        } else if (auto* script = qobject_cast<LuaEditor*>(editor)) {
            script->insertText(text);
        } else if (auto* lines = qobject_cast<QPlainTextEdit*>(editor)) {
            lines->selectAll();
            QTest::keyClicks(lines, text);
        } else {
            QFAIL("an editor that this test does not know");
        }
        Gateway expected = original;
        expected.custom.headers = form.draft().gateway.custom.headers;
        expected.secrets = form.draft().gateway.secrets;
        QVERIFY(gatewayField(key)->set(expected, text));
        QVERIFY(form.draft().gateway == expected);
        QVERIFY(edited.count() > 0);
        QVERIFY(form.isDirty());
    }

    void getLocksTheContentTypeAndPostGivesItBack()
    {
        GatewayForm form;
        Gateway gateway = sample();
        gateway.custom.contentType = ContentType::Json;
        form.setGateway(gateway);
        auto* method = form.findChild<QComboBox*>(u"method"_s);
        auto* type = form.findChild<QComboBox*>(u"contentType"_s);
        QVERIFY(type->isEnabled());

        method->setCurrentIndex(method->findData(u"GET"_s));
        QCOMPARE(type->currentData().toString(), u"form"_s);
        QVERIFY(!type->isEnabled());
        QVERIFY(type->accessibleDescription().contains(u"GET"_s)); // says why
        QCOMPARE(form.draft().gateway.custom.contentType, ContentType::Form);

        method->setCurrentIndex(method->findData(u"POST"_s));
        QCOMPARE(type->currentData().toString(), u"json"_s);
        QVERIFY(type->isEnabled());
    }

    void problemsWaitForTheirFieldToBeTouched()
    {
        GatewayForm form;
        form.setGateway({});
        QVERIFY(!form.problems().isEmpty());
        QCOMPARE(form.shownProblemCount(), 0);

        form.resize(600, 900);
        form.show();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        auto* url = form.findChild<QLineEdit*>(u"url"_s);
        url->setFocus();
        QTest::keyClicks(url, u"ftp://x"_s);
        QVERIFY(errorOf(form, u"url"_s).isEmpty()); // not while it is typed for the first time
        form.findChild<QLineEdit*>(u"name"_s)->setFocus();
        QCOMPARE(errorOf(form, u"url"_s), describe(Error{ErrorKind::UrlScheme, u"url"_s, {u"ftp"_s}}));
        QVERIFY(errorOf(form, u"name"_s).isEmpty());

        form.showAllProblems();
        QCOMPARE(errorOf(form, u"name"_s), describe(Error{ErrorKind::FieldMissing, u"name"_s, {}}));
        form.focusFirstProblem();
        QCOMPARE(form.focusWidget()->objectName(), u"name"_s);
    }

    void correctingRemovesTheError()
    {
        GatewayForm form;
        Gateway gateway = sample();
        gateway.name.clear();
        form.setGateway(gateway);
        form.showAllProblems();
        QVERIFY(!errorOf(form, u"name"_s).isEmpty());
        const QSignalSpy checked(&form, &GatewayForm::checked);
        QTest::keyClicks(form.findChild<QLineEdit*>(u"name"_s), u"A"_s);
        QTRY_COMPARE(checked.count(), 1);
        QVERIFY(errorOf(form, u"name"_s).isEmpty());
        QCOMPARE(form.shownProblemCount(), 0);
    }

    void numbersOutOfRangeAreProblems_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("letters") << u"soon"_s;
        QTest::newRow("too low") << u"99"_s;
        QTest::newRow("too high") << u"120001"_s;
        QTest::newRow("empty") << QString();
    }

    void numbersOutOfRangeAreProblems()
    {
        QFETCH(const QString, text);
        GatewayForm form;
        form.setGateway(sample());
        form.findChild<QLineEdit*>(u"timeoutMs"_s)->setText(text);
        form.showAllProblems();
        QVERIFY(!errorOf(form, u"timeoutMs"_s).isEmpty());
        QVERIFY(form.isDirty());
        QCOMPARE(form.draft().gateway.connection.timeoutMs, 1234);
    }

    void anUnknownPlaceholderIsMarkedAndFixedAtOneClick()
    {
        GatewayForm form;
        Gateway gateway = sample();
        gateway.custom.contentType = ContentType::Json;
        gateway.custom.payload = u"{\n  \"to\": \"%TO%\",\n  \"text\": \"%MESSAGE%\"\n}"_s;
        form.setGateway(gateway);
        auto* payload = form.findChild<CodeEditor*>(u"payload"_s);
        QVERIFY(payload->replaceInLine(2, u"%TO%"_s, u"%PHONE%"_s));
        form.checkNow();
        QCOMPARE(payload->errorLine(), 2);
        FieldRow* row = rowOf(payload);
        QVERIFY(row->error().contains(u"%PHONE%"_s));

        Q_EMIT row->errorActionTriggered();
        QVERIFY(form.draft().gateway.custom.payload == gateway.custom.payload);
        form.checkNow();
        QCOMPARE(payload->errorLine(), 0);
        QVERIFY(!row->hasError());
    }

    void payloadMarks_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QStringList>("args");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("replacement");
        QTest::newRow("unknown") << ErrorKind::UnknownPlaceholder << QStringList{u"3"_s, u"%X%"_s, u"%TO%"_s}
                                 << 3 << u"%TO%"_s;
        QTest::newRow("unquoted") << ErrorKind::PlaceholderUnquoted << QStringList{u"2"_s, u"%TO%"_s} << 2
                                  << u"\"%TO%\""_s;
        QTest::newRow("not json") << ErrorKind::PayloadNotJson << QStringList{u"4"_s, u"1"_s} << 4
                                  << QString();
        QTest::newRow("elsewhere") << ErrorKind::SecretNotNamed << QStringList{u"1"_s} << 0 << QString();
    }

    void payloadMarks()
    {
        QFETCH(const ErrorKind, kind);
        QFETCH(const QStringList, args);
        const PayloadMark mark = payloadMark(Error{kind, u"payload"_s, args});
        QTEST(mark.line, "line");
        QTEST(mark.replacement, "replacement");
    }

    void anotherHostAsksForStoredSecretsAgain()
    {
        GatewayForm form;
        form.setGateway(sample());
        auto* url = form.findChild<QLineEdit*>(u"url"_s);
        url->setText(u"https://other.example/v2"_s);
        Q_EMIT url->editingFinished();
        QVERIFY(errorOf(form, u"headers"_s).contains(u"api.textline.example"_s));
        QVERIFY(errorOf(form, u"secrets"_s).contains(u"other.example"_s));

        for (SecretRows* rows : form.findChildren<SecretRows*>())
            QTest::keyClicks(rows->rows().first()->value(), u"new"_s);
        form.checkNow();
        QVERIFY(errorOf(form, u"headers"_s).isEmpty());
        QVERIFY(errorOf(form, u"secrets"_s).isEmpty());
        const GatewayDraft draft = form.draft();
        QCOMPARE(draft.values.size(), 2);
        for (const SecretRef& ref : secretRefs(draft.gateway))
            QCOMPARE(ref.hosts, QStringList{u"other.example"_s});
    }

    void tabFollowsTheReadingOrder()
    {
        GatewayForm form;
        Gateway gateway = sample();
        gateway.custom.headers.append(CustomHeader{u"X-Second"_s, SecretRef::fresh({u"h"_s})});
        form.setGateway(gateway);
        form.resize(600, 4000);
        form.show();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        QPoint last(0, -1);
        QStringList seen;
        QWidget* const first = form.findChild<QWidget*>(u"name"_s);
        first->setFocus(Qt::TabFocusReason);
        do {
            const QWidget* now = form.focusWidget();
            if (qobject_cast<const QLabel*>(now) == nullptr) { // links in hints are for FieldRow to order
                const QPoint place = now->mapTo(&form, QPoint(0, now->height() / 2));
                const bool below = place.y() > last.y() + 8;
                const bool beside = place.y() > last.y() - 30 && place.x() > last.x();
                QVERIFY2(
                    below || beside, qPrintable(seen.join(u", "_s) + u" then "_s + now->accessibleName()));
                last = place;
                seen.append(now->accessibleName());
            }
            QTest::keyClick(form.focusWidget(), Qt::Key_Tab);
        } while (form.focusWidget() != first && seen.size() < 60);
        QVERIFY2(seen.contains(u"Header 2, value"_s), qPrintable(seen.join(u", "_s)));
        QVERIFY2(seen.contains(gatewayField(u"deadlineMs"_s)->labelText()), qPrintable(seen.join(u", "_s)));
    }

    void aProblemFoundElsewhereStaysUntilItsFieldIsEdited()
    {
        GatewayForm form;
        form.setGateway(sample());
        QVERIFY(form.showProblem(Error{ErrorKind::NameTaken, u"name"_s, {u"Textline EU"_s}}));
        QVERIFY(errorOf(form, u"name"_s).contains(u"Textline EU"_s));
        QVERIFY(!form.showProblem(Error{ErrorKind::KeychainLocked, {}, {}}));
        QTest::keyClicks(form.findChild<QLineEdit*>(u"name"_s), u" 2"_s);
        form.checkNow();
        QVERIFY(errorOf(form, u"name"_s).isEmpty());
    }

    void warningsStandUnderTheirField()
    {
        GatewayForm form;
        Gateway gateway = sample();
        gateway.custom.payload = u"a=b"_s;
        form.setGateway(gateway);
        const auto* payload = form.findChild<QWidget*>(u"payload"_s);
        QVERIFY(payload->accessibleDescription().contains(describe(GatewayWarning::NoMessage)));
        const auto* tls = form.findChild<QWidget*>(u"verifyTls"_s);
        QVERIFY(tls->accessibleDescription().contains(describe(GatewayWarning::TlsNotVerified)));
    }
};

QTEST_MAIN(TestGatewayForm)
#include "tst_gatewayform.moc"
