// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/CodeChips.h"
#include "ui/gateways/CodeEditor.h"
#include "ui/gateways/CodeJson.h"

#include "core/gateway/PayloadTemplate.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace otpost::ui;

class TestCodeEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTextAsItIs()
    {
        CodeEditor editor;
        const QString text = u"{\n\t\"a\": \"no\u00a0break\"\n}\n"_s;
        const QSignalSpy changed(&editor, &CodeEditor::codeChanged);
        editor.setCode(text);
        QCOMPARE(editor.code(), text);
        editor.setLanguage(CodeLanguage::Json);
        editor.setErrorMark(2);
        QCOMPARE(changed.count(), 0); // colours and marks are no change
        QVERIFY(!editor.document()->isUndoAvailable());
    }

    void typingTellsOnceAChange()
    {
        CodeEditor editor;
        const QSignalSpy changed(&editor, &CodeEditor::codeChanged);
        QTest::keyClicks(&editor, u"ab"_s);
        QCOMPARE(changed.count(), 2);
        QCOMPARE(editor.code(), u"ab"_s);
    }

    void tabMovesTheFocus()
    {
        QWidget window;
        auto* layout = new QVBoxLayout(&window);
        auto* editor = new CodeEditor;
        auto* next = new QLineEdit;
        layout->addWidget(editor);
        layout->addWidget(next);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        editor->setFocus();
        QTest::keyClick(editor, Qt::Key_Tab);
        QCOMPARE(window.focusWidget(), next);
        QCOMPARE(editor->code(), QString());
    }

    void enterKeepsTheIndent()
    {
        CodeEditor editor;
        editor.setCode(u"  a"_s);
        editor.moveCursor(QTextCursor::End);
        QTest::keyClick(&editor, Qt::Key_Return);
        QTest::keyClicks(&editor, u"b"_s);
        QCOMPARE(editor.code(), u"  a\n  b"_s);
    }

    void marksTheLineAndPieceOfAnError()
    {
        CodeEditor editor;
        editor.setCode(u"{\n  \"to\": \"%PHONE%\"\n}"_s);
        editor.setErrorMark(2, u"%PHONE%"_s);
        QCOMPARE(editor.errorLine(), 2);
        const QList<QTextEdit::ExtraSelection> marks = editor.extraSelections();
        QCOMPARE(marks.size(), 1);
        QCOMPARE(marks.first().cursor.selectedText(), u"%PHONE%"_s);
        QCOMPARE(marks.first().format.underlineStyle(), QTextCharFormat::WaveUnderline);

        editor.setErrorMark(2); // nothing in particular: the text of the line without its indent
        QCOMPARE(editor.extraSelections().first().cursor.selectedText(), u"\"to\": \"%PHONE%\""_s);
        editor.setErrorMark(0);
        QVERIFY(editor.extraSelections().isEmpty());
        editor.setErrorMark(99);
        QVERIFY(editor.extraSelections().isEmpty());
    }

    void replacesInOneStep()
    {
        CodeEditor editor;
        const QString text = u"a %PHONE%\nb %PHONE%"_s;
        editor.setCode(text);
        QVERIFY(editor.replaceInLine(2, u"%PHONE%"_s, u"%TO%"_s));
        QCOMPARE(editor.code(), u"a %PHONE%\nb %TO%"_s);
        editor.undo();
        QCOMPARE(editor.code(), text);
        QVERIFY(!editor.replaceInLine(3, u"%PHONE%"_s, u"%TO%"_s));
        QVERIFY(!editor.replaceInLine(1, u"%NONE%"_s, u"%TO%"_s));
        QCOMPARE(editor.code(), text);
    }

    void growsWithItsTextBetweenLimits()
    {
        CodeEditor editor;
        editor.setVisibleLines(3, 6);
        editor.resize(400, 200);
        editor.show();
        const int least = editor.sizeHint().height();
        editor.setCode(u"1\n2\n3\n4\n5"_s);
        const int five = editor.sizeHint().height();
        QVERIFY(five > least);
        editor.setCode(QString(50, u'\n'));
        const int most = editor.sizeHint().height();
        QVERIFY(most > five);
        editor.setCode(QString(90, u'\n'));
        QCOMPARE(editor.sizeHint().height(), most);
    }

    void findsPlaceholders_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<CodeLanguage>("language");
        QTest::addColumn<QStringList>("found");

        QTest::newRow("none") << u"abc"_s << CodeLanguage::Json << QStringList();
        QTest::newRow("two") << u"%TO% %MESSAGE%"_s << CodeLanguage::Json
                             << QStringList{u"%TO%"_s, u"%MESSAGE%"_s};
        QTest::newRow("arguments") << u"x=%UNICODE:2:0%&y=1"_s << CodeLanguage::Form
                                   << QStringList{u"%UNICODE:2:0%"_s};
        QTest::newRow("doubled") << u"100%% %TO%"_s << CodeLanguage::Json << QStringList{u"%TO%"_s};
        QTest::newRow("encoded byte in a form")
            << u"a=%20%TO%"_s << CodeLanguage::Form << QStringList{u"%TO%"_s};
        QTest::newRow("lone") << u"5% of %TO%"_s << CodeLanguage::Json << QStringList{u"%TO%"_s};
        QTest::newRow("at the end") << u"a%"_s << CodeLanguage::Json << QStringList();
    }

    void findsPlaceholders()
    {
        QFETCH(const QString, line);
        QFETCH(const CodeLanguage, language);
        QFETCH(const QStringList, found);
        QStringList pieces;
        for (const PlaceholderPlace& place : placeholdersIn(line, language))
            pieces.append(line.mid(place.start, place.length));
        QCOMPARE(pieces, found);
    }

    void chipsOfferPlaceholders()
    {
        CodeChips chips;
        chips.resize(700, 32);
        chips.show();
        const QSignalSpy chosen(&chips, &CodeChips::chosen);
        const QList<QToolButton*> buttons = chips.findChildren<QToolButton*>();
        QVERIFY(!buttons.isEmpty());
        for (const QToolButton* button : buttons) {
            QVERIFY(!button->accessibleName().isEmpty());
            QVERIFY(button->isVisible());
        }
        QTest::mouseClick(buttons.first(), Qt::LeftButton);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toString(), u"%TO%"_s);
        for (const QString& name : otpost::placeholderNames())
            QVERIFY2(!placeholderMeaning(name).isEmpty(), qPrintable(name));

        chips.resize(220, 32); // what does not fit is in the menu
        QVERIFY(!buttons.last()->isVisible());
    }

    void printsJsonWithoutChangingIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("pretty"); // empty: not JSON

        QTest::newRow("flat") << u"{\"a\":1,\"b\":\"x\"}"_s << u"{\n  \"a\": 1,\n  \"b\": \"x\"\n}"_s;
        QTest::newRow("numbers stay as written")
            << u"[1.10, 1E5, 12345678901234567890]"_s << u"[\n  1.10,\n  1E5,\n  12345678901234567890\n]"_s;
        QTest::newRow("brackets in strings") << u"{\"a\":\"} \\\" ]\"}"_s << u"{\n  \"a\": \"} \\\" ]\"\n}"_s;
        QTest::newRow("empty ones") << u"{\"a\":{ },\"b\":[\n]}"_s << u"{\n  \"a\": {},\n  \"b\": []\n}"_s;
        QTest::newRow("cut") << u"{\"a\":1"_s << QString();
        QTest::newRow("text") << u"OK 123"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }

    void printsJsonWithoutChangingIt()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, pretty);
        const std::optional<PrettyJson> printed = prettyJson(text);
        QCOMPARE(printed.has_value(), !pretty.isEmpty());
        if (printed)
            QCOMPARE(printed->text, pretty);
    }

    void findsThePlaceOfAPath()
    {
        const QString text = u"{\"messages\":[{\"id\":1,\"status\":\"queued\"}]}"_s;
        const std::optional<PrettyJson> printed = prettyJson(text, u"messages.0.status"_s);
        QVERIFY(printed && printed->found);
        QCOMPARE(
            printed->text.mid(printed->found->start, printed->found->length), u"\"status\": \"queued\""_s);
        QVERIFY(!prettyJson(text, u"messages.1.status"_s)->found);
    }
};

QTEST_MAIN(TestCodeEditor)
#include "tst_codeeditor.moc"
