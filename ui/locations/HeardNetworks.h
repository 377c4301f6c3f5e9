// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Location.h"

#include <QList>
#include <QString>

namespace otpost::ui {

/// A network of one location that another one lists, too.
struct HeardElsewhere {
    QString ssid;
    QString location; ///< the first other one that lists it
    bool counts = false; ///< whether it is that other one that counts, as it stands before

    bool operator==(const HeardElsewhere&) const = default;
};

/// Which networks of a location are heard elsewhere. `all`: all locations in their order, in which one with
/// the id of `of` is not looked at; a new one (id 0) stands last. Pure.
QList<HeardElsewhere> heardElsewhere(const Location& of, const QList<Location>& all);

}
