// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace otpost::ui {

/// The handle that a row is dragged by, where it can be moved, and its number.
class GatewayOrderDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// How a gateway does: a word with its icon, figures below it, and, where the column is wide enough, a tick
/// for each of the last calls, short ones for those that failed.
class GatewayHealthDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Width of a column from which the ticks are drawn.
    static constexpr int widthWithTicks = 250;

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// The last balance, and when it was asked for.
class GatewayBalanceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}
