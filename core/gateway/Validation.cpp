// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/balance/BalanceRequest.h"
#include "core/gateway/GatewayUrl.h"
#include "core/gateway/HeaderRules.h"
#include "core/gateway/PayloadTemplate.h"
#include "core/gateway/RequestBuilder.h"
#include "core/gateway/ResponseRule.h"
#include "core/gateway/TwilioRequest.h"
#include "core/model/GatewayFields.h"
#include "core/net/CaCertificates.h"

#include <QCoreApplication>

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 100;
constexpr int longestText = 100'000;
constexpr int longestScriptKiB = 64;

/// A message that has all that a template can ask for.
OutgoingMessage sampleMessage()
{
    OutgoingMessage message;
    message.to = PhoneNumber{u"+4915112345678"_s, u"15112345678"_s, u"DE"_s, true};
    message.text = MaskedText::plain(QByteArrayLiteral("Your code is 482915"));
    message.code = u"482915"_s;
    message.location = u"Harbour Hotel"_s;
    message.type = MessageType::Test;
    return message;
}

class Checker
{
public:
    explicit Checker(const Gateway& gateway)
        : m_gateway(gateway)
    {
    }

    QList<Error> run()
    {
        checkName();
        checkLengths();
        if (m_gateway.type == GatewayType::Twilio)
            checkTwilio();
        else
            checkCustom();
        for (const Error& error : checkBalanceSettings(m_gateway))
            add(error);
        checkNumbers();
        sortByForm();
        return m_errors;
    }

private:
    void add(const Error& error)
    {
        if (!m_errors.contains(error))
            m_errors.append(error);
    }
    void add(ErrorKind kind, const QString& field, const QStringList& args = {})
    {
        add(Error{kind, field, args});
    }

    void checkName()
    {
        if (m_gateway.name.trimmed().isEmpty())
            add(ErrorKind::FieldMissing, u"name"_s);
        else if (m_gateway.name.size() > longestName)
            add(ErrorKind::FieldTooLong, u"name"_s, {QString::number(longestName)});
        else if (std::any_of(m_gateway.name.begin(), m_gateway.name.end(),
                     [](QChar c) { return c.category() == QChar::Other_Control; }))
            add(ErrorKind::TextInvalid, u"name"_s);
    }

    void checkLengths()
    {
        for (const GatewayField& field : gatewayFields()) {
            if (field.kind == FieldKind::Lines || field.kind == FieldKind::Script)
                continue; // has limits of its own
            if (field.get && field.get(m_gateway).size() > longestText)
                add(ErrorKind::FieldTooLong, field.key, {QString::number(longestText)});
        }
    }

    void checkCustom()
    {
        const Result<UrlParts> parts = splitGatewayUrl(m_gateway.custom.url);
        if (!parts)
            add(parts.error());
        if (const auto trusted = parseCaCertificates(m_gateway.connection.caCertificates.toUtf8()); !trusted)
            add(trusted.error());
        checkRows(gatewayHosts(m_gateway));
        checkFilled(parts.has_value());
        checkScript();
        if (!m_gateway.custom.successPath.isEmpty()) {
            if (Result<SuccessPath> path = parseSuccessPath(m_gateway.custom.successPath); !path)
                add(path.error());
        }
    }

    /// Whether it can be compiled is for the worker to say.
    void checkScript()
    {
        const CustomSettings& custom = m_gateway.custom;
        if (custom.useScript && custom.script.trimmed().isEmpty())
            add(ErrorKind::ScriptMissing, u"script"_s);
        if (custom.script.toUtf8().size() > longestScriptKiB * 1024)
            add(ErrorKind::ScriptTooLong, u"script"_s, {QString::number(longestScriptKiB)});
        if (custom.script.contains(QChar::Null) || !custom.script.isValidUtf16())
            add(ErrorKind::TextInvalid, u"script"_s);
    }

    void checkTwilio()
    {
        for (const Error& error : checkTwilioFields(m_gateway.twilio))
            add(error);
        for (const GatewayField& field : gatewayFields(GatewayType::Twilio)) {
            if (field.kind != FieldKind::Secret)
                continue;
            const NamedSecret* named = namedSecret(m_gateway, field.secretName);
            if (named)
                checkRef(named->value, field.key, field.secretName, gatewayHosts(m_gateway));
            else if (field.required)
                add(ErrorKind::SecretEmpty, field.key, {field.secretName});
        }
    }

    void checkRows(const QStringList& hosts)
    {
        QStringList names;
        for (const CustomHeader& header : m_gateway.custom.headers) {
            if (Result<void> name = checkHeaderName(header.name); !name)
                add(name.error());
            else if (names.contains(header.name, Qt::CaseInsensitive))
                add(ErrorKind::HeaderTwice, u"headers"_s, {header.name});
            else
                checkRef(header.value, u"headers"_s, header.name, hosts);
            names.append(header.name);
        }
        names.clear();
        for (const NamedSecret& secret : m_gateway.secrets) {
            if (Result<void> name = checkSecretName(secret.name); !name)
                add(name.error());
            else if (names.contains(secret.name))
                add(ErrorKind::SecretNameTwice, u"secrets"_s, {secret.name});
            else
                checkRef(secret.value, u"secrets"_s, secret.name, hosts);
            names.append(secret.name);
        }
    }

    void checkRef(const SecretRef& ref, const QString& field, const QString& name, const QStringList& hosts)
    {
        if (!ref.isSet())
            add(ErrorKind::SecretEmpty, field, {name});
        else if (!isBoundTo(ref, hosts))
            add(ErrorKind::SecretBoundToOtherHost, field,
                {name, ref.hosts.join(u", "_s), hosts.join(u", "_s)});
    }

