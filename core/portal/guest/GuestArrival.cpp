// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/guest/GuestArrival.h"

#include "core/splash/AccessRules.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestWord = 200;
constexpr qsizetype longestPage = 400;
constexpr qsizetype longestFas = 4'000;

struct Member {
    const char* name;
    QString GuestArrival::*place;
};

/// By the names of the session's JSON.
const std::array<Member, 10> members{{
    {"ssid", &GuestArrival::ssid},
    {"location", &GuestArrival::location},
    {"mac", &GuestArrival::mac},
    {"original", &GuestArrival::original},
    {"login", &GuestArrival::loginUrl},
    {"chapId", &GuestArrival::chapId},
    {"chap", &GuestArrival::chapChallenge},
    {"hid", &GuestArrival::hid},
    {"gateway", &GuestArrival::gateway},
    {"authDir", &GuestArrival::authDir},
}};

/// By the names that access points give it.
const std::array<Member, 19> names{{
    {"ssid", &GuestArrival::ssid},
    {"essid", &GuestArrival::ssid},
    {"location", &GuestArrival::location},
    {"mac", &GuestArrival::mac},
    {"client_mac", &GuestArrival::mac},
    {"clientmac", &GuestArrival::mac},
    {"link-orig", &GuestArrival::original},
    {"originurl", &GuestArrival::original},
    {"redir", &GuestArrival::original},
    {"dst", &GuestArrival::original},
    {"link-login-only", &GuestArrival::loginUrl},
    {"chap-id", &GuestArrival::chapId},
    {"chap-challenge", &GuestArrival::chapChallenge},
    {"hid", &GuestArrival::hid},
    {"gatewayaddress", &GuestArrival::gateway},
    {"authdir", &GuestArrival::authDir},
    {"gatewayname", &GuestArrival::location},
    {"link_orig", &GuestArrival::original},
    {"link_login_only", &GuestArrival::loginUrl},
}};

void take(GuestArrival& arrival, const QByteArray& name, const QString& value)
{
    if (value.isEmpty() || value.contains(QChar::Null) || !value.isValidUtf16())
        return;
    for (const Member& member : names) {
        if (name != member.name)
            continue;
        QString& place = arrival.*member.place;
        const bool isPage = member.place == &GuestArrival::original;
        if (value.size() <= (isPage ? longestPage : longestWord) && place.isEmpty())
            place = value;
        return;
    }
}

/// openNDS, fas_secure_enabled 1: "hid=…, clientip=…, gatewayname=…, …", each value percent-encoded.
void takeFas(GuestArrival& arrival, const QByteArray& fas)
{
    if (fas.size() > longestFas)
        return;
    QByteArray text = fas;
    text.replace(' ', '+'); // a plus sign that was not escaped
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return;
    QByteArray rest = decoded.decoded;
    while (!rest.isEmpty()) {
        const qsizetype end = rest.indexOf(", ");
        const QByteArray pair = end < 0 ? rest : rest.left(end);
        rest = end < 0 ? QByteArray() : rest.mid(end + 2);
        const qsizetype equals = pair.indexOf('=');
        if (equals > 0)
            take(arrival, pair.left(equals).trimmed().toLower(),
                QString::fromUtf8(QByteArray::fromPercentEncoding(pair.mid(equals + 1))));
    }
}

QString plainMac(const QString& given)
{
    static const QRegularExpression form(u"^([0-9a-f]{2}[:-]?){5}[0-9a-f]{2}\\z"_s);
    QString mac = given.trimmed().toLower();
    if (!form.match(mac).hasMatch())
        return {};
    mac.remove(u':').remove(u'-');
    for (int i = 10; i > 0; i -= 2)
        mac.insert(i, u':');
    return mac;
}

}

GuestArrival readArrival(const QList<std::pair<QByteArray, QByteArray>>& parameters)
{
    GuestArrival arrival;
    for (const auto& [name, value] : parameters) {
        if (name == "fas")
            takeFas(arrival, value);
    }
    for (const auto& [name, value] : parameters)
        take(arrival, name.toLower(), QString::fromUtf8(value));
    arrival.mac = plainMac(arrival.mac);
    arrival.original = checkedWebAddress(arrival.original).value_or(QString());
    return arrival;
}

bool isArrival(const GuestArrival& arrival)
{
    return arrival != GuestArrival();
}

JsonValue toJson(const GuestArrival& arrival)
{
    JsonValue json = JsonValue::object();
    for (const Member& member : members) {
        if (const QString& value = arrival.*member.place; !value.isEmpty())
            json[member.name] = value.toStdString();
    }
    return json;
}

GuestArrival arrivalFromJson(const JsonValue& json)
{
    GuestArrival arrival;
    for (const Member& member : members)
        arrival.*member.place = memberString(json, member.name);
    return arrival;
}

QList<std::pair<QByteArray, QByteArray>> readForm(const QByteArray& body)
{
    constexpr qsizetype mostFields = 50;
    QList<std::pair<QByteArray, QByteArray>> fields;
    const auto decoded
        = [](QByteArray text) { return QByteArray::fromPercentEncoding(text.replace('+', ' ')); };
    for (const QByteArray& pair : body.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        if (equals > 0 && fields.size() < mostFields)
            fields.append({decoded(pair.left(equals)), decoded(pair.mid(equals + 1))});
    }
    return fields;
}

}
