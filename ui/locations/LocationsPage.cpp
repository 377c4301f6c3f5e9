// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/locations/LocationsPage.h"

#include "core/routing/RouteService.h"
#include "core/splash/SplashService.h"
#include "ui/locations/HeardNetworks.h"
#include "ui/locations/LocationForm.h"
#include "ui/shell/UndoStack.h"
#include "ui/theme/Icons.h"
#include "ui/theme/OtStyle.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/HintLabel.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/OrderList.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/ThemedLabel.h"
#include "ui/widgets/UnsavedQuestion.h"
#include "ui/widgets/WhenDone.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideWidth = 256;
enum State { Waiting, Filled, Empty };

QPushButton* addButton(const QString& name)
{
    auto* button = new QPushButton(icon(u"plus"_s), LocationsPage::tr("Add location"));
    button->setObjectName(name);
    return button;
}

}

LocationsPage::LocationsPage(RouteService& routes, SplashService& splash, UndoStack& undo, QWidget* parent)
    : Page(listed(), parent)
    , m_routes(routes)
    , m_splash(splash)
    , m_undo(undo)
    , m_states(new QStackedWidget)
{
    auto* filled = new QWidget;
    auto* sides = new QHBoxLayout(filled);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(0);
    sides->addWidget(makeSide());
    sides->addWidget(new Divider(Qt::Vertical));
    sides->addWidget(makeFormSide(), 1);
    m_states->addWidget(new QWidget); // until the first answer
    m_states->addWidget(filled);
    m_states->addWidget(makeEmpty());
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_states);
    makeShortcuts();
    // Who comes here later reads then.
    connect(&m_routes, &RouteService::changed, this, [this] {
        if (isVisible())
            reload();
    });
    reload();
}

QWidget* LocationsPage::makeSide()
{
    auto* side = new QWidget;
    side->setFixedWidth(sideWidth);
    auto* header = new PageHeader(title());
    auto* add = new IconButton(u"plus"_s, tr("Add location"));
    add->setObjectName(u"addLocation"_s);
    connect(add, &QAbstractButton::clicked, this, &LocationsPage::addLocation);
    header->addButton(add);
    header->setDivided(true);
    m_list = new OrderList;
    m_list->setObjectName(u"locations"_s);
    m_list->setAccessibleName(tr("Locations in their order"));
    connect(m_list, &OrderList::currentIdChanged, this, &LocationsPage::openLocation);
    connect(m_list, &OrderList::openRequested, this, [this](qint64 id) {
        openLocation(id);
        m_form->focusName();
    });
    connect(m_list, &OrderList::deleteRequested, this, &LocationsPage::remove);
    connect(m_list, &OrderList::moveRequested, this, &LocationsPage::move);
    auto* foot = new ThemedLabel(
        tr("Where a network is heard in several, the first location counts. Move one: drag, or Alt+↑ and "
           "Alt+↓."),
        TextRole::Hint, &Colors::text2);
    foot->setWordWrap(true);
    foot->setContentsMargins(metrics::space16, metrics::space12, metrics::space16, metrics::space16);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(m_list, 1);
    column->addWidget(new Divider);
    column->addWidget(foot);
    return side;
}

