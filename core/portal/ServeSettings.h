// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/portal/Portal.h"

#include <QString>
#include <QStringList>

namespace otpost {

struct Settings;

/// "127.0.0.1:8085", "[::1]:8085" or ":8085" for all addresses of this machine. ListenInvalid. Pure.
Result<std::pair<QHostAddress, quint16>> parseListen(const QString& text);
/// "192.0.2.7" or "192.0.2.0/24". TrustedProxyInvalid. Pure.
Result<std::pair<QHostAddress, int>> parseProxy(const QString& text);
/// "https://wifi.example.com", perhaps with port and path; without a slash at the end. PublicUrlInvalid.
/// Pure.
Result<QString> parsePublicUrl(const QString& text);

/// A setting of the service as it is stored. Errors as above. Pure.
Result<QString> checkServeSetting(const QString& name, const QString& text);

/// How the operator wants the service to run.
struct ServeWishes {
    QString listen;
    QString certificateFile; ///< PEM; empty: no TLS
    QString keyFile; ///< PEM
    QStringList trustedProxies;
    QString publicUrl; ///< empty: none

    bool operator==(const ServeWishes&) const = default;
};
ServeWishes wishesFrom(const Settings& settings);

/// Reads certificate and key. Blocks. Errors as above, and ServeTlsInvalid.
Result<PortalOptions> portalOptions(const ServeWishes& wishes);

/// "https://127.0.0.1:8085": where a service with these options is reached on this machine.
QString servedAt(const PortalOptions& options, quint16 port);

}
