// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDialog;
class QHBoxLayout;
class QPushButton;
class QVBoxLayout;
class QWidget;

// What the dialogs of this folder have in common.
namespace otpost::ui {

/// A column without margins.
QVBoxLayout* dialogColumn(QWidget* page);

/// A row at the end of the column, filled from its far end.
QHBoxLayout* dialogButtons(QVBoxLayout* column);

QPushButton* dialogButton(QHBoxLayout* row, const QString& text, const QString& name, bool primary = false);

/// Makes a dialog that is too low for what is in it now as high as that needs.
void growToContent(QDialog* dialog);

/// A page with a moving bar, for what takes a moment.
QWidget* dialogBusy(const QString& title, const QString& sentence);

}
