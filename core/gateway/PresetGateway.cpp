// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/GatewayUrl.h"
#include "core/gateway/HeaderRules.h"
#include "core/gateway/PayloadTemplate.h"
#include "core/gateway/Preset.h"
#include "core/gateway/PresetText.h"
#include "core/gateway/PresetWords.h"
#include "core/model/GatewayFields.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestAnswer = 200;

bool isPlainText(const QString& text)
{
    return text.size() <= longestAnswer
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint() || c.isSurrogate(); });
}

/// Uses one preset once.
class Maker
{
public:
    Maker(const Preset& preset, const PresetAnswers& answers)
        : m_preset(preset)
    {
        m_gateway.type = preset.type;
        m_gateway.name = answers.name.trimmed().isEmpty() ? preset.title : answers.name.trimmed();
        for (auto value = answers.values.begin(); value != answers.values.end(); ++value)
            takeValue(value.key(), value.value());
        for (auto secret = answers.secrets.begin(); secret != answers.secrets.end(); ++secret)
            takeSecret(secret.key(), secret.value());
    }

    ResultOfMany<GatewayDraft> run()
    {
        for (const GatewayField& field : gatewayFields(m_preset.type))
            fillField(field);
        makeHeaders();
        addSecrets();
        addMissing();
        if (m_errors.isEmpty())
            m_errors = validateGateway(m_gateway);
        if (!m_errors.isEmpty())
            return tl::unexpected(m_errors);
        return GatewayDraft{m_gateway, m_values};
    }

private:
    void takeValue(const QString& name, const QString& value)
    {
        const PresetAsk* ask = findAsk(m_preset, name);
        if (ask && ask->secret) {
            takeSecret(name, value.toUtf8());
        } else if (ask) {
            takePlain(*ask, value);
        } else if (const GatewayField* field = gatewayField(name);
                   field && field->set && field->appliesTo(m_preset.type) && name != "type"_L1) {
            m_ownFields.insert(name, value);
        } else {
            unknown(name);
        }
    }

    void takePlain(const PresetAsk& ask, const QString& value)
    {
        const bool host = ask.format == PresetAsk::Format::Host;
        const QString tidy = host ? tidyHostAnswer(value) : value.trimmed();
        if (tidy.isEmpty())
            return;
        if (!isPlainText(tidy) || (host && !isHostAnswer(tidy)))
            m_errors.append(Error{
                ErrorKind::PresetAnswerInvalid, ask.name, {presetWords(ask.label), presetWords(ask.hint)}});
        m_plain.insert(ask.name, tidy);
    }

    void takeSecret(const QString& name, const QByteArray& value)
    {
        const PresetAsk* ask = findAsk(m_preset, name);
        const QString ownName = ask ? ask->name : name;
        Result<void> checked = checkSecretName(ownName);
        if (checked)
            checked = checkSecretValue(ownName, value);
        if (!checked)
            m_errors.append(checked.error());
        if (!ask)
            m_moreSecrets.append(name);
        m_secrets.insert(ownName, value);
    }

    void unknown(const QString& name)
    {
        QStringList names;
        for (const PresetAsk& ask : m_preset.asks)
            names.append(ask.name);
        m_errors.append(Error{ErrorKind::PresetAnswerUnknown, {}, {name.left(60), names.join(u", "_s)}});
    }

    /// The text for one ask in a place; what is asked for as plain and was given as a secret stays one.
    std::optional<QString> textFor(const QString& name, AnswerPlace place)
    {
        if (m_secrets.contains(name)) {
            if (place != AnswerPlace::Verbatim)
                return u"%SECRET:"_s + name + u'%';
            const PresetAsk* ask = findAsk(m_preset, name);
            const Error error{ErrorKind::PresetAnswerNotSecret, name, {ask ? ask->label : name}};
            if (!m_errors.contains(error))
                m_errors.append(error);
            return QString();
        }
        const auto answer = m_plain.constFind(name);
        if (answer != m_plain.constEnd())
            return escapeAnswer(*answer, place);
        const PresetAsk* ask = findAsk(m_preset, name);
        if (ask && ask->required)
            m_missing.append(name);
        return QString();
    }

