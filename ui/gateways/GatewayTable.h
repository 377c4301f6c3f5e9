// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routing/RouteRows.h"
#include "ui/widgets/Table.h"

#include <QHash>

namespace otpost::ui {

class GatewayListModel;
class IconButton;
class Switch;

/// The priority list: a handle to drag, a switch and the actions in each row. Says what its user wants; does
/// nothing itself.
class GatewayTable : public Table
{
    Q_OBJECT

public:
    /// The model must outlive the table.
    explicit GatewayTable(GatewayListModel& model, QWidget* parent = nullptr);

    /// The gateway of the current row; 0 where there is none.
    GatewayId currentGateway() const;
    void selectGateway(GatewayId id);
    /// Sets all switches to what the model says, also where a change was refused.
    void showSwitches() { refreshCells(); }

Q_SIGNALS:
    void editRequested(otpost::GatewayId id);
    void testRequested(otpost::GatewayId id);
    void duplicateRequested(otpost::GatewayId id);
    void removeRequested(otpost::GatewayId id);
    /// Its address for delivery reports is to be copied.
    void reportAddressRequested(otpost::GatewayId id);
    /// The switch: enabled under Default, a member of the route under a location.
    void switchRequested(otpost::GatewayId id, bool on);
    /// To a place in the list, 1 first.
    void moveRequested(otpost::GatewayId id, int place);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    /// The widgets of a row.
    struct Cells {
        Switch* toggle = nullptr;
        QList<IconButton*> actions;
    };
    void fillRows();
    void refreshCells();
    void fitColumns();
    QWidget* switchCell(const RouteRow& row, Cells& cells);
    QWidget* actionsCell(const RouteRow& row, Cells& cells);
    void moveCurrent(int by);
    int dropRowAt(const QPoint& position) const;
    void showDropRow(int row);
    void addMoves(QMenu* menu, int row);

    GatewayListModel& m_model;
    QHash<GatewayId, Cells> m_cells;
    GatewayId m_selected = 0;
    bool m_refreshing = false; ///< the switches are being set to what the model says
    int m_dropRow = -1; ///< a row dragged now would stand before this one; -1: none is
};

}
