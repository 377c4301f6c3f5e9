// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/RouteBar.h"

#include "ui/theme/Icons.h"
#include "ui/widgets/ThemedLabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int chooserWidth = 232;

}

RouteBar::RouteBar(QWidget* parent)
    : QWidget(parent)
    , m_chooser(new QComboBox)
    , m_own(new ThemedLabel(tr("Own route"), TextRole::Label, &Colors::accent))
    , m_summary(new ThemedLabel({}, TextRole::Body, &Colors::text2))
    , m_reset(new QPushButton(icon(u"undo-2"_s), tr("Reset to default")))
{
    auto* label = new ThemedLabel(tr("Route for"), TextRole::Label);
    label->setBuddy(m_chooser);
    m_chooser->setObjectName(u"routeLocation"_s);
    m_chooser->setAccessibleName(tr("Route for"));
    m_chooser->setMinimumWidth(chooserWidth);
    m_chooser->setMaximumWidth(2 * chooserWidth);
    m_own->setObjectName(u"ownRoute"_s);
    m_summary->setObjectName(u"routeSummary"_s);
    m_summary->setElided(true);
    m_reset->setObjectName(u"resetRoute"_s);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::space12);
    line->addWidget(label);
    line->addWidget(m_chooser);
    line->addWidget(m_own);
    line->addWidget(m_summary, 1);
    line->addWidget(m_reset);
    connect(m_chooser, &QComboBox::activated, this, [this] {
        m_shown = location();
        refresh();
        Q_EMIT locationChosen(m_shown);
    });
    connect(m_reset, &QPushButton::clicked, this, &RouteBar::resetRequested);
    setLocations({});
}

void RouteBar::setLocation(LocationId id)
{
    m_shown = id;
    const int index = m_chooser->findData(id);
    if (index < 0)
        return;
    m_chooser->setCurrentIndex(index);
    refresh();
    Q_EMIT locationChosen(id);
}

LocationId RouteBar::location() const
{
    return m_chooser->currentData().toLongLong();
}

QString RouteBar::locationName() const
{
    for (const Location& location : m_locations) {
        if (location.id == m_shown)
            return location.name;
    }
    return {};
}

void RouteBar::setLocations(const QList<Location>& locations)
{
    const auto isShown = [this](const Location& location) { return location.id == m_shown; };
    const bool gone = m_shown != 0 && std::none_of(locations.begin(), locations.end(), isShown);
    m_locations = locations;
    const QSignalBlocker quiet(m_chooser);
    m_chooser->clear();
    m_chooser->addItem(icon(u"waypoints"_s), tr("Default"), LocationId(0));
    for (const Location& location : locations) {
        m_chooser->addItem(icon(u"map-pin"_s),
            location.route ? tr("%1 (own route)", "name of a location").arg(location.name) : location.name,
            location.id);
    }
    if (gone)
        m_shown = 0;
    m_chooser->setCurrentIndex(std::max(0, m_chooser->findData(m_shown)));
    refresh();
    if (gone)
        Q_EMIT locationChosen(0);
}

QString RouteBar::summary() const
{
    const auto own = std::count_if(m_locations.begin(), m_locations.end(),
        [](const Location& location) { return location.route.has_value(); });
    if (m_shown == 0) {
        if (m_locations.isEmpty())
            return tr("Used everywhere, as there are no locations yet.");
        const QString used = tr("Used by %n location(s).", nullptr, int(m_locations.size() - own));
        return own == 0 ? used
                        : tr("%1 %2", "two sentences")
                              .arg(used, tr("%n location(s) with a route of their own.", nullptr, int(own)));
    }
    for (const Location& location : m_locations) {
        if (location.id == m_shown && location.route)
            return tr("Changes under Default do not reach it.");
    }
    return tr("Uses the default route. A change here gives it a route of its own.");
}

void RouteBar::refresh()
{
    const auto shown = std::find_if(m_locations.begin(), m_locations.end(),
        [this](const Location& location) { return location.id == m_shown; });
    const bool own = shown != m_locations.end() && shown->route.has_value();
    m_own->setVisible(own);
    m_reset->setVisible(own);
    m_summary->setText(summary());
    m_summary->setToolTip(m_summary->text());
}

}
