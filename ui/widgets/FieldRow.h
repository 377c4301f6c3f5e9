// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace otpost::ui {

class HintLabel;

/// A form field: label above, the editor, then its error, its warning and its hint below. The label is the
/// editor's buddy; error, warning and hint are its accessible description.
class FieldRow : public QWidget
{
    Q_OBJECT
public:
    /// Takes the editor as its child. The editor gets its accessible name from the label.
    FieldRow(const QString& label, QWidget* editor, QWidget* parent = nullptr);

    QWidget* editor() const { return m_editor; }
    QLabel* label() const { return m_label; }
    void setRequired(bool required);
    void setHint(const QString& hint);
    /// Empty: no error. The editor's border turns red with it ("invalid"; a frame given by
    /// setInvalidTarget() instead).
    void setError(const QString& error);
    QString error() const;
    bool hasError() const { return !error().isEmpty(); }
    /// A link behind the error; errorActionTriggered() when it is pressed. Empty: none.
    void setErrorAction(const QString& text);
    void setWarning(const QString& warning);
    void setInvalidTarget(QWidget* target) { m_invalidTarget = target; }
    /// Adds a widget between the editor and the lines below it, such as a row of chips.
    void addBelowEditor(QWidget* widget);
    /// Adds a widget at the far end of the label's line.
    void addToLabelLine(QWidget* widget);

Q_SIGNALS:
    void errorActionTriggered();

private:
    void describe();

    QWidget* m_editor;
    QWidget* m_invalidTarget;
    QLabel* m_label;
    QLabel* m_star;
    QHBoxLayout* m_labelLine;
    QVBoxLayout* m_below;
    HintLabel* m_error;
    HintLabel* m_warning;
    HintLabel* m_hint;
};

}