    QString render(const QString& text, AnswerPlace place)
    {
        return renderText(text, [this, place](const QString& name) { return textFor(name, place); });
    }

    QString renderUrl(const QString& text)
    {
        const PresetUrl url = splitPresetUrl(text);
        const auto host = [this](const QString& name) { return textFor(name, AnswerPlace::Verbatim); };
        return url.scheme + renderAuthority(url.authority, host) + render(url.rest, AnswerPlace::UrlTemplate);
    }

    QString valueOf(const GatewayField& field)
    {
        QString text = m_preset.fields.value(field.key);
        if (field.key == "url"_L1) {
            // The sender's turn comes later, as in the form.
            const QString sender = m_ownFields.contains(u"sender"_s)
                ? m_ownFields.value(u"sender"_s)
                : render(m_preset.fields.value(u"sender"_s), AnswerPlace::Verbatim);
            const bool without = sender.isEmpty() && !m_preset.urlWithoutSender.isEmpty();
            return renderUrl(without ? m_preset.urlWithoutSender : text);
        }
        if (field.key == "balanceUrl"_L1) {
            // An answer that only this address needs is not asked for once the other address is the user's
            // own.
            const QStringList before = m_missing;
            const QString url = renderUrl(text);
            if (m_missing == before || !m_ownFields.contains(u"url"_s))
                return url;
            m_missing = before;
            return {};
        }
        if (field.key == "payload"_L1) {
            const bool without
                = m_gateway.custom.sender.isEmpty() && !m_preset.payloadWithoutSender.isEmpty();
            const bool json = m_gateway.custom.contentType == ContentType::Json;
            return render(without ? m_preset.payloadWithoutSender : text,
                json ? AnswerPlace::JsonTemplate : AnswerPlace::FormTemplate);
        }
        if (field.key == "successResponse"_L1)
            return text;
        return render(text, AnswerPlace::Verbatim);
    }

    /// In the order of the form, so that sender and content type are known when the payload's turn comes.
    void fillField(const GatewayField& field)
    {
        const bool own = m_ownFields.contains(field.key);
        if (!field.set || (!own && !m_preset.fields.contains(field.key)))
            return;
        const QString value = own ? m_ownFields.value(field.key) : valueOf(field);
        if (Result<void> set = field.set(m_gateway, value); !set)
            m_errors.append(set.error());
    }

    std::optional<QByteArray> bytesOf(const QString& name)
    {
        if (const auto secret = m_secrets.constFind(name); secret != m_secrets.constEnd())
            return *secret;
        if (const auto plain = m_plain.constFind(name); plain != m_plain.constEnd())
            return plain->toUtf8();
        m_missing.append(name);
        return std::nullopt;
    }

    std::optional<QByteArray> valueOf(const PresetHeader& header)
    {
        if (!header.basic.isEmpty()) {
            const std::optional<QByteArray> user = bytesOf(header.basic.first());
            const std::optional<QByteArray> password = bytesOf(header.basic.last());
            if (!user || !password)
                return std::nullopt;
            if (user->contains(':')) { // RFC 7617 section 2
                const PresetAsk* ask = findAsk(m_preset, header.basic.first());
                m_errors.append(Error{ErrorKind::PresetAnswerInvalid, ask->name, {ask->label, ask->hint}});
                return std::nullopt;
            }
            return "Basic " + (*user + ':' + *password).toBase64();
        }
        QByteArray value;
        bool complete = true;
        for (const TextPiece& piece : piecesOf(header.value)) {
            const std::optional<QByteArray> bytes
                = piece.isAsk ? bytesOf(piece.text) : std::optional(piece.text.toUtf8());
            complete = complete && bytes;
            value += bytes.value_or(QByteArray());
        }
        return complete ? std::optional(value) : std::nullopt;
    }

    SecretRef keep(const QByteArray& value)
    {
        const SecretRef ref = SecretRef::fresh(gatewayHosts(m_gateway));
        m_values.insert(ref.id, value);
        return ref;
    }

