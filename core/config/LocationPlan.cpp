// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/LocationPlan.h"

#include "core/config/AccessPlan.h"
#include "core/config/ConfigGuard.h"
#include "core/config/KnownNames.h"

#include <QHash>
#include <QSet>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

using Kind = ConfigChange::Kind;

class LocationPlanner
{
public:
    LocationPlanner(const ConfigFile& file, const SealedSecrets& opened, const ConfigState& now,
        ImportMode mode, ConfigPlan& plan)
        : m_plan(plan)
        , m_opened(opened)
        , m_values(now.values)
    {
        for (const Gateway& gateway : now.gateways) {
            m_before.insert(gateway.id, gateway.name);
            if (mode == ImportMode::Merge)
                m_gateways.add(gateway.name);
        }
        for (const ConfigGateway& gateway : file.gateways)
            m_gateways.add(gateway.name);
    }

    void plan(const ConfigLocation& wanted, const Location* existing)
    {
        LocationBatch::Change step;
        ConfigChange change{existing ? Kind::ChangeLocation : Kind::AddLocation, wanted.name, {}, {}, {}};
        if (existing)
            step.location = *existing;
        if (existing && existing->name != wanted.name)
            change.fields.append({u"name"_s, existing->name, wanted.name});
        step.location.name = wanted.name;
        if (wanted.ssids && *wanted.ssids != step.location.ssids) {
            change.fields.append(
                {u"ssids"_s, existing ? ssidsText(existing->ssids) : QString(), ssidsText(*wanted.ssids)});
            step.location.ssids = *wanted.ssids;
        }
        if (wanted.route)
            planRoute(wanted, existing, step, change);
        if (wanted.access)
            planWay(*wanted.access, existing, step, change);
        if (existing && change.fields.isEmpty() && change.secrets.isEmpty()) {
            ++m_plan.same.locations;
            return;
        }
        m_plan.changes.append(change);
        m_plan.batch.locations.changes.append(step);
    }

    void remove(const Location& location)
    {
        m_plan.changes.append({Kind::RemoveLocation, location.name, {}, {}, {}});
        m_plan.batch.locations.removed.append(location.id);
    }

    const QList<Error>& problems() const { return m_problems; }

private:
    static QString ssidsText(const QStringList& ssids)
    {
        return ssids.isEmpty() ? u""_s : ssids.join(u", "_s);
    }

    static QString routeText(const std::optional<QStringList>& route)
    {
        if (!route)
            return u"default"_s;
        return route->isEmpty() ? u""_s : route->join(u", "_s);
    }

    void planRoute(const ConfigLocation& wanted, const Location* existing, LocationBatch::Change& step,
        ConfigChange& change)
    {
        if (wanted.route->gateways)
            step.route.emplace();
        int index = 0;
        for (const QString& name : wanted.route->gateways.value_or(QStringList())) {
            const QString place = pointerTo(wanted.place + u"/route"_s, QString::number(index++));
            const QString spelled = m_gateways.spelled(name);
            if (spelled.isNull())
                m_problems.append(Error{ErrorKind::ValueUnknown, place, {shown(name), m_gateways.text()}});
            else
                step.route->append(spelled);
        }
        std::optional<QStringList> before;
        if (existing && existing->route) {
            before.emplace();
            for (const GatewayId id : *existing->route)
                before->append(m_before.value(id));
        }
        step.setsRoute = comparable(before) != comparable(step.route);
        if (step.setsRoute)
            change.fields.append(
                {u"route"_s, existing ? routeText(before) : QString(), routeText(step.route)});
    }

    void planWay(const ConfigAccess& wanted, const Location* existing, LocationBatch::Change& step,
        ConfigChange& change)
    {
        const PlannedAccess planned
            = planAccess(wanted, existing ? &existing->access : nullptr, m_opened, m_values);
        if (planned.problem)
            m_problems.append(*planned.problem);
        if (existing && planned.access == existing->access)
            return;
        change.fields += planned.fields;
        change.secrets += planned.secrets;
        m_plan.batch.locations.values.insert(planned.values);
        if (!existing)
            step.location.access = planned.access;
        else
            step.access = planned.access;
    }

    static std::optional<QStringList> comparable(std::optional<QStringList> names)
    {
        if (!names)
            return names;
        for (QString& name : *names)
            name = comparableName(name);
        return names;
    }

    ConfigPlan& m_plan;
    const SealedSecrets& m_opened;
    const SecretValues& m_values; ///< of stored keys
    QHash<GatewayId, QString> m_before; ///< names of the gateways that there are
    KnownNames m_gateways{comparableName}; ///< that there will be
    QList<Error> m_problems;
};

}

QList<Error> planLocations(const ConfigFile& file, const SealedSecrets& opened, const ConfigState& now,
    ImportMode mode, ConfigPlan& plan)
{
    plan.batch.locations.before = now.locations;
    if (!file.locations)
        return {};
    QHash<QString, const Location*> known;
    for (const Location& location : now.locations)
        known.insert(locationKey(location.name), &location);
    LocationPlanner planner(file, opened, now, mode, plan);
    QSet<QString> wanted;
    for (const ConfigLocation& location : *file.locations) {
        const QString key = locationKey(location.name);
        wanted.insert(key);
        planner.plan(location, known.value(key));
    }
    for (const Location& location : now.locations) {
        if (mode == ImportMode::Replace && !wanted.contains(locationKey(location.name)))
            planner.remove(location);
    }
    return planner.problems();
}

}
