// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/script/ScriptField.h"

#include "core/script/ScriptService.h"
#include "ui/gateways/script/LuaEditor.h"
#include "ui/gateways/script/LuaText.h"
#include "ui/gateways/script/ScriptExamples.h"
#include "ui/theme/OtStyle.h"
#include "ui/widgets/FieldRow.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace otpost::ui {

namespace {

constexpr int leastLines = 10;
constexpr int mostLines = 26;
const QString addressToFill = u"%BASE%"_s; ///< what an example leaves for its user to fill in

}

int scriptLine(const Error& error)
{
    return error.kind == ErrorKind::ScriptSyntax || error.kind == ErrorKind::ScriptFailed
        ? error.args.value(0).toInt()
        : 0;
}

ScriptField::ScriptField(const GatewayField& description, QWidget* parent)
    : GatewayFormField(description, parent)
    , m_editor(new LuaEditor)
    , m_row(new FieldRow(description.labelText(), m_editor, parent))
    , m_examples(new QPushButton(tr("Insert an example"), m_row))
    , m_checker(new ScriptChecker(this))
{
    m_editor->setObjectName(key());
    m_editor->setVisibleLines(leastLines, mostLines);
    m_editor->setPlaceholderText(u"return {to = message.to, text = message.text}"_s);
    m_editor->area()->setObjectName(key() + "Text"_L1);
    m_row->label()->setBuddy(m_editor->area());
    m_row->setHint(description.hintText());
    m_row->addToLabelLine(m_examples);
    setStyleFlag(m_examples, "link");
    m_examples->setFixedHeight(m_row->fontMetrics().height());
    auto* menu = new QMenu(m_examples);
    for (const ScriptExample& example : scriptExamples())
        menu->addAction(example.title, this, [this, file = example.file] { insertExample(file); });
    m_examples->setMenu(menu);

    connect(m_editor, &LuaEditor::textChanged, this, &ScriptField::onChanged);
    connect(m_editor, &LuaEditor::focusLeft, this, &GatewayFormField::left);
    connect(m_editor, &LuaEditor::runRequested, this, &ScriptField::runRequested);
    connect(m_editor, &LuaEditor::pasteRefused, this, [this] {
        m_pasteRefused = true;
        showWarning(m_warning);
    });
    connect(m_row, &FieldRow::errorActionTriggered, this, [this] { goToLine(m_line); });
    // The form asks for problems once something has been edited.
    connect(m_checker, &ScriptChecker::checked, this, [this] {
        if (m_checker->error() || m_row->hasError())
            Q_EMIT edited();
    });
    refreshSpoken();
}

void ScriptField::setCheck(const ScriptChecker::Check& check)
{
    m_checker->setCheck(check);
}

void ScriptField::goToLine(int line)
{
    m_editor->goToLine(line);
}

QWidget* ScriptField::widget() const
{
    return m_row;
}

QWidget* ScriptField::editor() const
{
    return m_editor;
}

/// What the editor makes of line ends is no change.
QString ScriptField::script() const
{
    return m_editor->isModified() ? m_editor->text() : field().get(m_gateway);
}

void ScriptField::load(const Gateway& gateway)
{
    m_gateway = gateway;
    m_line = 0;
    m_editor->setText(field().get(gateway));
    m_checker->setGateway(gateway);
    refreshExamples();
}

Result<void> ScriptField::store(GatewayDraft& draft) const
{
    return field().set(draft.gateway, script());
}

QList<Error> ScriptField::ownProblems() const
{
    // A script that is switched off may be as it likes.
    if (m_row->isHidden() || !m_checker->error() || m_checker->error()->kind != ErrorKind::ScriptSyntax)
        return {};
    return {*m_checker->error()};
}

void ScriptField::showProblems(const QList<Error>& problems)
{
    // Until the script has been compiled again its last error stays, lest it flickers at every letter.
    if (problems.isEmpty() && m_line > 0 && m_checker->isPending())
        return;
    m_line = problems.isEmpty() ? 0 : scriptLine(problems.first());
    m_row->setError(describeAll(problems));
    m_row->setErrorAction(m_line > 0 ? tr("Go to line %1").arg(m_line) : QString());
    if (m_line > 0)
        m_editor->markError(m_line, describe(problems.first()));
    else
        m_editor->clearError();
    refreshSpoken();
}

void ScriptField::showWarning(const QString& warning)
{
    m_warning = warning;
    QStringList sentences{warning};
    if (m_pasteRefused)
        sentences.append(
            tr("What you pasted was left out: a script has at most %1 KiB.").arg(longestScript / 1024));
    // Nothing stands in the way of a script that cannot be checked here, but its user should know.
    if (const auto& error = m_checker->error(); error && error->kind != ErrorKind::ScriptSyntax)
        sentences.append(tr("The script could not be checked. %1").arg(describe(*error)));
    sentences.removeAll(QString());
    m_row->setWarning(sentences.join(QChar::LineSeparator));
    refreshSpoken();
}

void ScriptField::showHint(const QString& hint)
{
    m_row->setHint(hint);
    refreshSpoken();
}

void ScriptField::onChanged()
{
    m_pasteRefused = false;
    Gateway now = m_gateway;
    now.custom.script = m_editor->text();
    m_checker->setGateway(now);
    refreshExamples();
    Q_EMIT edited();
}

void ScriptField::insertExample(const QString& file)
{
    m_editor->insertText(scriptExample(file), addressToFill);
    m_editor->setFocus(Qt::OtherFocusReason);
}

void ScriptField::refreshExamples()
{
    m_examples->setVisible(m_editor->isEmpty());
}

void ScriptField::refreshSpoken()
{
    m_editor->setSpokenWords(field().labelText(), m_editor->accessibleDescription());
}

}
