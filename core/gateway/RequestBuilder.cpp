// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/RequestBuilder.h"

#include "core/gateway/GatewayUrl.h"
#include "core/gateway/HeaderRules.h"
#include "core/gateway/PayloadTemplate.h"

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

const QByteArray userAgent = QByteArrayLiteral("OTPost/" OTPOST_VERSION);

/// Fills the templates of one gateway for one message.
class Filler
{
public:
    Filler(const Gateway& gateway, const OutgoingMessage& message, MessageId id, const SecretLookup& secrets)
        : m_gateway(gateway)
        , m_message(message)
        , m_id(id)
        , m_secrets(secrets)
    {
    }

    Result<MaskedText> fill(const QString& text, TemplateContext context) const
    {
        const Result<PayloadTemplate> parsed = PayloadTemplate::parse(text, context);
        if (!parsed)
            return tl::unexpected(parsed.error());
        const QString field = context == TemplateContext::Url ? u"url"_s : u"payload"_s;
        return parsed->fill([this, field](const TemplatePart& part) { return value(part, field); });
    }

private:
    Result<MaskedText> value(const TemplatePart& part, const QString& field) const
    {
        switch (part.placeholder) {
        case Placeholder::To:
            return plain(m_message.to.e164);
        case Placeholder::ToDigits:
            return plain(m_message.to.digits());
        case Placeholder::ToNational:
            return plain(m_message.to.national);
        case Placeholder::Message:
            return m_message.text;
        case Placeholder::Location:
            return plain(m_message.location);
        case Placeholder::From:
            return plain(m_gateway.custom.sender);
        case Placeholder::Code:
            return code(field);
        case Placeholder::Unicode:
            return plain(
                part.arguments.value(needsUcs2(QString::fromUtf8(m_message.text.revealed())) ? 0 : 1));
        case Placeholder::Id:
            return plain(QString::number(m_id));
        case Placeholder::Secret:
            return secret(part.arguments.value(0), field);
        }
        return fail(ErrorKind::Internal, field, {u"placeholder"_s});
    }

    static MaskedText plain(const QString& text) { return MaskedText::plain(text.toUtf8()); }

    Result<MaskedText> code(const QString& field) const
    {
        if (m_message.code.isEmpty())
            return fail(ErrorKind::CodeMissing, field);
        MaskedText text;
        text.append(m_message.code.toUtf8(),
            m_message.type == MessageType::CustomerCode ? Sensitivity::Code : Sensitivity::Plain);
        return text;
    }

    Result<MaskedText> secret(const QString& name, const QString& field) const
    {
        const auto& named = m_gateway.custom.secrets;
        const auto found = std::find_if(
            named.begin(), named.end(), [&name](const NamedSecret& secret) { return secret.name == name; });
        if (found == named.end())
            return fail(ErrorKind::SecretNotNamed, field, {name});
        const Result<QByteArray> bytes = m_secrets(found->value, name);
        if (!bytes)
            return tl::unexpected(bytes.error());
        return MaskedText::secret(*bytes);
    }

    const Gateway& m_gateway;
    const OutgoingMessage& m_message;
    MessageId m_id;
    const SecretLookup& m_secrets;
};

bool hasHeader(const QList<HttpHeader>& headers, const QByteArray& name)
{
    return std::any_of(headers.begin(), headers.end(),
        [&name](const HttpHeader& header) { return header.name.compare(name, Qt::CaseInsensitive) == 0; });
}

Result<QList<HttpHeader>> customHeaders(const Gateway& gateway, const SecretLookup& secrets)
{
    QList<HttpHeader> headers;
    for (const CustomHeader& header : gateway.custom.headers) {
        if (Result<void> name = checkHeaderName(header.name); !name)
            return tl::unexpected(name.error());
        if (hasHeader(headers, header.name.toLatin1()))
            return fail(ErrorKind::HeaderTwice, u"headers"_s, {header.name});
        const Result<QByteArray> value = secrets(header.value, header.name);
        if (!value) {
            Error error = value.error();
            error.field = u"headers"_s;
            return tl::unexpected(error);
        }
        if (Result<void> checked = checkHeaderValue(header.name, *value); !checked)
            return tl::unexpected(checked.error());
        headers.append(HttpHeader{header.name.toLatin1(), MaskedText::secret(*value)});
    }
    return headers;
}

