// SPDX-License-Identifier: GPL-3.0-or-later
// What tells how messages arrive: delivery reports and verification rates.
#include "app/cli/Cli.h"
#include "app/cli/LogInput.h"
#include "app/cli/Words.h"
#include "core/app/Services.h"
#include "core/gateway/GatewayService.h"
#include "core/otp/ReportAddresses.h"
#include "core/otp/VerificationRates.h"
#include "core/storage/Storage.h"

#include <QLocale>

namespace otpost::cli {

using namespace Qt::StringLiterals;

namespace {

Exit reportAddressOf(Session& session, const QCommandLineParser& parser)
{
    const QString text = parser.positionalArguments().value(0);
    bool isNumber = false;
    const GatewayId id = text.toLongLong(&isNumber);
    if (!isNumber)
        return session.refuse(Error{ErrorKind::GatewayNotFound, u"id"_s, {text.left(40)}});
    const Result<Services*> services = session.services();
    if (!services)
        return session.refuse(services.error());
    if (const Result<Gateway> gateway = (*services)->gateways().find(id).result(); !gateway)
        return session.refuse(gateway.error());
    const Result<QString> address = (*services)->reports().forGateway(id).result();
    if (!address)
        return session.refuse(address.error());
    const bool whole = !address->startsWith(u'/');
    if (session.json())
        session.printJson({{"id", id}, {"url", whole ? toJson(*address) : JsonValue()},
            {"path", toJson(address->mid(address->indexOf("/dlr/"_L1)))}});
    else
        session.print(*address);
    if (!whole)
        session.say(Words::tr("This is only its path: set public-url to the address under which the provider "
                              "reaches “otpost-cli serve”."));
    return Done;
}

JsonValue rateJson(const CodeRate& rate, const RateQuestion& question)
{
    JsonValue json = JsonValue::object();
    if (question.byHour)
        json["hour"] = toJson(rate.hour.toString(Qt::ISODate));
    if (question.byGateway) {
        json["gatewayId"] = rate.gatewayId;
        json["gateway"] = rate.gateway.isEmpty() ? JsonValue() : toJson(rate.gateway);
    }
    if (question.byCountry)
        json["country"] = rate.country.isEmpty() ? JsonValue() : toJson(rate.country);
    json["sent"] = rate.sent;
    json["verified"] = rate.verified;
    json["rate"] = rate.rate();
    return json;
}

QString rateLine(const CodeRate& rate, const RateQuestion& question)
{
    QStringList of;
    if (question.byHour)
        of.append(QLocale().toString(rate.hour.toLocalTime(), QLocale::ShortFormat));
    if (question.byGateway)
        of.append(
            rate.gateway.isEmpty() ? Words::tr("deleted gateway %1").arg(rate.gatewayId) : rate.gateway);
    if (question.byCountry)
        of.append(rate.country.isEmpty() ? u"–"_s : rate.country);
    return u"%1 %  %2/%3  %4"_s.arg(QLocale().toString(rate.rate() * 100, 'f', 1).rightJustified(5),
        QString::number(rate.verified), QString::number(rate.sent), of.join(u", "_s));
}

Exit rates(Session& session, const QCommandLineParser& parser)
{
    RateQuestion question;
    question.since = QDateTime::currentDateTimeUtc().addDays(-1);
    for (const auto& [name, into] :
        {std::pair(u"since"_s, &question.since), std::pair(u"until"_s, &question.until)}) {
        if (!parser.isSet(name))
            continue;
        const Result<QDateTime> time = timeFrom(name, parser.value(name));
        if (!time)
            return session.refuse(time.error());
        *into = *time;
    }
    if (parser.isSet(u"by"_s)) {
        question.byGateway = false;
        for (const QString& part : parser.value(u"by"_s).split(u',')) {
            if (part == "gateway"_L1)
                question.byGateway = true;
            else if (part == "country"_L1)
                question.byCountry = true;
            else if (part == "hour"_L1)
                question.byHour = true;
            else
                return session.refuse(
                    Error{ErrorKind::ValueUnknown, u"by"_s, {part.left(40), u"gateway, country, hour"_s}});
        }
    }
    const Result<Services*> services = session.services();
    if (!services)
        return session.refuse(services.error());
    const Result<QList<CodeRate>> found = VerificationRates((*services)->storage()).load(question).result();
    if (!found)
        return session.refuse(found.error());
    JsonValue json = JsonValue::array();
    for (const CodeRate& rate : *found) {
        json.push_back(rateJson(rate, question));
        if (!session.json())
            session.print(rateLine(rate, question));
    }
    if (session.json())
        session.printJson(json);
    else if (found->isEmpty())
        session.say(Words::tr("No codes were sent in that time."));
    return Done;
}

}

QList<Command> reportCommands()
{
    return {
        {u"gateway report-url"_s, u"ID"_s,
            Words::tr(
                "Show where the provider of a gateway sends its delivery reports. Keep it to yourselves."),
            1, {}, {}, reportAddressOf},
        {u"otp rates"_s, {},
            Words::tr(
                "Show how many of the codes that were sent were typed in: by gateway, country and hour."),
            0,
            {
                {u"since"_s, Words::tr("From that time on; the last 24 hours unless told otherwise."),
                    u"DATE"_s},
                {u"until"_s, Words::tr("Until before that time."), u"DATE"_s},
                {u"by"_s, Words::tr("What is told apart: gateway, country, hour, with commas between."),
                    u"WHAT"_s},
            },
            {}, rates},
    };
}

}
