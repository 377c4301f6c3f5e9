// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace otpost::lua {

/// The memory of one Lua state, with a cap. All of it is freed together at the end, without running
/// finalizers.
class Memory
{
public:
    explicit Memory(std::size_t most)
        : m_most(most)
    {
    }
    ~Memory();
    Memory(const Memory&) = delete;
    Memory& operator=(const Memory&) = delete;

    /// lua_Alloc, with a Memory as `self`.
    static void* allocate(void* self, void* block, std::size_t oldSize, std::size_t newSize);
    /// Whether something was refused.
    bool ranOut() const { return m_ranOut; }

private:
    struct Block;
    void* resize(void* block, std::size_t oldSize, std::size_t newSize);

    Block* m_first = nullptr;
    std::size_t m_used = 0;
    std::size_t m_most;
    bool m_ranOut = false;
};

}
