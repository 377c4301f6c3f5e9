// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/TestPane.h"

#include "core/sending/Compose.h"
#include "core/sending/GatewayTests.h"
#include "core/sending/SendService.h"
#include "ui/gateways/TestProgress.h"
#include "ui/gateways/test/ArrivalBar.h"
#include "ui/gateways/test/CountryList.h"
#include "ui/gateways/test/PhoneEdit.h"
#include "ui/gateways/test/ProofCard.h"
#include "ui/gateways/test/TestResult.h"
#include "ui/theme/Icons.h"
#include "ui/theme/OtStyle.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/HintLabel.h"
#include "ui/widgets/WhenDone.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace otpost::ui {

namespace {

const QString phoneKey = u"test/phone"_s;
const QString countryKey = u"test/country"_s;
constexpr int textHeight = 60;
constexpr int textMargin = 7; ///< as far from the border as in a line edit

/// The country that a national number belongs to until another one is chosen.
QString firstCountry(const QSettings& settings, const SampleDefaults& defaults)
{
    const QString last = settings.value(countryKey).toString();
    if (isKnownRegion(last))
        return last;
    if (!defaults.country.isEmpty())
        return defaults.country;
    const QString here = QLocale::territoryToCode(QLocale::system().territory());
    return isKnownRegion(here) ? here : QString();
}

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
    connectParts();
    refreshPhone(true);
    refreshLength();
    reset();
}

void TestPane::connectParts()
{
    connect(m_text, &QPlainTextEdit::textChanged, this, &TestPane::refreshLength);
    connect(m_phone, &QLineEdit::textChanged, this, [this] { refreshPhone(false); });
    connect(m_phone, &PhoneEdit::regionChanged, this, [this] { refreshPhone(false); });
    connect(m_phone, &QLineEdit::editingFinished, this, [this] { refreshPhone(true); });
    connect(m_phone, &QLineEdit::returnPressed, this, &TestPane::run);
    connect(m_run, &QPushButton::clicked, this, &TestPane::run);
    connect(m_stop, &QPushButton::clicked, this, &TestPane::cancel);
    m_escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    m_escape->setEnabled(false);
    connect(m_escape, &QShortcut::activated, this, &TestPane::cancel);
    connect(m_result, &TestResult::fieldRequested, this, &TestPane::fieldRequested);
    connect(m_result, &TestResult::ruleChosen, this, &TestPane::onRuleChosen);
    connect(m_result->arrival(), &ArrivalBar::answered, this, &TestPane::noteArrival);
    connect(m_result->proof(), &ProofCard::proofRequested, this, &TestPane::prove);
}

QWidget* TestPane::makePhoneLine()
{
    m_phone = new PhoneEdit(firstCountry(m_settings, m_defaults));
    m_phone->setObjectName(u"testPhone"_s);
    m_run = new QPushButton(icon(u"send"_s), tr("Run test"));
    m_run->setObjectName(u"runTest"_s);
    m_run->setToolTip(tr("Run test (%1)").arg(QKeySequence(u"Ctrl+R"_s).toString(QKeySequence::NativeText)));
    setStyleFlag(m_run, "primary");
    m_stop = new QPushButton(icon(u"square"_s), tr("Cancel"));
    m_stop->setObjectName(u"cancelTest"_s);
    m_stop->setToolTip(
        tr("Cancel (%1)").arg(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText)));
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space8);
    layout->addWidget(m_phone, 1);
    layout->addWidget(m_run);
    layout->addWidget(m_stop);
    line->setFocusProxy(m_phone);
    return line;
}

void TestPane::build()
{
    auto* page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    viewport()->setBackgroundRole(QPalette::Base);

    m_phoneRow = new FieldRow(tr("Phone"), makePhoneLine(), page);
    m_phoneRow->label()->setBuddy(m_phone);
    m_phoneRow->setInvalidTarget(m_phone);
    m_phone->setAccessibleName(tr("Phone"));
    m_text = new QPlainTextEdit;
    m_text->setObjectName(u"testMessage"_s);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(textHeight);
    m_text->document()->setDocumentMargin(textMargin);
    m_textRow = new FieldRow(tr("Message"), m_text, page);
    m_last = new HintLabel(HintLabel::Kind::Hint, page);
    m_last->setObjectName(u"lastArrival"_s);
    m_problem = new HintLabel(HintLabel::Kind::Error, page);
    m_progress = new TestProgress(page);
    m_result = new TestResult(page);

    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(metrics::space24, metrics::space16, metrics::space16, metrics::space24);
    layout->setSpacing(metrics::space16);
    layout->addWidget(m_phoneRow);
    layout->addWidget(m_textRow);
    layout->addWidget(m_last);
    layout->addWidget(m_problem);
    layout->addWidget(m_progress);
    layout->addWidget(m_result);
    layout->addStretch(1);
    setWidget(page);
}

