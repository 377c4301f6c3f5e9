// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/base/Json.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace otpost {

/// What is found while a configuration file is read: problems, and members that are left out, each with its
/// place. Functions that look for a member note what is wrong with it. Not thread-safe.
class ReadingNotes
{
public:
    const QList<Error>& problems() const { return m_problems; } ///< the first fifty
    const QList<Error>& remarks() const { return m_remarks; } ///< the first hundred

    void problem(ErrorKind kind, const QString& place, const QStringList& args = {});
    void problem(const Error& error, const QString& place) { problem(error.kind, place, error.args); }
    void remark(ErrorKind kind, const QString& place, const QStringList& args);

    /// The member where it is there and of that type ("string", "array" …); a problem where it is of another.
    const JsonValue* member(
        const JsonValue& object, const QString& place, const QString& name, const QString& type);
    /// A text that must be there.
    std::optional<QString> text(const JsonValue& object, const QString& place, const QString& name);
    /// An object; a problem where it is none.
    bool isObject(const JsonValue& json, const QString& place);
    /// Remarks on the members that are not known.
    void remarkUnknown(const JsonValue& object, const QString& place, const QStringList& known);

    /// Texts of a list, each as `check(text)` takes it.
    template <class Check>
    QStringList texts(const JsonValue& list, const QString& place, Check check)
    {
        QStringList all;
        int index = 0;
        for (const JsonValue& entry : list) {
            const QString entryPlace = placeOf(place, index++);
            if (!entry.is_string())
                problem(ErrorKind::ConfigMemberType, entryPlace, {QStringLiteral("string")});
            else if (const Result<void> checked = check(stringOf(entry)); !checked)
                problem(checked.error(), entryPlace);
            else
                all.append(stringOf(entry));
        }
        return all;
    }

    /// The place of an entry in a list.
    static QString placeOf(const QString& list, int index);

private:
    QList<Error> m_problems;
    QList<Error> m_remarks;
};

/// Whether it is of that type of JSON: "boolean", "integer", "array", "object", otherwise a string. Pure.
bool isJsonType(const JsonValue& json, const QString& type);

}
