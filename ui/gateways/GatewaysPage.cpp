// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/GatewaysPage.h"

#include "core/health/GatewayStandings.h"
#include "core/model/GatewayFields.h"
#include "ui/gateways/GatewayForm.h"
#include "ui/gateways/GatewayFormPage.h"
#include "ui/gateways/GatewayListModel.h"
#include "ui/gateways/GatewayTable.h"
#include "ui/gateways/RouteBar.h"
#include "ui/gateways/add/AddGatewayPage.h"
#include "ui/shell/UndoStack.h"
#include "ui/theme/Icons.h"
#include "ui/theme/OtStyle.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/HintLabel.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/ThemedLabel.h"
#include "ui/widgets/WhenDone.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto standingsDelay = std::chrono::seconds(2);

QPushButton* primaryButton(const QString& text, const QString& iconName)
{
    auto* button = new QPushButton(ui::icon(iconName), text);
    setStyleFlag(button, "primary");
    return button;
}

}

GatewaysPage::GatewaysPage(
    const GatewaysBackend& backend, const SampleDefaults& defaults, QSettings& settings, QWidget* parent)
    : Page(listed(), parent)
    , m_gateways(backend.gateways)
    , m_routes(backend.routes)
    , m_sender(backend.sender)
    , m_presets(backend.presets)
    , m_transfer(backend.transfer)
    , m_standings(backend.standings)
    , m_reportAddress(backend.reportAddress)
    , m_served(backend.served)
    , m_undo(backend.undo)
    , m_settings(settings)
    , m_defaults(defaults)
    , m_model(new GatewayListModel(this))
    , m_states(new QStackedWidget)
    , m_add(new AddGatewayPage(m_presets))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_states);
    m_states->addWidget(makeList());
    m_states->addWidget(m_add);
    m_standingsSoon.setSingleShot(true);
    m_standingsSoon.setInterval(standingsDelay);
    connect(&m_standingsSoon, &QTimer::timeout, this, &GatewaysPage::readStandings);
    connectParts();
    reload();
}

/// Made when it is first needed: it took more than half of the time until the window was there.
GatewayFormPage& GatewaysPage::form()
{
    if (m_form != nullptr)
        return *m_form;
    m_form = new GatewayFormPage(m_gateways, m_sender, m_settings, m_defaults);
    m_states->addWidget(m_form);
    connect(m_form, &GatewayFormPage::closed, this, [this] {
        closeForm();
        Q_EMIT leaveGranted();
    });
    connect(m_form, &GatewayFormPage::saved, this, &GatewaysPage::noteSaved);
    connect(m_form, &GatewayFormPage::helpWanted, this, &GatewaysPage::helpWanted);
    return *m_form;
}

void GatewaysPage::connectParts()
{
    connect(m_add, &AddGatewayPage::filled, this, qOverload<const GatewayDraft&>(&GatewaysPage::openForm));
    connect(m_add, &AddGatewayPage::byHand, this, &GatewaysPage::addByHand);
    connect(m_add, &AddGatewayPage::closed, this, &GatewaysPage::closeForm);
    connect(m_table, &GatewayTable::editRequested, this, [this](GatewayId id) { openGateway(id); });
    connect(m_table, &GatewayTable::testRequested, this, [this](GatewayId id) { openGateway(id, true); });
    connect(m_table, &GatewayTable::duplicateRequested, this, &GatewaysPage::duplicate);
    connect(m_table, &GatewayTable::reportAddressRequested, this, &GatewaysPage::copyReportAddress);
    connect(m_table, &GatewayTable::removeRequested, this, &GatewaysPage::remove);
    connect(m_table, &GatewayTable::switchRequested, this, &GatewaysPage::setSwitch);
    connect(m_table, &GatewayTable::moveRequested, this, &GatewaysPage::move);
    connect(m_bar, &RouteBar::locationChosen, this, &GatewaysPage::showRoute);
    connect(m_bar, &RouteBar::resetRequested, this, &GatewaysPage::resetRoute);
    auto* add = new QShortcut(QKeySequence::New, this);
    connect(add, &QShortcut::activated, this, &GatewaysPage::addGateway);
    connect(&m_gateways, &GatewayService::changed, this, &GatewaysPage::reload);
    connect(&m_undo, &UndoStack::noticeRaised, this, &GatewaysPage::reload); // something was undone
}

