// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/HttpCall.h"

#include "core/net/ConnectProbe.h"
#include "core/net/ConnectionLane.h"
#include "core/net/OneShotBody.h"
#include "core/net/ReplyVerdict.h"

#include <QSslConfiguration>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

/// A connection that the server takes down hands its calls to another, so often for one call.
constexpr int mostOtherConnections = 3;

/// On an open HTTP/2 connection Qt begins within a few milliseconds, or waits for another call, or never
/// will.
constexpr int longestWithoutSignMs = 200;

QNetworkRequest networkRequest(const HttpRequest& request, const QSslConfiguration& tls)
{
    QNetworkRequest out = bareRequest(QUrl::fromEncoded(request.url.revealed(), QUrl::StrictMode), tls);
    for (const HttpHeader& header : request.headers)
        out.setRawHeader(header.name, header.value.revealed());
    // Asking for no compression also stops Qt from undoing any: nothing unpacks beyond the size limit.
    out.setRawHeader(QByteArrayLiteral("Accept-Encoding"), QByteArrayLiteral("identity"));
    out.setHeader(QNetworkRequest::ContentLengthHeader, request.body.revealed().size());
    return out;
}

double milliseconds(qint64 from, qint64 to)
{
    return from < 0 || to < 0 ? -1 : double(to - from) / 1e6;
}

}

HttpCall::HttpCall(const HttpRequest& request, QObject* owner)
    : QObject(owner)
    , m_request(request)
    , m_silence(this)
    , m_deadline(this)
    , m_sign(this)
{
    m_sign.setSingleShot(true);
    m_sign.setInterval(longestWithoutSignMs);
    m_silence.setSingleShot(true);
    m_silence.setInterval(request.timeoutMs);
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(request.deadlineMs);
}

HttpCall::~HttpCall()
{
    endWork();
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
}

void HttpCall::start()
{
    connect(&m_silence, &QTimer::timeout, this, &HttpCall::onSilence);
    connect(&m_deadline, &QTimer::timeout, this, [this] { onTimeout(m_request.deadlineMs); });
    connect(&m_sign, &QTimer::timeout, this, &HttpCall::lookForSign);
    m_clock.start();
    m_silence.start();
    m_deadline.start();
}

void HttpCall::connectFailed(const Error& problem)
{
    stop(problem);
}

void HttpCall::send(ConnectionLane& lane)
{
    m_lane = &lane;
    m_poolAnswered = nullptr;
    m_networkRequest = networkRequest(m_request, lane.tls());
    m_host = m_networkRequest.url().host();
    if (lane.isFirstCall() && m_networkRequest.url().scheme() != "http"_L1)
        m_connectedAt = m_clock.nsecsElapsed();
    noteProgress();
    if (needsProbe())
        probe();
    else
        hand();
}

/// Only without TLS can a request go to Qt before its connection is there; with a body, its first read then
/// shows that it is leaving.
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
            hand();
        },
        Qt::QueuedConnection);
    first->start(m_networkRequest.url());
}

void HttpCall::hand()
{
    if (!m_lane)
        return;
    const QByteArray verb
        = m_request.method == HttpMethod::Post ? QByteArrayLiteral("POST") : QByteArrayLiteral("GET");
    delete m_body;
    m_body = new OneShotBody(m_request.body.revealed(), this);
    m_reply = m_lane->manager().sendCustomRequest(m_networkRequest, verb, m_body);
    m_reply->setParent(this);
    m_reply->setReadBufferSize(m_request.maxResponseBytes + 1);
    connectReply();
    if (m_lane->isHttp2())
        m_sign.start();
}

void HttpCall::connectReply()
{
    QNetworkReply* reply = m_reply;
    connect(reply, &QNetworkReply::socketStartedConnecting, this, [this] {
        m_connecting = true;
        beginWork();
    });
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
        m_tlsProblems = errors;
        if (!m_request.verifyTls)
            m_reply->ignoreSslErrors();
    });
    connect(reply, &QNetworkReply::errorOccurred, this, [this] { m_errorSignalled = true; });
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
    m_sign.stop();
    beginWork();
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

void HttpCall::onSilence()
{
    const bool queued = m_poolAnswered && m_poolAnswered->isValid();
    if (queued && m_poolAnswered->elapsed() < m_request.timeoutMs)
        m_silence.start();
    else
        onTimeout(m_request.timeoutMs);
}

