// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/TestPane.h"

#include "core/sending/Compose.h"
#include "core/sending/SendService.h"
#include "ui/gateways/AttemptVerdict.h"
#include "ui/gateways/AttemptView.h"
#include "ui/gateways/AttemptWords.h"
#include "ui/gateways/TestProgress.h"
#include "ui/theme/Icons.h"
#include "ui/theme/OtStyle.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/HintLabel.h"
#include "ui/widgets/ThemedLabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace otpost::ui {

namespace {

const QString phoneKey = u"test/phone"_s;
constexpr int textHeight = 60;
constexpr int textMargin = 7; ///< as far from the border as in a line edit

}

TestPane::TestPane(SendService& sender, QSettings& settings, const SampleDefaults& defaults, QWidget* parent)
    : QScrollArea(parent)
    , m_sender(sender)
    , m_settings(settings)
    , m_defaults(defaults)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    build();
    m_phone->setText(settings.value(phoneKey).toString());
    m_text->setPlainText(defaultTestText());
    connect(m_text, &QPlainTextEdit::textChanged, this, &TestPane::refreshLength);
    connect(m_phone, &QLineEdit::textChanged, this, [this] { m_phoneRow->setError({}); });
    connect(m_phone, &QLineEdit::returnPressed, this, &TestPane::run);
    connect(m_run, &QPushButton::clicked, this, &TestPane::run);
    connect(m_stop, &QPushButton::clicked, this, &TestPane::cancel);
    connect(m_attempt, &AttemptView::fieldRequested, this, &TestPane::fieldRequested);
    refreshLength();
    reset();
}

void TestPane::build()
{
    auto* page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    viewport()->setBackgroundRole(QPalette::Base);

    m_phone = new QLineEdit;
    m_phone->setObjectName(u"testPhone"_s);
    m_phone->setPlaceholderText(u"+49 1511 2345678"_s);
    m_phone->setLayoutDirection(Qt::LeftToRight);
    m_run = new QPushButton(icon(u"send"_s), tr("Run test"));
    m_run->setObjectName(u"runTest"_s);
    m_run->setToolTip(tr("Run test (%1)").arg(QKeySequence(u"Ctrl+R"_s).toString(QKeySequence::NativeText)));
    setStyleFlag(m_run, "primary");
    m_stop = new QPushButton(icon(u"square"_s), tr("Cancel"));
    m_stop->setObjectName(u"cancelTest"_s);
    auto* line = new QWidget;
    auto* lineLayout = new QHBoxLayout(line);
    lineLayout->setContentsMargins(0, 0, 0, 0);
    lineLayout->setSpacing(metrics::space8);
    lineLayout->addWidget(m_phone, 1);
    lineLayout->addWidget(m_run);
    lineLayout->addWidget(m_stop);
    line->setFocusProxy(m_phone);
    m_phoneRow = new FieldRow(tr("Phone"), line, page);
    m_phoneRow->label()->setBuddy(m_phone);
    m_phoneRow->setInvalidTarget(m_phone);
    m_phoneRow->setHint(tr("Sends a real SMS through this gateway alone."));
    m_phone->setAccessibleName(tr("Phone"));
    m_phone->setAccessibleDescription(tr("Sends a real SMS through this gateway alone."));

    m_text = new QPlainTextEdit;
    m_text->setObjectName(u"testMessage"_s);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(textHeight);
    m_text->document()->setDocumentMargin(textMargin);
    m_textRow = new FieldRow(tr("Message"), m_text, page);

    m_problem = new HintLabel(HintLabel::Kind::Error, page);
    m_progress = new TestProgress(page);
    m_attempt = new AttemptView(page);
    m_attempt->setObjectName(u"testResult"_s);
    m_attempt->setAdviceShown(true);
    m_notStored = new HintLabel(HintLabel::Kind::Warning, page);
    m_next = new QWidget(page);
    m_nextIcon = new AttemptIcon(14, m_next);
    m_nextText = new ThemedLabel({}, TextRole::Hint, &Colors::text2, m_next);
    m_nextText->setWordWrap(true);
    auto* next = new QHBoxLayout(m_next);
    next->setContentsMargins(0, 0, 0, 0);
    next->setSpacing(metrics::space8);
    next->addWidget(m_nextIcon, 0, Qt::AlignTop);
    next->addWidget(m_nextText, 1);

    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(metrics::space24, metrics::space16, metrics::space16, metrics::space24);
    layout->setSpacing(metrics::space16);
    layout->addWidget(m_phoneRow);
    layout->addWidget(m_textRow);
    layout->addWidget(m_problem);
    layout->addWidget(m_progress);
    layout->addWidget(m_attempt);
    layout->addWidget(m_notStored);
    layout->addWidget(m_next);
    layout->addStretch(1);
    setWidget(page);
}

