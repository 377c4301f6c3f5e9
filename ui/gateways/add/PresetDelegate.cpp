// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/add/PresetDelegate.h"

#include "ui/gateways/add/PresetListModel.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 54;
constexpr int lineHeight = 20;
constexpr int iconSize = 14;
constexpr int barWidth = 3;

/// One line with a text at its start and a quieter one at its end.
class Line
{
public:
    Line(QPainter* painter, const QStyleOptionViewItem& option, const QRect& area)
        : m_painter(painter)
        , m_option(option)
        , m_area(area)
    {
    }

    void end(const QString& text, const QString& iconName, const QColor& color)
    {
        if (text.isEmpty())
            return;
        const int width = m_painter->fontMetrics().horizontalAdvance(text);
        QRect place(m_area.right() - width + 1, m_area.top(), width, m_area.height());
        draw(place, text, color);
        if (!iconName.isEmpty()) {
            const QRect icon(place.left() - iconSize - metrics::space4, place.center().y() - iconSize / 2,
                iconSize, iconSize);
            paintIcon(m_painter, QStyle::visualRect(m_option.direction, m_option.rect, icon), iconName, color,
                m_option.direction);
            place.setLeft(icon.left());
        }
        m_area.setRight(place.left() - metrics::space12);
    }

    void start(const QString& text, const QColor& color)
    {
        draw(m_area, m_painter->fontMetrics().elidedText(text, Qt::ElideRight, m_area.width()), color);
    }

private:
    void draw(const QRect& place, const QString& text, const QColor& color)
    {
        m_painter->setPen(color);
        m_painter->drawText(QStyle::visualRect(m_option.direction, m_option.rect, place),
            int(QStyle::visualAlignment(m_option.direction, Qt::AlignLeft) | Qt::AlignVCenter), text);
    }

    QPainter* m_painter;
    const QStyleOptionViewItem& m_option;
    QRect m_area;
};

}

void PresetDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = themeOf(option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (selected) {
        painter->fillRect(option.rect, theme.colors.accentTint);
        const QRect bar(option.rect.left(), option.rect.top(), barWidth, option.rect.height());
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), theme.colors.accent);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option.rect, theme.colors.subtle);
    }
    const QRect area = option.rect.adjusted(metrics::space16, 0, -metrics::space12, 0);
    const int top = area.center().y() - lineHeight + 1;

    painter->setFont(theme.font(TextRole::Hint));
    Line first(painter, option, QRect(area.left(), top, area.width(), lineHeight));
    if (index.data(PresetListModel::OwnRole).toBool())
        first.end(tr("Yours"), u"bookmark"_s, theme.colors.accent);
    QFont title = theme.font(TextRole::Body);
    title.setWeight(QFont::DemiBold);
    painter->setFont(title);
    first.start(index.data().toString(), theme.colors.text);

    painter->setFont(theme.font(TextRole::Hint));
    Line second(painter, option, QRect(area.left(), top + lineHeight, area.width(), lineHeight));
    second.end(index.data(PresetListModel::KindRole).toString(), {}, theme.colors.text2);
    second.start(index.data(PresetListModel::CountriesRole).toString(), theme.colors.text2);

    if (option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(theme.colors.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(
            QRectF(option.rect).adjusted(2, 2, -2, -2), metrics::radiusField - 2, metrics::radiusField - 2);
    }
    painter->restore();
}

QSize PresetDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return QSize(
        option.rect.width(), std::max(rowHeight, 2 * option.fontMetrics.height() + metrics::space16));
}

}