QWidget* GatewaysPage::makeList()
{
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* header = new PageHeader(tr("Gateways"));
    QPushButton* add = primaryButton(tr("Add gateway"), u"plus"_s);
    add->setObjectName(u"addGateway"_s);
    connect(add, &QPushButton::clicked, this, &GatewaysPage::addGateway);
    auto* trial = new QPushButton(ui::icon(u"waypoints"_s), tr("Try the route…"));
    trial->setObjectName(u"tryRoute"_s);
    connect(trial, &QPushButton::clicked, this, &GatewaysPage::showTrial);
    header->addButton(makeMore());
    header->addButton(trial);
    header->addButton(add);
    column->addWidget(header);

    auto* inner = new QVBoxLayout;
    inner->setContentsMargins(metrics::space24, 0, metrics::space24, metrics::space24);
    inner->setSpacing(metrics::space12);
    column->addLayout(inner, 1);
    m_trouble = new ThemedLabel({}, TextRole::Body, &Colors::red);
    m_trouble->setObjectName(u"gatewaysTrouble"_s);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    inner->addWidget(m_trouble);

    m_listOrEmpty = new QStackedWidget;
    m_listOrEmpty->addWidget(new QWidget); // until the first answer
    m_listOrEmpty->addWidget(makeTable());
    m_listOrEmpty->addWidget(makeEmpty());
    inner->addWidget(m_listOrEmpty, 1);
    return list;
}

QWidget* GatewaysPage::makeTable()
{
    auto* withTable = new QWidget;
    auto* column = new QVBoxLayout(withTable);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space12);
    m_bar = new RouteBar;
    column->addWidget(m_bar);
    m_table = new GatewayTable(*m_model);
    auto* card = new Card;
    card->setContent(m_table);
    m_card = card;
    column->addWidget(card, 1);
    connect(m_model, &QAbstractItemModel::modelReset, this, &GatewaysPage::fitTable);
    auto* foot = new QHBoxLayout;
    auto* order = new ThemedLabel(
        tr("Sending starts at the top. When a gateway fails, the next one gets the message."), TextRole::Hint,
        &Colors::text2);
    order->setWordWrap(true);
    auto* moving
        = new ThemedLabel(tr("Move a row: drag it, or Alt+↑ and Alt+↓"), TextRole::Hint, &Colors::text2);
    moving->setWordWrap(true);
    moving->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    foot->setSpacing(metrics::space12);
    foot->addWidget(order, 3);
    foot->addWidget(moving, 2);
    column->addLayout(foot);
    column->addStretch();
    return withTable;
}

/// As high as its rows, scrolling only where the window is too low for them.
void GatewaysPage::fitTable()
{
    m_card->setMaximumHeight(
        m_table->horizontalHeader()->sizeHint().height() + m_model->rowCount() * metrics::rowGateway + 2);
}

QWidget* GatewaysPage::makeEmpty()
{
    auto* empty = new EmptyState(EmptyState::Drawing::Route, tr("Add your first gateway"),
        tr("A gateway is your account at an SMS provider. With two or more, messages still go out when one "
           "fails."));
    QPushButton* add = primaryButton(tr("Choose a provider"), u"plus"_s);
    add->setObjectName(u"addFromPreset"_s);
    connect(add, &QPushButton::clicked, this, &GatewaysPage::addGateway);
    empty->addButton(add);
    auto* fromFile = new QPushButton(ui::icon(u"folder-open"_s), tr("From a file…"));
    fromFile->setObjectName(u"addFromFile"_s);
    auto* files = new QMenu(fromFile);
    files->addAction(tr("Import a configuration…"), this, &GatewaysPage::importConfiguration);
    files->addAction(tr("Open a preset…"), this, [this] {
        m_add->start({}, AddGatewayPage::Begin::File);
        showState(m_add);
    });
    fromFile->setMenu(files);
    empty->addButton(fromFile);
    auto* byHand = new QPushButton(tr("Add by hand"));
    byHand->setObjectName(u"addFirstGateway"_s);
    connect(byHand, &QPushButton::clicked, this, &GatewaysPage::addByHand);
    empty->addButton(byHand);
    return empty;
}

