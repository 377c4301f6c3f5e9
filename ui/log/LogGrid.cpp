// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/LogGrid.h"

#include "ui/log/LogDelegate.h"
#include "ui/log/LogHeader.h"
#include "ui/log/LogModel.h"
#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace otpost::ui {

using namespace Qt::StringLiterals;

LogGrid::LogGrid(QWidget* parent)
    : Table(metrics::rowLog, parent)
    , m_header(new LogHeader(this))
{
    setObjectName(u"log"_s);
    setAccessibleName(tr("Messages"));
    // LogTable continues the header above its own scroll bar.
    qDeleteAll(scrollBarWidgets(Qt::AlignTop));
    setHorizontalHeader(m_header);
    // Else the Details column, which is narrower than that of most fonts, ends beyond the edge.
    m_header->setMinimumSectionSize(1);
    m_header->setUnsortable({LogModel::DetailsColumn});
    setItemDelegate(new LogDelegate(this));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    verticalScrollBar()->setSingleStep(metrics::rowLog);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &LogGrid::scrolled);
}

int LogGrid::scrollValue() const
{
    return verticalScrollBar()->value();
}

void LogGrid::scrollTo(int value)
{
    executeDelayedItemsLayout();
    updateGeometries();
    verticalScrollBar()->setValue(value);
}

int LogGrid::visibleRows() const
{
    return viewport()->height() / metrics::rowLog;
}

void LogGrid::resizeEvent(QResizeEvent* event)
{
    Table::resizeEvent(event);
    Q_EMIT resized();
}

void LogGrid::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Home:
    case Qt::Key_End:
        Q_EMIT edgeRequested(event->key() == Qt::Key_Home);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        if (currentIndex().isValid())
            Q_EMIT detailsRequested(currentIndex().row());
        else
            Q_EMIT currentWanted();
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (!currentIndex().isValid()) {
            Q_EMIT currentWanted();
            return;
        }
        break;
    default:
        break;
    }
    Table::keyPressEvent(event);
}

void LogGrid::mouseReleaseEvent(QMouseEvent* event)
{
    const QModelIndex pressed = indexAt(event->pos());
    Table::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && pressed.isValid() && pressed.column() == LogModel::DetailsColumn)
        Q_EMIT detailsRequested(pressed.row());
}

void LogGrid::mouseMoveEvent(QMouseEvent* event)
{
    const QModelIndex under = indexAt(event->pos());
    const bool link = under.isValid() && under.column() == LogModel::DetailsColumn;
    viewport()->setCursor(link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    Table::mouseMoveEvent(event);
}

}
