// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to a row by dragging it, and by its menu.
#include "ui/gateways/GatewayListModel.h"
#include "ui/gateways/GatewayTable.h"
#include "ui/theme/Icons.h"
#include "ui/theme/OtStylePaint.h"

#include <QContextMenuEvent>
#include <QDrag>
#include <QDragMoveEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>

#include <algorithm>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int dropLine = 2;
constexpr int dropKnob = 6;
constexpr qreal dragOpacity = 0.9;

}

/// The row before which something dropped at this place of the viewport would stand.
int GatewayTable::dropRowAt(const QPoint& position) const
{
    const int row = rowAt(position.y());
    const int before = row < 0                                         ? m_model.rowCount()
        : position.y() > rowViewportPosition(row) + rowHeight(row) / 2 ? row + 1
                                                                       : row;
    int movable = 0;
    while (movable < m_model.rowCount() && m_model.rowAt(movable).movable)
        ++movable;
    return std::min(before, movable);
}

void GatewayTable::showDropRow(int row)
{
    m_dropRow = row;
    viewport()->update();
}

/// The name alone goes along, beside the pointer, so that the line between the rows can be seen.
void GatewayTable::startDrag(Qt::DropActions)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid() || !m_model.rowAt(index.row()).movable)
        return;
    const Theme& theme = themeOf(this);
    const QString name = m_model.rowAt(index.row()).gateway.name;
    const QFont font = theme.font(TextRole::Label);
    const QSize size(QFontMetrics(font).horizontalAdvance(name) + 2 * metrics::space16, metrics::control);
    QPixmap picture(size * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setOpacity(dragOpacity);
    paint::paintPanel(
        &painter, QRect(QPoint(), size), metrics::radiusField, theme.colors.accentTint, theme.colors.accent);
    painter.setFont(font);
    painter.setPen(theme.colors.text);
    painter.drawText(QRect(QPoint(), size), Qt::AlignCenter, name);
    painter.end();
    auto* drag = new QDrag(this);
    drag->setMimeData(m_model.mimeData({index}));
    drag->setPixmap(picture);
    drag->setHotSpot(QPoint(-metrics::space16, -metrics::space8));
    drag->exec(Qt::MoveAction);
}

void GatewayTable::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->source() == this)
        event->acceptProposedAction();
}

void GatewayTable::dragMoveEvent(QDragMoveEvent* event)
{
    if (event->source() != this)
        return;
    Table::dragMoveEvent(event); // scrolls at the edges
    showDropRow(dropRowAt(event->position().toPoint()));
    event->setDropAction(Qt::MoveAction);
    event->accept();
}

void GatewayTable::dragLeaveEvent(QDragLeaveEvent* event)
{
    Table::dragLeaveEvent(event);
    showDropRow(-1);
}

void GatewayTable::dropEvent(QDropEvent* event)
{
    const int row = dropRowAt(event->position().toPoint());
    showDropRow(-1);
    stopAutoScroll();
    setState(NoState);
    if (event->source() != this)
        return;
    m_model.dropMimeData(event->mimeData(), Qt::MoveAction, row, 0, {});
    event->setDropAction(Qt::IgnoreAction); // nothing is to be removed
    event->accept();
}

void GatewayTable::paintEvent(QPaintEvent* event)
{
    Table::paintEvent(event);
    if (m_dropRow < 0 || m_model.rowCount() == 0)
        return;
    const int last = m_model.rowCount() - 1;
    const int edge
        = m_dropRow <= last ? rowViewportPosition(m_dropRow) : rowViewportPosition(last) + rowHeight(last);
    const int y = std::clamp(edge - dropLine / 2, 0, viewport()->height() - dropLine);
    const QColor color = themeOf(this).colors.accent;
    QPainter painter(viewport());
    painter.fillRect(0, y, viewport()->width(), dropLine, color);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const int x = isRightToLeft() ? viewport()->width() - dropKnob : 0;
    painter.drawEllipse(QRectF(x, y + 1 - dropKnob / 2.0, dropKnob, dropKnob));
}

void GatewayTable::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const int row = byMouse && index.isValid() ? index.row() : currentIndex().row();
    if (row < 0)
        return;
    const RouteRow shown = m_model.rowAt(row);
    const GatewayId id = shown.gateway.id;
    auto* menu = new QMenu(this);
    menu->setObjectName(u"gatewayMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(u"pencil"_s), tr("Edit"), this, [this, id] { Q_EMIT editRequested(id); });
    menu->addAction(icon(u"send"_s), tr("Test"), this, [this, id] { Q_EMIT testRequested(id); });
    menu->addAction(icon(u"copy"_s), tr("Duplicate"), this, [this, id] { Q_EMIT duplicateRequested(id); });
    const bool isDefault = m_model.route().isDefault();
    const QString on = isDefault ? tr("Enable") : tr("Use here");
    const QString off = isDefault ? tr("Disable") : tr("Do not use here");
    menu->addAction(
        shown.on ? off : on, this, [this, id, wanted = !shown.on] { Q_EMIT switchRequested(id, wanted); });
    menu->addSeparator();
    addMoves(menu, row);
    menu->addSeparator();
    menu->addAction(icon(u"check-check"_s), tr("Copy the address for delivery reports"), this,
        [this, id] { Q_EMIT reportAddressRequested(id); });
    menu->addSeparator();
    menu->addAction(icon(u"trash-2"_s), tr("Delete"), this, [this, id] { Q_EMIT removeRequested(id); });
    const QPoint below = viewport()->mapToGlobal(visualRect(m_model.index(row, 0)).bottomLeft());
    menu->popup(byMouse ? event->globalPos() : below);
}

void GatewayTable::addMoves(QMenu* menu, int row)
{
    const GatewayId id = m_model.rowAt(row).gateway.id;
    const auto canGo = [this, row](int target) {
        return target >= 0 && target < m_model.rowCount() && m_model.rowAt(row).movable
            && m_model.rowAt(target).movable;
    };
    struct Way {
        const char16_t* icon;
        QString text;
        Qt::Key key;
        int target;
    };
    for (const Way& way : {Way{u"arrow-up", tr("Move up"), Qt::Key_Up, row - 1},
             Way{u"arrow-down", tr("Move down"), Qt::Key_Down, row + 1}}) {
        QAction* action = menu->addAction(icon(QString::fromUtf16(way.icon)), way.text, this,
            [this, id, place = way.target + 1] { Q_EMIT moveRequested(id, place); });
        action->setShortcut(QKeySequence(Qt::ALT | way.key));
        action->setEnabled(canGo(way.target));
    }
}

}