    void makeHeaders()
    {
        for (const PresetHeader& header : m_preset.headers) {
            const std::optional<QByteArray> value = valueOf(header);
            if (!value)
                continue;
            if (Result<void> checked = checkHeaderValue(header.name, *value); !checked)
                m_errors.append(checked.error());
            else
                m_gateway.custom.headers.append(CustomHeader{header.name, keep(*value)});
        }
    }

    /// Names that stand as %SECRET:name% in the finished templates.
    QStringList secretNames() const
    {
        const CustomSettings& custom = m_gateway.custom;
        const TemplateContext context
            = custom.contentType == ContentType::Json ? TemplateContext::Json : TemplateContext::Form;
        QStringList names;
        const auto collect = [&names](const QString& text, TemplateContext where) {
            if (const Result<PayloadTemplate> parsed = PayloadTemplate::parse(text, where); parsed)
                names += parsed->secretNames();
        };
        collect(splitPresetUrl(custom.url).rest, TemplateContext::Url);
        collect(custom.payload, context);
        collect(splitPresetUrl(m_gateway.balance.url).rest, TemplateContext::Url);
        names.removeDuplicates();
        return names;
    }

    void addSecrets()
    {
        QStringList names = secretNames();
        if (m_preset.type == GatewayType::Twilio) {
            for (const PresetAsk& ask : m_preset.asks) {
                if (ask.secret && (ask.required || m_secrets.contains(ask.name)))
                    names.append(ask.name);
            }
        }
        for (const QString& name : names) {
            if (m_secrets.contains(name))
                m_gateway.secrets.append(NamedSecret{name, keep(m_secrets.value(name))});
            else if (findAsk(m_preset, name))
                m_missing.append(name);
        }
        for (const QString& name : m_moreSecrets) {
            if (!names.contains(name))
                unknown(name);
        }
    }

    void addMissing()
    {
        for (const PresetAsk& ask : m_preset.asks) {
            if (m_missing.contains(ask.name))
                m_errors.append(Error{ErrorKind::PresetAnswerMissing, ask.name,
                    {presetWords(ask.label), presetWords(ask.hint)}});
        }
    }

    const Preset& m_preset;
    Gateway m_gateway;
    SecretValues m_values;
    QHash<QString, QString> m_plain; ///< by name of what is asked for
    QHash<QString, QByteArray> m_secrets; ///< by name of what is asked for, or in a template
    QHash<QString, QString> m_ownFields; ///< by key
    QStringList m_moreSecrets; ///< given, and not asked for by the preset
    QStringList m_missing;
    QList<Error> m_errors;
};

}

ResultOfMany<GatewayDraft> gatewayFromPreset(const Preset& preset, const PresetAnswers& answers)
{
    return Maker(preset, answers).run();
}

QStringList presetHosts(const Preset& preset, const QMap<QString, QString>& answers)
{
    const auto answer = [&](const QString& name) -> std::optional<QString> {
        const auto given = answers.constFind(name);
        const QString tidy = given == answers.constEnd() ? QString() : tidyHostAnswer(*given);
        return isHostAnswer(tidy) ? std::optional(tidy) : std::nullopt;
    };
    QStringList urls{preset.fields.value(u"url"_s), preset.fields.value(u"balanceUrl"_s)};
    if (preset.type == GatewayType::Twilio)
        urls = {preset.fields.value(u"baseUrl"_s, TwilioSettings().baseUrl)};
    QStringList hosts;
    for (const QString& url : urls) {
        if (url.isEmpty())
            continue;
        const PresetUrl parts = splitPresetUrl(url);
        const QString authority = renderAuthority(parts.authority, answer);
        const Result<UrlParts> split = splitGatewayUrl(parts.scheme + authority + u'/');
        static const QRegularExpression port(u":[0-9]+$"_s);
        hosts.append(split ? split->host : QString(authority).remove(port));
    }
    hosts.removeDuplicates();
    return hosts;
}

}