QString TestPane::phone() const
{
    return m_phone->text().trimmed();
}

void TestPane::focusPhone()
{
    m_phone->setFocus(Qt::OtherFocusReason);
}

void TestPane::reset()
{
    ++m_generation;
    m_cancel.reset();
    setRunning(false);
    m_attempt->hide();
    m_next->hide();
    m_notStored->setText({});
    m_problem->setText({});
}

void TestPane::refreshLength()
{
    const QString text = m_text->toPlainText();
    m_textRow->setError({});
    m_textRow->setHint(tr("%1, %n SMS", nullptr, countSegments(text).segments).arg(lengthText(text)));
}

void TestPane::setRunning(bool running)
{
    const bool hadFocus = m_run->hasFocus() || m_stop->hasFocus();
    m_running = running;
    m_run->setVisible(!running);
    m_stop->setVisible(running);
    m_stop->setEnabled(running);
    m_stop->setText(tr("Cancel"));
    m_phone->setReadOnly(running);
    m_text->setReadOnly(running);
    if (hadFocus)
        (running ? m_stop : m_run)->setFocus(Qt::OtherFocusReason);
    if (running)
        m_progress->start();
    else
        m_progress->stop();
}

void TestPane::run()
{
    if (m_running || !m_source)
        return;
    reset();
    m_phoneRow->setError({});
    m_textRow->setError({});

    MessageRequest asked;
    asked.to = m_phone->text();
    asked.text = m_text->toPlainText();
    asked.type = MessageType::Test;
    asked.defaultCountry = m_defaults.country;
    asked.defaultLocation = m_defaults.location;
    const Result<OutgoingMessage> message = composeMessage(asked);
    if (!message) {
        const bool ofPhone = message.error().field == "to"_L1;
        (ofPhone ? m_phoneRow : m_textRow)->setError(describe(message.error()));
        (ofPhone ? static_cast<QWidget*>(m_phone) : m_text)->setFocus(Qt::OtherFocusReason);
        return;
    }
    const std::optional<GatewayDraft> draft = m_source();
    if (!draft) {
        m_problem->setText(tr("The gateway cannot be tested yet. What is wrong stands beside its fields."));
        return;
    }
    m_settings.setValue(phoneKey, phone());
    m_cancel = std::make_shared<CancelSource>();
    setRunning(true);
    m_sender.test(*draft, *message, m_cancel)
        .then(this, [this, generation = m_generation](const Result<MessageDetails>& result) {
            if (generation == m_generation)
                showResult(result);
        });
}

void TestPane::cancel()
{
    if (!m_running || !m_cancel)
        return;
    m_stop->setEnabled(false);
    m_stop->setText(tr("Stopping"));
    m_cancel->cancel();
}

void TestPane::showResult(const Result<MessageDetails>& result)
{
    m_cancel.reset();
    setRunning(false);
    if (!result) {
        m_problem->setText(fieldProblemText(result.error()));
        Q_EMIT refused(result.error());
        return;
    }
    showDetails(*result);
    Q_EMIT finished(*result);
}

void TestPane::showDetails(const MessageDetails& details)
{
    if (details.notStored)
        m_notStored->setText(tr("This test is not in the log: %1").arg(describe(*details.notStored)));
    if (details.attempts.isEmpty()) {
        m_problem->setText(
            details.message.reason ? describe(*details.message.reason) : tr("Nothing was sent."));
        return;
    }
    const Attempt& attempt = details.attempts.last();
    m_attempt->setAttempt(attempt);
    m_attempt->setResponseOpen(true);
    m_attempt->show();
    const bool accepted = attempt.outcome == Outcome::Accepted;
    m_nextIcon->setIcon(accepted ? u"info"_s : u"corner-down-right"_s, &Colors::text2);
    m_nextText->setText(nextStepText(attempt.outcome, details.message.type));
    m_next->show();
    QAccessibleEvent told(m_attempt, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

}
