// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/SplashReader.h"

#include "core/config/ConfigGuard.h"
#include "core/model/SplashFields.h"
#include "core/splash/SplashJson.h"
#include "core/splash/SplashRules.h"

#include <QSet>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

QString jsonTypeOf(const SplashField& field)
{
    if (field.perLanguage)
        return u"object"_s;
    if (field.isList())
        return u"array"_s;
    if (field.kind == SplashFieldKind::Switch)
        return u"boolean"_s;
    return field.kind == SplashFieldKind::Number ? u"integer"_s : u"string"_s;
}

/// {"*": "…", "de": "…"}: each language by itself, so that a problem has its place.
void readTexts(const SplashField& field, const JsonValue& json, const QString& place, SplashPage& page,
    ReadingNotes& notes)
{
    for (const auto& [key, text] : json.items()) {
        const QString language = QString::fromStdString(key);
        const QString textPlace = pointerTo(place, language);
        if (!text.is_string())
            notes.problem(ErrorKind::ConfigMemberType, textPlace, {u"string"_s});
        else if (const Result<void> set = field.set(page, {stringOf(text)}, language); !set)
            notes.problem(set.error(), textPlace);
    }
}

/// Countries or SSIDs; each entry by itself, then all.
void readList(const SplashField& field, const JsonValue& json, const QString& place, SplashPage& page,
    ReadingNotes& notes)
{
    const QStringList texts = notes.texts(json, place, [&field](const QString& text) {
        SplashPage alone;
        return field.set(alone, {text}, anyLanguage);
    });
    if (const Result<void> set = field.set(page, texts, anyLanguage); !set)
        notes.problem(set.error(), place);
}

/// Into a page of standard values, where it is seen whether it fits.
void readField(const SplashField& field, const JsonValue& json, const QString& place, SplashPage& page,
    ReadingNotes& notes)
{
    if (const QString type = jsonTypeOf(field); !isJsonType(json, type))
        return notes.problem(ErrorKind::ConfigMemberType, place, {type});
    if (field.perLanguage)
        return readTexts(field, json, place, page, notes);
    if (field.isList())
        return readList(field, json, place, page, notes);
    if (json.is_number_integer()) { // of any size
        const QString number = QString::fromStdString(json.dump());
        if (const Result<void> set = field.set(page, {number}, anyLanguage); !set)
            notes.problem(set.error(), place);
        return;
    }
    if (const Result<void> set = fieldFromJson(field, json, page); !set)
        notes.problem(set.error(), place);
}

ConfigSplash readPage(const JsonValue& json, const QString& place, ReadingNotes& notes)
{
    ConfigSplash read;
    read.place = place;
    const qsizetype before = notes.problems().size();
    if (!json.contains("name"))
        notes.problem(ErrorKind::ConfigMemberMissing, place, {u"name"_s});
    for (const auto& [name, value] : json.items()) {
        const QString key = QString::fromStdString(name);
        const QString fieldPlace = pointerTo(place, key);
        const SplashField* field = splashField(key);
        if (!field) {
            notes.remark(ErrorKind::ConfigMemberUnknown, fieldPlace, {shown(key)});
        } else if (field->kind != SplashFieldKind::Locations) {
            readField(*field, value, fieldPlace, read.page, notes);
            read.keys.append(key);
        } else if (const JsonValue* list = notes.member(json, place, key, u"array"_s)) {
            read.locations = notes.texts(*list, fieldPlace, [](const QString& location) -> Result<void> {
                const Result<QString> checked = checkLocationName(location);
                return checked ? Result<void>() : tl::unexpected(checked.error());
            });
        }
    }
    if (notes.problems().size() != before)
        return read;
    for (const Error& error : validateSplash(read.page)) {
        // With standard colours or a made address in between, what the file does not say is judged later.
        if (read.keys.contains(error.field) && error.kind != ErrorKind::ColorContrast)
            notes.problem(error, pointerTo(place, error.field));
    }
    read.page.name = read.page.name.trimmed();
    return read;
}

}

QList<ConfigSplash> readSplashPages(const JsonValue& list, ReadingNotes& notes)
{
    QList<ConfigSplash> pages;
    QSet<QString> names;
    int index = 0;
    for (const JsonValue& entry : list) {
        const QString place = ReadingNotes::placeOf(u"/splashPages"_s, index++);
        if (!notes.isObject(entry, place))
            continue;
        const ConfigSplash page = readPage(entry, place, notes);
        const QString key = splashKey(page.page.name);
        if (names.contains(key) && !key.isEmpty())
            notes.problem(ErrorKind::ConfigNameTwice, pointerTo(place, u"name"_s), {shown(page.page.name)});
        names.insert(key);
        pages.append(page);
    }
    return pages;
}

}
