// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/ResponseRendering.h"

#include "core/gateway/TwilioRule.h"

#include <QCoreApplication>

#include <algorithm>

namespace otpost {

namespace {

void addSpans(Redactor& redactor, const MaskedText& text)
{
    for (const MaskedText::Span& span : text.spans()) {
        if (span.sensitivity == Sensitivity::Secret)
            redactor.addSecret(span.bytes);
        else if (span.sensitivity == Sensitivity::Code)
            redactor.addCode(span.bytes);
    }
}

bool isBinary(const QByteArray& body)
{
    return body.contains('\0') || !QByteArrayView(body).isValidUtf8();
}

}

Redactor redactorFor(const HttpRequest& request, const OutgoingMessage& message, const SecretValues& secrets)
{
    Redactor redactor;
    for (const QByteArray& value : secrets)
        redactor.addSecret(value);
    for (const HttpHeader& header : request.headers)
        addSpans(redactor, header.value);
    addSpans(redactor, request.url);
    addSpans(redactor, request.body);
    addSpans(redactor, message.text);
    if (message.type == MessageType::CustomerCode)
        redactor.addCode(message.code.toUtf8());
    return redactor;
}

ShownResponse shownResponse(
    const HttpReply& reply, GatewayType gateway, MessageType type, const Redactor& redactor)
{
    ShownResponse shown;
    shown.status = reply.status;
    shown.bodyBytes = reply.body.size();
    if (type == MessageType::CustomerCode) {
        shown.withheld = !reply.body.isEmpty();
        return shown;
    }
    for (const HttpReplyHeader& header : reply.headers) {
        const bool cookie = header.name.compare("set-cookie", Qt::CaseInsensitive) == 0;
        shown.headers.append(ShownHeader{printable(QString::fromLatin1(header.name)).left(200),
            cookie ? secretDots() : redactor.redact(header.value).left(1000)});
    }
    if (isBinary(reply.body)) {
        shown.body = QCoreApplication::translate(
            "ShownResponse", "(%n byte(s) that are not text)", nullptr, int(reply.body.size()));
        return shown;
    }
    shown.body
        = redactor.redact(gateway == GatewayType::Twilio ? neededOfTwilioBody(reply.body) : reply.body);
    if (shown.body.size() > maxShownBody)
        shown.body = shown.body.left(maxShownBody) + QChar(0x2026);
    return shown;
}

Verdict redacted(Verdict verdict, const Redactor& redactor)
{
    for (RuleCheck& check : verdict.checks)
        check.found = redactor.redact(check.found.toUtf8()).left(maxFoundValue);
    if (verdict.reason) {
        for (QString& arg : verdict.reason->args)
            arg = redactor.redact(arg.toUtf8()).left(maxFoundValue);
    }
    return verdict;
}

}
