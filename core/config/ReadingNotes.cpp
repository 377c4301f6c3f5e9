// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/ReadingNotes.h"

#include "core/config/ConfigGuard.h"

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostProblems = 50;
constexpr qsizetype mostRemarks = 100;

}

bool isJsonType(const JsonValue& json, const QString& type)
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

void ReadingNotes::problem(ErrorKind kind, const QString& place, const QStringList& args)
{
    if (m_problems.size() < mostProblems)
        m_problems.append(Error{kind, place, args});
}

void ReadingNotes::remark(ErrorKind kind, const QString& place, const QStringList& args)
{
    if (m_remarks.size() < mostRemarks)
        m_remarks.append(Error{kind, place, args});
}

const JsonValue* ReadingNotes::member(
    const JsonValue& object, const QString& place, const QString& name, const QString& type)
{
    const auto found = object.find(name.toStdString());
    if (found == object.end())
        return nullptr;
    if (isJsonType(*found, type))
        return &*found;
    problem(ErrorKind::ConfigMemberType, pointerTo(place, name), {type});
    return nullptr;
}

std::optional<QString> ReadingNotes::text(const JsonValue& object, const QString& place, const QString& name)
{
    if (!object.contains(name.toStdString())) {
        problem(ErrorKind::ConfigMemberMissing, place, {name});
        return std::nullopt;
    }
    const JsonValue* found = member(object, place, name, u"string"_s);
    return found ? std::optional<QString>(stringOf(*found)) : std::nullopt;
}

bool ReadingNotes::isObject(const JsonValue& json, const QString& place)
{
    if (!json.is_object())
        problem(ErrorKind::ConfigMemberType, place, {u"object"_s});
    return json.is_object();
}

void ReadingNotes::remarkUnknown(const JsonValue& object, const QString& place, const QStringList& known)
{
    for (const auto& [name, value] : object.items()) {
        const QString key = QString::fromStdString(name);
        if (!known.contains(key))
            remark(ErrorKind::ConfigMemberUnknown, pointerTo(place, key), {shown(key)});
    }
}

QString ReadingNotes::placeOf(const QString& list, int index)
{
    return pointerTo(list, QString::number(index));
}

}
