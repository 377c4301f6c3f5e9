// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <cstddef>

namespace otpost {

/// Starts libsodium; false where the system gives it no random numbers. Thread-safe.
bool sodiumReady();

/// Bytes for passphrases and keys: in memory that is not swapped out as far as the system allows it,
/// does not stand in a core dump, and is wiped at the end (libsodium's sodium_malloc). Moves, never
/// copies.
class LockedBytes
{
public:
    LockedBytes() = default;
    /// So many zero bytes. Throws std::bad_alloc.
    explicit LockedBytes(qsizetype size);
    explicit LockedBytes(QByteArrayView bytes);
    LockedBytes(LockedBytes&& other) noexcept;
    LockedBytes& operator=(LockedBytes&& other) noexcept;
    LockedBytes(const LockedBytes&) = delete;
    LockedBytes& operator=(const LockedBytes&) = delete;
    ~LockedBytes();

    unsigned char* data() { return m_data; }
    const unsigned char* data() const { return m_data; }
    qsizetype size() const { return m_size; }
    std::size_t length() const { return std::size_t(m_size); }
    bool isEmpty() const { return m_size == 0; }
    QByteArrayView view() const { return {m_data, m_size}; }
    /// Forgets what stands beyond; never grows.
    void truncate(qsizetype size);

private:
    unsigned char* m_data = nullptr;
    qsizetype m_size = 0;
};

}
