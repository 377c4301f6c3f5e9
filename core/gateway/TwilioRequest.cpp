// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/TwilioRequest.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

bool isSid(const QString& text, const QString& prefix)
{
    static const QRegularExpression shape(u"^[A-Z]{2}[0-9a-fA-F]{32}\\z"_s);
    return text.startsWith(prefix) && shape.match(text).hasMatch();
}

/// E.164, short code, alphanumeric sender ID or Messaging Service.
/// https://www.twilio.com/docs/glossary/what-alphanumeric-sender-id
bool isSender(const QString& from)
{
    static const QRegularExpression number(u"^\\+[1-9][0-9]{6,14}\\z"_s);
    static const QRegularExpression shortCode(u"^[0-9]{3,8}\\z"_s);
    static const QRegularExpression name(u"^(?=.*[A-Za-z])[A-Za-z0-9 &_+.-]{1,11}\\z"_s);
    return number.match(from).hasMatch() || shortCode.match(from).hasMatch() || isSid(from, u"MG"_s)
        || name.match(from).hasMatch();
}

void addField(MaskedText& body, const QByteArray& name, const MaskedText& value)
{
    body.append((body.isEmpty() ? QByteArray() : QByteArrayLiteral("&")) + name + '=');
    for (const MaskedText::Span& span : value.spans()) {
        // All of a span's bytes are percent-encoded one by one, so a character that two spans share stays
        // whole.
        body.append(span.bytes.toPercentEncoding(),
            span.sensitivity == Sensitivity::Plain ? Sensitivity::Value : span.sensitivity);
    }
}

void addField(MaskedText& body, const QByteArray& name, const QString& value)
{
    addField(body, name, MaskedText::plain(value.toUtf8()));
}

/// What both resources share: address, login, headers.
Result<HttpRequest> accountRequest(
    const Gateway& gateway, const QString& resource, const SecretLookup& secrets)
{
    const TwilioSettings& twilio = gateway.twilio;
    if (const QList<Error> problems = checkTwilioFields(twilio); !problems.isEmpty())
        return tl::unexpected(problems.first());
    const Result<UrlParts> parts = splitGatewayUrl(twilio.baseUrl);
    if (!parts)
        return tl::unexpected(parts.error());
    const NamedSecret* named = namedSecret(gateway, twilioApiSecret);
    if (!named)
        return fail(ErrorKind::SecretEmpty, u"apiSecret"_s, {twilioApiSecret});
    const Result<QByteArray> secret = boundTo(parts->host, secrets)(named->value, twilioApiSecret);
    if (!secret)
        return tl::unexpected(secret.error());

    QString path = parts->rest;
    while (path.endsWith(u'/'))
        path.chop(1);
    HttpRequest request;
    request.url = MaskedText::plain(
        (parts->origin + path + u"/2010-04-01/Accounts/"_s + twilio.accountSid + resource).toLatin1());
    const QString user = twilio.apiKey.isEmpty() ? twilio.accountSid : twilio.apiKey;
    request.headers = {basicLogin(user.toUtf8(), *secret)};
    addCommonHeaders(request.headers, QByteArrayLiteral("application/json"));
    // Whatever a draft brings along from another type, such as certificates that are not checked.
    applyConnection(usedPart(gateway), request);
    return request;
}

}

QList<Error> checkTwilioFields(const TwilioSettings& settings)
{
    // RFC 3986 section 3.3, without percent-encoding.
    static const QRegularExpression path(u"^(?:/[A-Za-z0-9._~!$&'()*+,;=:@-]*)*\\z"_s);
    QList<Error> errors;
    const auto add = [&errors](ErrorKind kind, const QString& field) {
        errors.append(Error{kind, field, {}});
    };
    if (settings.accountSid.isEmpty())
        add(ErrorKind::FieldMissing, u"accountSid"_s);
    else if (!isSid(settings.accountSid, u"AC"_s))
        add(ErrorKind::TwilioSidInvalid, u"accountSid"_s);
    if (!settings.apiKey.isEmpty() && !isSid(settings.apiKey, u"SK"_s) && !isSid(settings.apiKey, u"AC"_s))
        add(ErrorKind::TwilioKeyInvalid, u"apiKey"_s);
    if (settings.from.isEmpty())
        add(ErrorKind::FieldMissing, u"from"_s);
    else if (!isSender(settings.from))
        add(ErrorKind::TwilioFromInvalid, u"from"_s);
    if (const Result<UrlParts> parts = splitGatewayUrl(settings.baseUrl); !parts)
        errors.append(Error{parts.error().kind, u"baseUrl"_s, parts.error().args});
    else if (!path.match(parts->rest).hasMatch())
        add(ErrorKind::UrlInvalid, u"baseUrl"_s);
    return errors;
}

Result<HttpRequest> buildTwilioRequest(const Gateway& gateway, const OutgoingMessage& message,
    const SecretLookup& secrets, const MaskedText& reportAddress)
{
    Result<HttpRequest> request = accountRequest(gateway, u"/Messages.json"_s, secrets);
    if (!request)
        return request;
    request->method = HttpMethod::Post;
    request->headers.prepend(HttpHeader{QByteArrayLiteral("Content-Type"),
        MaskedText::plain(QByteArrayLiteral("application/x-www-form-urlencoded"))});
    addField(request->body, QByteArrayLiteral("To"), message.to.e164);
    if (message.lifetimeSeconds > 0) {
        const int validity
            = std::clamp(message.lifetimeSeconds, twilioShortestValidity, twilioLongestValidity);
        addField(request->body, QByteArrayLiteral("ValidityPeriod"), QString::number(validity));
    }
    const bool service = isSid(gateway.twilio.from, u"MG"_s);
    addField(request->body, service ? QByteArrayLiteral("MessagingServiceSid") : QByteArrayLiteral("From"),
        gateway.twilio.from);
    addField(request->body, QByteArrayLiteral("Body"), message.text);
    if (!reportAddress.isEmpty())
        addField(request->body, QByteArrayLiteral("StatusCallback"), reportAddress);
    return request;
}

Result<HttpRequest> buildTwilioBalanceRequest(const Gateway& gateway, const SecretLookup& secrets)
{
    Result<HttpRequest> request = accountRequest(gateway, u"/Balance.json"_s, secrets);
    if (request)
        request->method = HttpMethod::Get;
    return request;
}

}
