// SPDX-License-Identifier: GPL-3.0-or-later
// The service under load: codes issued and checked through the API, with the SMS path on.
#include "tests/bench/Bench.h"
#include "tests/bench/CodeGateway.h"
#include "tests/bench/Loader.h"
#include "tests/bench/ServedProgram.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <cstdio>

namespace otpost::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int lines = 64;

/// Fictitious mobile numbers of the home country, each once.
QByteArray numberOf(int index)
{
    return "+4790" + QByteArray::number(index).rightJustified(6, '0');
}

QByteArray startOf(int index, const ServedProgram& served)
{
    return Loader::post("/api/v1/otp", "{\"to\":\"" + numberOf(index) + "\"}", served.authorization());
}

QByteArray checkOf(const QByteArray& challenge, const QByteArray& code, const ServedProgram& served)
{
    return Loader::post(
        "/api/v1/otp/" + challenge + "/check", "{\"code\":\"" + code + "\"}", served.authorization());
}

QByteArray challengeIn(const QByteArray& body)
{
    const QByteArray mark = "\"challenge\":\"";
    const qsizetype begin = body.indexOf(mark);
    return begin < 0 ? QByteArray() : body.mid(begin + mark.size(), 16);
}

struct Row {
    QString name;
    int done = 0;
    double seconds = 0;
    QList<double> ms;
    double cpu = -1; ///< seconds of the server's process
    int failed = 0;

    double rate() const { return seconds > 0 ? done / seconds : 0; }
};

void show(const Row& row, const Row* beside = nullptr)
{
    std::printf("| %-44s | %8.0f | %5s | %7.1f | %7.1f | %8s | %d |\n", qPrintable(row.name), row.rate(),
        beside ? qPrintable(QString::number(row.rate() / beside->rate(), 'f', 2)) : "",
        quantileOf(row.ms, 0.5), quantileOf(row.ms, 0.95),
        row.cpu < 0 ? "" : qPrintable(QString::number(row.cpu * 1e6 / std::max(1, row.done), 'f', 0)),
        row.failed);
    std::fflush(stdout);
}

/// The same request again and again.
Row repeat(const QString& name, int port, const QByteArray& request, int count)
{
    Row row;
    row.name = name;
    int left = count;
    QElapsedTimer clock;
    clock.start();
    Loader::run(
        {port, lines}, [&](int) { return left-- > 0 ? std::optional(request) : std::nullopt; },
        [&](int, const Loaded& loaded) {
            ++row.done;
            row.ms.append(loaded.ms);
            row.failed += loaded.status == 200 ? 0 : 1;
        },
        [&] { return row.done >= count; });
    row.seconds = double(clock.nsecsElapsed()) / 1e9;
    return row;
}

