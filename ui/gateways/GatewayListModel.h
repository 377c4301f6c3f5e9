// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/GatewayStandings.h"
#include "core/routing/RouteRows.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QList>

namespace otpost::ui {

/// The gateways as they stand under one route. Holds what it was last given; knows no service. Rows keep
/// their identity: what is moved is moved, what changed is changed, so that a view's widgets and its focus
/// stay.
class GatewayListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        OrderColumn,
        EnabledColumn,
        IdColumn,
        NameColumn,
        RoleColumn,
        HealthColumn,
        BalanceColumn,
        ActionsColumn,
        ColumnCount
    };
    enum DataRole {
        SubtitleRole = Qt::UserRole, ///< second line of name, health and balance
        WarningRole,
        RouteRoleRole, ///< int of a RouteRole
        HealthRole, ///< int of a HealthLook
        RecentRole, ///< QList<int> of outcomes
        MovableRole
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRoute(const RouteRows& route);
    /// `now`: UTC, for the words.
    void setStandings(const GatewayStandingsById& standings, const QDateTime& now);
    const RouteRows& route() const { return m_route; }
    const RouteRow& rowAt(int row) const { return m_route.rows.at(row); }
    const GatewayStanding standingOf(GatewayId id) const { return m_standings.value(id); }
    /// Row of the gateway with that id; -1 where there is none.
    int rowOf(GatewayId id) const { return m_route.rowOf(id); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
        const QModelIndex& parent) const override;
    /// Says where the row is wanted and returns false: nobody is to remove it from where it was.
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
        const QModelIndex& parent) override;

Q_SIGNALS:
    /// A row was dropped at a place, 1 first.
    void dropped(otpost::GatewayId id, int place);

private:
    QVariant textOf(const RouteRow& row, int column) const;
    QString subtitleOf(const RouteRow& row, int column) const;
    QString accessibleText(const RouteRow& row, int column) const;
    QString nameSubtitle(const RouteRow& row) const;
    bool sameGateways(const QList<RouteRow>& rows) const;
    int draggedRow(const QMimeData* data) const;
    /// How many rows can change their places; they are the first ones.
    int movableRows() const;

    RouteRows m_route;
    GatewayStandingsById m_standings;
    QDateTime m_now;
};

}
