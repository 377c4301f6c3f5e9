// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/GatewayFields.h"

#include <QCoreApplication>

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

const QList<GatewayType> customOnly{GatewayType::Custom};

GatewayField textField(const QString& key, const QString& flag, const char* label, const char* hint,
    QString CustomSettings::*member)
{
    GatewayField field;
    field.key = key;
    field.flag = flag;
    field.types = customOnly;
    field.label = label;
    field.hint = hint;
    field.get = [member](const Gateway& gateway) { return gateway.custom.*member; };
    field.set = [member](Gateway& gateway, const QString& text) -> Result<void> {
        gateway.custom.*member = text;
        return {};
    };
    return field;
}

GatewayField numberField(const QString& key, const QString& flag, const char* label, const char* hint,
    int CustomSettings::*member, int lowest, int highest)
{
    GatewayField field;
    field.key = key;
    field.flag = flag;
    field.kind = FieldKind::Number;
    field.types = customOnly;
    field.label = label;
    field.hint = hint;
    field.get = [member](const Gateway& gateway) { return QString::number(gateway.custom.*member); };
    field.set = [member, key, lowest, highest](Gateway& gateway, const QString& text) -> Result<void> {
        bool isNumber = false;
        const int number = text.trimmed().toInt(&isNumber);
        if (!isNumber || number < lowest || number > highest)
            return fail(ErrorKind::NumberOutOfRange, key,
                {QString::number(lowest), QString::number(highest), u"ms"_s});
        gateway.custom.*member = number;
        return {};
    };
    return field;
}

template <class Enum>
struct Choice {
    QString word;
    Enum value;
};

/// A field that takes one of a few words. `where` gives the place of the value in a gateway.
template <class Enum, class Where>
GatewayField choiceField(const QString& key, const QString& flag, const char* label, const char* hint,
    const QList<Choice<Enum>>& choices, Where where)
{
    GatewayField field;
    field.key = key;
    field.flag = flag;
    field.kind = FieldKind::Choice;
    field.label = label;
    field.hint = hint;
    for (const Choice<Enum>& choice : choices)
        field.choices.append(choice.word);
    field.get = [choices, where](const Gateway& gateway) {
        Gateway copy = gateway;
        for (const Choice<Enum>& choice : choices) {
            if (choice.value == where(copy))
                return choice.word;
        }
        return QString();
    };
    field.set = [choices, where, key, words = field.choices](
                    Gateway& gateway, const QString& text) -> Result<void> {
        for (const Choice<Enum>& choice : choices) {
            if (choice.word.compare(text.trimmed(), Qt::CaseInsensitive) == 0) {
                where(gateway) = choice.value;
                return {};
            }
        }
        return fail(ErrorKind::ValueUnknown, key, {text.left(60), words.join(u", "_s)});
    };
    return field;
}

template <class Where>
GatewayField switchField(
    const QString& key, const QString& flag, const char* label, const char* hint, Where where)
{
    GatewayField field
        = choiceField<bool>(key, flag, label, hint, {{u"true"_s, true}, {u"false"_s, false}}, where);
    field.kind = FieldKind::Switch;
    return field;
}

GatewayField nameField()
{
    GatewayField field;
    field.key = u"name"_s;
    field.flag = u"name"_s;
    field.required = true;
    field.label = QT_TRANSLATE_NOOP("GatewayFields", "Name");
    field.hint = QT_TRANSLATE_NOOP("GatewayFields", "Shown in the list and the log.");
    field.get = [](const Gateway& gateway) { return gateway.name; };
    field.set = [](Gateway& gateway, const QString& text) -> Result<void> {
        gateway.name = text.trimmed();
        return {};
    };
    return field;
}

GatewayField rowsField(
    const QString& key, const QString& flag, FieldKind kind, const char* label, const char* hint)
{
    GatewayField field;
    field.key = key;
    field.flag = flag;
    field.kind = kind;
    field.types = customOnly;
    field.label = label;
    field.hint = hint;
    return field;
}

GatewayField withKind(GatewayField field, FieldKind kind)
{
    field.kind = kind;
    return field;
}

GatewayField required(GatewayField field)
{
    field.required = true;
    return field;
}

GatewayField forCustom(GatewayField field)
{
    field.types = customOnly;
    return field;
}