    /// Builds the request with stand-ins for the secrets, so that only the templates can fail.
    void checkFilled(bool urlIsUsable)
    {
        Gateway gateway = m_gateway;
        if (!urlIsUsable)
            gateway.custom.url = u"https://host.invalid/"_s;
        gateway.custom.headers.clear();
        for (NamedSecret& secret : gateway.secrets)
            secret.value = SecretRef{u"stand-in"_s, {gatewayHost(gateway)}};
        const SecretLookup standIn = standInSecrets();
        Result<HttpRequest> request = buildRequest(gateway, sampleMessage(), 1, standIn);
        if (request)
            return;
        add(request.error());
        // One build stops at its first problem; look behind a bad URL too.
        if (request.error().field == "url"_L1 && urlIsUsable) {
            gateway.custom.url = u"https://"_s + gatewayHost(gateway);
            request = buildRequest(gateway, sampleMessage(), 1, standIn);
            if (!request)
                add(request.error());
        }
    }

    void checkNumbers()
    {
        for (const GatewayField& field : gatewayFields()) {
            if (field.kind != FieldKind::Number)
                continue;
            Gateway scratch = m_gateway;
            if (Result<void> set = field.set(scratch, field.get(m_gateway)); !set)
                add(set.error());
        }
    }

    void sortByForm()
    {
        const auto place = [](const Error& error) {
            const GatewayField* field = gatewayField(error.field);
            return field ? field - gatewayFields().constData() : -1;
        };
        std::stable_sort(m_errors.begin(), m_errors.end(),
            [&place](const Error& a, const Error& b) { return place(a) < place(b); });
    }

    const Gateway& m_gateway;
    QList<Error> m_errors;
};

bool templateUses(const Gateway& gateway, std::initializer_list<Placeholder> placeholders)
{
    const CustomSettings& custom = gateway.custom;
    if (custom.useScript)
        return true;
    const TemplateContext context
        = custom.contentType == ContentType::Json ? TemplateContext::Json : TemplateContext::Form;
    const Result<UrlParts> parts = splitGatewayUrl(custom.url);
    const Result<PayloadTemplate> url
        = PayloadTemplate::parse(parts ? parts->rest : QString(), TemplateContext::Url);
    const Result<PayloadTemplate> payload = PayloadTemplate::parse(custom.payload, context);
    if (!url || !payload)
        return true;
    return std::any_of(placeholders.begin(), placeholders.end(),
        [&](Placeholder placeholder) { return url->uses(placeholder) || payload->uses(placeholder); });
}

}

QList<Error> validateGateway(const Gateway& gateway)
{
    return Checker(gateway).run();
}

QList<GatewayWarning> gatewayWarnings(const Gateway& gateway)
{
    QList<GatewayWarning> warnings;
    const bool isTwilio = gateway.type == GatewayType::Twilio;
    QList<UrlParts> places;
    for (const QString& url : isTwilio ? QStringList{gateway.twilio.baseUrl}
                                       : QStringList{gateway.custom.url, gateway.balance.url}) {
        if (const Result<UrlParts> parts = splitGatewayUrl(url))
            places.append(*parts);
    }
    const auto anywhere
        = [&places](const auto& holds) { return std::any_of(places.cbegin(), places.cend(), holds); };
    const bool open = anywhere([](const UrlParts& at) { return at.scheme == "http"_L1 && !at.local; });
    if (open && !secretRefs(gateway).isEmpty())
        warnings.append(GatewayWarning::SecretOverHttp);
    if (isTwilio)
        return warnings;
    const bool secure = anywhere([](const UrlParts& at) { return at.scheme == "https"_L1; });
    if (secure && !gateway.connection.verifyTls)
        warnings.append(GatewayWarning::TlsNotVerified);
    if (!splitGatewayUrl(gateway.custom.url))
        return warnings;
    if (!templateUses(gateway, {Placeholder::To, Placeholder::ToDigits, Placeholder::ToNational}))
        warnings.append(GatewayWarning::NoRecipient);
    if (!templateUses(gateway, {Placeholder::Message, Placeholder::Code}))
        warnings.append(GatewayWarning::NoMessage);
    return warnings;
}

QString describe(GatewayWarning warning)
{
    switch (warning) {
    case GatewayWarning::SecretOverHttp:
        return QCoreApplication::translate("GatewayWarning",
            "With http your secrets travel unencrypted, and anyone on the way can read them. Use https if "
            "the "
            "provider offers it.");
    case GatewayWarning::TlsNotVerified:
        return QCoreApplication::translate("GatewayWarning",
            "The certificate is not checked: whoever sits between you and the gateway can read secrets and "
            "codes.");
    case GatewayWarning::NoRecipient:
        return QCoreApplication::translate(
            "GatewayWarning", "The recipient is in neither URL nor payload. Add %TO%.");
    case GatewayWarning::NoMessage:
        return QCoreApplication::translate(
            "GatewayWarning", "The text is in neither URL nor payload. Add %MESSAGE%.");
    }
    return {};
}

QString warningField(GatewayWarning warning)
{
    switch (warning) {
    case GatewayWarning::SecretOverHttp:
        return u"url"_s;
    case GatewayWarning::TlsNotVerified:
        return u"verifyTls"_s;
    case GatewayWarning::NoRecipient:
    case GatewayWarning::NoMessage:
        return u"payload"_s;
    }
    return {};
}

}
