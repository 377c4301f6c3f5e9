// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Icons.h"
#include "ui/theme/OtStylePaint.h"

#include <QFontMetrics>
#include <QIcon>
#include <QPainter>
#include <QStyleOptionButton>
#include <QStyleOptionToolButton>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace otpost::ui::paint {

namespace {

constexpr int buttonPadding = 13;
constexpr int linkPadding = 4;
constexpr int toolPadding = 10;
constexpr int iconGap = 8;
constexpr int menuGap = 6;
constexpr int indicatorSide = 18;

enum class Kind { Normal, Primary, Link, Flat };

Kind kindOf(const QStyleOptionButton* option, const QWidget* widget)
{
    if (flag(widget, "primary"))
        return Kind::Primary;
    if (flag(widget, "link"))
        return Kind::Link;
    return option->features.testFlag(QStyleOptionButton::Flat) ? Kind::Flat : Kind::Normal;
}

QFont fontOf(Kind kind, const QWidget* widget, const Theme& theme)
{
    QFont font = widget != nullptr ? widget->font() : theme.font(TextRole::Label);
    if (kind == Kind::Primary)
        font.setWeight(QFont::DemiBold);
    return font;
}

bool isEnabled(const QStyleOption* option)
{
    return option->state.testFlag(QStyle::State_Enabled);
}

bool isHovered(const QStyleOption* option)
{
    return isEnabled(option) && option->state.testFlag(QStyle::State_MouseOver);
}

bool isDown(const QStyleOption* option)
{
    return option->state.testFlag(QStyle::State_Sunken);
}

/// One of our icons takes the colour given; any other one paints itself.
void drawIcon(
    QPainter* painter, const QRect& rect, const QIcon& icon, const QColor& color, const QStyleOption* option)
{
    if (isBundledIcon(icon.name()))
        paintIcon(painter, rect, icon.name(), color, option->direction);
    else
        icon.paint(painter, rect, Qt::AlignCenter, isEnabled(option) ? QIcon::Normal : QIcon::Disabled);
}

struct Content {
    QString text;
    QIcon icon;
    bool menu = false;
    bool centered = true;
};

int widthOf(const Content& content, const QFontMetrics& metrics)
{
    int width = content.text.isEmpty() ? 0 : metrics.size(Qt::TextShowMnemonic, content.text).width();
    if (!content.icon.isNull())
        width += iconSide + (content.text.isEmpty() ? 0 : iconGap);
    if (content.menu)
        width += menuGap + iconSide;
    return width;
}

/// Icon, text and menu arrow as one group inside `area`, mirrored with the direction.
void drawContent(QPainter* painter, const QRect& area, const Content& content, const QColor& iconColor,
    const QColor& textColor, const QStyleOption* option)
{
    const int width = std::min(widthOf(content, painter->fontMetrics()), area.width());
    QRect group(area.left(), area.top(), width, area.height());
    if (content.centered)
        group.moveLeft(area.left() + (area.width() - width) / 2);
    const auto visual
        = [&](const QRect& logical) { return QStyle::visualRect(option->direction, area, logical); };
    const int iconTop = area.top() + (area.height() - iconSide) / 2;

    QRect rest = group;
    if (!content.icon.isNull()) {
        drawIcon(painter, visual(QRect(rest.left(), iconTop, iconSide, iconSide)), content.icon, iconColor,
            option);
        rest.setLeft(rest.left() + iconSide + iconGap);
    }
    if (content.menu) {
        const QRect arrow(group.right() + 1 - iconSide, iconTop, iconSide, iconSide);
        paintIcon(painter, visual(arrow), u"chevron-down"_s, iconColor);
        rest.setRight(arrow.left() - 1 - menuGap);
    }
    if (content.text.isEmpty())
        return;
    painter->setPen(textColor);
    const QString shown
        = painter->fontMetrics().elidedText(content.text, Qt::ElideRight, rest.width(), Qt::TextShowMnemonic);
    painter->drawText(visual(rest),
        static_cast<int>(QStyle::visualAlignment(option->direction, Qt::AlignLeft | Qt::AlignVCenter))
            | Qt::TextShowMnemonic | Qt::TextSingleLine,
        shown);
}

Content contentOf(const QStyleOptionButton* option, Kind kind)
{
    return {.text = option->text,
        .icon = option->icon,
        .menu = option->features.testFlag(QStyleOptionButton::HasMenu),
        .centered = kind != Kind::Link};
}

Content contentOf(const QStyleOptionToolButton* option)
{
    Content content;
    content.menu = option->features.testFlag(QStyleOptionToolButton::HasMenu)
        && option->toolButtonStyle != Qt::ToolButtonIconOnly;
    if (option->toolButtonStyle != Qt::ToolButtonIconOnly || option->icon.isNull())
        content.text = option->text;
    if (option->toolButtonStyle != Qt::ToolButtonTextOnly)
        content.icon = option->icon;
    return content;
}

}

QSize pushButtonSize(const QStyleOptionButton* option, const QWidget* widget, const Theme& theme)
{
    const Kind kind = kindOf(option, widget);
    const int width = widthOf(contentOf(option, kind), QFontMetrics(fontOf(kind, widget, theme)));
    const int padding = kind == Kind::Link             ? linkPadding
        : option->text.isEmpty() || kind == Kind::Flat ? 8
                                                       : buttonPadding;
    return {width + 2 * padding, kind == Kind::Link ? metrics::controlCompact : metrics::control};
}

