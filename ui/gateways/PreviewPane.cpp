// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/PreviewPane.h"

#include "core/gateway/CurlCommand.h"
#include "core/gateway/RequestBuilder.h"
#include "core/model/GatewayFields.h"
#include "core/phone/Segments.h"
#include "core/sending/Compose.h"
#include "ui/gateways/PreviewRequest.h"
#include "ui/gateways/script/ScriptRunView.h"
#include "ui/theme/Icons.h"
#include "ui/theme/OtStyle.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/HintLabel.h"
#include "ui/widgets/ThemedLabel.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace otpost::ui {

namespace {

constexpr int refreshDelayMs = 150;

ThemedLabel* fact(QGridLayout* grid, const QString& name, QWidget* parent)
{
    const int row = grid->rowCount();
    auto* label = new ThemedLabel(name, TextRole::Body, &Colors::text2, parent);
    auto* value = new ThemedLabel({}, TextRole::Body, &Colors::text, parent);
    value->setWordWrap(true);
    grid->addWidget(label, row, 0, Qt::AlignTop);
    grid->addWidget(value, row, 1);
    return value;
}

}

QString lengthText(const QString& text)
{
    const SegmentCount count = countSegments(text);
    const int capacity = count.unitsPerSegment * std::max(1, count.segments);
    return QCoreApplication::translate("PreviewPane", "%1, %2 of %3 characters")
        .arg(encodingName(count.encoding))
        .arg(count.units)
        .arg(capacity);
}

QString fieldProblemText(const Error& error)
{
    const GatewayField* field = gatewayField(error.field);
    if (field == nullptr)
        return describe(error);
    return QCoreApplication::translate("PreviewPane", "%1: %2").arg(field->labelText(), describe(error));
}

QString successRuleText(const Gateway& gateway)
{
    const CustomSettings& custom = gateway.custom;
    if (gateway.type == GatewayType::Twilio)
        return QCoreApplication::translate("PreviewPane", "2xx and the SID of a message");
    QString text = QCoreApplication::translate("PreviewPane", "2xx");
    if (!custom.successResponse.isEmpty())
        text = QCoreApplication::translate("PreviewPane", "%1 and “%2” in the body")
                   .arg(text, custom.successResponse);
    if (!custom.successPath.isEmpty())
        text = QCoreApplication::translate("PreviewPane", "%1 and %2").arg(text, custom.successPath);
    return text;
}

PreviewPane::PreviewPane(const SampleDefaults& defaults, QWidget* parent)
    : QScrollArea(parent)
    , m_defaults(defaults)
    , m_number(new QLineEdit)
    , m_text(new QLineEdit)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    viewport()->setBackgroundRole(QPalette::Base);

    m_number->setText(u"+49 1511 2345678"_s);
    m_number->setObjectName(u"sampleNumber"_s);
    m_text->setText(defaultTestText());
    m_text->setCursorPosition(0);
    m_text->setObjectName(u"sampleMessage"_s);
    m_numberRow = new FieldRow(tr("Sample number"), m_number, page);
    m_textRow = new FieldRow(tr("Sample message"), m_text, page);
    auto* sample = new QHBoxLayout;
    sample->setSpacing(metrics::space12);
    sample->addWidget(m_numberRow, 4);
    sample->addWidget(m_textRow, 5);

    m_empty = new HintLabel(HintLabel::Kind::Hint, page);
    m_problem = new HintLabel(HintLabel::Kind::Error, page);
    m_request = new PreviewRequest(page);
    m_copy = new QPushButton(icon(u"copy"_s), tr("Copy as curl"), page);
    m_copy->setObjectName(u"copyPreview"_s);
    m_copy->setToolTip(tr("The request as a command line, with placeholders for the secrets"));
    setStyleFlag(m_copy, "link");
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_curl);
        m_copy->setText(tr("Copied"));
    });
    m_script = new ScriptRunView(page);
    auto* facts = new QGridLayout;
    facts->setHorizontalSpacing(metrics::space24);
    facts->setVerticalSpacing(metrics::space8);
    facts->setColumnStretch(1, 1);
    m_message = fact(facts, tr("Message"), page);
    m_segments = fact(facts, tr("Segments"), page);
    m_success = fact(facts, tr("Success if"), page);

    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(metrics::space24, metrics::space16, metrics::space16, metrics::space24);
    layout->setSpacing(metrics::space16);
    layout->addLayout(sample);
    layout->addWidget(m_empty);
    layout->addWidget(m_problem);
    layout->addWidget(m_request);
    layout->addWidget(m_copy, 0, Qt::AlignLeading);
    layout->addWidget(m_script);
    layout->addWidget(new Divider(Qt::Horizontal, page));
    layout->addLayout(facts);
    layout->addStretch(1);
    setWidget(page);

    m_soon.setSingleShot(true);
    m_soon.setInterval(refreshDelayMs);
    connect(&m_soon, &QTimer::timeout, this, &PreviewPane::refresh);
    for (QLineEdit* edit : {m_number, m_text})
        connect(edit, &QLineEdit::textChanged, this, [this] { m_soon.start(); });
    refresh();
}

