// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Gateway.h"
#include "ui/widgets/Table.h"

namespace otpost::ui {

class GatewayListModel;

/// The priority list: a switch and the actions in each row. Says what its user wants; does nothing
/// itself.
class GatewayTable : public Table
{
    Q_OBJECT

public:
    /// The model must outlive the table.
    explicit GatewayTable(GatewayListModel& model, QWidget* parent = nullptr);

    /// The gateway of the current row; 0 where there is none.
    GatewayId currentGateway() const;
    void selectGateway(GatewayId id);

Q_SIGNALS:
    void editRequested(otpost::GatewayId id);
    void testRequested(otpost::GatewayId id);
    void duplicateRequested(otpost::GatewayId id);
    void removeRequested(otpost::GatewayId id);
    void enableRequested(otpost::GatewayId id, bool enabled);
    /// To a place in the list, 1 first.
    void moveRequested(otpost::GatewayId id, int position);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void fillRows();
    QWidget* switchCell(const Gateway& gateway);
    QWidget* actionsCell(const Gateway& gateway);
    void moveCurrent(int by);

    GatewayListModel& m_model;
    GatewayId m_selected = 0;
};

}
