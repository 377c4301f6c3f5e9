// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Table.h"

namespace otpost::ui {

class LogHeader;

/// The rows of the log that are loaded, as a table without a scroll bar of its own: LogTable has one that
/// stands for all rows. Tells what the keyboard and the mouse want beyond the rows that are here.
class LogGrid : public Table
{
    Q_OBJECT

public:
    explicit LogGrid(QWidget* parent = nullptr);

    LogHeader* logHeader() const { return m_header; }
    /// The first row that is seen, and how far above the edge it begins, in px.
    int scrollValue() const;
    /// Scrolls, with the room that the rows now there give; waits for no layout.
    void scrollTo(int value);
    using QTableView::scrollTo;
    /// Rows that fit wholly.
    int visibleRows() const;

Q_SIGNALS:
    /// Home or End: the beginning or the end of the whole log.
    void edgeRequested(bool start);
    /// A key that moves from the current row was pressed, and there is none here.
    void currentWanted();
    /// The Details action of a row, or Enter on it.
    void detailsRequested(int row);
    void scrolled();
    /// There is another width for the columns.
    void resized();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    LogHeader* m_header;
};

}
