// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <functional>
#include <optional>

namespace otpost::bench {

/// What came back of one request.
struct Loaded {
    int status = 0; ///< 0: no answer came
    QByteArray body;
    double ms = 0;
};

/// How requests are made.
struct LoadOptions {
    int port = 0;
    int connections = 64;
    /// Each connection comes from an address of its own: 127.0.1.1, 127.0.1.2, …
    bool manyAddresses = false;
    int timeoutMs = 30'000; ///< for one answer; then the connection is made anew
};

/// Makes requests over connections that stay open, one at a time on each, as fast as they are answered
/// (HTTP/1.1 on 127.0.0.1, epoll, one thread).
class Loader
{
public:
    /// The next request of a connection. Nothing: it has none now, and is asked again soon.
    using Next = std::function<std::optional<QByteArray>(int connection)>;
    using Answered = std::function<void(int connection, const Loaded& loaded)>;
    /// Whether there is an end.
    using Done = std::function<bool()>;

    /// Runs until `done`.
    static void run(const LoadOptions& options, const Next& next, const Answered& answered, const Done& done);

    static QByteArray get(const QByteArray& target, const QByteArray& headers = {});
    static QByteArray post(const QByteArray& target, const QByteArray& json, const QByteArray& headers = {});
};

/// The value that so much of them (0 to 1) do not exceed.
double quantileOf(QList<double> values, double part);

}
