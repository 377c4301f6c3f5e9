// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/script/LuaNames.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace otpost::ui {

namespace {

using Kind = LuaName::Kind;

/// Functions and values of a library of Lua's, as "name(arguments)".
void addLibrary(QList<LuaName>& names, const QString& prefix, const QStringList& calls)
{
    for (const QString& call : calls) {
        const QString whole = prefix + call;
        const qsizetype open = whole.indexOf(u'(');
        names.append({Kind::Lua, whole.left(open), open < 0 ? QString() : whole, nullptr});
    }
}

QList<LuaName> entries()
{
    return {
        {Kind::Entry, u"build"_s, u"build(message)"_s,
            QT_TRANSLATE_NOOP(
                "LuaNames", "You define it. Returns the payload, or a table of url, method, headers, body.")},
        {Kind::Entry, u"judge"_s, u"judge(response)"_s,
            QT_TRANSLATE_NOOP("LuaNames",
                "You define it. Returns the outcome: \"accepted\", \"rejected-gateway\", "
                "\"rejected-recipient\", \"unreachable\" or \"unknown\"; then a detail and the id.")},
        {Kind::Entry, u"balance"_s, u"balance(response)"_s,
            QT_TRANSLATE_NOOP("LuaNames", "You define it. Returns the balance and its currency.")},
    };
}

QList<LuaName> fields()
{
    return {
        {Kind::Ours, u"message"_s, {}, QT_TRANSLATE_NOOP("LuaNames", "The message that is to be sent.")},
        {Kind::Field, u"message.to"_s, {}, QT_TRANSLATE_NOOP("LuaNames", "The recipient: +4915112345678")},
        {Kind::Field, u"message.to_digits"_s, {},
            QT_TRANSLATE_NOOP("LuaNames", "The recipient without plus sign.")},
        {Kind::Field, u"message.to_national"_s, {},
            QT_TRANSLATE_NOOP("LuaNames", "The recipient without country code.")},
        {Kind::Field, u"message.country"_s, {},
            QT_TRANSLATE_NOOP("LuaNames", "The recipient's country, such as DE; empty where not known.")},
        {Kind::Field, u"message.text"_s, {}, QT_TRANSLATE_NOOP("LuaNames", "The text.")},
        {Kind::Field, u"message.unicode"_s, {},
            QT_TRANSLATE_NOOP("LuaNames", "True where the text needs UCS-2.")},
        {Kind::Field, u"message.location"_s, {}, QT_TRANSLATE_NOOP("LuaNames", "The name of the location.")},
        {Kind::Field, u"message.from"_s, {}, QT_TRANSLATE_NOOP("LuaNames", "The gateway's sender.")},
        {Kind::Field, u"message.code"_s, {},
            QT_TRANSLATE_NOOP("LuaNames", "The code alone; customer codes only.")},
        {Kind::Field, u"message.id"_s, {}, QT_TRANSLATE_NOOP("LuaNames", "The id of the message.")},
        {Kind::Field, u"message.type"_s, {}, QT_TRANSLATE_NOOP("LuaNames", "What kind of message it is.")},
        {Kind::Field, u"response.status"_s, {}, QT_TRANSLATE_NOOP("LuaNames", "The status, such as 200.")},
        {Kind::Field, u"response.headers"_s, {},
            QT_TRANSLATE_NOOP("LuaNames", "The headers, with their names in lower case.")},
        {Kind::Field, u"response.body"_s, {}, QT_TRANSLATE_NOOP("LuaNames", "The body.")},
    };
}

QList<LuaName> tools()
{
    return {
        {Kind::Ours, u"secret"_s, u"secret(name)"_s,
            QT_TRANSLATE_NOOP("LuaNames", "The value of one of the gateway's secrets.")},
        {Kind::Ours, u"json.encode"_s, u"json.encode(value)"_s,
            QT_TRANSLATE_NOOP("LuaNames", "The value as JSON.")},
        {Kind::Ours, u"json.decode"_s, u"json.decode(text)"_s,
            QT_TRANSLATE_NOOP("LuaNames", "What the JSON says; nil and a reason where it is none.")},
        {Kind::Ours, u"json.array"_s, u"json.array(table)"_s,
            QT_TRANSLATE_NOOP("LuaNames", "The table, as an array even where it is empty.")},
        {Kind::Ours, u"json.null"_s, {}, QT_TRANSLATE_NOOP("LuaNames", "JSON's null.")},
        {Kind::Ours, u"base64.encode"_s, u"base64.encode(bytes)"_s,
            QT_TRANSLATE_NOOP("LuaNames", "The bytes as base64.")},
        {Kind::Ours, u"base64.decode"_s, u"base64.decode(text)"_s,
            QT_TRANSLATE_NOOP("LuaNames", "The bytes; nil where it is no base64.")},
        {Kind::Ours, u"hex.encode"_s, u"hex.encode(bytes)"_s,
            QT_TRANSLATE_NOOP("LuaNames", "The bytes as hexadecimal digits.")},
        {Kind::Ours, u"hex.decode"_s, u"hex.decode(text)"_s,
            QT_TRANSLATE_NOOP("LuaNames", "The bytes; nil where they are no hexadecimal digits.")},
        {Kind::Ours, u"url.encode"_s, u"url.encode(text)"_s,
            QT_TRANSLATE_NOOP("LuaNames", "The text percent-encoded, for an address.")},
        {Kind::Ours, u"url.form"_s, u"url.form(table)"_s,
            QT_TRANSLATE_NOOP("LuaNames", "The table as form data, names in order.")},
        {Kind::Ours, u"sha256"_s, u"sha256(text, form)"_s,
            QT_TRANSLATE_NOOP("LuaNames", "form: \"hex\" (as it is without), \"base64\" or \"raw\".")},
        {Kind::Ours, u"sha1"_s, u"sha1(text, form)"_s,
            QT_TRANSLATE_NOOP("LuaNames", "form: \"hex\" (as it is without), \"base64\" or \"raw\".")},
        {Kind::Ours, u"md5"_s, u"md5(text, form)"_s,
            QT_TRANSLATE_NOOP("LuaNames", "form: \"hex\" (as it is without), \"base64\" or \"raw\".")},
        {Kind::Ours, u"hmac_sha256"_s, u"hmac_sha256(key, text, form)"_s,
            QT_TRANSLATE_NOOP("LuaNames", "form: \"hex\" (as it is without), \"base64\" or \"raw\".")},
        {Kind::Ours, u"time"_s, u"time(format)"_s,
            QT_TRANSLATE_NOOP("LuaNames",
                "Seconds since 1970; with a format the time in UTC: time(\"%Y-%m-%dT%H:%M:%SZ\")")},
        {Kind::Ours, u"uuid"_s, u"uuid()"_s, QT_TRANSLATE_NOOP("LuaNames", "A random UUID.")},
        {Kind::Ours, u"cache"_s, u"cache(key, value, seconds)"_s,
            QT_TRANSLATE_NOOP(
                "LuaNames", "Keeps a value for later runs. With the key alone: gives it back.")},
        {Kind::Ours, u"http"_s, u"http({url = , method = , headers = , body = })"_s,
            QT_TRANSLATE_NOOP("LuaNames",
                "A request in between, for a token or the like. Gives status, headers and body.")},
        {Kind::Ours, u"print"_s, u"print(…)"_s,
            QT_TRANSLATE_NOOP("LuaNames", "Shows values when the script is tried.")},
    };
}

QList<LuaName> allNames()
{
    QList<LuaName> names = entries() + fields() + tools();
    addLibrary(names, {},
        {u"assert(value, message)"_s, u"error(message, level)"_s, u"getmetatable(value)"_s,
            u"ipairs(table)"_s, u"next(table, key)"_s, u"pairs(table)"_s, u"pcall(function, …)"_s,
            u"rawequal(a, b)"_s, u"rawget(table, key)"_s, u"rawlen(value)"_s, u"rawset(table, key, value)"_s,
            u"select(n, …)"_s, u"setmetatable(table, metatable)"_s, u"tonumber(value, base)"_s,
            u"tostring(value)"_s, u"type(value)"_s, u"xpcall(function, handler, …)"_s});
    addLibrary(names, u"string."_s,
        {u"byte(text, from, to)"_s, u"char(…)"_s, u"find(text, pattern, from, plain)"_s,
            u"format(format, …)"_s, u"gmatch(text, pattern)"_s, u"gsub(text, pattern, replacement, most)"_s,
            u"len(text)"_s, u"lower(text)"_s, u"match(text, pattern, from)"_s, u"pack(format, …)"_s,
            u"packsize(format)"_s, u"rep(text, times, separator)"_s, u"reverse(text)"_s,
            u"sub(text, from, to)"_s, u"unpack(format, text, from)"_s, u"upper(text)"_s});
    addLibrary(names, u"table."_s,
        {u"concat(list, separator, from, to)"_s, u"insert(list, place, value)"_s,
            u"move(list, from, to, place, other)"_s, u"pack(…)"_s, u"remove(list, place)"_s,
            u"sort(list, less)"_s, u"unpack(list, from, to)"_s});
    addLibrary(names, u"math."_s,
        {u"abs(x)"_s, u"acos(x)"_s, u"asin(x)"_s, u"atan(y, x)"_s, u"ceil(x)"_s, u"cos(x)"_s, u"deg(x)"_s,
            u"exp(x)"_s, u"floor(x)"_s, u"fmod(x, y)"_s, u"huge"_s, u"log(x, base)"_s, u"max(x, …)"_s,
            u"maxinteger"_s, u"min(x, …)"_s, u"mininteger"_s, u"modf(x)"_s, u"pi"_s, u"rad(x)"_s,
            u"random(least, most)"_s, u"randomseed(x)"_s, u"sin(x)"_s, u"sqrt(x)"_s, u"tan(x)"_s,
            u"tointeger(x)"_s, u"type(x)"_s, u"ult(m, n)"_s});
    addLibrary(names, u"utf8."_s,
        {u"char(…)"_s, u"charpattern"_s, u"codepoint(text, from, to)"_s, u"codes(text)"_s,
            u"len(text, from, to)"_s, u"offset(text, n, from)"_s});
    return names;
}

}

QString LuaName::meaningText() const
{
    return meaning ? QCoreApplication::translate("LuaNames", meaning) : QString();
}

const QList<LuaName>& luaNames()
{
    static const QList<LuaName> names = allNames();
    return names;
}

const QStringList& luaKeywords()
{
    static const QStringList words{u"and"_s, u"break"_s, u"do"_s, u"else"_s, u"elseif"_s, u"end"_s,
        u"false"_s, u"for"_s, u"function"_s, u"goto"_s, u"if"_s, u"in"_s, u"local"_s, u"nil"_s, u"not"_s,
        u"or"_s, u"repeat"_s, u"return"_s, u"then"_s, u"true"_s, u"until"_s, u"while"_s};
    return words;
}

}
