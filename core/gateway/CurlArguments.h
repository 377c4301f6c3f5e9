// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/CurlRequest.h"

namespace otpost {

/// The options of a command, collected one by one.
struct CurlArguments {
    QStringList urls;
    QString method; ///< as written; empty: none
    QList<CurlHeader> headers; ///< `Name:` has an empty value, and so has `Name;`
    std::optional<QString> data; ///< all data, joined
    QStringList queries; ///< of --url-query, encoded
    std::optional<CurlLogin> login;
    QString bearer;
    bool json = false;
    bool get = false;
    bool insecure = false;
    bool globOff = false;
    QString caOption; ///< as written; empty: none
};

/// Errors as `readCurlRequest`, as far as they are about single options.
Result<CurlArguments> readCurlArguments(const QStringList& words);

}
