// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/test/RouteTrialDialog.h"

#include "core/sending/Compose.h"
#include "core/sending/RouteTrial.h"
#include "core/sending/SendService.h"
#include "ui/gateways/TestProgress.h"
#include "ui/gateways/test/PhoneEdit.h"
#include "ui/gateways/test/RouteTrialSteps.h"
#include "ui/theme/Icons.h"
#include "ui/theme/OtStyle.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/HintLabel.h"
#include "ui/widgets/ThemedLabel.h"
#include "ui/widgets/WhenDone.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace otpost::ui {

namespace {

constexpr int bestWidth = 560;
constexpr int bestHeight = 600;

}

RouteTrialDialog::RouteTrialDialog(SendService& sender, QSettings& settings, const SampleDefaults& defaults,
    const QString& location, QWidget* parent)
    : QDialog(parent)
    , m_sender(sender)
    , m_settings(settings)
    , m_defaults(defaults)
    , m_location(location)
{
    setObjectName(u"routeTrial"_s);
    setWindowTitle(
        location.isEmpty() ? tr("Try the default route") : tr("Try the route of %1").arg(location));
    build();
    m_phone->setText(settings.value(u"test/phone"_s).toString());
    m_text->setText(defaultTestText());
    connect(m_try, &QPushButton::clicked, this, &RouteTrialDialog::tryRoute);
    connect(m_rehearse, &QPushButton::clicked, this, &RouteTrialDialog::rehearse);
    connect(m_close, &QPushButton::clicked, this, &RouteTrialDialog::reject);
    connect(m_phone, &QLineEdit::textChanged, this, [this] { m_phoneRow->setError({}); });
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_textRow->setError({}); });
    setRunning(false, false);
    resize(bestWidth, bestHeight);
    m_phone->setFocus(Qt::OtherFocusReason);
}

RouteTrialDialog::~RouteTrialDialog() = default;

QWidget* RouteTrialDialog::makeFields()
{
    auto* box = new QWidget(this);
    const QString last = m_settings.value(u"test/country"_s).toString();
    m_phone = new PhoneEdit(isKnownRegion(last) ? last : m_defaults.country);
    m_phone->setObjectName(u"trialPhone"_s);
    m_phoneRow = new FieldRow(tr("Phone"), m_phone, box);
    m_type = new QComboBox;
    m_type->setObjectName(u"trialType"_s);
    for (MessageType type : {MessageType::CustomerCode, MessageType::Message, MessageType::Test})
        m_type->addItem(messageTypeText(type), toWord(type));
    auto* typeRow = new FieldRow(tr("Type"), m_type, box);
    m_text = new QLineEdit;
    m_text->setObjectName(u"trialText"_s);
    m_textRow = new FieldRow(tr("Message"), m_text, box);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::space16);
    line->addWidget(m_phoneRow, 3);
    line->addWidget(typeRow, 2);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space12);
    layout->addLayout(line);
    layout->addWidget(m_textRow);
    return box;
}

