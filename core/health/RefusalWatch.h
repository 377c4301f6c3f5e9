// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QHash>
#include <QString>

#include <deque>

namespace otpost {

/// What is to be told of the codes that limits refuse at one location.
struct RefusalChange {
    QString location;
    bool opens = false; ///< or goes on, with other figures; otherwise it is quiet again
    ErrorKind limit = ErrorKind::LimitDay; ///< that refused most of late
    qint64 refused = 0; ///< since it began
    bool operator==(const RefusalChange&) const = default;
};

/// Notices when limits refuse unusually many codes at a location: 20 within 10 minutes. It is over when fewer
/// than 5 were refused in the last 10 minutes. Told at the beginning, each minute while the figures change,
/// and at the end. Memory is bounded. Pure.
class RefusalWatch
{
public:
    static constexpr int unusual = 20;
    static constexpr int quiet = 5;
    static constexpr qint64 windowMs = 600'000;
    static constexpr qint64 tellAgainMs = 60'000;

    /// A limit has refused one.
    QList<RefusalChange> note(const QString& location, ErrorKind limit, qint64 nowMs);
    /// As time goes by; to be called now and then.
    QList<RefusalChange> look(qint64 nowMs);
    bool isQuiet() const { return m_places.isEmpty(); }

private:
    struct Place {
        std::deque<qint64> times; ///< the last `unusual` ones, oldest first
        QHash<int, qint64> byLimit; ///< since it began
        qint64 refused = 0; ///< likewise
        bool open = false;
        qint64 toldAt = 0;
        qint64 toldRefused = 0;
    };
    static RefusalChange changeOf(const QString& location, const Place& place);
    static void forget(Place& place, qint64 nowMs);

    QHash<QString, Place> m_places;
};

}
