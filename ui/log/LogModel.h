// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Message.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QSet>

namespace otpost::ui {

/// A window on the SMS log: some hundred rows, one after the other as the log is sorted, out of any number.
/// Knows neither database nor order: whoever owns it hands in rows at both ends and takes others away.
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
        DetailsColumn,
        ColumnCount
    };
    enum DataRole {
        StatusRole = Qt::UserRole, ///< a MessageStatus
        CountRole, ///< attempts
        MessageIdRole
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// The word of the action in each row.
    static QString detailsWord();

    void setRows(const QList<Message>& rows);
    void prepend(const QList<Message>& rows);
    void append(const QList<Message>& rows);
    void removeFirst(int count);
    void removeLast(int count);
    /// Takes over what has changed of rows that are here; all others are passed over.
    void update(const QList<Message>& rows);
    /// Takes away the rows whose messages are not among these.
    void keep(const QSet<MessageId>& ids);
    /// Whether numbers are shown without their middle digits.
    void setMasked(bool masked);

    const QList<Message>& rows() const { return m_rows; }
    /// -1 where the message is not among the rows.
    int rowOf(MessageId id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// These rows are about to be taken away: said before any view hears of it, which would make a neighbour
    /// of the current row the current one.
    void rowsGoing(int first, int last);

private:
    QString cellText(const Message& message, int column) const;
    QString recipient(const Message& message) const;

    QList<Message> m_rows;
    bool m_masked = false;
    mutable QHash<QString, QString> m_numbers; ///< as shown: taking a number apart is slow
};

}
