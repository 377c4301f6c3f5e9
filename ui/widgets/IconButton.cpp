// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/IconButton.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QKeySequence>

using namespace Qt::StringLiterals;

namespace otpost::ui {

IconButton::IconButton(const QString& iconName, const QString& name, QWidget* parent)
    : QToolButton(parent)
{
    setIcon(ui::icon(iconName));
    setToolButtonStyle(Qt::ToolButtonIconOnly);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setName(name);
}

void IconButton::setName(const QString& name)
{
    setAccessibleName(name);
    const QString keys = shortcut().toString(QKeySequence::NativeText);
    setToolTip(keys.isEmpty() ? name : u"%1 (%2)"_s.arg(name, keys));
}

QSize IconButton::sizeHint() const
{
    return {metrics::control, metrics::control};
}

}
