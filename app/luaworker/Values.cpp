// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/luaworker/Values.h"

#include <cmath>

namespace otpost::lua {

namespace {

const char* const arrayMark = "otpost.array";

/// How long a table's list part is where it has nothing else; -1 where it has.
lua_Integer listLength(lua_State* state, int index)
{
    const auto length = lua_Integer(lua_rawlen(state, index));
    lua_Integer keys = 0;
    lua_pushnil(state);
    while (lua_next(state, index) != 0) {
        lua_pop(state, 1);
        if (!lua_isinteger(state, -1)) {
            lua_pop(state, 1);
            return -1;
        }
        ++keys;
    }
    return keys == length ? length : -1;
}

bool isMarked(lua_State* state, int index)
{
    if (lua_getmetatable(state, index) == 0)
        return false;
    luaL_getmetatable(state, arrayMark);
    const bool same = lua_rawequal(state, -1, -2) != 0;
    lua_pop(state, 2);
    return same;
}

bool tableToJson(lua_State* state, int index, Json& json, std::string& why, int depth);

bool valueToJson(lua_State* state, int index, Json& json, std::string& why, int depth)
{
    switch (lua_type(state, index)) {
    case LUA_TNIL:
        json = nullptr;
        return true;
    case LUA_TLIGHTUSERDATA:
        json = nullptr;
        return lua_touserdata(state, index) == nullptr;
    case LUA_TBOOLEAN:
        json = lua_toboolean(state, index) != 0;
        return true;
    case LUA_TNUMBER:
        if (lua_isinteger(state, index)) {
            json = std::int64_t(lua_tointeger(state, index));
            return true;
        }
        if (!std::isfinite(lua_tonumber(state, index))) {
            why = "a number that is not finite";
            return false;
        }
        json = lua_tonumber(state, index);
        return true;
    case LUA_TSTRING: {
        std::size_t size = 0;
        const char* text = lua_tolstring(state, index, &size);
        json = std::string(text, size);
        return true;
    }
    case LUA_TTABLE:
        return tableToJson(state, index, json, why, depth);
    default:
        why = std::string("a ") + lua_typename(state, lua_type(state, index));
        return false;
    }
}

bool tableToJson(lua_State* state, int index, Json& json, std::string& why, int depth)
{
    if (depth >= deepestTable || lua_checkstack(state, 6) == 0) {
        why = "tables nested too deep, or a table in itself";
        return false;
    }
    const int table = lua_absindex(state, index);
    const bool marked = isMarked(state, table);
    const lua_Integer length = listLength(state, table);
    if (length > 0 || (marked && length == 0)) {
        json = Json::array();
        for (lua_Integer i = 1; i <= length; ++i) {
            lua_rawgeti(state, table, i);
            json.push_back(nullptr);
            const bool good = valueToJson(state, -1, json.back(), why, depth + 1);
            lua_pop(state, 1);
            if (!good)
                return false;
        }
        return true;
    }
    json = Json::object();
    lua_pushnil(state);
    while (lua_next(state, table) != 0) {
        bool good = lua_type(state, -2) == LUA_TSTRING;
        if (good) {
            std::size_t size = 0;
            const char* name = lua_tolstring(state, -2, &size);
            good = valueToJson(state, -1, json[std::string(name, size)], why, depth + 1);
        } else {
            why = "a table with both a list and names, or with gaps";
        }
        lua_pop(state, good ? 1 : 2);
        if (!good)
            return false;
    }
    return true;
}

}

bool toJson(lua_State* state, int index, Json& json, std::string& why)
{
    return valueToJson(state, lua_absindex(state, index), json, why, 0);
}

void registerArrays(lua_State* state)
{
    luaL_newmetatable(state, arrayMark);
    lua_pop(state, 1);
}

void markArray(lua_State* state)
{
    luaL_setmetatable(state, arrayMark);
}

void push(lua_State* state, const Json& json)
{
    luaL_checkstack(state, 6, nullptr);
    switch (json.type()) {
    case Json::value_t::boolean:
        lua_pushboolean(state, json.get<bool>() ? 1 : 0);
        break;
    case Json::value_t::number_integer:
    case Json::value_t::number_unsigned:
        lua_pushinteger(state, lua_Integer(json.get<std::int64_t>()));
        break;
    case Json::value_t::number_float:
        lua_pushnumber(state, json.get<double>());
        break;
    case Json::value_t::string: {
        const std::string& text = json.get_ref<const std::string&>();
        lua_pushlstring(state, text.data(), text.size());
        break;
    }
    case Json::value_t::array: {
        lua_createtable(state, int(json.size()), 0);
        lua_Integer number = 0;
        for (const Json& item : json) {
            push(state, item);
            lua_rawseti(state, -2, ++number);
        }
        markArray(state);
        break;
    }
    case Json::value_t::object:
        lua_createtable(state, 0, int(json.size()));
        for (auto item = json.begin(); item != json.end(); ++item) {
            lua_pushlstring(state, item.key().data(), item.key().size());
            push(state, item.value());
            lua_rawset(state, -3);
        }
        break;
    default:
        lua_pushlightuserdata(state, nullptr);
        break;
    }
}

bool encodeJson(const Json& json, std::string& text, std::string& why)
{
    try {
        text = json.dump();
        return true;
    } catch (const Json::exception&) {
        why = "text that is not UTF-8";
        return false;
    }
}

std::string percentEncoded(const std::string& text)
{
    static const char digits[] = "0123456789ABCDEF";
    std::string encoded;
    for (const char letter : text) {
        const auto byte = static_cast<unsigned char>(letter);
        const bool plain = (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z')
            || (byte >= 'a' && byte <= 'z') || byte == '-' || byte == '.' || byte == '_' || byte == '~';
        if (plain) {
            encoded += letter;
        } else {
            encoded += '%';
            encoded += digits[byte >> 4U];
            encoded += digits[byte & 15U];
        }
    }
    return encoded;
}

bool encodeForm(const Json& json, std::string& text, std::string& why)
{
    text.clear();
    if (!json.is_object()) {
        why = "a list, where form data needs names";
        return false;
    }
    for (auto item = json.begin(); item != json.end(); ++item) {
        const Json& value = item.value();
        if (value.is_structured()) {
            why = "a table inside form data";
            return false;
        }
        if (!text.empty())
            text += '&';
        const std::string plain = value.is_string() ? value.get<std::string>()
            : value.is_null()                       ? ""
                                                    : value.dump();
        text += percentEncoded(item.key()) + '=' + percentEncoded(plain);
    }
    return true;
}

}
