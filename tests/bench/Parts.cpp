// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Bench.h"
#include "tests/bench/Servers.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

namespace otpost::bench {

using namespace Qt::StringLiterals;

namespace {

const QString wholeEngine = u"OTPost, all of it"_s;
const QString bareTransport = u"OTPost's transport alone"_s;

const Figures* named(const QList<Figures>& rows, const QString& name)
{
    const auto row = std::find_if(
        rows.begin(), rows.end(), [&name](const Figures& figures) { return figures.name == name; });
    return row == rows.end() ? nullptr : &*row;
}

/// What queue, log and route cost over a bare request.
void sayCost(const QList<Figures>& rows)
{
    const Figures* all = named(rows, wholeEngine);
    const Figures* bare = named(rows, bareTransport);
    if (all == nullptr || bare == nullptr || bare->rate() <= 0)
        return;
    say(u"  Queue, log and route over the bare request: %1 us of CPU a message, %2 % of the rate"_s
            .arg(all->cpuMicroseconds - bare->cpuMicroseconds, 0, 'f', 0)
            .arg((1 - all->rate() / bare->rate()) * 100, 0, 'f', 0));
}

void againstCurl(const QString& title, const QString& url, int messages, int inFlight, const Size& size)
{
    const QJsonObject plain{{u"verifyTls"_s, false}};
    const QList<Figures> rows
        = inTurns({work(u"libcurl multi, the same rows stored"_s,
                       {u"curl"_s, url, messages, inFlight, {{u"store"_s, true}}}),
                      work(u"libcurl multi, nothing stored"_s, {u"curl"_s, url, messages, inFlight, {}}),
                      work(bareTransport, {u"transport"_s, url, messages, inFlight, plain}),
                      work(wholeEngine, {u"engine"_s, url, messages, inFlight, plain})},
            size.rounds);
    print(title, rows);
    sayCost(rows);
}

/// A port where nothing listens.
int refusingPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

/// Where connections are never made: its queue of those that wait is full.
class Unreachable
{
public:
    Unreachable()
    {
        m_server.listen(QHostAddress::LocalHost);
        ::listen(int(m_server.socketDescriptor()), 0);
        m_server.pauseAccepting();
        for (auto& socket : m_waiting) {
            socket = std::make_unique<QTcpSocket>();
            socket->connectToHost(QHostAddress::LocalHost, m_server.serverPort());
            socket->waitForConnected(100);
        }
    }
    int port() const { return m_server.serverPort(); }

private:
    QTcpServer m_server;
    std::array<std::unique_ptr<QTcpSocket>, 4> m_waiting;
};

}

void dispatch(const Size& size)
{
    {
        const Server server(0);
        againstCurl(u"HTTP/1.1, answered at once, 64 in flight"_s, server.url(), size.of(20'000), 64, size);
    }
    const Server server(200);
    againstCurl(u"HTTP/1.1, answered after 200 ms, 256 in flight (so at most 1,280/s)"_s, server.url(),
        size.of(6'000), 256, size);
}

void http2(const Size& size)
{
    for (const int delay : {0, 200}) {
        const Http2Server server(delay);
        if (!server.isRunning()) {
            say(u"\nHTTP/2 with TLS: left out, as node or openssl is missing"_s);
            return;
        }
        if (delay == 0)
            againstCurl(u"HTTP/2 with TLS, answered at once, 64 in flight"_s, server.url(), size.of(10'000),
                64, size);
        else
            againstCurl(u"HTTP/2 with TLS, answered after 200 ms, 500 in flight (so at most 2,500/s)"_s,
                server.url(), size.of(10'000), 500, size);
    }
}

void fallback(const Size& size)
{
    const Server server(0);
    const Unreachable unreachable;
    QTcpServer silent; // takes connections and never answers
    silent.listen(QHostAddress::LocalHost);
    const auto at = [](int port) { return u"http://127.0.0.1:%1/"_s.arg(port); };
    constexpr int messages = 100;
    const auto way = [&](const QString& name, const QString& dead, bool code) {
        return work(name,
            {u"engine"_s, server.url(), messages, 1,
                {{u"dead"_s, dead}, {u"timeoutMs"_s, 500}, {u"code"_s, code}, {u"each"_s, messages},
                    {u"warm"_s, false}}});
    };
    QList<Figures> rows = inTurns(
        {way(u"message, no dead primary"_s, {}, false), way(u"message, refused"_s, at(refusingPort()), false),
            way(u"message, no connection within 500 ms"_s, at(unreachable.port()), false),
            way(u"code, no dead primary"_s, {}, true),
            way(u"code, no answer within 500 ms"_s, at(silent.serverPort()), true)},
        size.rounds);
    for (Figures& row : rows) {
        row.cpuMicroseconds = -1; // most of it is what is done once
        if (row.eachMs.size() == messages)
            row.note = u"first %1 ms, hundredth %2 ms"_s.arg(row.eachMs.first(), 0, 'f', 1)
                           .arg(row.eachMs.last(), 0, 'f', 1);
    }
    print(u"A dead primary: one message after the other, by the fallback"_s, rows);
}

void lua(const Size& size)
{
    const Server server(0);
    const QString script = u"return {to = message.to, text = message.text}"_s;
    for (const int inFlight : {1, 64}) {
        const int messages = size.of(inFlight == 1 ? 2'000 : 10'000);
        const QList<Figures> rows
            = inTurns({work(u"template"_s, {u"engine"_s, server.url(), messages, inFlight, {}}),
                          work(u"Lua script"_s,
                              {u"engine"_s, server.url(), messages, inFlight, {{u"script"_s, script}}})},
                size.rounds);
        print(u"A gateway with a script, %1 in flight"_s.arg(inFlight), rows);
        if (rows.size() == 2)
            say(u"  The script over the template: %1 ms a message"_s.arg(inFlight == 1
                    ? rows.at(1).medianMs - rows.at(0).medianMs
                    : 1000 / rows.at(1).rate() - 1000 / rows.at(0).rate(),
                0, 'f', 3));
    }
}

}
