// SPDX-License-Identifier: GPL-3.0-or-later
// What a script may use (docs/lua.md). Lua's errors jump over destructors, so what has one lives in the
// machine.
#include "app/luaworker/Digests.h"
#include "app/luaworker/Machine.h"
#include "app/luaworker/Values.h"

#include <array>
#include <cmath>
#include <ctime>

namespace otpost::lua {

namespace {

const std::string& textAt(lua_State* state, int index)
{
    std::size_t size = 0;
    const char* text = luaL_checklstring(state, index, &size);
    Machine& machine = Machine::of(state);
    machine.scratch.assign(text, size);
    return machine.scratch;
}

int give(lua_State* state, const std::string& text)
{
    lua_pushlstring(state, text.data(), text.size());
    return 1;
}

int raise(lua_State* state)
{
    luaL_where(state, 1);
    lua_pushlstring(state, Machine::of(state).words.data(), Machine::of(state).words.size());
    lua_concat(state, 2);
    return lua_error(state);
}

int printWords(lua_State* state)
{
    const int count = lua_gettop(state);
    for (int i = 1; i <= count; ++i) {
        std::size_t size = 0;
        const char* text = luaL_tolstring(state, i, &size);
        if (i > 1)
            Machine::of(state).print("\t", 1);
        Machine::of(state).print(text, size);
        lua_pop(state, 1);
    }
    Machine::of(state).print("\n", 1);
    return 0;
}

int secret(lua_State* state)
{
    const Json* value = Machine::of(state).secret(textAt(state, 1));
    if (!value)
        return luaL_error(state, "there is no secret called '%s'", luaL_checkstring(state, 1));
    push(state, *value);
    return 1;
}

int jsonEncode(lua_State* state)
{
    luaL_checkany(state, 1);
    Machine& machine = Machine::of(state);
    if (!toJson(state, 1, machine.json, machine.words)
        || !encodeJson(machine.json, machine.scratch, machine.words)) {
        machine.words = "json.encode: " + machine.words;
        return raise(state);
    }
    return give(state, machine.scratch);
}

/// Nil and words where it is not JSON: a provider's answer may be anything.
int jsonDecode(lua_State* state)
{
    Machine& machine = Machine::of(state);
    machine.json = Json::parse(textAt(state, 1), nullptr, false);
    if (machine.json.is_discarded()) {
        lua_pushnil(state);
        lua_pushliteral(state, "not JSON");
        return 2;
    }
    push(state, machine.json);
    return 1;
}

int jsonArray(lua_State* state)
{
    luaL_checktype(state, 1, LUA_TTABLE);
    lua_settop(state, 1);
    markArray(state);
    return 1;
}

int urlEncode(lua_State* state)
{
    Machine::of(state).words = percentEncoded(textAt(state, 1));
    return give(state, Machine::of(state).words);
}

int urlForm(lua_State* state)
{
    Machine& machine = Machine::of(state);
    luaL_checktype(state, 1, LUA_TTABLE);
    if (!toJson(state, 1, machine.json, machine.words)
        || !encodeForm(machine.json, machine.scratch, machine.words)) {
        machine.words = "url.form: " + machine.words;
        return raise(state);
    }
    return give(state, machine.scratch);
}

template <std::string (*transform)(const std::string&)>
int transformed(lua_State* state)
{
    Machine::of(state).words = transform(textAt(state, 1));
    return give(state, Machine::of(state).words);
}

template <bool (*transform)(const std::string&, std::string&)>
int undone(lua_State* state)
{
    Machine& machine = Machine::of(state);
    if (transform(textAt(state, 1), machine.words))
        return give(state, machine.words);
    lua_pushnil(state);
    return 1;
}

/// The digest in machine.words, in the form asked for: hex, base64 or raw.
int giveDigest(lua_State* state, int formIndex)
{
    static const std::array<const char*, 4> forms{"hex", "base64", "raw", nullptr};
    const int form = luaL_checkoption(state, formIndex, "hex", forms.data());
    Machine& machine = Machine::of(state);
    if (form == 0)
        machine.words = toHex(machine.words);
    else if (form == 1)
        machine.words = toBase64(machine.words);
    return give(state, machine.words);
}

template <std::string (*digest)(const std::string&)>
int digested(lua_State* state)
{
    Machine::of(state).words = digest(textAt(state, 1));
    return giveDigest(state, 2);
}

int hmac(lua_State* state)
{
    Machine& machine = Machine::of(state);
    std::size_t size = 0;
    const char* text = luaL_checklstring(state, 2, &size);
    machine.words.assign(text, size);
    machine.words = hmacSha256(textAt(state, 1), machine.words);
    return giveDigest(state, 3);
}

/// Seconds since 1970, or formatted by strftime, in UTC.
int timeNow(lua_State* state)
{
    const std::time_t now = std::time(nullptr);
    if (lua_isnoneornil(state, 1)) {
        lua_pushinteger(state, lua_Integer(now));
        return 1;
    }
    std::tm parts{};
#ifdef _WIN32
    gmtime_s(&parts, &now);
#else
    gmtime_r(&now, &parts);
#endif
    static const std::string known = "YmdHMSjyaAbBeFTDRuwVGZz%";
    const std::string& format = textAt(state, 1);
    for (std::size_t i = 0; i + 1 < format.size() || (i < format.size() && format[i] == '%'); ++i) {
        if (format[i] == '%' && (i + 1 >= format.size() || known.find(format[++i]) == std::string::npos))
            return luaL_error(state, "time: a '%%' that is not followed by a known letter");
    }
    std::array<char, 200> text{};
    const std::size_t size = std::strftime(text.data(), text.size(), format.c_str(), &parts);
    lua_pushlstring(state, text.data(), size);
    return 1;
}

int uuid(lua_State* state)
{
    if (!randomUuid(Machine::of(state).words))
        return luaL_error(state, "the system gives no random numbers");
    return give(state, Machine::of(state).words);
}

/// cache(key) reads; cache(key, value, seconds) writes.
int cache(lua_State* state)
{
    Machine& machine = Machine::of(state);
    textAt(state, 1);
    if (machine.scratch.size() > 200)
        return luaL_error(state, "cache: the key is too long");
    if (lua_gettop(state) == 1) {
        if (const Json* found = machine.remembered().find(machine.scratch))
            push(state, *found);
        else
            lua_pushnil(state);
        return 1;
    }
    const double seconds = luaL_optnumber(state, 3, 300);
    if (!toJson(state, 2, machine.json, machine.words)) {
        machine.words = "cache: " + machine.words;
        return raise(state);
    }
    machine.remembered().keep(machine.scratch, machine.json, seconds);
    return 0;
}

int http(lua_State* state)
{
    luaL_checktype(state, 1, LUA_TTABLE);
    Machine& machine = Machine::of(state);
    if (!toJson(state, 1, machine.json, machine.words)) {
        machine.words = "http: " + machine.words;
        return raise(state);
    }
    if (!machine.http(machine.json, machine.json, machine.words))
        return raise(state);
    push(state, machine.json);
    return 1;
}

void table(lua_State* state, const char* name, std::initializer_list<luaL_Reg> functions)
{
    lua_newtable(state);
    for (const luaL_Reg& function : functions) {
        lua_pushcfunction(state, function.func);
        lua_setfield(state, -2, function.name);
    }
    lua_setfield(state, -2, name);
}

/// A library of Lua's own, without what is named.
void own(
    lua_State* state, const char* name, lua_CFunction open, std::initializer_list<const char*> without = {})
{
    luaL_requiref(state, name, open, 0);
    for (const char* one : without) {
        lua_pushnil(state);
        lua_setfield(state, -2, one);
    }
    lua_setfield(state, -2, name);
}

}

void openLibrary(lua_State* state)
{
    // Only what is named here: the base library as a whole stays out of a script's sight.
    luaL_requiref(state, LUA_GNAME, luaopen_base, 0);
    for (const char* name :
        {"assert", "error", "getmetatable", "ipairs", "next", "pairs", "pcall", "rawequal", "rawget",
            "rawlen", "rawset", "select", "setmetatable", "tonumber", "tostring", "type", "xpcall"}) {
        lua_getfield(state, -1, name);
        lua_setfield(state, -3, name);
    }
    lua_pop(state, 1);
    own(state, LUA_STRLIBNAME, luaopen_string, {"dump"});
    own(state, LUA_TABLIBNAME, luaopen_table);
    own(state, LUA_MATHLIBNAME, luaopen_math);
    own(state, LUA_UTF8LIBNAME, luaopen_utf8);
    for (const luaL_Reg& function : {luaL_Reg{"print", printWords}, luaL_Reg{"secret", secret},
             luaL_Reg{"sha256", digested<sha256>}, luaL_Reg{"sha1", digested<sha1>},
             luaL_Reg{"md5", digested<md5>}, luaL_Reg{"hmac_sha256", hmac}, luaL_Reg{"time", timeNow},
             luaL_Reg{"uuid", uuid}, luaL_Reg{"cache", cache}, luaL_Reg{"http", http}}) {
        lua_pushcfunction(state, function.func);
        lua_setfield(state, -2, function.name);
    }
    table(state, "json", {{"encode", jsonEncode}, {"decode", jsonDecode}, {"array", jsonArray}});
    lua_getfield(state, -1, "json");
    lua_pushlightuserdata(state, nullptr);
    lua_setfield(state, -2, "null");
    lua_pop(state, 1);
    table(state, "base64", {{"encode", transformed<toBase64>}, {"decode", undone<fromBase64>}});
    table(state, "hex", {{"encode", transformed<toHex>}, {"decode", undone<fromHex>}});
    table(state, "url", {{"encode", urlEncode}, {"form", urlForm}});
    Machine& machine = Machine::of(state);
    if (machine.order().contains("message")) {
        push(state, machine.order().at("message"));
        lua_setfield(state, -2, "message");
    }
}

}
