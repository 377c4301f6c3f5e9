// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/luaworker/Frames.h"

#include <array>
#include <cerrno>
#include <cstdint>
#include <vector>

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

namespace otpost::lua {

namespace {

#ifdef _WIN32
long readSome(void* into, std::size_t size)
{
    return _read(0, into, static_cast<unsigned>(size));
}
long writeSome(const void* from, std::size_t size)
{
    return _write(1, from, static_cast<unsigned>(size));
}
#else
long readSome(void* into, std::size_t size)
{
    return ::read(STDIN_FILENO, into, size);
}
long writeSome(const void* from, std::size_t size)
{
    return ::write(STDOUT_FILENO, from, size);
}
#endif

bool readAll(std::uint8_t* into, std::size_t size)
{
    while (size > 0) {
        const long got = readSome(into, size);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        into += got;
        size -= std::size_t(got);
    }
    return true;
}

bool writeAll(const std::uint8_t* from, std::size_t size)
{
    while (size > 0) {
        const long put = writeSome(from, size);
        if (put < 0 && errno == EINTR)
            continue;
        if (put <= 0)
            return false;
        from += put;
        size -= std::size_t(put);
    }
    return true;
}

}

std::optional<Json> readFrame()
{
    std::array<std::uint8_t, 4> head{};
    if (!readAll(head.data(), head.size()))
        return std::nullopt;
    const std::size_t size = std::size_t(head[0]) | std::size_t(head[1]) << 8U | std::size_t(head[2]) << 16U
        | std::size_t(head[3]) << 24U;
    if (size > longestFrame)
        return std::nullopt;
    std::vector<std::uint8_t> bytes(size);
    if (!readAll(bytes.data(), size))
        return std::nullopt;
    Json frame = Json::from_cbor(bytes, true, false);
    if (frame.is_discarded())
        return std::nullopt;
    return frame;
}

bool writeFrame(const Json& frame)
{
    std::vector<std::uint8_t> bytes(4);
    Json::to_cbor(frame, bytes);
    const std::size_t size = bytes.size() - 4;
    if (size > longestFrame)
        return false;
    for (unsigned i = 0; i < 4; ++i)
        bytes[i] = std::uint8_t(size >> (8 * i));
    return writeAll(bytes.data(), bytes.size());
}

}
