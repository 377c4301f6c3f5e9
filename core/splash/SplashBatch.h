// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/SplashPage.h"
#include "core/storage/Connection.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace otpost {

/// Many changes of splash pages, worked out beforehand and made together.
struct SplashBatch {
    struct Change {
        SplashPage page; ///< id 0: new; validated and normalized. Its locations do not count
        std::optional<QStringList> locations; ///< their names as they are then; none: as it is
    };

    QList<SplashPage> before; ///< all that there were when the changes were worked out
    QList<Change> changes;
    QList<SplashId> removed;
    QStringList order; ///< all names in their order; empty: new ones at the end

    bool isEmpty() const { return changes.isEmpty() && removed.isEmpty() && order.isEmpty(); }
};

/// Makes the changes. Blocking; inside a transaction, in which locations may have been changed before. Where
/// codes are on, no gateway needs to be enabled. ConfigChangedMeanwhile where a location is not there. Does
/// not look at `before`, as locations that are gone by now have no pages.
Result<void> storeSplash(Connection& connection, const SplashBatch& batch, const QDateTime& now);

}
