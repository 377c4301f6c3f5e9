// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Json.h"

namespace otpost {

std::optional<JsonValue> parseJson(const QByteArray& utf8, JsonProblem* problem)
{
    bool tooDeep = false;
    const auto limitDepth = [&tooDeep](int depth, JsonValue::parse_event_t, JsonValue&) {
        tooDeep |= depth > maxJsonDepth;
        return depth <= maxJsonDepth;
    };
    // The exception is the only way to learn where parsing stopped; it does not leave this function.
    try {
        JsonValue json = JsonValue::parse(utf8.begin(), utf8.end(), limitDepth);
        if (!tooDeep)
            return json;
        if (problem)
            problem->offset = 0;
    } catch (const JsonValue::parse_error& error) {
        if (problem)
            problem->offset = error.byte > 0 ? qsizetype(error.byte) - 1 : 0;
    } catch (const JsonValue::exception&) { // a number beyond what a double holds
        if (problem)
            problem->offset = 0;
    }
    return std::nullopt;
}

QByteArray toUtf8(const JsonValue& json, int indent)
{
    const std::string text = json.dump(indent, ' ', false, JsonValue::error_handler_t::replace);
    return QByteArray(text.data(), qsizetype(text.size()));
}

QString stringOf(const JsonValue& json)
{
    return json.is_string() ? QString::fromStdString(json.get_ref<const std::string&>()) : QString();
}

QString memberString(const JsonValue& object, const char* name)
{
    const auto member = object.find(name);
    return member == object.end() ? QString() : stringOf(*member);
}

}
