// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/AccessPlan.h"

#include "core/config/ConfigGuard.h"
#include "core/config/Protection.h"
#include "core/splash/AccessRules.h"

#include <QUrl>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

using Fate = ConfigChange::Secret::Fate;

const QString keyName = u"access-key"_s;

bool hasKey(AccessKind kind)
{
    return kind == AccessKind::MikroTik || kind == AccessKind::OpenNds;
}

/// Where its key is sent, by the guest's browser; a faskey is sent nowhere.
QStringList hostsOf(const LocationAccess& access)
{
    if (access.kind != AccessKind::MikroTik)
        return {};
    return {QUrl(access.url).host().toLower()};
}

bool isKeepable(const LocationAccess* existing, const LocationAccess& wanted)
{
    return existing && existing->kind == wanted.kind && existing->key.isSet()
        && isBoundTo(existing->key, hostsOf(wanted))
        && isAsProtected(accessProtection(*existing), accessProtection(wanted));
}

bool isUsable(const SealedSecret& sealed, const LocationAccess& wanted)
{
    return sealed.use == sealedUse(wanted.kind) && isBoundTo(SecretRef{{}, sealed.hosts}, hostsOf(wanted))
        && isAsProtected(sealed.protection, accessProtection(wanted));
}

void planKey(const ConfigAccess& wanted, const LocationAccess* existing, const SealedSecrets& opened,
    const SecretValues& values, PlannedAccess& plan)
{
    const bool keeps = isKeepable(existing, plan.access);
    const auto sealed = opened.constFind(wanted.label);
    const bool usable
        = !wanted.label.isEmpty() && sealed != opened.constEnd() && isUsable(*sealed, plan.access);
    if (keeps
        && (!usable || (values.contains(existing->key.id) && values[existing->key.id] == sealed->value))) {
        plan.access.key = existing->key;
        return;
    }
    if (!usable) {
        plan.secrets.append({keyName, false, Fate::Needed});
        return;
    }
    const Result<LocationAccess> checked = checkAccess({plan.access, sealed->value});
    if (!checked)
        plan.problem = Error{
            checked.error().kind, pointerTo(wanted.place, checked.error().field), checked.error().args};
    plan.access.key = SecretRef::fresh(hostsOf(plan.access));
    plan.values.insert(plan.access.key.id, sealed->value);
    plan.secrets.append({keyName, false, Fate::Taken});
}

void compare(const LocationAccess* existing, PlannedAccess& plan)
{
    const LocationAccess standard;
    const LocationAccess& before = existing ? *existing : standard;
    const auto row = [&](const QString& key, const QString& was, const QString& is) {
        if (was != is)
            plan.fields.append({key, existing ? givenValue(was) : QString(), givenValue(is)});
    };
    row(u"access"_s, toWord(before.kind), toWord(plan.access.kind));
    row(u"access-url"_s, before.url, plan.access.url);
    row(u"access-user"_s, before.user, plan.access.user);
    row(u"landing"_s, before.landing, plan.access.landing);
}

}

QString sealedUse(AccessKind kind)
{
    return toWord(kind);
}

QString accessProtection(const LocationAccess& access)
{
    return QUrl(access.url).scheme() == "https"_L1 ? u"system"_s : QString();
}

PlannedAccess planAccess(const ConfigAccess& wanted, const LocationAccess* existing,
    const SealedSecrets& opened, const SecretValues& values)
{
    PlannedAccess plan;
    plan.access = wanted.access;
    if (hasKey(plan.access.kind))
        planKey(wanted, existing, opened, values, plan);
    else if (existing && existing->key.isSet())
        plan.secrets.append({keyName, false, Fate::Removed});
    compare(existing, plan);
    return plan;
}

}
