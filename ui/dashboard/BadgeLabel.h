// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Badge.h"

#include <QWidget>

#include <functional>

namespace otpost::ui {

/// A badge as a widget of its own. It is asked for while it is painted, so that it follows the theme.
class BadgeLabel : public QWidget
{
    Q_OBJECT

public:
    using Maker = std::function<Badge(const Theme&)>;
    explicit BadgeLabel(Maker maker = {}, QWidget* parent = nullptr);

    void setMaker(Maker maker);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Maker m_maker;
};

}
