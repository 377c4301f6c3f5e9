// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/RefusalWatch.h"

#include <algorithm>

namespace otpost {

namespace {

/// Locations come from whoever calls the service.
constexpr qsizetype mostPlaces = 1'000;

}

RefusalChange RefusalWatch::changeOf(const QString& location, const Place& place)
{
    RefusalChange change;
    change.location = location;
    change.opens = place.open;
    change.refused = place.refused;
    qint64 most = 0;
    for (auto limit = place.byLimit.begin(); limit != place.byLimit.end(); ++limit) {
        if (*limit > most) {
            most = *limit;
            change.limit = ErrorKind(limit.key());
        }
    }
    return change;
}

void RefusalWatch::forget(Place& place, qint64 nowMs)
{
    while (!place.times.empty() && place.times.front() <= nowMs - windowMs)
        place.times.pop_front();
}

QList<RefusalChange> RefusalWatch::note(const QString& location, ErrorKind limit, qint64 nowMs)
{
    if (!m_places.contains(location) && m_places.size() >= mostPlaces)
        return {};
    Place& place = m_places[location];
    forget(place, nowMs);
    if (place.times.empty() && !place.open)
        place = Place();
    place.times.push_back(nowMs);
    if (place.times.size() > std::size_t(unusual))
        place.times.pop_front();
    ++place.refused;
    ++place.byLimit[int(limit)];
    const bool begins = !place.open && place.times.size() >= std::size_t(unusual);
    if (!begins && !(place.open && nowMs - place.toldAt >= tellAgainMs))
        return {};
    place.open = true;
    place.toldAt = nowMs;
    place.toldRefused = place.refused;
    return {changeOf(location, place)};
}

QList<RefusalChange> RefusalWatch::look(qint64 nowMs)
{
    QList<RefusalChange> changes;
    for (auto it = m_places.begin(); it != m_places.end();) {
        Place& place = *it;
        forget(place, nowMs);
        if (place.open && place.times.size() < std::size_t(quiet)) {
            place.open = false;
            changes.append(changeOf(it.key(), place));
            it = m_places.erase(it);
        } else if (!place.open && place.times.empty()) {
            it = m_places.erase(it);
        } else {
            if (place.open && place.refused != place.toldRefused && nowMs - place.toldAt >= tellAgainMs) {
                place.toldAt = nowMs;
                place.toldRefused = place.refused;
                changes.append(changeOf(it.key(), place));
            }
            ++it;
        }
    }
    return changes;
}

}
