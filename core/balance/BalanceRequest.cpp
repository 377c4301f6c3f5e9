// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/balance/BalanceRequest.h"

#include "core/gateway/TemplateFiller.h"
#include "core/gateway/TwilioRequest.h"

#include <QRegularExpression>

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

const QString urlField = u"balanceUrl"_s;

/// A placeholder that needs a message has no value here.
Result<void> onlySecretsIn(const QString& rest)
{
    const Result<PayloadTemplate> parsed = PayloadTemplate::parse(rest, TemplateContext::Url);
    if (!parsed)
        return fail(parsed.error().kind, urlField, parsed.error().args);
    for (const TemplatePart& part : parsed->parts()) {
        if (part.kind == TemplatePart::Kind::Placeholder && part.placeholder != Placeholder::Secret
            && part.placeholder != Placeholder::From)
            return fail(ErrorKind::BalancePlaceholder, urlField, {part.text});
    }
    return {};
}

Result<HttpRequest> buildCustomBalanceRequest(const Gateway& gateway, const SecretLookup& secrets)
{
    if (gateway.balance.url.isEmpty())
        return fail(ErrorKind::BalanceNotSet, urlField);
    const Result<UrlParts> parts = splitGatewayUrl(gateway.balance.url);
    if (!parts)
        return fail(parts.error().kind, urlField, parts.error().args);
    if (Result<void> checked = onlySecretsIn(parts->rest); !checked)
        return tl::unexpected(checked.error());

    const SecretLookup lookup = boundTo(parts->host, secrets);
    const OutgoingMessage none;
    const TemplateFiller filler(gateway, none, 0, lookup);
    const Result<MaskedText> rest = filler.fill(parts->rest, TemplateContext::Url, urlField);
    if (!rest)
        return tl::unexpected(rest.error());
    Result<QList<HttpHeader>> headers = customHeaders(gateway, lookup);
    if (!headers)
        return tl::unexpected(headers.error());
    // There is no body, so nothing says of what type it is.
    headers->removeIf([](const HttpHeader& header) {
        return header.name.compare(QByteArrayLiteral("Content-Type"), Qt::CaseInsensitive) == 0;
    });

    HttpRequest request;
    request.method = gateway.balance.method;
    request.url = MaskedText::plain(parts->origin.toLatin1());
    if (!parts->rest.startsWith(u'/'))
        request.url.append(QByteArrayLiteral("/"));
    request.url.append(*rest);
    request.headers = *headers;
    addCommonHeaders(request.headers, QByteArrayLiteral("*/*"));
    applyConnection(gateway, request);
    return request;
}

/// An address as mail programs take it; whether it exists only a mail can tell (RFC 5321 section 4.1.2).
bool isEmail(const QString& text)
{
    static const QRegularExpression shape(u"^[^\\s@,;<>\"]{1,64}@[^\\s@,;<>\"]+\\.[^\\s@,;<>\".]{2,}\\z"_s);
    return text.size() <= 254 && shape.match(text).hasMatch();
}

}

Result<HttpRequest> buildBalanceRequest(const Gateway& gateway, const SecretLookup& secrets)
{
    return gateway.type == GatewayType::Twilio ? buildTwilioBalanceRequest(gateway, secrets)
                                               : buildCustomBalanceRequest(gateway, secrets);
}

QList<Error> checkBalanceSettings(const Gateway& gateway)
{
    QList<Error> errors;
    const BalanceSettings& balance = gateway.balance;
    if (gateway.type == GatewayType::Custom) {
        if (!balance.url.isEmpty()) {
            Gateway bare = gateway;
            bare.custom.headers.clear();
            for (NamedSecret& secret : bare.secrets)
                secret.value = SecretRef{u"stand-in"_s, gatewayHosts(gateway)};
            const Result<HttpRequest> request = buildCustomBalanceRequest(bare, standInSecrets());
            if (!request)
                errors.append(request.error());
        } else if (balance.check) {
            errors.append(Error{ErrorKind::BalanceNotSet, urlField, {}});
        }
        if (!balance.field.isEmpty() && balance.field.split(u'.').contains(QString()))
            errors.append(Error{ErrorKind::BalanceFieldInvalid, u"balanceField"_s, {}});
    }
    const QStringList addresses
        = balance.email.isEmpty() ? QStringList() : balance.email.split(u',', Qt::KeepEmptyParts);
    for (const QString& address : addresses) {
        if (!isEmail(address.trimmed()))
            errors.append(Error{ErrorKind::EmailInvalid, u"balanceEmail"_s, {address.trimmed().left(60)}});
    }
    return errors;
}

}
