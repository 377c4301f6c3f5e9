// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/MessageJson.h"

#include <cmath>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

double memberNumber(const JsonValue& object, const char* name, double otherwise)
{
    const auto member = object.find(name);
    return member != object.end() && member->is_number() ? member->get<double>() : otherwise;
}

JsonValue headersToJson(const QList<ShownHeader>& headers)
{
    JsonValue json = JsonValue::array();
    for (const ShownHeader& header : headers)
        json.push_back(JsonValue{{"name", header.name.toStdString()}, {"value", header.value.toStdString()}});
    return json;
}

QList<ShownHeader> headersFromJson(const JsonValue& json)
{
    QList<ShownHeader> headers;
    const auto rows = json.find("headers");
    if (rows == json.end() || !rows->is_array())
        return headers;
    for (const JsonValue& row : *rows) {
        if (row.is_object())
            headers.append(ShownHeader{memberString(row, "name"), memberString(row, "value")});
    }
    return headers;
}

constexpr const char* ruleWords[] = {"status", "text", "path"};
constexpr const char* stateWords[] = {"held", "failed", "not-checked"};

template <size_t N>
int indexOfWord(const char* const (&words)[N], const QString& word, int otherwise)
{
    for (size_t i = 0; i < N; ++i) {
        if (word == QLatin1StringView(words[i]))
            return int(i);
    }
    return otherwise;
}

QString rfc3339(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

/// One decimal is as fine as a call can be measured.
double tenths(double ms)
{
    return std::round(ms * 10) / 10;
}

JsonValue attemptToJson(const Attempt& attempt, bool full)
{
    JsonValue json{
        {"gatewayId", attempt.gatewayId},
        {"gateway", attempt.gatewayName.toStdString()},
        {"outcome", toWord(attempt.outcome).toStdString()},
        {"httpStatus", attempt.response.status},
        {"durationMs", tenths(attempt.timings.totalMs)},
        {"detail", attempt.reason ? describe(*attempt.reason).toStdString() : std::string()},
        {"reason", attempt.reason ? toJson(errorName(attempt.reason->kind)) : JsonValue()},
        {"startedAt", rfc3339(attempt.startedAt).toStdString()},
    };
    if (full) {
        json["checks"] = checksToJson(attempt.checks);
        json["timings"] = timingsToJson(attempt.timings);
        json["request"] = requestToJson(attempt.request);
        json["response"] = responseToJson(attempt.response);
    }
    return json;
}

}

JsonValue errorToJson(const Error& error)
{
    JsonValue args = JsonValue::array();
    for (const QString& arg : error.args)
        args.push_back(arg.toStdString());
    return JsonValue{{"kind", errorName(error.kind).toStdString()}, {"field", error.field.toStdString()},
        {"args", std::move(args)}};
}

std::optional<Error> errorFromJson(const JsonValue& json)
{
    if (!json.is_object())
        return std::nullopt;
    Error error{errorKindFromName(memberString(json, "kind")), memberString(json, "field"), {}};
    const auto args = json.find("args");
    if (args != json.end() && args->is_array()) {
        for (const JsonValue& arg : *args)
            error.args.append(stringOf(arg));
    }
    return error;
}

JsonValue checksToJson(const QList<RuleCheck>& checks)
{
    JsonValue json = JsonValue::array();
    for (const RuleCheck& check : checks) {
        json.push_back(
            JsonValue{{"rule", ruleWords[int(check.rule)]}, {"state", stateWords[int(check.state)]},
                {"wanted", check.wanted.toStdString()}, {"found", check.found.toStdString()}});
    }
    return json;
}

QList<RuleCheck> checksFromJson(const JsonValue& json)
{
    QList<RuleCheck> checks;
    if (!json.is_array())
        return checks;
    for (const JsonValue& row : json) {
        if (!row.is_object())
            continue;
        RuleCheck check;
        check.rule = RuleCheck::Rule(indexOfWord(ruleWords, memberString(row, "rule"), 0));
        check.state = RuleCheck::State(indexOfWord(stateWords, memberString(row, "state"), 2));
        check.wanted = memberString(row, "wanted");
        check.found = memberString(row, "found");
        checks.append(check);
    }
    return checks;
}

JsonValue timingsToJson(const CallTimings& timings)
{
    const auto orNull = [](double ms) { return ms < 0 ? JsonValue() : JsonValue(tenths(ms)); };
    return JsonValue{{"connectMs", orNull(timings.connectMs)}, {"waitMs", orNull(timings.waitMs)},
        {"readMs", orNull(timings.readMs)}, {"totalMs", tenths(timings.totalMs)}};
}

CallTimings timingsFromJson(const JsonValue& json)
{
    CallTimings timings;
    if (!json.is_object())
        return timings;
    timings.connectMs = memberNumber(json, "connectMs", -1);
    timings.waitMs = memberNumber(json, "waitMs", -1);
    timings.readMs = memberNumber(json, "readMs", -1);
    timings.totalMs = memberNumber(json, "totalMs", 0);
    return timings;
}

JsonValue requestToJson(const ShownRequest& request)
{
    return JsonValue{{"method", request.method.toStdString()}, {"url", request.url.toStdString()},
        {"headers", headersToJson(request.headers)}, {"body", request.body.toStdString()}};
}

ShownRequest requestFromJson(const JsonValue& json)
{
    if (!json.is_object())
        return {};
    return ShownRequest{memberString(json, "method"), memberString(json, "url"), headersFromJson(json),
        memberString(json, "body")};
}

JsonValue responseToJson(const ShownResponse& response)
{
    return JsonValue{{"status", response.status}, {"headers", headersToJson(response.headers)},
        {"body", response.body.toStdString()}, {"bodyBytes", response.bodyBytes},
        {"withheld", response.withheld}};
}

ShownResponse responseFromJson(const JsonValue& json)
{
    ShownResponse response;
    if (!json.is_object())
        return response;
    response.status = int(memberNumber(json, "status", 0));
    response.headers = headersFromJson(json);
    response.body = memberString(json, "body");
    response.bodyBytes = qint64(memberNumber(json, "bodyBytes", 0));
    const auto withheld = json.find("withheld");
    response.withheld = withheld != json.end() && withheld->is_boolean() && withheld->get<bool>();
    return response;
}

JsonValue messageToJson(const Message& message)
{
    return JsonValue{
        {"id", message.id},
        {"to", message.to.toStdString()},
        {"type", toWord(message.type).toStdString()},
        {"status", toWord(message.status).toStdString()},
        {"message", message.text.toStdString()},
        {"segments", message.segments.segments},
        {"encoding", encodingName(message.segments.encoding).toStdString()},
        {"location", message.location.toStdString()},
        {"attemptCount", message.attemptCount},
        {"gateway", message.gatewayName.isEmpty() ? JsonValue() : toJson(message.gatewayName)},
        {"createdAt", rfc3339(message.createdAt).toStdString()},
        {"updatedAt", rfc3339(message.updatedAt).toStdString()},
        {"detail", message.reason ? toJson(describe(*message.reason)) : JsonValue()},
    };
}

JsonValue detailsToJson(const MessageDetails& details, bool full)
{
    JsonValue json = messageToJson(details.message);
    json["attempts"] = JsonValue::array();
    for (const Attempt& attempt : details.attempts)
        json["attempts"].push_back(attemptToJson(attempt, full));
    if (details.notStored)
        json["notStored"] = JsonValue{{"kind", errorName(details.notStored->kind).toStdString()},
            {"message", describe(*details.notStored).toStdString()}};
    return json;
}

}
