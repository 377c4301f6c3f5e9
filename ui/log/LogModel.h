// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Message.h"

#include <QAbstractTableModel>
#include <QList>

namespace otpost::ui {

/// Rows of the SMS log, newest first, as far as they were read. Knows no database: whoever owns it reads
/// pages and hands them in.
class LogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        IdColumn,
        RecipientColumn,
        TypeColumn,
        StatusColumn,
        AttemptsColumn,
        GatewayColumn,
        LocationColumn,
        TimeColumn,
        ColumnCount
    };
    enum DataRole { StatusRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// The newest rows again: changes rows in place and inserts new ones at the top, so that what is
    /// being read stays selected.
    void updateNewest(const QList<Message>& newest);
    /// Rows older than the last. `end`: there are no more.
    void appendOlder(const QList<Message>& older, bool end);
    void clear();

    const QList<Message>& messages() const { return m_messages; }
    /// -1 where the message is not among the rows.
    int rowOf(MessageId id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    /// A view came to the last row: rows older than this message are wanted.
    void olderWanted(otpost::MessageId before);

private:
    QList<Message> m_messages;
    bool m_end = true;
    bool m_asked = false;
};

}
