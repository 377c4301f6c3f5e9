// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

#include <mutex>
#include <thread>

namespace otpost::bench {

/// A provider that takes every text at once (HTTP/1.1 on 127.0.0.1, epoll, a thread of its own) and keeps the
/// last code for each number. Its gateway's payload is `codePayload`.
class CodeGateway
{
public:
    CodeGateway();
    ~CodeGateway();
    CodeGateway(const CodeGateway&) = delete;
    CodeGateway& operator=(const CodeGateway&) = delete;

    static QByteArray codePayload() { return R"({"to":"%TO%","code":"%CODE%"})"; }

    int port() const { return m_port; }
    /// Empty: none came yet. Thread-safe.
    QByteArray codeOf(const QByteArray& number) const;
    /// Texts to numbers that begin so. Thread-safe.
    int count(const QByteArray& prefix) const;
    void forget();

private:
    void serve();
    void take(const QByteArray& body);

    int m_listening = -1;
    int m_wake = -1;
    int m_port = 0;
    mutable std::mutex m_mutex; ///< guards what follows
    QHash<QByteArray, QByteArray> m_codes;
    QHash<QByteArray, int> m_counts; ///< by the first five characters
    std::thread m_thread;
};

}
