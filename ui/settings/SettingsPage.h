// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Settings.h"
#include "ui/settings/SettingSections.h"
#include "ui/shell/Page.h"

#include <QTimer>

#include <memory>

class QListView;
class QStackedWidget;
class QStandardItemModel;
class QVBoxLayout;

namespace otpost {
class ServeSwitch;
class Services;
}

namespace otpost::ui {

class Autostart;
class MailCard;
class SettingField;
class SwitchRow;
class ThemedLabel;

/// All settings, by sections. There is no Save: what is chosen, or typed completely, is stored at once and
/// told at the bottom of the window, with Undo.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    /// All must outlive the page. `serve`: the service of this program, whose state is told; may be null.
    explicit SettingsPage(Services& services, const ServeSwitch* serve = nullptr, QWidget* parent = nullptr);
    ~SettingsPage() override;

    static PageName listed() { return {tr("Settings"), QStringLiteral("settings")}; }
    bool canLeave() override;
    void entered() override;

    /// By its id: "mail".
    void showSection(const QString& id);
    /// In place of that of the system. Before the page is shown.
    void setAutostart(std::unique_ptr<Autostart> autostart);

Q_SIGNALS:
    /// The stored values are shown.
    void loaded();

private:
    QWidget* makeSection(const SettingSection& section);
    void addAutostart(QVBoxLayout* form);
    void addMail(QVBoxLayout* form);
    void showService();
    void load();
    void store(SettingField* field, const QString& value, bool undoable);
    void switchAutostart(bool on);

    Services& m_services;
    const ServeSwitch* m_serve;
    QList<SettingSection> m_sections;
    Settings m_settings;
    int m_changes = 0; ///< made here, so that what was read before one does not undo it in the fields
    QListView* m_list;
    QStandardItemModel* m_titles;
    QStackedWidget* m_pages;
    ThemedLabel* m_trouble;
    QList<SettingField*> m_fields;
    std::unique_ptr<Autostart> m_autostart;
    SwitchRow* m_atLogin = nullptr;
    MailCard* m_mail = nullptr;
    ThemedLabel* m_served = nullptr; ///< where the service is reached, or why it does not run
    QTimer m_changed;
};

}
