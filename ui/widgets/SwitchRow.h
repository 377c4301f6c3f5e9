// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace otpost::ui {

class HintLabel;
class Switch;

/// A switch with its words beside it and a hint below them. Clicking on the words switches too.
class SwitchRow : public QWidget
{
    Q_OBJECT
public:
    explicit SwitchRow(const QString& label, const QString& hint = {}, QWidget* parent = nullptr);

    Switch* toggle() const { return m_switch; }
    bool isChecked() const;
    void setChecked(bool checked);
    void setHint(const QString& hint);
    /// A warning below the hint, in amber with an icon; empty: none.
    void setWarning(const QString& warning);
    /// Adds a widget at the far end of the line.
    void addAtEnd(QWidget* widget);

Q_SIGNALS:
    void toggled(bool checked);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void describe();

    Switch* m_switch;
    QLabel* m_label;
    HintLabel* m_hint;
    HintLabel* m_warning;
};

}
