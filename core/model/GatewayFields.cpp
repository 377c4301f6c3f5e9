// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/GatewayFields.h"

#include "core/model/FieldMakers.h"

#include <QCoreApplication>

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

const QList<GatewayType> allTypes{};
const QList<GatewayType> custom{GatewayType::Custom};
const QList<GatewayType> twilio{GatewayType::Twilio};

GatewayField nameField()
{
    GatewayField field = textField({"name", "name", QT_TRANSLATE_NOOP("GatewayFields", "Name"),
                                       QT_TRANSLATE_NOOP("GatewayFields", "Shown in the list and the log.")},
        allTypes, [](Gateway& g) -> QString& { return g.name; });
    field.set = [](Gateway& gateway, const QString& text) -> Result<void> {
        gateway.name = text.trimmed();
        return {};
    };
    return required(field);
}

GatewayField typeField()
{
    return choiceField<GatewayType>({"type", "type", QT_TRANSLATE_NOOP("GatewayFields", "Type"),
                                        QT_TRANSLATE_NOOP("GatewayFields",
                                            "Custom: any provider with an HTTP address. Twilio: built in.")},
        allTypes, {{u"custom"_s, GatewayType::Custom}, {u"twilio"_s, GatewayType::Twilio}},
        [](Gateway& g) -> GatewayType& { return g.type; });
}

/// How the request is made: Custom.
QList<GatewayField> requestFields()
{
    return {
        required(textField({"url", "url", QT_TRANSLATE_NOOP("GatewayFields", "URL"),
                               QT_TRANSLATE_NOOP("GatewayFields",
                                   "http or https. Placeholders are allowed after the host name.")},
            custom, [](Gateway& g) -> QString& { return g.custom.url; })),
        textField({"sender", "from", QT_TRANSLATE_NOOP("GatewayFields", "Sender"),
                      QT_TRANSLATE_NOOP("GatewayFields",
                          "What %FROM% stands for: a number, a short code or up to 11 letters and digits.")},
            custom, [](Gateway& g) -> QString& { return g.custom.sender; }),
        choiceField<HttpMethod>(
            {"method", "method", QT_TRANSLATE_NOOP("GatewayFields", "Method"),
                QT_TRANSLATE_NOOP("GatewayFields", "With GET, the payload is the query.")},
            custom, {{u"POST"_s, HttpMethod::Post}, {u"GET"_s, HttpMethod::Get}},
            [](Gateway& g) -> HttpMethod& { return g.custom.method; }),
        choiceField<ContentType>(
            {"contentType", "content-type", QT_TRANSLATE_NOOP("GatewayFields", "Content type"),
                QT_TRANSLATE_NOOP("GatewayFields", "JSON only with POST.")},
            custom, {{u"json"_s, ContentType::Json}, {u"form"_s, ContentType::Form}},
            [](Gateway& g) -> ContentType& { return g.custom.contentType; }),
        switchField({"useScript", "", QT_TRANSLATE_NOOP("GatewayFields", "Use custom Lua script"),
                        QT_TRANSLATE_NOOP("GatewayFields",
                            "For providers that no template fits: the script makes the payload.")},
            custom, [](Gateway& g) -> bool& { return g.custom.useScript; }),
        withKind(
            textField({"payload", "payload", QT_TRANSLATE_NOOP("GatewayFields", "Payload"),
                          QT_TRANSLATE_NOOP("GatewayFields",
                              "What the provider gets. Values are escaped for the place where they stand.")},
                custom, [](Gateway& g) -> QString& { return g.custom.payload; }),
            FieldKind::Template),
        withKind(textField({"script", "lua", QT_TRANSLATE_NOOP("GatewayFields", "Lua script"),
                               QT_TRANSLATE_NOOP("GatewayFields",
                                   "Returns the payload, or defines build, judge and balance.")},
                     custom, [](Gateway& g) -> QString& { return g.custom.script; }),
            FieldKind::Script),
    };
}

