// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/CodeGateway.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

#include <vector>

namespace otpost::bench {

namespace {

constexpr qsizetype prefixSize = 5;

QByteArray between(const QByteArray& text, const QByteArray& before)
{
    const qsizetype begin = text.indexOf(before);
    const qsizetype from = begin + before.size();
    return begin < 0 ? QByteArray() : text.mid(from, text.indexOf('"', from) - from);
}

}

CodeGateway::CodeGateway()
{
    m_listening = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    ::bind(m_listening, reinterpret_cast<sockaddr*>(&address), sizeof(address));
    ::listen(m_listening, 512);
    socklen_t size = sizeof(address);
    ::getsockname(m_listening, reinterpret_cast<sockaddr*>(&address), &size);
    m_port = ntohs(address.sin_port);
    m_wake = ::eventfd(0, 0);
    m_thread = std::thread([this] { serve(); });
}

CodeGateway::~CodeGateway()
{
    const std::uint64_t one = 1;
    (void)!::write(m_wake, &one, sizeof(one));
    m_thread.join();
    ::close(m_listening);
    ::close(m_wake);
}

QByteArray CodeGateway::codeOf(const QByteArray& number) const
{
    const std::lock_guard lock(m_mutex);
    return m_codes.value(number);
}

int CodeGateway::count(const QByteArray& prefix) const
{
    const std::lock_guard lock(m_mutex);
    int all = 0;
    for (auto it = m_counts.begin(); it != m_counts.end(); ++it)
        all += it.key().startsWith(prefix) ? *it : 0;
    return all;
}

void CodeGateway::forget()
{
    const std::lock_guard lock(m_mutex);
    m_codes.clear();
    m_counts.clear();
}

void CodeGateway::take(const QByteArray& body)
{
    const QByteArray number = between(body, "\"to\":\"");
    const std::lock_guard lock(m_mutex);
    m_codes.insert(number, between(body, "\"code\":\""));
    ++m_counts[number.left(prefixSize)];
}

void CodeGateway::serve()
{
    static const QByteArray fine
        = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Type: text/plain\r\n\r\nOK";
    const int poll = ::epoll_create1(0);
    const auto watch = [poll](int socket) {
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.fd = socket;
        ::epoll_ctl(poll, EPOLL_CTL_ADD, socket, &event);
    };
    watch(m_listening);
    watch(m_wake);
    QHash<int, QByteArray> open;
    std::vector<epoll_event> events(256);
    for (bool ending = false; !ending;) {
        const int count = ::epoll_wait(poll, events.data(), int(events.size()), -1);
        for (int i = 0; i < count; ++i) {
            const int socket = events.at(std::size_t(i)).data.fd;
            if (socket == m_wake) {
                ending = true;
            } else if (socket == m_listening) {
                const int guest = ::accept(m_listening, nullptr, nullptr);
                const int one = 1;
                ::setsockopt(guest, IPPROTO_TCP, TCP_NODELAY, &one, sizeof(one));
                open.insert(guest, {});
                watch(guest);
            } else {
                char bytes[16384];
                const auto got = ::recv(socket, bytes, sizeof(bytes), 0);
                if (got <= 0) {
                    ::close(socket);
                    open.remove(socket);
                    continue;
                }
                QByteArray& in = open[socket];
                in.append(bytes, got);
                const qsizetype head = in.indexOf("\r\n\r\n");
                const QByteArray lower = head < 0 ? QByteArray() : in.left(head + 2).toLower();
                const qsizetype length = lower.indexOf("content-length:");
                const qsizetype size = length < 0
                    ? 0
                    : lower.mid(length + 15, lower.indexOf('\r', length) - length - 15)
                          .trimmed()
                          .toLongLong();
                if (head < 0 || in.size() < head + 4 + size)
                    continue;
                take(in.mid(head + 4, size));
                in.remove(0, head + 4 + size);
                (void)!::send(socket, fine.constData(), std::size_t(fine.size()), MSG_NOSIGNAL);
            }
        }
    }
    for (auto it = open.begin(); it != open.end(); ++it)
        ::close(it.key());
    ::close(poll);
}

}
