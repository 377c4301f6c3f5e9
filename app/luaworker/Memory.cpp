// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/luaworker/Memory.h"

#include <cstdlib>

namespace otpost::lua {

/// Stands before what Lua gets.
struct alignas(std::max_align_t) Memory::Block {
    Block* previous = nullptr;
    Block* next = nullptr;
};

Memory::~Memory()
{
    while (m_first) {
        Block* next = m_first->next;
        std::free(m_first);
        m_first = next;
    }
}

void* Memory::allocate(void* self, void* block, std::size_t oldSize, std::size_t newSize)
{
    // Where there is no block yet, Lua says in its place of what kind it will be.
    return static_cast<Memory*>(self)->resize(block, block ? oldSize : 0, newSize);
}

void* Memory::resize(void* block, std::size_t oldSize, std::size_t newSize)
{
    Block* old = block ? static_cast<Block*>(block) - 1 : nullptr;
    if (newSize > oldSize && m_used + (newSize - oldSize) > m_most) {
        m_ranOut = true;
        return nullptr;
    }
    if (old) {
        (old->previous ? old->previous->next : m_first) = old->next;
        if (old->next)
            old->next->previous = old->previous;
    }
    const bool freed = newSize == 0;
    Block* made = freed ? nullptr : static_cast<Block*>(std::realloc(old, sizeof(Block) + newSize));
    const bool refused = !freed && !made;
    if (freed)
        std::free(old);
    m_ranOut = m_ranOut || refused;
    Block* kept = refused ? old : made; // a block that could not be resized is as it was
    if (!refused)
        m_used = m_used - oldSize + newSize;
    if (kept) {
        kept->previous = nullptr;
        kept->next = m_first;
        if (m_first)
            m_first->previous = kept;
        m_first = kept;
    }
    return made ? made + 1 : nullptr;
}

}
