// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/luaworker/Frames.h"

#include <lua.hpp>

#include <string>

namespace otpost::lua {

/// Deepest nesting of tables that is turned into JSON.
inline constexpr int deepestTable = 32;

/// The value at `index` as JSON; false, with `why`, for what has none: functions, a table in itself, NaN.
/// Strings are bytes. Never raises a Lua error.
bool toJson(lua_State* state, int index, Json& json, std::string& why);

/// Pushes the value. Arrays are tables that `toJson` turns into arrays again, also when they are empty; null
/// is json.null. May raise a Lua error where memory runs out.
void push(lua_State* state, const Json& json);

/// Makes the table at the top one that is always an array.
void markArray(lua_State* state);
/// Registers what marks arrays; once for each state.
void registerArrays(lua_State* state);

/// As JSON text; false, with `why`, where a string is not UTF-8.
bool encodeJson(const Json& json, std::string& text, std::string& why);
/// Form data (application/x-www-form-urlencoded), names in their order; false, with `why`, for nested tables.
bool encodeForm(const Json& json, std::string& text, std::string& why);
/// Percent-encodes all but letters, digits and "-._~" (RFC 3986).
std::string percentEncoded(const std::string& text);

}
