// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Gateway.h"

#include "core/gateway/GatewayUrl.h"

#include <QUuid>

namespace otpost {

SecretRef SecretRef::fresh(const QString& host)
{
    return SecretRef{QUuid::createUuid().toString(QUuid::WithoutBraces), host};
}

QList<SecretRef> secretRefs(const Gateway& gateway)
{
    QList<SecretRef> refs;
    for (const CustomHeader& header : gateway.custom.headers)
        refs.append(header.value);
    for (const NamedSecret& secret : gateway.custom.secrets)
        refs.append(secret.value);
    return refs;
}

QString gatewayHost(const Gateway& gateway)
{
    const Result<UrlParts> parts = splitGatewayUrl(gateway.custom.url);
    return parts ? parts->host : QString();
}

}
