// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/SplashPlan.h"

#include "core/config/ConfigGuard.h"
#include "core/config/KnownNames.h"
#include "core/model/SplashFields.h"
#include "core/splash/Logo.h"
#include "core/splash/SplashRules.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

using Kind = ConfigChange::Kind;

/// "image/png, 120×40, 2048 bytes"
QString logoText(const QByteArray& logo)
{
    if (logo.isEmpty())
        return u""_s;
    const Result<LogoInfo> info = checkLogo(logo);
    return info ? u"%1, %2×%3, %4 bytes"_s.arg(QString::fromLatin1(info->mediaType))
                      .arg(info->width)
                      .arg(info->height)
                      .arg(logo.size())
                : u"%1 bytes"_s.arg(logo.size());
}

QString fieldText(const SplashField& field, const SplashPage& page, const QString& language)
{
    if (field.kind == SplashFieldKind::Logo)
        return logoText(page.logo);
    return givenValue(field.get(page, language).join(u", "_s));
}

/// Whether a code could be sent when all is done.
bool hasGateway(const ConfigState& now, const ConfigPlan& plan)
{
    QSet<GatewayId> gone(plan.batch.removed.begin(), plan.batch.removed.end());
    for (const GatewayDraft& draft : plan.batch.drafts) {
        if (draft.gateway.enabled)
            return true;
        gone.insert(draft.gateway.id);
    }
    return std::any_of(now.gateways.begin(), now.gateways.end(),
        [&gone](const Gateway& gateway) { return gateway.enabled && !gone.contains(gateway.id); });
}

class SplashPlanner
{
public:
    SplashPlanner(const ConfigFile& file, const ConfigState& now, ImportMode mode, ConfigPlan& plan)
        : m_plan(plan)
        , m_canSend(hasGateway(now, plan))
    {
        for (const Location& location : now.locations) {
            m_before.insert(location.id, location.name);
            if (mode == ImportMode::Merge || !file.locations)
                m_locations.add(location.name);
        }
        for (const ConfigLocation& location : file.locations.value_or(QList<ConfigLocation>()))
            m_locations.add(location.name);
    }

    /// A page of the file, and the one of that name that there is.
    void plan(const ConfigSplash& wanted, const SplashPage* existing)
    {
        SplashBatch::Change step;
        if (existing)
            step.page = *existing;
        for (const SplashField& field : splashFields()) {
            if (wanted.keys.contains(field.key))
                take(field, wanted.page, step.page);
        }
        step.page = normalizedSplash(step.page);
        for (const Error& error : validateSplash(step.page))
            problem(error, pointerTo(wanted.place, error.field));
        ConfigChange change{existing ? Kind::ChangeSplash : Kind::AddSplash, step.page.name, {}, {}, {}, {}};
        compare(existing, step.page, change);
        if (wanted.locations)
            planLocations(wanted, existing, step, change);
        m_places.insert(splashKey(step.page.name), wanted.place);
        m_after.append(step.page);
        if (existing && change.fields.isEmpty()) {
            ++m_plan.same.splashPages;
            return;
        }
        if (step.page.otp && !m_canSend && (!existing || !existing->otp))
            change.notes.append(Error{ErrorKind::OtpNeedsGateway, u"otp"_s, {}});
        m_plan.changes.append(change);
        m_plan.batch.splash.changes.append(step);
    }

    /// One that is not in the file.
    void leave(const SplashPage& page, ImportMode mode)
    {
        if (mode == ImportMode::Merge) {
            m_after.append(page);
            return;
        }
        m_plan.changes.append({Kind::RemoveSplash, page.name, {}, {}, {}, {}});
        m_plan.batch.splash.removed.append(page.id);
    }

    /// Each address is one page's.
    void checkAddresses()
    {
        QHash<QString, QString> names;
        for (const SplashPage& page : std::as_const(m_after)) {
            const QString place = m_places.value(splashKey(page.name));
            if (names.contains(page.address))
                problem(Error{ErrorKind::SplashAddressTaken, {}, {page.address, names.value(page.address)}},
                    pointerTo(place.isEmpty() ? m_places.value(splashKey(names.value(page.address))) : place,
                        u"address"_s));
            names.insert(page.address, page.name);
        }
    }

    const QList<Error>& problems() const { return m_problems; }

private:
    void problem(const Error& error, const QString& place)
    {
        m_problems.append(Error{error.kind, place, error.args});
    }

