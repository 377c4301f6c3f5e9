// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Cli.h"

#include "app/cli/CurlInput.h"
#include "app/cli/GatewayInput.h"
#include "app/cli/HealthText.h"
#include "app/cli/PresetInput.h"
#include "app/cli/Words.h"
#include "core/alerts/AlertService.h"
#include "core/app/Services.h"
#include "core/balance/BalanceMonitor.h"
#include "core/gateway/GatewayService.h"
#include "core/gateway/RequestBuilder.h"
#include "core/model/GatewayFields.h"
#include "core/sending/Compose.h"
#include "core/sending/SendService.h"
#include "core/storage/MessageJson.h"

namespace otpost::cli {

using namespace Qt::StringLiterals;

namespace {

Result<GatewayId> idFrom(const QCommandLineParser& parser)
{
    const QString text = parser.positionalArguments().value(0);
    bool isNumber = false;
    const GatewayId id = text.toLongLong(&isNumber);
    if (!isNumber)
        return fail(ErrorKind::GatewayNotFound, u"id"_s, {text.left(40)});
    return id;
}

/// Opens the data directory and finds the gateway that the command line names.
Result<Gateway> gatewayFrom(Session& session, const QCommandLineParser& parser)
{
    const Result<GatewayId> id = idFrom(parser);
    if (!id)
        return tl::unexpected(id.error());
    const Result<Services*> services = session.services();
    if (!services)
        return tl::unexpected(services.error());
    return (*services)->gateways().find(*id).result();
}

void printGateway(Session& session, const Gateway& gateway)
{
    const HealthReadings health = readHealth(session).value_or(HealthReadings());
    if (session.json()) {
        session.printJson(gatewayWithHealth(gateway, health));
        return;
    }
    session.print(u"%1  %2"_s.arg(QString::number(gateway.id), gateway.name));
    for (const GatewayField& field : gatewayFields(gateway.type)) {
        const QString value = field.get ? field.get(gateway) : QString();
        if (field.key != "name"_L1 && !value.isEmpty())
            session.print(u"    %1  %2"_s.arg(field.key.leftJustified(16), value));
    }
    for (const CustomHeader& header : gateway.custom.headers)
        session.print(u"    header            %1: %2"_s.arg(header.name, secretDots()));
    for (const NamedSecret& secret : gateway.secrets)
        session.print(u"    secret            %1 = %2"_s.arg(secret.name, secretDots()));
    if (const QString note = healthNote(gateway, health); !note.isEmpty())
        session.print(u"    health            %1"_s.arg(note));
}

QString gatewayAddress(const Gateway& gateway)
{
    return gateway.type == GatewayType::Twilio ? gateway.twilio.baseUrl : gateway.custom.url;
}

void sayWarnings(const Session& session, const Gateway& gateway)
{
    for (const GatewayWarning warning : gatewayWarnings(gateway))
        session.say(Words::tr("Note: %1").arg(describe(warning)));
}

Exit saveDraft(Session& session, const GatewayDraft& draft)
{
    const Result<Services*> services = session.services();
    if (!services)
        return session.refuse(services.error());
    const Result<Gateway> saved = (*services)->gateways().save(draft).result();
    if (!saved)
        return session.refuse(saved.error());
    printGateway(session, *saved);
    sayWarnings(session, *saved);
    return Done;
}

Exit add(Session& session, const QCommandLineParser& parser)
{
    GatewayDraft draft;
    const bool byPreset = parser.isSet(u"preset"_s);
    const bool byFile = parser.isSet(u"preset-file"_s);
    if (int(byPreset) + int(byFile) + int(parser.isSet(u"from-curl"_s)) > 1)
        return misused(session, Words::tr("Use only one of --preset, --preset-file and --from-curl."));
    QList<Error> errors;
    if (parser.isSet(u"from-curl"_s))
        errors = applyCurl(session, parser, draft);
    else if (byPreset || byFile || parser.isSet(u"set"_s))
        errors = applyPreset(session, parser, draft);
    if (errors.isEmpty())
        errors = applyOptions(session, parser, draft);
    if (!errors.isEmpty())
        return session.refuse(errors);
    return saveDraft(session, draft);
}

Exit edit(Session& session, const QCommandLineParser& parser)
{
    const Result<Gateway> gateway = gatewayFrom(session, parser);
    if (!gateway)
        return session.refuse(gateway.error());
    GatewayDraft draft{*gateway, {}};
    const QList<Error> errors = applyOptions(session, parser, draft);
    if (!errors.isEmpty())
        return session.refuse(errors);
    return saveDraft(session, draft);
}

Exit list(Session& session, const QCommandLineParser&)
{
    const Result<Services*> services = session.services();
    if (!services)
        return session.refuse(services.error());
    const Result<QList<Gateway>> gateways = (*services)->gateways().list().result();
    if (!gateways)
        return session.refuse(gateways.error());
    const HealthReadings health = readHealth(session).value_or(HealthReadings());
    JsonValue all = JsonValue::array();
    bool primary = true;
    for (const Gateway& gateway : *gateways) {
        all.push_back(gatewayWithHealth(gateway, health));
        if (session.json())
            continue;
        QString role = Words::tr("disabled");
        if (gateway.enabled)
            role = std::exchange(primary, false) ? Words::tr("primary") : Words::tr("fallback");
        session.print(u"%1  %2  %3  %4"_s.arg(QString::number(gateway.id).rightJustified(4),
            role.leftJustified(9), gateway.name.leftJustified(24), gatewayAddress(gateway)));
        if (const QString note = healthNote(gateway, health); !note.isEmpty())
            session.print(u"                 "_s + note);
    }
    if (session.json())
        session.printJson(all);
    else if (gateways->isEmpty())
        session.say(Words::tr("No gateways yet. Add the first with “otpost-cli gateway add”."));
    return Done;
}

Exit show(Session& session, const QCommandLineParser& parser)
{
    const Result<Gateway> gateway = gatewayFrom(session, parser);
    if (!gateway)
        return session.refuse(gateway.error());
    printGateway(session, *gateway);
    return Done;
}

Exit change(Session& session, const QCommandLineParser& parser,
    const std::function<QFuture<Result<void>>(GatewayService&, GatewayId)>& what, const QString& words)
{
    const Result<Gateway> gateway = gatewayFrom(session, parser);
    if (!gateway)
        return session.refuse(gateway.error());
    GatewayService& gateways = (*session.services())->gateways();
    const Result<void> done = what(gateways, gateway->id).result();
    if (!done)
        return session.refuse(done.error());
    session.say(words.arg(gateway->name));
    if (session.json()) {
        const Result<Gateway> after = gateways.find(gateway->id).result();
        session.printJson(after ? gatewayWithHealth(*after, readHealth(session).value_or(HealthReadings()))
                                : JsonValue{{"id", gateway->id}, {"removed", true}});
    }
    return Done;
}

Result<OutgoingMessage> composeFrom(Session& session, const QCommandLineParser& parser)
{
    const Settings settings = session.settings();
    MessageRequest request;
    request.to = parser.value(u"to"_s);
    request.text = parser.isSet(u"message"_s) ? parser.value(u"message"_s) : defaultTestText();
    request.location = parser.value(u"location"_s);
    request.type = MessageType::Test;
    request.defaultCountry = settings.defaultCountry;
    request.defaultLocation = settings.defaultLocation;
    return composeMessage(request);
}

Exit preview(Session& session, const QCommandLineParser& parser)
{
    const Result<Gateway> gateway = gatewayFrom(session, parser);
    if (!gateway)
        return session.refuse(gateway.error());
    const Result<OutgoingMessage> message = composeFrom(session, parser);
    if (!message)
        return session.refuse(message.error());
    const Result<RequestPreview> preview
        = (*session.services())->sender().preview(*gateway, *message).result();
    if (!preview)
        return session.refuse(preview.error());
    const ShownRequest shown = shownRequest(preview->request);
    if (session.json()) {
        JsonValue json = requestToJson(shown);
        json["segments"] = preview->segments.segments;
        json["encoding"] = encodingName(preview->segments.encoding).toStdString();
        session.printJson(json);
        return Done;
    }
    session.print(shown.method + u' ' + shown.url);
    for (const ShownHeader& header : shown.headers)
        session.print(header.name + u": "_s + header.value);
    if (!shown.body.isEmpty())
        session.print(u'\n' + shown.body);
    session.say(Words::tr("%1, %n segment(s). Nothing was sent.", nullptr, preview->segments.segments)
                    .arg(encodingName(preview->segments.encoding)));
    return Done;
}

Exit test(Session& session, const QCommandLineParser& parser)
{
    const Result<Gateway> gateway = gatewayFrom(session, parser);
    if (!gateway)
        return session.refuse(gateway.error());
    const Result<OutgoingMessage> message = composeFrom(session, parser);
    if (!message)
        return session.refuse(message.error());
    const Result<MessageDetails> details
        = (*session.services())->sender().test(GatewayDraft{*gateway, {}}, *message).result();
    if (!details)
        return session.refuse(details.error());
    return reportSent(session, *details, true);
}

Exit balance(Session& session, const QCommandLineParser& parser)
{
    const Result<Gateway> gateway = gatewayFrom(session, parser);
    if (!gateway)
        return session.refuse(gateway.error());
    const Result<BalanceReading> reading
        = (*session.services())->balanceMonitor().checkNow(gateway->id).result();
    if (gateway->enabled && gateway->balance.check)
        (*session.services())->alerts().tell().waitForFinished();
    if (!reading)
        return session.refuse(reading.error());
    if (session.json()) {
        JsonValue json = JsonValue::object();
        json["balance"] = reading->balance.toString().toStdString();
        json["currency"] = reading->currency.isEmpty() ? JsonValue() : toJson(reading->currency);
        json["at"] = reading->at.toString(Qt::ISODateWithMs).toStdString();
        session.printJson(json);
    } else {
        session.print((reading->balance.toString() + u' ' + reading->currency).trimmed());
    }
    if (gateway->balance.minimum && reading->balance < *gateway->balance.minimum)
        session.say(Words::tr("This is below the minimum of %1.").arg(gateway->balance.minimum->toString()));
    return Done;
}

}

QList<Command> gatewayCommands()
{
    const QList<QCommandLineOption> sample{
        {u"to"_s, Words::tr("Recipient, with + and country code."), u"NUMBER"_s},
        {u"message"_s, Words::tr("Text (default: a short test)."), u"TEXT"_s},
        {u"location"_s, Words::tr("Name of the venue, for %LOCATION%."), u"NAME"_s},
    };
    const auto enabling = [](bool enabled) {
        return [enabled](Session& session, const QCommandLineParser& parser) {
            return change(
                session, parser,
                [enabled](GatewayService& service, GatewayId id) { return service.setEnabled(id, enabled); },
                enabled ? Words::tr("%1 is enabled.") : Words::tr("%1 is disabled."));
        };
    };
    const auto removing = [](Session& session, const QCommandLineParser& parser) {
        return change(
            session, parser, [](GatewayService& service, GatewayId id) { return service.remove(id); },
            Words::tr("%1 and its secrets are removed."));
    };
    return {
        {u"gateway add"_s, {}, Words::tr("Add a gateway."), 0,
            gatewayOptions(false) + presetOptions() + curlOptions(), {}, add},
        {u"gateway list"_s, {}, Words::tr("All gateways in the order of the default route."), 0, {}, {},
            list},
        {u"gateway show"_s, u"ID"_s, Words::tr("One gateway with all its fields."), 1, {}, {}, show},
        {u"gateway edit"_s, u"ID"_s, Words::tr("Change the fields that are given."), 1, gatewayOptions(true),
            {}, edit},
        {u"gateway remove"_s, u"ID"_s, Words::tr("Delete a gateway and its secrets."), 1, {}, {}, removing},
        {u"gateway enable"_s, u"ID"_s, Words::tr("Use a gateway again."), 1, {}, {}, enabling(true)},
        {u"gateway disable"_s, u"ID"_s, Words::tr("Stop using a gateway."), 1, {}, {}, enabling(false)},
        {u"gateway preview"_s, u"ID"_s, Words::tr("Show the request that would be sent; sends nothing."), 1,
            sample, {u"to"_s}, preview},
        {u"gateway balance"_s, u"ID"_s, Words::tr("Ask the provider how much is left."), 1, {}, {}, balance},
        {u"gateway test"_s, u"ID"_s, Words::tr("Send a real SMS through this gateway alone."), 1, sample,
            {u"to"_s}, test},
    };
}

}