/// nginx with `return 200`, on a port of its own; nothing where it is not installed.
class Nginx
{
public:
    Nginx()
    {
        QTcpServer free;
        free.listen(QHostAddress::LocalHost);
        const int port = free.serverPort();
        free.close();
        QFile file(m_dir.filePath(u"nginx.conf"_s));
        if (!file.open(QIODevice::WriteOnly))
            return;
        const QByteArray dir = m_dir.path().toUtf8();
        file.write("daemon off; worker_processes 1; pid " + dir + "/pid; error_log " + dir
            + "/error.log;\nevents { worker_connections 1024; }\nhttp { access_log off; keepalive_requests "
              "1000000000;\n"
              "client_body_temp_path "
            + dir + "/b; proxy_temp_path " + dir + "/p; fastcgi_temp_path " + dir + "/f; uwsgi_temp_path "
            + dir + "/u; scgi_temp_path " + dir + "/s;\nserver { listen 127.0.0.1:" + QByteArray::number(port)
            + "; location / { default_type application/json; return 200 '{\"verified\":true}'; } } }\n");
        file.close();
        m_process.start(u"/usr/sbin/nginx"_s, {u"-p"_s, m_dir.path(), u"-c"_s, file.fileName()});
        if (!m_process.waitForStarted(3'000))
            return;
        for (int i = 0; i < 100; ++i) {
            QTcpSocket probe;
            probe.connectToHost(QHostAddress::LocalHost, quint16(port));
            if (probe.waitForConnected(100)) {
                m_port = port;
                return;
            }
            QThread::msleep(20);
        }
    }
    int port() const { return m_port; }

private:
    QTemporaryDir m_dir;
    BoundProcess m_process;
    int m_port = 0;
};

/// Issues codes, each to a number of its own.
Row issue(
    const QString& name, const ServedProgram& served, int first, int count, QList<QByteArray>* challenges)
{
    Row row;
    row.name = name;
    challenges->resize(count);
    QList<int> of(lines, -1);
    int next = 0;
    const double cpu = served.cpuSeconds();
    QElapsedTimer clock;
    clock.start();
    Loader::run(
        {served.port(), lines},
        [&](int line) -> std::optional<QByteArray> {
            if (next >= count)
                return std::nullopt;
            of[line] = next;
            return startOf(first + next++, served);
        },
        [&](int line, const Loaded& loaded) {
            ++row.done;
            row.ms.append(loaded.ms);
            row.failed += loaded.status == 201 ? 0 : 1;
            (*challenges)[of.at(line)] = challengeIn(loaded.body);
        },
        [&] { return row.done >= count; });
    row.seconds = double(clock.nsecsElapsed()) / 1e9;
    row.cpu = served.cpuSeconds() - cpu;
    return row;
}

/// Checks each once with its right code.
Row check(const QString& name, const ServedProgram& served, const CodeGateway& gateway, int first,
    const QList<QByteArray>& challenges)
{
    Row row;
    row.name = name;
    int next = 0;
    const double cpu = served.cpuSeconds();
    QElapsedTimer clock;
    clock.start();
    Loader::run(
        {served.port(), lines},
        [&](int) -> std::optional<QByteArray> {
            if (next >= challenges.size())
                return std::nullopt;
            const int index = next++;
            return checkOf(challenges.at(index), gateway.codeOf(numberOf(first + index)), served);
        },
        [&](int, const Loaded& loaded) {
            ++row.done;
            row.ms.append(loaded.ms);
            row.failed += loaded.status == 200 ? 0 : 1;
        },
        [&] { return row.done >= challenges.size(); });
    row.seconds = double(clock.nsecsElapsed()) / 1e9;
    row.cpu = served.cpuSeconds() - cpu;
    return row;
}

/// As guests do: a code, and when it has come, the check.
Row pairs(const QString& name, const ServedProgram& served, const CodeGateway& gateway, int first, int count)
{
    struct Guest {
        int index = -1;
        QByteArray challenge;
        bool checking = false;
    };
    Row row;
    row.name = name;
    QList<Guest> guests(lines);
    int next = 0;
    const double cpu = served.cpuSeconds();
    QElapsedTimer clock;
    clock.start();
    Loader::run(
        {served.port(), lines},
        [&](int line) -> std::optional<QByteArray> {
            Guest& guest = guests[line];
            if (guest.index >= 0) {
                const QByteArray code = gateway.codeOf(numberOf(first + guest.index));
                if (code.isEmpty())
                    return std::nullopt;
                guest.checking = true;
                return checkOf(guest.challenge, code, served);
            }
            if (next >= count)
                return std::nullopt;
            guest = {next++, {}, false};
            return startOf(first + guest.index, served);
        },
        [&](int line, const Loaded& loaded) {
            Guest& guest = guests[line];
            row.ms.append(loaded.ms);
            const bool good = loaded.status == (guest.checking ? 200 : 201);
            if (!guest.checking && good) {
                guest.challenge = challengeIn(loaded.body);
                return;
            }
            row.failed += good ? 0 : 1;
            ++row.done;
            guest = Guest();
        },
        [&] { return row.done >= count; });
    row.seconds = double(clock.nsecsElapsed()) / 1e9;
    row.cpu = served.cpuSeconds() - cpu;
    return row;
}

/// Until the texts of all have arrived.
void waitForTexts(const CodeGateway& gateway, int count)
{
    QElapsedTimer patience;
    patience.start();
    while (gateway.count("+4790") < count && patience.elapsed() < 300'000)
        QThread::msleep(20);
}

}

void api(const Size& size)
{
    CodeGateway gateway;
    ServedProgram served(gateway.port());
    served.liftLimits();
    if (!served.problem().isEmpty() || !served.serve({u"--no-access-log"_s})) {
        say(u"The service could not be started: "_s + served.problem());
        return;
    }
    Nginx nginx;
    std::printf("\n## The service: %d connections, one machine for all of it\n\n", lines);
    std::printf("| | a second | of nginx | median ms | p95 ms | CPU µs each | failed |\n| --- | --- | --- | "
                "--- | --- | --- | --- |\n");
    Row beside;
    const bool hasNginx = nginx.port() > 0;
    if (hasNginx) {
        beside = repeat(u"nginx, return 200"_s, nginx.port(), Loader::post("/check", "{\"code\":\"123456\"}"),
            size.of(200'000));
        show(beside);
    } else {
        say(u"nginx is not installed: nothing stands beside"_s);
    }
    const Row* ratio = hasNginx ? &beside : nullptr;
    show(repeat(u"OTPost, /healthz"_s, served.port(), Loader::get("/healthz"), size.of(100'000)), ratio);

    const int checks = size.of(20'000);
    QList<QByteArray> challenges;
    int used = 0;
    show(issue(u"codes issued"_s, served, used, checks, &challenges), ratio);
    waitForTexts(gateway, checks);
    show(check(u"codes checked, right"_s, served, gateway, used, challenges), ratio);
    used += checks;
    const int couples = size.of(20'000);
    show(pairs(u"issued, sent and checked, pairs"_s, served, gateway, used, couples), ratio);
    used += couples;

    const int open = size.of(100'000);
    const double before = served.residentKib();
    const qint64 bytesBefore = served.databaseBytes();
    gateway.forget();
    QList<QByteArray> many;
    show(issue(u"codes issued, none of them checked"_s, served, used, open, &many), ratio);
    waitForTexts(gateway, open);
    const double after = served.residentKib();
    std::printf("\n%d open challenges: %.0f bytes of memory each (%.1f MiB before, %.1f MiB after); "
                "%.0f bytes of the database each, messages and attempts included\n",
        open, (after - before) * 1024 / open, before / 1024, after / 1024,
        double(served.databaseBytes() - bytesBefore) / open);
    const QList<QByteArray> some = many.mid(0, checks);
    show(check(u"codes checked, among so many"_s, served, gateway, used, some), ratio);
    if (!served.stop())
        say(u"The service did not end well"_s);
}

}
