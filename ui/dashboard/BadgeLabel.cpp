// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/BadgeLabel.h"

#include <QPainter>

#include <utility>

namespace otpost::ui {

BadgeLabel::BadgeLabel(Maker maker, QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setMaker(std::move(maker));
}

void BadgeLabel::setMaker(Maker maker)
{
    m_maker = std::move(maker);
    setAccessibleName(m_maker ? m_maker(themeOf(this)).text : QString());
    updateGeometry();
    update();
}

QSize BadgeLabel::sizeHint() const
{
    return m_maker ? badgeSize(m_maker(themeOf(this)), themeOf(this)) : QSize();
}

void BadgeLabel::paintEvent(QPaintEvent*)
{
    if (!m_maker)
        return;
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    paintBadge(&painter, rect(), m_maker(theme), theme, layoutDirection());
}

}
