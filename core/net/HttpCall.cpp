// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/HttpCall.h"

#include "core/net/OneShotBody.h"

#include <QNetworkAccessManager>
#include <QNetworkCookieJar>
#include <QNetworkRequest>
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
    const QNetworkRequest request = networkRequest(m_request);
    m_host = request.url().host();
    m_body = new OneShotBody(m_request.body.revealed(), this);
    m_clock.start();
    const QByteArray verb
        = m_request.method == HttpMethod::Post ? QByteArrayLiteral("POST") : QByteArrayLiteral("GET");
    m_reply = manager.sendCustomRequest(request, verb, m_body);
    m_reply->setParent(this);
    m_reply->setReadBufferSize(m_request.maxResponseBytes + 1);
    connectReply();
    m_silence.start();
    m_deadline.start();
}

void HttpCall::connectReply()
{
    QNetworkReply* reply = m_reply;
    connect(reply, &QNetworkReply::socketStartedConnecting, this, &HttpCall::noteProgress);
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
    connect(&m_silence, &QTimer::timeout, this, [this] { onTimeout(m_request.timeoutMs); });
    connect(&m_deadline, &QTimer::timeout, this, [this] { onTimeout(m_request.deadlineMs); });
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
    if (m_connectedAt < 0)
        m_connectedAt = m_sentAt;
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
        stop(Error {ErrorKind::AnswerTooLarge, {}, {QString::number(m_request.maxResponseBytes)}});
    }
}

void HttpCall::abort()
{
    stop(Error {requestLeft() ? ErrorKind::Canceled : ErrorKind::CanceledBeforeSending, {}, {}});
}

void HttpCall::onTimeout(int ms)
{
    const ErrorKind kind = requestLeft() ? ErrorKind::AnswerTimeout : ErrorKind::ConnectTimeout;
    stop(Error {kind, {}, {QString::number(ms)}});
}

/// Whether any byte of the request may have been written: the headers go out together with the first
/// read of the body, or, where there is none, just before `requestSent`.
bool HttpCall::requestLeft() const
{
    return m_sent || m_headersAt >= 0 || (m_body && m_body->wasRead());
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
    if (m_result.status == 0 || !comesFromStatus(m_reply->error()))
        return false;
    const QByteArray length = m_result.header(QByteArrayLiteral("Content-Length"));
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
        m_result.headers.append(HttpReplyHeader {name, value});
    m_result.complete = isWhole();
    m_result.requestWritten = requestLeft();
    if (!m_result.complete)
        m_result.failure = failureOf(m_reply->error());
    emitFinished();
}

Error HttpCall::failureOf(QNetworkReply::NetworkError code) const
{
    const bool left = requestLeft();
    switch (code) {
    case QNetworkReply::HostNotFoundError:
        return Error {ErrorKind::HostNotFound, {}, {m_host}};
    case QNetworkReply::ConnectionRefusedError:
        return Error {ErrorKind::ConnectionRefused, {}, {m_host}};
    case QNetworkReply::SslHandshakeFailedError:
        return Error {ErrorKind::TlsFailed, {}, {m_host, m_tlsProblem.isEmpty() ? m_reply->errorString() : m_tlsProblem}};
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        if (!left)
            return Error {ErrorKind::ProxyFailed, {}, {m_reply->errorString()}};
        break;
    default:
        break;
    }
    if (left)
        return Error {ErrorKind::AnswerCut, {}, {}};
    return Error {ErrorKind::ConnectionFailed, {}, {m_host, m_reply->errorString()}};
}

void HttpCall::emitFinished()
{
    const qint64 end = m_clock.nsecsElapsed();
    m_result.timings.totalMs = double(end) / 1e6;
    m_result.timings.connectMs = m_connectedAt < 0 ? -1 : double(m_connectedAt) / 1e6;
    m_result.timings.waitMs = milliseconds(m_connectedAt, m_headersAt);
    m_result.timings.readMs = milliseconds(m_headersAt, m_headersAt < 0 ? -1 : end);
    if (m_reply) {
        m_reply->deleteLater();
        m_reply = nullptr;
    }
    Q_EMIT finished(m_result);
}

}
