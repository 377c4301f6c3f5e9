// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/AlertAction.h"
#include "ui/widgets/Card.h"

namespace otpost::ui {

/// All that is wrong now, the grave first: what it is, what to do about it, and a button that goes there.
/// Hidden while nothing is wrong.
class WarningsCard : public Card
{
    Q_OBJECT

public:
    explicit WarningsCard(QWidget* parent = nullptr);

    /// Open ones. Those that were put aside are left out by the caller.
    void setAlerts(const QList<Alert>& alerts);
    const QList<Alert>& alerts() const { return m_alerts; }

Q_SIGNALS:
    void actionChosen(const otpost::ui::AlertAction& action);
    void dismissed(const otpost::Alert& alert);

private:
    QWidget* makeRow(const Alert& alert);

    QList<Alert> m_alerts;
};

}
