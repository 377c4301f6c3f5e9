// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsPage.h"

#include "core/app/ServeSwitch.h"
#include "core/app/Services.h"
#include "core/storage/Storage.h"
#include "ui/platform/Autostart.h"
#include "ui/settings/MailCard.h"
#include "ui/settings/SettingField.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/Switch.h"
#include "ui/widgets/SwitchRow.h"
#include "ui/widgets/ThemedLabel.h"
#include "ui/widgets/WhenDone.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QListView>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 232;
constexpr int formWidth = 592;
constexpr int changedDelayMs = 100;
constexpr int idRole = Qt::UserRole;

}

SettingsPage::SettingsPage(Services& services, const ServeSwitch* serve, QWidget* parent)
    : Page(listed(), parent)
    , m_services(services)
    , m_serve(serve)
    , m_sections(settingSections())
    , m_list(new QListView)
    , m_titles(new QStandardItemModel(this))
    , m_pages(new QStackedWidget)
    , m_trouble(new ThemedLabel({}, TextRole::Body, &Colors::red))
    , m_autostart(makeAutostart({QCoreApplication::applicationFilePath(),
          {u"--data-dir"_s, services.storage().dataDirectory(), u"--in-tray"_s}}))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto* header = new PageHeader(title());
    header->setRemark(tr("Changes are saved as you make them"));
    outer->addWidget(header);
    m_trouble->setContentsMargins(metrics::space24, 0, metrics::space24, metrics::space12);
    m_trouble->setWordWrap(true);
    m_trouble->setObjectName(u"settingsTrouble"_s);
    m_trouble->hide();
    outer->addWidget(m_trouble);

    auto* row = new QHBoxLayout;
    row->setContentsMargins(metrics::space24, 0, metrics::space24, metrics::space24);
    row->setSpacing(metrics::space24);
    m_list->setModel(m_titles);
    m_list->setObjectName(u"settingSections"_s);
    m_list->setAccessibleName(tr("Sections"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTabKeyNavigation(false);
    m_list->setFixedWidth(listWidth);
    for (const SettingSection& section : std::as_const(m_sections)) {
        auto* item = new QStandardItem(icon(section.iconName), section.title);
        item->setData(section.id, idRole);
        item->setSizeHint({listWidth, metrics::rowLog - 4});
        m_titles->appendRow(item);
        m_pages->addWidget(makeSection(section));
    }
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& current) { m_pages->setCurrentIndex(current.row()); });
    m_list->setCurrentIndex(m_titles->index(0, 0));
    row->addWidget(m_list);
    row->addWidget(m_pages, 1);
    outer->addLayout(row, 1);

    if (m_serve != nullptr)
        connect(m_serve, &ServeSwitch::changed, this, &SettingsPage::showService);
    showService();
    m_changed.setSingleShot(true);
    m_changed.setInterval(changedDelayMs);
    connect(&m_changed, &QTimer::timeout, this, &SettingsPage::load);
    connect(&services.storage(), &Storage::changed, this, [this] {
        if (!m_changed.isActive())
            m_changed.start();
    });
    load();
}

SettingsPage::~SettingsPage() = default;

QWidget* SettingsPage::makeSection(const SettingSection& section)
{
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it has the keyboard
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, metrics::space12, 0);
    auto* card = new Card;
    card->setMaximumWidth(formWidth);
    QVBoxLayout* form = card->body();
    form->setSpacing(metrics::space16);
    form->addWidget(new ThemedLabel(section.title, TextRole::Section));
    if (!section.sentence.isEmpty()) {
        auto* sentence = new ThemedLabel(section.sentence, TextRole::Hint, &Colors::text2);
        sentence->setWordWrap(true);
        form->addWidget(sentence);
    }
    const QList<SettingInfo> infos = settingInfos();
    for (const SettingLook& look : section.settings) {
        const auto info = std::find_if(
            infos.begin(), infos.end(), [&look](const SettingInfo& one) { return one.name == look.name; });
        auto* field = new SettingField(look, *info);
        connect(field, &SettingField::edited, this,
            [this, field](const QString& value) { store(field, value, true); });
        m_fields.append(field);
        form->addWidget(field);
        if (look.name == "serve"_L1) {
            m_served = new ThemedLabel({}, TextRole::Hint, &Colors::text2);
            m_served->setObjectName(u"serviceState"_s);
            m_served->setWordWrap(true);
            form->addWidget(m_served);
        }
    }
    if (section.id == "general"_L1)
        addAutostart(form);
    if (section.id == "mail"_L1)
        addMail(form);
    column->addWidget(card);
    column->addStretch(1);
    scroll->setWidget(inner);
    return scroll;
}

