// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Message.h"
#include "core/routing/Route.h"
#include "ui/theme/Theme.h"

#include <QString>

class QPainter;

namespace otpost::ui {

/// A short word with an icon, plain or as a pill.
struct Badge {
    enum class Form { Plain, Tinted, Solid, Outlined, Dashed };
    QString text;
    QString icon; ///< name of a bundled icon
    Form form = Form::Plain;
    QColor color; ///< of icon and text
    QColor tint; ///< fill or outline of a pill
};

/// In words: "Sent", "Fallback", "Rejected, the gateway’s fault".
QString statusText(MessageStatus status);
QString messageTypeText(MessageType type);
QString outcomeText(Outcome outcome);
QString roleText(RouteRole role);

Badge statusBadge(MessageStatus status, const Theme& theme);
Badge outcomeBadge(Outcome outcome, const Theme& theme);
Badge roleBadge(RouteRole role, const Theme& theme);

/// How much room a badge takes.
QSize badgeSize(const Badge& badge, const Theme& theme);
/// Draws it at the start of `rect` (the right side when the text runs from right to left), centred
/// vertically. The tinted pill of a status reaches a little before it, so that the icons of a column
/// stand below each other whether tinted or plain.
void paintBadge(QPainter* painter, const QRect& rect, const Badge& badge, const Theme& theme,
    Qt::LayoutDirection direction = Qt::LeftToRight);

}