/// How the server is known, and what its answer means: Custom.
QList<GatewayField> trustAndSuccessFields()
{
    return {
        switchField({"verifyTls", "", QT_TRANSLATE_NOOP("GatewayFields", "Verify SSL certificate"),
                        QT_TRANSLATE_NOOP(
                            "GatewayFields", "Keep this on unless the gateway is on your own network.")},
            custom, [](Gateway& g) -> bool& { return g.connection.verifyTls; }),
        withKind(textField({"caCertificates", "ca-file",
                               QT_TRANSLATE_NOOP("GatewayFields", "Own certificate authority"),
                               QT_TRANSLATE_NOOP("GatewayFields",
                                   "PEM certificates. Where given, only servers that these vouch for are "
                                   "trusted.")},
                     custom, [](Gateway& g) -> QString& { return g.connection.caCertificates; }),
            FieldKind::Lines),
        textField(
            {"successResponse", "success-response", QT_TRANSLATE_NOOP("GatewayFields", "Success response"),
                QT_TRANSLATE_NOOP("GatewayFields",
                    "Text in the body, upper and lower case as here. Empty: any 2xx status.")},
            custom, [](Gateway& g) -> QString& { return g.custom.successResponse; }),
        textField({"successPath", "success-path", QT_TRANSLATE_NOOP("GatewayFields", "Success path"),
                      QT_TRANSLATE_NOOP("GatewayFields",
                          "A place in the JSON response and its value: messages.0.status=0")},
            custom, [](Gateway& g) -> QString& { return g.custom.successPath; }),
        bareField({"headers", "header", QT_TRANSLATE_NOOP("GatewayFields", "Custom headers"),
                      QT_TRANSLATE_NOOP(
                          "GatewayFields", "Values are kept in the keychain. Example: Authorization")},
            FieldKind::Headers, custom),
        bareField({"secrets", "secret", QT_TRANSLATE_NOOP("GatewayFields", "Secrets"),
                      QT_TRANSLATE_NOOP("GatewayFields",
                          "For keys in the address or the payload: %SECRET:name% stands for the value.")},
            FieldKind::Secrets, custom),
    };
}

/// The account: Twilio. https://www.twilio.com/docs/iam/api-keys
QList<GatewayField> twilioFields()
{
    return {
        required(textField({"accountSid", "account-sid", QT_TRANSLATE_NOOP("GatewayFields", "Account SID"),
                               QT_TRANSLATE_NOOP("GatewayFields",
                                   "On the start page of the Twilio Console. Begins with AC.")},
            twilio, [](Gateway& g) -> QString& { return g.twilio.accountSid; })),
        textField(
            {"apiKey", "api-key", QT_TRANSLATE_NOOP("GatewayFields", "API key"),
                QT_TRANSLATE_NOOP("GatewayFields",
                    "Your Account SID, which is also what empty means. Safer: a Standard API key, which "
                    "begins with SK.")},
            twilio, [](Gateway& g) -> QString& { return g.twilio.apiKey; }),
        required(secretField({"apiSecret", "", QT_TRANSLATE_NOOP("GatewayFields", "API secret"),
                                 QT_TRANSLATE_NOOP("GatewayFields",
                                     "Your Auth Token, or the secret that came with the API key.")},
            twilio, twilioApiSecret)),
        required(
            textField({"from", "from", QT_TRANSLATE_NOOP("GatewayFields", "From"),
                          QT_TRANSLATE_NOOP("GatewayFields",
                              "A number with +, a short code, up to 11 letters and digits, or a Messaging "
                              "Service SID (MG…).")},
                twilio, [](Gateway& g) -> QString& { return g.twilio.from; })),
        secretField(
            {"authToken", "", QT_TRANSLATE_NOOP("GatewayFields", "Auth Token"),
                QT_TRANSLATE_NOOP("GatewayFields",
                    "Only to check the signature of delivery reports, where the API secret is another.")},
            twilio, twilioAuthToken),
        textField({"baseUrl", "base-url", QT_TRANSLATE_NOOP("GatewayFields", "Address of the API"),
                      QT_TRANSLATE_NOOP("GatewayFields",
                          "Another one for other regions or a proxy: https://api.dublin.ie1.twilio.com")},
            twilio, [](Gateway& g) -> QString& { return g.twilio.baseUrl; }),
    };
}

