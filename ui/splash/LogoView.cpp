// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/splash/LogoView.h"

#include "ui/theme/Icons.h"
#include "ui/theme/OtStylePaint.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QUrl>

#include <algorithm>

namespace otpost::ui {

namespace {

constexpr int margin = 8;

/// The one local file among what is dragged; empty: there is none, or several.
QString fileOf(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

}

LogoView::LogoView(QWidget* parent)
    : QFrame(parent)
{
    setAcceptDrops(true);
    setFixedHeight(sizeHint().height());
    setCursor(Qt::PointingHandCursor);
}

void LogoView::setLogo(const QByteArray& bytes)
{
    m_image = bytes.isEmpty() ? QImage() : QImage::fromData(bytes);
    setAccessibleDescription(
        m_image.isNull() ? tr("No logo") : tr("%1 × %2 pixels").arg(m_image.width()).arg(m_image.height()));
    update();
}

void LogoView::dragEnterEvent(QDragEnterEvent* event)
{
    if (fileOf(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_over = true;
    update();
}

void LogoView::dragLeaveEvent(QDragLeaveEvent*)
{
    m_over = false;
    update();
}

void LogoView::dropEvent(QDropEvent* event)
{
    m_over = false;
    update();
    const QString path = fileOf(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT dropped(path);
}

void LogoView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT clicked();
}

void LogoView::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    const Colors& c = theme.colors;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const bool invalid = paint::flag(this, "invalid");
    painter.setBrush(m_over ? c.accentTint : c.surface);
    QPen pen(invalid ? c.red : m_over ? c.accent : c.field, 1);
    if (m_image.isNull())
        pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radiusField, metrics::radiusField);
    const QRect room = rect().adjusted(margin, margin, -margin, -margin);
    if (m_image.isNull()) {
        QRect icon(0, 0, 20, 20);
        icon.moveCenter(QPoint(room.center().x(), room.top() + 22));
        paintIcon(&painter, icon, QStringLiteral("image"), c.text2);
        painter.setFont(theme.font(TextRole::Hint));
        painter.setPen(c.text2);
        painter.drawText(
            room.adjusted(0, 40, 0, 0), Qt::AlignHCenter | Qt::AlignTop, tr("Drop a picture here"));
        return;
    }
    // As it is seen on a page: never larger than it is.
    QSize size = m_image.size().scaled(room.size(), Qt::KeepAspectRatio);
    if (size.width() > m_image.width())
        size = m_image.size();
    QRect place(QPoint(), size);
    place.moveCenter(room.center());
    painter.drawImage(place, m_image);
}

}