QWidget* LocationsPage::makeFormSide()
{
    auto* side = new QWidget;
    m_header = new PageHeader;
    m_header->setObjectName(u"locationHeader"_s);
    m_header->setDivided(true);
    m_delete = new IconButton(u"trash-2"_s, tr("Delete"));
    m_delete->setObjectName(u"deleteLocation"_s);
    m_discard = new QPushButton(tr("Discard"));
    m_discard->setObjectName(u"discardLocation"_s);
    m_save = new QPushButton(tr("Save"));
    m_save->setObjectName(u"saveLocation"_s);
    m_save->setToolTip(
        tr("Save (%1)").arg(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText)));
    setStyleFlag(m_save, "primary");
    m_header->addButton(m_delete);
    m_header->addButton(m_discard);
    m_header->addButton(m_save);
    m_failure = new HintLabel(HintLabel::Kind::Error);
    m_failure->setObjectName(u"locationsTrouble"_s);
    m_failure->setContentsMargins(metrics::space24, metrics::space12, metrics::space24, metrics::space12);
    m_form = new LocationForm;
    m_form->setObjectName(u"locationForm"_s);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_failure);
    column->addWidget(m_form, 1);
    connect(m_header, &PageHeader::problemsActivated, m_form, &LocationForm::focusFirstProblem);
    connect(m_delete, &QAbstractButton::clicked, this, [this] { remove(m_form->original().id); });
    connect(m_discard, &QPushButton::clicked, this, &LocationsPage::discard);
    connect(m_save, &QPushButton::clicked, this, &LocationsPage::save);
    connect(m_form, &LocationForm::edited, this, &LocationsPage::refreshHeader);
    connect(m_form, &LocationForm::routeRequested, this, [this] {
        const LocationId id = m_form->original().id;
        Q_EMIT routeRequested(id);
    });
    return side;
}

QWidget* LocationsPage::makeEmpty()
{
    auto* empty = new EmptyState(EmptyState::Drawing::Route, tr("Add your first location"),
        tr("A location is a venue with the Wi-Fi networks that are heard there. It can have a route and "
           "splash "
           "pages of its own. Until there is one, the default route serves everywhere."));
    QPushButton* add = addButton(u"addFirstLocation"_s);
    setStyleFlag(add, "primary");
    connect(add, &QPushButton::clicked, this, &LocationsPage::addLocation);
    empty->addButton(add);
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new PageHeader(title()));
    column->addWidget(empty, 1);
    return whole;
}

void LocationsPage::makeShortcuts()
{
    const auto bind = [this](const QKeySequence& keys, auto slot) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    bind(QKeySequence::New, &LocationsPage::addLocation);
    bind(QKeySequence::Save, &LocationsPage::save);
}

const Location* LocationsPage::find(LocationId id) const
{
    const auto found = std::find_if(
        m_locations.begin(), m_locations.end(), [id](const Location& location) { return location.id == id; });
    return found == m_locations.end() ? nullptr : &*found;
}

bool LocationsPage::isShowing() const
{
    return m_states->currentIndex() == Filled;
}

void LocationsPage::reload()
{
    whenDone(m_routes.locations(), this, [this](const Result<QList<Location>>& locations) {
        if (locations)
            showLocations(*locations);
        else
            trouble(locations.error());
    });
    whenDone(m_splash.list(), this, [this](const Result<QList<SplashPage>>& pages) {
        if (pages)
            m_form->setPages(*pages);
        else
            m_failure->setText(describe(pages.error()));
        refreshHeader();
    });
}

void LocationsPage::showLocations(const QList<Location>& locations)
{
    const bool changed = locations != m_locations || !m_read;
    m_read = true;
    m_locations = locations;
    if (locations.isEmpty() && !m_adding && !m_form->isDirty()) {
        m_states->setCurrentIndex(Empty);
        m_form->setLocation({});
        m_list->setRows({});
        m_undo.setHeld(this, false);
        return;
    }
    m_states->setCurrentIndex(Filled);
    if (changed)
        fillList();
    m_form->setAll(m_locations);
    const LocationId shown = m_form->original().id;
    const Location* wanted = m_wanted == 0 ? nullptr : find(m_wanted);
    if (wanted != nullptr)
        m_wanted = 0;
    const bool free = !m_form->isDirty() && !m_adding;
    if (wanted != nullptr && free) {
        showLocation(*wanted);
    } else if (free) {
        // What another program changed shows; one that was deleted makes way for the first.
        const Location* now = find(shown);
        if (now == nullptr)
            showLocation(m_locations.first());
        else if (*now != m_form->original())
            showLocation(*now);
        else
            reloadRoute();
    }
    m_list->setCurrentId(m_adding ? 0 : m_form->original().id);
}

