// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Amount.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace otpost {

using GatewayId = qint64; ///< 0: not stored yet

enum class GatewayType { Custom, Twilio };

enum class HttpMethod { Post, Get };

enum class ContentType { Json, Form };

/// Says where a secret's value is kept, never what it is. A replaced value gets a new id, so that the
/// value behind an id never changes and may be cached. Bound to the hosts it was given for: a gateway
/// that talks to another host has to be given the secret again.
struct SecretRef {
    QString id; ///< key in the secret store; empty: none given yet
    QStringList hosts; ///< lower case, without port

    bool isSet() const { return !id.isEmpty(); }
    bool operator==(const SecretRef&) const = default;

    /// A reference with a new random id for a value that is about to be stored.
    static SecretRef fresh(const QStringList& hosts);
};

/// Whether a secret may be sent to every one of these hosts.
bool isBoundTo(const SecretRef& ref, const QStringList& hosts);

struct CustomHeader {
    QString name; ///< RFC 9110 token
    SecretRef value;
    bool operator==(const CustomHeader&) const = default;
};

struct NamedSecret {
    QString name; ///< letters, digits, `_`, `-`, `.`: what stands in %SECRET:name%
    SecretRef value;
    bool operator==(const NamedSecret&) const = default;
};

/// A gateway of type Custom: any provider with an HTTP address.
struct CustomSettings {
    QString url; ///< http or https, placeholders after the host
    QString sender; ///< what %FROM% stands for
    HttpMethod method = HttpMethod::Post;
    ContentType contentType = ContentType::Json;
    QString payload; ///< template
    bool useScript = false; ///< the script makes the payload, or the whole request, in place of the template
    QString script; ///< Lua 5.4 (docs/lua.md)
    QString successResponse; ///< text that the body must contain; empty: not looked for
    QString successPath; ///< `path.to.field=value` in a JSON body; empty: not looked for
    QList<CustomHeader> headers;

    bool operator==(const CustomSettings&) const = default;
};

/// A gateway of type Twilio. Its secrets are named `twilioApiSecret` and `twilioAuthToken`.
struct TwilioSettings {
    QString accountSid; ///< `AC` and 32 hexadecimal digits
    QString apiKey; ///< user name of the login: `SK…`, or the account SID; empty: the account SID
    QString from; ///< E.164 number, short code, up to 11 letters and digits, or a Messaging Service `MG…`
    QString baseUrl = QStringLiteral("https://api.twilio.com"); ///< another region's, or a proxy's

    bool operator==(const TwilioSettings&) const = default;
};

/// Names of the secrets of a Twilio gateway: the password of its login, and the token that signs its
/// delivery reports (optional).
inline const QString twilioApiSecret = QStringLiteral("api_secret");
inline const QString twilioAuthToken = QStringLiteral("auth_token");

/// How a gateway's server is reached.
struct ConnectionSettings {
    bool verifyTls = true;
    QString caCertificates; ///< PEM; empty: the system's. Otherwise only what these have issued is trusted
    int timeoutMs = 15'000; ///< longest silence, connecting included: 100…120 000
    int deadlineMs = 30'000; ///< longest time for the whole call: 100…300 000

    bool operator==(const ConnectionSettings&) const = default;
};

enum class BalancePeriod { FiveMinutes, Hour, Day };

/// How a gateway's balance is asked for and watched.
struct BalanceSettings {
    bool check = false; ///< on its period; asking by hand works all the same
    QString url; ///< Custom only; http or https, placeholders %SECRET:name% after the host
    QString field; ///< Custom only; `path.to.field` in JSON or name in text; empty: the first number
    HttpMethod method = HttpMethod::Get; ///< Custom only
    int divisor = 1; ///< Custom only; 100 where the provider counts in cents: 1…1 000 000
    BalancePeriod period = BalancePeriod::Hour;
    QString email; ///< who is told, separated by commas
    bool notify = true; ///< on the dashboard and the desktop
    std::optional<Amount> minimum; ///< below it somebody is told

    bool operator==(const BalanceSettings&) const = default;
};

/// How much a gateway is asked to do.
struct LimitSettings {
    std::optional<Amount> perSecond; ///< messages; above 0, to 1000; none: as fast as it goes
    int inFlight = 256; ///< calls at once: 1…1000
    int perDay = 0; ///< messages in a day of the local calendar, to 10 000 000; 0: any number

    bool operator==(const LimitSettings&) const = default;
};

/// One configured account at an SMS provider.
struct Gateway {
    GatewayId id = 0;
    QString name; ///< unique, ignoring case
    GatewayType type = GatewayType::Custom;
    bool enabled = true;
    int position = 0; ///< order in the default route, 1 first
    CustomSettings custom; ///< used by type Custom
    TwilioSettings twilio; ///< used by type Twilio
    ConnectionSettings connection;
    QList<NamedSecret> secrets; ///< Custom: values for %SECRET:name%
    BalanceSettings balance;
    LimitSettings limits;

    bool operator==(const Gateway&) const = default;
};

/// Secret values that are on their way into the secret store, by SecretRef::id.
using SecretValues = QHash<QString, QByteArray>;

/// A gateway as a form or a command line holds it: values just typed are in `values`, all others
/// are in the secret store already.
struct GatewayDraft {
    Gateway gateway;
    SecretValues values;
};

/// All references of a gateway, headers first.
QList<SecretRef> secretRefs(const Gateway& gateway);

/// Host of the gateway's URL, lower case, without port; empty while the URL is not usable.
QString gatewayHost(const Gateway& gateway);

/// All hosts that the gateway sends its secrets to: the one above first, then that of its balance, where
/// it is another one. Hosts of URLs that are not usable are left out.
QStringList gatewayHosts(const Gateway& gateway);

/// The gateway without what its type does not use, such as the URL of one that became Twilio.
Gateway usedPart(const Gateway& gateway);

/// The value that the gateway refers to by a name; null where it has none of that name.
const NamedSecret* namedSecret(const Gateway& gateway, const QString& name);

}