void pushButtonBevel(
    const QStyleOptionButton* option, QPainter* painter, const QWidget* widget, const Theme& theme)
{
    const Colors& c = theme.colors;
    const QRectF rect = option->rect;
    const Kind kind = kindOf(option, widget);
    const bool lit = isHovered(option) || isDown(option) || option->state.testFlag(QStyle::State_On);

    if (kind == Kind::Primary && isEnabled(option)) {
        const QColor fill = lit ? c.accentHover : c.accent;
        if (showsFocus(option)) { // the ring needs a gap to be seen beside its own colour
            paintFocusRing(painter, rect, metrics::radiusField, c.accent);
            paintPanel(painter, rect.adjusted(3, 3, -3, -3), metrics::radiusField - 3, fill);
        } else {
            paintPanel(painter, rect, metrics::radiusField, fill);
        }
        return;
    }
    if (kind == Kind::Normal || kind == Kind::Primary) {
        paintPanel(painter, rect, metrics::radiusField, lit || !isEnabled(option) ? c.subtle : c.surface,
            isEnabled(option) ? c.field : c.border);
    } else if (kind == Kind::Flat && lit) {
        paintPanel(painter, rect, metrics::radiusField, c.subtle);
    }
    if (showsFocus(option))
        paintFocusRing(painter, rect, metrics::radiusField, c.accent);
}

void pushButtonLabel(
    const QStyleOptionButton* option, QPainter* painter, const QWidget* widget, const Theme& theme)
{
    const Colors& c = theme.colors;
    const Kind kind = kindOf(option, widget);
    QColor color = kind == Kind::Primary           ? c.onAccent
        : kind == Kind::Link                       ? c.accent
        : kind == Kind::Flat && !isHovered(option) ? c.text2
                                                   : c.text;
    if (flag(widget, "danger"))
        color = c.red;
    if (!isEnabled(option))
        color = c.text3;
    painter->save();
    QFont font = fontOf(kind, widget, theme);
    font.setUnderline(kind == Kind::Link && isHovered(option));
    painter->setFont(font);
    const int padding = kind == Kind::Link ? linkPadding : 4;
    drawContent(painter, option->rect.adjusted(padding, 0, -padding, 0), contentOf(option, kind), color,
        color, option);
    painter->restore();
}

QSize toolButtonSize(const QStyleOptionToolButton* option, const QWidget* widget)
{
    const Content content = contentOf(option);
    if (content.text.isEmpty() && !content.menu)
        return {metrics::control, metrics::control};
    const QFontMetrics metrics(widget != nullptr ? widget->font() : option->font);
    return {widthOf(content, metrics) + 2 * toolPadding, metrics::control};
}

void toolButton(
    const QStyleOptionToolButton* option, QPainter* painter, const QWidget* widget, const Theme& theme)
{
    const Colors& c = theme.colors;
    const bool on = option->state.testFlag(QStyle::State_On);
    const bool lit = isHovered(option) || isDown(option);
    const bool chip = flag(widget, "chip");
    const QRectF rect = option->rect;
    if (on) {
        paintPanel(painter, rect, metrics::radiusField, c.accentTint, chip ? c.accent : QColor());
    } else if (chip) {
        paintPanel(painter, rect, metrics::radiusField, lit || !isEnabled(option) ? c.subtle : c.surface,
            isEnabled(option) ? c.field : c.border);
    } else if (lit) {
        paintPanel(painter, rect, metrics::radiusField, c.subtle);
    }
    if (showsFocus(option))
        paintFocusRing(painter, rect, metrics::radiusField, c.accent);

    QColor color = on ? c.accent : chip ? c.text : lit ? c.text : c.text2;
    if (!isEnabled(option))
        color = c.text3;
    painter->save();
    painter->setFont(widget != nullptr ? widget->font() : option->font);
    drawContent(painter, option->rect, contentOf(option), color, color, option);
    painter->restore();
}

void checkIndicator(const QStyleOption* option, QPainter* painter, const Theme& theme)
{
    const Colors& c = theme.colors;
    QRectF box(0, 0, indicatorSide, indicatorSide);
    box.moveCenter(QRectF(option->rect).center());
    const bool some = option->state.testFlag(QStyle::State_NoChange);
    const bool on = option->state.testFlag(QStyle::State_On) || some;
    if (on && isEnabled(option))
        paintPanel(painter, box, 4, isHovered(option) ? c.accentHover : c.accent);
    else
        paintPanel(painter, box, 4, isEnabled(option) && !isHovered(option) ? c.surface : c.subtle,
            isEnabled(option) ? c.field : c.border);
    if (on)
        paintIcon(painter, box.adjusted(2, 2, -2, -2), some ? u"minus"_s : u"check"_s,
            isEnabled(option) ? c.onAccent : c.text3);
}

void radioIndicator(const QStyleOption* option, QPainter* painter, const Theme& theme)
{
    const Colors& c = theme.colors;
    QRectF box(0, 0, indicatorSide, indicatorSide);
    box.moveCenter(QRectF(option->rect).center());
    const bool on = option->state.testFlag(QStyle::State_On);
    const QColor ring = !isEnabled(option) ? c.border : on ? c.accent : c.field;
    paintPanel(painter, box, indicatorSide / 2.0, isHovered(option) ? c.subtle : c.surface, ring, on ? 2 : 1);
    if (on)
        paintPanel(painter, box.adjusted(5, 5, -5, -5), 4, isEnabled(option) ? c.accent : c.text3);
}

}
