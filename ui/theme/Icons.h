// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QRectF>
#include <QString>

class QPainter;

namespace otpost::ui {

/// Draws one of the bundled icons (`resources/icons/lucide`, by its file's name without ".svg") into
/// `rect` in one colour, straight as vectors: sharp at every scale. Arrows are mirrored where the text
/// runs from right to left. An unknown name draws nothing.
void paintIcon(QPainter* painter, const QRectF& rect, const QString& name, const QColor& color,
    Qt::LayoutDirection direction = Qt::LeftToRight);

/// The same icon for buttons, actions and line edits. It takes its colour from the theme while it is
/// painted, so that it follows a change of appearance.
QIcon icon(const QString& name);

/// Whether there is a bundled icon of this name.
bool isBundledIcon(const QString& name);

/// Draws the application's mark in the theme's accent colours.
void paintAppMark(QPainter* painter, const QRectF& rect, const QColor& background, const QColor& foreground);

/// The application's icon for the window and the task bar.
QIcon appIcon();

}
