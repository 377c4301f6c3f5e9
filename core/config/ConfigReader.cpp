// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/ConfigReader.h"

#include "core/base/Json.h"
#include "core/config/ConfigGuard.h"
#include "core/model/GatewayFields.h"
#include "core/model/Location.h"
#include "core/storage/Settings.h"

#include <QSet>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostProblems = 50;
constexpr qsizetype mostRemarks = 100;
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

bool isType(const JsonValue& json, const QString& type)
{
    if (type == "boolean"_L1)
        return json.is_boolean();
    if (type == "integer"_L1)
        return json.is_number_integer();
    if (type == "array"_L1)
        return json.is_array();
    if (type == "object"_L1)
        return json.is_object();
    return json.is_string();
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

class Reader
{
public:
    tl::expected<ConfigFile, QList<Error>> read(const JsonValue& json)
    {
        readHead(json);
        if (!m_problems.isEmpty())
            return tl::unexpected(m_problems);
        if (const JsonValue* settings = member(json, {}, u"settings"_s, u"object"_s))
            readSettings(*settings);
        if (const JsonValue* gateways = member(json, {}, u"gateways"_s, u"array"_s))
            readGateways(*gateways);
        if (const JsonValue* locations = member(json, {}, u"locations"_s, u"array"_s))
            readLocations(*locations);
        if (const JsonValue* secrets = member(json, {}, u"secrets"_s, u"object"_s))
            readSealed(*secrets);
        remarkUnknown(json, {},
            {u"format"_s, u"version"_s, u"exportedAt"_s, u"settings"_s, u"gateways"_s, u"locations"_s,
                u"secrets"_s});
        if (!m_problems.isEmpty())
            return tl::unexpected(m_problems);
        return m_file;
    }

private:
    void problem(ErrorKind kind, const QString& place, const QStringList& args = {})
    {
        if (m_problems.size() < mostProblems)
            m_problems.append(Error{kind, place, args});
    }

    void remark(ErrorKind kind, const QString& place, const QStringList& args)
    {
        if (m_file.remarks.size() < mostRemarks)
            m_file.remarks.append(Error{kind, place, args});
    }

    /// The member where it is there and of that type; a problem where it is of another.
    const JsonValue* member(
        const JsonValue& object, const QString& place, const QString& name, const QString& type)
    {
        const auto found = object.find(name.toStdString());
        if (found == object.end())
            return nullptr;
        if (isType(*found, type))
            return &*found;
        problem(ErrorKind::ConfigMemberType, pointerTo(place, name), {type});
        return nullptr;
    }

    /// A text that must be there.
    std::optional<QString> text(const JsonValue& object, const QString& place, const QString& name)
    {
        if (!object.contains(name.toStdString())) {
            problem(ErrorKind::ConfigMemberMissing, place, {name});
            return std::nullopt;
        }
        const JsonValue* found = member(object, place, name, u"string"_s);
        return found ? std::optional<QString>(stringOf(*found)) : std::nullopt;
    }

    void remarkUnknown(const JsonValue& object, const QString& place, const QStringList& known)
    {
        for (const auto& [name, value] : object.items()) {
            const QString key = QString::fromStdString(name);
            if (!known.contains(key))
                remark(ErrorKind::ConfigMemberUnknown, pointerTo(place, key), {shown(key)});
        }
    }

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
                problem(checked.error().kind, place, checked.error().args);
        }
    }

    void readGateways(const JsonValue& json)
    {
        QSet<QString> names;
        int index = 0;
        for (const JsonValue& entry : json) {
            const QString place = pointerTo(u"/gateways"_s, QString::number(index++));
            if (!entry.is_object()) {
                problem(ErrorKind::ConfigMemberType, place, {u"object"_s});
                continue;
            }
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
        if (const QString type = jsonTypeOf(field->kind); !isType(value, type))
            return problem(ErrorKind::ConfigMemberType, place, {type});
        readField(gateway, scratch, *field, textOf(value));
    }

    void readField(ConfigGateway& gateway, Gateway& scratch, const GatewayField& field, const QString& text)
    {
        if (Result<void> set = field.set(scratch, text); !set)
            problem(set.error().kind, pointerTo(gateway.place, field.key), set.error().args);
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
            if (!entry.is_object()) {
                problem(ErrorKind::ConfigMemberType, entryPlace, {u"object"_s});
                continue;
            }
            ConfigSlot slot{text(entry, entryPlace, u"name"_s).value_or(QString()), {}, entryPlace};
            if (const JsonValue* label = member(entry, entryPlace, u"sealed"_s, u"string"_s))
                slot.label = stringOf(*label);
            remarkUnknown(entry, entryPlace, {u"name"_s, u"hosts"_s, u"sealed"_s});
            read.append(slot);
        }
        slots = read;
    }

    void readLocations(const JsonValue& json)
    {
        QSet<QString> keys;
        int index = 0;
        m_file.locations.emplace();
        for (const JsonValue& entry : json) {
            const QString place = pointerTo(u"/locations"_s, QString::number(index++));
            if (!entry.is_object()) {
                problem(ErrorKind::ConfigMemberType, place, {u"object"_s});
                continue;
            }
            const ConfigLocation location = readLocation(entry, place);
            const QString key = locationKey(location.name);
            if (keys.contains(key) && !key.isEmpty())
                problem(ErrorKind::ConfigNameTwice, pointerTo(place, u"name"_s), {shown(location.name)});
            keys.insert(key);
            m_file.locations->append(location);
        }
    }

    ConfigLocation readLocation(const JsonValue& json, const QString& place)
    {
        ConfigLocation location;
        location.place = place;
        if (const std::optional<QString> given = text(json, place, u"name"_s)) {
            const Result<QString> name = checkLocationName(*given);
            if (name)
                location.name = *name;
            else
                problem(name.error().kind, pointerTo(place, u"name"_s), name.error().args);
        }
        if (const JsonValue* ssids = member(json, place, u"ssids"_s, u"array"_s))
            location.ssids = readSsids(*ssids, pointerTo(place, u"ssids"_s));
        const auto route = json.find("route");
        if (route != json.end() && !route->is_null() && !route->is_array())
            problem(ErrorKind::ConfigMemberType, pointerTo(place, u"route"_s), {u"array | null"_s});
        else if (route != json.end())
            location.route = readRoute(*route, pointerTo(place, u"route"_s));
        remarkUnknown(json, place, {u"name"_s, u"ssids"_s, u"route"_s});
        return location;
    }

    /// Texts of a list, each as `check(text, place)` takes it.
    template <class Check>
    QStringList readTexts(const JsonValue& json, const QString& place, Check check)
    {
        QStringList texts;
        int index = 0;
        for (const JsonValue& entry : json) {
            const QString entryPlace = pointerTo(place, QString::number(index++));
            if (!entry.is_string())
                problem(ErrorKind::ConfigMemberType, entryPlace, {u"string"_s});
            else if (const Result<void> checked = check(stringOf(entry)); !checked)
                problem(checked.error().kind, entryPlace, checked.error().args);
            else
                texts.append(stringOf(entry));
        }
        return texts;
    }

    QStringList readSsids(const JsonValue& json, const QString& place)
    {
        const QStringList ssids = readTexts(json, place, [](const QString& ssid) -> Result<void> {
            const Result<QStringList> checked = checkSsids({ssid});
            return checked ? Result<void>() : tl::unexpected(checked.error());
        });
        const Result<QStringList> checked = checkSsids(ssids);
        if (!checked)
            problem(checked.error().kind, place, checked.error().args);
        return checked.value_or(QStringList());
    }

    ConfigLocation::Route readRoute(const JsonValue& json, const QString& place)
    {
        if (json.is_null())
            return {};
        QSet<QString> names;
        return {readTexts(json, place, [&names](const QString& name) -> Result<void> {
            if (names.contains(comparableName(name)))
                return fail(ErrorKind::RouteGatewayTwice, {}, {shown(name)});
            names.insert(comparableName(name));
            return {};
        })};
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
    QList<Error> m_problems;
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
