// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/log/LogFilter.h"

#include <QFuture>

namespace otpost {

class Storage;

/// A view of the log under a name.
struct SavedView {
    qint64 id = 0; ///< 0: not stored yet
    QString name; ///< unique, ignoring case; 1 to 60 characters
    LogView view;
    QString range; ///< a stretch of days that moves on, as the window words it: "7d"; empty: none

    bool operator==(const SavedView&) const = default;
};

/// By name. All: from any thread, return at once.
QFuture<Result<QList<SavedView>>> savedViews(Storage& storage);
/// Stores a view; one of the same name is replaced. Its id. ViewNameInvalid, FieldTooLong (field "name").
QFuture<Result<qint64>> saveView(Storage& storage, const SavedView& view);
/// Nothing happens where it is gone already.
QFuture<Result<void>> removeView(Storage& storage, qint64 id);

}
