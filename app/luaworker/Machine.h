// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/luaworker/Frames.h"

#include <lua.hpp>

#include <chrono>
#include <map>
#include <string>

namespace otpost::lua {

/// What scripts of one gateway remember from one run to the next, until the process ends.
class Remembered
{
public:
    /// Null where there is none, or its time is over.
    const Json* find(const std::string& key);
    void keep(const std::string& key, Json value, double seconds);

private:
    struct Entry {
        Json value;
        std::chrono::steady_clock::time_point until;
    };
    std::map<std::string, Entry> m_entries;
};

/// One run of a script, in a Lua state of its own. The frames are those of docs/architecture.md, "Lua".
class Machine
{
public:
    Machine(const Json& order, Remembered& remembered);

    /// The frame that answers the order.
    Json run();

    // For the library.
    static Machine& of(lua_State* state);
    Remembered& remembered() { return m_remembered; }
    const Json& order() const { return m_order; }
    void print(const char* text, std::size_t size);
    /// The value of a secret, null where there is none of that name.
    const Json* secret(const std::string& name) const;
    /// Asks the program outside for a request, and waits. False, with `words`, where none could be made.
    bool http(const Json& request, Json& response, std::string& words);
    /// For what a library function works with: Lua's errors skip destructors.
    std::string scratch;
    std::string words;
    Json json;

private:
    Json perform(lua_State* state);
    Json failed(const char* why, const std::string& text) const;
    Json failedOf(lua_State* state, int status) const;
    Json payload(lua_State* state);
    Json built(lua_State* state);
    Json judged(lua_State* state);
    Json done() const;
    bool isRequest(const Json& value) const;

    const Json& m_order;
    Remembered& m_remembered;
    std::string m_printed;
    bool m_ranOut = false;
    bool m_httpFailed = false;
};

/// Puts everything a script may use into the table at the top of the stack.
void openLibrary(lua_State* state);

}
