// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/ConfigReader.h"

#include "core/base/Json.h"
#include "core/config/ConfigGuard.h"
#include "core/config/LocationReader.h"
#include "core/config/ReadingNotes.h"
#include "core/config/SplashReader.h"
#include "core/model/GatewayFields.h"
#include "core/storage/Settings.h"

#include <QSet>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostSlots = 200; ///< headers or secrets of one gateway

/// What a field's value is in JSON.
QString jsonTypeOf(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Switch:
        return u"boolean"_s;
    case FieldKind::Number:
        return u"integer"_s;
    default:
        return u"string"_s;
    }
}

/// As the field list's functions take it.
QString textOf(const JsonValue& json)
{
    if (json.is_boolean())
        return json.get<bool>() ? u"true"_s : u"false"_s;
    if (json.is_number_integer())
        return QString::fromStdString(json.dump());
    return stringOf(json);
}

class Reader : private ReadingNotes
{
public:
    tl::expected<ConfigFile, QList<Error>> read(const JsonValue& json)
    {
        readHead(json);
        if (!problems().isEmpty())
            return tl::unexpected(problems());
        if (const JsonValue* settings = member(json, {}, u"settings"_s, u"object"_s))
            readSettings(*settings);
        if (const JsonValue* gateways = member(json, {}, u"gateways"_s, u"array"_s))
            readGateways(*gateways);
        if (const JsonValue* locations = member(json, {}, u"locations"_s, u"array"_s))
            m_file.locations = readLocations(*locations, *this);
        if (const JsonValue* pages = member(json, {}, u"splashPages"_s, u"array"_s))
            m_file.splashPages = readSplashPages(*pages, *this);
        if (const JsonValue* secrets = member(json, {}, u"secrets"_s, u"object"_s))
            readSealed(*secrets);
        remarkUnknown(json, {},
            {u"format"_s, u"version"_s, u"exportedAt"_s, u"settings"_s, u"gateways"_s, u"locations"_s,
                u"splashPages"_s, u"secrets"_s});
        if (!problems().isEmpty())
            return tl::unexpected(problems());
        m_file.remarks = remarks();
        return m_file;
    }

private:
    void readHead(const JsonValue& json)
    {
        if (!json.is_object() || memberString(json, "format") != "otpost-config"_L1)
            return problem(ErrorKind::ConfigNotOne, {});
        const auto version = json.find("version");
        if (version == json.end() || !version->is_number_integer() || *version < 1)
            return problem(ErrorKind::ConfigMemberType, u"/version"_s, {u"integer ≥ 1"_s});
        if (*version > configVersion)
            problem(ErrorKind::ConfigNewer, u"/version"_s,
                {QString::fromStdString(version->dump()).left(20), QString::number(configVersion)});
    }

    void readSettings(const JsonValue& json)
    {
        for (const auto& [key, value] : json.items()) {
            const QString name = QString::fromStdString(key);
            const QString place = pointerTo(u"/settings"_s, name);
            if (!value.is_string()) {
                problem(ErrorKind::ConfigMemberType, place, {u"string"_s});
                continue;
            }
            const Result<QString> checked = checkSetting(name, stringOf(value));
            if (checked)
                m_file.settings.append({name, *checked});
            else if (checked.error().kind == ErrorKind::SettingUnknown)
                remark(ErrorKind::ConfigMemberUnknown, place, {shown(name)});
            else
                problem(checked.error(), place);
        }
    }

    void readGateways(const JsonValue& json)
    {
        QSet<QString> names;
        int index = 0;
        for (const JsonValue& entry : json) {
            const QString place = pointerTo(u"/gateways"_s, QString::number(index++));
            if (!isObject(entry, place))
                continue;
            const ConfigGateway gateway = readGateway(entry, place);
            const QString name = comparableName(gateway.name);
            if (names.contains(name) && !name.isEmpty())
                problem(ErrorKind::ConfigNameTwice, pointerTo(place, u"name"_s), {shown(gateway.name)});
            names.insert(name);
            m_file.gateways.append(gateway);
        }
    }

