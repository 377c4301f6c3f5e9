// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/routing/Route.h"
#include "ui/widgets/Card.h"

class QPushButton;

namespace otpost::ui {

class HintLabel;
class ThemedLabel;

/// By which gateways a location's messages go, and the way to where that is changed.
class RouteCard : public Card
{
    Q_OBJECT

public:
    explicit RouteCard(QWidget* parent = nullptr);

    void setRoute(const Result<Route>& route);
    /// For a location that is not stored yet.
    void setNew();

Q_SIGNALS:
    void changeRequested();

private:
    ThemedLabel* m_kind;
    ThemedLabel* m_order;
    HintLabel* m_trouble;
    QPushButton* m_change;
};

/// "Twilio main, then Textline EU and Reception modem": those that serve, in their order; empty: none does.
QString routeWords(const Route& route);

}
