// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/BadgeDelegate.h"

#include "ui/theme/OtStylePaint.h"

#include <QApplication>
#include <QPainter>

namespace otpost::ui {

BadgeDelegate::BadgeDelegate(BadgeOf badgeOf, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_badgeOf(std::move(badgeOf))
{
}

void BadgeDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    const QStyle* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);
    const Theme& theme = themeOf(option.widget);
    paintBadge(painter, option.rect.adjusted(paint::cellPadding, 0, -paint::cellPadding, 0),
        m_badgeOf(index, theme), theme, option.direction);
}

QSize BadgeDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = themeOf(option.widget);
    return badgeSize(m_badgeOf(index, theme), theme) + QSize(2 * paint::cellPadding, 0);
}

StatusDelegate::StatusDelegate(int role, QObject* parent)
    : BadgeDelegate(
        [role](const QModelIndex& index, const Theme& theme) {
            return statusBadge(index.data(role).value<MessageStatus>(), theme);
        },
        parent)
{
}

}