void SettingsPage::addAutostart(QVBoxLayout* form)
{
    m_atLogin = new SwitchRow(tr("Start when I log in"), tr("In the notification area, where there is one."));
    m_atLogin->toggle()->setObjectName(u"startAtLogin"_s);
    connect(m_atLogin, &SwitchRow::toggled, this, &SettingsPage::switchAutostart);
    form->addWidget(m_atLogin);
}

void SettingsPage::addMail(QVBoxLayout* form)
{
    m_mail = new MailCard(m_services.mail());
    connect(m_mail, &MailCard::testRequested, this, [this] {
        for (SettingField* field : std::as_const(m_fields))
            field->commit();
    });
    connect(m_mail, &MailCard::told, this, [this](const QString& words) {
        Q_EMIT noticeRaised(Notice{words, u"check"_s, {}});
    });
    form->addWidget(m_mail);
}

void SettingsPage::showService()
{
    const ServeState state = m_serve != nullptr ? m_serve->state() : ServeState();
    const bool problem = state.wanted && state.problem;
    m_served->setColor(problem ? &Colors::red : &Colors::text2);
    m_served->setText(problem ? tr("The service does not run. %1").arg(describe(*state.problem))
                              : tr("On this computer it answers at %1").arg(state.url));
    m_served->setVisible(problem || !state.url.isEmpty());
}

void SettingsPage::setAutostart(std::unique_ptr<Autostart> autostart)
{
    m_autostart = std::move(autostart);
}

void SettingsPage::switchAutostart(bool on)
{
    const Result<void> done = m_autostart->setOn(on);
    m_atLogin->setWarning(done ? QString() : describe(done.error()));
    if (!done) {
        const QSignalBlocker quiet(m_atLogin);
        m_atLogin->setChecked(m_autostart->isOn());
        return;
    }
    Q_EMIT noticeRaised(
        Notice{on ? tr("OTPost starts when you log in") : tr("OTPost does not start by itself"), u"check"_s,
            [this, on] { m_atLogin->setChecked(!on); }});
}

void SettingsPage::entered()
{
    const QSignalBlocker quiet(m_atLogin);
    m_atLogin->setChecked(m_autostart->isOn());
    load();
}

void SettingsPage::load()
{
    whenDone(
        m_services.settings().load(), this, [this, changes = m_changes](const Result<Settings>& settings) {
            // Read before the last change was stored: that one reads again.
            if (changes != m_changes)
                return;
            m_trouble->setText(settings ? QString() : describe(settings.error()));
            m_trouble->setVisible(!settings);
            if (!settings)
                return;
            m_settings = *settings;
            const QList<SettingInfo> infos = settingInfos();
            for (SettingField* field : std::as_const(m_fields)) {
                for (const SettingInfo& info : infos) {
                    if (info.name == field->name())
                        field->setValue(m_settings.*info.member);
                }
            }
            m_mail->refresh();
            Q_EMIT loaded();
        });
}

void SettingsPage::store(SettingField* field, const QString& value, bool undoable)
{
    QString before;
    for (const SettingInfo& info : settingInfos()) {
        if (info.name == field->name())
            before = m_settings.*info.member;
    }
    ++m_changes;
    whenDone(m_services.settings().set(field->name(), value), this,
        [this, field, value, before, undoable](const Result<void>& stored) {
            if (!stored) {
                field->setError(describe(stored.error()));
                return;
            }
            load();
            Notice notice{tr("%1: %2").arg(field->label(), field->wordsFor(value)), u"check"_s, {}};
            if (undoable)
                notice.undo = [this, field, before] { store(field, before, false); };
            Q_EMIT noticeRaised(notice);
        });
}

/// What was typed is stored; what does not fit is left behind.
bool SettingsPage::canLeave()
{
    for (SettingField* field : std::as_const(m_fields))
        field->commit();
    m_mail->commit();
    return true;
}

void SettingsPage::showSection(const QString& id)
{
    for (int i = 0; i < m_titles->rowCount(); ++i) {
        if (m_titles->item(i)->data(idRole).toString() == id)
            m_list->setCurrentIndex(m_titles->index(i, 0));
    }
}

}
