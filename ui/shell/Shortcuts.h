// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QKeySequence>
#include <QList>
#include <QString>

namespace otpost::ui {

/// Keys that do one thing.
struct Shortcut {
    QList<QKeySequence> keys;
    QString what; ///< in the user's language
};

/// Keys that work in one place.
struct ShortcutGroup {
    QString title; ///< in the user's language
    QList<Shortcut> shortcuts;
};

/// Every key of the window, by the place where it works. `pages`: those of the side bar, in their order. A
/// test holds it against the keys that the window takes.
QList<ShortcutGroup> shortcutGroups(const QStringList& pages);

/// All of them, on one sheet. Show it with open(); it deletes itself when it is closed.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    ShortcutsDialog(const QStringList& pages, QWidget* parent);
};

}
