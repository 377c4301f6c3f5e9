// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/script/ScriptRunView.h"

#include "ui/gateways/CodeEditor.h"
#include "ui/gateways/PreviewRequest.h"
#include "ui/gateways/script/ScriptField.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/HintLabel.h"
#include "ui/widgets/ThemedLabel.h"
#include "ui/widgets/WhenDone.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace otpost::ui {

namespace {

constexpr int mostPrintedLines = 12;

/// As far as a script can tell them apart.
bool isSame(const std::optional<OutgoingMessage>& a, const std::optional<OutgoingMessage>& b)
{
    if (!a || !b)
        return a.has_value() == b.has_value();
    return a->to == b->to && a->text == b->text && a->location == b->location && a->type == b->type;
}

}

ScriptRunView::ScriptRunView(QWidget* parent)
    : QWidget(parent)
    , m_run(new QPushButton(tr("Run without sending"), this))
    , m_state(new ThemedLabel({}, TextRole::Hint, &Colors::text2, this))
    , m_problem(new HintLabel(HintLabel::Kind::Error, this))
    , m_request(new PreviewRequest(this))
    , m_printedLabel(new ThemedLabel(tr("Printed"), TextRole::Label, &Colors::text, this))
    , m_printed(new CodeEditor(this))
{
    m_run->setObjectName(u"runScript"_s);
    m_run->setToolTip(tr("Run without sending (%1)")
                          .arg(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
    m_state->setObjectName(u"scriptState"_s);
    m_state->setWordWrap(true);
    m_problem->setObjectName(u"scriptProblem"_s);
    m_printed->setObjectName(u"scriptPrinted"_s);
    m_printed->setReadOnly(true);
    m_printed->setLanguage(CodeLanguage::Plain);
    m_printed->setLineNumbersShown(false);
    m_printed->setPlaceholdersMarked(false);
    m_printed->setVisibleLines(1, mostPrintedLines);
    m_printed->setAccessibleName(tr("Printed"));

    auto* line = new QHBoxLayout;
    line->setSpacing(metrics::space12);
    line->addWidget(m_run);
    line->addWidget(m_state, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space12);
    layout->addLayout(line);
    layout->addWidget(m_problem);
    layout->addWidget(m_request);
    layout->addWidget(m_printedLabel);
    layout->addWidget(m_printed);
    m_request->hide();
    m_printedLabel->hide();
    m_printed->hide();

    connect(m_run, &QPushButton::clicked, this, &ScriptRunView::run);
    connect(m_problem, &HintLabel::actionTriggered, this, [this] { Q_EMIT lineRequested(m_line); });
    refreshState();
}

void ScriptRunView::setRunner(const Runner& runner)
{
    m_runner = runner;
    refreshState();
}

void ScriptRunView::setInput(const Gateway& gateway, const std::optional<OutgoingMessage>& message)
{
    m_input = Input{gateway, message};
    refreshState();
}

bool ScriptRunView::isOutdated() const
{
    return m_hasResult && (m_ran.gateway != m_input.gateway || !isSame(m_ran.message, m_input.message));
}

void ScriptRunView::refreshState()
{
    m_run->setEnabled(m_runner && m_input.message.has_value());
    m_run->setText(m_running ? tr("Running") : tr("Run without sending"));
    if (!m_running && isOutdated())
        m_state->setText(tr("Changed since this run"));
    else if (!m_running && !m_hasResult)
        m_state->setText(tr("Shows what the script would send. Requests of its own are not made."));
    // The result itself stays as it is; what is not true any more is dimmed.
    m_request->setEnabled(!isOutdated());
}

void ScriptRunView::run()
{
    if (m_running || !m_runner || !m_input.message)
        return;
    m_running = true;
    m_ran = m_input;
    m_clock.start();
    refreshState();
    const quint64 number = ++m_number;
    whenDone(
        m_runner(m_ran.gateway, *m_ran.message), this,
        [this, number](const Result<RequestPreview>& result) {
            if (number == m_number)
                showResult(result, m_clock.elapsed());
        },
        [this] {
            m_running = false;
            refreshState();
        });
}

void ScriptRunView::showResult(const Result<RequestPreview>& result, qint64 milliseconds)
{
    m_running = false;
    m_hasResult = true;
    m_line = result ? 0 : scriptLine(result.error());
    m_problem->setText(result ? QString() : describe(result.error()));
    m_problem->setAction(m_line > 0 ? tr("Go to line %1").arg(m_line) : QString());
    m_request->setVisible(result.has_value());
    const QString printed = result ? result->printed : QString();
    if (result)
        m_request->setRequest(result->request);
    m_printed->setCode(printed.endsWith(u'\n') ? printed.chopped(1) : printed);
    m_printedLabel->setVisible(!printed.isEmpty());
    m_printed->setVisible(!printed.isEmpty());
    m_state->setText(result ? tr("Ran in %1 ms. Nothing was sent.").arg(milliseconds)
                            : tr("Failed after %1 ms. Nothing was sent.").arg(milliseconds));
    m_run->setAccessibleDescription(result ? m_state->text() : m_problem->text());
    refreshState();
    Q_EMIT ended();
}

}
