// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Table.h"

#include "ui/theme/OtStylePaint.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace otpost::ui {

namespace {

constexpr int markWidth = 3;

/// Continues the header above the vertical scroll bar.
class HeaderEnd : public QWidget
{
public:
    explicit HeaderEnd(const QHeaderView* header)
        : m_header(header)
    {
    }

    QSize sizeHint() const override { return {0, m_header->sizeHint().height()}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Colors& c = themeOf(this).colors;
        QPainter painter(this);
        painter.fillRect(rect(), c.subtle);
        painter.fillRect(0, height() - 1, width(), 1, c.border);
    }

private:
    const QHeaderView* m_header;
};

}

Table::Table(int rowHeight, QWidget* parent)
    : QTableView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(rowHeight);
    verticalHeader()->setDefaultSectionSize(rowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto* end = new HeaderEnd(horizontalHeader());
    end->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    addScrollBarWidget(end, Qt::AlignTop);
    connect(this, &QAbstractItemView::doubleClicked, this,
        [this](const QModelIndex& index) { Q_EMIT rowActivated(index.row()); });
}

void Table::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(); // the ring goes around all cells of a row
}

void Table::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex current = currentIndex();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        if (current.isValid())
            Q_EMIT rowActivated(current.row());
        return;
    case Qt::Key_Delete:
        if (current.isValid())
            Q_EMIT deleteRequested(current.row());
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

void Table::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (model() == nullptr)
        return;
    const Colors& c = themeOf(this).colors;
    QPainter painter(viewport());
    const int width = viewport()->width();
    const int first = rowAt(0);
    for (int row = first; row >= 0 && row < model()->rowCount(); ++row) {
        const int top = rowViewportPosition(row);
        if (top > viewport()->height())
            break;
        const int height = rowHeight(row);
        painter.fillRect(0, top + height - 1, width, 1, c.border);
        const bool selected = selectionModel()->isRowSelected(row);
        if (selected)
            painter.fillRect(isRightToLeft() ? width - markWidth : 0, top, markWidth, height - 1, c.accent);
        const bool ring = hasFocus() && row == currentIndex().row()
            && window()->testAttribute(Qt::WA_KeyboardFocusChange);
        if (ring)
            paint::paintFocusRing(&painter, QRectF(0, top, width, height - 1), metrics::space4, c.accent);
    }
}

}
