// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/HttpServer.h"

#include "core/portal/HttpCallState.h"

#include <QElapsedTimer>
#include <QThread>

#include <microhttpd.h>

#include <algorithm>
#include <cerrno>
#include <condition_variable>
#include <cstring>
#include <thread>
#include <unordered_map>
#include <vector>

#ifdef _WIN32
#include <winsock2.h>
#else
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int sendingSeconds = 60; ///< for a slow reader to take an answer
constexpr int answerSeconds = 30; ///< for us to find one
constexpr int endMs = 5'000;
constexpr int watchMs = 500;
/// Where connections run short, whoever has not finished a request makes room: those of which so much is
/// left, from the oldest, until there is room for a quarter.
constexpr int crowdedOf = 8; ///< of 10
constexpr qint64 patienceInCrowdMs = 1'000;

using Call = std::shared_ptr<HttpCallState>;

void quiet(void*, const char*, va_list) { }

/// Many systems give a program 1,024 files unless it asks for more.
void raiseFileLimit(int connections)
{
#ifdef _WIN32
    (void)connections;
#else
    constexpr rlim_t others = 512;
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= rlim_t(connections) + others)
        return;
    limit.rlim_cur = std::min(limit.rlim_max, rlim_t(connections) + others);
    ::setrlimit(RLIMIT_NOFILE, &limit);
#endif
}

struct Address {
    sockaddr_storage storage{};
    explicit Address(const HttpServerOptions& options)
    {
        if (options.address.protocol() == QAbstractSocket::IPv6Protocol) {
            auto* six = reinterpret_cast<sockaddr_in6*>(&storage);
            six->sin6_family = AF_INET6;
            six->sin6_port = htons(options.port);
            const Q_IPV6ADDR bytes = options.address.toIPv6Address();
            std::memcpy(&six->sin6_addr, &bytes, sizeof(bytes));
        } else {
            auto* four = reinterpret_cast<sockaddr_in*>(&storage);
            four->sin_family = AF_INET;
            four->sin_port = htons(options.port);
            four->sin_addr.s_addr = htonl(options.address.toIPv4Address());
        }
    }
};

}

struct HttpServer::Private {
    /// One connection, for the clock that MHD does not have: a stranger may not take for ever.
    struct Watched {
        MHD_socket socket = MHD_INVALID_SOCKET;
        enum class Stage { Reading, Answering, Sending } stage = Stage::Reading;
        qint64 since = 0;
        Call call;
    };

    HttpServerOptions options;
    Handler handler;
    MHD_Daemon* daemon = nullptr;
    QElapsedTimer clock;
    mutable std::mutex mutex; ///< guards what follows
    std::unordered_map<MHD_Connection*, Watched> watched;
    bool ending = false;
    std::condition_variable wake;
    std::thread watchman;

    static MHD_Result access(void* self, MHD_Connection* connection, const char* url, const char* method,
        const char* version, const char* data, std::size_t* size, void** context)
    {
        (void)version;
        return static_cast<Private*>(self)->serve(connection, url, method, data, size, context);
    }
    static void completed(void* self, MHD_Connection* connection, void** context, MHD_RequestTerminationCode)
    {
        const std::unique_ptr<Call> call(static_cast<Call*>(*context));
        *context = nullptr;
        if (call)
            (*call)->detach();
        static_cast<Private*>(self)->stage(connection, Watched::Stage::Reading, nullptr);
    }
    static void connected(void* self, MHD_Connection* connection, void**, MHD_ConnectionNotificationCode code)
    {
        auto* d = static_cast<Private*>(self);
        const std::lock_guard lock(d->mutex);
        if (code == MHD_CONNECTION_NOTIFY_CLOSED) {
            d->watched.erase(connection);
            return;
        }
        const auto* info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
        Watched one;
        one.socket = info ? info->connect_fd : MHD_INVALID_SOCKET;
        one.since = d->clock.elapsed();
        d->watched[connection] = one;
    }

