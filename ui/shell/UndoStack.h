// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QSet>
#include <QString>
#include <QUndoStack>

#include <functional>
#include <memory>

namespace otpost::ui {

struct Notice;

/// Something that was done and can be taken back.
struct UndoStep {
    using Work = std::function<QFuture<Result<void>>()>;

    QString text; ///< a sentence without its stop: "Twilio main is deleted"
    QString iconName; ///< a bundled icon, or empty
    /// Both are called in the GUI thread and return at once. ChangedMeanwhile, or that something is not there
    /// any more, says that this can no longer be done: the step is forgotten. Any other error leaves it, so
    /// that its user can try again.
    Work undo;
    Work redo;
};

/// What was done in the window, for Edit > Undo and Redo (Ctrl+Z, Ctrl+Shift+Z) and the bar at the bottom.
///
/// The window owns one (`MainWindow::undoStack`) and every page that changes something is given it. A page
/// does the thing by a service, and when that is done pushes a step; the stack tells of it in the bar, with
/// an Undo button:
///
///     whenDone(m_routes.removeLocation(id), this, [this](const Result<Location>& gone) {
///         if (gone)
///             m_undo.push({tr("%1 is deleted").arg(gone->name), u"trash-2"_s,
///                 [this, was = *gone] { return withoutValue(m_routes.addLocation(was)); },
///                 [this, id = gone->id] { return withoutValue(m_routes.removeLocation(id)); }});
///     });
///
/// Steps run one after the other. GUI thread only.
class UndoStack : public QObject
{
    Q_OBJECT

public:
    explicit UndoStack(QObject* parent = nullptr);
    ~UndoStack() override;

    /// Notes what has just been done, and tells of it. What was taken back before can no longer be redone.
    void push(const UndoStep& step);
    /// Takes the last step back, or does it again; while one is under way, after that.
    void undo();
    void redo();
    bool canUndo() const; ///< for the menu
    bool canRedo() const;
    QString undoText() const; ///< of the step that `undo` would take back; empty: none
    QString redoText() const;
    /// While anybody holds it (a form is open, in which Ctrl+Z means what was typed) `canUndo` and `canRedo`
    /// say no; the bar's Undo works all the same.
    void setHeld(QObject* holder, bool held);
    /// Whether a step is being taken back or done again.
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    /// What can be undone or redone may be another.
    void changed();
    void noticeRaised(const otpost::ui::Notice& notice);

private:
    class Command;
    enum class Way { Back, Again };

    void begin(Way way);
    void ended(const std::shared_ptr<UndoStep>& step, Way way, const Result<void>& done);
    void takeBackStep(const std::shared_ptr<UndoStep>& step, Way way, bool forget);
    void goOn();

    QUndoStack m_stack;
    QSet<QObject*> m_holders;
    QList<Way> m_waiting;
    bool m_busy = false;
};

/// The future of a call whose value nobody needs, as `UndoStep::Work` wants it.
template <class T>
QFuture<Result<void>> withoutValue(QFuture<Result<T>> future)
{
    return future.then([](const Result<T>& done) {
        return done ? Result<void>() : Result<void>(tl::unexpected(done.error()));
    });
}

}
