// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/net/HttpExchange.h"

#include <QByteArray>
#include <QHashFunctions>
#include <QSslConfiguration>

namespace otpost {

/// Whom a connection trusts. Two calls share a connection only where this is the same.
struct TlsTrust {
    bool verify = true;
    QByteArray caCertificates; ///< PEM; empty: the system's. Always empty where nothing is checked

    bool operator==(const TlsTrust&) const = default;
};

inline size_t qHash(const TlsTrust& trust, size_t seed = 0)
{
    return qHashMulti(seed, trust.verify, trust.caCertificates);
}

TlsTrust trustOf(const HttpRequest& request);

/// With checking: TLS 1.2 and newer, and only what the authorities have issued. Without: any certificate,
/// and TLS from 1.0 on, which old equipment in a local network still speaks. HTTP/2 is offered. The
/// errors are those of `parseCaCertificates`: there is no falling back to the system's authorities.
Result<QSslConfiguration> tlsSettings(const TlsTrust& trust);

}
