// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Message.h"

#include <QWidget>

class QScrollBar;

namespace otpost::ui {

class LogFeed;
class LogGrid;
class LogModel;
class NewRowsPill;

/// The table of the log: some hundred rows that are here, and a scroll bar of its own that stands for all of
/// them, however many. What is being read and what is selected stay where they are while rows come and go.
class LogTable : public QWidget
{
    Q_OBJECT

public:
    /// The feed must outlive the table.
    explicit LogTable(LogFeed& feed, QWidget* parent = nullptr);

    LogGrid* grid() const { return m_grid; }
    QScrollBar* scrollBar() const { return m_bar; }
    LogModel* model() const;
    /// The selected message, also while it is not among the rows that are here; 0: none.
    MessageId selected() const { return m_selected; }
    /// Selects without telling anybody; 0: none.
    void setSelected(MessageId id);

Q_SIGNALS:
    /// The selection moved, by keyboard or mouse.
    void selectedChanged(otpost::MessageId id);
    /// Enter, or the Details action of a row.
    void detailsRequested(otpost::MessageId id);
    /// The new messages are wanted, and the order does not show them together.
    void newestRequested();
    /// A double click.
    void windowRequested(otpost::MessageId id);

private:
    void layOutColumns();
    void connectGrid();
    void connectFeed();
    void showWindow(int focusRow, int offset);
    void rowsCame(int first, int last);
    void rowsWent(int first, int last);
    void scrolledByUser();
    void barMoved(int value);
    void syncBar();
    void reselect();
    void toEdge(bool start);
    void reading();
    qint64 pixelsOf(int barValue) const;

    LogFeed& m_feed;
    LogGrid* m_grid;
    QScrollBar* m_bar;
    NewRowsPill* m_pill;
    MessageId m_selected = 0;
    bool m_moving = false; ///< rows or the bar are being moved by the program
    qint64 m_scale = 1; ///< pixels a step of the scroll bar stands for
    int m_wantedOffset = 0; ///< px by which the row jumped to is above the edge
    int m_selectEdge = 0; ///< after a jump select the first (-1) or the last row (1)
};

}
