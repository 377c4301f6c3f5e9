// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/dashboard/DashboardReader.h"
#include "core/health/Alert.h"
#include "core/storage/Settings.h"
#include "ui/dashboard/AlertAction.h"
#include "ui/dashboard/GatewayTile.h"
#include "ui/dashboard/SetupCard.h"
#include "ui/shell/Page.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QTimer>

class QGridLayout;
class QSettings;
class QStackedWidget;

namespace otpost {
class Services;
}

namespace otpost::ui {

class EmptyState;
class PageHeader;
class SendCard;
class ThemedLabel;
class TrafficCard;
class WarningsCard;

/// The start page: what is wrong and what to do about it, how the gateways do, what was sent, and a box to
/// send from. Follows what happens while it is shown.
class DashboardPage : public Page
{
    Q_OBJECT

public:
    /// Both must outlive the page. `settings` keeps what was put aside under "dashboard/".
    DashboardPage(Services& services, QSettings& settings, QWidget* parent = nullptr);

    static PageName listed() { return {tr("Dashboard"), QStringLiteral("gauge")}; }
    void entered() override;

    /// Reads everything anew, at once.
    void refresh();
    /// Warnings that are shown.
    int warningCount() const;

Q_SIGNALS:
    void actionRequested(const otpost::ui::AlertAction& action);
    void stepRequested(otpost::ui::SetupStep step);
    void messageRequested(otpost::MessageId id);
    void warningsChanged(int count);
    /// All that was asked for has been shown, but the codes that were typed in, which are read after that.
    void refreshed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeContent();
    void later();
    void readToday();
    void readMonth();
    void readGateways();
    void readOthers();
    void readBalances();
    void readCodes();
    void read();
    void checkBalance(GatewayId id);
    void answered();
    void showTiles();
    void placeTiles();
    void showAlerts();
    void dismiss(const Alert& alert);
    void showSetup(const SetupState& state);
    void showParts();

    Services& m_services;
    QSettings& m_settings;
    SystemClock m_clock;
    DashboardReader m_reader;
    QTimer m_soon; ///< many changes at once make one reading
    QElapsedTimer m_began; ///< of the reading under way
    qint64 m_tookMs = 0; ///< the last one
    int m_waiting = 0; ///< answers that are still to come
    bool m_again = false; ///< something changed meanwhile

    QStackedWidget* m_states;
    PageHeader* m_header;
    WarningsCard* m_warnings = nullptr;
    ThemedLabel* m_trouble = nullptr;
    SetupCard* m_setup = nullptr;
    EmptyState* m_welcome = nullptr;
    QWidget* m_row = nullptr; ///< chart and send box
    TrafficCard* m_traffic = nullptr;
    SendCard* m_send = nullptr;
    QGridLayout* m_grid = nullptr;
    QList<GatewayTile*> m_tiles;
    int m_columns = 0;

    DashboardToday m_today;
    QList<Gateway> m_gateways;
    QHash<GatewayId, TileBalance> m_balances;
    QHash<GatewayId, TileCodes> m_codes;
    QDeadlineTimer m_codesAgain; ///< when those may be read again
    bool m_readingCodes = false;
    bool m_hasToday = false;
    bool m_hasGateways = false;
};

}
