// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace otpost::ui {

/// A question before something is done that cannot be taken back.
struct Confirmation {
    QString name; ///< object name of the box; its button is called NAME + "Go"
    QString title;
    QString question;
    QString consequence; ///< what will happen
    QString button; ///< the verb
    bool danger = false; ///< it destroys something: Cancel is the default then
};

/// Asks without blocking; `go` is called if the answer is yes, unless `parent` is gone by then.
void confirm(QWidget* parent, const Confirmation& confirmation, std::function<void()> go);

/// Tells what went wrong, with a button to close it.
void tellTrouble(QWidget* parent, const QString& title, const QString& text);

}
