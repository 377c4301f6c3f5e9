// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/luaworker/Machine.h"

#include "app/luaworker/Memory.h"
#include "app/luaworker/Values.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace otpost::lua {

namespace {

constexpr std::size_t mostMemory = 16U * 1024 * 1024;
constexpr std::size_t mostResult = 256U * 1024;
constexpr std::size_t mostPrinted = 64U * 1024;
constexpr std::size_t mostRemembered = 64;
constexpr double longestRemembered = 7.0 * 24 * 60 * 60;
const char* const chunkName = "=script";

/// "script:12: words" split into both; 0 where there is no line.
int takeLine(std::string& text)
{
    const std::string prefix = "script:";
    const std::size_t at = text.find(prefix);
    if (at != 0)
        return 0;
    const std::size_t end = text.find(':', prefix.size());
    if (end == std::string::npos)
        return 0;
    const int line = std::atoi(text.substr(prefix.size(), end - prefix.size()).c_str());
    text.erase(0, end + (text.compare(end, 2, ": ") == 0 ? 2 : 1));
    return line;
}

/// The words of an error; nothing of the script runs for it.
std::string errorWords(lua_State* state)
{
    if (lua_type(state, -1) == LUA_TSTRING || lua_type(state, -1) == LUA_TNUMBER) {
        std::size_t size = 0;
        const char* text = lua_tolstring(state, -1, &size);
        return std::string(text, std::min<std::size_t>(size, 500));
    }
    return std::string("an error that is no text but a ") + luaL_typename(state, -1);
}

}

const Json* Remembered::find(const std::string& key)
{
    const auto entry = m_entries.find(key);
    if (entry == m_entries.end())
        return nullptr;
    if (entry->second.until > std::chrono::steady_clock::now())
        return &entry->second.value;
    m_entries.erase(entry);
    return nullptr;
}

void Remembered::keep(const std::string& key, Json value, double seconds)
{
    m_entries.erase(key);
    if (value.is_null() || !(seconds > 0))
        return;
    const auto now = std::chrono::steady_clock::now();
    for (auto entry = m_entries.begin(); entry != m_entries.end();)
        entry = entry->second.until <= now ? m_entries.erase(entry) : std::next(entry);
    if (m_entries.size() >= mostRemembered)
        m_entries.erase(m_entries.begin());
    const auto time = std::chrono::duration_cast<std::chrono::steady_clock::duration>(
        std::chrono::duration<double>(std::min(seconds, longestRemembered)));
    m_entries[key] = Entry{std::move(value), now + time};
}

Machine::Machine(const Json& order, Remembered& remembered)
    : m_order(order)
    , m_remembered(remembered)
{
}

Machine& Machine::of(lua_State* state)
{
    return **static_cast<Machine**>(lua_getextraspace(state));
}

void Machine::print(const char* text, std::size_t size)
{
    m_printed.append(text, std::min(size, mostPrinted - std::min(mostPrinted, m_printed.size())));
}

const Json* Machine::secret(const std::string& name) const
{
    const auto secrets = m_order.find("secrets");
    if (secrets == m_order.end())
        return nullptr;
    const auto value = secrets->find(name);
    return value == secrets->end() ? nullptr : &*value;
}

bool Machine::http(const Json& request, Json& response, std::string& why)
{
    Json frame = request;
    frame["op"] = "http";
    std::optional<Json> answer;
    if (writeFrame(frame))
        answer = readFrame();
    if (!answer)
        std::_Exit(1); // nobody is there any more
    if (const auto error = answer->find("error"); error != answer->end()) {
        m_httpFailed = true;
        why = error->get<std::string>();
        return false;
    }
    response = std::move(*answer);
    response.erase("op");
    return true;
}

Json Machine::failed(const char* why, const std::string& text) const
{
    std::string words_ = text;
    const int line = takeLine(words_);
    return Json{{"op", "failed"}, {"why", why}, {"line", line}, {"words", words_}, {"printed", m_printed}};
}

Json Machine::failedOf(lua_State* state, int status) const
{
    if (status == LUA_ERRMEM || m_ranOut)
        return failed("memory", "");
    return failed(status == LUA_ERRSYNTAX ? "syntax" : m_httpFailed ? "http" : "runtime", errorWords(state));
}

Json Machine::done() const
{
    return Json{{"op", "done"}, {"printed", m_printed}};
}

Json Machine::run()
{
    Memory memory(mostMemory);
    // Not closed: finalizers of the script are not to run any more, and its memory goes as a whole.
    lua_State* state = lua_newstate(Memory::allocate, &memory);
    if (!state)
        return failed("memory", "");
    *static_cast<Machine**>(lua_getextraspace(state)) = this;
    // Whatever raises an error does so inside a protected call.
    lua_pushcfunction(state, [](lua_State* inner) {
        Machine& machine = Machine::of(inner);
        machine.json = machine.perform(inner);
        return 0;
    });
    const int status = lua_pcall(state, 0, 0, 0);
    m_ranOut = memory.ranOut();
    if (status != LUA_OK)
        return failedOf(state, status);
    if (m_ranOut && json.value("why", "") == "runtime")
        return failed("memory", "");
    return json;
}

