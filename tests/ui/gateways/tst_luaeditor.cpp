// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/script/LuaEditor.h"
#include "ui/gateways/script/LuaIndent.h"
#include "ui/gateways/script/LuaText.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Theme.h"
#include "ui/theme/ThemeController.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace otpost::ui;
using namespace Qt::StringLiterals;

namespace {

int styleAt(const LuaText& text, const QString& word)
{
    const qsizetype at = text.text().toUtf8().indexOf(word.toUtf8());
    return static_cast<int>(text.SendScintilla(QsciScintillaBase::SCI_GETSTYLEAT, long(at)));
}

QColor colorAt(const LuaText& text, const QString& word)
{
    return text.lexer()->color(styleAt(text, word));
}

}

/// The editor of scripts by itself: what it keeps, shows and does with keys.
class TestLuaEditor : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ThemeController> m_theme;

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<ThemeController>(
            *qobject_cast<QApplication*>(QCoreApplication::instance()), loadFonts(13), Appearance::Light);
    }

    void keepsTextAsItIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kept");

        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("no last line end") << u"return 1"_s << u"return 1"_s;
        QTest::newRow("spaces at the end") << u"return 1  \n\n"_s << u"return 1  \n\n"_s;
        QTest::newRow("Windows") << u"a\r\nb\r\n"_s << u"a\nb\n"_s;
        QTest::newRow("old Mac") << u"a\rb"_s << u"a\nb"_s;
        QTest::newRow("beyond ASCII")
            << u"x = \"\u00fc\u00a0\U0001f600\u0627\""_s << u"x = \"\u00fc\u00a0\U0001f600\u0627\""_s;
        QTest::newRow("tabs") << u"\tx = 1"_s << u"\tx = 1"_s;
        QTest::newRow("NUL") << QString(u"a"_s + QChar(u'\0') + u"b"_s)
                             << QString(u"a"_s + QChar(u'\0') + u"b"_s);
    }

    void keepsTextAsItIs()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, kept);
        LuaEditor editor;
        const QSignalSpy changed(&editor, &LuaEditor::textChanged);
        editor.setText(text);
        QCOMPARE(editor.text(), kept);
        editor.markError(1, u"wrong"_s);
        QCOMPARE(changed.count(), 0); // marks and colours are no change
        QVERIFY(!editor.isModified());
        QVERIFY(!editor.area()->isUndoAvailable());
    }

    void pastedLineEndsBecomeOurs()
    {
        LuaEditor editor;
        auto* mime = new QMimeData;
        mime->setText(u"a = 1\r\nb = 2\r\n"_s);
        QApplication::clipboard()->setMimeData(mime);
        editor.area()->paste();
        QCOMPARE(editor.text(), u"a = 1\nb = 2\n"_s);
        QVERIFY(editor.isModified());
    }

    void refusesWhatNoScriptIsAsLongAs()
    {
        LuaEditor editor;
        const QSignalSpy refused(&editor, &LuaEditor::pasteRefused);
        auto* mime = new QMimeData;
        mime->setText(QString(2 * 1024 * 1024, u'x'));
        QApplication::clipboard()->setMimeData(mime);
        editor.area()->paste();
        QVERIFY(refused.count() > 0);
        QCOMPARE(editor.text(), QString());
    }

    void undoesAndRedoes()
    {
        LuaEditor editor;
        editor.setText(u"return 1\n"_s);
        editor.insertText(u"local a = 2\n"_s);
        QCOMPARE(editor.text(), u"local a = 2\nreturn 1\n"_s);
        QTest::keyClick(editor.area(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(editor.text(), u"return 1\n"_s);
        editor.area()->redo();
        QCOMPARE(editor.text(), u"local a = 2\nreturn 1\n"_s);
    }

    void highlightsLua()
    {
        LuaEditor editor;
        editor.setText(u"-- note\nlocal wert = message.to .. \"str\" .. json.encode(nothing)\n"_s);
        editor.area()->recolor();
        const Colors colors = Theme::light({}, {}).colors;
        QCOMPARE(colorAt(*editor.area(), u"note"_s), colors.text3);
        QCOMPARE(colorAt(*editor.area(), u"local"_s), colors.codeKey);
        QCOMPARE(colorAt(*editor.area(), u"wert"_s), colors.text);
        QCOMPARE(colorAt(*editor.area(), u"message.to"_s), colors.codePlaceholder);
        QCOMPARE(colorAt(*editor.area(), u"json.encode"_s), colors.codePlaceholder);
        QCOMPARE(colorAt(*editor.area(), u"\"str\""_s), colors.codeString);
        QCOMPARE(colorAt(*editor.area(), u"nothing"_s), colors.text);
    }

    void followsTheTheme()
    {
        LuaEditor editor;
        editor.setText(u"local a = 1\n"_s);
        editor.resize(500, editor.sizeHint().height());
        editor.show();
        const auto background = [&editor] {
            return editor.grab().toImage().pixelColor(editor.width() - 40, editor.height() / 2);
        };
        const Colors light = Theme::light({}, {}).colors;
        const Colors dark = Theme::darkTheme({}, {}).colors;
        QCOMPARE(background(), light.code);
        m_theme->setAppearance(Appearance::Dark);
        QTRY_COMPARE(background(), dark.code);
        QCOMPARE(colorAt(*editor.area(), u"local"_s), dark.codeKey);
        m_theme->setAppearance(Appearance::Light);
        QTRY_COMPARE(background(), light.code);
    }

    void marksALine()
    {
        LuaEditor editor;
        editor.setText(u"a = 1\nb = = 2\nc = 3\n"_s);
        editor.resize(400, editor.sizeHint().height());
        editor.show();
        editor.markError(2, u"unexpected symbol near '='"_s);
        QCOMPARE(editor.errorLine(), 2);
        const QColor band = Theme::light({}, {}).colors.redTint;
        const int height = editor.area()->lineHeight();
        const QImage image = editor.area()->viewport()->grab().toImage();
        QCOMPARE(image.pixelColor(image.width() - 20, height + height / 2), band);
        QVERIFY(image.pixelColor(image.width() - 20, height / 2) != band);
        // The mark stays with its line.
        QTest::keyClick(editor.area(), Qt::Key_Return);
        QCOMPARE(editor.errorLine(), 3);
        editor.clearError();
        QCOMPARE(editor.errorLine(), 0);
        editor.markError(99, u"beyond the end"_s);
        QVERIFY(editor.errorLine() > 0);
    }

    /// WCAG 2.1.2: nobody is caught in it.
    void leavesByKeyboard_data()
    {
        QTest::addColumn<QList<int>>("keys"); // key | modifiers
        QTest::addColumn<QString>("next");

        QTest::newRow("Tab indents") << QList<int>{Qt::Key_Tab} << u"text"_s;
        QTest::newRow("Escape, Tab") << QList<int>{Qt::Key_Escape, Qt::Key_Tab} << u"after"_s;
        QTest::newRow("Escape, Backtab")
            << QList<int>{Qt::Key_Escape, int(Qt::Key_Backtab) | int(Qt::ShiftModifier)} << u"before"_s;
        QTest::newRow("Ctrl+Tab") << QList<int>{int(Qt::Key_Tab) | int(Qt::ControlModifier)} << u"after"_s;
        QTest::newRow("Ctrl+Shift+Tab")
            << QList<int>{int(Qt::Key_Backtab) | int(Qt::ControlModifier) | int(Qt::ShiftModifier)}
            << u"before"_s;
        QTest::newRow("Escape, a letter, Tab")
            << QList<int>{Qt::Key_Escape, Qt::Key_X, Qt::Key_Tab} << u"text"_s;
        QTest::newRow("Escape twice, Tab")
            << QList<int>{Qt::Key_Escape, Qt::Key_Escape, Qt::Key_Tab} << u"after"_s;
    }

    void leavesByKeyboard()
    {
        QFETCH(const QList<int>, keys);
        QFETCH(const QString, next);
        QWidget window;
        auto* layout = new QVBoxLayout(&window);
        auto* before = new QLineEdit;
        auto* editor = new LuaEditor;
        auto* after = new QLineEdit;
        for (QWidget* widget : std::initializer_list<QWidget*>{before, editor, after})
            layout->addWidget(widget);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        before->setFocus();
        QTest::keyClick(before, Qt::Key_Tab);
        QCOMPARE(window.focusWidget(), editor->area());
        for (const int key : keys) {
            QTest::keyClick(window.focusWidget(), Qt::Key(key & ~int(Qt::KeyboardModifierMask)),
                Qt::KeyboardModifiers(key & int(Qt::KeyboardModifierMask)));
        }
        const QWidget* expected = next == "after"_L1 ? after
            : next == "before"_L1                    ? static_cast<QWidget*>(before)
                                                     : editor->area();
        QCOMPARE(window.focusWidget(), expected);
        if (next != "text"_L1)
            QCOMPARE(editor->text(), QString());
        else
            QVERIFY(editor->text().endsWith(u" "_s));
    }

    void tabLeavesWhatIsReadOnly()
    {
        QWidget window;
        auto* layout = new QVBoxLayout(&window);
        auto* editor = new LuaEditor;
        auto* after = new QLineEdit;
        layout->addWidget(editor);
        layout->addWidget(after);
        editor->setText(u"return 1"_s);
        editor->setReadOnly(true);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        editor->setFocus();
        QTest::keyClicks(editor->area(), u"x"_s);
        QCOMPARE(editor->text(), u"return 1"_s);
        QTest::keyClick(editor->area(), Qt::Key_Tab);
        QCOMPARE(window.focusWidget(), after);
    }

    void indentsBlocks_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");

        QTest::newRow("function") << u"function build(message)\nreturn 1\nend"_s
                                  << u"function build(message)\n    return 1\nend"_s;
        QTest::newRow("if else") << u"if a then\nb()\nelse\nc()\nend\nd()"_s
                                 << u"if a then\n    b()\nelse\n    c()\nend\nd()"_s;
        QTest::newRow("table") << u"return {\na = 1,\n}\nx"_s << u"return {\n    a = 1,\n}\nx"_s;
        QTest::newRow("one line") << u"if a then b() end\nc()"_s << u"if a then b() end\nc()"_s;
        QTest::newRow("in a string") << u"a = \"then\"\nb"_s << u"a = \"then\"\nb"_s;
        QTest::newRow("in a comment") << u"a() -- do\nb"_s << u"a() -- do\nb"_s;
        QTest::newRow("empty line between")
            << u"for i = 1, 2 do\n\nb()\nend"_s << u"for i = 1, 2 do\n    \n    b()\nend"_s;
    }

    void indentsBlocks()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, text);
        LuaEditor editor;
        editor.area()->setAutoCompletionThreshold(-1);
        for (const QChar c : typed) {
            if (c == u'\n')
                QTest::keyClick(editor.area(), Qt::Key_Return);
            else
                QTest::keyClicks(editor.area(), QString(c));
        }
        QCOMPARE(editor.text(), text);
    }

    void togglesComments()
    {
        QCOMPARE(
            toggledComments({u"  a"_s, u""_s, u"    b"_s}), (QStringList{u"  -- a"_s, u""_s, u"  --   b"_s}));
        QCOMPARE(
            toggledComments({u"  -- a"_s, u""_s, u"  --   b"_s}), (QStringList{u"  a"_s, u""_s, u"    b"_s}));
        QCOMPARE(toggledComments({u"--a"_s}), QStringList{u"a"_s});
        LuaEditor editor;
        editor.setText(u"a()\nb()\n"_s);
        QTest::keyClick(editor.area(), Qt::Key_Slash, Qt::ControlModifier);
        QCOMPARE(editor.text(), u"-- a()\nb()\n"_s);
        editor.area()->undo();
        QCOMPARE(editor.text(), u"a()\nb()\n"_s);
        editor.area()->selectAll();
        QTest::keyClick(editor.area(), Qt::Key_Slash, Qt::ControlModifier);
        QCOMPARE(editor.text(), u"-- a()\n-- b()\n"_s);
    }

    void findsWords()
    {
        LuaEditor editor;
        editor.setText(u"local \u00fc = to\nlocal b = TO\nlocal c = too\n"_s);
        editor.show();
        QVERIFY(QTest::qWaitForWindowActive(&editor));
        editor.setFocus();
        QTest::keyClick(editor.area(), Qt::Key_F, Qt::ControlModifier);
        auto* words = editor.findChild<QLineEdit*>(u"findInScript"_s);
        QVERIFY(words->isVisible());
        QCOMPARE(editor.window()->focusWidget(), words);
        QTest::keyClicks(words, u"to"_s);
        QCOMPARE(editor.area()->selectedText(), u"to"_s);
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(editor.area()->selectedText(), u"TO"_s);
        QTest::keyClick(words, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClick(words, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(editor.area()->selectionStart(), editor.text().indexOf(u"too"_s)); // round at the ends
        QTest::keyClick(words, Qt::Key_Escape);
        QVERIFY(!words->isVisible());
        QCOMPARE(editor.window()->focusWidget(), editor.area());
    }

    void offersWhileTyping()
    {
        LuaEditor editor;
        editor.show();
        QVERIFY(QTest::qWaitForWindowActive(&editor));
        editor.setFocus();
        QTest::keyClicks(editor.area(), u"return message."_s);
        QVERIFY(editor.area()->isListActive());
        QTest::keyClicks(editor.area(), u"to_d"_s);
        QTest::keyClick(editor.area(), Qt::Key_Return);
        QCOMPARE(editor.text(), u"return message.to_digits"_s);
        // Once the word is there, Enter is a new line.
        editor.setText({});
        QTest::keyClicks(editor.area(), u"uuid"_s);
        QTest::keyClick(editor.area(), Qt::Key_Return);
        QCOMPARE(editor.text(), u"uuid\n"_s);
        // What a function takes, while its brackets are open.
        editor.setText({});
        QTest::keyClicks(editor.area(), u"json.encode("_s);
        QVERIFY(editor.area()->isCallTipActive());
        QTest::keyClick(editor.area(), Qt::Key_Escape);
        QVERIFY(!editor.area()->isCallTipActive());
        // Beyond the edge of the screen nothing can open, and nothing happens.
        editor.setText({});
        editor.move(QGuiApplication::primaryScreen()->geometry().bottomRight() + QPoint(50, 50));
        QTest::keyClicks(editor.area(), u"return message.to_d"_s);
        QVERIFY(!editor.area()->isListActive());
        QCOMPARE(editor.text(), u"return message.to_d"_s);
    }
};

QTEST_MAIN(TestLuaEditor)
#include "tst_luaeditor.moc"
