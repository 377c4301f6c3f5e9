// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace otpost::ui {

/// A flat 32 px button with an icon only. `name` is its accessible name and its tooltip; the tooltip
/// names the button's shortcut too where one was set before.
class IconButton : public QToolButton
{
    Q_OBJECT
public:
    IconButton(const QString& iconName, const QString& name, QWidget* parent = nullptr);

    void setName(const QString& name);
    QSize sizeHint() const override;
};

}
