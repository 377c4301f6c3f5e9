// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Icons.h"
#include "ui/theme/OtStylePaint.h"

#include <QPainter>
#include <QStyleOptionHeader>
#include <QStyleOptionMenuItem>
#include <QStyleOptionSlider>
#include <QStyleOptionViewItem>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace otpost::ui::paint {

namespace {

constexpr int sliderWidth = 6;
constexpr int menuInset = 4;
constexpr int menuTextLeft = menuInset + 8 + iconSide + 8;
constexpr int menuTextRight = 12;
constexpr int separatorHeight = 9;
constexpr int shortcutGap = 24;
constexpr int sortArrowSide = 14;

}

void scrollBar(const QStyleOptionSlider* option, QPainter* painter, const QRect& slider, const Theme& theme)
{
    if (option->maximum <= option->minimum)
        return;
    const bool horizontal = option->orientation == Qt::Horizontal;
    QRectF handle = slider;
    const qreal spare = (horizontal ? handle.height() : handle.width()) - sliderWidth;
    handle = horizontal ? handle.adjusted(2, spare / 2, -2, -spare / 2)
                        : handle.adjusted(spare / 2, 2, -spare / 2, -2);
    QColor color = theme.colors.field;
    const bool active = option->state.testFlag(QStyle::State_Sunken)
        || (option->state.testFlag(QStyle::State_MouseOver)
            && option->activeSubControls.testFlag(QStyle::SC_ScrollBarSlider));
    if (!active)
        color.setAlphaF(0.6F);
    paintPanel(painter, handle, sliderWidth / 2.0, color);
}

QRect headerPart(const QStyleOptionHeader* option, QStyle::SubElement part)
{
    const QRect& r = option->rect;
    const bool sorted = option->sortIndicator != QStyleOptionHeader::None;
    const int left = r.right() + 1 - cellPadding - sortArrowSide;
    QRect logical(left, r.top() + (r.height() - sortArrowSide) / 2, sortArrowSide, sortArrowSide);
    if (part == QStyle::SE_HeaderLabel) {
        const int end = sorted ? cellPadding + sortArrowSide + 2 : cellPadding;
        logical = r.adjusted(cellPadding, 0, -end, 0);
    }
    return QStyle::visualRect(option->direction, r, logical);
}

void headerSection(const QStyleOptionHeader* option, QPainter* painter, const Theme& theme)
{
    painter->fillRect(option->rect, theme.colors.subtle);
    const bool horizontal = option->orientation == Qt::Horizontal;
    const QRect& r = option->rect;
    painter->fillRect(
        horizontal ? QRect(r.left(), r.bottom(), r.width(), 1) : QRect(r.right(), r.top(), 1, r.height()),
        theme.colors.border);
}

void itemPanel(const QStyleOption* option, QPainter* painter, const QWidget* widget, const Theme& theme)
{
    const Colors& c = theme.colors;
    const bool selected = option->state.testFlag(QStyle::State_Selected);
    const bool table = qobject_cast<const QTableView*>(widget) != nullptr;
    if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
        if (item->backgroundBrush.style() != Qt::NoBrush)
            painter->fillRect(option->rect, item->backgroundBrush);
    }
    const bool hovered = option->state.testFlag(QStyle::State_MouseOver) && !table;
    if (!selected && !hovered)
        return;
    const QColor fill = selected ? c.accentTint : c.subtle;
    if (table)
        painter->fillRect(option->rect, fill);
    else
        paintPanel(painter, QRectF(option->rect).adjusted(2, 1, -2, -1), 4, fill);
}

QSize menuItemSize(const QStyleOptionMenuItem* option)
{
    if (option->menuItemType == QStyleOptionMenuItem::Separator)
        return {40, separatorHeight};
    const QFontMetrics metrics(option->font);
    const QStringList parts = option->text.split(u'\t');
    int width = menuTextLeft + metrics.size(Qt::TextShowMnemonic, parts.value(0)).width() + menuTextRight;
    if (!parts.value(1).isEmpty())
        width += shortcutGap + metrics.horizontalAdvance(parts.at(1));
    if (option->menuItemType == QStyleOptionMenuItem::SubMenu)
        width += iconSide;
    return {width, menuRow};
}

void menuItem(const QStyleOptionMenuItem* option, QPainter* painter, const Theme& theme)
{
    const Colors& c = theme.colors;
    const QRect& r = option->rect;
    if (option->menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(r.left(), r.center().y(), r.width(), 1, c.border);
        return;
    }
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    if (enabled && option->state.testFlag(QStyle::State_Selected))
        paintPanel(painter, QRectF(r).adjusted(menuInset, 1, -menuInset, -1), 4, c.accentTint);

    const auto visual
        = [&](const QRect& logical) { return QStyle::visualRect(option->direction, r, logical); };
    const QRect mark
        = visual(QRect(r.left() + menuInset + 8, r.top() + (r.height() - iconSide) / 2, iconSide, iconSide));
    const QColor color = enabled ? c.text : c.text3;
    const bool checkable = option->checkType != QStyleOptionMenuItem::NotCheckable;
    if (checkable && option->checked)
        paintIcon(painter, mark, u"check"_s, enabled ? c.accent : c.text3);
    else if (isBundledIcon(option->icon.name()))
        paintIcon(painter, mark, option->icon.name(), enabled ? c.text2 : c.text3, option->direction);
    else if (!option->icon.isNull())
        option->icon.paint(painter, mark, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);

    painter->save();
    painter->setFont(option->font);
    painter->setPen(color);
    const QStringList parts = option->text.split(u'\t');
    const QRect text = visual(r.adjusted(menuTextLeft, 0, -menuTextRight, 0));
    const auto aligned = [&](Qt::AlignmentFlag side) {
        return static_cast<int>(QStyle::visualAlignment(option->direction, side | Qt::AlignVCenter));
    };
    painter->drawText(
        text, aligned(Qt::AlignLeft) | Qt::TextShowMnemonic | Qt::TextSingleLine, parts.value(0));
    if (!parts.value(1).isEmpty()) {
        painter->setPen(enabled ? c.text2 : c.text3);
        painter->drawText(text, aligned(Qt::AlignRight) | Qt::TextSingleLine, parts.at(1));
    }
    painter->restore();
    if (option->menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow(r.right() + 1 - menuTextRight - iconSide, mark.top(), iconSide, iconSide);
        paintIcon(painter, visual(arrow), u"chevron-right"_s, c.text2, option->direction);
    }
}

void menuBarItem(const QStyleOptionMenuItem* option, QPainter* painter, const Theme& theme)
{
    const Colors& c = theme.colors;
    painter->fillRect(option->rect, c.sidebar);
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    if (enabled && option->state.testFlag(QStyle::State_Selected))
        paintPanel(painter, QRectF(option->rect).adjusted(1, 1, -1, -1), 4, c.accentTint);
    painter->save();
    painter->setFont(option->font);
    painter->setPen(enabled ? c.text : c.text3);
    painter->drawText(
        option->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option->text);
    painter->restore();
}

}
