// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/ScriptRequest.h"

#include "core/gateway/HeaderRules.h"
#include "core/gateway/RequestBuilder.h"
#include "core/phone/Segments.h"

#include <QUrl>

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

Error badResult(const QString& function, const QString& words)
{
    return Error{ErrorKind::ScriptResult, {}, {function, words}};
}

/// The bytes of a text member; null where there is none.
std::optional<QByteArray> textOf(const JsonValue& frame, const char* name)
{
    const auto member = frame.find(name);
    if (member == frame.end() || !member->is_string())
        return std::nullopt;
    return QByteArray::fromStdString(member->get_ref<const std::string&>());
}

/// A script may talk to its gateway's hosts only, and not unencrypted where the gateway is encrypted.
Result<QByteArray> allowedUrl(const Gateway& gateway, const QByteArray& text)
{
    const QUrl url = QUrl::fromEncoded(text, QUrl::StrictMode);
    const QString scheme = url.scheme();
    if (!url.isValid() || url.host().isEmpty() || (scheme != "http"_L1 && scheme != "https"_L1)
        || !url.userInfo().isEmpty())
        return tl::unexpected(badResult(u"build"_s, u"a URL that is none"_s));
    const QUrl own(gateway.custom.url.section(u'%', 0, 0), QUrl::TolerantMode);
    const bool weaker = scheme == "http"_L1 && own.scheme() == "https"_L1;
    if (!gatewayHosts(gateway).contains(url.host().toLower()) || weaker)
        return fail(ErrorKind::ScriptHost, {}, {weaker ? "http://"_L1 + url.host() : url.host()});
    return url.toEncoded(QUrl::RemoveFragment);
}

Result<HttpMethod> methodOf(const JsonValue& frame, HttpMethod otherwise)
{
    const std::optional<QByteArray> word = textOf(frame, "method");
    if (!word)
        return otherwise;
    if (word->compare("POST", Qt::CaseInsensitive) == 0)
        return HttpMethod::Post;
    if (word->compare("GET", Qt::CaseInsensitive) == 0)
        return HttpMethod::Get;
    return tl::unexpected(badResult(u"build"_s, u"a method that is neither GET nor POST"_s));
}

/// Headers that a script has set: their values may be made of secrets in any way.
Result<QList<HttpHeader>> headersOf(const JsonValue& frame)
{
    QList<HttpHeader> headers;
    const auto table = frame.find("headers");
    if (table == frame.end() || table->is_null())
        return headers;
    if (!table->is_object())
        return tl::unexpected(badResult(u"build"_s, u"headers that are no table of names and values"_s));
    for (const auto& [key, json] : table->items()) {
        const QString name = QString::fromStdString(key);
        if (!json.is_string() && !json.is_number())
            return tl::unexpected(badResult(u"build"_s, u"a header whose value is no text"_s));
        const QByteArray value
            = QByteArray::fromStdString(json.is_string() ? json.get<std::string>() : json.dump());
        if (Result<void> good = checkHeaderName(name); !good)
            return tl::unexpected(good.error());
        if (Result<void> good = checkHeaderValue(name, value); !good)
            return tl::unexpected(good.error());
        const bool harmless = name.compare("Content-Type"_L1, Qt::CaseInsensitive) == 0
            || name.compare("Accept"_L1, Qt::CaseInsensitive) == 0;
        headers.append(
            HttpHeader{name.toLatin1(), harmless ? MaskedText::plain(value) : MaskedText::secret(value)});
    }
    return headers;
}

/// Text that a script made: shown as it is only where nothing hidden can be in it.
MaskedText masked(const QByteArray& text, MessageType type, const Redactor& redactor)
{
    if (type == MessageType::CustomerCode) {
        MaskedText hidden;
        hidden.append(text, Sensitivity::Code);
        return hidden;
    }
    const QString shown = QString::fromUtf8(text);
    return redactor.redact(text) == shown ? MaskedText::plain(text) : MaskedText::secret(text);
}

MaskedText maskedUrl(const QByteArray& url, MessageType type, const Redactor& redactor)
{
    const qsizetype path = url.indexOf('/', url.indexOf("//") + 2);
    MaskedText shown = MaskedText::plain(path < 0 ? url : url.left(path));
    if (path >= 0)
        shown.append(masked(url.mid(path), type, redactor));
    return shown;
}

bool has(const QList<HttpHeader>& headers, const QByteArray& name)
{
    return std::any_of(headers.begin(), headers.end(),
        [&name](const HttpHeader& header) { return header.name.compare(name, Qt::CaseInsensitive) == 0; });
}

}

JsonValue scriptMessage(const Gateway& gateway, const OutgoingMessage& message, MessageId id)
{
    const QByteArray text = message.text.revealed();
    return JsonValue{{"to", toJson(message.to.e164)}, {"to_digits", toJson(message.to.digits())},
        {"to_national", toJson(message.to.national)}, {"country", toJson(message.to.region)},
        {"text", text.toStdString()}, {"unicode", needsUcs2(QString::fromUtf8(text))},
        {"location", toJson(message.location)}, {"from", toJson(gateway.custom.sender)},
        {"code", toJson(message.code)}, {"id", id}, {"type", toJson(toWord(message.type))}};
}

JsonValue scriptResponse(const HttpReply& reply)
{
    JsonValue headers = JsonValue::object();
    for (const HttpReplyHeader& header : reply.headers)
        headers[header.name.toLower().toStdString()] = header.value.toStdString();
    return JsonValue{
        {"status", reply.status}, {"headers", std::move(headers)}, {"body", reply.body.toStdString()}};
}

