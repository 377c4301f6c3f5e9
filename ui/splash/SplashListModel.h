// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/SplashPage.h"

#include <QAbstractTableModel>
#include <QList>

namespace otpost::ui {

/// The splash pages in their order as a table. Holds what it was last given; a drop only says what is wanted.
class SplashListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { OrderColumn, OtpColumn, NameColumn, PlacesColumn, ActionsColumn, ColumnCount };
    enum DataRole { SubtitleRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// Replaces the rows; says so to views only where something changed.
    void setPages(const QList<SplashPage>& pages, const QList<Location>& locations);
    const QList<SplashPage>& pages() const { return m_pages; }
    /// -1 where there is none.
    int rowOf(SplashId id) const;
    const SplashPage* find(SplashId id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
        const QModelIndex& parent) override;

Q_SIGNALS:
    /// The page is to stand at that place, 0 first.
    void moveRequested(otpost::SplashId id, int to);

private:
    QString placesOf(const SplashPage& page) const;

    QList<SplashPage> m_pages;
    QList<Location> m_locations;
};

}
