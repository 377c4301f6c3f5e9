// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/ProviderId.h"

#include "core/base/JsonPath.h"

#include <array>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

/// Where providers put it, from what the presets' providers document.
constexpr std::array places{"sid", "message_id", "messageId", "message-id", "messages.0.message-id",
    "messages.0.messageId", "messages.0.apiMessageId", "messages.0.message_id", "messages.0.id",
    "data.messages.0.message_id", "data.messages.0.id", "data.message_id", "data.id",
    "SMSMessageData.Recipients.0.messageId", "message_uuid.0", "message_uuid", "result.0.id", "ids.0", "0.id",
    "id"};

}

QString providerIdIn(const Gateway& gateway, const HttpReply& reply, const Redactor& redactor)
{
    if (!reply.complete || unreadable(reply))
        return {};
    const std::optional<JsonValue> json = parseJson(reply.body);
    if (!json || !json->is_structured())
        return {};
    for (const char* place : places) {
        const JsonValue* found = jsonAt(*json, QString::fromLatin1(place).split(u'.'));
        const bool fits = found && (found->is_string() || found->is_number_integer());
        const QString id = fits ? scalarText(*found).trimmed() : QString();
        // What had to be hidden in it would match no report.
        if (!id.isEmpty() && id.size() <= maxProviderId && redactor.redact(id.toUtf8()) == id)
            return id;
        if (gateway.type == GatewayType::Twilio)
            break;
    }
    return {};
}

}