Result<HttpRequest> requestOfScript(const Gateway& gateway, const JsonValue& frame, int deadlineMs)
{
    const std::optional<QByteArray> text = textOf(frame, "url");
    if (!text)
        return tl::unexpected(badResult(u"http"_s, u"no url"_s));
    const Result<QByteArray> url = allowedUrl(gateway, *text);
    if (!url)
        return tl::unexpected(url.error());
    const auto body = frame.find("body");
    const bool hasBody = body != frame.end() && !body->is_null();
    const Result<HttpMethod> method = methodOf(frame, hasBody ? HttpMethod::Post : HttpMethod::Get);
    if (!method)
        return tl::unexpected(method.error());
    Result<QList<HttpHeader>> headers = headersOf(frame);
    if (!headers)
        return tl::unexpected(headers.error());
    HttpRequest request;
    request.method = *method;
    request.url = MaskedText::secret(*url);
    if (hasBody && body->is_string()) {
        request.body = MaskedText::secret(QByteArray::fromStdString(body->get_ref<const std::string&>()));
    } else if (hasBody) {
        request.body = MaskedText::secret(toUtf8(*body));
        addDefaultHeader(*headers, QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/json"));
    }
    if (request.method == HttpMethod::Post)
        addDefaultHeader(*headers, QByteArrayLiteral("Content-Type"),
            QByteArrayLiteral("application/x-www-form-urlencoded"));
    addCommonHeaders(*headers, QByteArrayLiteral("*/*"));
    request.headers = *headers;
    applyConnection(gateway, request);
    request.timeoutMs = std::min(request.timeoutMs, deadlineMs);
    request.deadlineMs = std::min(request.deadlineMs, deadlineMs);
    return request;
}

Result<HttpRequest> scriptedRequest(const Gateway& gateway, const OutgoingMessage& message, MessageId id,
    const SecretLookup& secrets, const JsonValue& built, const Redactor& redactor,
    const MaskedText& reportAddress)
{
    HttpRequest request;
    const Result<HttpMethod> method = methodOf(built, gateway.custom.method);
    if (!method)
        return tl::unexpected(method.error());
    request.method = *method;
    if (const std::optional<QByteArray> text = textOf(built, "url")) {
        const Result<QByteArray> url = allowedUrl(gateway, *text);
        if (!url)
            return tl::unexpected(url.error());
        request.url = maskedUrl(*url, message.type, redactor);
    } else {
        const Result<MaskedText> url = filledUrl(gateway, message, id, secrets, reportAddress);
        if (!url)
            return tl::unexpected(url.error());
        request.url = *url;
    }
    Result<QList<HttpHeader>> headers = headersOf(built);
    if (!headers)
        return tl::unexpected(headers.error());
    const QString host = QUrl::fromEncoded(request.url.revealed()).host().toLower();
    const Result<QList<HttpHeader>> own = customHeaders(gateway, boundTo(host, secrets));
    if (!own)
        return tl::unexpected(own.error());
    for (const HttpHeader& header : *own) {
        if (!has(*headers, header.name))
            headers->append(header);
    }
    const QByteArray payload
        = textOf(built, "payload").value_or(textOf(built, "body").value_or(QByteArray()));
    const MaskedText shown = masked(payload, message.type, redactor);
    if (request.method == HttpMethod::Get) {
        if (!payload.isEmpty()) {
            request.url.append(
                request.url.revealed().contains('?') ? QByteArrayLiteral("&") : QByteArrayLiteral("?"));
            request.url.append(shown);
            if (!QUrl::fromEncoded(request.url.revealed(), QUrl::StrictMode).isValid())
                return tl::unexpected(badResult(u"build"_s, u"a payload that cannot stand in a URL"_s));
        }
    } else {
        request.body = shown;
        addDefaultHeader(*headers, QByteArrayLiteral("Content-Type"),
            gateway.custom.contentType == ContentType::Json
                ? QByteArrayLiteral("application/json")
                : QByteArrayLiteral("application/x-www-form-urlencoded"));
    }
    addCommonHeaders(*headers, QByteArrayLiteral("*/*"));
    request.headers = *headers;
    applyConnection(gateway, request);
    return request;
}

JudgedReply scriptedVerdict(const JsonValue& judged, const HttpReply& reply, const Redactor& redactor)
{
    JudgedReply result;
    result.verdict.checks = judgeStatus(reply).checks;
    const auto values = judged.find("values");
    JsonValue first
        = values != judged.end() && values->is_array() && !values->empty() ? values->at(0) : JsonValue();
    JsonValue detail = values != judged.end() && values->size() > 1 ? values->at(1) : JsonValue();
    JsonValue providerId = values != judged.end() && values->size() > 2 ? values->at(2) : JsonValue();
    if (first.is_object()) {
        detail = first.contains("detail") ? first["detail"] : JsonValue();
        providerId = first.contains("id") ? first["id"] : JsonValue();
        first = first.contains("outcome") ? JsonValue(first["outcome"]) : JsonValue();
    }
    const std::optional<Outcome> outcome = outcomeFromWord(stringOf(first));
    if (!outcome) {
        result.verdict.outcome = Outcome::Unknown;
        result.verdict.reason = badResult(u"judge"_s, u"no outcome"_s);
        return result;
    }
    const auto shown = [&redactor](const JsonValue& value, int most) {
        const QByteArray text = value.is_string() ? QByteArray::fromStdString(value.get<std::string>())
            : value.is_number()                   ? QByteArray::fromStdString(value.dump())
                                                  : QByteArray();
        return redactor.redact(text).left(most);
    };
    result.verdict.outcome = *outcome;
    result.providerId = shown(providerId, 100);
    if (*outcome != Outcome::Accepted)
        result.verdict.reason = Error{ErrorKind::ScriptVerdict, {}, {shown(detail, maxScriptDetail)}};
    return result;
}

}
