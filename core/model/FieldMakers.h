// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/GatewayFields.h"

#include <algorithm>

namespace otpost {

/// What every field has.
struct FieldWords {
    const char* key;
    const char* flag; ///< empty: none
    const char* label;
    const char* hint;
};

/// A field without a value, for which the caller sets the rest.
GatewayField bareField(const FieldWords& words, FieldKind kind, const QList<GatewayType>& types);

/// `where(gateway)` gives a reference to the place of the value in a gateway, here and in all that follow.
template <class Where>
GatewayField textField(const FieldWords& words, const QList<GatewayType>& types, Where where)
{
    GatewayField field = bareField(words, FieldKind::Text, types);
    field.get = [where](const Gateway& gateway) {
        Gateway copy = gateway;
        return QString(where(copy));
    };
    field.set = [where](Gateway& gateway, const QString& text) -> Result<void> {
        where(gateway) = text;
        return {};
    };
    return field;
}

/// Whole numbers from `lowest` to `highest`; anything else is NumberOutOfRange.
struct NumberRange {
    int lowest = 0;
    int highest = 0;
    QString unit; ///< "ms", or empty
};
Result<int> numberFrom(const QString& text, const QString& key, const NumberRange& range);

template <class Where>
GatewayField numberField(
    const FieldWords& words, const QList<GatewayType>& types, const NumberRange& range, Where where)
{
    GatewayField field = bareField(words, FieldKind::Number, types);
    field.unit = range.unit;
    field.get = [where](const Gateway& gateway) {
        Gateway copy = gateway;
        return QString::number(where(copy));
    };
    field.set = [where, range, key = field.key](Gateway& gateway, const QString& text) -> Result<void> {
        const Result<int> number = numberFrom(text, key, range);
        if (!number)
            return tl::unexpected(number.error());
        where(gateway) = *number;
        return {};
    };
    return field;
}

template <class Enum>
struct FieldChoice {
    QString word;
    Enum value;
};

/// A field that takes one of a few words, in upper or lower case; any other is ValueUnknown.
template <class Enum, class Where>
GatewayField choiceField(const FieldWords& words, const QList<GatewayType>& types,
    const QList<FieldChoice<Enum>>& choices, Where where)
{
    GatewayField field = bareField(words, FieldKind::Choice, types);
    for (const FieldChoice<Enum>& choice : choices)
        field.choices.append(choice.word);
    field.get = [choices, where](const Gateway& gateway) {
        Gateway copy = gateway;
        for (const FieldChoice<Enum>& choice : choices) {
            if (choice.value == where(copy))
                return choice.word;
        }
        return QString();
    };
    field.set = [choices, where, key = field.key, all = field.choices](
                    Gateway& gateway, const QString& text) -> Result<void> {
        for (const FieldChoice<Enum>& choice : choices) {
            if (choice.word.compare(text.trimmed(), Qt::CaseInsensitive) == 0) {
                where(gateway) = choice.value;
                return {};
            }
        }
        return fail(ErrorKind::ValueUnknown, key, {text.left(60), all.join(QStringLiteral(", "))});
    };
    return field;
}

/// "true" or "false"; "on" and "off" are understood too.
Result<bool> switchFrom(const QString& text, const QString& key);

template <class Where>
GatewayField switchField(const FieldWords& words, const QList<GatewayType>& types, Where where)
{
    GatewayField field = bareField(words, FieldKind::Switch, types);
    field.choices = {QStringLiteral("true"), QStringLiteral("false")};
    field.get = [where](const Gateway& gateway) {
        Gateway copy = gateway;
        return where(copy) ? QStringLiteral("true") : QStringLiteral("false");
    };
    field.set = [where, key = field.key](Gateway& gateway, const QString& text) -> Result<void> {
        const Result<bool> on = switchFrom(text, key);
        if (!on)
            return tl::unexpected(on.error());
        where(gateway) = *on;
        return {};
    };
    return field;
}

/// A single secret of a type that has it by a fixed name.
GatewayField secretField(const FieldWords& words, const QList<GatewayType>& types, const QString& secretName);

GatewayField required(GatewayField field);
GatewayField withKind(GatewayField field, FieldKind kind);

}
