// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/ConfigPlanText.h"

#include <QTreeWidget>

namespace otpost::ui {

/// What an import changes: a row for each change with its fields and secrets below.
class ConfigPlanView : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ConfigPlanView(QWidget* parent = nullptr);

    void setEntries(const QList<PlanEntry>& entries);
};

}
