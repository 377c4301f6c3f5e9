// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/CurlValues.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

using Names = QSet<QString>;

Names namesIn(const char16_t* list)
{
    const QStringList names = QString::fromUtf16(list).split(u' ');
    return Names(names.begin(), names.end());
}

const Names& recipientNames()
{
    static const Names names = namesIn(
        u"to recipient recipients msisdn msisdns dst dest destination destinations destinationaddress "
        u"destinationaddresses destinationnumber destinationaddr destaddr receiver receivers sendto tonumber "
        u"tonumbers recipientnumber recipientphone recipientphonenumber receivernumber targetnumber gsm "
        u"phonenumbers tophone tophonenumber da empfaenger destinatario destinataire tos");
    return names;
}

/// Names of numbers that may be those of the sender, where something around them says so.
const Names& phoneNames()
{
    static const Names names = namesIn(
        u"phone phones phonenumber number numbers mobile mobiles mobilenumber mobilenumbers mobileno "
        u"mobilephone "
        u"cell cellphone tel telephone telefon telefono phoneno contact contactnumber address addr");
    return names;
}

const Names& senderNames()
{
    static const Names names = namesIn(u"from sender senderid sendername senderaddress sendernumber "
                                       u"originator originatoraddress origin source "
                                       u"sourceaddress sourceaddr sourcenumber src srcaddr fromnumber "
                                       u"fromphonenumber fromname oa originating "
                                       u"originatingaddress senderphone absender remitente");
    return names;
}

const Names& textNames()
{
    static const Names names
        = namesIn(u"text message body content msg sms smstext messagetext messagebody messagecontent "
                  u"textmessage smsmessage "
                  u"smsbody smscontent msgtext msgbody mensaje texto nachricht messagedata txt m");
    return names;
}

/// "phone_numbers[0]" is "phonenumbers".
QString simple(const QString& name)
{
    QString letters;
    for (const QChar c : name) {
        if (c.isLetter())
            letters += c.toLower();
    }
    return letters;
}

struct Called {
    CurlRole role = CurlRole::None;
    int strength = 0;
};

Called roleOf(const QStringList& names)
{
    if (names.isEmpty())
        return {};
    const QString last = simple(names.last());
    QStringList around;
    for (qsizetype i = names.size() - 2; i >= 0; --i)
        around.append(simple(names.at(i)));
    const auto anyOf = [&around](const Names& known) {
        return std::any_of(
            around.begin(), around.end(), [&known](const QString& name) { return known.contains(name); });
    };
    if (recipientNames().contains(last))
        return {CurlRole::Recipient, 4};
    if (senderNames().contains(last))
        return {CurlRole::Sender, last.startsWith("so"_L1) ? 3 : 4};
    if (isSecretName(names.last()))
        return {CurlRole::Secret, 4};
    if (textNames().contains(last))
        return {CurlRole::Text, last.size() > 1 ? 4 : 3};
    const bool phone = phoneNames().contains(last);
    if (anyOf(senderNames()) && (phone || around.first() == "from"_L1 || around.first() == "sender"_L1))
        return {CurlRole::Sender, 4};
    if (phone)
        return {CurlRole::Recipient, anyOf(recipientNames()) ? 4 : 3};
    if (!around.isEmpty() && recipientNames().contains(around.first()))
        return {CurlRole::Recipient, 2};
    return {};
}

/// 3 with plus sign or 00, 2 with as many digits as numbers with a country code have, 1 a few digits.
int phoneShape(const QString& text)
{
    static const QRegularExpression shape(
        u"\\A\\s*(?:tel:|sms:)?\\s*(\\+|00)?[0-9](?:[ ().-]{0,3}[0-9]){4,16}\\s*\\z"_s);
    const QRegularExpressionMatch match = shape.match(text.section(u',', 0, 0).section(u';', 0, 0));
    if (!match.hasMatch())
        return 0;
    if (match.hasCaptured(1))
        return 3;
    return text.count(QRegularExpression(u"[0-9]"_s)) >= 8 ? 2 : 1;
}

int recipientShape(const CurlValue& value)
{
    if (value.isStandIn())
        return 2;
    const int phone = phoneShape(value.value);
    return phone > 0 ? phone : value.value.isEmpty() || !value.standIns.isEmpty() ? 1 : -2;
}

int textShape(const CurlValue& value)
{
    static const Names settings = namesIn(u"sms text plain unicode utf-8 true false mms flash gsm auto otp");
    if (value.bare && !value.isStandIn())
        return -4;
    if (!value.standIns.isEmpty())
        return 2;
    if (phoneShape(value.value) > 0 || settings.contains(value.value.toLower()))
        return -3;
    return value.value.contains(u' ') ? 2 : value.value.isEmpty() ? 0 : 1;
}

int senderShape(const CurlValue& value)
{
    static const Names sources
        = namesIn(u"api php sdk python node nodejs java curl web http rest app website");
    return sources.contains(value.value.toLower()) ? -4 : 1;
}

bool looksLikeKey(const CurlValue& value)
{
    static const QRegularExpression token(u"\\AeyJ[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{10,}\\."_s);
    static const QRegularExpression random(
        u"\\A(?=[^0-9]{0,64}[0-9])(?=[^A-Za-z]{0,64}[A-Za-z])[A-Za-z0-9_]{32,}\\z"_s);
    if (token.match(value.value).hasMatch())
        return true;
    const QString name = value.names.isEmpty() ? QString() : simple(value.names.last());
    return !name.endsWith("id"_L1) && !name.endsWith("ref"_L1) && random.match(value.value).hasMatch();
}

}

bool looksLikePhone(const QString& text)
{
    return phoneShape(text) > 0;
}

bool isSecretName(const QString& name)
{
    static const Names exact = namesIn(u"auth authorization pass passwd pwd pw sig signature credential "
                                       u"credentials hash jwt bearer passphrase");
    static const QStringList ends{u"key"_s, u"token"_s, u"secret"_s, u"password"_s, u"passwd"_s, u"apipass"_s,
        u"passcode"_s, u"authcode"_s};
    const QString letters = simple(name);
    if (letters.contains("idempot"_L1))
        return false;
    return exact.contains(letters)
        || std::any_of(ends.begin(), ends.end(), [&](const QString& end) { return letters.endsWith(end); });
}

int fitness(const CurlValue& value, CurlRole role)
{
    if (value.part == CurlValue::Part::Host)
        return 0;
    Called called = roleOf(value.names);
    if (called.role == CurlRole::None && value.isStandIn()) {
        called = roleOf({value.standIns.first().name});
        called.strength = called.strength > 0 ? called.strength + 1 : 0;
    }
    const int strength = called.role == role ? called.strength : 0;
    int shape = 0;
    switch (role) {
    case CurlRole::None:
        return 0;
    case CurlRole::Secret:
        return value.value.isEmpty() || called.role == CurlRole::Recipient || called.role == CurlRole::Text
            ? 0
            : strength > 0        ? 5
            : looksLikeKey(value) ? 5
                                  : 0;
    case CurlRole::Recipient:
        shape = recipientShape(value);
        if (strength == 0)
            return called.role == CurlRole::None && shape == 3 && !value.isStandIn() ? 2 : 0;
        break;
    case CurlRole::Text:
        shape = textShape(value);
        if (strength == 0)
            return called.role == CurlRole::None && value.standIns.isEmpty() && value.value.count(u' ') >= 2
                ? 2
                : 0;
        break;
    case CurlRole::Sender:
        shape = strength > 0 ? senderShape(value) : 0;
        break;
    }
    return std::max(0, strength + shape);
}

}
