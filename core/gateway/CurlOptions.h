// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace otpost {

/// What an option of curl means to OTPost.
enum class CurlAction {
    Ignore, ///< changes nothing about the request, or only what curl shows of it
    Unsupported, ///< the request would be another one without it
    ReadsFile,
    Method,
    Head,
    Upload,
    Header,
    Data, ///< -d, --data, --data-ascii, --data-binary: `@` reads a file
    DataRaw,
    DataUrlEncode,
    Json,
    Multipart,
    Get,
    Url,
    UrlQuery,
    User,
    Bearer,
    Insecure,
    CaFile,
    UserAgent,
    Referer,
    Cookie,
    GlobOff,
    Next,
};

struct CurlOption {
    const char* name; ///< without dashes
    char letter; ///< short form; 0: none
    bool takesValue;
    CurlAction action;
};

/// The option `--name`, also as `--no-name`; null where curl (up to 8.6) has none of that name.
const CurlOption* curlOption(const QString& name);

/// The option `-letter`.
const CurlOption* curlOption(QChar letter);

}
