// SPDX-License-Identifier: GPL-3.0-or-later
// What the dashboard makes of the answers: tiles, warnings, and which parts are seen.
#include "core/app/Services.h"
#include "core/balance/BalanceMonitor.h"
#include "core/gateway/GatewayService.h"
#include "core/otp/VerificationRates.h"
#include "core/routing/RouteService.h"
#include "ui/dashboard/DashboardPage.h"
#include "ui/dashboard/SendCard.h"
#include "ui/dashboard/TrafficCard.h"
#include "ui/dashboard/WarningsCard.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/WhenDone.h"

#include <QGridLayout>
#include <QResizeEvent>
#include <QSettings>

#include <algorithm>
#include <chrono>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int tileWidth = 280; ///< at least
constexpr int mostColumns = 4;
constexpr int historyDays = 30;
constexpr int codeDays = 7;
constexpr auto codesPause = std::chrono::seconds(10);
constexpr auto asideKey = "dashboard/aside"_L1;

}

void DashboardPage::readGateways()
{
    ++m_waiting;
    whenDone(m_services.gateways().list(), this, [this](const Result<QList<Gateway>>& gateways) {
        m_hasGateways = true;
        if (gateways) {
            m_gateways = *gateways;
            showTiles();
        }
        answered();
    });
}

void DashboardPage::readOthers()
{
    m_waiting += 2;
    whenDone(m_services.routes().locations(), this, [this](const Result<QList<Location>>& locations) {
        if (locations) {
            QStringList names;
            for (const Location& location : *locations)
                names.append(location.name);
            m_send->setLocations(names);
        }
        answered();
    });
    whenDone(m_services.settings().load(), this, [this](const Result<Settings>& settings) {
        if (settings)
            m_send->setSettings(*settings);
        answered();
    });
}

void DashboardPage::readBalances()
{
    ++m_waiting;
    whenDone(m_services.balanceMonitor().standings(), this,
        [this](const Result<QList<BalanceStanding>>& standings) {
            const QDateTime since = m_clock.now().addDays(-historyDays);
            for (const BalanceStanding& standing : standings.value_or(QList<BalanceStanding>())) {
                TileBalance& balance = m_balances[standing.gatewayId];
                balance.last = standing.last;
                balance.minimum = standing.minimum;
                balance.daysLeft = standing.daysLeft;
                balance.problem = standing.problem;
                balance.low = standing.low;
                ++m_waiting;
                whenDone(m_services.balanceMonitor().history(standing.gatewayId, since), this,
                    [this, id = standing.gatewayId](const Result<QList<BalanceReading>>& readings) {
                        if (readings)
                            m_balances[id].history = *readings;
                        showTiles();
                        answered();
                    });
            }
            showTiles();
            answered();
        });
}

/// Once the rest is there, and less often: a week changes slowly. The cost is that of its hours, gateways and
/// countries, however many codes there were.
void DashboardPage::readCodes()
{
    if (m_readingCodes || !m_codesAgain.hasExpired())
        return;
    m_readingCodes = true;
    RateQuestion question;
    question.since = m_clock.now().addDays(-codeDays);
    whenDone(VerificationRates(m_services.storage()).load(question), this,
        [this](const Result<QList<CodeRate>>& rates) {
            m_readingCodes = false;
            m_codesAgain = QDeadlineTimer(codesPause);
            if (!rates)
                return; // that the database cannot be read is said of what else is read
            m_codes.clear();
            for (const CodeRate& rate : *rates)
                m_codes.insert(rate.gatewayId, {rate.sent, rate.verified});
            showTiles();
        });
}

void DashboardPage::checkBalance(GatewayId id)
{
    whenDone(m_services.balanceMonitor().checkNow(id), this, [this](const Result<BalanceReading>& reading) {
        if (!reading)
            Q_EMIT noticeRaised(Notice{describe(reading.error()), u"triangle-alert"_s, {}});
        refresh();
    });
}

