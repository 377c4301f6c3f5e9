// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

class QMenu;

namespace otpost::ui {

/// A tool button that opens a menu below itself when it is clicked, without an event loop inside of the click
/// as QToolButton would have.
class MenuButton : public QToolButton
{
    Q_OBJECT

public:
    explicit MenuButton(QWidget* parent = nullptr);

    /// As QToolButton; the menu should be the button's child.
    void setMenu(QMenu* menu);
    /// Opens the menu.
    void popUp();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

}
