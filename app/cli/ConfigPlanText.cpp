// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ConfigPlanText.h"

#include "app/cli/Words.h"
#include "core/config/ConfigGuard.h"

#include <algorithm>

namespace otpost::cli {

using namespace Qt::StringLiterals;

namespace {

using Kind = ConfigChange::Kind;
using Fate = ConfigChange::Secret::Fate;

QString quoted(const QString& value)
{
    return value.isEmpty() ? u"“”"_s : shown(value);
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

QString fieldLine(const ConfigChange::Field& field)
{
    if (field.before.isNull() && !field.after.isEmpty())
        return field.key + u": "_s + quoted(field.after);
    const qsizetype begin = beginningOf(field.before, field.after);
    const auto excerpt = [begin](const QString& text) { return begin > 0 ? u'…' + text.mid(begin) : text; };
    return field.key + u": "_s + quoted(excerpt(field.before)) + u" → "_s + quoted(excerpt(field.after));
}

QString secretLine(const ConfigChange::Secret& secret)
{
    const QString name = secret.isHeader ? Words::tr("header %1").arg(shown(secret.name))
                                         : Words::tr("secret %1").arg(shown(secret.name));
    switch (secret.fate) {
    case Fate::Taken:
        return Words::tr("%1: its value comes from the file").arg(name);
    case Fate::Removed:
        return Words::tr("%1: removed").arg(name);
    case Fate::Needed:
        return Words::tr("%1: must be given (again) with “gateway edit”; until then the gateway is disabled")
            .arg(name);
    }
    return {};
}

QString headLine(const ConfigChange& change)
{
    switch (change.kind) {
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
    return json;
}

}

QStringList planLines(const ConfigPlan& plan)
{
    QStringList lines;
    for (const ConfigChange& change : plan.changes) {
        lines.append(headLine(change));
        for (const ConfigChange::Field& field : change.fields)
            lines.append(u"    "_s + fieldLine(field));
        for (const ConfigChange::Secret& secret : change.secrets)
            lines.append(u"    "_s + secretLine(secret));
        for (const GatewayWarning warning : change.warnings)
            lines.append(u"    "_s + Words::tr("Note: %1").arg(describe(warning)));
    }
    return lines;
}

JsonValue planToJson(const ConfigPlan& plan, bool applied)
{
    JsonValue json{{"applied", applied}, {"changes", JsonValue::array()}, {"remarks", JsonValue::array()}};
    for (const ConfigChange& change : plan.changes)
        json["changes"].push_back(changeToJson(change));
    for (const Error& remark : plan.remarks) {
        json["remarks"].push_back(JsonValue{{"kind", errorName(remark.kind).toStdString()},
            {"place", remark.field.toStdString()}, {"message", describe(remark).toStdString()}});
    }
    return json;
}

}