void addDefault(QList<HttpHeader>& headers, const QByteArray& name, const QByteArray& value)
{
    if (!hasHeader(headers, name))
        headers.prepend(HttpHeader{name, MaskedText::plain(value)});
}

Result<MaskedText> fillUrl(const Gateway& gateway, const Filler& filler)
{
    const Result<UrlParts> parts = splitGatewayUrl(gateway.custom.url);
    if (!parts)
        return tl::unexpected(parts.error());
    const Result<MaskedText> rest = filler.fill(parts->rest, TemplateContext::Url);
    if (!rest)
        return tl::unexpected(rest.error());
    MaskedText url = MaskedText::plain(parts->origin.toLatin1());
    if (!parts->rest.startsWith(u'/'))
        url.append(QByteArrayLiteral("/"));
    url.append(*rest);
    return url;
}

/// A secret is handed only to the host it was given for.
SecretLookup boundTo(const QString& host, const SecretLookup& secrets)
{
    return [host, secrets](const SecretRef& ref, const QString& name) -> Result<QByteArray> {
        if (!ref.isSet())
            return fail(ErrorKind::SecretEmpty, u"secrets"_s, {name});
        if (ref.host != host)
            return fail(ErrorKind::SecretBoundToOtherHost, u"secrets"_s, {name, ref.host, host});
        return secrets(ref, name);
    };
}

}

Result<HttpRequest> buildRequest(
    const Gateway& gateway, const OutgoingMessage& message, MessageId id, const SecretLookup& secrets)
{
    const CustomSettings& custom = gateway.custom;
    if (custom.method == HttpMethod::Get && custom.contentType == ContentType::Json)
        return fail(ErrorKind::JsonWithGet, u"contentType"_s);

    const SecretLookup lookup = boundTo(gatewayHost(gateway), secrets);
    const Filler filler(gateway, message, id, lookup);
    const Result<MaskedText> url = fillUrl(gateway, filler);
    if (!url)
        return tl::unexpected(url.error());
    const bool json = custom.contentType == ContentType::Json;
    const Result<MaskedText> payload
        = filler.fill(custom.payload, json ? TemplateContext::Json : TemplateContext::Form);
    if (!payload)
        return tl::unexpected(payload.error());
    Result<QList<HttpHeader>> headers = customHeaders(gateway, lookup);
    if (!headers)
        return tl::unexpected(headers.error());

    HttpRequest request;
    request.method = custom.method;
    request.url = *url;
    if (custom.method == HttpMethod::Get) {
        if (!payload->isEmpty()) {
            request.url.append(url->shown().contains(u'?') ? QByteArrayLiteral("&") : QByteArrayLiteral("?"));
            request.url.append(*payload);
        }
    } else {
        request.body = *payload;
        addDefault(*headers, QByteArrayLiteral("Content-Type"),
            json ? QByteArrayLiteral("application/json")
                 : QByteArrayLiteral("application/x-www-form-urlencoded"));
    }
    addDefault(*headers, QByteArrayLiteral("Accept"), QByteArrayLiteral("*/*"));
    addDefault(*headers, QByteArrayLiteral("User-Agent"), userAgent);
    request.headers = *headers;
    request.verifyTls = custom.verifyTls;
    request.timeoutMs = custom.timeoutMs;
    request.deadlineMs = custom.deadlineMs;
    return request;
}

Result<RequestPreview> previewRequest(const Gateway& gateway, const OutgoingMessage& message)
{
    const SecretLookup standIn
        = [](const SecretRef&, const QString&) -> Result<QByteArray> { return QByteArrayLiteral("0"); };
    Result<HttpRequest> request = buildRequest(gateway, message, 0, standIn);
    if (!request)
        return tl::unexpected(request.error());
    return RequestPreview{*request, countSegments(QString::fromUtf8(message.text.revealed()))};
}

}
