// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Badge.h"

#include "ui/theme/Icons.h"
#include "ui/theme/OtStylePaint.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace otpost::ui {

namespace {

constexpr int pillHeight = 22;
constexpr int statusHeight = 24;
constexpr int pillPadding = 9;
constexpr int tintOverhang = 6;
constexpr int iconGap = 6;

bool isStatus(const Badge& badge)
{
    return badge.form == Badge::Form::Plain || badge.form == Badge::Form::Tinted;
}

QFont fontOf(const Badge& badge, const Theme& theme)
{
    QFont font = theme.font(isStatus(badge) ? TextRole::Label : TextRole::Hint);
    font.setWeight(QFont::Medium);
    return font;
}

int iconSideOf(const Badge& badge)
{
    return isStatus(badge) ? 16 : 14;
}

int contentWidth(const Badge& badge, const QFontMetrics& metrics)
{
    const int iconWidth = badge.icon.isEmpty() ? 0 : iconSideOf(badge) + iconGap;
    return iconWidth + metrics.horizontalAdvance(badge.text);
}

void paintPill(QPainter* painter, const QRectF& rect, const Badge& badge)
{
    const qreal radius = rect.height() / 2;
    switch (badge.form) {
    case Badge::Form::Plain:
        return;
    case Badge::Form::Tinted:
    case Badge::Form::Solid:
        paint::paintPanel(painter, rect, radius, badge.tint);
        return;
    case Badge::Form::Outlined:
        paint::paintPanel(painter, rect, radius, {}, badge.tint);
        return;
    case Badge::Form::Dashed:
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        QPen pen(badge.tint, 1, Qt::CustomDashLine);
        pen.setDashPattern({3, 2});
        painter->setPen(pen);
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius - 0.5, radius - 0.5);
        painter->restore();
        return;
    }
}

}

QString statusText(MessageStatus status)
{
    switch (status) {
    case MessageStatus::New:
        return QCoreApplication::translate("Badge", "New");
    case MessageStatus::Sending:
        return QCoreApplication::translate("Badge", "Sending");
    case MessageStatus::Sent:
        return QCoreApplication::translate("Badge", "Sent");
    case MessageStatus::Delivered:
        return QCoreApplication::translate("Badge", "Delivered");
    case MessageStatus::Undelivered:
        return QCoreApplication::translate("Badge", "Undelivered");
    case MessageStatus::Error:
        return QCoreApplication::translate("Badge", "Error");
    case MessageStatus::Unknown:
        return QCoreApplication::translate("Badge", "Unknown");
    case MessageStatus::Expired:
        return QCoreApplication::translate("Badge", "Expired");
    }
    return {};
}

QString messageTypeText(MessageType type)
{
    switch (type) {
    case MessageType::CustomerCode:
        return QCoreApplication::translate("Badge", "Customer code");
    case MessageType::Message:
        return QCoreApplication::translate("Badge", "Message");
    case MessageType::Test:
        return QCoreApplication::translate("Badge", "Test");
    case MessageType::Alert:
        return QCoreApplication::translate("Badge", "Alert");
    }
    return {};
}

QString outcomeText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Accepted:
        return QCoreApplication::translate("Badge", "Accepted");
    case Outcome::RejectedGateway:
        return QCoreApplication::translate("Badge", "Rejected, the gateway’s fault");
    case Outcome::RejectedRecipient:
        return QCoreApplication::translate("Badge", "Rejected, the recipient’s fault");
    case Outcome::Unreachable:
        return QCoreApplication::translate("Badge", "Unreachable");
    case Outcome::Unknown:
        return QCoreApplication::translate("Badge", "Unknown");
    }
    return {};
}

QString roleText(RouteRole role)
{
    switch (role) {
    case RouteRole::Primary:
        return QCoreApplication::translate("Badge", "Primary");
    case RouteRole::Fallback:
        return QCoreApplication::translate("Badge", "Fallback");
    case RouteRole::Disabled:
        return QCoreApplication::translate("Badge", "Disabled");
    }
    return {};
}

