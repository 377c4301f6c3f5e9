// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Message.h"
#include "core/sending/RouteTrial.h"

#include <QWidget>

class QVBoxLayout;

namespace otpost::ui {

/// The gateways of a route as steps below each other: who is asked first, who next, who not at all and why;
/// or the attempts of a rehearsal.
class RouteTrialSteps : public QWidget
{
    Q_OBJECT

public:
    explicit RouteTrialSteps(QWidget* parent = nullptr);

    void clear();
    void showTrial(const RouteTrialResult& trial);
    void showAttempts(const MessageDetails& details);

private:
    void addSummary(const QString& iconName, bool good, const QString& words);
    void addTrialStep(const TrialStep& step, bool first);

    QVBoxLayout* m_layout;
};

/// What a step does with the message: "Asked first", "Skipped", "Asked second, but nothing would leave".
QString trialStepTitle(const TrialStep& step, bool first);
/// Why; may be empty.
QString trialStepReason(const TrialStep& step);

}
