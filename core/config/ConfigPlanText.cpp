// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/ConfigPlanText.h"

#include "core/config/ConfigGuard.h"
#include "core/model/SplashFields.h"
#include "core/splash/AccessRules.h"

#include <QCoreApplication>

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(otpost::ConfigPlanText)
};

using Kind = ConfigChange::Kind;
using Fate = ConfigChange::Secret::Fate;

QString quoted(const QString& value)
{
    return value.isEmpty() ? u"“”"_s : shown(QString(value).replace(u'\n', u'⏎'));
}

/// Where long texts begin to differ, a little earlier; otherwise a change behind the end of the line would
/// not be seen.
qsizetype beginningOf(const QString& before, const QString& after)
{
    constexpr qsizetype longest = 50;
    constexpr qsizetype earlier = 12;
    const auto differs = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const qsizetype common = differs.first - before.begin();
    return std::max(before.size(), after.size()) > longest && common > earlier ? common - earlier : 0;
}

bool isOfLocation(Kind kind)
{
    return kind == Kind::AddLocation || kind == Kind::ChangeLocation;
}

/// Of a splash page: "title/de".
QString splashLabel(const QString& key)
{
    const SplashField* field = splashField(key.section(u'/', 0, 0));
    const QString label = field ? field->labelText() : key;
    return key.contains(u'/') ? u"%1 (%2)"_s.arg(label, key.section(u'/', 1)) : label;
}

QString locationLabel(const QString& key)
{
    if (key == "ssids"_L1)
        return Words::tr("Networks");
    if (key == "route"_L1)
        return Words::tr("Route");
    if (key == "access"_L1)
        return Words::tr("Way online");
    if (key == "access-url"_L1)
        return Words::tr("Address");
    if (key == "access-user"_L1)
        return Words::tr("User");
    if (key == "landing"_L1)
        return Words::tr("Landing page");
    return Words::tr("Name");
}

/// Of a field or a setting, as the window knows it.
QString labelOf(Kind kind, const QString& key)
{
    if (kind == Kind::AddSplash || kind == Kind::ChangeSplash)
        return splashLabel(key);
    if (isOfLocation(kind))
        return locationLabel(key);
    const GatewayField* field = gatewayField(key);
    return field ? field->labelText() : key;
}

/// A switch is on or off for whoever looks at the window, and a way online has its name.
QString valueOf(Kind kind, const QString& key, const QString& value)
{
    if (isOfLocation(kind) && key == "access"_L1 && !value.isNull())
        return describe(accessKindFromWord(value).value_or(AccessKind::None));
    const SplashField* ofPage = splashField(key);
    const GatewayField* field = gatewayField(key);
    const bool isSwitch = kind == Kind::AddSplash || kind == Kind::ChangeSplash
        ? ofPage && ofPage->kind == SplashFieldKind::Switch
        : field && field->kind == FieldKind::Switch && !isOfLocation(kind);
    if (!isSwitch || value.isEmpty())
        return value;
    return value == "true"_L1 ? Words::tr("on") : Words::tr("off");
}

QString fieldLine(Kind kind, const ConfigChange::Field& raw, PlanAudience audience)
{
    const bool ofWindow = audience == PlanAudience::Window;
    const ConfigChange::Field field = ofWindow
        ? ConfigChange::Field{raw.key, valueOf(kind, raw.key, raw.before), valueOf(kind, raw.key, raw.after)}
        : raw;
    const QString label = ofWindow ? labelOf(kind, field.key) : field.key;
    if (field.before.isNull() && !field.after.isEmpty())
        return label + u": "_s + quoted(field.after);
    const qsizetype begin = beginningOf(field.before, field.after);
    const auto excerpt = [begin](const QString& text) { return begin > 0 ? u'…' + text.mid(begin) : text; };
    return label + u": "_s + quoted(excerpt(field.before)) + u" → "_s + quoted(excerpt(field.after));
}

/// A location has but one: its key.
QString keyLine(const ConfigChange::Secret& secret, PlanAudience audience)
{
    const bool ofWindow = audience == PlanAudience::Window;
    const QString name = ofWindow ? Words::tr("key") : secret.name;
    switch (secret.fate) {
    case Fate::Taken:
        return Words::tr("%1: its value comes from the file").arg(name);
    case Fate::Removed:
        return Words::tr("%1: removed").arg(name);
    case Fate::Needed:
        return (ofWindow
                ? Words::tr("%1: must be given (again) in the location's form; until then its guests "
                            "do not get online")
                : Words::tr("%1: must be given (again) with “location edit”; until then its guests do "
                            "not get online"))
            .arg(name);
    }
    return {};
}

