// SPDX-License-Identifier: GPL-3.0-or-later
// What is done now and then: the configuration as a file, a gateway as a preset, a trial of the route.
#include "core/config/ConfigTransfer.h"
#include "core/gateway/GatewayService.h"
#include "core/gateway/PresetStore.h"
#include "ui/config/ConfigExportDialog.h"
#include "ui/config/ConfigImportDialog.h"
#include "ui/gateways/GatewayListModel.h"
#include "ui/gateways/GatewayTable.h"
#include "ui/gateways/GatewaysPage.h"
#include "ui/gateways/RouteBar.h"
#include "ui/gateways/add/SavePresetDialog.h"
#include "ui/gateways/test/RouteTrialDialog.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/WhenDone.h"

#include <QDir>
#include <QMenu>
#include <QPushButton>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

void openDialog(QDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

}

QPushButton* GatewaysPage::makeMore()
{
    auto* more = new QPushButton(ui::icon(u"ellipsis"_s), {});
    more->setObjectName(u"moreGateways"_s);
    more->setAccessibleName(tr("More"));
    more->setToolTip(tr("More"));
    auto* menu = new QMenu(more);
    menu->addAction(tr("Import configuration…"), this, &GatewaysPage::importConfiguration);
    menu->addAction(tr("Export configuration…"), this, [this] {
        openDialog(new ConfigExportDialog(
            m_transfer, QDir::home().filePath(u"otpost.json"_s), systemFileChoice(), this));
    });
    menu->addSeparator();
    QAction* preset = menu->addAction(tr("Save the selected gateway as a preset…"), this,
        [this] { savePreset(m_table->currentGateway()); });
    connect(menu, &QMenu::aboutToShow, this,
        [this, preset] { preset->setEnabled(m_table->currentGateway() != 0); });
    more->setMenu(menu);
    return more;
}

void GatewaysPage::importConfiguration()
{
    openDialog(new ConfigImportDialog(m_transfer, systemFileChoice(), this));
}

void GatewaysPage::savePreset(GatewayId id)
{
    const Gateway* gateway = gatewayWith(id);
    if (!gateway)
        return;
    // The values are needed to see that none of them gets into the file.
    whenDone(m_gateways.secretValues({*gateway}), this,
        [this, gateway = *gateway](const Result<SecretValues>& values) {
            if (!values) {
                trouble(values.error());
                return;
            }
            openDialog(
                new SavePresetDialog(m_presets, GatewayDraft{gateway, *values}, systemFileChoice(), this));
        });
}

void GatewaysPage::showTrial()
{
    openDialog(new RouteTrialDialog(m_sender, m_settings, m_defaults, m_bar->locationName(), this));
}

}
