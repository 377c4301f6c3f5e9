// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QNetworkProxy>
#include <QNetworkProxyFactory>
#include <QUrl>

#include <functional>
#include <memory>

namespace otpost {

/// The proxies by which one server is reached, as the system has them. To ask the system takes longer than
/// all else that a call needs, so its answer is kept for a few seconds. The system learns scheme, host and
/// port, never a path or a query. For one thread.
class OriginProxies
{
public:
    using Ask = std::function<QList<QNetworkProxy>(const QUrl& origin)>;

    /// `origin` is scheme, host and port. `ask` is the system's answer unless told otherwise; `keptMs` is how
    /// long an answer is kept.
    explicit OriginProxies(const QUrl& origin, Ask ask = {}, qint64 keptMs = 5'000);

    QList<QNetworkProxy> proxies();

private:
    QUrl m_origin;
    Ask m_ask;
    qint64 m_keptMs;
    QElapsedTimer m_asked;
    QList<QNetworkProxy> m_proxies;
};

/// Nothing can be connected to there; the attempt fails at once, and inside this machine.
QUrl nowhere();

/// For the managers of one server: no proxy to `nowhere`, and those of the server for all else.
class OriginProxyFactory final : public QNetworkProxyFactory
{
public:
    explicit OriginProxyFactory(std::shared_ptr<OriginProxies> proxies);
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override;

private:
    std::shared_ptr<OriginProxies> m_proxies;
};

}
