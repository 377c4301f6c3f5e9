// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/gateway/GatewayService.h"
#include "core/model/Gateway.h"
#include "core/routing/RouteService.h"
#include "ui/gateways/PreviewPane.h"
#include "ui/shell/Page.h"

#include <QTimer>

#include <functional>

class QPushButton;
class QSettings;
class QStackedWidget;

namespace otpost {
class ConfigTransfer;
class GatewayStandings;
class PresetStore;
class SendService;
}

namespace otpost::ui {

class AddGatewayPage;
class GatewayFormPage;
class GatewayListModel;
class GatewayTable;
class RouteBar;
class ThemedLabel;
class UndoStack;

/// What the page of gateways works with.
struct GatewaysBackend {
    GatewayService& gateways;
    RouteService& routes;
    SendService& sender;
    PresetStore& presets;
    ConfigTransfer& transfer;
    GatewayStandings& standings;
    UndoStack& undo;
    /// The address of a gateway for delivery reports; see ReportAddresses::forGateway.
    std::function<QFuture<Result<QString>>(GatewayId)> reportAddress;
    /// Whether the service runs, in this program or another.
    std::function<QFuture<bool>()> served;
};

/// The gateways in their order under one route, and the form of one of them. Whatever is changed here can be
/// undone.
class GatewaysPage : public Page
{
    Q_OBJECT

public:
    /// All references must outlive the page.
    GatewaysPage(const GatewaysBackend& backend, const SampleDefaults& defaults, QSettings& settings,
        QWidget* parent = nullptr);

    static PageName listed() { return {tr("Gateways"), QStringLiteral("waypoints")}; }
    bool canLeave() override;
    QString helpTopic() const override;
    void entered() override;

    /// Shows the list with the route of a location; a form that is open stays.
    void showLocation(LocationId id);
    /// Shows where a new gateway can come from.
    void addGateway();
    /// Opens an empty form.
    void addByHand();
    /// Opens the form; with `test` on its Test tab.
    void openGateway(GatewayId id, bool test = false);
    /// The Test tab of the first gateway that is enabled, or of any.
    void testFirst();

Q_SIGNALS:
    /// What has to be done first stands in a section of the settings, by its id.
    void settingsWanted(const QString& section);

private:
    QWidget* makeList();
    QWidget* makeTable();
    QWidget* makeEmpty();
    void connectParts();
    GatewayFormPage& form();
    void reload();
    void show(const RouteOverview& overview);
    void showRoute();
    void fitTable();
    void readStandings();
    void openForm(const Gateway& gateway, bool test);
    void openForm(const GatewayDraft& draft);
    bool isListShown() const;
    void showTrial();
    QPushButton* makeMore();
    void savePreset(GatewayId id);
    void copyReportAddress(GatewayId id);
    void copyAddress(const Gateway& gateway, const QString& address);
    void settingsFirst(const QString& words);
    void importConfiguration();
    bool isFormOpen() const;
    void showState(QWidget* state);
    void closeForm();
    void noteSaved(const GatewayChange& change);

    // What can be undone.
    using Work = std::function<QFuture<Result<void>>()>;
    void duplicate(GatewayId id);
    void remove(GatewayId id);
    void setSwitch(GatewayId id, bool on);
    void setEnabled(GatewayId id, bool enabled);
    void move(GatewayId id, int place);
    void resetRoute();
    void changeRoute(const RouteOrder& to, const QString& text, const QString& iconName);
    void showAsIf(const RouteOrder& order);
    void run(const Work& work, const std::function<void()>& done);

    void trouble(const Error& error);
    QString freeName(const QString& name) const;
    const Gateway* gatewayWith(GatewayId id) const;

    GatewayService& m_gateways;
    RouteService& m_routes;
    SendService& m_sender;
    PresetStore& m_presets;
    ConfigTransfer& m_transfer;
    GatewayStandings& m_standings;
    std::function<QFuture<Result<QString>>(GatewayId)> m_reportAddress;
    std::function<QFuture<bool>()> m_served;
    UndoStack& m_undo;
    QSettings& m_settings;
    SampleDefaults m_defaults;
    GatewayListModel* m_model;
    QStackedWidget* m_states;
    GatewayFormPage* m_form = nullptr; ///< see form()
    AddGatewayPage* m_add;
    RouteBar* m_bar = nullptr;
    GatewayTable* m_table = nullptr;
    QWidget* m_card = nullptr;
    QStackedWidget* m_listOrEmpty = nullptr;
    ThemedLabel* m_trouble = nullptr;
    RouteOverview m_overview;
    QTimer m_standingsSoon;
    int m_underWay = 0; ///< changes of this page; what is read meanwhile may be older than what is shown
    GatewayId m_select = 0; ///< to become the current row with the next reading
};

}
