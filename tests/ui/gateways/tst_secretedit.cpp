// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/BasicLogin.h"
#include "ui/gateways/SecretEdit.h"
#include "ui/gateways/SecretRows.h"

#include <QAccessible>
#include <QDialog>
#include <QMetaProperty>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace otpost;
using namespace otpost::ui;

namespace {

const QString canary = u"s3cr3t-canary-value"_s;

/// Everything that a widget and its accessible interface give away as text.
QString allTexts(QWidget* widget)
{
    QStringList texts;
    for (int i = 0; i < widget->metaObject()->propertyCount(); ++i)
        texts.append(widget->metaObject()->property(i).read(widget).toString());
    if (QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget)) {
        for (const QAccessible::Text kind :
            {QAccessible::Name, QAccessible::Value, QAccessible::Description, QAccessible::Help})
            texts.append(accessible->text(kind));
    }
    return texts.join(u'\n');
}

QToolButton* eyeOf(SecretEdit& edit)
{
    const QList<QToolButton*> buttons = edit.findChildren<QToolButton*>();
    const auto found = std::find_if(buttons.begin(), buttons.end(),
        [](const QToolButton* button) { return !button->accessibleName().isEmpty(); });
    return found == buttons.end() ? nullptr : *found;
}

}

class TestSecretEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typedValueGetsAReferenceBoundToTheHost()
    {
        SecretEdit edit;
        edit.setHosts({u"api.example"_s});
        QVERIFY(!edit.ref().isSet());
        QTest::keyClicks(&edit, canary);
        QCOMPARE(edit.typedValue(), canary.toUtf8());
        const SecretRef first = edit.ref();
        QVERIFY(first.isSet());
        QCOMPARE(first.hosts, QStringList{u"api.example"_s});
        QCOMPARE(edit.ref(), first); // the same until the value changes
        QTest::keyClicks(&edit, u"!"_s);
        QVERIFY(edit.ref().id != first.id);
    }

    void nothingRemainsOnceItIsStored()
    {
        SecretEdit edit;
        edit.setHosts({u"api.example"_s});
        QTest::keyClicks(&edit, canary);
        const SecretRef ref = edit.ref();
        edit.setStored(ref);
        QVERIFY(!edit.isTyped());
        QVERIFY(edit.typedValue().isEmpty());
        QCOMPARE(edit.ref(), ref);
        QVERIFY(!edit.isUndoAvailable());
        edit.undo();
        QVERIFY(edit.text().isEmpty());
        QVERIFY(!allTexts(&edit).contains(canary));
        QCOMPARE(edit.echoMode(), QLineEdit::Password);
    }

    void typingReplacesAndEscapeKeeps()
    {
        const SecretRef stored = SecretRef::fresh({u"api.example"_s});
        SecretEdit edit;
        edit.setHosts({u"api.example"_s});
        edit.setStored(stored);
        QCOMPARE(edit.accessibleDescription(), u"Saved in keychain"_s);
        QTest::keyClicks(&edit, u"new"_s);
        QVERIFY(edit.ref().id != stored.id);
        QTest::keyClick(&edit, Qt::Key_Escape);
        QCOMPARE(edit.ref(), stored);
        QVERIFY(!edit.isTyped());
    }

    void anotherHostAsksAgain()
    {
        SecretEdit edit;
        edit.setStored(SecretRef::fresh({u"old.example"_s}));
        edit.setHosts({u"new.example"_s});
        QVERIFY(edit.accessibleDescription().contains(u"old.example"_s));
        QCOMPARE(edit.ref().hosts, QStringList{u"old.example"_s}); // for validateGateway to refuse
        QTest::keyClicks(&edit, u"x"_s);
        QCOMPARE(edit.ref().hosts, QStringList{u"new.example"_s});
    }

    void onlyWhatWasJustTypedIsShownAndOnlyForAWhile()
    {
        SecretEdit edit;
        edit.resize(300, 32);
        edit.show();
        QToolButton* eye = eyeOf(edit);
        QVERIFY(eye != nullptr);
        edit.setStored(SecretRef::fresh({u"api.example"_s}));
        QVERIFY(!eye->isVisible()); // nothing stored can be looked at
        QTest::keyClicks(&edit, u"abc"_s);
        QVERIFY(eye->isVisible());
        QCOMPARE(edit.displayText(), QString(3, edit.displayText().at(0)));
        QTest::mouseClick(eye, Qt::LeftButton);
        QCOMPARE(edit.displayText(), u"abc"_s);
        QTest::mouseClick(eye, Qt::LeftButton); // at once, by the same button
        QVERIFY(edit.displayText() != u"abc"_s);
        QTest::mouseClick(eye, Qt::LeftButton);
        QCOMPARE(edit.displayText(), u"abc"_s);
        QTRY_VERIFY_WITH_TIMEOUT(edit.displayText() != u"abc"_s, 15'000); // or by itself
        QTest::mouseClick(eye, Qt::LeftButton);
        edit.setStored(SecretRef::fresh({u"api.example"_s}));
        QCOMPARE(edit.echoMode(), QLineEdit::Password);
    }

    void basicLogin()
    {
        QCOMPARE(*basicLoginValue(u"Aladdin"_s, u"open sesame"_s),
            "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="); // RFC 7617, 2
        QCOMPARE(*basicLoginValue(u"test"_s, u"123\u00a3"_s), "Basic dGVzdDoxMjPCow=="); // UTF-8, section 2.1
        QVERIFY(!basicLoginValue(u"a:b"_s, u"c"_s));
        QVERIFY(!basicLoginValue(QString(), u"c"_s));

        SecretRows rows(SecretRows::Kind::Headers);
        rows.show();
        rows.setBasicLogin(u"Aladdin"_s, u"open sesame"_s);
        rows.setBasicLogin(u"test"_s, u"other"_s); // replaces
        QCOMPARE(rows.rows().size(), 1);
        QCOMPARE(rows.rows().first()->nameText(), u"Authorization"_s);
        QCOMPARE(rows.rows().first()->value()->typedValue(), "Basic dGVzdDpvdGhlcg==");
        auto* button = rows.findChild<QPushButton*>(u"basicLogin"_s);
        QVERIFY(button && button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        auto* dialog = rows.findChild<QDialog*>(u"basicLoginDialog"_s);
        QVERIFY(dialog);
        auto* user = dialog->findChild<QLineEdit*>(u"basicUser"_s);
        auto* take = dialog->findChild<QPushButton*>(u"basicTake"_s);
        QVERIFY(!take->isEnabled());
        QTest::keyClicks(user, u"us:er"_s);
        QVERIFY(!take->isEnabled());
        user->clear();
        QTest::keyClicks(user, u"user"_s);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"basicPassword"_s), canary);
        QTest::mouseClick(take, Qt::LeftButton);
        QCOMPARE(
            rows.rows().first()->value()->typedValue(), "Basic " + ("user:" + canary.toUtf8()).toBase64());
    }

    void lineBreaksAroundAPastedValueAreDropped()
    {
        SecretEdit edit;
        edit.setText(u"\r\nkey with space \n"_s);
        QCOMPARE(edit.typedValue(), QByteArrayLiteral("key with space "));
    }

    void rowsGoIntoADraftAndBack()
    {
        Gateway gateway;
        gateway.custom.headers
            = {{u"Authorization"_s, SecretRef::fresh({u"h"_s})}, {u"X-Key"_s, SecretRef::fresh({u"h"_s})}};
        SecretRows rows(SecretRows::Kind::Headers);
        rows.setHosts({u"h"_s});
        const QSignalSpy edited(&rows, &SecretRows::edited);
        rows.load(gateway);
        QCOMPARE(edited.count(), 0);
        GatewayDraft draft;
        rows.store(draft);
        QCOMPARE(draft.gateway.custom.headers, gateway.custom.headers);
        QVERIFY(draft.values.isEmpty());

        SecretRow* added = rows.addRow();
        rows.store(draft);
        QCOMPARE(draft.gateway.custom.headers.size(), 2); // an empty row is none
        QTest::keyClicks(added->name(), u"X-More"_s);
        QTest::keyClicks(added->value(), canary);
        rows.store(draft);
        QCOMPARE(draft.gateway.custom.headers.size(), 3);
        const CustomHeader more = draft.gateway.custom.headers.last();
        QCOMPARE(more.name, u"X-More"_s);
        QCOMPARE(draft.values.value(more.value.id), canary.toUtf8());

        rows.load(gateway); // as after saving: nothing typed remains, shown or hidden
        for (QWidget* widget : rows.findChildren<QWidget*>())
            QVERIFY(!allTexts(widget).contains(canary));
    }

    void everyControlOfARowIsNamed()
    {
        SecretRows rows(SecretRows::Kind::Secrets);
        rows.addRow();
        SecretRow* second = rows.addRow();
        QTest::keyClicks(second->name(), u"key"_s);
        QStringList names;
        for (SecretRow* row : rows.rows()) {
            names.append(row->name()->accessibleName());
            names.append(row->value()->accessibleName());
        }
        for (const QAbstractButton* button : second->findChildren<QAbstractButton*>()) {
            if (button->accessibleName().startsWith(u"Remove"_s))
                names.append(button->accessibleName());
        }
        QVERIFY(!names.contains(QString()));
        QCOMPARE(names.removeDuplicates(), 0);
        QVERIFY(names.contains(u"Remove key"_s));
    }

    void valueProblemsNameTheirRow()
    {
        SecretRows rows(SecretRows::Kind::Headers);
        SecretRow* row = rows.addRow();
        row->name()->setText(u"Authorization"_s);
        row->value()->setText(u"a\nb"_s);
        const QList<Error> problems = rows.valueProblems();
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().kind, ErrorKind::HeaderValueInvalid);
        rows.markProblems(problems);
        QVERIFY(row->value()->property("invalid").toBool());
        QVERIFY(!row->name()->property("invalid").toBool());
        rows.markProblems({});
        QVERIFY(!row->value()->property("invalid").toBool());
    }
};

QTEST_MAIN(TestSecretEdit)
#include "tst_secretedit.moc"
