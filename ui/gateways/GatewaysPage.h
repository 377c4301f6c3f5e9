// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/model/Gateway.h"
#include "ui/gateways/PreviewPane.h"
#include "ui/shell/Page.h"

class QPushButton;
class QSettings;
class QStackedWidget;

namespace otpost {
class ConfigTransfer;
class GatewayService;
class PresetStore;
class SendService;
}

namespace otpost::ui {

class AddGatewayPage;
class GatewayFormPage;
class GatewayListModel;
class GatewayTable;
class ThemedLabel;

/// The gateways in their order, and the form of one of them.
class GatewaysPage : public Page
{
    Q_OBJECT

public:
    /// All references must outlive the page.
    GatewaysPage(GatewayService& gateways, SendService& sender, PresetStore& presets,
        ConfigTransfer& transfer, const SampleDefaults& defaults, QSettings& settings,
        QWidget* parent = nullptr);

    QString title() const override { return tr("Gateways"); }
    QString iconName() const override { return QStringLiteral("waypoints"); }
    bool canLeave() override;
    void entered() override;

    /// Shows where a new gateway can come from.
    void addGateway();
    /// Opens an empty form.
    void addByHand();
    /// Opens the form; with `test` on its Test tab.
    void openGateway(GatewayId id, bool test = false);

private:
    QWidget* makeList();
    QWidget* makeEmpty();
    void reload();
    void openForm(const Gateway& gateway, bool test);
    void openForm(const GatewayDraft& draft);
    bool isListShown() const;
    void showTrial();
    QPushButton* makeMore();
    void savePreset(GatewayId id);
    bool isFormOpen() const;
    void closeForm();
    void duplicate(GatewayId id);
    void remove(GatewayId id);
    void setEnabled(GatewayId id, bool enabled);
    void move(GatewayId id, int position);
    void trouble(const Error& error);
    QString freeName(const QString& name) const;
    const Gateway* gatewayWith(GatewayId id) const;

    GatewayService& m_gateways;
    GatewayListModel* m_model;
    GatewayTable* m_table = nullptr;
    QStackedWidget* m_states;
    QStackedWidget* m_listOrEmpty = nullptr;
    GatewayFormPage* m_form;
    AddGatewayPage* m_add;
    SendService& m_sender;
    PresetStore& m_presets;
    ConfigTransfer& m_transfer;
    QSettings& m_settings;
    SampleDefaults m_defaults;
    ThemedLabel* m_trouble = nullptr;
    GatewayId m_select = 0; ///< to become the current row with the next reading
};

}
