// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Json.h"
#include "core/log/LogViews.h"
#include "ui/log/LogModel.h"
#include "ui/log/RangeChip.h"

namespace otpost::ui {

/// What the log page is asked to show, as its user thinks of it: filters that compose, and the order of the
/// rows. A list that is empty does not narrow.
struct LogQuery {
    LogRange range;
    QList<MessageStatus> statuses;
    QList<MessageType> types;
    QStringList gateways; ///< names, as they are or were then
    QStringList locations; ///< names
    QString search; ///< in number and text
    LogModel::Column sortColumn = LogModel::TimeColumn;
    Qt::SortOrder sortOrder = Qt::DescendingOrder;

    bool operator==(const LogQuery&) const = default;
    /// Whether anything narrows.
    bool narrows() const;
    /// The same order, narrowed by nothing.
    LogQuery cleared() const;
    /// The rows that are meant at this moment: days become times.
    LogView view(const QDateTime& now) const;
};

/// A query as a view that is kept under a name, and back.
SavedView savedFrom(const LogQuery& query, const QString& name);
LogQuery queryFrom(const SavedView& saved);

/// As it is kept in settings and saved views; what does not fit is left out when it is read. Pure.
JsonValue queryToJson(const LogQuery& query);
LogQuery queryFromJson(const JsonValue& json);

}

Q_DECLARE_METATYPE(otpost::ui::LogQuery)
