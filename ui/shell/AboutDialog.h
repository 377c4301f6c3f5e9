// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace otpost::ui {

/// What this is: versions of it and of what it is made of, its licence, and all of that as text for whoever
/// helps, without secrets. Show it with open(); it deletes itself when it is closed.
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget* parent);

    /// What "Copy for support" copies. In English.
    QString textForSupport() const { return m_text; }

private:
    QString m_text;
};

}
