// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Message.h"

#include <QWidget>

namespace otpost::ui {

/// A bar of where the time of a call went, Connect, Wait and Read, with its legend. Time runs from left to
/// right in every language.
class AttemptTiming : public QWidget
{
    Q_OBJECT

public:
    explicit AttemptTiming(QWidget* parent = nullptr);

    void setTimings(const CallTimings& timings);
    /// Whether any phase was reached.
    bool hasPhases() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    CallTimings m_timings;
};

}
