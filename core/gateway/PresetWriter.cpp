// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/PresetWriter.h"

#include "core/base/Json.h"
#include "core/gateway/PayloadTemplate.h"
#include "core/gateway/PresetKeys.h"
#include "core/gateway/PresetText.h"
#include "core/model/GatewayFields.h"

#include <QCoreApplication>

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestTitle = 60;
constexpr qsizetype shortestKnown = 6; ///< shorter values stand in any file by chance

struct Words {
    Q_DECLARE_TR_FUNCTIONS(otpost::PresetWriter)
};

/// "X-Api-Key" is "x_api_key".
QString askNameOf(const QString& text)
{
    QString name;
    for (const QChar c : text.toLower()) {
        const bool plain = c.unicode() < 0x80 && c.isLetterOrNumber();
        if (plain || (!name.isEmpty() && !name.endsWith(u'_')))
            name += plain ? c : u'_';
    }
    while (name.endsWith(u'_'))
        name.chop(1);
    return (name.isEmpty() || !name.at(0).isLetter() ? u"key_"_s + name : name).left(40);
}

/// What may stand before a key in a header, as providers write it. Nothing else of a value is taken over.
QString schemeOf(const QByteArray& value)
{
    static const QList<QByteArray> schemes{"Bearer", "App", "Key", "key", "Token", "token", "AccessKey",
        "ApiKey", "apikey", "Api-Key", "GoogleLogin", "OAuth", "SSWS"};
    for (const QByteArray& scheme : schemes) {
        if (value.startsWith(scheme + ' ') && value.size() > scheme.size() + 1)
            return QString::fromLatin1(scheme);
    }
    return {};
}

/// Values that say what form an answer has, which is no secret.
bool isPublic(const QString& header, const QByteArray& value)
{
    static const QList<QByteArray> known{"application/json", "*/*", "application/xml", "text/plain",
        "application/vnd.api+json", "application/json; charset=utf-8", "application/json;charset=utf-8"};
    static const QStringList headers{u"accept"_s, u"content-type"_s};
    return headers.contains(header.toLower()) && known.contains(value.toLower());
}

class Writer
{
public:
    Writer(const GatewayDraft& draft, const PresetWords& words)
        : m_gateway(usedPart(draft.gateway))
        , m_values(draft.values)
    {
        m_preset.title = (words.title.trimmed().isEmpty() ? m_gateway.name : words.title.trimmed());
        m_preset.title = m_preset.title.left(longestTitle);
        m_preset.name = presetNameOf(m_preset.title);
        m_preset.docs = words.docs.trimmed();
        m_preset.countries = words.countries.trimmed();
        m_preset.notes = words.notes;
        m_preset.type = m_gateway.type;
    }

    ResultOfMany<PresetOfGateway> run()
    {
        if (m_gateway.type == GatewayType::Custom && m_gateway.custom.useScript)
            m_errors.append(
                Error{ErrorKind::PresetCannotHold, u"script"_s, {gatewayField(u"script"_s)->labelText()}});
        if (m_gateway.type == GatewayType::Twilio)
            askTwilio();
        else
            askCustom();
        takeFields();
        const SecretValues secrets = secretsToFind();
        m_errors += keysInText(m_gateway, secrets);
        if (!m_errors.isEmpty())
            return tl::unexpected(m_errors);
        const QByteArray file = writePreset(m_preset);
        for (const QByteArray& value : secrets) {
            if (value.size() >= shortestKnown && file.contains(value)) // typed into the title or a note
                return tl::unexpected(
                    QList<Error>{Error{ErrorKind::PresetHoldsKey, u"name"_s, {m_preset.title}}});
        }
        const Result<Preset> read = parsePreset(file);
        if (!read)
            return tl::unexpected(QList<Error>{read.error()});
        return PresetOfGateway{*read, m_leftOut};
    }

private:
    PresetAsk& ask(const QString& name, const QString& label, const QString& hint, bool secret)
    {
        PresetAsk asked;
        asked.name = freeName(name);
        asked.label = label;
        asked.hint = hint;
        asked.secret = secret;
        m_preset.asks.append(asked);
        return m_preset.asks.last();
    }