void DashboardPage::showTiles()
{
    if (!m_hasToday || !m_hasGateways)
        return;
    bool primary = false;
    QList<TileFacts> all;
    for (const Gateway& gateway : std::as_const(m_gateways)) {
        TileFacts facts{gateway.id, gateway.name, RouteRole::Disabled, {}, m_today.gateways.value(gateway.id),
            {}, m_codes.value(gateway.id)};
        if (gateway.enabled)
            facts.role = std::exchange(primary, true) ? RouteRole::Fallback : RouteRole::Primary;
        for (const HealthReading& reading : std::as_const(m_today.health)) {
            if (reading.gatewayId == gateway.id && gateway.enabled)
                facts.health = reading;
        }
        if (gateway.balance.check)
            facts.balance = m_balances.value(gateway.id);
        all.append(facts);
    }
    while (m_tiles.size() > all.size())
        delete m_tiles.takeLast();
    bool added = false;
    while (m_tiles.size() < all.size()) {
        auto* tile = new GatewayTile;
        connect(tile, &GatewayTile::opened, this, [this](GatewayId id) {
            Q_EMIT actionRequested({AlertTarget::Gateway, id, {}, {}});
        });
        connect(tile, &GatewayTile::balanceRequested, this, &DashboardPage::checkBalance);
        m_tiles.append(tile);
        added = true;
    }
    for (int i = 0; i < all.size(); ++i) {
        if (added || m_tiles.at(i)->facts() != all.at(i))
            m_tiles.at(i)->setFacts(all.at(i));
    }
    m_columns = 0;
    placeTiles();
    showParts();
}

void DashboardPage::placeTiles()
{
    const int room = m_row->width() > 0 ? m_row->width() : width();
    const int columns = std::clamp(room / tileWidth, 1, mostColumns);
    if (columns == m_columns)
        return;
    for (int i = 0; i < std::max(columns, m_columns); ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    m_columns = columns;
    for (int i = 0; i < m_tiles.size(); ++i)
        m_grid->addWidget(m_tiles.at(i), i / columns, i % columns);
}

void DashboardPage::showParts()
{
    const bool none = m_gateways.isEmpty();
    StatusCounts all;
    for (const TrafficBucket& hour : std::as_const(m_today.hours))
        all += hour.counts;
    const bool nothing = none && all.total() == 0;
    m_welcome->setVisible(nothing);
    m_row->setVisible(!nothing);
}

void DashboardPage::showAlerts()
{
    const QStringList aside = m_settings.value(asideKey).toStringList();
    QList<Alert> shown;
    QStringList stillAside;
    for (const Alert& alert : std::as_const(m_today.alerts)) {
        if (alert.quiet)
            continue;
        if (aside.contains(QString::number(alert.id)) && !isGrave(alert.kind))
            stillAside.append(QString::number(alert.id));
        else
            shown.append(alert);
    }
    if (stillAside != aside)
        m_settings.setValue(asideKey, stillAside);
    const int before = warningCount();
    m_warnings->setAlerts(shown);
    if (before != warningCount())
        Q_EMIT warningsChanged(warningCount());
}

/// It comes back when it ends and begins anew.
void DashboardPage::dismiss(const Alert& alert)
{
    QStringList aside = m_settings.value(asideKey).toStringList();
    aside.append(QString::number(alert.id));
    m_settings.setValue(asideKey, aside);
    showAlerts();
    Q_EMIT noticeRaised(Notice{tr("The warning is put aside"), u"check"_s, [this, id = alert.id] {
                                   QStringList kept = m_settings.value(asideKey).toStringList();
                                   kept.removeAll(QString::number(id));
                                   m_settings.setValue(asideKey, kept);
                                   showAlerts();
                               }});
}

void DashboardPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    if (!m_tiles.isEmpty())
        placeTiles();
}

}
