// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SegmentTabs.h"

#include "ui/theme/Icons.h"
#include "ui/theme/OtStylePaint.h"

#include <QCursor>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace otpost::ui {

namespace {

constexpr int padding = 14;
constexpr int iconGap = 8;
constexpr int inset = 2;

}

SegmentTabs::SegmentTabs(QWidget* parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideNone);
    setAttribute(Qt::WA_Hover);
    setFont(themeOf(this).font(TextRole::Label));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

int SegmentTabs::addSegment(const QString& text, const QString& iconName)
{
    const int index = addTab(text);
    setTabData(index, iconName);
    updateGeometry();
    return index;
}

QSize SegmentTabs::tabSizeHint(int index) const
{
    const int iconWidth = tabData(index).toString().isEmpty() ? 0 : paint::iconSide + iconGap;
    return {fontMetrics().horizontalAdvance(tabText(index)) + iconWidth + 2 * padding, metrics::control};
}

QSize SegmentTabs::sizeHint() const
{
    int width = 0;
    for (int i = 0; i < count(); ++i)
        width += tabSizeHint(i).width();
    return {width, metrics::control};
}

QSize SegmentTabs::minimumSizeHint() const
{
    return sizeHint();
}

void SegmentTabs::paintEvent(QPaintEvent*)
{
    const Colors& c = themeOf(this).colors;
    QPainter painter(this);
    paint::paintPanel(&painter, rect(), metrics::radiusField, c.subtle, c.border);
    QStyleOption option;
    option.initFrom(this);
    for (int i = 0; i < count(); ++i) {
        const QRect tab = tabRect(i);
        const bool current = i == currentIndex();
        if (current) {
            paint::paintPanel(&painter, QRectF(tab).adjusted(inset, inset, -inset, -inset),
                metrics::radiusField - inset, c.surface, c.field);
            if (paint::showsFocus(&option))
                paint::paintFocusRing(&painter, tab, metrics::radiusField, c.accent);
        }
        const bool hovered = isEnabled() && tab.contains(mapFromGlobal(QCursor::pos())) && underMouse();
        const QColor color = !isTabEnabled(i) ? c.text3 : current || hovered ? c.text : c.text2;
        const QString iconName = tabData(i).toString();
        QRect logical = tab.adjusted(padding, 0, -padding, 0);
        const auto visual
            = [&](const QRect& part) { return QStyle::visualRect(layoutDirection(), tab, part); };
        if (!iconName.isEmpty()) {
            const QRect square(logical.left(), logical.top() + (logical.height() - paint::iconSide) / 2,
                paint::iconSide, paint::iconSide);
            paintIcon(&painter, visual(square), iconName, color, layoutDirection());
            logical.setLeft(square.right() + 1 + iconGap);
        }
        painter.setPen(color);
        painter.drawText(visual(logical),
            static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter))
                | Qt::TextShowMnemonic | Qt::TextSingleLine,
            tabText(i));
    }
}

}
