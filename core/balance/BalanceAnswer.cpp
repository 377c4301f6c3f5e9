// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/balance/BalanceAnswer.h"

#include "core/base/JsonPath.h"
#include "core/gateway/ResponseRule.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

/// A currency that a member beside the balance names.
QString currencyIn(const JsonValue& object)
{
    static const QRegularExpression shape(u"^[A-Z]{3}\\z"_s);
    if (!object.is_object())
        return {};
    for (const char* name : {"currency", "currency_code", "currencyCode", "balance_currency"}) {
        const QString found = memberString(object, name).toUpper();
        if (shape.match(found).hasMatch())
            return found;
    }
    return {};
}

Result<FoundAmount> amountOf(const JsonValue& value, int divisor)
{
    if (value.is_number()) {
        if (const std::optional<Amount> amount = toAmount(value.get<double>(), divisor))
            return FoundAmount{*amount, {}};
        return fail(ErrorKind::BalanceNoNumber, {}, {scalarText(value).left(60)});
    }
    if (value.is_string())
        return readAmount(stringOf(value), divisor);
    return fail(ErrorKind::BalanceNoNumber, {}, {scalarText(value).left(60)});
}

Result<FoundAmount> amountAt(const JsonValue& json, const QString& field, int divisor)
{
    QStringList steps = field.split(u'.');
    const JsonValue* place = jsonAt(json, steps);
    if (!place)
        return fail(ErrorKind::BalanceFieldMissing, {}, {field});
    Result<FoundAmount> found = amountOf(*place, divisor);
    steps.removeLast();
    if (found && found->currency.isEmpty())
        found->currency = currencyIn(*jsonAt(json, steps));
    return found;
}

/// The first value that is a number, or text with one and nothing else to read in it, in document order.
std::optional<Result<FoundAmount>> firstIn(const JsonValue& json, int divisor)
{
    if (json.is_structured()) {
        for (const JsonValue& child : json) {
            std::optional<Result<FoundAmount>> found = firstIn(child, divisor);
            if (found && *found && (*found)->currency.isEmpty())
                (*found)->currency = currencyIn(json);
            if (found)
                return found;
        }
        return std::nullopt;
    }
    static const QRegularExpression looksLikeNumber(u"^[^0-9a-z]{0,8}[0-9][^a-z]{0,40}\\z"_s);
    if (json.is_number() || (json.is_string() && looksLikeNumber.match(stringOf(json)).hasMatch()))
        return amountOf(json, divisor);
    return std::nullopt;
}

/// `name=value` and `name: value` in text, `<name>value</name>` and `name="value"` in XML.
Result<FoundAmount> amountInText(const QString& text, const QString& field, int divisor)
{
    const QString name = QRegularExpression::escape(field.section(u'.', -1));
    const QRegularExpression shape(u"(?:^|[^\\w.-])(?:[\\w-]+:)?[\"']?"_s + name
            + u"(?:[\"']?[ \\t]*[=:][ \\t]*\"?|(?:\\s[^<>]*[^<>/])?>\\s*)([^<>&;\"\\n\\r]*)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return fail(ErrorKind::BalanceFieldMissing, {}, {field});
    return readAmount(match.captured(1), divisor);
}

/// What is written in a text of markup, without the markup.
QString withoutTags(const QString& text)
{
    static const QRegularExpression tag(u"<[^>]*>"_s);
    return text.trimmed().startsWith(u'<') ? QString(text).replace(tag, u"\n"_s) : text;
}

}

Result<FoundAmount> readBalance(const Gateway& gateway, const HttpReply& reply)
{
    if (!reply.complete)
        return tl::unexpected(reply.failure.value_or(Error{ErrorKind::BalanceNoAnswer, {}, {}}));
    if (reply.status == 401 || reply.status == 403)
        return fail(ErrorKind::StatusLogin, {}, {QString::number(reply.status)});
    if (reply.status < 200 || reply.status >= 300)
        return fail(ErrorKind::BalanceRefused, {}, {QString::number(reply.status)});
    if (reply.body.trimmed().isEmpty())
        return fail(ErrorKind::BalanceEmpty);
    // Compressed, or in an encoding whose digits do not stand side by side: a number in it would be chance.
    if (unreadable(reply) || reply.body.contains('\0'))
        return fail(ErrorKind::BalanceNoNumber, {},
            {QCoreApplication::translate(
                "ShownResponse", "(%n byte(s) that are not text)", nullptr, int(reply.body.size()))});

    const bool twilio = gateway.type == GatewayType::Twilio;
    const QString field = twilio ? u"balance"_s : gateway.balance.field;
    const int divisor = twilio ? 1 : gateway.balance.divisor;
    const std::optional<JsonValue> json = parseJson(reply.body);
    const QString text = QString::fromUtf8(reply.body);
    if (json && json->is_structured()) {
        if (!field.isEmpty())
            return amountAt(*json, field, divisor);
        return firstIn(*json, divisor).value_or(fail(ErrorKind::BalanceNoNumber, {}, {text.left(60)}));
    }
    if (json && (json->is_number() || json->is_string()))
        return amountOf(*json, divisor);
    if (!field.isEmpty())
        return amountInText(text, field, divisor);
    return readFirstAmount(withoutTags(text), divisor);
}

}
