// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;
class QLineEdit;

namespace otpost::ui {

/// A colour: its swatch, which opens a colour dialog, and its hexadecimal form to be typed.
class ColorField : public QWidget
{
    Q_OBJECT

public:
    explicit ColorField(QWidget* parent = nullptr);

    QString text() const;
    /// Without textEdited().
    void setText(const QString& text);
    QLineEdit* edit() const { return m_edit; }
    QAbstractButton* swatch() const { return m_swatch; }

Q_SIGNALS:
    /// By typing or by the dialog.
    void textEdited();

private:
    void openDialog();

    QAbstractButton* m_swatch;
    QLineEdit* m_edit;
};

}
