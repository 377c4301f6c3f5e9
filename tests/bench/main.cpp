// SPDX-License-Identifier: GPL-3.0-or-later
// otpost_bench [--quick] [dispatch] [http2] [fallback] [lua] [apprise]: see docs/performance.md.
#include "tests/bench/Bench.h"
#include "tests/support/TestCertificate.h"
#include "tests/support/TlsPeer.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonObject>
#include <QTcpServer>

#include <curl/curl.h>

#include <cstdio>

namespace otpost::bench {

using namespace Qt::StringLiterals;

void dispatch(bool quick)
{
    {
        const Server server(0);
        const int messages = quick ? 2'000 : 20'000;
        constexpr int inFlight = 64;
        const QString url = server.url();
        print(u"HTTP/1.1, answered at once, %1 in flight"_s.arg(inFlight),
            {measure(u"libcurl multi, rows stored"_s, messages, 0,
                 [&] { curlMulti(url, messages, inFlight, true); }),
                measure(u"libcurl multi, nothing stored"_s, messages, 0,
                    [&] { curlMulti(url, messages, inFlight, false); }),
                measure(u"OTPost's transport alone"_s, messages, 0,
                    [&] { bareTransport(url, messages, inFlight); }),
                measure(u"OTPost, all of it"_s, messages, 0, [&] { wholeEngine(url, messages, inFlight); })});
    }
    const Server server(200);
    const int messages = quick ? 2'000 : 10'000;
    constexpr int inFlight = 256;
    const QString url = server.url();
    print(u"HTTP/1.1, answered after 200 ms, %1 in flight (at most %2/s)"_s.arg(inFlight).arg(inFlight * 5),
        {measure(u"libcurl multi, rows stored"_s, messages, inFlight,
             [&] { curlMulti(url, messages, inFlight, true); }),
            measure(u"OTPost's transport alone"_s, messages, inFlight,
                [&] { bareTransport(url, messages, inFlight); }),
            measure(
                u"OTPost, all of it"_s, messages, inFlight, [&] { wholeEngine(url, messages, inFlight); })});
}

void http2(bool quick)
{
    test::TestCertificate certificate;
    test::TlsPeer peer;
    if (!certificate.make() || !peer.start(certificate.keyFile(), certificate.certificateFile())) {
        std::printf("\nHTTP/2 with TLS: left out, as node or openssl is missing\n");
        return;
    }
    for (const int delay : {0, 200}) {
        peer.plan(QJsonObject{
            {u"action"_s, u"answer"_s}, {u"status"_s, 200}, {u"body"_s, u"ok"_s}, {u"delayMs"_s, delay}});
        const int messages = quick ? 1'000 : 5'000;
        const int inFlight = delay == 0 ? 64 : 256;
        const QString url = peer.url();
        print(u"HTTP/2 with TLS (a server in node), answered after %1 ms, %2 in flight"_s.arg(delay).arg(
                  inFlight),
            {measure(u"libcurl multi, rows stored"_s, messages, inFlight,
                 [&] { curlMulti(url, messages, inFlight, true); }),
                measure(u"OTPost's transport alone"_s, messages, inFlight,
                    [&] { bareTransport(url, messages, inFlight, false); }),
                measure(u"OTPost, all of it"_s, messages, inFlight,
                    [&] { wholeEngine(url, messages, inFlight, {}, false); })});
    }
}

void fallback(bool quick)
{
    const Server server(0);
    const QString url = server.url();
    const int messages = quick ? 200 : 1'000;
    QTcpServer refusing;
    refusing.listen(QHostAddress::LocalHost);
    const QString refused = u"http://127.0.0.1:%1/"_s.arg(refusing.serverPort());
    refusing.close();
    // Takes connections and never answers.
    QTcpServer silent;
    silent.listen(QHostAddress::LocalHost);
    const QString hole = u"http://127.0.0.1:%1/"_s.arg(silent.serverPort());
    const auto one = [&](int count, const QString& dead) {
        return [&url, count, dead] { wholeEngine(url, count, 1, {}, true, dead); };
    };
    QList<Figures> rows{measure(u"no dead primary: the first message"_s, 1, 0, one(1, {})),
        measure(u"primary refuses: the first message"_s, 1, 0, one(1, refused)),
        measure(u"no dead primary: all, one after the other"_s, messages, 0, one(messages, {})),
        measure(u"primary refuses: all, one after the other"_s, messages, 0, one(messages, refused)),
        measure(u"primary never answers (500 ms): the first"_s, 1, 0, one(1, hole))};
    for (Figures& row : rows)
        row.note = u"%1 ms a message"_s.arg(row.seconds / row.messages * 1000, 0, 'f', 2);
    print(u"A dead primary (opening the data directory included; a message that may have been sent stops)"_s,
        rows);
}

void lua(bool quick)
{
    const Server server(0);
    const QString url = server.url();
    const int messages = quick ? 1'000 : 5'000;
    const QString script = u"return {to = message.to, text = message.text}"_s;
    QList<Figures> rows{
        measure(u"template, one after the other"_s, messages, 0, [&] { wholeEngine(url, messages, 1); }),
        measure(u"Lua script, one after the other"_s, messages, 0,
            [&] { wholeEngine(url, messages, 1, script); }),
        measure(u"template, 64 in flight"_s, messages, 0, [&] { wholeEngine(url, messages, 64); }),
        measure(u"Lua script, 64 in flight"_s, messages, 0, [&] { wholeEngine(url, messages, 64, script); })};
    for (Figures& row : rows)
        row.note = u"%1 ms a message"_s.arg(row.seconds / row.messages * 1000, 0, 'f', 3);
    print(u"A gateway with a script"_s, rows);
}

/// Apprise sends one notification after the other to each service: its loop is the job done its way.
void apprise(bool quick)
{
    const QString program = u"import apprise, sys, logging\n"
                            "logging.disable(logging.CRITICAL)\n"
                            "a = apprise.Apprise()\n"
                            "a.add('json://127.0.0.1:' + sys.argv[1] + '/')\n"
                            "for i in range(int(sys.argv[2])):\n"
                            "    assert a.notify(body='Hello world')\n"_s;
    for (const int delay : {0, 200}) {
        const Server server(delay);
        const int messages = delay == 0 ? (quick ? 100 : 500) : (quick ? 10 : 50);
        bool worked = true;
        Figures theirs = measure(u"Apprise, a loop in Python"_s, messages, 0, [&] {
            QProcess python;
            // Debian's own finds Debian's packages.
            const QString own = u"/usr/bin/python3"_s;
            python.start(QFile::exists(own) ? own : u"python3"_s,
                {u"-c"_s, program, QString::number(server.port()), QString::number(messages)});
            worked = python.waitForFinished(120'000) && python.exitCode() == 0;
        });
        theirs.cpuMicroseconds = 0; // another process's
        if (!worked) {
            std::printf("\nApprise: left out, as it is not installed\n");
            return;
        }
        const QString url = server.url();
        const int ours = delay == 0 ? messages * 10 : messages * 50;
        print(u"Apprise, answered after %1 ms"_s.arg(delay),
            {theirs, measure(u"OTPost, all of it, 256 in flight"_s, ours, 0, [&] {
                 wholeEngine(url, ours, 256);
             })});
    }
}

}

int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    using namespace otpost::bench;
    curl_global_init(CURL_GLOBAL_DEFAULT);
    QStringList parts = QCoreApplication::arguments().mid(1);
    const bool quick = parts.removeAll(QStringLiteral("--quick")) > 0;
    const auto wanted
        = [&parts](const char* part) { return parts.isEmpty() || parts.contains(QLatin1String(part)); };
    if (wanted("dispatch"))
        dispatch(quick);
    if (wanted("http2"))
        http2(quick);
    if (wanted("fallback"))
        fallback(quick);
    if (wanted("lua"))
        lua(quick);
    if (wanted("apprise"))
        apprise(quick);
    return 0;
}
