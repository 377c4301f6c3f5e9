// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routing/Route.h"
#include "ui/splash/SplashFormField.h"

namespace otpost::ui {

class Card;
class HintLabel;
class SwitchRow;

/// By which gateways codes of a page would go.
struct OtpServing {
    bool possible = true; ///< whether codes may be switched on at all
    QString good; ///< "Twilio main, then Textline EU"; empty: nothing can be sent
    QStringList deadPlaces; ///< locations of the page at which no gateway serves
    bool operator==(const OtpServing&) const = default;
};

/// For a page that is enabled at these locations. `gateways`: all in the order of the default route. Pure.
OtpServing otpServing(
    const SplashPage& page, const QList<Location>& locations, const QList<Gateway>& gateways);

/// OTP verification on or off, with what serves it, or why it cannot be switched on.
class OtpField : public SplashFormField
{
    Q_OBJECT

public:
    OtpField(const SplashField& field, QObject* parent);

    QWidget* widget() const override;
    QWidget* editor() const override;
    void load(const SplashPage& page, const QString& language) override;
    Result<void> store(SplashPage& page, const QString& language) const override;
    void showProblem(const QString& problem) override;
    QString problem() const override;
    void setServing(const OtpServing& serving);

private:
    void refresh();

    Card* m_card;
    SwitchRow* m_switch;
    HintLabel* m_serving;
    HintLabel* m_problem;
    OtpServing m_served;
};

}
