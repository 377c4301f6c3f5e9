// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/CurlAnswering.h"

#include <QRegularExpression>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

/// https://www.twilio.com/docs/messaging/api/message-resource
QRegularExpressionMatch messagesAddress(const QString& address)
{
    static const QRegularExpression shape(u"\\A(https://(api(?:\\.[a-z0-9-]{1,40}){0,2}\\.twilio\\.com))/"
                                          u"2010-04-01/Accounts/([^/]{1,120})/Messages"
                                          "(?:\\.json)?\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    return shape.match(address);
}

std::optional<CurlLogin> loginOf(const CurlRequest& request)
{
    if (request.login)
        return request.login;
    if (!request.authorization.startsWith("Basic "_L1, Qt::CaseInsensitive)
        || !findStandIns(request.authorization).isEmpty())
        return std::nullopt;
    const QString pair = QString::fromUtf8(QByteArray::fromBase64(request.authorization.mid(6).toLatin1()));
    const qsizetype colon = pair.indexOf(u':');
    if (colon <= 0)
        return std::nullopt;
    return CurlLogin{pair.left(colon), pair.mid(colon + 1)};
}

}

bool isTwilioRequest(const CurlRequest& request, const CurlParts& parts)
{
    return request.method == HttpMethod::Post && !parts.json && messagesAddress(parts.address).hasMatch()
        && (request.authorization.isEmpty() || loginOf(request));
}

CurlComposition composeTwilio(const CurlRequest& request, const CurlParts& parts, CurlAnswering& answering)
{
    CurlComposition made;
    made.gateway.type = GatewayType::Twilio;
    TwilioSettings& twilio = made.gateway.twilio;
    const QRegularExpressionMatch match = messagesAddress(parts.address);
    if (match.captured(2).compare("api.twilio.com"_L1, Qt::CaseInsensitive) != 0)
        twilio.baseUrl = match.captured(1).toLower();

    const auto plain = [&answering](const QString& name, const QString& place, const QString& written) {
        std::optional<QByteArray> given;
        if (!written.isEmpty() && findStandIns(written).isEmpty())
            given = written.toUtf8();
        return QString::fromUtf8(
            answering.valueOf(answering.ask(name, false, place, given)).value_or(QByteArray()));
    };
    const QString sid = match.captured(3);
    const QList<StandIn> inSid = findStandIns(sid);
    if (inSid.isEmpty()) {
        twilio.accountSid = sid;
    } else {
        const QString name = inSid.first().name;
        twilio.accountSid = plain(name.isEmpty() ? u"account_sid"_s : name, u"path"_s, {});
    }

    const std::optional<CurlLogin> login = loginOf(request);
    CurlLogin given = login.value_or(CurlLogin{sid, {}});
    // A stand-in without a name, such as ACxxxx, is the same one in both places.
    const QList<StandIn> inUser = findStandIns(given.user);
    QString user = twilio.accountSid;
    if (given.user != sid) {
        const QString name
            = inUser.isEmpty() || inUser.first().name.isEmpty() ? u"api_key"_s : inUser.first().name;
        user = inUser.isEmpty() ? given.user : plain(name, u"user"_s, {});
    }
    if (user != twilio.accountSid)
        twilio.apiKey = user;
    given.user = u"-"_s;
    made.secrets.append({twilioApiSecret, loginValue(given, answering).password});

    QString from;
    QString place = u"From"_s;
    QStringList others;
    for (const CurlValue& value : parts.values) {
        if (value.part != CurlValue::Part::Form)
            continue;
        const QString name = value.place.toLower();
        if (name == "from"_L1 || name == "messagingservicesid"_L1) {
            from = value.value;
            place = value.place;
        } else if (name != "to"_L1 && name != "body"_L1) {
            others.append(value.place.left(40));
        }
    }
    twilio.from = plain(u"from"_s, place, from);
    if (!others.isEmpty())
        made.remarks.append(CurlRemark{CurlRemark::Kind::FieldsDropped, others.mid(0, 10).join(u", "_s)});
    return made;
}

}
