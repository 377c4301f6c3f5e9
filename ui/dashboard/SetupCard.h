// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dashboard/DashboardReader.h"
#include "ui/widgets/Card.h"

#include <QList>

class QPushButton;

namespace otpost::ui {

class ThemedLabel;

/// The steps of a first set-up.
enum class SetupStep { Gateway, Test, Route, Splash };
bool isDone(const SetupState& state, SetupStep step);

/// What is left to do on a new data directory, step by step. Hidden once all is done, or when it was closed.
class SetupCard : public Card
{
    Q_OBJECT

public:
    explicit SetupCard(QWidget* parent = nullptr);

    void setState(const SetupState& state);

Q_SIGNALS:
    void stepChosen(otpost::ui::SetupStep step);
    /// It is not wanted any more.
    void closed();

private:
    struct Row {
        SetupStep step = SetupStep::Gateway;
        QWidget* mark = nullptr;
        ThemedLabel* title = nullptr;
        QPushButton* go = nullptr;
    };
    void addStep(SetupStep step, const QString& title, const QString& why, const QString& button);

    ThemedLabel* m_count;
    QList<Row> m_rows;
    SetupState m_state;
};

}
