// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Json.h"
#include "core/model/Message.h"

namespace otpost {

/// How parts of an attempt are stored, and read back. Reading takes anything and keeps defaults for
/// what does not fit.
JsonValue errorToJson(const Error& error);
std::optional<Error> errorFromJson(const JsonValue& json);
JsonValue checksToJson(const QList<RuleCheck>& checks);
QList<RuleCheck> checksFromJson(const JsonValue& json);
JsonValue timingsToJson(const CallTimings& timings);
CallTimings timingsFromJson(const JsonValue& json);
JsonValue requestToJson(const ShownRequest& request);
ShownRequest requestFromJson(const JsonValue& json);
JsonValue responseToJson(const ShownResponse& response);
ShownResponse responseFromJson(const JsonValue& json);

/// A message as the command line shows it (docs/cli.md). With `full`, attempts have their request and
/// response.
JsonValue messageToJson(const Message& message);
JsonValue detailsToJson(const MessageDetails& details, bool full);

}
