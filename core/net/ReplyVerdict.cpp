// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/ReplyVerdict.h"

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

/// True for the errors that QNetworkAccessManager makes of a status; the answer itself is whole.
bool comesFromStatus(QNetworkReply::NetworkError code)
{
    switch (code) {
    case QNetworkReply::NoError:
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError:
        return true;
    default:
        return false;
    }
}

bool asksForLogin(int status, QNetworkReply::NetworkError code)
{
    return (status == 401 && code == QNetworkReply::AuthenticationRequiredError)
        || (status == 407 && code == QNetworkReply::ProxyAuthenticationRequiredError);
}

bool endedNormally(const HttpReply& reply, const WireFacts& facts)
{
    if (reply.status == 0)
        return false;
    if (facts.http2) {
        // A stream that was reset may end with the very code of a status, or with NoError, but never with
        // these words, which Qt keeps for a status of 400 and more.
        return !facts.errorSignalled || (reply.status >= 400 && facts.words.contains(u" server replied: "_s));
    }
    return asksForLogin(reply.status, facts.code) || comesFromStatus(facts.code);
}

}

bool isWhole(const HttpReply& reply, const WireFacts& facts)
{
    const bool chunked = !facts.http2 && !reply.header(QByteArrayLiteral("Transfer-Encoding")).isEmpty();
    const QByteArray length = reply.header(QByteArrayLiteral("Content-Length"));
    if (!facts.http2 && facts.headersSeen && facts.code == QNetworkReply::ContentReSendError) {
        // Qt wanted to send the request again and could not. After a 307 or 308 it drops the answer's body,
        // but the status is all that counts there. Where the closing of the connection ends the body
        // (RFC 9112 section 6.3), it now and then takes that closing for a failure.
        const bool redirect = reply.status >= 300 && reply.status < 400;
        const bool full = !length.isEmpty() && length.toLongLong() == reply.body.size();
        return redirect || (reply.status > 0 && !chunked && (length.isEmpty() || full));
    }
    if (facts.http2 && asksForLogin(reply.status, facts.code)) {
        // Qt ends such a reply with its headers, when they name a way to log in, and drops the body.
        return true;
    }
    if (!endedNormally(reply, facts))
        return false;
    // These have no body, whatever they announce (RFC 9110 section 6.4.1); a chunked one says itself where
    // it ends (RFC 9112 section 6.3).
    if (reply.status == 204 || reply.status == 304 || chunked)
        return true;
    bool isNumber = false;
    const qint64 announced = length.toLongLong(&isNumber);
    return length.isEmpty() || !isNumber || announced == reply.body.size();
}

bool neverLeft(const WireFacts& facts)
{
    if (facts.sent || facts.headersSeen)
        return false;
    // On HTTP/2 the sign comes before the first byte. Only where writing itself failed may the end overtake
    // it.
    if (facts.http2)
        return facts.errorSignalled && facts.code != QNetworkReply::UnknownNetworkError;
    if (facts.bodyRead || !facts.connecting)
        return false;
    switch (facts.code) {
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
        return true;
    default:
        return false;
    }
}

bool turnedAway(const WireFacts& facts)
{
    if (!facts.http2 || facts.headersSeen)
        return false;
    // Qt makes ContentReSendError of GOAWAY alone, and has the same code for several kinds of reset, but
    // these words, never translated, for this kind only.
    return facts.code == QNetworkReply::ContentReSendError
        || (facts.code == QNetworkReply::ProtocolFailure && facts.words == "Server refused a stream"_L1);
}

bool needsOtherConnection(const WireFacts& facts)
{
    if (facts.http2)
        return neverLeft(facts) && facts.code == QNetworkReply::ProtocolUnknownError;
    // The headers leave together with the first read of the body.
    const bool certain = facts.hasBody && !facts.bodyRead && !facts.sent && !facts.headersSeen;
    return certain && facts.code == QNetworkReply::RemoteHostClosedError;
}

}