    ConfigGateway readGateway(const JsonValue& json, const QString& place)
    {
        ConfigGateway gateway;
        gateway.place = place;
        Gateway scratch;
        for (const QString& key : {u"name"_s, u"type"_s}) {
            const std::optional<QString> value = text(json, place, key);
            if (value)
                readField(gateway, scratch, *gatewayField(key), *value);
        }
        gateway.name = scratch.name;
        gateway.type = scratch.type;
        for (const auto& [key, value] : json.items())
            readMember(gateway, scratch, QString::fromStdString(key), value);
        return gateway;
    }

    void readMember(ConfigGateway& gateway, Gateway& scratch, const QString& key, const JsonValue& value)
    {
        const QString place = pointerTo(gateway.place, key);
        if (key == "name"_L1 || key == "type"_L1)
            return;
        // Twilio's secrets, too, are in the list of secrets by their names.
        const GatewayField* field = gatewayField(key);
        if (key != "secrets"_L1 && field && !field->appliesTo(gateway.type))
            return remark(ErrorKind::FieldNotForType, place, {key, gatewayField(u"type"_s)->get(scratch)});
        if (key == "headers"_L1)
            return readSlots(value, place, gateway.headers);
        if (key == "secrets"_L1)
            return readSlots(value, place, gateway.secrets);
        if (!field || !field->set)
            return remark(ErrorKind::ConfigMemberUnknown, place, {shown(key)});
        if (const QString type = jsonTypeOf(field->kind); !isJsonType(value, type))
            return problem(ErrorKind::ConfigMemberType, place, {type});
        readField(gateway, scratch, *field, textOf(value));
    }

    void readField(ConfigGateway& gateway, Gateway& scratch, const GatewayField& field, const QString& text)
    {
        if (Result<void> set = field.set(scratch, text); !set)
            problem(set.error(), pointerTo(gateway.place, field.key));
        else
            gateway.fields.append({field.key, text});
    }

    void readSlots(const JsonValue& json, const QString& place, std::optional<QList<ConfigSlot>>& slots)
    {
        if (!json.is_array())
            return problem(ErrorKind::ConfigMemberType, place, {u"array"_s});
        if (json.size() > mostSlots)
            return problem(ErrorKind::ConfigTooMany, place, {QString::number(mostSlots)});
        QList<ConfigSlot> read;
        int index = 0;
        for (const JsonValue& entry : json) {
            const QString entryPlace = pointerTo(place, QString::number(index++));
            if (!isObject(entry, entryPlace))
                continue;
            ConfigSlot slot{text(entry, entryPlace, u"name"_s).value_or(QString()), {}, entryPlace};
            if (const JsonValue* label = member(entry, entryPlace, u"sealed"_s, u"string"_s))
                slot.label = stringOf(*label);
            remarkUnknown(entry, entryPlace, {u"name"_s, u"hosts"_s, u"sealed"_s});
            read.append(slot);
        }
        slots = read;
    }

    void readSealed(const JsonValue& json)
    {
        const std::optional<QString> data = text(json, u"/secrets"_s, u"data"_s);
        remarkUnknown(json, u"/secrets"_s, {u"data"_s});
        if (!data)
            return;
        const auto decoded
            = QByteArray::fromBase64Encoding(data->toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded || decoded.decoded.isEmpty())
            return problem(ErrorKind::ConfigSecretsDamaged, u"/secrets/data"_s);
        m_file.sealed = decoded.decoded;
    }

    ConfigFile m_file;
};

}

QString comparableName(const QString& name)
{
    QString comparable = name;
    for (QChar& c : comparable) {
        if (c >= u'A' && c <= u'Z')
            c = c.toLower();
    }
    return comparable;
}

tl::expected<ConfigFile, QList<Error>> readConfig(const QByteArray& utf8)
{
    if (Result<void> checked = checkConfigText(utf8); !checked)
        return tl::unexpected(QList<Error>{checked.error()});
    const std::optional<JsonValue> json = parseJson(utf8);
    if (!json)
        return tl::unexpected(QList<Error>{Error{ErrorKind::ConfigNotOne, {}, {}}});
    return Reader().read(*json);
}

}
