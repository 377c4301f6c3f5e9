// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sending/Compose.h"

#include <QCoreApplication>

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

Result<OutgoingMessage> composeMessage(const MessageRequest& request)
{
    const Result<PhoneNumber> to = parsePhoneNumber(request.to, request.defaultCountry);
    if (!to)
        return tl::unexpected(to.error());
    if (request.text.trimmed().isEmpty())
        return fail(ErrorKind::MessageEmpty, u"message"_s);
    if (request.text.contains(QChar::Null) || request.text.contains(QChar::ReplacementCharacter)
        || !request.text.isValidUtf16())
        return fail(ErrorKind::TextInvalid, u"message"_s);
    const SegmentCount count = countSegments(request.text);
    if (count.segments > maxSegments)
        return fail(ErrorKind::MessageTooLong, u"message"_s,
            {QString::number(count.segments), QString::number(maxSegments)});

    const int lifetime = request.lifetimeSeconds;
    if (lifetime != 0 && (lifetime < shortestLifetimeSeconds || lifetime > longestLifetimeSeconds))
        return fail(ErrorKind::LifetimeInvalid, u"lifetime"_s,
            {QString::number(shortestLifetimeSeconds), QString::number(longestLifetimeSeconds)});

    OutgoingMessage message;
    message.to = *to;
    message.lifetimeSeconds = lifetime;
    message.waitsForGateways = lifetime != 0;
    message.type = request.type;
    message.location
        = request.location.trimmed().isEmpty() ? request.defaultLocation : request.location.trimmed();
    switch (request.type) {
    case MessageType::CustomerCode:
        message.text = markCodes(request.text, &message.code);
        message.lifetimeSeconds
            = lifetime == 0 ? codeLifetimeSeconds : std::min(lifetime, codeLifetimeSeconds);
        break;
    case MessageType::Test:
        (void)markCodes(request.text, &message.code);
        if (message.code.isEmpty())
            message.code = u"123456"_s;
        message.text = MaskedText::plain(request.text.toUtf8());
        break;
    case MessageType::Message:
    case MessageType::Alert:
        message.text = MaskedText::plain(request.text.toUtf8());
        break;
    }
    return message;
}

QString defaultTestText()
{
    return QCoreApplication::translate("Compose", "Test from OTPost. Your code would be 123456.");
}

}