void PreviewPane::setGateway(const Gateway& gateway)
{
    m_gateway = gateway;
    refresh();
}

void PreviewPane::setSampleNumber(const QString& number)
{
    m_number->setText(number);
    m_number->setCursorPosition(0);
}

void PreviewPane::refreshSummary(const QString& text)
{
    m_message->setText(lengthText(text));
    m_segments->setText(QString::number(countSegments(text).segments));
    m_success->setText(successRuleText(m_gateway));
}

void PreviewPane::refresh()
{
    m_soon.stop();
    showCurl({});
    refreshSummary(m_text->text());
    m_numberRow->setError({});
    m_textRow->setError({});

    MessageRequest asked;
    asked.to = m_number->text();
    asked.text = m_text->text();
    asked.type = MessageType::Test;
    asked.defaultCountry = m_defaults.country;
    asked.defaultLocation = m_defaults.location;
    const Result<OutgoingMessage> message = composeMessage(asked);
    const bool scripted = m_gateway.type == GatewayType::Custom && m_gateway.custom.useScript;
    m_script->setVisible(scripted);
    m_script->setInput(
        m_gateway, message ? std::optional<OutgoingMessage>(*message) : std::optional<OutgoingMessage>());
    if (!message) {
        (message.error().field == "to"_L1 ? m_numberRow : m_textRow)->setError(describe(message.error()));
        return;
    }
    const bool twilio = m_gateway.type == GatewayType::Twilio;
    const bool nothing = scripted ? false
        : twilio                  ? m_gateway.twilio.accountSid.isEmpty()
                                  : m_gateway.custom.url.isEmpty() && m_gateway.custom.payload.isEmpty();
    const QString wanted = twilio ? tr("Fill in the account to see the request here.")
                                  : tr("Fill in URL and payload to see the request here.");
    m_empty->setText(nothing ? wanted : QString());
    m_request->setVisible(!nothing && !scripted);
    m_problem->setText({});
    if (nothing)
        return;
    const Result<RequestPreview> preview = previewRequest(m_gateway, *message);
    if (preview && !scripted)
        m_request->setRequest(preview->request);
    if (preview && !scripted)
        showCurl(curlCommand(shownRequest(preview->request)));
    if (preview)
        return;
    m_problem->setText(fieldProblemText(preview.error()));
    if (scripted)
        return;
    m_request->setVisible(!twilio);
    m_request->setUnfilled(m_gateway, preview.error());
}

void PreviewPane::showCurl(const QString& command)
{
    m_curl = command;
    m_copy->setText(tr("Copy as curl"));
    m_copy->setVisible(!command.isEmpty());
}

}
