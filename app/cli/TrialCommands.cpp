// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/TrialCommands.h"

#include "app/cli/Interrupt.h"
#include "app/cli/LocationInput.h"
#include "app/cli/Words.h"
#include "core/app/Services.h"
#include "core/sending/Compose.h"
#include "core/sending/RouteTrial.h"
#include "core/sending/SendService.h"
#include "core/storage/MessageJson.h"

#include <QThread>

#include <algorithm>

namespace otpost::cli {

using namespace Qt::StringLiterals;

namespace {

QString stepText(const TrialStep& step)
{
    if (!step.member.gateway.enabled)
        return Words::tr("disabled");
    if (step.turn == 0)
        return Words::tr("skipped. %1").arg(step.reason ? describe(*step.reason) : QString());
    const QString turn = Words::tr("asked as number %1").arg(step.turn);
    if (step.reason)
        return Words::tr("%1, but nothing would leave. %2").arg(turn, describe(*step.reason));
    if (step.lastResort)
        return Words::tr("%1: it rests, and is asked only because no other can serve").arg(turn);
    if (step.waitMs > 0)
        return Words::tr("%1, after waiting %2 s")
            .arg(turn, QString::number(double(step.waitMs) / 1000, 'f', 1));
    return turn;
}

JsonValue stepJson(const TrialStep& step)
{
    JsonValue json{{"position", step.position}, {"gatewayId", step.member.gateway.id},
        {"gateway", step.member.gateway.name.toStdString()},
        {"role", roleName(step.member.role).toStdString()}};
    json["turn"] = step.turn == 0 ? JsonValue() : JsonValue(step.turn);
    json["sends"] = !step.isSkipped();
    json["lastResort"] = step.lastResort;
    json["waitMs"] = step.waitMs;
    json["reason"] = step.reason ? toJson(errorName(step.reason->kind)) : JsonValue();
    json["detail"] = toJson(step.reason ? describe(*step.reason) : QString());
    json["request"] = step.preview ? requestToJson(shownRequest(step.preview->request)) : JsonValue();
    return json;
}

JsonValue trialJson(const RouteTrialResult& trial)
{
    JsonValue steps = JsonValue::array();
    for (const TrialStep& step : trial.steps)
        steps.push_back(stepJson(step));
    return JsonValue{{"to", trial.message.to.e164.toStdString()},
        {"type", toWord(trial.message.type).toStdString()},
        {"location", trial.message.location.toStdString()}, {"own", trial.route.own},
        {"segments", trial.segments.segments},
        {"encoding", encodingName(trial.segments.encoding).toStdString()},
        {"serves", trial.firstServing() >= 0}, {"steps", steps}};
}

void printTrial(const Session& session, const RouteTrialResult& trial)
{
    for (const TrialStep& step : trial.steps) {
        session.print(u"%1  %2  %3"_s.arg(
            QString::number(step.position).rightJustified(3), step.member.gateway.name, stepText(step)));
        if (step.preview && step.turn != 0) {
            const ShownRequest shown = shownRequest(step.preview->request);
            session.print(u"       "_s + shown.method + u' ' + shown.url);
        }
    }
    const int first = trial.firstServing();
    if (first < 0)
        session.say(Words::tr("Nothing would be sent by this route now. Nothing was sent."));
    else
        session.say(Words::tr("%1 would get the message first. Nothing was sent.")
                        .arg(trial.steps.at(first).member.gateway.name));
}

Exit tryRoute(Session& session, const QCommandLineParser& parser)
{
    const Result<Services*> services = session.services();
    if (!services)
        return session.refuse(services.error());
    QString location;
    if (parser.isSet(u"location"_s)) {
        const Result<Location> found = locationFrom(session, parser.value(u"location"_s));
        if (!found)
            return session.refuse(found.error());
        location = found->name;
    }
    const QString word = parser.isSet(u"type"_s) ? parser.value(u"type"_s) : u"message"_s;
    const std::optional<MessageType> type = messageTypeFromWord(word);
    if (!type || *type == MessageType::Alert)
        return session.refuse(
            Error{ErrorKind::ValueUnknown, u"type"_s, {word.left(40), u"message, code, test"_s}});
    const Settings settings = session.settings();
    const QString text = parser.isSet(u"message"_s) ? parser.value(u"message"_s) : defaultTestText();
    const Result<OutgoingMessage> message = composeMessage(MessageRequest{
        parser.value(u"to"_s), text, location, *type, settings.defaultCountry, settings.defaultLocation});
    if (!message)
        return session.refuse(message.error());
    const Result<RouteTrialResult> trial = (*services)->sender().trial().tryRoute(*message).result();
    if (!trial)
        return session.refuse(trial.error());
    if (session.json())
        session.printJson(trialJson(*trial));
    else
        printTrial(session, *trial);
    return trial->firstServing() < 0 ? JobFailed : Done;
}

}

Exit sendRehearsal(Session& session, Services& services, const OutgoingMessage& message)
{
    const Interrupt interrupt;
    const auto cancel = std::make_shared<CancelSource>();
    const QFuture<Result<MessageDetails>> ended = services.sender().trial().rehearse(message, cancel);
    while (!ended.isFinished()) {
        if (interrupt.count() > 0)
            cancel->cancel();
        if (interrupt.count() > 1)
            interrupt.die();
        QThread::msleep(5);
    }
    const Result<MessageDetails> details = ended.result();
    return details ? reportSent(session, *details, false) : session.refuse(details.error());
}

QList<Command> trialCommands()
{
    const QCommandLineOption location{
        u"location"_s, Words::tr("The location's name; otherwise the default route."), u"NAME"_s};
    return {
        {u"route try"_s, {},
            Words::tr("Say which gateways a message would be given to, in which order, and which would be "
                      "skipped; sends nothing."),
            0,
            {location, {u"to"_s, Words::tr("Recipient, with + and country code."), u"NUMBER"_s},
                {u"message"_s, Words::tr("Text."), u"TEXT"_s},
                {u"type"_s, Words::tr("message (default), code, test."), u"TYPE"_s}},
            {u"to"_s}, tryRoute},
    };
}

}
