// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/ConfigWriter.h"

#include "core/base/Json.h"
#include "core/config/AccessPlan.h"
#include "core/config/Protection.h"
#include "core/model/GatewayFields.h"
#include "core/model/SplashFields.h"
#include "core/splash/SplashJson.h"

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

/// Labels count the secrets that have a value, over all gateways and then locations in their order.
class Labels
{
public:
    /// Null where the gateway was never given a value.
    QString next(const SecretRef& ref) { return ref.isSet() ? QString::number(++m_last) : QString(); }

private:
    int m_last = 0;
};

JsonValue fieldValue(const GatewayField& field, const Gateway& gateway)
{
    const QString text = field.get(gateway);
    if (field.kind == FieldKind::Switch)
        return JsonValue(text == "true"_L1);
    if (field.kind == FieldKind::Number)
        return JsonValue(text.toLongLong());
    return toJson(text);
}

JsonValue namesJson(const QStringList& names)
{
    JsonValue json = JsonValue::array();
    for (const QString& name : names)
        json.push_back(toJson(name));
    return json;
}

JsonValue refToJson(const SecretRef& ref, const QString& label)
{
    JsonValue json{{"hosts", namesJson(ref.hosts)}};
    if (!label.isNull())
        json["sealed"] = label.toStdString();
    return json;
}

JsonValue slotToJson(const QString& name, const SecretRef& ref, const QString& label)
{
    JsonValue json = refToJson(ref, label);
    json["name"] = name.toStdString();
    return json;
}

JsonValue gatewayJson(const Gateway& gateway, Labels& labels, bool withSecrets)
{
    const auto row = [&labels, withSecrets](const QString& name, const SecretRef& ref) {
        const QString label = labels.next(ref);
        return slotToJson(name, ref, withSecrets ? label : QString());
    };
    JsonValue json = JsonValue::object();
    for (const GatewayField& field : gatewayFields(gateway.type)) {
        if (field.get)
            json[field.key.toStdString()] = fieldValue(field, gateway);
    }
    JsonValue headers = JsonValue::array();
    for (const CustomHeader& header : gateway.custom.headers)
        headers.push_back(row(header.name, header.value));
    if (gateway.type == GatewayType::Custom)
        json["headers"] = std::move(headers);
    json["secrets"] = JsonValue::array();
    for (const NamedSecret& secret : gateway.secrets)
        json["secrets"].push_back(row(secret.name, secret.value));
    return json;
}

JsonValue accessJson(const LocationAccess& access, Labels& labels, bool withSecrets)
{
    const QString label = labels.next(access.key);
    return JsonValue{{"method", toJson(toWord(access.kind))}, {"url", toJson(access.url)},
        {"user", toJson(access.user)}, {"landing", toJson(access.landing)},
        {"key",
            access.key.isSet() ? refToJson(access.key, withSecrets ? label : QString())
                               : JsonValue(nullptr)}};
}

JsonValue splashJson(const SplashPage& page, const QHash<LocationId, QString>& names)
{
    JsonValue json = JsonValue::object();
    for (const SplashField& field : splashFields())
        json[field.key.toStdString()] = fieldToJson(field, page);
    json["locations"] = JsonValue::array();
    for (const LocationId id : page.locations)
        json["locations"].push_back(toJson(names.value(id)));
    return json;
}

JsonValue locationJson(const Location& location, const QHash<GatewayId, QString>& names)
{
    JsonValue json{
        {"name", location.name.toStdString()}, {"ssids", namesJson(location.ssids)}, {"route", nullptr}};
    QStringList route;
    for (const GatewayId id : location.route.value_or(QList<GatewayId>()))
        route.append(names.value(id));
    if (location.route)
        json["route"] = namesJson(route);
    return json;
}

}

SealedSecrets labelled(
    const QList<Gateway>& gateways, const SecretValues& values, const QList<Location>& locations)
{
    SealedSecrets secrets;
    Labels labels;
    for (const Gateway& gateway : gateways) {
        for (const SecretRef& ref : secretRefs(gateway)) {
            const QString label = labels.next(ref);
            if (values.contains(ref.id))
                secrets.insert(label, SealedSecret{ref.hosts, values.value(ref.id), protectionOf(gateway)});
        }
    }
    for (const Location& location : locations) {
        const LocationAccess& access = location.access;
        const QString label = labels.next(access.key);
        if (values.contains(access.key.id))
            secrets.insert(label,
                SealedSecret{access.key.hosts, values.value(access.key.id), accessProtection(access),
                    sealedUse(access.kind)});
    }
    return secrets;
}

Result<QByteArray> writeConfig(const ConfigContent& content, const QByteArray& sealed)
{
    if (content.gateways.size() > maxConfigGateways)
        return fail(ErrorKind::ConfigTooMany, u"/gateways"_s, {QString::number(maxConfigGateways)});
    if (content.locations.size() > maxConfigLocations)
        return fail(ErrorKind::ConfigTooMany, u"/locations"_s, {QString::number(maxConfigLocations)});
    if (content.splashPages.size() > maxConfigSplashPages)
        return fail(ErrorKind::ConfigTooMany, u"/splashPages"_s, {QString::number(maxConfigSplashPages)});
    JsonValue json{{"format", "otpost-config"}, {"version", configVersion},
        {"exportedAt", content.at.toUTC().toString(Qt::ISODate).toStdString()},
        {"settings", JsonValue::object()}, {"gateways", JsonValue::array()}};
    for (const SettingInfo& info : settingInfos()) {
        if (info.ofMachine)
            continue;
        json["settings"][info.name.toStdString()] = (content.settings.*info.member).toStdString();
    }
    Labels labels;
    QHash<GatewayId, QString> names;
    for (const Gateway& gateway : content.gateways) {
        json["gateways"].push_back(gatewayJson(gateway, labels, !sealed.isEmpty()));
        names.insert(gateway.id, gateway.name);
    }
    json["locations"] = JsonValue::array();
    QHash<LocationId, QString> places;
    for (const Location& location : content.locations) {
        JsonValue entry = locationJson(location, names);
        entry["access"] = accessJson(location.access, labels, !sealed.isEmpty());
        json["locations"].push_back(std::move(entry));
        places.insert(location.id, location.name);
    }
    json["splashPages"] = JsonValue::array();
    for (const SplashPage& page : content.splashPages)
        json["splashPages"].push_back(splashJson(page, places));
    if (!sealed.isEmpty())
        json["secrets"] = JsonValue{{"data", sealed.toBase64().toStdString()}};
    const QByteArray text = toUtf8(json, 2) + '\n';
    if (text.size() > maxConfigBytes)
        return fail(ErrorKind::ConfigTooLarge, {}, {QString::number(maxConfigBytes / 1024 / 1024)});
    return text;
}

}