Json Machine::perform(lua_State* state)
{
    registerArrays(state);
    const std::string& source = m_order.at("source").get_ref<const std::string&>();
    int status = luaL_loadbufferx(state, source.data(), source.size(), chunkName, "t");
    if (status != LUA_OK)
        return failedOf(state, status);
    const std::string function = m_order.at("function").get<std::string>();
    if (function == "check")
        return done();
    lua_newtable(state);
    openLibrary(state);
    lua_pushvalue(state, -1);
    lua_insert(state, -3); // the table stays below the chunk
    lua_setupvalue(state, -2, 1);
    status = lua_pcall(state, 0, 1, 0);
    if (status != LUA_OK)
        return failedOf(state, status);
    // Below: the script's globals; at the top: what it returned.
    const int globals = lua_gettop(state) - 1;
    const bool defined = lua_getfield(state, globals, function.c_str()) == LUA_TFUNCTION;
    if (function != "build") {
        if (defined)
            return judged(state);
        Json answer = done();
        answer["none"] = true;
        return answer;
    }
    if (!defined)
        lua_pop(state, 1);
    Json answer = defined ? built(state) : payload(state);
    // Otherwise the script need not run once more when the answer is there.
    answer["judges"] = lua_getfield(state, globals, "judge") == LUA_TFUNCTION;
    return answer;
}

bool Machine::isRequest(const Json& value) const
{
    static const std::array<std::string, 4> members{"url", "method", "headers", "body"};
    return value.is_object() && !value.empty()
        && std::all_of(value.items().begin(), value.items().end(), [](const auto& item) {
               return std::find(members.begin(), members.end(), item.key()) != members.end();
           });
}

/// The value at the top is the payload: text, or a table to be encoded.
Json Machine::payload(lua_State* state)
{
    Json value;
    std::string why;
    if (!toJson(state, -1, value, why))
        return failed("result", why);
    if (value.is_null())
        return failed("result", "nothing: it must return the payload, or define build(message)");
    Json answer = done();
    std::string text;
    if (value.is_string()) {
        text = value.get<std::string>();
    } else if (value.is_structured()) {
        const bool form = m_order.value("content", "json") == "form";
        if (form ? !encodeForm(value, text, why) : !encodeJson(value, text, why))
            return failed("result", why);
    } else {
        text = value.dump();
    }
    if (text.size() > mostResult)
        return failed("output", "");
    answer["payload"] = text;
    return answer;
}

/// The function build is at the top.
Json Machine::built(lua_State* state)
{
    push(state, m_order.at("message"));
    if (const int status = lua_pcall(state, 1, 1, 0); status != LUA_OK)
        return failedOf(state, status);
    Json value;
    std::string why;
    if (!toJson(state, -1, value, why))
        return failed("result", why);
    if (!isRequest(value))
        return payload(state);
    Json answer = done();
    std::string text;
    for (const char* name : {"url", "method"}) {
        if (!value.contains(name))
            continue;
        if (!value[name].is_string())
            return failed("result", std::string(name) + " that is no text");
        answer[name] = value[name];
    }
    if (value.contains("headers")) {
        if (!value["headers"].is_object())
            return failed("result", "headers that are no table of names and values");
        for (auto& header : value["headers"].items()) {
            if (header.value().is_number())
                header.value() = header.value().dump();
            if (!header.value().is_string())
                return failed("result", "a header whose value is no text");
        }
        answer["headers"] = value["headers"];
    }
    if (value.contains("body") && !value["body"].is_null()) {
        const Json& body = value["body"];
        const bool form = m_order.value("content", "json") == "form";
        if (body.is_string())
            text = body.get<std::string>();
        else if (form ? !encodeForm(body, text, why) : !encodeJson(body, text, why))
            return failed("result", why);
        answer["body"] = text;
    }
    if (text.size() > mostResult)
        return failed("output", "");
    answer["request"] = true;
    return answer;
}

/// The function judge or balance is at the top: up to three values, or a table with the same.
Json Machine::judged(lua_State* state)
{
    push(state, m_order.at("response"));
    push(state, m_order.contains("message") ? m_order.at("message") : Json());
    if (const int status = lua_pcall(state, 2, 3, 0); status != LUA_OK)
        return failedOf(state, status);
    Json values = Json::array();
    std::string why;
    for (int i = -3; i <= -1; ++i) {
        Json value;
        if (!toJson(state, i, value, why))
            return failed("result", why);
        values.push_back(value);
    }
    if (values.dump(-1, ' ', false, Json::error_handler_t::replace).size() > mostResult)
        return failed("output", "");
    Json answer = done();
    answer["values"] = values;
    return answer;
}

}