void HttpCall::onTimeout(int ms)
{
    const ErrorKind kind = requestLeft() ? ErrorKind::AnswerTimeout : ErrorKind::ConnectTimeout;
    stop(Error{kind, {}, {QString::number(ms)}});
}

/// Whether any byte of the request may have been written. On HTTP/1.1 with a body the headers go out
/// together with its first read. On HTTP/2 they go before it, and Qt tells of it a little later than it is
/// too late to stop them; without a body there is no sign at all. Then it is false only where Qt has not
/// been given the request.
bool HttpCall::requestLeft() const
{
    if (m_sent || m_headersAt >= 0)
        return true;
    if (!m_reply)
        return false;
    const bool http2 = m_lane && m_lane->isHttp2();
    return http2 || m_request.body.isEmpty() || m_body->wasRead();
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

WireFacts HttpCall::facts() const
{
    WireFacts facts;
    const QVariant used = m_reply->attribute(QNetworkRequest::Http2WasUsedAttribute);
    facts.http2 = used.isValid() ? used.toBool() : m_lane && m_lane->isHttp2();
    facts.connecting = m_connecting;
    facts.sent = m_sent;
    facts.hasBody = !m_request.body.isEmpty();
    facts.bodyRead = m_body->wasRead();
    facts.headersSeen = m_headersAt >= 0;
    facts.errorSignalled = m_errorSignalled;
    facts.code = m_reply->error();
    facts.words = m_reply->errorString();
    return facts;
}

void HttpCall::beginWork()
{
    if (m_lane && !std::exchange(m_working, true))
        m_lane->beginWork();
}

void HttpCall::endWork()
{
    if (std::exchange(m_working, false) && m_lane)
        m_lane->endWork();
}

/// Qt 6.4 forgets a request, without a word, that it is given after the server announced the end of the
/// connection (GOAWAY), or that waits for a free stream when another one that waits is aborted. It has
/// forgotten this one when it has begun nothing although its thread is through with all it was given, and
/// nothing else is under way that could be waited for. Then not a byte of it has left, nor ever will.
void HttpCall::lookForSign()
{
    if (m_ended || !m_reply || !m_lane || m_sent || m_working)
        return;
    disconnect(m_sounding);
    m_sounding = connect(m_lane, &ConnectionLane::sounded, this, &HttpCall::onSounded);
    m_soundingAwaited = m_lane->sound();
}

void HttpCall::onSounded(int number)
{
    if (number < m_soundingAwaited)
        return;
    disconnect(m_sounding);
    if (m_ended || !m_reply || !m_lane || m_sent || m_working)
        return;
    if (m_lane->isWorking() || m_otherConnections >= mostOtherConnections) {
        m_lane->retire();
        m_sign.start();
        return;
    }
    useOtherConnection();
}

/// Nothing of the request has left, so that this is still the first try.
void HttpCall::useOtherConnection()
{
    ++m_otherConnections;
    m_sign.stop();
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
    endWork();
    m_lane = nullptr;
    m_connecting = false;
    m_errorSignalled = false;
    Q_EMIT otherConnectionNeeded();
}

void HttpCall::onReplyFinished()
{
    if (m_ended || !m_reply)
        return;
    onReadable();
    if (m_ended)
        return;
    const WireFacts seen = facts();
    if (needsOtherConnection(seen) && m_otherConnections < mostOtherConnections) {
        useOtherConnection();
        return;
    }
    m_ended = true;
    m_silence.stop();
    m_deadline.stop();
    m_result.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto& [name, value] : m_reply->rawHeaderPairs())
        m_result.headers.append(HttpReplyHeader{name, value});
    m_result.complete = isWhole(m_result, seen);
    m_result.requestWritten = requestLeft() && !neverLeft(seen) && !turnedAway(seen);
    if (!m_result.complete)
        m_result.failure = failureOf(seen);
    emitFinished();
}

Error HttpCall::failureOf(const WireFacts& seen) const
{
    if (turnedAway(seen))
        return Error{ErrorKind::NotProcessed, {}, {m_host}};
    if (m_result.requestWritten || !m_lane)
        return Error{ErrorKind::AnswerCut, {}, {}};
    return m_lane->problemOf(*m_reply, m_tlsProblems);
}

void HttpCall::emitFinished()
{
    m_sign.stop();
    endWork();
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