void RouteTrialDialog::build()
{
    m_try = new QPushButton(icon(u"waypoints"_s), tr("Try without sending"), this);
    m_try->setObjectName(u"tryRoute"_s);
    m_try->setDefault(true);
    setStyleFlag(m_try, "primary");
    m_rehearse = new QPushButton(icon(u"send"_s), tr("Rehearse a failure"), this);
    m_rehearse->setObjectName(u"rehearseFailure"_s);
    m_rehearse->setAutoDefault(false);
    m_close = new QPushButton(tr("Close"), this);
    m_close->setAutoDefault(false);
    auto* remark = new ThemedLabel(tr("“Rehearse a failure” sends one real SMS: the primary counts as not "
                                      "reachable and is not called, and the "
                                      "fallback has to deliver."),
        TextRole::Hint, &Colors::text2, this);
    remark->setWordWrap(true);
    m_rehearse->setAccessibleDescription(remark->text());

    m_problem = new HintLabel(HintLabel::Kind::Error, this);
    m_progress = new TestProgress(this);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("What the route would do"));
    auto* page = new QWidget;
    m_steps = new RouteTrialSteps(page);
    auto* inner = new QVBoxLayout(page);
    inner->setContentsMargins(0, 0, metrics::space8, 0);
    inner->addWidget(m_steps);
    inner->addStretch(1);
    m_scroll->setWidget(page);

    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(metrics::space8);
    buttons->addWidget(m_try);
    buttons->addWidget(m_rehearse);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::space24, metrics::space24, metrics::space24, metrics::space24);
    layout->setSpacing(metrics::space16);
    layout->addWidget(makeFields());
    layout->addLayout(buttons);
    layout->addWidget(remark);
    layout->addWidget(m_problem);
    layout->addWidget(m_progress);
    layout->addWidget(m_scroll, 1);
    // Reading order: what is asked for, then what may be done with it.
    setTabOrder(m_text, m_try);
    setTabOrder(m_try, m_rehearse);
    setTabOrder(m_rehearse, m_close);
}

std::optional<OutgoingMessage> RouteTrialDialog::composed(MessageType type)
{
    m_problem->setText({});
    MessageRequest asked;
    asked.to = m_phone->text();
    asked.text = m_text->text();
    asked.type = type;
    asked.location = m_location;
    asked.defaultCountry = m_phone->region();
    asked.defaultLocation = m_defaults.location;
    const Result<OutgoingMessage> message = composeMessage(asked);
    if (message) {
        m_settings.setValue(u"test/phone"_s, m_phone->text().trimmed());
        m_settings.setValue(u"test/country"_s, m_phone->region());
        return *message;
    }
    const bool ofPhone = message.error().field == "to"_L1;
    (ofPhone ? m_phoneRow : m_textRow)->setError(describe(message.error()));
    (ofPhone ? static_cast<QLineEdit*>(m_phone) : m_text)->setFocus(Qt::OtherFocusReason);
    return std::nullopt;
}

void RouteTrialDialog::setRunning(bool running, bool sends)
{
    m_running = running;
    m_try->setEnabled(!running);
    m_rehearse->setEnabled(!running);
    m_close->setText(running && sends ? tr("Cancel") : tr("Close"));
    if (running && sends)
        m_progress->start();
    else
        m_progress->stop();
}

void RouteTrialDialog::tryRoute()
{
    if (m_running)
        return;
    const auto type = messageTypeFromWord(m_type->currentData().toString());
    const std::optional<OutgoingMessage> message = composed(type.value_or(MessageType::Message));
    if (!message)
        return;
    setRunning(true, false);
    whenDone(m_sender.trial().tryRoute(*message), this, [this](const Result<RouteTrialResult>& trial) {
        if (trial)
            m_steps->showTrial(*trial);
        else
            showTrouble(trial.error());
        end();
    });
}

void RouteTrialDialog::rehearse()
{
    if (m_running)
        return;
    const std::optional<OutgoingMessage> message = composed(MessageType::Test);
    if (!message)
        return;
    m_steps->clear();
    m_cancel = std::make_shared<CancelSource>();
    setRunning(true, true);
    whenDone(
        m_sender.trial().rehearse(*message, m_cancel), this, [this](const Result<MessageDetails>& details) {
            if (details)
                m_steps->showAttempts(*details);
            else
                showTrouble(details.error());
            end();
        });
}

void RouteTrialDialog::showTrouble(const Error& error)
{
    m_steps->clear();
    m_problem->setText(describe(error));
}

void RouteTrialDialog::end()
{
    m_cancel.reset();
    setRunning(false, false);
    Q_EMIT finishedTrial();
}

/// The first time stops what is under way; then it closes.
void RouteTrialDialog::reject()
{
    if (m_cancel) {
        m_close->setText(tr("Stopping"));
        m_cancel->cancel();
        return;
    }
    QDialog::reject();
}

}
