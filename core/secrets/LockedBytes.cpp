// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/LockedBytes.h"

#include <sodium.h>

#include <cstring>
#include <new>
#include <utility>

namespace otpost {

bool sodiumReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

LockedBytes::LockedBytes(qsizetype size)
{
    if (size <= 0)
        return;
    m_data = sodiumReady() ? static_cast<unsigned char*>(sodium_malloc(std::size_t(size))) : nullptr;
    if (!m_data)
        throw std::bad_alloc();
    m_size = size;
    std::memset(m_data, 0, std::size_t(size));
}

LockedBytes::LockedBytes(QByteArrayView bytes)
    : LockedBytes(bytes.size())
{
    if (m_data)
        std::memcpy(m_data, bytes.data(), length());
}

LockedBytes::LockedBytes(LockedBytes&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

LockedBytes& LockedBytes::operator=(LockedBytes&& other) noexcept
{
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    return *this;
}

LockedBytes::~LockedBytes()
{
    sodium_free(m_data);
}

void LockedBytes::truncate(qsizetype size)
{
    if (size < 0 || size >= m_size)
        return;
    sodium_memzero(m_data + size, std::size_t(m_size - size));
    m_size = size;
}

}
