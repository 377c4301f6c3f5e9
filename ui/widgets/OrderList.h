// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QListView>

namespace otpost::ui {

/// One row of an OrderList.
struct OrderRow {
    qint64 id = 0;
    QString title;
    QString note; ///< a second line
    QString warning; ///< in place of the note, in amber

    bool operator==(const OrderRow&) const = default;
};

/// Rows in an order that can be changed. Holds what it was last given; a drop only says what is wanted.
class OrderListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum DataRole { NoteRole = Qt::UserRole, WarningRole };

    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<OrderRow>& rows);
    const QList<OrderRow>& rows() const { return m_rows; }
    /// -1 where there is none.
    int rowOf(qint64 id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
        const QModelIndex& parent) override;

Q_SIGNALS:
    /// The row with that id is to stand at that place, 0 first.
    void moveRequested(qint64 id, int to);

private:
    QList<OrderRow> m_rows;
};

/// A list whose rows are moved by dragging and by Alt+Up and Alt+Down. Enter or F2 opens a row, Delete
/// deletes it. Says what its user wants; does nothing itself.
class OrderList : public QListView
{
    Q_OBJECT

public:
    explicit OrderList(QWidget* parent = nullptr);

    OrderListModel* rows() const { return m_model; }
    /// Replaces the rows; the current one stays current where it is still there.
    void setRows(const QList<OrderRow>& rows);
    /// 0: none.
    qint64 currentId() const;
    /// Makes a row current without saying so; 0: none.
    void setCurrentId(qint64 id);

Q_SIGNALS:
    void currentIdChanged(qint64 id);
    void openRequested(qint64 id);
    void deleteRequested(qint64 id);
    /// To a place, 0 first.
    void moveRequested(qint64 id, int to);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void moveCurrent(int by);

    OrderListModel* m_model;
    bool m_quiet = false;
};

}