QList<GatewayField> makeFields()
{
    return {
        nameField(),
        choiceField<GatewayType>(u"type"_s, u"type"_s, QT_TRANSLATE_NOOP("GatewayFields", "Type"),
            QT_TRANSLATE_NOOP("GatewayFields", "Custom: any provider with an HTTP address."),
            {{u"custom"_s, GatewayType::Custom}}, [](Gateway& g) -> GatewayType& { return g.type; }),
        switchField(u"enabled"_s, {}, QT_TRANSLATE_NOOP("GatewayFields", "Enabled"),
            QT_TRANSLATE_NOOP("GatewayFields", "A gateway that is not enabled serves nowhere."),
            [](Gateway& g) -> bool& { return g.enabled; }),
        required(textField(u"url"_s, u"url"_s, QT_TRANSLATE_NOOP("GatewayFields", "URL"),
            QT_TRANSLATE_NOOP(
                "GatewayFields", "http or https. Placeholders are allowed after the host name."),
            &CustomSettings::url)),
        textField(u"sender"_s, u"from"_s, QT_TRANSLATE_NOOP("GatewayFields", "Sender"),
            QT_TRANSLATE_NOOP("GatewayFields",
                "What %FROM% stands for: a number, a short code or up to 11 letters and digits."),
            &CustomSettings::sender),
        forCustom(
            choiceField<HttpMethod>(u"method"_s, u"method"_s, QT_TRANSLATE_NOOP("GatewayFields", "Method"),
                QT_TRANSLATE_NOOP("GatewayFields", "With GET, the payload is the query."),
                {{u"POST"_s, HttpMethod::Post}, {u"GET"_s, HttpMethod::Get}},
                [](Gateway& g) -> HttpMethod& { return g.custom.method; })),
        forCustom(choiceField<ContentType>(u"contentType"_s, u"content-type"_s,
            QT_TRANSLATE_NOOP("GatewayFields", "Content type"),
            QT_TRANSLATE_NOOP("GatewayFields", "JSON only with POST."),
            {{u"json"_s, ContentType::Json}, {u"form"_s, ContentType::Form}},
            [](Gateway& g) -> ContentType& { return g.custom.contentType; })),
        withKind(textField(u"payload"_s, u"payload"_s, QT_TRANSLATE_NOOP("GatewayFields", "Payload"),
                     QT_TRANSLATE_NOOP("GatewayFields",
                         "What the provider gets. Values are escaped for the place where they stand."),
                     &CustomSettings::payload),
            FieldKind::Template),
        forCustom(
            switchField(u"verifyTls"_s, {}, QT_TRANSLATE_NOOP("GatewayFields", "Verify SSL certificate"),
                QT_TRANSLATE_NOOP("GatewayFields", "Keep this on unless the gateway is on your own network."),
                [](Gateway& g) -> bool& { return g.custom.verifyTls; })),
        textField(u"successResponse"_s, u"success-response"_s,
            QT_TRANSLATE_NOOP("GatewayFields", "Success response"),
            QT_TRANSLATE_NOOP(
                "GatewayFields", "Text in the body, upper and lower case as here. Empty: any 2xx status."),
            &CustomSettings::successResponse),
        textField(u"successPath"_s, u"success-path"_s, QT_TRANSLATE_NOOP("GatewayFields", "Success path"),
            QT_TRANSLATE_NOOP(
                "GatewayFields", "A place in the JSON response and its value: messages.0.status=0"),
            &CustomSettings::successPath),
        rowsField(u"headers"_s, u"header"_s, FieldKind::Headers,
            QT_TRANSLATE_NOOP("GatewayFields", "Custom headers"),
            QT_TRANSLATE_NOOP("GatewayFields", "Values are kept in the keychain. Example: Authorization")),
        rowsField(u"secrets"_s, u"secret"_s, FieldKind::Secrets,
            QT_TRANSLATE_NOOP("GatewayFields", "Secrets"),
            QT_TRANSLATE_NOOP("GatewayFields",
                "For keys in the address or the payload: %SECRET:name% stands for the value.")),
        numberField(u"timeoutMs"_s, u"timeout"_s, QT_TRANSLATE_NOOP("GatewayFields", "Timeout (ms)"),
            QT_TRANSLATE_NOOP("GatewayFields", "Longest silence of the provider."),
            &CustomSettings::timeoutMs, 100, 120'000),
        numberField(u"deadlineMs"_s, u"deadline"_s, QT_TRANSLATE_NOOP("GatewayFields", "Deadline (ms)"),
            QT_TRANSLATE_NOOP("GatewayFields", "Longest time for the whole call."),
            &CustomSettings::deadlineMs, 100, 300'000),
    };
}

}

QString GatewayField::labelText() const
{
    return QCoreApplication::translate("GatewayFields", label);
}

QString GatewayField::hintText() const
{
    return QCoreApplication::translate("GatewayFields", hint);
}

const QList<GatewayField>& gatewayFields()
{
    static const QList<GatewayField> fields = makeFields();
    return fields;
}

const GatewayField* gatewayField(const QString& key)
{
    const QList<GatewayField>& fields = gatewayFields();
    const auto found = std::find_if(
        fields.begin(), fields.end(), [&key](const GatewayField& field) { return field.key == key; });
    return found == fields.end() ? nullptr : &*found;
}

}
