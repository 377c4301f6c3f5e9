// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/locations/LocationForm.h"

#include "ui/locations/AccessFields.h"
#include "ui/locations/HeardNetworks.h"
#include "ui/locations/RouteCard.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ChipField.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/Switch.h"
#include "ui/widgets/SwitchRow.h"
#include "ui/widgets/ThemedLabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestForm = 592;

QString list(const QStringList& ssids)
{
    QStringList quoted;
    for (const QString& ssid : ssids)
        quoted.append(u'“' + quotable(ssid) + u'”');
    return QLocale().createSeparatedList(quoted);
}

}

LocationForm::LocationForm(QWidget* parent)
    : QScrollArea(parent)
    , m_column(new QVBoxLayout)
    , m_name(new QLineEdit)
    , m_ssids(new ChipField)
    , m_route(new RouteCard)
    , m_access(new AccessFields)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    auto* fields = new QWidget;
    fields->setMaximumWidth(widestForm);
    auto* outer = new QHBoxLayout(content);
    outer->setContentsMargins(metrics::space24, metrics::space24, metrics::space24, metrics::space32);
    outer->addWidget(fields, 1);
    outer->addStretch(0);
    fields->setLayout(m_column);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::space24);

    m_name->setObjectName(u"locationName"_s);
    m_nameRow = new FieldRow(tr("Name"), m_name);
    m_nameRow->setRequired(true);
    m_nameRow->setHint(tr("The venue: an office, a hotel. Messages can carry it as %LOCATION%."));
    m_ssids->setObjectName(u"locationSsids"_s);
    m_ssids->setIconName(u"wifi"_s);
    m_ssids->edit()->setObjectName(u"locationSsid"_s);
    m_ssids->setCheck([this](const QString& ssid) {
        const Result<QStringList> good = checkSsids(m_ssids->values() << ssid);
        return good ? QString() : describe(good.error());
    });
    m_ssidsRow = new FieldRow(tr("Networks (SSIDs)"), m_ssids);
    m_ssidsRow->setHint(
        tr("A guest who joins one of these networks is at this location. Enter or a comma ends a name; one "
           "with a comma in it goes in quotation marks."));
    auto* routeRow = new FieldRow(tr("Route"), m_route);
    m_column->addWidget(m_nameRow);
    m_column->addWidget(m_ssidsRow);
    m_column->addWidget(routeRow);
    m_column->addWidget(makePages());
    m_column->addWidget(m_access);
    m_column->addStretch(1);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);

    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_nameSeen = true;
        changed();
    });
    connect(m_name, &QLineEdit::editingFinished, this, [this] { check(false); });
    connect(m_ssids, &ChipField::valuesChanged, this, &LocationForm::changed);
    connect(m_ssids->edit(), &QLineEdit::textEdited, this, [this] { Q_EMIT edited(); });
    connect(m_ssids, &ChipField::refused, m_ssidsRow, &FieldRow::setError);
    connect(m_access, &AccessFields::edited, this, &LocationForm::changed);
    connect(m_route, &RouteCard::changeRequested, this, &LocationForm::routeRequested);
}

void LocationForm::setLocation(const Location& location)
{
    m_loading = true;
    m_original = location;
    m_dirty = false;
    m_nameSeen = false;
    m_name->setText(location.name);
    m_ssids->setValues(location.ssids);
    m_nameRow->setError({});
    m_ssidsRow->setError({});
    m_route->setNew();
    m_access->setAccess(location.access);
    m_loading = false;
    fillPages();
    refreshNetworks();
}

QWidget* LocationForm::makePages()
{
    auto* box = new QWidget;
    m_pageColumn = new QVBoxLayout(box);
    m_pageColumn->setContentsMargins(0, 0, 0, 0);
    m_pageColumn->setSpacing(metrics::space8);
    m_pageColumn->addWidget(new ThemedLabel(tr("Splash pages enabled here"), TextRole::Label));
    auto* none = new ThemedLabel({}, TextRole::Hint, &Colors::text2);
    none->setObjectName(u"pagesHint"_s);
    none->setWordWrap(true);
    m_pageColumn->addWidget(none);
    return box;
}

void LocationForm::setPages(const QList<SplashPage>& pages)
{
    if (pages == m_pages)
        return;
    // What was switched and not saved stays so.
    QHash<SplashId, bool> switched;
    for (const SplashPage& page : changedPages(m_original.id))
        switched.insert(page.id, page.locations.contains(m_original.id));
    m_pages = pages;
    fillPages();
    for (auto it = switched.cbegin(); it != switched.cend(); ++it) {
        if (SwitchRow* row = m_pageRows.value(it.key()))
            row->setChecked(it.value());
    }
    refreshDirty();
}

void LocationForm::fillPages()
{
    m_loading = true;
    qDeleteAll(m_pageRows); // nobody is in a signal of theirs here
    m_pageRows.clear();
    int place = 1;
    for (const SplashPage& page : std::as_const(m_pages)) {
        auto* row = new SwitchRow(page.name);
        row->toggle()->setObjectName(u"splash-%1"_s.arg(page.id));
        row->toggle()->setAccessibleName(tr("%1 enabled here").arg(page.name));
        row->setChecked(page.locations.contains(m_original.id) && m_original.id != 0);
        connect(row, &SwitchRow::toggled, this, &LocationForm::changed);
        m_pageColumn->insertWidget(place++, row);
        m_pageRows.insert(page.id, row);
    }
    auto* hint = findChild<ThemedLabel*>(u"pagesHint"_s);
    hint->setText(m_pages.isEmpty()
            ? tr("There are none yet: guests see a plain page. Add one on the page Splash pages.")
            : tr("The first that lists the guest's network is shown, else the first that lists none. Without "
                 "any, "
                 "guests see a plain page."));
    m_loading = false;
}

