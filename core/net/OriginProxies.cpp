// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/OriginProxies.h"

#include <QString>

#include <utility>

namespace otpost {

using namespace Qt::StringLiterals;

OriginProxies::OriginProxies(const QUrl& origin, Ask ask, qint64 keptMs)
    : m_origin(origin)
    , m_ask(std::move(ask))
    , m_keptMs(keptMs)
{
    if (!m_ask) {
        m_ask = [](const QUrl& url) {
            return QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
        };
    }
}

QList<QNetworkProxy> OriginProxies::proxies()
{
    if (!m_asked.isValid() || m_asked.elapsed() >= m_keptMs) {
        m_proxies = m_ask(m_origin);
        m_asked.start();
    }
    return m_proxies;
}

QUrl nowhere()
{
    return QUrl(u"preconnect-http://127.0.0.1:0"_s);
}

OriginProxyFactory::OriginProxyFactory(std::shared_ptr<OriginProxies> proxies)
    : m_proxies(std::move(proxies))
{
}

QList<QNetworkProxy> OriginProxyFactory::queryProxy(const QNetworkProxyQuery& query)
{
    if (query.url() == nowhere())
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    return m_proxies->proxies();
}

}