    void stage(MHD_Connection* connection, Watched::Stage now, const Call& call)
    {
        const std::lock_guard lock(mutex);
        const auto found = watched.find(connection);
        if (found == watched.end())
            return;
        found->second.stage = now;
        found->second.since = clock.elapsed();
        found->second.call = call;
    }

    MHD_Result serve(MHD_Connection* connection, const char* url, const char* method, const char* data,
        std::size_t* size, void** context)
    {
        if (!*context) {
            auto call = std::make_unique<Call>(std::make_shared<HttpCallState>(connection));
            (*call)->read(url, method, !options.certificate.isEmpty());
            const int problem = (*call)->problem(options.mostBody);
            *context = call.release();
            if (problem != 0)
                return HttpCallState::queue(connection, HttpCallState::plain(problem));
            return MHD_YES;
        }
        const Call call = *static_cast<Call*>(*context);
        if (*size > 0) {
            // In the middle of a body there is no place for an answer.
            if (!call->append(data, *size, options.mostBody))
                return MHD_NO;
            *size = 0;
            return MHD_YES;
        }
        if (call->begin()) {
            stage(connection, Watched::Stage::Answering, call);
            handler(call->request(), [call](const ServedResponse& response) { call->answer(response); });
        }
        const std::optional<ServedResponse> response = call->takeOrSuspend();
        if (!response)
            return MHD_YES;
        stage(connection, Watched::Stage::Sending, nullptr);
        return HttpCallState::queue(connection, *response);
    }

    /// Hangs up on whoever takes too long, and speaks for a handler that does.
    void watch()
    {
        std::unique_lock lock(mutex);
        while (!ending) {
            wake.wait_for(lock, std::chrono::milliseconds(isCrowded() ? watchMs / 5 : watchMs));
            makeRoom();
            QList<Call> late;
            for (auto& [connection, one] : watched) {
                const qint64 seconds = (clock.elapsed() - one.since) / 1000;
                if (one.stage == Watched::Stage::Answering && seconds >= answerSeconds && one.call)
                    late.append(std::move(one.call));
                else if ((one.stage == Watched::Stage::Reading && seconds >= options.requestSeconds)
                    || (one.stage == Watched::Stage::Sending && seconds >= sendingSeconds))
                    ::shutdown(one.socket, 2);
            }
            lock.unlock();
            for (const Call& call : late)
                call->answer(HttpCallState::plain(503));
            lock.lock();
        }
    }

    bool isCrowded() const { return watched.size() * 10 >= std::size_t(options.mostConnections) * crowdedOf; }

    /// So that a thousand who say nothing keep nobody out.
    void makeRoom()
    {
        if (!isCrowded())
            return;
        const qint64 now = clock.elapsed();
        std::vector<std::pair<qint64, MHD_socket>> idle;
        for (const auto& [connection, one] : watched) {
            if (one.stage == Watched::Stage::Reading && now - one.since >= patienceInCrowdMs)
                idle.emplace_back(one.since, one.socket);
        }
        std::sort(idle.begin(), idle.end());
        const std::size_t wanted = watched.size() - std::size_t(options.mostConnections) * 3 / 4;
        for (std::size_t i = 0; i < std::min(idle.size(), wanted); ++i)
            ::shutdown(idle.at(i).second, 2);
    }

    int answering() const
    {
        const std::lock_guard lock(mutex);
        int count = 0;
        for (const auto& [connection, one] : watched)
            count += one.stage == Watched::Stage::Reading ? 0 : 1;
        return count;
    }
};

HttpServer::HttpServer()
    : d(std::make_unique<Private>())
{
}

