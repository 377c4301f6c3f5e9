// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dashboard/DashboardReader.h"
#include "core/model/BalanceReading.h"
#include "core/model/Gateway.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/Card.h"

#include <optional>

class QPushButton;

namespace otpost::ui {

class BadgeLabel;
class Sparkline;
class ThemedLabel;

/// How a gateway's account stands.
struct TileBalance {
    std::optional<BalanceReading> last; ///< none: not read yet
    std::optional<Amount> minimum;
    std::optional<double> daysLeft;
    std::optional<Error> problem; ///< why it could not be read the last time
    bool low = false;
    QList<BalanceReading> history; ///< of 30 days, oldest first

    bool operator==(const TileBalance&) const = default;
};

/// The codes that a gateway sent in the last 7 days, and how many of them guests typed in.
struct TileCodes {
    qint64 sent = 0;
    qint64 entered = 0;

    bool operator==(const TileCodes&) const = default;
};

/// What a tile shows of a gateway.
struct TileFacts {
    GatewayId id = 0;
    QString name;
    RouteRole role = RouteRole::Disabled; ///< on the default route
    std::optional<HealthReading> health; ///< none: it serves as usual
    GatewayToday today;
    std::optional<TileBalance> balance; ///< none: it is not watched
    TileCodes codes = {};

    bool operator==(const TileFacts&) const = default;
};

/// "Lasts about 23 days", "Below the minimum", "Cannot be read: …".
QString balanceRemark(const TileBalance& balance);
/// "640 ms", "1.3 s"
QString durationWords(qint64 ms);

/// A gateway on the dashboard: role, health, balance with its line, what it did today, and how
/// many of its codes were typed in.
class GatewayTile : public Card
{
    Q_OBJECT

public:
    explicit GatewayTile(QWidget* parent = nullptr);

    void setFacts(const TileFacts& facts);
    const TileFacts& facts() const { return m_facts; }

Q_SIGNALS:
    void opened(otpost::GatewayId id);
    /// The balance is to be asked for now.
    void balanceRequested(otpost::GatewayId id);

private:
    QWidget* makeBalance();
    QLayout* makeFigures();
    void showFigures();
    void showHealth();
    void showBalance();

    TileFacts m_facts;
    QPushButton* m_name;
    BadgeLabel* m_health;
    BadgeLabel* m_role;
    QWidget* m_balance = nullptr;
    ThemedLabel* m_amount = nullptr;
    ThemedLabel* m_currency = nullptr;
    ThemedLabel* m_remark = nullptr;
    Sparkline* m_line = nullptr;
    ThemedLabel* m_since = nullptr;
    ThemedLabel* m_minimum = nullptr;
    ThemedLabel* m_notWatched = nullptr;
    ThemedLabel* m_sent = nullptr;
    ThemedLabel* m_share = nullptr;
    ThemedLabel* m_median = nullptr;
    ThemedLabel* m_codes = nullptr;
};

}
