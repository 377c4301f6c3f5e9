// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace otpost::ui {

/// One value of a ChipField: an icon, its words, and a cross that removes it. Delete and Backspace remove it
/// too; being clicked (by its cross, or as a button is pressed) means to be removed.
class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    Chip(const QString& value, const QString& label, const QString& iconName, QWidget* parent);

    QString value() const { return m_value; }
    /// Why the chip is marked in amber; empty: it is not.
    void setMark(const QString& mark);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// One chip further in reading order (1) or back (-1).
    void moveRequested(int by);

protected:
    bool event(QEvent* event) override;
    bool hitButton(const QPoint& pos) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QRect crossRect() const;

    QString m_value;
    QString m_iconName;
    QString m_mark;
};

}
