// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/log/FilterChip.h"

#include <QDateTime>

namespace otpost::ui {

/// A stretch of time that the log is narrowed to. Today and the last days move on with the calendar.
struct LogRange {
    enum class Kind { Any, Today, Days7, Days30, Custom };
    Kind kind = Kind::Any;
    QDateTime from; ///< UTC, inclusive; of a Custom range
    QDateTime to; ///< UTC, exclusive; of a Custom range

    bool operator==(const LogRange&) const = default;
    /// When it begins, seen from `now`; invalid: no beginning. Days are those of the local time zone.
    QDateTime begin(const QDateTime& now) const;
    /// When it ends; invalid: no end, so that what comes is seen too.
    QDateTime end() const;
};

/// "today", "7d", "30d", "custom"; empty: any. How a range is written to settings.
QString toWord(LogRange::Kind kind);
LogRange::Kind rangeKindFromWord(QStringView word);

/// The chip for the stretch of time.
class RangeChip : public FilterChip
{
    Q_OBJECT

public:
    explicit RangeChip(QWidget* parent = nullptr);

    /// Tells nobody.
    void setRange(const LogRange& range);
    const LogRange& range() const { return m_range; }

Q_SIGNALS:
    void rangeChanged(const otpost::ui::LogRange& range);

private:
    void fillMenu();
    void choose(const LogRange& range);
    void askCustom();
    QString wordsOf(const LogRange& range) const;

    QMenu* m_menu;
    LogRange m_range;
};

}
