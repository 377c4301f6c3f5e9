// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/test/TestResult.h"

#include "core/gateway/CurlCommand.h"
#include "ui/gateways/AttemptVerdict.h"
#include "ui/gateways/AttemptView.h"
#include "ui/gateways/AttemptWords.h"
#include "ui/gateways/test/ArrivalBar.h"
#include "ui/gateways/test/ProofCard.h"
#include "ui/gateways/test/TestReport.h"
#include "ui/theme/Icons.h"
#include "ui/theme/OtStyle.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/HintLabel.h"
#include "ui/widgets/ThemedLabel.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace otpost::ui {

namespace {

constexpr int copiedMs = 2'000;

QWidget* underLine(QWidget* content, QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space16);
    layout->addWidget(new Divider(Qt::Horizontal, box));
    layout->addWidget(content);
    return box;
}

}

TestResult::TestResult(QWidget* parent)
    : QWidget(parent)
    , m_attempt(new AttemptView(this))
    , m_notStored(new HintLabel(HintLabel::Kind::Warning, this))
{
    build();
    connect(m_attempt, &AttemptView::fieldRequested, this, &TestResult::fieldRequested);
    connect(m_attempt, &AttemptView::ruleChosen, this, &TestResult::ruleChosen);
    connect(m_curl, &QPushButton::clicked, this, &TestResult::copyCurl);
    connect(m_report, &QPushButton::clicked, this, &TestResult::copyReport);
    clear();
}

void TestResult::build()
{
    m_attempt->setObjectName(u"testResult"_s);
    m_attempt->setAdviceShown(true);

    m_copyLine = new QWidget(this);
    m_curl = new QPushButton(icon(u"copy"_s), tr("Copy as curl"), m_copyLine);
    m_curl->setObjectName(u"copyCurl"_s);
    m_curl->setToolTip(tr("The request as a command line, with placeholders for the secrets"));
    m_report = new QPushButton(icon(u"copy"_s), tr("Copy report"), m_copyLine);
    m_report->setObjectName(u"copyReport"_s);
    m_report->setToolTip(tr("Everything shown here as text, for a mail to the provider"));
    for (QPushButton* button : {m_curl, m_report})
        setStyleFlag(button, "link");
    auto* copy = new QHBoxLayout(m_copyLine);
    copy->setContentsMargins(0, 0, 0, 0);
    copy->setSpacing(metrics::space16);
    copy->addWidget(m_curl);
    copy->addWidget(m_report);
    copy->addStretch(1);

    m_nextLine = new QWidget(this);
    m_nextIcon = new AttemptIcon(14, m_nextLine);
    m_nextText = new ThemedLabel({}, TextRole::Hint, &Colors::text2, m_nextLine);
    m_nextText->setWordWrap(true);
    auto* next = new QHBoxLayout(m_nextLine);
    next->setContentsMargins(0, 0, 0, 0);
    next->setSpacing(metrics::space8);
    next->addWidget(m_nextIcon, 0, Qt::AlignTop);
    next->addWidget(m_nextText, 1);

    m_arrival = new ArrivalBar;
    m_arrivalLine = new QWidget(this);
    auto* arrival = new QVBoxLayout(m_arrivalLine);
    arrival->setContentsMargins(0, 0, 0, 0);
    arrival->setSpacing(0);
    m_arrival->setContentsMargins(metrics::space16, metrics::space12, metrics::space16, metrics::space12);
    arrival->addWidget(m_arrival);
    arrival->addWidget(new Divider(Qt::Horizontal, m_arrivalLine));
    m_attempt->insertBelowVerdict(m_arrivalLine);
    m_proof = new ProofCard;
    m_proofLine = underLine(m_proof, this);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space16);
    layout->addWidget(m_attempt);
    layout->addWidget(m_copyLine);
    layout->addWidget(m_notStored);
    layout->addWidget(m_nextLine);
    layout->addWidget(m_proofLine);
}

void TestResult::clear()
{
    m_details.reset();
    m_connection.reset();
    m_next.reset();
    m_arrival->stop();
    m_notStored->setText({});
    m_attempt->setConnection(nullptr);
    hide();
}

void TestResult::show(const MessageDetails& details, const Gateway& gateway)
{
    m_details = details;
    m_gateway = gateway;
    const Attempt& attempt = details.attempts.last();
    if (details.notStored)
        m_notStored->setText(tr("This test is not in the log: %1").arg(describe(*details.notStored)));
    m_attempt->setAttempt(attempt);
    m_attempt->setResponseOpen(true);
    // Only an answer of type 2xx is looked into, and only by a rule that stands in the form.
    const bool ruled = gateway.type == GatewayType::Custom && attempt.response.status / 100 == 2;
    m_attempt->setChoosable(ruled);
    m_curl->setVisible(!attempt.request.method.isEmpty());
    const bool mayArrive = attempt.outcome == Outcome::Accepted || attempt.outcome == Outcome::Unknown;
    m_arrivalLine->setVisible(mayArrive);
    if (mayArrive)
        m_arrival->ask(std::max<qint64>(0, attempt.startedAt.msecsTo(QDateTime::currentDateTimeUtc())));
    m_proofLine->setVisible(attempt.outcome == Outcome::Accepted);
    m_proof->offer(gateway, {});
    showNext();
    setVisible(true);
    QAccessibleEvent told(m_attempt, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void TestResult::setConnection(const ConnectionReport& report)
{
    m_connection = report;
    m_attempt->setConnection(&*m_connection);
}

void TestResult::setNext(const NextInRoute& next)
{
    m_next = next;
    showNext();
}

void TestResult::showNext()
{
    if (!m_details)
        return;
    const Outcome outcome = m_details->attempts.last().outcome;
    m_nextIcon->setIcon(outcome == Outcome::Accepted ? u"info"_s : u"corner-down-right"_s, &Colors::text2);
    m_nextText->setText(
        m_next ? nextStepText(outcome, *m_next) : nextStepText(outcome, m_details->message.type));
}

void TestResult::copyCurl()
{
    if (!m_details)
        return;
    QGuiApplication::clipboard()->setText(curlCommand(m_details->attempts.last().request));
    noteCopied(m_curl, tr("Copy as curl"));
}

void TestResult::copyReport()
{
    if (!m_details)
        return;
    QGuiApplication::clipboard()->setText(testReport(*m_details, m_connection));
    noteCopied(m_report, tr("Copy report"));
}

void TestResult::noteCopied(QPushButton* button, const QString& words)
{
    button->setText(tr("Copied"));
    button->setIcon(icon(u"check"_s));
    QTimer::singleShot(copiedMs, button, [button, words] {
        button->setText(words);
        button->setIcon(icon(u"copy"_s));
    });
}

}