    /// A field's texts are taken as a whole: a language that is left out has none.
    static void take(const SplashField& field, const SplashPage& from, SplashPage& to)
    {
        const QStringList languages
            = field.perLanguage ? QStringList{anyLanguage} + guestLanguages() : QStringList{anyLanguage};
        for (const QString& language : languages)
            (void)field.set(to, field.get(from, language), language);
    }

    static void compare(const SplashPage* existing, const SplashPage& after, ConfigChange& change)
    {
        const SplashPage standard;
        const SplashPage& before = existing ? *existing : standard;
        for (const SplashField& field : splashFields()) {
            if (field.kind == SplashFieldKind::Locations)
                continue;
            const QStringList languages
                = field.perLanguage ? QStringList{anyLanguage} + guestLanguages() : QStringList{anyLanguage};
            for (const QString& language : languages) {
                if (field.get(before, language) == field.get(after, language))
                    continue;
                const QString key = language == anyLanguage ? field.key : field.key + u'/' + language;
                change.fields.append({key, existing ? fieldText(field, before, language) : QString(),
                    fieldText(field, after, language)});
            }
        }
    }

    void planLocations(const ConfigSplash& wanted, const SplashPage* existing, SplashBatch::Change& step,
        ConfigChange& change)
    {
        QStringList names;
        QSet<QString> keys;
        int index = 0;
        for (const QString& name : *wanted.locations) {
            const QString place = pointerTo(wanted.place + u"/locations"_s, QString::number(index++));
            const QString key = locationKey(name);
            const QString spelled = m_locations.spelled(name);
            if (spelled.isNull())
                problem(Error{ErrorKind::ValueUnknown, {}, {shown(name), m_locations.text()}}, place);
            else if (!keys.contains(key))
                names.append(spelled);
            keys.insert(key);
        }
        QStringList before;
        QSet<QString> beforeKeys;
        for (const LocationId id : existing ? existing->locations : QList<LocationId>()) {
            before.append(m_before.value(id));
            beforeKeys.insert(locationKey(m_before.value(id)));
        }
        step.locations = names;
        if (keys != beforeKeys)
            change.fields.append({u"locations"_s, existing ? givenValue(before.join(u", "_s)) : QString(),
                givenValue(names.join(u", "_s))});
    }

    ConfigPlan& m_plan;
    bool m_canSend = false;
    QHash<LocationId, QString> m_before; ///< names of the locations that there are
    KnownNames m_locations{locationKey}; ///< that there will be
    QHash<QString, QString> m_places; ///< in the file, by splashKey
    QList<SplashPage> m_after;
    QList<Error> m_problems;
};

/// The file's order, where it is another than what there would be without our doing.
void planOrder(const QList<ConfigSplash>& pages, const ConfigState& now, ConfigPlan& plan)
{
    QStringList names;
    QStringList after;
    for (const ConfigSplash& page : pages) {
        names.append(page.page.name);
        after.append(splashKey(page.page.name));
    }
    const QSet<QString> wanted(after.begin(), after.end());
    QStringList before;
    QSet<QString> known;
    for (const SplashPage& page : now.splashPages) {
        known.insert(splashKey(page.name));
        if (wanted.contains(splashKey(page.name)))
            before.append(splashKey(page.name));
    }
    for (const QString& key : std::as_const(after)) {
        if (!known.contains(key))
            before.append(key);
    }
    if (before == after)
        return;
    plan.batch.splash.order = names;
    plan.changes.append(
        {Kind::ChangeSplashOrder, {}, {{u"order"_s, QString(), names.join(u", "_s)}}, {}, {}, {}});
}

}

QList<Error> planSplash(const ConfigFile& file, const ConfigState& now, ImportMode mode, ConfigPlan& plan)
{
    plan.batch.splash.before = now.splashPages;
    if (!file.splashPages)
        return {};
    QHash<QString, const SplashPage*> known;
    for (const SplashPage& page : now.splashPages)
        known.insert(splashKey(page.name), &page);
    SplashPlanner planner(file, now, mode, plan);
    QSet<QString> wanted;
    for (const ConfigSplash& page : *file.splashPages) {
        const QString key = splashKey(page.page.name);
        wanted.insert(key);
        planner.plan(page, known.value(key));
    }
    for (const SplashPage& page : now.splashPages) {
        if (!wanted.contains(splashKey(page.name)))
            planner.leave(page, mode);
    }
    if (mode == ImportMode::Replace)
        planOrder(*file.splashPages, now, plan);
    if (planner.problems().isEmpty())
        planner.checkAddresses();
    return planner.problems();
}

}
