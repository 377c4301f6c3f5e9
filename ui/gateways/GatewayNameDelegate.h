// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace otpost::ui {

/// Draws a gateway's name with its type and host below, and what is worth a warning behind them. The
/// second line comes from GatewayListModel::SubtitleRole, the warning from WarningRole.
class GatewayNameDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}