QString secretLine(const ConfigChange::Secret& secret, PlanAudience audience)
{
    const QString name = secret.isHeader ? Words::tr("header %1").arg(shown(secret.name))
                                         : Words::tr("secret %1").arg(shown(secret.name));
    switch (secret.fate) {
    case Fate::Taken:
        return Words::tr("%1: its value comes from the file").arg(name);
    case Fate::Removed:
        return Words::tr("%1: removed").arg(name);
    case Fate::Needed:
        if (audience == PlanAudience::Window)
            return Words::tr(
                "%1: must be given (again) in the gateway's form; until then the gateway is disabled")
                .arg(name);
        return Words::tr("%1: must be given (again) with “gateway edit”; until then the gateway is disabled")
            .arg(name);
    }
    return {};
}

QString headLine(const ConfigChange& change)
{
    switch (change.kind) {
    case Kind::AddSplash:
        return Words::tr("+ splash page %1").arg(shown(change.name));
    case Kind::ChangeSplash:
        return Words::tr("~ splash page %1").arg(shown(change.name));
    case Kind::RemoveSplash:
        return Words::tr("- splash page %1").arg(shown(change.name));
    case Kind::ChangeSplashOrder:
        return Words::tr("~ order of the splash pages");
    case Kind::AddLocation:
        return Words::tr("+ location %1").arg(shown(change.name));
    case Kind::ChangeLocation:
        return Words::tr("~ location %1").arg(shown(change.name));
    case Kind::RemoveLocation:
        return Words::tr("- location %1").arg(shown(change.name));
    case Kind::AddGateway:
        return u"+ "_s + shown(change.name);
    case Kind::ChangeGateway:
        return u"~ "_s + shown(change.name);
    case Kind::RemoveGateway:
        return u"- "_s + shown(change.name);
    case Kind::ChangeSetting:
        return Words::tr("~ settings");
    case Kind::ChangeOrder:
        return Words::tr("~ order of the default route");
    }
    return {};
}

QString sentenceOf(const ConfigChange& change)
{
    switch (change.kind) {
    case Kind::AddSplash:
        return Words::tr("Add the splash page %1").arg(shown(change.name));
    case Kind::ChangeSplash:
        return Words::tr("Change the splash page %1").arg(shown(change.name));
    case Kind::RemoveSplash:
        return Words::tr("Remove the splash page %1").arg(shown(change.name));
    case Kind::ChangeSplashOrder:
        return Words::tr("Change the order of the splash pages");
    case Kind::AddLocation:
        return Words::tr("Add the location %1").arg(shown(change.name));
    case Kind::ChangeLocation:
        return Words::tr("Change the location %1").arg(shown(change.name));
    case Kind::RemoveLocation:
        return Words::tr("Remove the location %1").arg(shown(change.name));
    case Kind::AddGateway:
        return Words::tr("Add the gateway %1").arg(shown(change.name));
    case Kind::ChangeGateway:
        return Words::tr("Change the gateway %1").arg(shown(change.name));
    case Kind::RemoveGateway:
        return Words::tr("Remove the gateway %1 and its secrets").arg(shown(change.name));
    case Kind::ChangeSetting:
        return Words::tr("Change settings");
    case Kind::ChangeOrder:
        return Words::tr("Change the order of the default route");
    }
    return {};
}

std::string wordOf(Kind kind)
{
    switch (kind) {
    case Kind::AddGateway:
        return "gateway-add";
    case Kind::ChangeGateway:
        return "gateway-change";
    case Kind::RemoveGateway:
        return "gateway-remove";
    case Kind::ChangeSetting:
        return "setting-change";
    case Kind::ChangeOrder:
        return "order-change";
    case Kind::AddLocation:
        return "location-add";
    case Kind::ChangeLocation:
        return "location-change";
    case Kind::RemoveLocation:
        return "location-remove";
    case Kind::AddSplash:
        return "splash-add";
    case Kind::ChangeSplash:
        return "splash-change";
    case Kind::RemoveSplash:
        return "splash-remove";
    case Kind::ChangeSplashOrder:
        return "splash-order-change";
    }
    return {};
}

