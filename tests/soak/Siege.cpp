// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/CodeGateway.h"
#include "tests/bench/Loader.h"
#include "tests/bench/ServedProgram.h"
#include "tests/soak/Soak.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QThread>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <thread>
#include <vector>

namespace otpost::soak {

using namespace Qt::StringLiterals;
using namespace otpost::bench;

namespace {

constexpr int besiegers = 1'500; ///< more than the service has room for
constexpr int addresses = 60;
constexpr int roundMs = 100;
constexpr double roomMib = 96; ///< that the siege may cost

/// Ways to be a nuisance.
enum class Way {
    SlowHead,
    SlowBody,
    Silent,
    Random,
    LongHead,
    LongBody,
    BadChunks,
    TwoLengths,
    Hello,
    Count
};

struct Besieger {
    int socket = -1;
    Way way = Way::Silent;
    int step = 0;
};

int connectFrom(int port, int index)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    ::fcntl(socket, F_SETFL, O_NONBLOCK);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(0x7f020001U + std::uint32_t(index % addresses));
    ::bind(socket, reinterpret_cast<sockaddr*>(&address), sizeof(address));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(std::uint16_t(port));
    ::connect(socket, reinterpret_cast<sockaddr*>(&address), sizeof(address));
    return socket;
}

QByteArray noise(QRandomGenerator& random, int size)
{
    QByteArray bytes(size, '\0');
    for (char& byte : bytes)
        byte = char(random.bounded(256));
    return bytes;
}

/// What it says next; empty: nothing now.
QByteArray wordsOf(const Besieger& one, QRandomGenerator& random)
{
    const QByteArray post = "POST /api/v1/otp HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";
    switch (one.way) {
    case Way::SlowHead: {
        const QByteArray head = "GET / HTTP/1.1\r\nHost: x\r\nX-Slow: " + QByteArray(200, 'a');
        return one.step % 10 == 0 ? head.mid(one.step / 10 % head.size(), 1) : QByteArray();
    }
    case Way::SlowBody:
        if (one.step == 0)
            return post + "Content-Length: 60000\r\n\r\n";
        return one.step % 10 == 0 ? QByteArray("x") : QByteArray();
    case Way::Random:
        return noise(random, 1 + random.bounded(2'000));
    case Way::LongHead:
        return one.step == 0 ? QByteArray("GET / HTTP/1.1\r\n") : "X-A: " + QByteArray(4'000, 'a') + "\r\n";
    case Way::LongBody:
        return one.step == 0 ? post + "Transfer-Encoding: chunked\r\n\r\n"
                             : "2000\r\n" + QByteArray(0x2000, 'b') + "\r\n";
    case Way::BadChunks:
        return one.step == 0 ? post + "Transfer-Encoding: chunked\r\n\r\n" : noise(random, 50);
    case Way::TwoLengths:
        return post + "Content-Length: 3\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\nabc";
    case Way::Hello: // of TLS
        return QByteArray::fromHex("16030102000100") + noise(random, 500);
    case Way::Silent:
    case Way::Count:
        break;
    }
    return {};
}

/// Keeps all of them at it until told to stop.
void besiege(int port, const std::atomic<bool>& ending, std::atomic<qint64>& made)
{
    QRandomGenerator random(QRandomGenerator::securelySeeded());
    std::vector<Besieger> all(besiegers);
    std::vector<char> bytes(65'536);
    while (!ending) {
        for (std::size_t i = 0; i < all.size(); ++i) {
            Besieger& one = all.at(i);
            if (one.socket < 0) {
                one = {connectFrom(port, int(i)), Way(random.bounded(int(Way::Count))), 0};
                ++made;
                continue;
            }
            const auto got = ::recv(one.socket, bytes.data(), bytes.size(), MSG_DONTWAIT);
            const bool gone
                = got == 0 || (got < 0 && errno != EAGAIN && errno != EWOULDBLOCK && errno != ENOTCONN);
            const QByteArray words = gone ? QByteArray() : wordsOf(one, random);
            ++one.step;
            const bool failed = !words.isEmpty()
                && ::send(
                       one.socket, words.constData(), std::size_t(words.size()), MSG_NOSIGNAL | MSG_DONTWAIT)
                    < 0
                && errno != EAGAIN && errno != EWOULDBLOCK && errno != ENOTCONN && errno != EINPROGRESS;
            if (gone || failed) {
                ::close(one.socket);
                one.socket = -1;
            }
        }
        QThread::msleep(roundMs);
    }
    for (const Besieger& one : all) {
        if (one.socket >= 0)
            ::close(one.socket);
    }
}

}

void siege(double minutes, Verdicts& verdicts)
{
    say(u"\n%1 minutes of %L2 connections that are slow, silent, endless or nonsense"_s.arg(minutes).arg(
        besiegers));
    CodeGateway gateway;
    ServedProgram served(gateway.port());
    served.liftLimits();
    if (!served.serve({u"--no-access-log"_s})) {
        verdicts.hold(false, u"the service begins: "_s + served.problem());
        return;
    }
    // The first code opens the vault, which takes 256 MiB for a moment (Argon2).
    bool opened = false;
    Loader::run(
        {served.port(), 1},
        [&](int) -> std::optional<QByteArray> {
            return Loader::post("/api/v1/otp", R"({"to":"+4793000000"})", served.authorization());
        },
        [&](int, const Loaded& loaded) { opened = loaded.status == 201; }, [&] { return opened; });
    const double before = served.residentKib() / 1024;
    std::atomic<bool> ending = false;
    std::atomic<qint64> made = 0;
    std::thread attack([&] { besiege(served.port(), ending, made); });

    // Somebody real: a code, and its check, on a connection that stays and on new ones.
    struct Guest {
        int index = 0;
        QByteArray challenge;
        bool checking = false;
        qint64 notBefore = 0;
    } guest;
    const auto number = [&guest] { return "+4790" + QByteArray::number(guest.index).rightJustified(6, '0'); };
    int good = 0;
    int bad = 0;
    double highest = before;
    qint64 lookedAt = 0;
    QList<double> ms;
    QElapsedTimer clock;
    clock.start();
    const auto endMs = qint64(minutes * 60'000);
    while (clock.elapsed() < endMs) {
        // A new connection every five seconds, as guests have.
        const qint64 until = std::min(endMs, clock.elapsed() + 5'000);
        Loader::run(
            {served.port(), 1, false, 15'000},
            [&](int) -> std::optional<QByteArray> {
                if (guest.challenge.isEmpty()) {
                    if (clock.elapsed() < guest.notBefore)
                        return std::nullopt;
                    guest.checking = false;
                    return Loader::post(
                        "/api/v1/otp", "{\"to\":\"" + number() + "\"}", served.authorization());
                }
                const QByteArray code = gateway.codeOf(number());
                if (code.isEmpty())
                    return std::nullopt;
                guest.checking = true;
                return Loader::post("/api/v1/otp/" + guest.challenge + "/check",
                    "{\"code\":\"" + code + "\"}", served.authorization());
            },
            [&](int, const Loaded& loaded) {
                ms.append(loaded.ms);
                if (!guest.checking && loaded.status == 201) {
                    const qsizetype begin = loaded.body.indexOf("\"challenge\":\"");
                    guest.challenge = loaded.body.mid(begin + 13, 16);
                    return;
                }
                const bool well = guest.checking && loaded.status == 200;
                good += well ? 1 : 0;
                bad += well ? 0 : 1;
                guest = {guest.index + 1, {}, false, clock.elapsed() + 500};
            },
            [&] {
                if (clock.elapsed() - lookedAt >= 1'000) {
                    lookedAt = clock.elapsed();
                    highest = std::max(highest, served.residentKib() / 1024);
                }
                return clock.elapsed() >= until;
            });
    }
    ending = true;
    attack.join();
    say(u"  %L1 connections made by besiegers; %2 guests served, %3 not; a call took %4 ms (median), %5 ms "
        u"(p95), "
        "%6 ms (most)"_s.arg(made.load())
            .arg(good)
            .arg(bad)
            .arg(quantileOf(ms, 0.5), 0, 'f', 1)
            .arg(quantileOf(ms, 0.95), 0, 'f', 1)
            .arg(quantileOf(ms, 1), 0, 'f', 0));
    verdicts.hold(served.isRunning(), u"the service survives"_s);
    verdicts.hold(highest - before <= roomMib,
        u"memory: %1 MiB before, %2 MiB at most"_s.arg(before, 0, 'f', 1).arg(highest, 0, 'f', 1));
    verdicts.hold(
        good > 0 && bad * 100 <= good, u"somebody real gets through: %1 of %2"_s.arg(good).arg(good + bad));
    verdicts.hold(served.stop(), u"the service ends well"_s);
}

}
