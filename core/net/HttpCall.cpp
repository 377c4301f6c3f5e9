// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/HttpCall.h"

#include "core/net/ConnectProbe.h"
#include "core/net/OneShotBody.h"

#include <QNetworkAccessManager>
#include <QSslConfiguration>
#include <QUrl>

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

QNetworkRequest networkRequest(const HttpRequest& request)
{
    QNetworkRequest out(QUrl::fromEncoded(request.url.revealed(), QUrl::StrictMode));
    for (const HttpHeader& header : request.headers)
        out.setRawHeader(header.name, header.value.revealed());
    // Asking for no compression also stops Qt from undoing any: nothing unpacks beyond the size limit.
    out.setRawHeader(QByteArrayLiteral("Accept-Encoding"), QByteArrayLiteral("identity"));
    out.setHeader(QNetworkRequest::ContentLengthHeader, request.body.revealed().size());
    out.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);

    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(request.verifyTls ? QSslSocket::VerifyPeer : QSslSocket::VerifyNone);
    out.setSslConfiguration(tls);
    return out;
}

double milliseconds(qint64 from, qint64 to)
{
    return from < 0 || to < 0 ? -1 : double(to - from) / 1e6;
}

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

}

HttpCall::HttpCall(const HttpRequest& request, QObject* owner)
    : QObject(owner)
    , m_request(request)
    , m_silence(this)
    , m_deadline(this)
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(request.timeoutMs);
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(request.deadlineMs);
}

HttpCall::~HttpCall()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
}

void HttpCall::start(QNetworkAccessManager& manager)
{
    m_manager = &manager;
    m_networkRequest = networkRequest(m_request);
    m_host = m_networkRequest.url().host();
    m_body = new OneShotBody(m_request.body.revealed(), this);
    connect(&m_silence, &QTimer::timeout, this, [this] { onTimeout(m_request.timeoutMs); });
    connect(&m_deadline, &QTimer::timeout, this, [this] { onTimeout(m_request.deadlineMs); });
    m_clock.start();
    m_silence.start();
    m_deadline.start();
    if (needsProbe())
        probe();
    else
        send();
}

/// With a body, its first read shows that the request is leaving; with TLS, `encrypted` does.
bool HttpCall::needsProbe() const
{
    return m_request.body.isEmpty() && m_networkRequest.url().scheme() == "http"_L1;
}

void HttpCall::probe()
{
    auto* first = new ConnectProbe(this);
    connect(
        first, &ConnectProbe::finished, this,
        [this, first](const std::optional<Error>& problem) {
            first->deleteLater();
            if (m_ended)
                return;
            if (problem) {
                stop(*problem);
                return;
            }
            m_connectedAt = m_clock.nsecsElapsed();
            noteProgress();
            send();
        },
        Qt::QueuedConnection);
    first->start(m_networkRequest.url());
}

void HttpCall::send()
{
    if (!m_manager)
        return;
    const QByteArray verb
        = m_request.method == HttpMethod::Post ? QByteArrayLiteral("POST") : QByteArrayLiteral("GET");
    m_reply = m_manager->sendCustomRequest(m_networkRequest, verb, m_body);
    m_reply->setParent(this);
    m_reply->setReadBufferSize(m_request.maxResponseBytes + 1);
    connectReply();
}

void HttpCall::connectReply()
{
    QNetworkReply* reply = m_reply;
    connect(reply, &QNetworkReply::socketStartedConnecting, this, [this] { m_connecting = true; });
    connect(reply, &QNetworkReply::encrypted, this, [this] {
        m_connectedAt = m_clock.nsecsElapsed();
        noteProgress();
    });
    connect(reply, &QNetworkReply::requestSent, this, &HttpCall::onRequestSent);
    connect(reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent, qint64) {
        if (sent > 0)
            noteProgress();
    });
    connect(reply, &QNetworkReply::metaDataChanged, this, &HttpCall::onHeaders);
    connect(reply, &QNetworkReply::readyRead, this, &HttpCall::onReadable);
    connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError>& errors) {
        if (!m_request.verifyTls)
            m_reply->ignoreSslErrors();
        else if (!errors.isEmpty())
            m_tlsProblem = errors.first().errorString();
    });
    // Queued, so that a reply which fails at once does not end the call inside start().
    connect(reply, &QNetworkReply::finished, this, &HttpCall::onReplyFinished, Qt::QueuedConnection);
}

void HttpCall::noteProgress()
{
    if (!m_ended)
        m_silence.start();
}

void HttpCall::onRequestSent()
{
    m_sent = true;
    m_sentAt = m_clock.nsecsElapsed();
    noteProgress();
}

void HttpCall::onHeaders()
{
    if (m_headersAt < 0)
        m_headersAt = m_clock.nsecsElapsed();
    noteProgress();
}

void HttpCall::onReadable()
{
    if (m_ended || !m_reply)
        return;
    noteProgress();
    m_result.body += m_reply->read(m_request.maxResponseBytes + 1 - m_result.body.size());
    if (m_result.body.size() > m_request.maxResponseBytes) {
        m_result.body.truncate(m_request.maxResponseBytes);
        stop(Error{ErrorKind::AnswerTooLarge, {}, {QString::number(m_request.maxResponseBytes)}});
    }
}