QString TestPane::phone() const
{
    return m_phone->portable();
}

void TestPane::focusPhone()
{
    m_phone->setFocus(Qt::OtherFocusReason);
}

void TestPane::reset()
{
    ++m_generation;
    m_cancel.reset();
    m_proving = false;
    m_said.reset();
    setRunning(false);
    m_result->proof()->setRunning(false);
    m_result->clear();
    m_problem->setText({});
}

void TestPane::open(const Gateway& gateway)
{
    reset();
    m_stored = gateway.id;
    showLastArrival();
}

void TestPane::gatewaySaved(const Gateway& gateway)
{
    m_stored = gateway.id;
    if (m_said && m_said->gatewayId == 0)
        keepArrival();
}

void TestPane::refreshPhone(bool finished)
{
    const Result<PhoneNumber> number = m_phone->number();
    const bool empty = m_phone->text().trimmed().isEmpty();
    const bool late = finished && !empty;
    const bool wrong = !number && !empty && (late || !isUnfinished(number.error()));
    m_phoneRow->setError(wrong ? describe(number.error()) : QString());
    m_phoneRow->setWarning(number && !number->inKnownRange && finished
            ? tr("No such numbers are known in this country. Is it right?")
            : QString());
    m_phoneRow->setHint(!number
            ? tr("Sends a real SMS through this gateway alone.")
            : tr("Sends a real SMS to %1 (%2) through this gateway alone.")
                  .arg(u"\u2066%1\u2069"_s.arg(formatForReading(number->e164)),
                      number->region.isEmpty() ? tr("no one country") : countryName(number->region)));
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
    m_escape->setEnabled(running);
    if (hadFocus)
        (running ? m_stop : m_run)->setFocus(Qt::OtherFocusReason);
    if (running && !m_proving)
        m_progress->start();
    else
        m_progress->stop();
}

/// The message of both fields, or nothing after saying what is wrong with them.
std::optional<OutgoingMessage> TestPane::composed()
{
    m_phoneRow->setError({});
    m_textRow->setError({});
    MessageRequest asked;
    asked.to = m_phone->text();
    asked.text = m_text->toPlainText();
    asked.type = MessageType::Test;
    asked.defaultCountry = m_phone->region();
    asked.defaultLocation = m_defaults.location;
    const Result<OutgoingMessage> message = composeMessage(asked);
    if (message)
        return *message;
    const bool ofPhone = message.error().field == "to"_L1;
    (ofPhone ? m_phoneRow : m_textRow)->setError(describe(message.error()));
    (ofPhone ? static_cast<QWidget*>(m_phone) : m_text)->setFocus(Qt::OtherFocusReason);
    return std::nullopt;
}

void TestPane::run()
{
    if (m_running || !m_source)
        return;
    reset();
    const std::optional<OutgoingMessage> message = composed();
    if (!message)
        return;
    const std::optional<GatewayDraft> draft = m_source();
    if (!draft) {
        m_problem->setText(tr("The gateway cannot be tested yet. What is wrong stands beside its fields."));
        return;
    }
    m_settings.setValue(phoneKey, m_phone->text().trimmed());
    m_settings.setValue(countryKey, m_phone->region());
    m_tested = draft->gateway;
    m_last->setText({});
    m_cancel = std::make_shared<CancelSource>();
    setRunning(true);
    lookBeside(draft->gateway);
    whenDone(m_sender.test(*draft, *message, m_cancel), this,
        [this, generation = m_generation](const Result<MessageDetails>& result) {
            if (generation == m_generation)
                showResult(result);
        });
}

/// What is found out while the test runs, without a byte of a request.
void TestPane::lookBeside(const Gateway& gateway)
{
    GatewayTests& tests = m_sender.tests();
    whenDone(tests.diagnose(gateway, m_cancel), this,
        [this, generation = m_generation](const ConnectionReport& report) {
            if (generation == m_generation)
                m_result->setConnection(report);
        });
    whenDone(tests.nextAfter(gateway.id), this,
        [this, generation = m_generation](const Result<NextInRoute>& next) {
            if (generation == m_generation && next)
                m_result->setNext(*next);
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
    if (details.attempts.isEmpty()) {
        m_problem->setText(
            details.message.reason ? describe(*details.message.reason) : tr("Nothing was sent."));
        return;
    }
    TestArrival said;
    said.messageId = details.message.id;
    m_said = said;
    m_result->show(details, m_tested);
}

}
