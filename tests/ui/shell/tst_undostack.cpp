// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Async.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/UndoStack.h"
#include "ui/widgets/UndoBar.h"

#include <QAbstractButton>
#include <QAction>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace otpost;
using namespace otpost::ui;
using namespace Qt::StringLiterals;

namespace {

/// A list of letters that steps are taken back and done again on; each answers when it is told to.
struct Board {
    QString letters;
    std::optional<Error> refuses;
    std::vector<std::shared_ptr<QPromise<Result<void>>>> open;
    bool answersAtOnce = true;

    QFuture<Result<void>> answer(const std::function<void()>& change)
    {
        if (refuses)
            return finishedFuture(Result<void>(tl::unexpected(*refuses)));
        if (answersAtOnce) {
            change();
            return finishedFuture(Result<void>());
        }
        auto promise = std::make_shared<QPromise<Result<void>>>();
        promise->start();
        change();
        open.push_back(promise);
        return promise->future();
    }
    void answerFirst()
    {
        open.front()->addResult(Result<void>());
        open.front()->finish();
        open.erase(open.begin());
    }
    UndoStep add(QChar letter)
    {
        letters += letter;
        return {u"%1 is added"_s.arg(letter), u"plus"_s,
            [this] { return answer([this] { letters.chop(1); }); },
            [this, letter] { return answer([this, letter] { letters += letter; }); }};
    }
};

}

/// What was done in the window and can be taken back.
class TestUndoStack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesBackAndDoesAgain()
    {
        Board board;
        UndoStack stack;
        QVERIFY(!stack.canUndo());
        stack.push(board.add(u'a'));
        stack.push(board.add(u'b'));
        QCOMPARE(stack.undoText(), u"b is added"_s);
        stack.undo();
        QTRY_VERIFY(!stack.isBusy());
        QCOMPARE(board.letters, u"a"_s);
        QCOMPARE(stack.redoText(), u"b is added"_s);
        stack.redo();
        QTRY_COMPARE(board.letters, u"ab"_s);
        QTRY_VERIFY(!stack.isBusy());
        stack.undo();
        QTRY_VERIFY(!stack.isBusy());
        stack.undo();
        QTRY_VERIFY(!stack.isBusy());
        QCOMPARE(board.letters, QString());
        QVERIFY(!stack.canUndo());
        stack.redo();
        QTRY_VERIFY(!stack.isBusy());
        // Something new, and what was taken back is over.
        stack.push(board.add(u'c'));
        QVERIFY(!stack.canRedo());
        QCOMPARE(board.letters, u"ac"_s);
    }

    /// Ctrl+Z twice, faster than the database.
    void oneAfterTheOther()
    {
        Board board;
        UndoStack stack;
        stack.push(board.add(u'a'));
        stack.push(board.add(u'b'));
        board.answersAtOnce = false;
        stack.undo();
        stack.undo();
        QCOMPARE(board.letters, u"a"_s);
        board.answerFirst();
        QTRY_COMPARE(board.letters, QString());
        board.answerFirst();
        QTRY_VERIFY(!stack.isBusy());
        QVERIFY(stack.canRedo());
    }

    void whatNoLongerFitsIsForgotten()
    {
        Board board;
        UndoStack stack;
        QStringList told;
        connect(&stack, &UndoStack::noticeRaised, this, [&told](const Notice& n) { told.append(n.text); });
        stack.push(board.add(u'a'));
        stack.push(board.add(u'b'));
        board.refuses = Error{ErrorKind::ChangedMeanwhile, {}, {}};
        stack.undo();
        QTRY_VERIFY(!stack.isBusy());
        QCOMPARE(stack.undoText(), u"a is added"_s);
        QVERIFY(!stack.canRedo());
        QCOMPARE(told.last(), u"Not undone: b is added. "_s + describe(*board.refuses));
    }

    void whatFailedOnceCanBeTriedAgain()
    {
        Board board;
        UndoStack stack;
        stack.push(board.add(u'a'));
        board.refuses = Error{ErrorKind::DatabaseFull, {}, {}};
        stack.undo();
        QTRY_VERIFY(!stack.isBusy());
        QCOMPARE(stack.undoText(), u"a is added"_s);
        board.refuses.reset();
        stack.undo();
        QTRY_COMPARE(board.letters, QString());
        board.refuses = Error{ErrorKind::DatabaseFull, {}, {}};
        QTRY_VERIFY(!stack.isBusy());
        stack.redo();
        QTRY_VERIFY(!stack.isBusy());
        QVERIFY(stack.canRedo());
        QVERIFY(!stack.canUndo());
    }

    /// While the undoing is under way something else is done: the list of steps is right afterwards.
    void somethingNewMeanwhile()
    {
        Board board;
        UndoStack stack;
        stack.push(board.add(u'a'));
        board.answersAtOnce = false;
        stack.undo();
        board.refuses = Error{ErrorKind::ChangedMeanwhile, {}, {}};
        stack.push({u"other"_s, {}, [] { return finishedFuture(Result<void>()); },
            [] { return finishedFuture(Result<void>()); }});
        board.open.front()->addResult(Result<void>(fail(ErrorKind::ChangedMeanwhile)));
        board.open.front()->finish();
        QTRY_VERIFY(!stack.isBusy());
        QCOMPARE(stack.undoText(), u"other"_s);
    }

    void heldWhileAFormIsOpen()
    {
        Board board;
        UndoStack stack;
        stack.push(board.add(u'a'));
        auto holder = std::make_unique<QObject>();
        stack.setHeld(holder.get(), true);
        QVERIFY(!stack.canUndo());
        holder.reset();
        QVERIFY(stack.canUndo());
    }

    void menuKeysAndBar()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
        MainWindow window(settings);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        Board board;
        auto* undo = window.findChild<QAction*>(u"undoAction"_s);
        auto* redo = window.findChild<QAction*>(u"redoAction"_s);
        QVERIFY(!undo->isEnabled());
        window.undoStack().push(board.add(u'a'));
        window.undoStack().push(board.add(u'b'));
        QVERIFY(undo->isEnabled());
        QVERIFY(undo->text().contains(u"b is added"_s));

        // By the bar.
        auto* bar = window.findChild<UndoBar*>();
        QVERIFY(bar->isVisible());
        QTest::mouseClick(bar->findChild<QAbstractButton*>(u"undo"_s), Qt::LeftButton);
        QTRY_COMPARE(board.letters, u"a"_s);
        QTRY_VERIFY(redo->isEnabled());
        // By the keys.
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(board.letters, QString());
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(board.letters, u"a"_s);
        // In a text field the keys mean what is typed there.
        QLineEdit edit(&window);
        edit.show();
        edit.setFocus();
        QTest::keyClicks(&edit, u"typed"_s);
        QTest::keyClick(&edit, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(edit.text(), QString());
        QCOMPARE(board.letters, u"a"_s);
    }
};

QTEST_MAIN(TestUndoStack)
#include "tst_undostack.moc"
