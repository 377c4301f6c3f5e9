// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/HttpTransport.h"

#include "core/net/ConnectionPool.h"
#include "core/net/HttpCall.h"

#include <QNetworkProxyFactory>
#include <QUrl>

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

HttpTransport::HttpTransport(QObject* parent)
    : QObject(parent)
    , m_cleaning(this)
{
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    connect(&m_cleaning, &QTimer::timeout, this, &HttpTransport::closeUnused);
    setLongestUnused(m_longestUnusedMs);
}

HttpTransport::~HttpTransport()
{
    qDeleteAll(m_pools);
}

void HttpTransport::setLongestUnused(int ms)
{
    m_longestUnusedMs = ms;
    m_cleaning.setInterval(std::max(ms / 2, 1));
}

void HttpTransport::closeUnused()
{
    m_pools.removeIf([this](QHash<PoolKey, ConnectionPool*>::iterator entry) {
        if (!entry.value()->closeUnused(m_longestUnusedMs))
            return false;
        entry.value()->deleteLater();
        return true;
    });
    if (m_pools.isEmpty())
        m_cleaning.stop();
}

Result<ConnectionPool*> HttpTransport::poolFor(const HttpRequest& request)
{
    const QUrl url = QUrl::fromEncoded(request.url.revealed(), QUrl::StrictMode);
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    origin.setPort(url.port());
    // Without TLS nobody is trusted, so that there is one pool.
    const TlsTrust trust = url.scheme() == "http"_L1 ? TlsTrust{} : trustOf(request);
    const PoolKey key{origin.toString(QUrl::FullyEncoded), trust};
    if (ConnectionPool* known = m_pools.value(key))
        return known;
    const Result<QSslConfiguration> tls = tlsSettings(trust);
    if (!tls)
        return tl::unexpected(tls.error());
    auto* pool = new ConnectionPool(origin, *tls, !trust.caCertificates.isEmpty(), this);
    m_pools.insert(key, pool);
    return pool;
}

HttpCall* HttpTransport::start(const HttpRequest& request, QObject* owner)
{
    auto* call = new HttpCall(request, owner);
    call->start();
    const Result<ConnectionPool*> pool = poolFor(request);
    if (!pool) {
        call->connectFailed(pool.error());
        return call;
    }
    (*pool)->add(call);
    if (!m_cleaning.isActive())
        m_cleaning.start();
    return call;
}

}
