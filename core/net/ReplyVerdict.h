// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/net/HttpExchange.h"

#include <QNetworkReply>
#include <QString>

namespace otpost {

/// What was seen of one request on the wire, as far as Qt tells.
struct WireFacts {
    bool http2 = false;
    bool connecting = false; ///< a new connection was begun for this request
    bool sent = false; ///< Qt said so: on HTTP/2 always, before a byte leaves; on HTTP/1.1 with a body
    bool hasBody = true; ///< the request has one
    bool bodyRead = false; ///< Qt has taken a byte of the request's body
    bool headersSeen = false;
    bool errorSignalled = false; ///< Qt ended the reply with an error, which may be NoError
    QNetworkReply::NetworkError code = QNetworkReply::NoError;
    QString words; ///< Qt's
};

/// True where `reply` (status, headers, body) is the whole answer, whatever Qt calls its end. Pure.
bool isWhole(const HttpReply& reply, const WireFacts& facts);

/// True where it is certain that no byte of the request left. Pure.
bool neverLeft(const WireFacts& facts);

/// True where the server said that it has not acted on the request: REFUSED_STREAM, or GOAWAY with a
/// lower last stream (RFC 9113 sections 6.8, 8.7). Pure.
bool turnedAway(const WireFacts& facts);

/// True for a request that never left, for another reason than that there is nobody: the server is taking
/// its HTTP/2 connection down, or on HTTP/1.1 it waited inside Qt and was ended together with a connection
/// that broke. Another connection may serve it. Pure.
bool needsOtherConnection(const WireFacts& facts);

}
