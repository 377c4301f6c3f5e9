// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace otpost::ui {

/// A surface with a hairline border and rounded corners. Put things into body(); with setClipped() what
/// reaches the corners (a table, a tinted header) is cut round too.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget* parent = nullptr);

    /// The card's layout: vertical, margins 16 and spacing 12 until changed.
    QVBoxLayout* body() const { return m_body; }
    /// A widget that fills the card up to its border, clipped to the corners.
    void setContent(QWidget* content);
    void setClipped(bool clipped);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void childEvent(QChildEvent* event) override;

private:
    QVBoxLayout* m_body;
    QWidget* m_corners = nullptr;
};

/// A one-pixel line in the border colour, horizontal or vertical.
class Divider : public QWidget
{
    Q_OBJECT
public:
    explicit Divider(Qt::Orientation orientation = Qt::Horizontal, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

}
