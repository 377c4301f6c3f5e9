// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Json.h"
#include "core/gateway/PresetWriter.h"
#include "core/model/GatewayFields.h"

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

JsonValue textsToJson(const QStringList& texts)
{
    JsonValue all = JsonValue::array();
    for (const QString& text : texts)
        all.push_back(toJson(text));
    return all;
}

void addText(JsonValue& json, const char* name, const QString& text)
{
    if (!text.isEmpty())
        json[name] = toJson(text);
}

JsonValue askToJson(const PresetAsk& ask)
{
    JsonValue json = JsonValue::object();
    json["name"] = toJson(ask.name);
    if (!ask.aliases.isEmpty())
        json["aliases"] = textsToJson(ask.aliases);
    json["label"] = toJson(ask.label);
    json["hint"] = toJson(ask.hint);
    if (ask.format == PresetAsk::Format::Host)
        json["format"] = "host";
    if (ask.secret)
        json["secret"] = true;
    if (!ask.required)
        json["required"] = false;
    return json;
}

/// In the order of the form.
JsonValue fieldsToJson(const Preset& preset)
{
    JsonValue json = JsonValue::object();
    for (const GatewayField& field : gatewayFields(preset.type)) {
        const auto value = preset.fields.constFind(field.key);
        if (value == preset.fields.constEnd())
            continue;
        const std::string key = field.key.toStdString();
        if (field.kind == FieldKind::Number)
            json[key] = value->toLongLong();
        else
            json[key] = toJson(*value);
    }
    return json;
}

}

QByteArray writePreset(const Preset& preset)
{
    Gateway sample;
    sample.type = preset.type;
    JsonValue json = JsonValue::object();
    json["name"] = toJson(preset.name);
    json["title"] = toJson(preset.title);
    addText(json, "docs", preset.docs);
    addText(json, "countries", preset.countries);
    json["type"] = toJson(gatewayField(u"type"_s)->get(sample));
    json["asks"] = JsonValue::array();
    for (const PresetAsk& ask : preset.asks)
        json["asks"].push_back(askToJson(ask));
    json["gateway"] = fieldsToJson(preset);
    addText(json, "urlWithoutSender", preset.urlWithoutSender);
    addText(json, "payloadWithoutSender", preset.payloadWithoutSender);
    if (!preset.headers.isEmpty())
        json["headers"] = JsonValue::array();
    for (const PresetHeader& header : preset.headers) {
        JsonValue row = JsonValue::object();
        row["name"] = toJson(header.name);
        addText(row, "value", header.value);
        if (!header.basic.isEmpty())
            row["basic"] = textsToJson(header.basic);
        json["headers"].push_back(std::move(row));
    }
    if (!preset.notes.isEmpty())
        json["notes"] = textsToJson(preset.notes);
    return toUtf8(json, 2) + '\n';
}

}
