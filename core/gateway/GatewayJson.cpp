// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/GatewayJson.h"

#include "core/model/GatewayFields.h"

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

/// Fields that are columns of their own.
bool isColumn(const QString& key)
{
    return key == "name"_L1 || key == "type"_L1 || key == "enabled"_L1;
}

JsonValue fieldValue(const GatewayField& field, const Gateway& gateway)
{
    const QString text = field.get(gateway);
    switch (field.kind) {
    case FieldKind::Switch:
        return JsonValue(text == "true"_L1);
    case FieldKind::Number:
        return JsonValue(text.toLongLong());
    default:
        return toJson(text);
    }
}

QString textOf(const JsonValue& value)
{
    if (value.is_boolean())
        return value.get<bool>() ? u"true"_s : u"false"_s;
    if (value.is_number_integer())
        return QString::number(value.get<qint64>());
    return stringOf(value);
}

JsonValue refToJson(const QString& name, const SecretRef& ref)
{
    JsonValue hosts = JsonValue::array();
    for (const QString& host : ref.hosts)
        hosts.push_back(toJson(host));
    return JsonValue{{"name", name.toStdString()}, {"id", ref.id.toStdString()}, {"hosts", std::move(hosts)}};
}

SecretRef refFromJson(const JsonValue& json)
{
    SecretRef ref{memberString(json, "id"), {}};
    if (const auto hosts = json.find("hosts"); hosts != json.end() && hosts->is_array()) {
        for (const JsonValue& host : *hosts)
            ref.hosts.append(stringOf(host));
    } else if (const QString host = memberString(json, "host"); !host.isEmpty()) {
        ref.hosts.append(host); // as it was written before a gateway could have several
    }
    return ref;
}

/// Calls `take(json)` for each object of a member that is an array.
template <class Take>
void forEachObject(const JsonValue& json, const char* member, Take take)
{
    const auto rows = json.find(member);
    if (rows == json.end() || !rows->is_array())
        return;
    for (const JsonValue& row : *rows) {
        if (row.is_object())
            take(row);
    }
}

}

JsonValue settingsToJson(const Gateway& gateway)
{
    JsonValue json = JsonValue::object();
    for (const GatewayField& field : gatewayFields(gateway.type)) {
        if (field.get && !isColumn(field.key))
            json[field.key.toStdString()] = fieldValue(field, gateway);
    }
    json["headers"] = JsonValue::array();
    for (const CustomHeader& header : gateway.custom.headers)
        json["headers"].push_back(refToJson(header.name, header.value));
    json["secrets"] = JsonValue::array();
    for (const NamedSecret& secret : gateway.secrets)
        json["secrets"].push_back(refToJson(secret.name, secret.value));
    return json;
}

void settingsFromJson(const JsonValue& json, Gateway& gateway)
{
    if (!json.is_object())
        return;
    for (const GatewayField& field : gatewayFields()) {
        const auto value = json.find(field.key.toStdString());
        if (field.set && !isColumn(field.key) && value != json.end())
            (void)field.set(gateway, textOf(*value));
    }
    gateway.custom.headers.clear();
    forEachObject(json, "headers", [&gateway](const JsonValue& row) {
        gateway.custom.headers.append(CustomHeader{memberString(row, "name"), refFromJson(row)});
    });
    gateway.secrets.clear();
    forEachObject(json, "secrets", [&gateway](const JsonValue& row) {
        gateway.secrets.append(NamedSecret{memberString(row, "name"), refFromJson(row)});
    });
}

JsonValue gatewayToJson(const Gateway& gateway)
{
    JsonValue json = JsonValue::object();
    json["id"] = gateway.id;
    json["position"] = gateway.position;
    for (const GatewayField& field : gatewayFields(gateway.type)) {
        if (field.get)
            json[field.key.toStdString()] = fieldValue(field, gateway);
    }
    json["headers"] = JsonValue::array();
    for (const CustomHeader& header : gateway.custom.headers) {
        json["headers"].push_back(
            JsonValue{{"name", header.name.toStdString()}, {"value", {{"stored", header.value.isSet()}}}});
    }
    json["secrets"] = JsonValue::object();
    for (const NamedSecret& secret : gateway.secrets)
        json["secrets"][secret.name.toStdString()] = JsonValue{{"stored", secret.value.isSet()}};
    return json;
}

}
