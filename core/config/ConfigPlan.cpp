// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/ConfigPlan.h"

#include "core/config/ConfigGuard.h"
#include "core/config/LocationPlan.h"
#include "core/config/Protection.h"
#include "core/config/SplashPlan.h"
#include "core/gateway/HeaderRules.h"

#include <QSet>

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostProblems = 50;

using Fate = ConfigChange::Secret::Fate;

const CustomHeader* headerOf(const Gateway& gateway, const QString& name)
{
    const QList<CustomHeader>& headers = gateway.custom.headers;
    const auto found = std::find_if(headers.begin(), headers.end(),
        [&name](const CustomHeader& header) { return header.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == headers.end() ? nullptr : &*found;
}

/// One gateway of the file, brought together with the one of that name that there is.
class Merger
{
public:
    Merger(const ConfigGateway& wanted, const Gateway* existing, const SealedSecrets& opened,
        const SecretValues& values)
        : m_wanted(wanted)
        , m_existing(existing)
        , m_opened(opened)
        , m_values(values)
    {
    }

    void run()
    {
        Gateway& gateway = m_draft.gateway;
        if (m_existing && m_existing->type == m_wanted.type) {
            gateway = *m_existing;
        } else if (m_existing) { // of another type there is nothing to keep but its place
            gateway.id = m_existing->id;
            gateway.position = m_existing->position;
            gateway.enabled = m_existing->enabled;
        }
        for (const ConfigGateway::Field& field : m_wanted.fields)
            (void)gatewayField(field.key)->set(gateway, field.text);
        m_hosts = gatewayHosts(gateway);
        m_protection = protectionOf(gateway);
        setHeaders();
        setSecrets();
        validate();
        m_change.name = gateway.name;
        m_change.kind = m_existing ? ConfigChange::Kind::ChangeGateway : ConfigChange::Kind::AddGateway;
        m_change.warnings = gatewayWarnings(gateway);
        compareFields();
        noteRemovals();
    }

    bool changesSomething() const { return !m_existing || !(*m_existing == m_draft.gateway); }
    const GatewayDraft& draft() const { return m_draft; }
    const ConfigChange& change() const { return m_change; }
    const QList<Error>& problems() const { return m_problems; }

private:
    void problem(const Error& error, const QString& place)
    {
        m_problems.append(Error{error.kind, place, error.args});
    }

    void setHeaders()
    {
        Gateway& gateway = m_draft.gateway;
        QList<ConfigSlot> wanted;
        for (const CustomHeader& header : std::as_const(gateway.custom.headers))
            wanted.append(ConfigSlot{header.name, {}, m_wanted.place});
        if (m_wanted.headers)
            wanted = *m_wanted.headers;
        gateway.custom.headers.clear();
        for (const ConfigSlot& slot : std::as_const(wanted)) {
            const CustomHeader* known = m_existing ? headerOf(*m_existing, slot.name) : nullptr;
            gateway.custom.headers.append(
                CustomHeader{slot.name, refFor(slot, known ? known->value : SecretRef(), true)});
        }
    }

    void setSecrets()
    {
        Gateway& gateway = m_draft.gateway;
        QList<ConfigSlot> wanted;
        for (const NamedSecret& secret : std::as_const(gateway.secrets))
            wanted.append(ConfigSlot{secret.name, {}, m_wanted.place});
        if (m_wanted.secrets)
            wanted = *m_wanted.secrets;
        gateway.secrets.clear();
        for (const ConfigSlot& slot : std::as_const(wanted)) {
            const NamedSecret* known = m_existing ? namedSecret(*m_existing, slot.name) : nullptr;
            gateway.secrets.append(
                NamedSecret{slot.name, refFor(slot, known ? known->value : SecretRef(), false)});
        }
    }

    /// Where the value is to come from: the file, or what is stored already; an empty reference where
    /// neither was given for all the hosts and such a way to them.
    SecretRef refFor(const ConfigSlot& slot, const SecretRef& known, bool isHeader)
    {
        const bool keepable = known.isSet() && isBoundTo(known, m_hosts)
            && isAsProtected(protectionOf(*m_existing), m_protection);
        const auto sealed = m_opened.constFind(slot.label);
        const bool usable = !slot.label.isEmpty() && sealed != m_opened.constEnd() && sealed->use.isEmpty()
            && isBoundTo(SecretRef{{}, sealed->hosts}, m_hosts)
            && isAsProtected(sealed->protection, m_protection);
        if (!usable) {
            if (!keepable)
                m_change.secrets.append({slot.name, isHeader, Fate::Needed});
            return keepable ? known : SecretRef();
        }
        if (keepable && m_values.contains(known.id) && m_values.value(known.id) == sealed->value)
            return known;
        const Result<void> checked = isHeader ? checkHeaderValue(slot.name, sealed->value)
                                              : checkSecretValue(slot.name, sealed->value);
        if (!checked)
            problem(checked.error(), slot.place);
        const SecretRef ref = SecretRef::fresh(sealed->hosts);
        m_draft.values.insert(ref.id, sealed->value);
        m_change.secrets.append({slot.name, isHeader, Fate::Taken});
        return ref;
    }

    /// Missing secrets are no reason to refuse a gateway, but one not to use it.
    void validate()
    {
        for (const Error& error : validateGateway(m_draft.gateway)) {
            if (error.kind != ErrorKind::SecretEmpty) {
                problem(error, pointerTo(m_wanted.place, error.field));
                continue;
            }
            m_draft.gateway.enabled = false;
            const QString name = error.args.value(0);
            const bool noted = std::any_of(m_change.secrets.begin(), m_change.secrets.end(),
                [&name](const ConfigChange::Secret& secret) { return secret.name == name; });
            if (!noted) // a secret that the type asks for and the file does not list
                m_change.secrets.append({name, false, Fate::Needed});
        }
    }

    void compareFields()
    {
        const Gateway standard;
        for (const GatewayField& field : gatewayFields(m_draft.gateway.type)) {
            if (!field.get)
                continue;
            const QString before = field.get(m_existing ? *m_existing : standard);
            const QString after = field.get(m_draft.gateway);
            if (before != after || (!m_existing && field.key == "type"_L1))
                m_change.fields.append({field.key, m_existing ? givenValue(before) : QString(), after});
        }
    }

    void noteRemovals()
    {
        if (!m_existing)
            return;
        for (const CustomHeader& header : m_existing->custom.headers) {
            if (!headerOf(m_draft.gateway, header.name))
                m_change.secrets.append({header.name, true, Fate::Removed});
        }
        for (const NamedSecret& secret : m_existing->secrets) {
            if (!namedSecret(m_draft.gateway, secret.name))
                m_change.secrets.append({secret.name, false, Fate::Removed});
        }
    }

    const ConfigGateway& m_wanted;
    const Gateway* m_existing;
    const SealedSecrets& m_opened;
    const SecretValues& m_values;
    GatewayDraft m_draft;
    ConfigChange m_change;
    QStringList m_hosts;
    QString m_protection;
    QList<Error> m_problems;
};

void planSettings(const ConfigFile& file, const Settings& now, ConfigPlan& plan)
{
    const QList<SettingInfo> infos = settingInfos();
    for (const ConfigFile::Setting& setting : file.settings) {
        const auto info = std::find_if(infos.begin(), infos.end(),
            [&setting](const SettingInfo& candidate) { return candidate.name == setting.name; });
        if (info == infos.end() || now.*info->member == setting.value)
            continue;
        plan.batch.settings.append({setting.name, setting.value});
        plan.changes.append({ConfigChange::Kind::ChangeSetting, setting.name,
            {{setting.name, givenValue(now.*info->member), setting.value}}, {}, {}});
    }
}

/// Gateways that are not in the file, and the order.
void planReplacement(const ConfigFile& file, const ConfigState& now, ConfigPlan& plan)
{
    QSet<QString> wanted;
    QStringList order;
    for (const ConfigGateway& gateway : file.gateways) {
        wanted.insert(comparableName(gateway.name));
        order.append(gateway.name);
    }
    QStringList before; // what the order would be without our doing
    QSet<QString> known;
    for (const Gateway& gateway : now.gateways) {
        known.insert(comparableName(gateway.name));
        if (wanted.contains(comparableName(gateway.name))) {
            before.append(comparableName(gateway.name));
            continue;
        }
        plan.batch.removed.append(gateway.id);
        plan.changes.append({ConfigChange::Kind::RemoveGateway, gateway.name, {}, {}, {}});
    }
    QStringList after;
    for (const QString& name : std::as_const(order))
        after.append(comparableName(name));
    for (const QString& name : std::as_const(after)) {
        if (!known.contains(name))
            before.append(name);
    }
    if (before == after)
        return;
    plan.batch.order = order;
    plan.changes.append(
        {ConfigChange::Kind::ChangeOrder, {}, {{u"order"_s, QString(), order.join(u", "_s)}}, {}, {}});
}

}

QString givenValue(const QString& text)
{
    return text.isNull() ? u""_s : text;
}

tl::expected<ConfigPlan, QList<Error>> planImport(
    const ConfigFile& file, const SealedSecrets& opened, const ConfigState& now, ImportMode mode)
{
    ConfigPlan plan;
    plan.remarks = file.remarks;
    plan.batch.before = now.gateways;
    planSettings(file, now.settings, plan);
    QHash<QString, const Gateway*> known;
    for (const Gateway& gateway : now.gateways)
        known.insert(comparableName(gateway.name), &gateway);
    QList<Error> problems;
    for (const ConfigGateway& wanted : file.gateways) {
        Merger merger(wanted, known.value(comparableName(wanted.name)), opened, now.values);
        merger.run();
        problems += merger.problems();
        if (problems.size() >= mostProblems)
            return tl::unexpected(problems.first(mostProblems));
        if (!merger.changesSomething()) {
            ++plan.same.gateways;
            continue;
        }
        plan.batch.drafts.append(merger.draft());
        plan.changes.append(merger.change());
    }
    if (!problems.isEmpty())
        return tl::unexpected(problems);
    if (mode == ImportMode::Replace)
        planReplacement(file, now, plan);
    problems = planLocations(file, opened, now, mode, plan);
    problems += planSplash(file, now, mode, plan);
    if (!problems.isEmpty())
        return tl::unexpected(problems.mid(0, mostProblems));
    return plan;
}

}