void LocationsPage::fillList()
{
    QList<OrderRow> rows;
    for (const Location& location : m_locations) {
        OrderRow row{location.id, location.name, {}, {}};
        QStringList parts{location.ssids.isEmpty() ? tr("No networks")
                                                   : tr("%n networks", nullptr, int(location.ssids.size()))};
        if (location.route)
            parts.append(tr("own route"));
        row.note = parts.join(u", "_s);
        const QList<HeardElsewhere> heard = heardElsewhere(location, m_locations);
        const auto lost = std::count_if(
            heard.begin(), heard.end(), [](const HeardElsewhere& network) { return network.counts; });
        if (lost > 0)
            row.warning = tr("%n networks count elsewhere", nullptr, int(lost));
        rows.append(row);
    }
    m_list->setRows(rows);
}

void LocationsPage::showLocation(const Location& location)
{
    m_adding = location.id == 0;
    m_failure->setText({});
    m_form->setLocation(location);
    m_list->setCurrentId(location.id);
    m_delete->setVisible(location.id != 0);
    refreshHeader();
    reloadRoute();
}

void LocationsPage::reloadRoute()
{
    const LocationId id = m_form->original().id;
    if (id == 0)
        return;
    whenDone(m_routes.route(id), this, [this, id](const Result<Route>& route) {
        if (m_form->original().id == id)
            m_form->setRoute(route);
    });
}

void LocationsPage::refreshHeader()
{
    const Location now = m_form->location();
    const QString nameless = now.id == 0 ? tr("New location") : m_form->original().name;
    m_header->setTitle(now.name.trimmed().isEmpty() ? nameless : now.name.trimmed());
    m_header->setRemark(m_form->isDirty() ? tr("Not saved") : QString());
    m_header->setProblemCount(m_form->shownProblemCount());
    m_delete->setName(tr("Delete %1").arg(m_form->original().name));
    m_discard->setEnabled(m_form->isDirty() || m_adding);
    // In a form with changes Ctrl+Z means what was typed.
    m_undo.setHeld(this, m_form->isDirty());
}

/// Does it once there are no changes that could be lost; may ask first.
void LocationsPage::whenClean(std::function<void()> go)
{
    if (m_saving)
        return;
    if (!m_form->isDirty()) {
        go();
        return;
    }
    UnsavedAnswers answers;
    answers.save = [this, go] {
        m_afterSave = go;
        save();
    };
    answers.discard = [this, go] {
        m_form->setLocation(m_form->original());
        refreshHeader();
        go();
    };
    answers.keep = [this] { m_list->setCurrentId(m_adding ? 0 : m_form->original().id); };
    askUnsaved(this, m_header->title(), answers);
}

void LocationsPage::addLocation()
{
    whenClean([this] {
        m_states->setCurrentIndex(Filled);
        m_form->setAll(m_locations);
        showLocation({});
        m_form->focusName();
    });
}

void LocationsPage::openLocation(LocationId id)
{
    if (!m_adding && id == m_form->original().id)
        return;
    whenClean([this, id] {
        if (const Location* location = find(id))
            showLocation(*location);
        else
            m_wanted = id; // it may have been added just now
    });
}

void LocationsPage::discard()
{
    const auto back = [this] {
        m_form->setLocation(m_form->original());
        if (m_adding) {
            m_adding = false;
            if (!m_locations.isEmpty())
                showLocation(m_locations.first());
        } else {
            showLocation(m_form->original());
        }
        reload();
    };
    if (!m_form->isDirty()) {
        back();
        return;
    }
    askUnsaved(this, m_header->title(), {{}, back, {}});
}

void LocationsPage::entered()
{
    reload();
    if (isShowing() && !m_form->isDirty() && !m_adding)
        m_list->setFocus();
}

bool LocationsPage::canLeave()
{
    if (m_saving)
        return false;
    if (!m_form->isDirty())
        return true;
    whenClean([this] { Q_EMIT leaveGranted(); });
    return false;
}

}
