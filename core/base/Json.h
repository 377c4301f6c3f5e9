// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <nlohmann/json.hpp>

#include <optional>

namespace otpost {

/// JSON with members in their own order and whole numbers kept exact to 64 bits.
using JsonValue = nlohmann::ordered_json;

/// Where a text stops being JSON.
struct JsonProblem {
    qsizetype offset = 0; ///< byte at which it was noticed
};

/// Deepest nesting that is read; a provider's answer beyond it counts as not being JSON.
inline constexpr int maxJsonDepth = 64;

/// Parses UTF-8. Nothing where it is not JSON or nested too deep; `*problem` (may be null) then says
/// where.
std::optional<JsonValue> parseJson(const QByteArray& utf8, JsonProblem* problem = nullptr);

/// Serialises; `indent` < 0 gives one line. Bytes that are not UTF-8 become U+FFFD.
QByteArray toUtf8(const JsonValue& json, int indent = -1);

inline JsonValue toJson(const QString& text)
{
    return JsonValue(text.toStdString());
}

/// The string, or an empty one where `json` is none.
QString stringOf(const JsonValue& json);

/// The member's string, or an empty one.
QString memberString(const JsonValue& object, const char* name);

}
