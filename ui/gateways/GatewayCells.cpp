// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/GatewayCells.h"

#include "core/health/GatewayStandings.h"
#include "ui/gateways/GatewayListModel.h"
#include "ui/gateways/HealthWords.h"
#include "ui/theme/Icons.h"
#include "ui/theme/OtStylePaint.h"

#include <QPainter>
#include <QStyle>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int handleLeft = 8;
constexpr int numberLeft = handleLeft + paint::iconSide + 6;
constexpr int tickWidth = 3;
constexpr int tickStep = 5;
constexpr int tickHeight = 14;
constexpr int shortTick = 6;

/// The cell without its words; they are drawn by hand.
const Theme& paintBackground(const QStyledItemDelegate&, QPainter* painter, QStyleOptionViewItem cell)
{
    cell.text.clear();
    cell.widget->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    return themeOf(cell.widget);
}

/// One line of text in the reading direction, cut where it does not fit.
void paintLine(QPainter* painter, const QStyleOptionViewItem& option, const QRect& line, const QString& text)
{
    const QString cut = painter->fontMetrics().elidedText(text, Qt::ElideRight, line.width());
    painter->drawText(QStyle::visualRect(option.direction, option.rect, line),
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextSingleLine,
        cut);
}

/// Upper and lower half of a row with two lines, without the cell's padding.
std::pair<QRect, QRect> linesOf(const QRect& cell)
{
    const QRect area = cell.adjusted(paint::cellPadding, 8, -paint::cellPadding, -8);
    const int half = area.height() / 2;
    return {QRect(area.left(), area.top(), area.width(), half),
        QRect(area.left(), area.top() + half, area.width(), half)};
}

QColor tickColor(Outcome outcome, const Colors& c)
{
    switch (outcome) {
    case Outcome::Accepted:
        return c.greenChart;
    case Outcome::Unknown:
        return c.amber;
    default:
        return c.red;
    }
}

void paintTicks(
    QPainter* painter, const QStyleOptionViewItem& option, const QList<int>& outcomes, const Theme& theme)
{
    const int left = option.rect.right() + 1 - paint::cellPadding - recentOutcomes * tickStep;
    const int base = option.rect.center().y() + tickHeight / 2;
    for (int i = 0; i < recentOutcomes; ++i) {
        // The newest one stands last.
        const qsizetype at = i - (recentOutcomes - outcomes.size());
        const bool known = at >= 0;
        const Outcome outcome = known ? Outcome(outcomes.at(at)) : Outcome::Unknown;
        const int height = !known ? 1 : outcome == Outcome::Accepted ? tickHeight : shortTick;
        const QRect tick(left + i * tickStep, base - height, tickWidth, height);
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, tick),
            known ? tickColor(outcome, theme.colors) : theme.colors.border);
    }
}

}

void GatewayOrderDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const Theme& theme = paintBackground(*this, painter, cell);
    const QRect& r = option.rect;
    painter->save();
    if (index.data(GatewayListModel::MovableRole).toBool()) {
        const QRect handle(r.left() + handleLeft, r.top() + (r.height() - paint::iconSide) / 2,
            paint::iconSide, paint::iconSide);
        paintIcon(painter, QStyle::visualRect(option.direction, r, handle), u"grip-vertical"_s,
            theme.colors.text2, option.direction);
    }
    QFont font = theme.font(TextRole::Mono);
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(theme.colors.text);
    paintLine(painter, option, r.adjusted(numberLeft, 0, 0, 0), index.data(Qt::DisplayRole).toString());
    painter->restore();
}

void GatewayHealthDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const Theme& theme = paintBackground(*this, painter, cell);
    const bool ticks = option.rect.width() >= widthWithTicks;
    painter->save();
    if (ticks)
        paintTicks(painter, option, index.data(GatewayListModel::RecentRole).value<QList<int>>(), theme);
    QRect words = option.rect;
    if (ticks)
        words.setRight(words.right() - recentOutcomes * tickStep - metrics::space12);
    const auto [first, second] = linesOf(words);
    const QString detail = index.data(GatewayListModel::SubtitleRole).toString();
    const Badge badge = healthBadge(HealthLook(index.data(GatewayListModel::HealthRole).toInt()), theme);
    const QRect line = detail.isEmpty() ? first.united(second) : first;
    paintBadge(
        painter, QStyle::visualRect(option.direction, option.rect, line), badge, theme, option.direction);
    painter->setFont(theme.font(TextRole::Hint));
    painter->setPen(theme.colors.text2);
    paintLine(painter, option, second, detail);
    painter->restore();
}

void GatewayBalanceDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const Theme& theme = paintBackground(*this, painter, cell);
    const QString time = index.data(GatewayListModel::SubtitleRole).toString();
    const auto [first, second] = linesOf(option.rect);
    painter->save();
    painter->setFont(theme.font(TextRole::Mono));
    painter->setPen(time.isEmpty() ? theme.colors.text2 : theme.colors.text);
    paintLine(painter, option, time.isEmpty() ? first.united(second) : first,
        index.data(Qt::DisplayRole).toString());
    painter->setFont(theme.font(TextRole::Hint));
    painter->setPen(theme.colors.text2);
    paintLine(painter, option, second, time);
    painter->restore();
}

}
