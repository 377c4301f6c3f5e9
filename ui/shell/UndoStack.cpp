// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/UndoStack.h"

#include "ui/widgets/UndoBar.h"
#include "ui/widgets/WhenDone.h"

#include <QUndoCommand>

#include <utility>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSteps = 200;

/// Whether trying again can never help.
bool isOver(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::ChangedMeanwhile:
    case ErrorKind::GatewayNotFound:
    case ErrorKind::LocationNotFound:
    case ErrorKind::SplashNotFound:
        return true;
    default:
        return false;
    }
}

}

/// A step's place on the stack. The work itself is done by UndoStack, as it takes its time.
class UndoStack::Command : public QUndoCommand
{
public:
    explicit Command(std::shared_ptr<UndoStep> step)
        : QUndoCommand(step->text)
        , m_step(std::move(step))
    {
    }
    void undo() override { }
    void redo() override { }
    const std::shared_ptr<UndoStep>& step() const { return m_step; }

private:
    std::shared_ptr<UndoStep> m_step;
};

UndoStack::UndoStack(QObject* parent)
    : QObject(parent)
{
    m_stack.setUndoLimit(mostSteps);
    connect(&m_stack, &QUndoStack::indexChanged, this, &UndoStack::changed);
}

UndoStack::~UndoStack() = default;

void UndoStack::push(const UndoStep& step)
{
    m_waiting.clear();
    m_stack.push(new Command(std::make_shared<UndoStep>(step)));
    Q_EMIT changed();
    Q_EMIT noticeRaised(Notice{step.text, step.iconName, [this] { undo(); }});
}

bool UndoStack::canUndo() const
{
    return m_holders.isEmpty() && m_stack.canUndo();
}

bool UndoStack::canRedo() const
{
    return m_holders.isEmpty() && m_stack.canRedo();
}

QString UndoStack::undoText() const
{
    return m_stack.undoText();
}

QString UndoStack::redoText() const
{
    return m_stack.redoText();
}

void UndoStack::setHeld(QObject* holder, bool held)
{
    if (held && !m_holders.contains(holder)) {
        m_holders.insert(holder);
        connect(holder, &QObject::destroyed, this, [this, holder] { setHeld(holder, false); });
    } else if (!held && m_holders.remove(holder)) {
        disconnect(holder, &QObject::destroyed, this, nullptr);
    }
    Q_EMIT changed();
}

void UndoStack::undo()
{
    m_waiting.append(Way::Back);
    goOn();
}

void UndoStack::redo()
{
    m_waiting.append(Way::Again);
    goOn();
}

void UndoStack::goOn()
{
    while (!m_busy && !m_waiting.isEmpty()) {
        const Way way = m_waiting.takeFirst();
        if (way == Way::Back ? m_stack.canUndo() : m_stack.canRedo())
            begin(way);
    }
}

void UndoStack::begin(Way way)
{
    const int place = way == Way::Back ? m_stack.index() - 1 : m_stack.index();
    const std::shared_ptr<UndoStep> step = static_cast<const Command*>(m_stack.command(place))->step();
    m_busy = true;
    way == Way::Back ? m_stack.undo() : m_stack.redo();
    QFuture<Result<void>> work = way == Way::Back ? step->undo() : step->redo();
    whenDone(work, this, [this, step, way](const Result<void>& done) { ended(step, way, done); });
}

void UndoStack::ended(const std::shared_ptr<UndoStep>& step, Way way, const Result<void>& done)
{
    m_busy = false;
    if (done) {
        Q_EMIT noticeRaised(
            Notice{way == Way::Back ? tr("Undone: %1").arg(step->text) : tr("Done again: %1").arg(step->text),
                u"undo-2"_s, {}});
    } else {
        m_waiting.clear();
        takeBackStep(step, way, isOver(done.error().kind));
        Q_EMIT noticeRaised(Notice{way == Way::Back
                ? tr("Not undone: %1. %2", "what was done; why").arg(step->text, describe(done.error()))
                : tr("Not done again: %1. %2", "what was undone; why")
                      .arg(step->text, describe(done.error())),
            u"info"_s, {}});
    }
    goOn();
}

/// It stands where it stood before, or is forgotten. Something else may have been pushed meanwhile.
void UndoStack::takeBackStep(const std::shared_ptr<UndoStep>& step, Way way, bool forget)
{
    const int place = way == Way::Back ? m_stack.index() : m_stack.index() - 1;
    if (place < 0 || place >= m_stack.count())
        return;
    auto* command = const_cast<QUndoCommand*>(m_stack.command(place));
    if (static_cast<Command*>(command)->step() != step)
        return;
    command->setObsolete(forget);
    way == Way::Back ? m_stack.redo() : m_stack.undo();
    Q_EMIT changed();
}

}