    QString freeName(const QString& name) const
    {
        QString free = name;
        for (int number = 2; findAsk(m_preset, free); ++number)
            free = name + u'_' + QString::number(number);
        return free;
    }

    void askField(const QString& name, const QString& key, bool required = true)
    {
        const GatewayField* field = gatewayField(key);
        const QString asked = ask(name, field->labelText(), field->hintText(), false).name;
        m_preset.asks.last().required = required;
        m_preset.fields.insert(key, u'{' + asked + u'}');
    }

    void askTwilio()
    {
        askField(u"account_sid"_s, u"accountSid"_s);
        askField(u"api_key"_s, u"apiKey"_s, false);
        const GatewayField* secret = gatewayField(u"apiSecret"_s);
        ask(twilioApiSecret, secret->labelText(), secret->hintText(), true);
        const GatewayField* token = gatewayField(u"authToken"_s);
        ask(twilioAuthToken, token->labelText(), token->hintText(), true).required = false;
        askField(u"from"_s, u"from"_s);
        m_preset.asks.last().aliases = {u"sender"_s};
    }

    void askCustom()
    {
        for (const NamedSecret& secret : m_gateway.secrets)
            askNamed(secret.name);
        for (const CustomHeader& header : m_gateway.custom.headers)
            askHeader(header);
        const QString from = u"%FROM%"_s;
        if (m_gateway.custom.url.contains(from) || m_gateway.custom.payload.contains(from)) {
            askField(u"from"_s, u"sender"_s, !m_gateway.custom.sender.isEmpty());
            if (!findAsk(m_preset, u"sender"_s))
                m_preset.asks.last().aliases = {u"sender"_s};
        }
        m_gateway.custom.sender.clear();
    }

    /// A secret of a template keeps its name, as far as that is one for an ask.
    void askNamed(const QString& name)
    {
        const QString placeholder = u"%SECRET:"_s + name + u'%';
        const QStringList texts{m_gateway.custom.url, m_gateway.custom.payload, m_gateway.balance.url};
        if (std::none_of(texts.begin(), texts.end(),
                [&placeholder](const QString& text) { return text.contains(placeholder); }))
            return;
        const QString asked
            = ask(askNameOf(name), name, Words::tr("A key or password from your provider."), true).name;
        if (asked == name)
            return;
        const TemplateContext body = m_gateway.custom.contentType == ContentType::Json
            ? TemplateContext::Json
            : TemplateContext::Form;
        rename(m_gateway.custom.url, TemplateContext::Url, name, asked);
        rename(m_gateway.custom.payload, body, name, asked);
        rename(m_gateway.balance.url, TemplateContext::Url, name, asked);
    }

    static void rename(QString& text, TemplateContext context, const QString& name, const QString& to)
    {
        const PresetUrl url = splitPresetUrl(text);
        const bool isUrl = context == TemplateContext::Url;
        const QString rest = isUrl ? url.rest : text;
        const Result<PayloadTemplate> parsed = PayloadTemplate::parse(rest, context);
        if (!parsed)
            return;
        QString out = isUrl ? url.scheme + url.authority : QString();
        qsizetype done = 0;
        for (const TemplatePart& part : parsed->parts()) {
            if (part.kind != TemplatePart::Kind::Placeholder || part.placeholder != Placeholder::Secret
                || part.arguments.value(0) != name)
                continue;
            out += rest.mid(done, part.offset - done) + u"%SECRET:"_s + to + u'%';
            done = part.offset + part.text.size();
        }
        text = out + rest.mid(done);
    }

