// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/GatewaysPage.h"

#include "core/gateway/GatewayService.h"
#include "ui/gateways/GatewayFormPage.h"
#include "ui/gateways/GatewayListModel.h"
#include "ui/gateways/GatewayTable.h"
#include "ui/gateways/add/AddGatewayPage.h"
#include "ui/theme/Icons.h"
#include "ui/theme/OtStyle.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/HintLabel.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/ThemedLabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

QPushButton* primaryButton(const QString& text, const QString& iconName)
{
    auto* button = new QPushButton(ui::icon(iconName), text);
    setStyleFlag(button, "primary");
    return button;
}

}

GatewaysPage::GatewaysPage(GatewayService& gateways, SendService& sender, PresetStore& presets,
    ConfigTransfer& transfer, const SampleDefaults& defaults, QSettings& settings, QWidget* parent)
    : Page(parent)
    , m_gateways(gateways)
    , m_model(new GatewayListModel(this))
    , m_states(new QStackedWidget)
    , m_form(new GatewayFormPage(gateways, sender, settings, defaults))
    , m_add(new AddGatewayPage(presets))
    , m_sender(sender)
    , m_presets(presets)
    , m_transfer(transfer)
    , m_settings(settings)
    , m_defaults(defaults)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_states);
    m_states->addWidget(makeList());
    m_states->addWidget(m_form);
    m_states->addWidget(m_add);
    connect(m_add, &AddGatewayPage::filled, this, qOverload<const GatewayDraft&>(&GatewaysPage::openForm));
    connect(m_add, &AddGatewayPage::byHand, this, &GatewaysPage::addByHand);
    connect(m_add, &AddGatewayPage::closed, this, &GatewaysPage::closeForm);
    connect(m_form, &GatewayFormPage::closed, this, [this] {
        closeForm();
        Q_EMIT leaveGranted();
    });
    connect(m_form, &GatewayFormPage::saved, this, [this](const Gateway& gateway) {
        m_select = gateway.id;
        Q_EMIT noticeRaised(Notice{tr("%1 is saved").arg(gateway.name), u"check"_s, {}});
    });
    auto* add = new QShortcut(QKeySequence::New, this);
    connect(add, &QShortcut::activated, this, &GatewaysPage::addGateway);
    connect(&m_gateways, &GatewayService::changed, this, &GatewaysPage::reload);
    reload();
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

    m_table = new GatewayTable(*m_model);
    connect(m_table, &GatewayTable::editRequested, this, [this](GatewayId id) { openGateway(id); });
    connect(m_table, &GatewayTable::testRequested, this, [this](GatewayId id) { openGateway(id, true); });
    connect(m_table, &GatewayTable::duplicateRequested, this, &GatewaysPage::duplicate);
    connect(m_table, &GatewayTable::removeRequested, this, &GatewaysPage::remove);
    connect(m_table, &GatewayTable::enableRequested, this, &GatewaysPage::setEnabled);
    connect(m_table, &GatewayTable::moveRequested, this, &GatewaysPage::move);
    auto* withTable = new QWidget;
    auto* tableColumn = new QVBoxLayout(withTable);
    tableColumn->setContentsMargins(0, 0, 0, 0);
    tableColumn->setSpacing(metrics::space12);
    auto* card = new Card;
    card->setContent(m_table);
    tableColumn->addWidget(card, 1);
    // As high as its rows, scrolling only where the window is too low for them.
    connect(m_model, &QAbstractItemModel::modelReset, card, [this, card] {
        card->setMaximumHeight(
            m_table->horizontalHeader()->sizeHint().height() + m_model->rowCount() * metrics::rowGateway + 2);
    });
    auto* foot = new QHBoxLayout;
    foot->addWidget(
        new ThemedLabel(tr("Sending starts at the top. When a gateway fails, the next one gets the message."),
            TextRole::Hint, &Colors::text2));
    foot->addStretch();
    foot->addWidget(new ThemedLabel(tr("Move a row: Alt+↑ and Alt+↓"), TextRole::Hint, &Colors::text2));
    tableColumn->addLayout(foot);
    tableColumn->addStretch();

    m_listOrEmpty = new QStackedWidget;
    m_listOrEmpty->addWidget(new QWidget); // until the first answer
    m_listOrEmpty->addWidget(withTable);
    m_listOrEmpty->addWidget(makeEmpty());
    inner->addWidget(m_listOrEmpty, 1);
    return list;
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
    auto* byHand = new QPushButton(tr("Add by hand"));
    byHand->setObjectName(u"addFirstGateway"_s);
    connect(byHand, &QPushButton::clicked, this, &GatewaysPage::addByHand);
    empty->addButton(byHand);
    return empty;
}

