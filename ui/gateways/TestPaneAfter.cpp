// SPDX-License-Identifier: GPL-3.0-or-later
// What follows a test: whether its text arrived, and the proof that a failure is recognised.
#include "ui/gateways/TestPane.h"

#include "core/sending/GatewayTests.h"
#include "core/sending/SendService.h"
#include "ui/gateways/test/ArrivalBar.h"
#include "ui/gateways/test/ProofCard.h"
#include "ui/gateways/test/TestResult.h"
#include "ui/widgets/HintLabel.h"
#include "ui/widgets/WhenDone.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace otpost::ui {

void TestPane::onRuleChosen(const QString& successResponse, const QString& successPath)
{
    Q_EMIT ruleChosen(successResponse, successPath);
    m_result->proof()->offer(m_tested, successPath.isEmpty() ? u"“%1”"_s.arg(successResponse) : successPath);
    ensureWidgetVisible(m_result->proof());
}

void TestPane::prove()
{
    if (m_running || !m_source)
        return;
    const std::optional<OutgoingMessage> message = composed();
    if (!message)
        return;
    const std::optional<GatewayDraft> draft = m_source();
    if (!draft) {
        m_result->proof()->showProblem(
            tr("The gateway cannot be tested yet. What is wrong stands beside its fields."));
        return;
    }
    m_cancel = std::make_shared<CancelSource>();
    m_proving = true;
    setRunning(true);
    m_result->proof()->setRunning(true);
    whenDone(m_sender.tests().sendWrong(*draft, *message, m_cancel), this,
        [this, generation = m_generation](const Result<MessageDetails>& result) {
            if (generation == m_generation)
                showProof(result);
        });
}

void TestPane::showProof(const Result<MessageDetails>& result)
{
    m_cancel.reset();
    m_proving = false;
    setRunning(false);
    ProofCard* proof = m_result->proof();
    proof->setRunning(false);
    if (!result) {
        proof->showProblem(fieldProblemText(result.error()));
        return;
    }
    if (result->attempts.isEmpty())
        proof->showProblem(tr("Nothing was sent."));
    else
        proof->showResult(result->attempts.last());
    Q_EMIT proofFinished(*result);
}

void TestPane::noteArrival(bool arrived, qint64 afterMs)
{
    if (!m_said)
        return;
    m_said->arrived = arrived;
    m_said->afterMs = afterMs;
    m_said->saidAt = QDateTime::currentDateTimeUtc();
    keepArrival();
}

void TestPane::keepArrival()
{
    ArrivalBar* bar = m_result->arrival();
    if (!m_said->saidAt.isValid())
        return;
    m_said->gatewayId = m_stored;
    if (m_stored == 0) {
        bar->setRemark(tr("Kept with the gateway once it is saved."));
        return;
    }
    bar->setRemark({});
    whenDone(m_sender.tests().noteArrival(*m_said), this,
        [this, bar, generation = m_generation](const Result<void>& kept) {
            if (generation == m_generation && !kept)
                bar->setRemark(tr("This could not be kept: %1").arg(describe(kept.error())), true);
        });
}

void TestPane::showLastArrival()
{
    m_last->setText({});
    if (m_stored == 0)
        return;
    whenDone(m_sender.tests().lastArrival(m_stored), this,
        [this, generation = m_generation](const Result<std::optional<TestArrival>>& last) {
            if (generation == m_generation && last && *last)
                m_last->setText(lastArrivalText(**last));
        });
}

}
