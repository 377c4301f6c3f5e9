// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Storage.h"

#include <QSemaphore>

namespace otpost::test {

using namespace Qt::StringLiterals;

/// Any table would do; this one has no rules about its rows.
inline Result<void> put(Connection& connection, int number, const QString& value = u"x"_s)
{
    return connection.exec(
        u"INSERT INTO setting (name, value) VALUES (?, ?)"_s, {u"test-%1"_s.arg(number), value});
}

inline Result<int> count(Connection& connection)
{
    const Result<QVariant> rows
        = connection.value(u"SELECT count(*) FROM setting WHERE name LIKE 'test-%'"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->toInt();
}

/// Keeps the writing thread busy, so that works gather behind it.
class Gate
{
public:
    explicit Gate(Storage& storage)
    {
        m_held = storage.write([this](Connection&) -> Result<void> {
            m_entered.release();
            m_open.acquire();
            return {};
        });
        m_entered.acquire();
    }
    ~Gate() { open(); }
    void open()
    {
        m_open.release();
        m_held.waitForFinished();
    }

private:
    QSemaphore m_entered;
    QSemaphore m_open;
    QFuture<Result<void>> m_held;
};

}
