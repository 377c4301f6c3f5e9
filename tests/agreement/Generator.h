// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <cstdint>
#include <random>

namespace otpost::test {

/// The same numbers on every system, other than the standard's distributions.
class Generator
{
public:
    static constexpr std::uint32_t seed = 20'240'917;

    /// 0…below - 1
    int below(int bound) { return int(m_engine() % std::uint32_t(bound)); }
    /// first…last
    int between(int first, int last) { return first + below(last - first + 1); }
    template <typename T>
    const T& oneOf(const QList<T>& list)
    {
        return list.at(below(int(list.size())));
    }
    QChar oneOf(QStringView characters) { return characters.at(below(int(characters.size()))); }

private:
    std::mt19937 m_engine{seed};
};

}
