// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/RequestBuilder.h"

#include "core/gateway/TemplateFiller.h"
#include "core/gateway/TwilioRequest.h"

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

Result<MaskedText> fillUrl(const UrlParts& parts, const TemplateFiller& filler)
{
    const Result<MaskedText> rest = filler.fill(parts.rest, TemplateContext::Url, u"url"_s);
    if (!rest)
        return tl::unexpected(rest.error());
    MaskedText url = MaskedText::plain(parts.origin.toLatin1());
    if (!parts.rest.startsWith(u'/'))
        url.append(QByteArrayLiteral("/"));
    url.append(*rest);
    return url;
}

Result<HttpRequest> buildCustomRequest(const Gateway& gateway, const OutgoingMessage& message, MessageId id,
    const SecretLookup& secrets, const MaskedText& reportAddress)
{
    const CustomSettings& custom = gateway.custom;
    if (custom.method == HttpMethod::Get && custom.contentType == ContentType::Json)
        return fail(ErrorKind::JsonWithGet, u"contentType"_s);
    const Result<UrlParts> parts = splitGatewayUrl(custom.url);
    if (!parts)
        return tl::unexpected(parts.error());

    const SecretLookup lookup = boundTo(parts->host, secrets);
    const TemplateFiller filler(gateway, message, id, lookup, reportAddress);
    const Result<MaskedText> url = fillUrl(*parts, filler);
    if (!url)
        return tl::unexpected(url.error());
    const bool json = custom.contentType == ContentType::Json;
    // A script's payload is put in by whoever has run it.
    const Result<MaskedText> payload = custom.useScript
        ? MaskedText()
        : filler.fill(custom.payload, json ? TemplateContext::Json : TemplateContext::Form, u"payload"_s);
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
        addDefaultHeader(*headers, QByteArrayLiteral("Content-Type"),
            json ? QByteArrayLiteral("application/json")
                 : QByteArrayLiteral("application/x-www-form-urlencoded"));
    }
    addCommonHeaders(*headers, QByteArrayLiteral("*/*"));
    request.headers = *headers;
    applyConnection(gateway, request);
    return request;
}

}

Result<HttpRequest> buildRequest(const Gateway& gateway, const OutgoingMessage& message, MessageId id,
    const SecretLookup& secrets, const MaskedText& reportAddress)
{
    switch (gateway.type) {
    case GatewayType::Custom:
        return buildCustomRequest(gateway, message, id, secrets, reportAddress);
    case GatewayType::Twilio:
        return buildTwilioRequest(gateway, message, secrets, reportAddress);
    }
    return fail(ErrorKind::Internal, u"type"_s, {u"type"_s});
}

bool tellsReportAddress(const Gateway& gateway)
{
    const QString placeholder = u"%DLR_URL%"_s;
    return gateway.type == GatewayType::Twilio || gateway.custom.url.contains(placeholder)
        || (gateway.custom.useScript ? gateway.custom.script.contains("dlr_url"_L1)
                                     : gateway.custom.payload.contains(placeholder));
}

Result<MaskedText> filledUrl(const Gateway& gateway, const OutgoingMessage& message, MessageId id,
    const SecretLookup& secrets, const MaskedText& reportAddress)
{
    const Result<UrlParts> parts = splitGatewayUrl(gateway.custom.url);
    if (!parts)
        return tl::unexpected(parts.error());
    const SecretLookup lookup = boundTo(parts->host, secrets);
    return fillUrl(*parts, TemplateFiller(gateway, message, id, lookup, reportAddress));
}

Result<RequestPreview> previewRequest(const Gateway& gateway, const OutgoingMessage& message)
{
    Result<HttpRequest> request = buildRequest(gateway, message, 0, standInSecrets());
    if (!request)
        return tl::unexpected(request.error());
    return RequestPreview{*request, countSegments(QString::fromUtf8(message.text.revealed()))};
}

}
