// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace otpost::ui {

/// A table as all pages use it: whole rows are selected, hairlines between them, no grid; the selected row
/// is tinted, the current one has a ring when the keyboard is in use. Arrows move in it, Tab leaves it.
/// Put it into a Card with setContent().
class Table : public QTableView
{
    Q_OBJECT
public:
    /// `rowHeight` in px: metrics::rowLog or metrics::rowGateway.
    explicit Table(int rowHeight, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Enter or F2 on the current row, or a double click on a row.
    void rowActivated(int row);
    /// Delete on the current row.
    void deleteRequested(int row);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
};

}
