// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>

namespace otpost {

using GatewayId = qint64; ///< 0: not stored yet

enum class GatewayType { Custom };

enum class HttpMethod { Post, Get };

enum class ContentType { Json, Form };

/// Says where a secret's value is kept, never what it is. A replaced value gets a new id, so that the
/// value behind an id never changes and may be cached. Bound to the host it was given for: a gateway
/// that moves to another host has to be given the secret again.
struct SecretRef {
    QString id; ///< key in the secret store; empty: none given yet
    QString host; ///< lower case, without port

    bool isSet() const { return !id.isEmpty(); }
    bool operator==(const SecretRef&) const = default;

    /// A reference with a new random id for a value that is about to be stored.
    static SecretRef fresh(const QString& host);
};

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
    bool verifyTls = true;
    QString successResponse; ///< text that the body must contain; empty: not looked for
    QString successPath; ///< `path.to.field=value` in a JSON body; empty: not looked for
    QList<CustomHeader> headers;
    QList<NamedSecret> secrets;
    int timeoutMs = 15'000; ///< longest silence, connecting included: 100…120 000
    int deadlineMs = 30'000; ///< longest time for the whole call: 100…300 000

    bool operator==(const CustomSettings&) const = default;
};

/// One configured account at an SMS provider.
struct Gateway {
    GatewayId id = 0;
    QString name; ///< unique, ignoring case
    GatewayType type = GatewayType::Custom;
    bool enabled = true;
    int position = 0; ///< order in the default route, 1 first
    CustomSettings custom;

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

}
