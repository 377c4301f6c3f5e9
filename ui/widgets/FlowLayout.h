// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace otpost::ui {

/// Puts things side by side in reading order and begins a new line where the width ends.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    /// `gap` between things and lines, in px.
    explicit FlowLayout(int gap, QWidget* parent = nullptr);
    ~FlowLayout() override;

    /// Whether the last thing takes the rest of its line.
    void setLastFills(bool fills);
    /// Puts a widget before the thing at `index`.
    void insertWidget(int index, QWidget* widget);
    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    int layOut(const QRect& outer, bool apply) const;

    QList<QLayoutItem*> m_items;
    int m_gap;
    bool m_lastFills = false;
};

}
