// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/OriginProxies.h"

#include <QTest>

using namespace otpost;
using namespace Qt::StringLiterals;

/// The system is asked once for all the calls of a few seconds, and learns nothing that is secret.
class TestOriginProxies : public QObject
{
    Q_OBJECT

private:
    static QList<QNetworkProxy> proxyOn(quint16 port)
    {
        return {QNetworkProxy(QNetworkProxy::HttpProxy, u"proxy.example.com"_s, port)};
    }

private Q_SLOTS:
    void askedOnce_data()
    {
        QTest::addColumn<qint64>("keptMs");
        QTest::addColumn<int>("asked");
        QTest::newRow("kept") << qint64(600'000) << 1;
        QTest::newRow("never kept") << qint64(0) << 4;
    }
    void askedOnce()
    {
        QFETCH(qint64, keptMs);
        QFETCH(int, asked);
        QList<QUrl> questions;
        const auto proxies = std::make_shared<OriginProxies>(
            QUrl(u"https://sms.example.com:8443"_s),
            [&questions](const QUrl& url) {
                questions.append(url);
                return proxyOn(quint16(3000 + questions.size()));
            },
            keptMs);
        OriginProxyFactory first(proxies);
        OriginProxyFactory second(proxies);
        const QUrl call(u"https://user:secret@sms.example.com:8443/send?text=secret"_s);
        const QUrl preconnect(u"preconnect-https://sms.example.com:8443"_s);
        for (int i = 0; i < 2; ++i) {
            const int known = keptMs > 0 ? 1 : 2 * i + 1;
            QCOMPARE(first.queryProxy(QNetworkProxyQuery(preconnect)), proxyOn(quint16(3000 + known)));
            QCOMPARE(second.queryProxy(QNetworkProxyQuery(call)),
                proxyOn(quint16(3000 + (keptMs > 0 ? 1 : known + 1))));
        }
        QCOMPARE(int(questions.size()), asked);
        for (const QUrl& question : questions)
            QCOMPARE(question, QUrl(u"https://sms.example.com:8443"_s));
    }

    /// What is connected to for its own sake alone goes by no proxy.
    void nowhereGoesByNone()
    {
        OriginProxyFactory factory(std::make_shared<OriginProxies>(
            QUrl(u"https://sms.example.com"_s), [](const QUrl&) { return proxyOn(3128); }));
        const QList<QNetworkProxy> none{QNetworkProxy(QNetworkProxy::NoProxy)};
        QCOMPARE(factory.queryProxy(QNetworkProxyQuery(nowhere())), none);
        QCOMPARE(factory.queryProxy(QNetworkProxyQuery(QUrl(u"https://sms.example.com/"_s))), proxyOn(3128));
    }
};

QTEST_GUILESS_MAIN(TestOriginProxies)
#include "tst_originproxies.moc"
