// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/ConnectionLane.h"

#include "core/net/OriginProxies.h"
#include "core/net/TlsProblem.h"

#include <QNetworkReply>
#include <QNetworkRequest>

#include <utility>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

/// Below the 100 that servers are asked to allow at least (RFC 9113 section 6.5.2): what waits inside Qt
/// for a free stream is forgotten there when another that waits is stopped.
constexpr int mostStreams = 90;
/// Before the server's own limit is known.
constexpr int firstStreams = 10;
/// Servers take a connection down after so many requests, commonly 1000, and turn away what is on its way.
constexpr int mostServed = 900;
/// How long a server that broke a new connection is asked for no other by the same lane.
constexpr qint64 narrowMs = 10'000;

}

QNetworkRequest bareRequest(const QUrl& url, const QSslConfiguration& tls)
{
    QNetworkRequest out(url);
    out.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, url.scheme() != "http"_L1);
    out.setSslConfiguration(tls);
    return out;
}

ConnectionLane::ConnectionLane(const QUrl& origin, const QSslConfiguration& tls, bool ownAuthorities,
    std::shared_ptr<OriginProxies> proxies, QObject* parent)
    : QObject(parent)
    , m_manager(this)
    , m_origin(origin)
    , m_tls(tls)
    , m_ownAuthorities(ownAuthorities)
    , m_patience(this)
{
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_manager.setAutoDeleteReplies(false);
    m_manager.setProxyFactory(new OriginProxyFactory(std::move(proxies))); // the manager's from now on
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        const QString waited = QString::number(m_patience.interval());
        endOpening();
        Q_EMIT failed(Error{ErrorKind::ConnectTimeout, {}, {waited}});
    });
    m_open = origin.scheme() == "http"_L1;
    m_idle.start();
}

/// The manager waits for its thread, up to 5 s. That one may be waiting, in turn, until a reply of this
/// thread hears of a handshake that has ended. To delete the reply ends that wait.
ConnectionLane::~ConnectionLane()
{
    endOpening();
    qDeleteAll(findChildren<QNetworkReply*>(Qt::FindDirectChildrenOnly));
}

void ConnectionLane::open(int timeoutMs)
{
    if (m_open || m_preconnect)
        return;
    QUrl url = m_origin;
    url.setScheme(u"preconnect-https"_s);
    m_preconnect = m_manager.get(bareRequest(url, m_tls));
    m_preconnect->setParent(this);
    connect(m_preconnect, &QNetworkReply::sslErrors, this, [this](const QList<QSslError>& problems) {
        m_problems = problems;
        if (m_tls.peerVerifyMode() == QSslSocket::VerifyNone)
            m_preconnect->ignoreSslErrors();
    });
    connect(
        m_preconnect, &QNetworkReply::finished, this, &ConnectionLane::onPreconnected, Qt::QueuedConnection);
    m_patience.start(timeoutMs);
}

void ConnectionLane::onPreconnected()
{
    if (!m_preconnect)
        return;
    const QNetworkReply* reply = m_preconnect;
    if (reply->error() != QNetworkReply::NoError) {
        const Error problem = problemOf(*reply, m_problems);
        endOpening();
        Q_EMIT failed(problem);
        return;
    }
    m_http2 = reply->sslConfiguration().nextNegotiatedProtocol() == QSslConfiguration::ALPNProtocolHTTP2;
    endOpening();
    m_open = true;
    m_idle.start();
    Q_EMIT opened();
}

Error ConnectionLane::problemOf(const QNetworkReply& reply, const QList<QSslError>& problems) const
{
    const QString host = m_origin.host();
    const QString words = reply.errorString();
    switch (reply.error()) {
    case QNetworkReply::HostNotFoundError:
        return Error{ErrorKind::HostNotFound, {}, {host}};
    case QNetworkReply::ConnectionRefusedError:
        return Error{ErrorKind::ConnectionRefused, {}, {host}};
    case QNetworkReply::SslHandshakeFailedError:
        return tlsProblem(host, problems, words, m_ownAuthorities);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return Error{ErrorKind::ProxyFailed, {}, {words}};
    default:
        return Error{ErrorKind::ConnectionFailed, {}, {host, words}};
    }
}

void ConnectionLane::endOpening()
{
    m_patience.stop();
    if (!m_preconnect)
        return;
    m_preconnect->disconnect(this);
    if (m_preconnect->isRunning())
        m_preconnect->abort();
    m_preconnect->deleteLater();
    m_preconnect = nullptr;
}

int ConnectionLane::sound()
{
    if (m_sounding) {
        // The one under way may be older than what is asked about.
        m_soundAgain = true;
        return m_soundings + 1;
    }
    startSounding();
    return m_soundings;
}

void ConnectionLane::startSounding()
{
    ++m_soundings;
    m_soundAgain = false;
    m_sounding = m_manager.get(bareRequest(nowhere(), m_tls));
    m_sounding->setParent(this);
    connect(
        m_sounding, &QNetworkReply::finished, this,
        [this] {
            m_sounding->deleteLater();
            m_sounding = nullptr;
            const int number = m_soundings;
            if (m_soundAgain)
                startSounding();
            Q_EMIT sounded(number);
        },
        Qt::QueuedConnection);
}

bool ConnectionLane::hasRoom() const
{
    if (!m_open || m_retired)
        return false;
    if (!m_http2)
        return m_calls == 0 || (m_answered && m_calls < mostConnections && !isNarrow() && !isStale());
    return m_calls < (m_answered ? mostStreams : firstStreams);
}

bool ConnectionLane::isNarrow() const
{
    return m_narrowed.isValid() && m_narrowed.elapsed() < narrowMs;
}

bool ConnectionLane::isStale() const
{
    if (m_http2 || m_calls == 0 || m_calls >= mostConnections)
        return false;
    const QElapsedTimer& last = m_atLevel.at(std::size_t(m_calls) + 1);
    return last.isValid() && last.elapsed() > longestIdleMs;
}

void ConnectionLane::begin()
{
    ++m_calls;
    if (!m_http2 && m_calls <= mostConnections)
        m_atLevel.at(std::size_t(m_calls)).start();
    ++m_served;
    if (m_http2 && m_served >= mostServed)
        m_retired = true;
}

void ConnectionLane::end(bool answered)
{
    if (!m_http2 && m_calls <= mostConnections && m_calls > 0)
        m_atLevel.at(std::size_t(m_calls)).start();
    --m_calls;
    m_idle.start();
    m_answered = m_answered || answered;
    if (m_http2 && !answered)
        m_retired = true;
}

qint64 ConnectionLane::idleMs() const
{
    return m_calls > 0 ? 0 : m_idle.elapsed();
}

}
