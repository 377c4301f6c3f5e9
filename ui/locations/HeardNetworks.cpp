// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/locations/HeardNetworks.h"

#include <algorithm>

namespace otpost::ui {

QList<HeardElsewhere> heardElsewhere(const Location& of, const QList<Location>& all)
{
    const auto own = std::find_if(
        all.begin(), all.end(), [&of](const Location& location) { return location.id == of.id; });
    QList<HeardElsewhere> found;
    for (const QString& ssid : of.ssids) {
        const auto other = std::find_if(all.begin(), all.end(), [&of, &ssid](const Location& location) {
            return location.id != of.id && location.ssids.contains(ssid);
        });
        if (other != all.end())
            found.append(HeardElsewhere{ssid, other->name, other < own});
    }
    return found;
}

}
