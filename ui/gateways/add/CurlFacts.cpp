// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/add/CurlFacts.h"

#include "core/base/MaskedText.h"
#include "ui/gateways/CodeEditor.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ThemedLabel.h"

#include <QGridLayout>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLines = 12;

QString requestOf(const Gateway& gateway)
{
    if (gateway.type == GatewayType::Twilio)
        return u"POST "_s + gateway.twilio.baseUrl;
    const QString method = gateway.custom.method == HttpMethod::Get ? u"GET "_s : u"POST "_s;
    return method + gateway.custom.url;
}

/// "%TO% the number, %MESSAGE% the text"
QString placeholdersOf(const Gateway& gateway)
{
    if (gateway.type == GatewayType::Twilio)
        return CurlFacts::tr("Number and text are put in by OTPost: this is Twilio.");
    const QString text = gateway.custom.url + u'\n' + gateway.custom.payload;
    const auto line = [&text](const QStringList& names, const QString& words) {
        QStringList found;
        for (const QString& name : names) {
            if (text.contains(name))
                found.append(name);
        }
        return found.isEmpty() ? QString() : u"%1  %2"_s.arg(found.join(u", "_s), words);
    };
    QStringList lines{line({u"%TO%"_s, u"%TO_DIGITS%"_s, u"%TO_NATIONAL%"_s}, CurlFacts::tr("the number")),
        line({u"%MESSAGE%"_s}, CurlFacts::tr("the text")), line({u"%FROM%"_s}, CurlFacts::tr("the sender"))};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString keysOf(const Gateway& gateway)
{
    QStringList lines;
    for (const CustomHeader& header : gateway.custom.headers)
        lines.append(header.name + u": "_s + secretDots());
    for (const NamedSecret& secret : gateway.secrets)
        lines.append(secret.name + u" = "_s + secretDots());
    return lines.join(u'\n');
}

}

CurlFacts::CurlFacts(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metrics::space16);
    m_grid->setVerticalSpacing(metrics::space8);
    m_grid->setColumnStretch(1, 1);
    m_request = addFact(tr("Request"), u"curlRequest"_s);
    m_placeholders = addFact(tr("Put in"), u"curlPlaceholders"_s);
    m_keys = addFact(tr("Keys, for the keychain"), u"curlKeys"_s);
    m_payloadLabel = new ThemedLabel(tr("Payload"), TextRole::Hint, &Colors::text2);
    m_payload = new CodeEditor;
    m_payload->setObjectName(u"curlPayload"_s);
    m_payload->setReadOnly(true);
    m_payload->setAccessibleName(tr("Payload"));
    m_payload->setVisibleLines(1, mostLines);
    const int row = m_grid->rowCount();
    m_grid->addWidget(m_payloadLabel, row, 0, 1, 2);
    m_grid->addWidget(m_payload, row + 1, 0, 1, 2);
}

ThemedLabel* CurlFacts::addFact(const QString& label, const QString& name)
{
    const int row = m_grid->rowCount();
    auto* words = new ThemedLabel(label, TextRole::Hint, &Colors::text2);
    m_grid->addWidget(words, row, 0, Qt::AlignTop | Qt::AlignLeft);
    auto* value = new ThemedLabel({}, TextRole::Mono);
    value->setObjectName(name);
    value->setWordWrap(true);
    value->setLayoutDirection(Qt::LeftToRight);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->setBuddy(value);
    m_grid->addWidget(value, row, 1);
    return value;
}

void CurlFacts::setFact(ThemedLabel* value, const QString& text)
{
    value->setText(text);
    value->setVisible(!text.isEmpty());
    for (int i = 0; i < m_grid->count(); ++i) {
        auto* label = qobject_cast<ThemedLabel*>(m_grid->itemAt(i)->widget());
        if (label && label->buddy() == value)
            label->setVisible(!text.isEmpty());
    }
}

void CurlFacts::setGateway(const Gateway& gateway)
{
    setFact(m_request, requestOf(gateway));
    setFact(m_placeholders, placeholdersOf(gateway));
    setFact(m_keys, keysOf(gateway));
    const CustomSettings& custom = gateway.custom;
    const bool payload = gateway.type == GatewayType::Custom && !custom.payload.isEmpty();
    m_payload->setLanguage(custom.contentType == ContentType::Json ? CodeLanguage::Json : CodeLanguage::Form);
    m_payload->setCode(custom.payload);
    m_payload->setVisible(payload);
    m_payloadLabel->setVisible(payload);
}

}