void GatewaysPage::reload()
{
    m_gateways.list().then(this, [this](const Result<QList<Gateway>>& gateways) {
        if (!gateways) {
            trouble(gateways.error());
            return;
        }
        m_model->setGateways(*gateways);
        m_listOrEmpty->setCurrentIndex(gateways->isEmpty() ? 2 : 1);
        if (m_select != 0) {
            m_table->selectGateway(m_select);
            m_select = 0;
        }
    });
}

void GatewaysPage::entered()
{
    reload();
    if (isListShown())
        m_table->setFocus();
}

bool GatewaysPage::canLeave()
{
    return !isFormOpen() || m_form->canClose();
}

void GatewaysPage::addGateway()
{
    if (isFormOpen())
        return;
    QStringList names;
    for (const Gateway& gateway : m_model->gateways())
        names.append(gateway.name);
    m_add->start(names);
    m_states->setCurrentWidget(m_add);
}

void GatewaysPage::addByHand()
{
    if (!isFormOpen())
        openForm(Gateway(), false);
}

const Gateway* GatewaysPage::gatewayWith(GatewayId id) const
{
    const int row = m_model->rowOf(id);
    return row < 0 ? nullptr : &m_model->gateways().at(row);
}

void GatewaysPage::openGateway(GatewayId id, bool test)
{
    const Gateway* gateway = gatewayWith(id);
    if (gateway && isListShown())
        openForm(*gateway, test);
}

void GatewaysPage::closeForm()
{
    m_states->setCurrentIndex(0);
    reload();
    m_table->setFocus();
}

void GatewaysPage::duplicate(GatewayId id)
{
    const Gateway* gateway = gatewayWith(id);
    if (!gateway)
        return;
    m_gateways.duplicate(id, freeName(gateway->name)).then(this, [this](const Result<Gateway>& copy) {
        if (!copy) {
            trouble(copy.error());
            return;
        }
        m_select = copy->id;
        reload();
        Q_EMIT noticeRaised(
            Notice{tr("%1 added. Enable it when it is ready.").arg(copy->name), u"copy"_s, {}});
    });
}

/// "Textline EU 2", "Textline EU 3"…
QString GatewaysPage::freeName(const QString& name) const
{
    const auto taken = [this](const QString& wanted) {
        const QList<Gateway>& all = m_model->gateways();
        return std::any_of(all.begin(), all.end(), [&wanted](const Gateway& gateway) {
            return gateway.name.compare(wanted, Qt::CaseInsensitive) == 0;
        });
    };
    for (int number = 2;; ++number) {
        const QString wanted = u"%1 %2"_s.arg(name, QString::number(number));
        if (!taken(wanted))
            return wanted;
    }
}

void GatewaysPage::remove(GatewayId id)
{
    const Gateway* gateway = gatewayWith(id);
    if (!gateway)
        return;
    m_gateways.hide(id).then(this, [this, id, name = gateway->name](const Result<void>& hidden) {
        if (!hidden) {
            trouble(hidden.error());
            return;
        }
        reload();
        const auto undo = [this, id] {
            m_gateways.restore(id).then(this, [this, id](const Result<void>& restored) {
                if (!restored)
                    trouble(restored.error());
                m_select = id;
                reload();
            });
        };
        Q_EMIT noticeRaised(Notice{tr("%1 is deleted").arg(name), u"trash-2"_s, undo});
    });
}

void GatewaysPage::setEnabled(GatewayId id, bool enabled)
{
    m_gateways.setEnabled(id, enabled).then(this, [this](const Result<void>& done) {
        if (!done)
            trouble(done.error());
        reload();
    });
}

void GatewaysPage::move(GatewayId id, int position)
{
    const int before = m_model->rowOf(id) + 1;
    m_gateways.move(id, position).then(this, [this, id, before](const Result<void>& done) {
        if (!done) {
            trouble(done.error());
            return;
        }
        m_select = id;
        reload();
        const Gateway* gateway = gatewayWith(id);
        if (gateway)
            Q_EMIT noticeRaised(Notice{
                tr("%1 moved").arg(gateway->name), u"arrow-up"_s, [this, id, before] { move(id, before); }});
    });
}

void GatewaysPage::trouble(const Error& error)
{
    m_trouble->setText(describe(error));
    m_trouble->show();
}

void GatewaysPage::openForm(const Gateway& gateway, bool test)
{
    m_form->edit(gateway, test ? GatewayFormPage::Pane::Test : GatewayFormPage::Pane::Preview);
    m_states->setCurrentWidget(m_form);
}

void GatewaysPage::openForm(const GatewayDraft& draft)
{
    m_form->edit(draft);
    m_states->setCurrentWidget(m_form);
}

bool GatewaysPage::isListShown() const
{
    return m_states->currentIndex() == 0;
}

bool GatewaysPage::isFormOpen() const
{
    return m_states->currentWidget() == m_form;
}

}
