// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace otpost::ui {

/// The header of the log: a click on a column sorts by it, a second one turns the order round. With the
/// keyboard: Tab comes here, left and right choose a column, Space or Enter sorts.
class LogHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit LogHeader(QWidget* parent = nullptr);

    /// Columns by which nothing is sorted. They get no focus.
    void setUnsortable(const QList<int>& sections);
    void setSorting(int section, Qt::SortOrder order);

Q_SIGNALS:
    void sortingChosen(int section, Qt::SortOrder order);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void choose(int section);
    void moveFocus(int step);
    void tell();
    bool isSortable(int section) const;

    QList<int> m_unsortable;
    int m_focused = 0;
    int m_sorted = -1;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

}
