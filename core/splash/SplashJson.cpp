// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/splash/SplashJson.h"

#include "core/model/SplashFields.h"
#include "core/splash/Logo.h"

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

/// Fields that are columns or rows of their own.
bool isApart(const QString& key)
{
    return key == "name"_L1 || key == "address"_L1 || key == "locations"_L1;
}

QStringList languages()
{
    return QStringList{anyLanguage} + guestLanguages();
}

JsonValue listOf(const QStringList& texts)
{
    JsonValue list = JsonValue::array();
    for (const QString& text : texts)
        list.push_back(toJson(text));
    return list;
}

Error other(const SplashField& field, const QString& wanted)
{
    return Error{ErrorKind::ValueUnknown, field.key, {u"…"_s, wanted}};
}

}

JsonValue fieldToJson(const SplashField& field, const SplashPage& page)
{
    if (field.perLanguage) {
        JsonValue texts = JsonValue::object();
        for (const QString& language : languages()) {
            if (const QString text = field.text(page, language); !text.isEmpty())
                texts[language.toStdString()] = toJson(text);
        }
        return texts;
    }
    if (field.kind == SplashFieldKind::Locations) {
        JsonValue ids = JsonValue::array();
        for (const LocationId id : page.locations)
            ids.push_back(id);
        return ids;
    }
    if (field.isList())
        return listOf(field.get(page, anyLanguage));
    const QString text = field.text(page);
    if (field.kind == SplashFieldKind::Switch)
        return text == "true"_L1;
    if (field.kind == SplashFieldKind::Number)
        return text.toLongLong();
    return toJson(text);
}

Result<void> fieldFromJson(const SplashField& field, const JsonValue& json, SplashPage& page)
{
    if (field.perLanguage && json.is_object()) {
        for (const auto& [language, text] : json.items()) {
            if (!text.is_string())
                return tl::unexpected(other(field, u"{\"en\": \"…\"}"_s));
            if (Result<void> set = field.set(page, {stringOf(text)}, QString::fromStdString(language)); !set)
                return set;
        }
        return {};
    }
    if (field.isList()) {
        if (!json.is_array())
            return tl::unexpected(other(field, u"[]"_s));
        QStringList values;
        for (const JsonValue& value : json)
            values.append(value.is_number_integer() ? QString::number(value.get<qint64>()) : stringOf(value));
        return field.set(page, values, anyLanguage);
    }
    if (json.is_boolean())
        return field.set(page, {json.get<bool>() ? u"true"_s : u"false"_s}, anyLanguage);
    if (json.is_number_integer())
        return field.set(page, {QString::number(json.get<qint64>())}, anyLanguage);
    if (!json.is_string())
        return tl::unexpected(other(field, u"\"…\""_s));
    return field.set(page, {stringOf(json)}, anyLanguage);
}

JsonValue settingsToJson(const SplashPage& page)
{
    JsonValue json = JsonValue::object();
    for (const SplashField& field : splashFields()) {
        if (!isApart(field.key))
            json[field.key.toStdString()] = fieldToJson(field, page);
    }
    return json;
}

void settingsFromJson(const JsonValue& json, SplashPage& page)
{
    if (!json.is_object())
        return;
    for (const SplashField& field : splashFields()) {
        const auto value = json.find(field.key.toStdString());
        if (!isApart(field.key) && value != json.end())
            (void)fieldFromJson(field, *value, page);
    }
}

JsonValue splashToJson(const SplashPage& page)
{
    JsonValue json{{"id", page.id}, {"position", page.position}};
    for (const SplashField& field : splashFields()) {
        if (field.kind != SplashFieldKind::Logo)
            json[field.key.toStdString()] = fieldToJson(field, page);
    }
    const Result<LogoInfo> logo = checkLogo(page.logo);
    json["logo"] = logo ? JsonValue{{"type", logo->mediaType.toStdString()}, {"bytes", page.logo.size()},
                       {"width", logo->width}, {"height", logo->height}}
                        : JsonValue(nullptr);
    return json;
}

JsonValue accessToJson(const LocationAccess& access)
{
    return JsonValue{{"method", toJson(toWord(access.kind))}, {"url", toJson(access.url)},
        {"user", toJson(access.user)}, {"key", toJson(access.key.id)}, {"hosts", listOf(access.key.hosts)},
        {"landing", toJson(access.landing)}};
}

LocationAccess accessFromJson(const JsonValue& json)
{
    LocationAccess access;
    if (!json.is_object())
        return access;
    access.kind = accessKindFromWord(memberString(json, "method")).value_or(AccessKind::None);
    access.url = memberString(json, "url");
    access.user = memberString(json, "user");
    access.key.id = memberString(json, "key");
    if (const auto hosts = json.find("hosts"); hosts != json.end() && hosts->is_array()) {
        for (const JsonValue& host : *hosts)
            access.key.hosts.append(stringOf(host));
    }
    access.landing = memberString(json, "landing");
    return access;
}

}
