// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/MenuButton.h"

#include <QKeyEvent>
#include <QMenu>

namespace otpost::ui {

namespace {

constexpr int gap = 2;

}

MenuButton::MenuButton(QWidget* parent)
    : QToolButton(parent)
{
    setPopupMode(QToolButton::MenuButtonPopup); // the one in which a click is the button's own
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QToolButton::clicked, this, &MenuButton::popUp);
}

void MenuButton::setMenu(QMenu* menu)
{
    menu->setAttribute(Qt::WA_NoMouseReplay); // a click on the button closes it, and no more
    QToolButton::setMenu(menu);
}

void MenuButton::popUp()
{
    if (menu() == nullptr)
        return;
    const QSize size = menu()->sizeHint();
    const int x = isRightToLeft() ? width() - size.width() : 0;
    menu()->popup(mapToGlobal(QPoint(x, height() + gap)));
}

void MenuButton::mousePressEvent(QMouseEvent* event)
{
    QAbstractButton::mousePressEvent(event);
}

void MenuButton::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        popUp();
        return;
    default:
        QToolButton::keyPressEvent(event);
    }
}

}