Result<std::unique_ptr<HttpServer>> HttpServer::start(const HttpServerOptions& options, Handler handler)
{
    std::unique_ptr<HttpServer> server(new HttpServer);
    Private& d = *server->d;
    d.options = options;
    d.handler = std::move(handler);
    d.clock.start();
    raiseFileLimit(options.mostConnections);
    const bool secure = !options.certificate.isEmpty();
    unsigned flags = MHD_USE_AUTO | MHD_USE_INTERNAL_POLLING_THREAD | MHD_ALLOW_SUSPEND_RESUME | MHD_USE_ITC
        | MHD_USE_ERROR_LOG;
    if (secure)
        flags |= MHD_USE_TLS;
    if (options.address.protocol() == QAbstractSocket::IPv6Protocol)
        flags |= MHD_USE_IPv6;
    const Address address(options);
    const char* const priorities = "NORMAL:-VERS-ALL:+VERS-TLS1.3:+VERS-TLS1.2";
    MHD_OptionItem tls[] = {
        {MHD_OPTION_HTTPS_MEM_CERT, 0, const_cast<char*>(options.certificate.constData())},
        {MHD_OPTION_HTTPS_MEM_KEY, 0, const_cast<char*>(options.key.constData())},
        {MHD_OPTION_HTTPS_PRIORITIES, 0, const_cast<char*>(priorities)},
        {MHD_OPTION_END, 0, nullptr},
    };
    MHD_OptionItem none[] = {{MHD_OPTION_END, 0, nullptr}};
    errno = 0;
    d.daemon = MHD_start_daemon(flags, options.port, nullptr, nullptr, &Private::access, &d,
        MHD_OPTION_EXTERNAL_LOGGER, &quiet, nullptr, MHD_OPTION_SOCK_ADDR, &address.storage,
        MHD_OPTION_CONNECTION_MEMORY_LIMIT, std::size_t(options.mostHeader), MHD_OPTION_CONNECTION_LIMIT,
        unsigned(options.mostConnections), MHD_OPTION_PER_IP_CONNECTION_LIMIT,
        unsigned(options.mostPerAddress), MHD_OPTION_CONNECTION_TIMEOUT, unsigned(options.idleSeconds),
        MHD_OPTION_STRICT_FOR_CLIENT, 1, MHD_OPTION_NOTIFY_COMPLETED, &Private::completed, &d,
        MHD_OPTION_NOTIFY_CONNECTION, &Private::connected, &d, MHD_OPTION_ARRAY, secure ? tls : none,
        MHD_OPTION_END);
    if (!d.daemon) {
        const QString where = options.address.toString() + u':' + QString::number(options.port);
        const QString why = errno != 0 ? qt_error_string(errno) : u"-"_s;
        return secure && errno == 0 ? fail(ErrorKind::ServeTlsInvalid, {}, {where, why})
                                    : fail(ErrorKind::ListenFailed, {}, {where, why});
    }
    d.watchman = std::thread([&d] { d.watch(); });
    return server;
}

HttpServer::~HttpServer()
{
    if (!d->daemon)
        return;
    const MHD_socket listening = MHD_quiesce_daemon(d->daemon);
#ifdef _WIN32
    if (listening != MHD_INVALID_SOCKET)
        ::closesocket(listening);
#else
    if (listening != MHD_INVALID_SOCKET)
        ::close(listening);
#endif
    QElapsedTimer waited;
    waited.start();
    while (d->answering() > 0 && waited.elapsed() < endMs)
        QThread::msleep(5);
    QList<Call> open;
    {
        const std::lock_guard lock(d->mutex);
        d->ending = true;
        for (auto& [connection, one] : d->watched) {
            if (one.call)
                open.append(one.call);
        }
    }
    d->wake.notify_all();
    d->watchman.join();
    for (const Call& call : open)
        call->answer(HttpCallState::plain(503));
    MHD_stop_daemon(d->daemon);
}

quint16 HttpServer::port() const
{
    const auto* info = MHD_get_daemon_info(d->daemon, MHD_DAEMON_INFO_BIND_PORT);
    return info ? info->port : 0;
}

int HttpServer::connections() const
{
    const std::lock_guard lock(d->mutex);
    return int(d->watched.size());
}

}
