// SPDX-License-Identifier: GPL-3.0-or-later
// otpost_bench_server DELAY_MS: answers every HTTP/1.1 request on 127.0.0.1 with 200 after so many ms,
// thousands at once, in one thread. Prints its port, answers a line on its standard input with how many
// requests it has answered, and ends when that does.
#include <arpa/inet.h>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <map>
#include <netinet/tcp.h>
#include <queue>
#include <string>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

const std::string answer = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\nok";

struct Due {
    Clock::time_point at;
    int file = -1;
    unsigned generation = 0;
    bool operator>(const Due& other) const { return at > other.at; }
};

struct Client {
    std::string read;
    unsigned generation = 0;
};

std::map<int, Client> clients;
std::priority_queue<Due, std::vector<Due>, std::greater<>> waiting;
unsigned generations = 0;
long answered = 0;

void drop(int file)
{
    clients.erase(file);
    ::close(file);
}

void answerNow(int file)
{
    ++answered;
    if (::send(file, answer.data(), answer.size(), MSG_NOSIGNAL) != ssize_t(answer.size()))
        drop(file);
}

/// Takes the whole requests out of what was read.
int takeRequests(std::string& text)
{
    int count = 0;
    for (;;) {
        const std::size_t end = text.find("\r\n\r\n");
        if (end == std::string::npos)
            return count;
        std::size_t length = 0;
        for (const char* name : {"Content-Length:", "content-length:"}) {
            const std::size_t at = text.find(name);
            if (at < end)
                length = std::strtoul(text.c_str() + at + 15, nullptr, 10);
        }
        if (text.size() < end + 4 + length)
            return count;
        text.erase(0, end + 4 + length);
        ++count;
    }
}

}

int main(int argc, char* argv[])
{
    const auto delay = std::chrono::milliseconds(argc > 1 ? std::atoi(argv[1]) : 0);
    std::signal(SIGPIPE, SIG_IGN);
    const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof(address);
    if (::bind(listener, reinterpret_cast<sockaddr*>(&address), size) != 0 || ::listen(listener, 4096) != 0
        || ::getsockname(listener, reinterpret_cast<sockaddr*>(&address), &size) != 0)
        return 1;
    std::printf("%d\n", ntohs(address.sin_port));
    std::fflush(stdout);

    const int poll = ::epoll_create1(EPOLL_CLOEXEC);
    const auto watch = [poll](int file) {
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.fd = file;
        ::epoll_ctl(poll, EPOLL_CTL_ADD, file, &event);
    };
    watch(listener);
    watch(STDIN_FILENO);
    std::vector<epoll_event> events(1024);
    std::vector<char> buffer(65536);
    for (;;) {
        int patience = -1;
        if (!waiting.empty()) {
            const auto left = std::chrono::ceil<std::chrono::milliseconds>(waiting.top().at - Clock::now());
            patience = int(std::max<long>(left.count(), 0));
        }
        const int count = ::epoll_wait(poll, events.data(), int(events.size()), patience);
        if (count < 0 && errno != EINTR)
            return 1;
        for (int i = 0; i < count; ++i) {
            const int file = events[std::size_t(i)].data.fd;
            if (file == STDIN_FILENO) {
                if (::read(file, buffer.data(), buffer.size()) <= 0)
                    return 0;
                std::printf("%ld\n", answered);
                std::fflush(stdout);
                continue;
            }
            if (file == listener) {
                for (int made;
                     (made = ::accept4(listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC)) >= 0;) {
                    const int on = 1;
                    ::setsockopt(made, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
                    clients[made].generation = ++generations;
                    watch(made);
                }
                continue;
            }
            const ssize_t got = ::read(file, buffer.data(), buffer.size());
            if (got <= 0) {
                if (got == 0 || errno != EAGAIN)
                    drop(file);
                continue;
            }
            Client& client = clients[file];
            client.read.append(buffer.data(), std::size_t(got));
            for (int request = takeRequests(client.read); request > 0; --request) {
                if (delay.count() == 0)
                    answerNow(file);
                else
                    waiting.push(Due{Clock::now() + delay, file, client.generation});
            }
        }
        while (!waiting.empty() && waiting.top().at <= Clock::now()) {
            const Due due = waiting.top();
            waiting.pop();
            const auto client = clients.find(due.file);
            if (client != clients.end() && client->second.generation == due.generation)
                answerNow(due.file);
        }
    }
}