Badge statusBadge(MessageStatus status, const Theme& theme)
{
    using Form = Badge::Form;
    const Colors& c = theme.colors;
    const QString text = statusText(status);
    switch (status) {
    case MessageStatus::New:
        return {text, u"circle"_s, Form::Plain, c.grey, {}};
    case MessageStatus::Expired:
        return {text, u"hourglass"_s, Form::Plain, c.grey, {}};
    case MessageStatus::Sending:
        return {text, u"circle-dashed"_s, Form::Plain, c.blue, {}};
    case MessageStatus::Sent:
        return {text, u"check"_s, Form::Plain, c.green, {}};
    case MessageStatus::Delivered:
        return {text, u"check-check"_s, Form::Plain, c.green, {}};
    case MessageStatus::Undelivered:
    case MessageStatus::Error:
        return {text, u"octagon-x"_s, Form::Tinted, c.red, c.redTint};
    case MessageStatus::Unknown:
        break;
    }
    return {text, u"circle-question-mark"_s, Form::Tinted, c.amber, c.amberTint};
}

Badge outcomeBadge(Outcome outcome, const Theme& theme)
{
    using Form = Badge::Form;
    const Colors& c = theme.colors;
    const QString text = outcomeText(outcome);
    switch (outcome) {
    case Outcome::Accepted:
        return {text, u"check"_s, Form::Plain, c.green, {}};
    case Outcome::RejectedGateway:
    case Outcome::RejectedRecipient:
    case Outcome::Unreachable:
        return {text, u"octagon-x"_s, Form::Tinted, c.red, c.redTint};
    case Outcome::Unknown:
        break;
    }
    return {text, u"circle-question-mark"_s, Form::Tinted, c.amber, c.amberTint};
}

Badge roleBadge(RouteRole role, const Theme& theme)
{
    using Form = Badge::Form;
    const Colors& c = theme.colors;
    const QString text = roleText(role);
    switch (role) {
    case RouteRole::Primary:
        return {text, u"arrow-right"_s, Form::Solid, c.onAccent, c.accent};
    case RouteRole::Fallback:
        return {text, u"corner-down-right"_s, Form::Outlined, c.text, c.field};
    case RouteRole::Disabled:
        break;
    }
    return {text, u"ban"_s, Form::Dashed, c.text2, c.field};
}

QSize badgeSize(const Badge& badge, const Theme& theme)
{
    const int width = contentWidth(badge, QFontMetrics(fontOf(badge, theme)));
    if (isStatus(badge))
        return {width + pillPadding, statusHeight};
    return {width + 2 * pillPadding, pillHeight};
}

void paintBadge(QPainter* painter, const QRect& rect, const Badge& badge, const Theme& theme,
    Qt::LayoutDirection direction)
{
    painter->save();
    painter->setFont(fontOf(badge, theme));
    const int height = isStatus(badge) ? statusHeight : pillHeight;
    const int wanted = contentWidth(badge, painter->fontMetrics());
    const int content = std::min(wanted, rect.width());
    const int top = rect.top() + (rect.height() - height) / 2;
    const int inset = isStatus(badge) ? 0 : pillPadding;
    const int before = badge.form == Badge::Form::Tinted ? tintOverhang : 0;
    const int after = badge.form == Badge::Form::Tinted ? pillPadding : 2 * inset;
    const auto visual = [&](const QRect& logical) { return QStyle::visualRect(direction, rect, logical); };

    paintPill(painter, visual(QRect(rect.left() - before, top, before + content + after, height)), badge);

    int left = rect.left() + inset;
    if (!badge.icon.isEmpty()) {
        const int side = iconSideOf(badge);
        paintIcon(painter, visual(QRect(left, top + (height - side) / 2, side, side)), badge.icon,
            badge.color, direction);
        left += side + iconGap;
    }
    painter->setPen(badge.color);
    const QRect text(left, top, rect.left() + inset + content - left, height);
    painter->drawText(visual(text),
        static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter))
            | Qt::TextSingleLine,
        content == wanted ? badge.text
                          : painter->fontMetrics().elidedText(badge.text, Qt::ElideRight, text.width()));
    painter->restore();
}

}