void HttpCall::abort()
{
    stop(Error{requestLeft() ? ErrorKind::Canceled : ErrorKind::CanceledBeforeSending, {}, {}});
}

void HttpCall::onTimeout(int ms)
{
    const ErrorKind kind = requestLeft() ? ErrorKind::AnswerTimeout : ErrorKind::ConnectTimeout;
    stop(Error{kind, {}, {QString::number(ms)}});
}

/// Whether any byte of the request may have been written. With a body the headers go out together with
/// its first read. Without one there is no sign in Qt; then it is false only where it is certain.
bool HttpCall::requestLeft() const
{
    if (m_sent || m_headersAt >= 0 || (m_body && m_body->wasRead()))
        return true;
    if (!m_reply || !m_request.body.isEmpty())
        return false;
    const bool tls = m_networkRequest.url().scheme() == "https"_L1;
    return !m_connecting || !tls || m_connectedAt >= 0;
}

void HttpCall::stop(const Error& failure)
{
    if (m_ended)
        return;
    m_result.failure = failure;
    m_result.requestWritten = requestLeft();
    m_ended = true;
    m_silence.stop();
    m_deadline.stop();
    if (m_reply) {
        m_result.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        m_reply->disconnect(this);
        m_reply->abort();
    }
    QMetaObject::invokeMethod(this, &HttpCall::emitFinished, Qt::QueuedConnection);
}

bool HttpCall::isWhole() const
{
    const bool chunked = !m_result.header(QByteArrayLiteral("Transfer-Encoding")).isEmpty();
    const QByteArray length = m_result.header(QByteArrayLiteral("Content-Length"));
    if (m_headersAt >= 0 && m_reply->error() == QNetworkReply::ContentReSendError) {
        // Qt wanted to send the request again and could not. After a 307 or 308 it drops the answer's body,
        // but the status is all that counts there. Where the closing of the connection ends the body
        // (RFC 9112 section 6.3), it now and then takes that closing for a failure.
        const bool redirect = m_result.status >= 300 && m_result.status < 400;
        const bool full = !length.isEmpty() && length.toLongLong() == m_result.body.size();
        return redirect || (m_result.status > 0 && !chunked && (length.isEmpty() || full));
    }
    const bool proxyStatus
        = m_result.status == 407 && m_reply->error() == QNetworkReply::ProxyAuthenticationRequiredError;
    if (m_result.status == 0 || (!comesFromStatus(m_reply->error()) && !proxyStatus))
        return false;
    // These have no body, whatever they announce (RFC 9110 section 6.4.1); a chunked one says itself where
    // it ends (RFC 9112 section 6.3).
    if (m_result.status == 204 || m_result.status == 304 || chunked)
        return true;
    bool isNumber = false;
    const qint64 announced = length.toLongLong(&isNumber);
    return length.isEmpty() || !isNumber || announced == m_result.body.size();
}

void HttpCall::onReplyFinished()
{
    if (m_ended)
        return;
    onReadable();
    if (m_ended)
        return;
    m_ended = true;
    m_silence.stop();
    m_deadline.stop();
    m_result.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto& [name, value] : m_reply->rawHeaderPairs())
        m_result.headers.append(HttpReplyHeader{name, value});
    m_result.complete = isWhole();
    m_result.requestWritten = requestLeft() && !failedBeforeSending(m_reply->error());
    if (!m_result.complete)
        m_result.failure = failureOf(m_reply->error());
    emitFinished();
}

/// Errors that by their nature come before the request, on a connection made for this call.
bool HttpCall::failedBeforeSending(QNetworkReply::NetworkError code) const
{
    if (!m_connecting || m_sent || m_headersAt >= 0 || m_body->wasRead())
        return false;
    switch (code) {
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

Error HttpCall::failureOf(QNetworkReply::NetworkError code) const
{
    if (m_result.requestWritten)
        return Error{ErrorKind::AnswerCut, {}, {}};
    const QString words = m_reply->errorString();
    switch (code) {
    case QNetworkReply::HostNotFoundError:
        return Error{ErrorKind::HostNotFound, {}, {m_host}};
    case QNetworkReply::ConnectionRefusedError:
        return Error{ErrorKind::ConnectionRefused, {}, {m_host}};
    case QNetworkReply::SslHandshakeFailedError:
        return Error{ErrorKind::TlsFailed, {}, {m_host, m_tlsProblem.isEmpty() ? words : m_tlsProblem}};
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return Error{ErrorKind::ProxyFailed, {}, {words}};
    default:
        return Error{ErrorKind::ConnectionFailed, {}, {m_host, words}};
    }
}

void HttpCall::emitFinished()
{
    const qint64 end = m_clock.nsecsElapsed();
    m_result.timings.totalMs = double(end) / 1e6;
    const qint64 connected = m_connectedAt < 0 ? m_sentAt : m_connectedAt;
    m_result.timings.connectMs = milliseconds(0, connected);
    m_result.timings.waitMs = milliseconds(std::max(m_connectedAt, m_sentAt), m_headersAt);
    m_result.timings.readMs = milliseconds(m_headersAt, m_headersAt < 0 ? -1 : end);
    if (m_reply) {
        m_reply->deleteLater();
        m_reply = nullptr;
    }
    Q_EMIT finished(m_result);
}

}
