// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace otpost::ui {

/// Paints the cells of the log straight away: words, badges and the Details action, without a widget or a
/// style sheet for any of them, so that a screen of rows takes a few milliseconds.
class LogDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// From a cell's edge to its text, in px: less than in other tables, as the log has many columns.
    static constexpr int padding = 8;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// How wide the Details column is: with its word, or its icon alone.
    static int detailsWidth(bool withWord);
};

}
