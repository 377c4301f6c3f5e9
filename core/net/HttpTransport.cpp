// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/HttpTransport.h"

#include "core/net/HttpCall.h"

#include <QElapsedTimer>
#include <QNetworkProxyFactory>

namespace otpost {

namespace {

/// A connection idle for longer is not used again: the peer may be closing it at that very moment,
/// and a request that meets the close ends as unknown.
constexpr qint64 longestIdleMs = 2'000;

}

struct HttpTransport::Pool {
    QNetworkAccessManager manager;
    QElapsedTimer lastEnd;
    int active = 0; ///< calls not yet deleted
};

HttpTransport::HttpTransport(QObject* parent)
    : QObject(parent)
{
    QNetworkProxyFactory::setUseSystemConfiguration(true);
}

HttpTransport::~HttpTransport() = default;

HttpTransport::Pool& HttpTransport::poolFor(bool verifyTls)
{
    std::unique_ptr<Pool>& pool = m_pools[verifyTls];
    if (!pool) {
        pool = std::make_unique<Pool>();
        pool->manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        pool->manager.setAutoDeleteReplies(false);
    }
    return *pool;
}

HttpCall* HttpTransport::start(const HttpRequest& request, QObject* owner)
{
    Pool& pool = poolFor(request.verifyTls);
    const bool stale = pool.lastEnd.isValid() && pool.lastEnd.elapsed() > longestIdleMs;
    if (pool.active == 0 && stale)
        pool.manager.clearConnectionCache();
    auto* call = new HttpCall(request, owner);
    ++pool.active;
    connect(call, &QObject::destroyed, this, [&pool] {
        --pool.active;
        pool.lastEnd.start();
    });
    call->start(pool.manager);
    return call;
}

}