std::string wordOf(Fate fate)
{
    switch (fate) {
    case Fate::Taken:
        return "from-file";
    case Fate::Removed:
        return "removed";
    case Fate::Needed:
        return "needed";
    }
    return {};
}

JsonValue textOrNull(const QString& text)
{
    return text.isNull() ? JsonValue() : toJson(text);
}

JsonValue changeToJson(const ConfigChange& change)
{
    JsonValue json{{"change", wordOf(change.kind)}, {"name", change.name.toStdString()}};
    json["fields"] = JsonValue::array();
    for (const ConfigChange::Field& field : change.fields) {
        json["fields"].push_back(JsonValue{{"field", field.key.toStdString()},
            {"before", textOrNull(field.before)}, {"after", field.after.toStdString()}});
    }
    json["secrets"] = JsonValue::array();
    for (const ConfigChange::Secret& secret : change.secrets) {
        json["secrets"].push_back(JsonValue{
            {"name", secret.name.toStdString()}, {"header", secret.isHeader}, {"fate", wordOf(secret.fate)}});
    }
    json["warnings"] = JsonValue::array();
    for (const GatewayWarning warning : change.warnings)
        json["warnings"].push_back(toJson(describe(warning)));
    for (const Error& note : change.notes)
        json["warnings"].push_back(toJson(describe(note)));
    return json;
}

}

QString describe(const ConfigSame& counts)
{
    const bool all = counts == ConfigSame();
    QStringList parts;
    if (counts.gateways > 0 || all)
        parts.append(Words::tr("%n gateway(s)", nullptr, int(counts.gateways)));
    if (counts.locations > 0 || all)
        parts.append(Words::tr("%n location(s)", nullptr, int(counts.locations)));
    if (counts.splashPages > 0 || all)
        parts.append(Words::tr("%n splash page(s)", nullptr, int(counts.splashPages)));
    return parts.join(Words::tr(", ", "between the parts of a list"));
}

QList<PlanEntry> planEntries(const ConfigPlan& plan, PlanAudience audience)
{
    QList<PlanEntry> entries;
    for (const ConfigChange& change : plan.changes) {
        PlanEntry entry;
        entry.kind = change.kind;
        entry.head = audience == PlanAudience::Window ? sentenceOf(change) : headLine(change);
        QStringList fields;
        for (const ConfigChange::Field& field : change.fields)
            fields.append(fieldLine(change.kind, field, audience));
        QStringList cares;
        for (const ConfigChange::Secret& secret : change.secrets)
            cares.append(
                isOfLocation(change.kind) ? keyLine(secret, audience) : secretLine(secret, audience));
        for (const GatewayWarning warning : change.warnings)
            cares.append(Words::tr("Note: %1").arg(describe(warning)));
        for (const Error& note : change.notes)
            cares.append(Words::tr("Note: %1").arg(describe(note)));
        // In a window, where the fields may be folded away, what matters comes first.
        entry.details = audience == PlanAudience::Window ? cares + fields : fields + cares;
        entry.needsCare = !change.warnings.isEmpty() || !change.notes.isEmpty()
            || std::any_of(change.secrets.begin(), change.secrets.end(),
                [](const ConfigChange::Secret& secret) { return secret.fate == Fate::Needed; });
        entries.append(entry);
    }
    return entries;
}

QStringList planLines(const ConfigPlan& plan)
{
    QStringList lines;
    for (const PlanEntry& entry : planEntries(plan, PlanAudience::CommandLine)) {
        lines.append(entry.head);
        for (const QString& detail : entry.details)
            lines.append(u"    "_s + detail);
    }
    return lines;
}

JsonValue planToJson(const ConfigPlan& plan, bool applied)
{
    JsonValue json{{"applied", applied}, {"changes", JsonValue::array()}, {"remarks", JsonValue::array()}};
    for (const ConfigChange& change : plan.changes)
        json["changes"].push_back(changeToJson(change));
    json["same"] = JsonValue{{"gateways", plan.same.gateways}, {"locations", plan.same.locations},
        {"splashPages", plan.same.splashPages}};
    for (const Error& remark : plan.remarks) {
        json["remarks"].push_back(JsonValue{{"kind", errorName(remark.kind).toStdString()},
            {"place", remark.field.toStdString()}, {"message", describe(remark).toStdString()}});
    }
    return json;
}

}
