// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/GatewayNameDelegate.h"

#include "ui/gateways/GatewayListModel.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QStyle>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 14;

/// Draws one line of text in the reading direction, cut where it does not fit. Returns its width.
int drawLine(QPainter* painter, const QStyleOptionViewItem& option, const QRect& area, const QRect& line,
    const QString& text)
{
    const QFontMetrics metrics(painter->font());
    const QString cut = metrics.elidedText(text, Qt::ElideRight, line.width());
    painter->drawText(QStyle::visualRect(option.direction, area, line),
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter), cut);
    return metrics.horizontalAdvance(cut);
}

}

void GatewayNameDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);

    const Theme& theme = themeOf(option.widget);
    const bool disabled = index.data(GatewayListModel::RouteRoleRole).toInt() == int(RouteRole::Disabled);
    const QRect area = option.rect.adjusted(metrics::space12, 0, -metrics::space12, 0);
    const int half = area.height() / 2;
    const QRect first(area.left(), area.top() + 8, area.width(), half - 8);
    const QRect second(area.left(), area.top() + half, area.width(), half - 8);

    painter->save();
    QFont name = theme.font(TextRole::Body);
    name.setWeight(QFont::DemiBold);
    painter->setFont(name);
    painter->setPen(disabled ? theme.colors.text2 : theme.colors.text);
    drawLine(painter, option, area, first, index.data(Qt::DisplayRole).toString());

    painter->setFont(theme.font(TextRole::Hint));
    painter->setPen(theme.colors.text2);
    const int used
        = drawLine(painter, option, area, second, index.data(GatewayListModel::SubtitleRole).toString());

    const QString warning = index.data(GatewayListModel::WarningRole).toString();
    if (!warning.isEmpty()) {
        QRect rest = second;
        rest.setLeft(rest.left() + used + metrics::space12);
        const QRect icon(rest.left(), rest.center().y() - iconSize / 2, iconSize, iconSize);
        paintIcon(painter, QStyle::visualRect(option.direction, area, icon), u"triangle-alert"_s,
            theme.colors.amber, option.direction);
        rest.setLeft(icon.right() + metrics::space4);
        painter->setPen(theme.colors.amber);
        drawLine(painter, option, area, rest, warning);
    }
    painter->restore();
}

}
