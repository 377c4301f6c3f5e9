// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/PresetKeys.h"

#include "core/gateway/CurlValues.h"
#include "core/gateway/PayloadTemplate.h"
#include "core/gateway/PresetText.h"
#include "core/model/GatewayFields.h"

#include <QUrl>

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestKnown = 4; ///< shorter values stand in any text by chance
constexpr qsizetype shortestRandom = 20;
constexpr int fewestChanges = 4; ///< between letters and digits

/// Stands for a placeholder while a template is looked at: valid in each place, and found again.
QString blank()
{
    return u"7370955161"_s;
}

QString withoutPlaceholders(const QString& text, TemplateContext context)
{
    const Result<PayloadTemplate> parsed = PayloadTemplate::parse(text, context);
    if (!parsed)
        return text;
    QString out;
    for (const TemplatePart& part : parsed->parts()) {
        if (part.kind == TemplatePart::Kind::Placeholder)
            out += blank();
        else if (part.kind == TemplatePart::Kind::Percent)
            out += context == TemplateContext::Json ? u"%"_s : u"%25"_s;
        else
            out += part.text;
    }
    return out;
}

/// Letters and digits in no order, as in keys of 20 characters and more; words with a year are none.
bool looksRandom(const QString& text)
{
    int changes = 0;
    int before = 0; // 1: letter, 2: digit
    for (const QChar c : text) {
        const bool separates = u"_-+/=.~"_s.contains(c);
        const int kind = c.isDigit() ? 2 : c.isLetter() && c.unicode() < 0x80 ? 1 : 0;
        if (kind == 0 && !separates)
            return false;
        if (kind != 0) {
            changes += before != 0 && before != kind ? 1 : 0;
            before = kind;
        }
    }
    return text.size() >= shortestRandom && changes >= fewestChanges;
}

bool isKey(CurlValue value)
{
    if (value.value.contains(blank())) {
        value.value.remove(blank());
        value.names.clear(); // what the name promises is kept elsewhere
    }
    return fitness(value, CurlRole::Secret) > 0
        || (value.part != CurlValue::Part::Host && looksRandom(value.value));
}

class Finder
{
public:
    explicit Finder(const Gateway& gateway)
        : m_gateway(gateway)
    {
    }

    QList<Error> run(const SecretValues& values)
    {
        if (m_gateway.type == GatewayType::Twilio) {
            look(u"baseUrl"_s, m_gateway.twilio.baseUrl, {}, ContentType::Form);
        } else {
            const CustomSettings& custom = m_gateway.custom;
            look(u"url"_s, custom.url, {}, custom.contentType);
            look(u"payload"_s, u"https://host.example/"_s, custom.payload, custom.contentType);
            look(u"balanceUrl"_s, m_gateway.balance.url, {}, ContentType::Form);
        }
        for (const GatewayField& field : gatewayFields(m_gateway.type)) {
            if (field.get && field.kind != FieldKind::Lines && field.kind != FieldKind::Script)
                lookFor(values, field.key, field.get(m_gateway));
        }
        return m_errors;
    }

private:
    void look(const QString& key, const QString& url, const QString& body, ContentType type)
    {
        const PresetUrl parts = splitPresetUrl(url);
        CurlRequest request;
        request.method = HttpMethod::Post;
        request.url = parts.scheme + parts.authority + withoutPlaceholders(parts.rest, TemplateContext::Url);
        request.contentType = type;
        request.body = withoutPlaceholders(
            body, type == ContentType::Json ? TemplateContext::Json : TemplateContext::Form);
        const Result<CurlParts> taken = takeApart(request);
        for (const CurlValue& value : taken ? taken->values : QList<CurlValue>()) {
            if (isKey(value))
                add(key, value.names.isEmpty() ? QString() : value.names.last());
        }
        const QStringList steps = parts.rest.section(u'?', 0, 0).section(u'#', 0, 0).split(u'/');
        for (const QString& step : steps) {
            if (looksRandom(withoutPlaceholders(step, TemplateContext::Url).remove(blank())))
                add(key, {});
        }
    }

    /// Whatever a gateway keeps as a secret stands in no other place.
    void lookFor(const SecretValues& values, const QString& key, const QString& text)
    {
        const QByteArray bytes = text.toUtf8();
        const QByteArray decoded = QUrl::fromPercentEncoding(bytes).toUtf8();
        const bool found = std::any_of(values.begin(), values.end(), [&](const QByteArray& value) {
            return value.size() >= shortestKnown && (bytes.contains(value) || decoded.contains(value));
        });
        if (found)
            add(key, {});
    }

    void add(const QString& key, const QString& called)
    {
        const GatewayField* field = gatewayField(key);
        const QString name = called.isEmpty() && field ? field->labelText() : called;
        const Error error{ErrorKind::PresetHoldsKey, key, {name.left(60)}};
        if (!m_errors.contains(error))
            m_errors.append(error);
    }

    const Gateway& m_gateway;
    QList<Error> m_errors;
};

}

QList<Error> keysInText(const Gateway& gateway, const SecretValues& values)
{
    return Finder(gateway).run(values);
}

}
