// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Message.h"

#include <QWidget>

namespace otpost::ui {

/// The status of a message with its icon, as in the table.
class StatusLabel : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLabel(MessageStatus status, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    MessageStatus m_status;
};

}
