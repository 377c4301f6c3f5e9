// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QString>

namespace otpost {

/// The parts of a gateway's URL template that matter before it is filled.
struct UrlParts {
    QString scheme; ///< "http" or "https"
    QString host; ///< lower case ASCII (IDNA), IPv6 in brackets
    int port = -1; ///< -1: the scheme's own
    QString origin; ///< "https://host:port" as it goes on the wire
    QString rest; ///< template of path and query, begins with "/", "?" or is empty
    bool local = false; ///< host is this machine
};

/// Splits without filling. Errors: FieldMissing, UrlInvalid, UrlScheme, UrlHostMissing, UrlLogin,
/// UrlFragment, UrlPlaceholderInHost, with `field` "url". Pure.
Result<UrlParts> splitGatewayUrl(const QString& url);

}