QList<GatewayField> limitFields()
{
    return {
        numberField({"timeoutMs", "timeout", QT_TRANSLATE_NOOP("GatewayFields", "Timeout (ms)"),
                        QT_TRANSLATE_NOOP("GatewayFields", "Longest silence of the provider.")},
            allTypes, {100, 120'000, u"ms"_s}, [](Gateway& g) -> int& { return g.connection.timeoutMs; }),
        numberField({"deadlineMs", "deadline", QT_TRANSLATE_NOOP("GatewayFields", "Deadline (ms)"),
                        QT_TRANSLATE_NOOP("GatewayFields", "Longest time for the whole call.")},
            allTypes, {100, 300'000, u"ms"_s}, [](Gateway& g) -> int& { return g.connection.deadlineMs; }),
    };
}

constexpr qint64 highestRate = 1000 * 10'000; // an Amount's ten thousandths

GatewayField rateField()
{
    GatewayField field = bareField(
        {"rateLimit", "rate-limit", QT_TRANSLATE_NOOP("GatewayFields", "Messages per second"),
            QT_TRANSLATE_NOOP("GatewayFields",
                "As many as your contract allows; 0.5 is one every two seconds. Empty: no limit.")},
        FieldKind::Text, allTypes);
    field.get = [](const Gateway& gateway) {
        QString text = gateway.limits.perSecond ? gateway.limits.perSecond->toString() : QString();
        while (text.endsWith(u'0') || text.endsWith(u'.')) {
            const bool point = text.endsWith(u'.');
            text.chop(1);
            if (point)
                break;
        }
        return text;
    };
    field.set = [key = field.key](Gateway& gateway, const QString& text) -> Result<void> {
        const QString trimmed = text.trimmed();
        const std::optional<Amount> rate = Amount::parse(trimmed);
        if (!trimmed.isEmpty() && (!rate || *rate <= Amount{} || *rate > Amount{highestRate}))
            return fail(ErrorKind::NumberOutOfRange, key, {u"0.0001"_s, u"1000"_s, u"/s"_s});
        gateway.limits.perSecond = rate;
        return {};
    };
    return field;
}

QList<GatewayField> loadFields()
{
    return {
        rateField(),
        numberField({"inFlight", "in-flight", QT_TRANSLATE_NOOP("GatewayFields", "Messages at once"),
                        QT_TRANSLATE_NOOP("GatewayFields", "Most calls of this gateway under way together.")},
            allTypes, {1, 1000, {}}, [](Gateway& g) -> int& { return g.limits.inFlight; }),
        numberField(
            {"dailyCap", "daily-cap", QT_TRANSLATE_NOOP("GatewayFields", "Messages per day"),
                QT_TRANSLATE_NOOP("GatewayFields",
                    "Once it has had so many, the next gateway serves until midnight. 0: any number.")},
            allTypes, {0, 10'000'000, {}}, [](Gateway& g) -> int& { return g.limits.perDay; }),
    };
}

GatewayField minimumField()
{
    GatewayField field = bareField(
        {"balanceMinimum", "balance-minimum", QT_TRANSLATE_NOOP("GatewayFields", "Minimum balance"),
            QT_TRANSLATE_NOOP("GatewayFields", "Below it you are told. Up to four decimals.")},
        FieldKind::Text, allTypes);
    field.get = [](const Gateway& gateway) {
        return gateway.balance.minimum ? gateway.balance.minimum->toString() : QString();
    };
    field.set = [key = field.key](Gateway& gateway, const QString& text) -> Result<void> {
        const QString trimmed = text.trimmed();
        const std::optional<Amount> amount = Amount::parse(trimmed);
        if (!amount && !trimmed.isEmpty())
            return fail(ErrorKind::AmountInvalid, key, {trimmed.left(40)});
        gateway.balance.minimum = amount;
        return {};
    };
    return field;
}

QList<GatewayField> balanceFields()
{
    return {
        switchField({"checkBalance", "balance", QT_TRANSLATE_NOOP("GatewayFields", "Check balance"),
                        QT_TRANSLATE_NOOP("GatewayFields", "Ask for the balance from time to time.")},
            allTypes, [](Gateway& g) -> bool& { return g.balance.check; }),
        textField({"balanceUrl", "balance-url", QT_TRANSLATE_NOOP("GatewayFields", "Check URL"),
                      QT_TRANSLATE_NOOP("GatewayFields",
                          "Where to ask. The headers above are sent along; %SECRET:name% may stand in it.")},
            custom, [](Gateway& g) -> QString& { return g.balance.url; }),
        textField(
            {"balanceField", "balance-field", QT_TRANSLATE_NOOP("GatewayFields", "Field name"),
                QT_TRANSLATE_NOOP("GatewayFields",
                    "Where the number stands in the response: balance, or data.balance. Empty: the first "
                    "number.")},
            custom, [](Gateway& g) -> QString& { return g.balance.field; }),
        choiceField<HttpMethod>(
            {"balanceMethod", "balance-method", QT_TRANSLATE_NOOP("GatewayFields", "Check method"),
                QT_TRANSLATE_NOOP("GatewayFields", "GET unless the provider says otherwise.")},
            custom, {{u"GET"_s, HttpMethod::Get}, {u"POST"_s, HttpMethod::Post}},
            [](Gateway& g) -> HttpMethod& { return g.balance.method; }),
        numberField({"balanceDivisor", "balance-divisor", QT_TRANSLATE_NOOP("GatewayFields", "Divisor"),
                        QT_TRANSLATE_NOOP("GatewayFields", "100 where the provider counts in cents.")},
            custom, {1, 1'000'000, {}}, [](Gateway& g) -> int& { return g.balance.divisor; }),
        choiceField<BalancePeriod>(
            {"balancePeriod", "balance-period", QT_TRANSLATE_NOOP("GatewayFields", "Period"),
                QT_TRANSLATE_NOOP("GatewayFields", "How often to ask.")},
            allTypes,
            {{u"5min"_s, BalancePeriod::FiveMinutes}, {u"hour"_s, BalancePeriod::Hour},
                {u"day"_s, BalancePeriod::Day}},
            [](Gateway& g) -> BalancePeriod& { return g.balance.period; }),
        textField(
            {"balanceEmail", "balance-email", QT_TRANSLATE_NOOP("GatewayFields", "Email"),
                QT_TRANSLATE_NOOP("GatewayFields",
                    "Who is told of a low balance and other trouble with it, with commas between. Empty: the "
                    "addresses of the settings.")},
            allTypes, [](Gateway& g) -> QString& { return g.balance.email; }),
        switchField(
            {"balanceNotify", "balance-notify", QT_TRANSLATE_NOOP("GatewayFields", "Dashboard notifications"),
                QT_TRANSLATE_NOOP("GatewayFields", "A warning on the dashboard and on the desktop.")},
            allTypes, [](Gateway& g) -> bool& { return g.balance.notify; }),
        minimumField(),
    };
}

QList<GatewayField> makeFields()
{
    QList<GatewayField> fields{
        nameField(),
        typeField(),
        switchField({"enabled", "", QT_TRANSLATE_NOOP("GatewayFields", "Enabled"),
                        QT_TRANSLATE_NOOP("GatewayFields", "A gateway that is not enabled serves nowhere.")},
            allTypes, [](Gateway& g) -> bool& { return g.enabled; }),
    };
    return fields + requestFields() + trustAndSuccessFields() + twilioFields() + limitFields() + loadFields()
        + balanceFields();
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

QList<GatewayField> gatewayFields(GatewayType type)
{
    QList<GatewayField> used;
    for (const GatewayField& field : gatewayFields()) {
        if (field.appliesTo(type))
            used.append(field);
    }
    return used;
}

const GatewayField* gatewayField(const QString& key)
{
    const QList<GatewayField>& fields = gatewayFields();
    const auto found = std::find_if(
        fields.begin(), fields.end(), [&key](const GatewayField& field) { return field.key == key; });
    return found == fields.end() ? nullptr : &*found;
}

}
