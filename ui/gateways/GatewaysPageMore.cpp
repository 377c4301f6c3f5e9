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
#include "ui/log/LogWords.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/ThemedLabel.h"
#include "ui/widgets/WhenDone.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
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
    QAction* reports = menu->addAction(tr("Copy the address for delivery reports"), this,
        [this] { copyReportAddress(m_table->currentGateway()); });
    reports->setObjectName(u"copyReportAddress"_s);
    connect(menu, &QMenu::aboutToShow, this, [this, preset, reports] {
        for (QAction* ofOne : {preset, reports})
            ofOne->setEnabled(m_table->currentGateway() != 0);
    });
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

/// To the clipboard, and nowhere else: whoever knows the address can report what he likes.
void GatewaysPage::copyReportAddress(GatewayId id)
{
    const Gateway* found = gatewayWith(id);
    if (!found)
        return;
    whenDone(m_reportAddress(id), this, [this, gateway = *found](const Result<QString>& address) {
        if (!address) {
            trouble(address.error());
            return;
        }
        m_trouble->hide();
        if (address->startsWith(u'/')) { // its path alone
            settingsFirst(tr("First enter the public address: the one under which the provider reaches this "
                             "computer. Then copy again."));
            return;
        }
        whenDone(m_served(), this, [this, gateway, address = *address](bool served) {
            if (served)
                copyAddress(gateway, address);
            else
                settingsFirst(tr("Nobody would hear the reports: the service is off. First switch it on, "
                                 "then copy again."));
        });
    });
}

void GatewaysPage::settingsFirst(const QString& words)
{
    Q_EMIT noticeRaised(
        Notice{words, u"info"_s, [this] { Q_EMIT settingsWanted(u"service"_s); }, tr("Open settings")});
}

void GatewaysPage::copyAddress(const Gateway& gateway, const QString& address)
{
    auto* copied = new QMimeData;
    copied->setText(address);
    // Programs that keep what was copied leave it out.
    copied->setData(u"x-kde-passwordManagerHint"_s, "secret");
    QGuiApplication::clipboard()->setMimeData(copied);
    const QString words = gateway.type == GatewayType::Twilio
        ? tr("The address is copied. Twilio is told it with each message: nothing has to be entered there.")
        : tr("The address is copied. Enter it in your account at the provider of %1, as the address for "
             "delivery reports (“callback URL” or “webhook”). Keep it secret.")
              .arg(shownLine(gateway.name));
    Q_EMIT noticeRaised(Notice{words, u"copy"_s, {}});
}

void GatewaysPage::showTrial()
{
    openDialog(new RouteTrialDialog(m_sender, m_settings, m_defaults, m_bar->locationName(), this));
}

}
