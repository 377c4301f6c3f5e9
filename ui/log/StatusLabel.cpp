// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/StatusLabel.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Badge.h"

#include <QPainter>
#include <QStyle>

namespace otpost::ui {

StatusLabel::StatusLabel(MessageStatus status, QWidget* parent)
    : QWidget(parent)
    , m_status(status)
{
    setAccessibleName(statusText(status));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize StatusLabel::sizeHint() const
{
    const Theme& theme = themeOf(this);
    return badgeSize(statusBadge(m_status, theme), theme) + QSize(metrics::space12, metrics::space8);
}

void StatusLabel::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    const QRect room
        = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(metrics::space8, 0, 0, 0));
    paintBadge(&painter, room, statusBadge(m_status, theme), theme, layoutDirection());
}

}
