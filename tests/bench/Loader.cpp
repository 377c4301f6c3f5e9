// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Loader.h"

#include <QElapsedTimer>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <vector>

namespace otpost::bench {

namespace {

struct Line {
    int socket = -1;
    bool busy = false;
    double beganMs = 0;
    QByteArray out;
    QByteArray in;
};

int connectTo(const LoadOptions& options, int index)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    const int one = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &one, sizeof(one));
    sockaddr_in address{};
    address.sin_family = AF_INET;
    if (options.manyAddresses) {
        address.sin_addr.s_addr = htonl(0x7f000101U + std::uint32_t(index));
        ::bind(socket, reinterpret_cast<sockaddr*>(&address), sizeof(address));
    }
    address.sin_port = htons(std::uint16_t(options.port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(socket, reinterpret_cast<sockaddr*>(&address), sizeof(address)) != 0) {
        ::close(socket);
        return -1;
    }
    return socket;
}

/// A whole answer at the front of `in`; its length, 0 where it is not whole.
qsizetype readAnswer(const QByteArray& in, Loaded* loaded)
{
    const qsizetype head = in.indexOf("\r\n\r\n");
    if (head < 0)
        return 0;
    loaded->status = in.mid(9, 3).toInt();
    const QByteArray headers = in.left(head + 2).toLower();
    const qsizetype length = headers.indexOf("\r\ncontent-length:");
    const qsizetype bytes = length < 0
        ? 0
        : headers.mid(length + 17, headers.indexOf('\r', length + 2) - length - 17).trimmed().toLongLong();
    if (in.size() < head + 4 + bytes)
        return 0;
    loaded->body = in.mid(head + 4, bytes);
    return head + 4 + bytes;
}

class Runner
{
public:
    Runner(const LoadOptions& options, const Loader::Next& next, const Loader::Answered& answered)
        : m_options(options)
        , m_next(next)
        , m_answered(answered)
        , m_lines(std::size_t(options.connections))
        , m_poll(::epoll_create1(0))
    {
        m_clock.start();
        for (int i = 0; i < options.connections; ++i)
            open(i);
    }
    ~Runner()
    {
        for (const Line& line : m_lines) {
            if (line.socket >= 0)
                ::close(line.socket);
        }
        ::close(m_poll);
    }
    void run(const Loader::Done& done)
    {
        std::vector<epoll_event> events(256);
        while (!done()) {
            bool idle = false;
            for (int i = 0; i < int(m_lines.size()); ++i)
                idle = begin(i) || idle;
            const int count = ::epoll_wait(m_poll, events.data(), int(events.size()), idle ? 1 : 100);
            for (int i = 0; i < count; ++i)
                receive(int(events.at(std::size_t(i)).data.u32));
            giveUp();
        }
    }

private:
    double now() const { return double(m_clock.nsecsElapsed()) / 1e6; }
    Line& at(int index) { return m_lines.at(std::size_t(index)); }

    void open(int index)
    {
        Line& line = at(index);
        if (line.socket >= 0)
            ::close(line.socket);
        line.in.clear();
        line.socket = connectTo(m_options, index);
        if (line.socket < 0)
            return;
        epoll_event event{};
        event.events = EPOLLIN | EPOLLRDHUP;
        event.data.u32 = std::uint32_t(index);
        ::epoll_ctl(m_poll, EPOLL_CTL_ADD, line.socket, &event);
    }
    /// Whether it had nothing to do.
    bool begin(int index)
    {
        Line& line = at(index);
        if (line.busy)
            return false;
        const std::optional<QByteArray> request = m_next(index);
        if (!request)
            return true;
        if (line.socket < 0)
            open(index);
        line.busy = true;
        line.beganMs = now();
        if (line.socket < 0
            || ::send(line.socket, request->constData(), std::size_t(request->size()), MSG_NOSIGNAL)
                != request->size())
            end(index, {});
        return false;
    }
    void receive(int index)
    {
        Line& line = at(index);
        char bytes[65536];
        const auto got = ::recv(line.socket, bytes, sizeof(bytes), MSG_DONTWAIT);
        if (got > 0) {
            line.in.append(bytes, got);
            Loaded loaded;
            if (const qsizetype length = readAnswer(line.in, &loaded); length > 0) {
                line.in.remove(0, length);
                loaded.ms = now() - line.beganMs;
                line.busy = false;
                m_answered(index, loaded);
            }
            return;
        }
        // Hung up: between two requests that is nobody's loss.
        if (line.busy)
            end(index, {});
        else
            open(index);
    }
    void end(int index, Loaded loaded)
    {
        Line& line = at(index);
        loaded.ms = now() - line.beganMs;
        line.busy = false;
        open(index);
        m_answered(index, loaded);
    }
    void giveUp()
    {
        const double time = now();
        if (time - m_lookedMs < 100)
            return;
        m_lookedMs = time;
        for (int i = 0; i < int(m_lines.size()); ++i) {
            if (at(i).busy && time - at(i).beganMs > m_options.timeoutMs)
                end(i, {});
        }
    }

    LoadOptions m_options;
    const Loader::Next& m_next;
    const Loader::Answered& m_answered;
    std::vector<Line> m_lines;
    int m_poll;
    QElapsedTimer m_clock;
    double m_lookedMs = 0;
};

}

void Loader::run(const LoadOptions& options, const Next& next, const Answered& answered, const Done& done)
{
    Runner(options, next, answered).run(done);
}

QByteArray Loader::get(const QByteArray& target, const QByteArray& headers)
{
    return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n";
}

QByteArray Loader::post(const QByteArray& target, const QByteArray& json, const QByteArray& headers)
{
    return "POST " + target
        + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(json.size()) + "\r\n" + headers + "\r\n" + json;
}

double quantileOf(QList<double> values, double part)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    return values.at(std::min(qsizetype(double(values.size()) * part), values.size() - 1));
}

}
