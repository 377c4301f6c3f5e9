// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Gateway.h"
#include "ui/widgets/Badge.h"

#include <QAbstractTableModel>
#include <QList>

namespace otpost::ui {

/// The gateways of the default route as a table. Holds what it was last given; knows no service.
class GatewayListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { OrderColumn, EnabledColumn, IdColumn, NameColumn, RoleColumn, ActionsColumn, ColumnCount };
    enum DataRole { SubtitleRole = Qt::UserRole, WarningRole, RouteRoleRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// Replaces the rows; says so to views only where something changed.
    void setGateways(const QList<Gateway>& gateways);
    const QList<Gateway>& gateways() const { return m_gateways; }
    /// Row of the gateway with that id; -1 where there is none.
    int rowOf(GatewayId id) const;
    RouteRole roleAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString orderText(int row) const;

    QList<Gateway> m_gateways;
};

}