void GatewaysPage::reload()
{
    if (m_underWay > 0)
        return; // its end reads again
    whenDone(m_routes.overview(), this, [this](const Result<RouteOverview>& overview) {
        if (m_underWay > 0)
            return;
        if (!overview)
            trouble(overview.error());
        else
            show(*overview);
    });
}

void GatewaysPage::show(const RouteOverview& overview)
{
    const bool first = m_listOrEmpty->currentIndex() == 0;
    m_overview = overview;
    m_bar->setLocations(overview.locations);
    showRoute();
    m_listOrEmpty->setCurrentIndex(overview.gateways.isEmpty() ? 2 : 1);
    if (m_select != 0) {
        m_table->selectGateway(m_select);
        m_select = 0;
    }
    if (isFormOpen()) {
        for (const Gateway& gateway : overview.gateways)
            m_form->follow(gateway);
    }
    if (first)
        readStandings();
    else if (isVisible() && !m_standingsSoon.isActive())
        m_standingsSoon.start(); // coming back to the page reads them, too
}

/// The rows of the chosen location, as was read last.
void GatewaysPage::showRoute()
{
    Location shown;
    for (const Location& location : m_overview.locations) {
        if (location.id == m_bar->location())
            shown = location;
    }
    m_model->setRoute(routeRows(shown, m_overview.gateways));
    m_table->showSwitches();
}

void GatewaysPage::readStandings()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    whenDone(m_standings.read(now), this, [this, now](const Result<GatewayStandingsById>& standings) {
        if (standings)
            m_model->setStandings(*standings, now);
    });
}

void GatewaysPage::entered()
{
    reload();
    readStandings();
    if (isListShown())
        m_table->setFocus();
}

bool GatewaysPage::canLeave()
{
    return !isFormOpen() || m_form->canClose();
}

QString GatewaysPage::helpTopic() const
{
    if (!isFormOpen())
        return u"gateways"_s;
    const GatewayField* field = gatewayField(m_form->focusedField());
    return field ? fieldHelpTopic(*field) : u"gateway-form"_s;
}

void GatewaysPage::showLocation(LocationId id)
{
    m_bar->setLocation(id);
}

void GatewaysPage::addGateway()
{
    if (isFormOpen())
        return;
    QStringList names;
    for (const Gateway& gateway : m_overview.gateways)
        names.append(gateway.name);
    m_add->start(names);
    showState(m_add);
}

void GatewaysPage::addByHand()
{
    if (!isFormOpen())
        openForm(Gateway(), false);
}

const Gateway* GatewaysPage::gatewayWith(GatewayId id) const
{
    const auto found = std::find_if(m_overview.gateways.begin(), m_overview.gateways.end(),
        [id](const Gateway& gateway) { return gateway.id == id; });
    return found == m_overview.gateways.end() ? nullptr : &*found;
}

void GatewaysPage::openGateway(GatewayId id, bool test)
{
    const Gateway* gateway = gatewayWith(id);
    if (gateway && isListShown())
        openForm(*gateway, test);
}

void GatewaysPage::testFirst()
{
    const QList<Gateway>& all = m_overview.gateways;
    const auto enabled
        = std::find_if(all.begin(), all.end(), [](const Gateway& gateway) { return gateway.enabled; });
    if (enabled != all.end())
        openGateway(enabled->id, true);
    else if (!all.isEmpty())
        openGateway(all.first().id, true);
}

void GatewaysPage::closeForm()
{
    showState(m_states->widget(0));
    reload();
    m_table->setFocus();
}

void GatewaysPage::trouble(const Error& error)
{
    m_trouble->setText(describe(error));
    m_trouble->show();
}

void GatewaysPage::openForm(const Gateway& gateway, bool test)
{
    form().edit(gateway, test ? GatewayFormPage::Pane::Test : GatewayFormPage::Pane::Preview);
    showState(m_form);
}

void GatewaysPage::openForm(const GatewayDraft& draft)
{
    form().edit(draft);
    showState(m_form);
}

/// In a form, Ctrl+Z means what was typed there.
void GatewaysPage::showState(QWidget* state)
{
    m_states->setCurrentWidget(state);
    m_undo.setHeld(this, !isListShown());
}

bool GatewaysPage::isListShown() const
{
    return m_states->currentIndex() == 0;
}

bool GatewaysPage::isFormOpen() const
{
    return m_form != nullptr && m_states->currentWidget() == m_form;
}

}
