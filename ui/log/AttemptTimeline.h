// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Message.h"

#include <QWidget>

namespace otpost::ui {

/// One attempt in the time line of a message: what came of it and why, with request and response folded
/// below.
class AttemptTimeline : public QWidget
{
    Q_OBJECT

public:
    /// `number` counts from 1; `last` ends the line below the node.
    AttemptTimeline(const Attempt& attempt, int number, bool last, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Outcome m_outcome;
    bool m_last;
};

}