std::optional<LocationAccessDraft> LocationForm::changedAccess() const
{
    return m_access->isDirty() ? std::optional(m_access->draft()) : std::nullopt;
}

QList<SplashPage> LocationForm::changedPages(LocationId id) const
{
    QList<SplashPage> changed;
    for (SplashPage page : m_pages) {
        const SwitchRow* row = m_pageRows.value(page.id);
        const bool was = m_original.id != 0 && page.locations.contains(m_original.id);
        if (row == nullptr || row->isChecked() == was)
            continue;
        if (was)
            page.locations.removeAll(id);
        else
            page.locations.append(id);
        changed.append(page);
    }
    return changed;
}

void LocationForm::adopt(const Location& stored)
{
    m_original = stored;
}

void LocationForm::adopt(const SplashPage& stored)
{
    for (SplashPage& page : m_pages) {
        if (page.id == stored.id)
            page = stored;
    }
}

void LocationForm::setAll(const QList<Location>& all)
{
    m_all = all;
    refreshNetworks();
    if (m_nameSeen)
        check(false);
}

void LocationForm::setRoute(const Result<Route>& route)
{
    m_route->setRoute(route);
}

Location LocationForm::location() const
{
    Location location = m_original;
    location.name = m_name->text();
    location.ssids = m_ssids->values();
    return location;
}

void LocationForm::changed()
{
    if (m_loading)
        return;
    refreshDirty();
    check(false);
    refreshNetworks();
    Q_EMIT edited();
}

void LocationForm::refreshDirty()
{
    Location now = location();
    now.name = now.name.trimmed();
    m_dirty = now != m_original || m_access->isDirty() || !changedPages(m_original.id).isEmpty();
}

QList<Error> LocationForm::problems()
{
    QList<Error> found;
    const Location now = location();
    if (const Result<QString> name = checkLocationName(now.name); !name) {
        found.append(name.error());
    } else {
        const auto taken = std::find_if(m_all.begin(), m_all.end(), [&now](const Location& other) {
            return other.id != now.id && locationKey(other.name) == locationKey(now.name);
        });
        if (taken != m_all.end())
            found.append(Error{ErrorKind::NameTaken, u"name"_s, {taken->name}});
    }
    if (const Result<QStringList> ssids = checkSsids(now.ssids); !ssids)
        found.append(ssids.error());
    return found;
}

/// `all`: a name that is only missing, too.
void LocationForm::check(bool all)
{
    const QList<Error> found = problems();
    QString name;
    for (const Error& error : found) {
        if (error.field == "name"_L1 && (all || m_nameSeen || error.kind != ErrorKind::FieldMissing))
            name = describe(error);
        else if (error.field == "ssids"_L1)
            m_ssidsRow->setError(describe(error));
    }
    m_nameRow->setError(name);
}

int LocationForm::showAllProblems()
{
    m_nameSeen = true;
    const bool taken = m_ssids->commit();
    check(true);
    const bool online = m_access->check(true);
    return int(problems().size()) + (taken ? 0 : 1) + (online ? 0 : 1);
}

int LocationForm::shownProblemCount() const
{
    int count = 0;
    for (const FieldRow* row : findChildren<FieldRow*>())
        count += row->hasError() ? 1 : 0;
    return count;
}

void LocationForm::focusFirstProblem()
{
    for (FieldRow* row : findChildren<FieldRow*>()) {
        if (!row->hasError())
            continue;
        ensureWidgetVisible(row);
        row->editor()->setFocus(Qt::OtherFocusReason);
        return;
    }
}

FieldRow* LocationForm::rowOf(const QString& field) const
{
    if (field == "name"_L1)
        return m_nameRow;
    return field == "ssids"_L1 ? m_ssidsRow : nullptr;
}

bool LocationForm::showProblem(const Error& error)
{
    FieldRow* row = rowOf(error.field);
    if (row != nullptr)
        row->setError(describe(error));
    else if (!m_access->showProblem(error))
        return false;
    focusFirstProblem();
    return true;
}

void LocationForm::focusName()
{
    verticalScrollBar()->setValue(0);
    m_name->setFocus(Qt::OtherFocusReason);
}

void LocationForm::refreshNetworks()
{
    QHash<QString, QString> marks;
    QStringList lost;
    QStringList shared;
    QString lostTo;
    QString sharedWith;
    for (const HeardElsewhere& heard : heardElsewhere(location(), m_all)) {
        if (heard.counts) {
            marks.insert(
                heard.ssid, tr("%1 stands before this location and lists it, too.").arg(heard.location));
            lost.append(heard.ssid);
            lostTo = heard.location;
        } else {
            shared.append(heard.ssid);
            sharedWith = heard.location;
        }
    }
    m_ssids->setMarks(marks);
    QStringList words;
    if (!lost.isEmpty())
        words.append(tr("%1 is listed by %2, too, which comes before: its guests count as being there.",
            "networks in quotation marks, a location")
                         .arg(list(lost), lostTo));
    if (!shared.isEmpty())
        words.append(tr("%1 is listed by %2, too. This location comes before and counts.",
            "networks in quotation marks, a location")
                         .arg(list(shared), sharedWith));
    m_ssidsRow->setWarning(words.join(u' '));
}

}
