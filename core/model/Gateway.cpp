// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Gateway.h"

#include "core/gateway/GatewayUrl.h"

#include <QUuid>

#include <algorithm>

namespace otpost {

SecretRef SecretRef::fresh(const QStringList& hosts)
{
    return SecretRef{QUuid::createUuid().toString(QUuid::WithoutBraces), hosts};
}

bool isBoundTo(const SecretRef& ref, const QStringList& hosts)
{
    return std::all_of(
        hosts.begin(), hosts.end(), [&ref](const QString& host) { return ref.hosts.contains(host); });
}

QList<SecretRef> secretRefs(const Gateway& gateway)
{
    QList<SecretRef> refs;
    for (const CustomHeader& header : gateway.custom.headers)
        refs.append(header.value);
    for (const NamedSecret& secret : gateway.secrets)
        refs.append(secret.value);
    return refs;
}

QString gatewayHost(const Gateway& gateway)
{
    const bool twilio = gateway.type == GatewayType::Twilio;
    const Result<UrlParts> parts = splitGatewayUrl(twilio ? gateway.twilio.baseUrl : gateway.custom.url);
    return parts ? parts->host : QString();
}

QStringList gatewayHosts(const Gateway& gateway)
{
    QStringList hosts{gatewayHost(gateway)};
    if (gateway.type == GatewayType::Custom && !gateway.balance.url.isEmpty()) {
        if (const Result<UrlParts> parts = splitGatewayUrl(gateway.balance.url); parts)
            hosts.append(parts->host);
    }
    hosts.removeAll(QString());
    hosts.removeDuplicates();
    return hosts;
}

Gateway usedPart(const Gateway& gateway)
{
    Gateway used = gateway;
    if (gateway.type == GatewayType::Custom) {
        used.twilio = {};
        return used;
    }
    used.custom = {};
    used.connection.verifyTls = true;
    used.connection.caCertificates.clear();
    used.secrets.removeIf([](const NamedSecret& secret) {
        return secret.name != twilioApiSecret && secret.name != twilioAuthToken;
    });
    const BalanceSettings fresh;
    used.balance.url = fresh.url;
    used.balance.field = fresh.field;
    used.balance.method = fresh.method;
    used.balance.divisor = fresh.divisor;
    return used;
}

const NamedSecret* namedSecret(const Gateway& gateway, const QString& name)
{
    const auto found = std::find_if(gateway.secrets.begin(), gateway.secrets.end(),
        [&name](const NamedSecret& secret) { return secret.name == name; });
    return found == gateway.secrets.end() ? nullptr : &*found;
}

}
