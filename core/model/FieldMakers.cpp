// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/FieldMakers.h"

namespace otpost {

using namespace Qt::StringLiterals;

GatewayField bareField(const FieldWords& words, FieldKind kind, const QList<GatewayType>& types)
{
    GatewayField field;
    field.key = QString::fromLatin1(words.key);
    field.flag = QString::fromLatin1(words.flag);
    field.kind = kind;
    field.types = types;
    field.label = words.label;
    field.hint = words.hint;
    return field;
}

Result<int> numberFrom(const QString& text, const QString& key, const NumberRange& range)
{
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    if (!isNumber || number < range.lowest || number > range.highest)
        return fail(ErrorKind::NumberOutOfRange, key,
            {QString::number(range.lowest), QString::number(range.highest), range.unit});
    return number;
}

Result<bool> switchFrom(const QString& text, const QString& key)
{
    const QString word = text.trimmed().toLower();
    if (word == "true"_L1 || word == "on"_L1)
        return true;
    if (word == "false"_L1 || word == "off"_L1)
        return false;
    return fail(ErrorKind::ValueUnknown, key, {text.left(60), u"on, off"_s});
}

GatewayField secretField(const FieldWords& words, const QList<GatewayType>& types, const QString& secretName)
{
    GatewayField field = bareField(words, FieldKind::Secret, types);
    field.secretName = secretName;
    return field;
}

GatewayField required(GatewayField field)
{
    field.required = true;
    return field;
}

GatewayField withKind(GatewayField field, FieldKind kind)
{
    field.kind = kind;
    return field;
}

}
