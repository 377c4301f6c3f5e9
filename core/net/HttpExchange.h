// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/base/MaskedText.h"
#include "core/model/Message.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace otpost {

struct HttpHeader {
    QByteArray name;
    MaskedText value;
    bool operator==(const HttpHeader&) const = default;
};

/// A request ready for the wire. Built by pure functions, rendered with masks by `shownRequest`.
struct HttpRequest {
    HttpMethod method = HttpMethod::Post;
    MaskedText url; ///< ASCII, percent-encoded
    QList<HttpHeader> headers;
    MaskedText body;
    bool verifyTls = true;
    QByteArray caCertificates; ///< PEM; empty: the system's. Otherwise only what these have issued is trusted
    int timeoutMs = 15'000; ///< longest silence
    int deadlineMs = 30'000; ///< longest time for the whole call
    qint64 maxResponseBytes = 64 * 1024;

    bool operator==(const HttpRequest&) const = default;
};

struct HttpReplyHeader {
    QByteArray name;
    QByteArray value;
    bool operator==(const HttpReplyHeader&) const = default;
};

/// What came back, or why nothing did.
struct HttpReply {
    int status = 0; ///< 0: no status line came
    QList<HttpReplyHeader> headers;
    QByteArray body; ///< at most maxResponseBytes, as sent (content codings are not undone)
    bool complete = false; ///< the whole answer was read
    bool requestWritten = true; ///< false only where it is certain that no byte of the request left
    std::optional<Error> failure; ///< none when complete
    CallTimings timings;

    /// Value of the first header of that name, ignoring case; empty where there is none.
    QByteArray header(const QByteArray& name) const;
};

/// The request as it may be shown. Pure.
ShownRequest shownRequest(const HttpRequest& request);

}