    void askHeader(const CustomHeader& header)
    {
        const QByteArray value = m_values.value(header.value.id);
        if (isPublic(header.name, value)) {
            m_public.append(header.value.id);
            m_preset.headers.append(PresetHeader{header.name, QString::fromLatin1(value), {}});
            return;
        }
        const QByteArray login
            = value.startsWith("Basic ") ? QByteArray::fromBase64(value.mid(6)) : QByteArray();
        if (login.contains(':')) {
            m_toFind.insert(header.value.id + u":password"_s, login.mid(login.indexOf(':') + 1));
            const QString user
                = ask(u"user"_s, Words::tr("User name"), Words::tr("Of your account at the provider."), false)
                      .name;
            const QString password
                = ask(u"password"_s, Words::tr("Password"), Words::tr("Of the same account."), true).name;
            m_preset.headers.append(PresetHeader{header.name, {}, {user, password}});
            return;
        }
        const QString scheme = schemeOf(value);
        if (!scheme.isEmpty())
            m_toFind.insert(header.value.id + u":key"_s, value.mid(scheme.size() + 1).trimmed());
        const QString name = scheme.isEmpty() ? askNameOf(header.name) : u"api_key"_s;
        const QString label = scheme.isEmpty() ? header.name : Words::tr("API key");
        const QString hint = scheme.isEmpty()
            ? Words::tr("The whole value of the header %1.").arg(header.name)
            : Words::tr("For the header %1, without the word “%2” before it.").arg(header.name, scheme);
        const QString asked = ask(name, label.left(longestTitle), hint, true).name;
        const QString before = scheme.isEmpty() ? QString() : scheme + u' ';
        m_preset.headers.append(PresetHeader{header.name, before + u'{' + asked + u'}', {}});
    }

    void takeFields()
    {
        static const QStringList own{u"name"_s, u"type"_s, u"enabled"_s, u"checkBalance"_s,
            u"balancePeriod"_s, u"balanceEmail"_s, u"balanceNotify"_s, u"balanceMinimum"_s, u"script"_s,
            u"useScript"_s};
        static const QStringList always{u"url"_s, u"method"_s, u"contentType"_s, u"payload"_s};
        for (const GatewayField& field : gatewayFields(m_gateway.type)) {
            if (!field.get || own.contains(field.key) || m_preset.fields.contains(field.key))
                continue;
            const QString text = field.get(m_gateway);
            const bool standard = text == field.get(Gateway());
            if (text.trimmed().isEmpty() || (standard && !always.contains(field.key)))
                continue;
            if (!isPresetField(field.key))
                m_leftOut.append(field.labelText());
            else if (field.key != "successResponse"_L1 && !asksIn(text).isEmpty())
                m_errors.append(Error{ErrorKind::PresetCannotHold, field.key,
                    {field.labelText() + u" {"_s + asksIn(text).first() + u'}'}});
            else
                m_preset.fields.insert(field.key, text);
        }
    }

    SecretValues secretsToFind() const
    {
        SecretValues values = m_toFind;
        for (const SecretRef& ref : secretRefs(m_gateway)) {
            if (m_values.contains(ref.id) && !m_public.contains(ref.id))
                values.insert(ref.id, m_values.value(ref.id));
        }
        return values;
    }

    Gateway m_gateway;
    const SecretValues& m_values;
    SecretValues m_toFind; ///< what stands inside of values
    QStringList m_public; ///< ids of values that are no secrets
    Preset m_preset;
    QStringList m_leftOut;
    QList<Error> m_errors;
};

}

ResultOfMany<PresetOfGateway> presetFromGateway(const GatewayDraft& draft, const PresetWords& words)
{
    return Writer(draft, words).run();
}

QString presetNameOf(const QString& title)
{
    QString name;
    for (const QChar c : title.normalized(QString::NormalizationForm_KD).toLower()) {
        const bool plain = c.unicode() < 0x80 && c.isLetterOrNumber();
        if (plain || (c.category() != QChar::Mark_NonSpacing && !name.isEmpty() && !name.endsWith(u'-')))
            name += plain ? c : u'-';
    }
    name.truncate(50);
    while (name.endsWith(u'-'))
        name.chop(1);
    return name.isEmpty() ? u"preset"_s : name;
}

}
