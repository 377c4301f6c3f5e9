// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/Problem.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

const QList<std::pair<QByteArray, QByteArray>> safeHeaders{
    {"Cache-Control", "no-store"},
    {"X-Content-Type-Options", "nosniff"},
    {"Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"},
    {"Referrer-Policy", "no-referrer"},
};

/// "ChallengeNotFound" → "challenge-not-found".
QString problemName(ErrorKind kind)
{
    static const QRegularExpression inner(u"(?<=[a-z])([A-Z])"_s);
    return errorName(kind).replace(inner, u"-\\1"_s).toLower();
}

QString titleOf(int status)
{
    switch (status) {
    case 400:
        return u"Bad Request"_s;
    case 401:
        return u"Unauthorized"_s;
    case 403:
        return u"Forbidden"_s;
    case 404:
        return u"Not Found"_s;
    case 405:
        return u"Method Not Allowed"_s;
    case 410:
        return u"Gone"_s;
    case 415:
        return u"Unsupported Media Type"_s;
    case 422:
        return u"Unprocessable Content"_s;
    case 429:
        return u"Too Many Requests"_s;
    case 503:
        return u"Service Unavailable"_s;
    default:
        return u"Internal Server Error"_s;
    }
}

ServedResponse problem(int status, JsonValue json)
{
    json["title"] = toJson(titleOf(status));
    json["status"] = status;
    ServedResponse response{status, safeHeaders, toUtf8(json)};
    response.headers.prepend({"Content-Type", "application/problem+json"});
    return response;
}

bool isLimit(ErrorKind kind)
{
    return (kind >= ErrorKind::LimitNumber && kind <= ErrorKind::LimitDay) || kind == ErrorKind::ResendTooSoon
        || kind == ErrorKind::NumberLocked || kind == ErrorKind::ResendsSpent;
}

}

int statusOf(const Error& error)
{
    if (isLimit(error.kind))
        return 429;
    switch (error.kind) {
    case ErrorKind::ChallengeNotFound:
    case ErrorKind::MessageNotFound:
    case ErrorKind::SplashNotFound:
        return 404;
    case ErrorKind::ChallengeExpired:
    case ErrorKind::ChallengeUsed:
    case ErrorKind::ChallengeSpent:
    case ErrorKind::MessageTextGone:
        return 410;
    case ErrorKind::NoGatewayInRoute:
    case ErrorKind::RouteDisabled:
    case ErrorKind::SenderUnreachable:
        return 503;
    case ErrorKind::ReportNotSigned:
        return 403;
    case ErrorKind::ReportUnknown:
    case ErrorKind::CodeMalformed:
    case ErrorKind::CodeWrong:
        return 422;
    case ErrorKind::Internal:
        return 500;
    default:
        break;
    }
    switch (errorClass(error.kind)) {
    case ErrorClass::SecretStore:
    case ErrorClass::DataDirectory:
        return 503;
    case ErrorClass::Configuration:
        return 422;
    case ErrorClass::Job:
        break;
    }
    return 500;
}

ServedResponse jsonResponse(int status, const JsonValue& json)
{
    ServedResponse response{status, safeHeaders, toUtf8(json)};
    response.headers.prepend({"Content-Type", "application/json"});
    return response;
}

ServedResponse problemResponse(const Error& error)
{
    const int status = statusOf(error);
    JsonValue json{{"type", toJson(u"urn:otpost:problem:"_s + problemName(error.kind))}};
    // What is wrong with this machine is not a stranger's to know.
    json["detail"] = toJson(status == 500 || status == 503
            ? QCoreApplication::translate("Problem", "This does not work at present. Try again later.")
            : describe(error));
    if (!error.field.isEmpty())
        json["field"] = toJson(error.field);
    ServedResponse response = problem(status, std::move(json));
    if (isLimit(error.kind)) {
        const int factor = error.kind == ErrorKind::NumberLocked ? 60 : 1;
        const int seconds
            = error.kind == ErrorKind::ResendsSpent ? 600 : error.args.value(0).toInt() * factor;
        response.headers.append(
            std::pair<QByteArray, QByteArray>("Retry-After", QByteArray::number(std::max(1, seconds))));
    }
    return response;
}

ServedResponse problemResponse(int status, const QString& detail)
{
    ServedResponse response
        = problem(status, JsonValue{{"type", "about:blank"}, {"detail", detail.toStdString()}});
    if (status == 401)
        response.headers.append(std::pair<QByteArray, QByteArray>("WWW-Authenticate", "Bearer"));
    return response;
}

}
