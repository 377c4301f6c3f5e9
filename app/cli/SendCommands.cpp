// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Cli.h"

#include "app/cli/BulkCommands.h"
#include "app/cli/Interrupt.h"
#include "app/cli/TrialCommands.h"
#include "app/cli/Words.h"
#include "core/app/Services.h"
#include "core/sending/Compose.h"
#include "core/sending/Dispatcher.h"
#include "core/storage/MessageJson.h"

#include <QCoreApplication>
#include <QProcess>
#include <QThread>

#include <utility>

namespace otpost::cli {

using namespace Qt::StringLiterals;

namespace {

QString sentence(const Attempt& attempt)
{
    if (attempt.request.method.isEmpty())
        return Words::tr("not tried");
    switch (attempt.outcome) {
    case Outcome::Accepted:
        return Words::tr("accepted (status %1)").arg(attempt.response.status);
    case Outcome::RejectedGateway:
        return Words::tr("rejected, the gateway's fault");
    case Outcome::RejectedRecipient:
        return Words::tr("rejected, the recipient's fault");
    case Outcome::Unreachable:
        return Words::tr("unreachable");
    case Outcome::Unknown:
        return Words::tr("unknown");
    }
    return {};
}

/// Goes on in the background: a program of its own, which ends when nothing is left to send.
bool deliverInBackground(const Session& session)
{
    QProcess program;
    program.setProgram(QCoreApplication::applicationFilePath());
    program.setArguments({u"--data-dir"_s, session.dataDirectory(), u"deliver"_s});
    program.setStandardInputFile(QProcess::nullDevice());
    program.setStandardOutputFile(QProcess::nullDevice());
    program.setStandardErrorFile(QProcess::nullDevice());
    return program.startDetached();
}

/// `held`: sending is paused.
Exit reportAccepted(
    const Session& session, const OutgoingMessage& message, const Submission& accepted, bool held)
{
    MessageDetails details;
    details.message.id = accepted.id;
    details.message.to = message.to.e164;
    details.message.type = message.type;
    details.message.status = accepted.status;
    details.message.text = message.text.shown();
    details.message.segments = countSegments(QString::fromUtf8(message.text.revealed()));
    details.message.location = message.location;
    if (session.json())
        session.printJson(detailsToJson(details, false));
    else
        session.print(
            u"%1  %2  %3"_s.arg(QString::number(accepted.id), message.to.e164, toWord(accepted.status)));
    if (held)
        session.say(Words::tr("Sending is paused. The message waits, and is sent once it is resumed: "
                              "otpost-cli settings set sending-paused off"));
    else if (!deliverInBackground(session))
        session.say(Words::tr("It is sent when OTPost runs next."));
    return Done;
}

/// What is on its way gets its answer; what is not is taken back.
Result<MessageDetails> waitFor(Dispatcher& dispatcher, MessageId id)
{
    const Interrupt interrupt;
    const QFuture<Result<MessageDetails>> ended = dispatcher.ended(id);
    bool withdrawn = false;
    while (!ended.isFinished()) {
        if (interrupt.count() > 0 && !std::exchange(withdrawn, true))
            dispatcher.withdraw({id});
        if (interrupt.count() > 1)
            interrupt.die();
        QThread::msleep(5);
    }
    return ended.result();
}

Result<OutgoingMessage> compose(
    const Settings& settings, const QCommandLineParser& parser, MessageType type, bool waits)
{
    MessageRequest request{parser.value(u"to"_s), parser.value(u"message"_s), parser.value(u"location"_s),
        type, settings.defaultCountry, settings.defaultLocation};
    if (parser.isSet(u"lifetime"_s)) {
        bool isNumber = false;
        request.lifetimeSeconds = parser.value(u"lifetime"_s).toInt(&isNumber);
        if (!isNumber || request.lifetimeSeconds == 0)
            request.lifetimeSeconds = -1; // refused with the range that is meant
    } else if (waits) {
        request.lifetimeSeconds = settings.messageLifetime.toInt();
    }
    return composeMessage(request);
}

Exit send(Session& session, const QCommandLineParser& parser)
{
    if (parser.isSet(u"csv"_s))
        return sendCsv(session, parser);
    for (const QString& name : {u"to"_s, u"message"_s}) {
        if (!parser.isSet(name))
            return misused(session, Words::tr("--%1 is missing.").arg(name));
    }
    const Result<Services*> services = session.services();
    if (!services)
        return session.refuse(services.error());
    const QString word = parser.isSet(u"type"_s) ? parser.value(u"type"_s) : u"message"_s;
    const std::optional<MessageType> type = messageTypeFromWord(word);
    if (!type || *type == MessageType::Alert)
        return session.refuse(
            Error{ErrorKind::ValueUnknown, u"type"_s, {word.left(40), u"message, code, test"_s}});
    const Settings settings = session.settings();
    const bool held = settings.sendingPaused == "on"_L1;
    const bool noWait = parser.isSet(u"no-wait"_s);
    const Result<OutgoingMessage> message = compose(settings, parser, *type, noWait || held);
    if (!message)
        return session.refuse(message.error());
    if (!message->to.inKnownRange)
        session.say(
            Words::tr("Note: %1 is outside the number ranges known for its country. It is sent all the same.")
                .arg(message->to.e164));
    if (parser.isSet(u"rehearse-failure"_s)) {
        if (*type != MessageType::Test)
            return misused(session, Words::tr("--rehearse-failure goes with --type test only."));
        return sendRehearsal(session, **services, *message);
    }
    Dispatcher& dispatcher = (*services)->dispatcher();
    SubmitOptions options;
    options.idempotencyKey = parser.value(u"idempotency-key"_s);
    options.leaveToOthers = noWait || held;
    const Result<Submission> accepted = dispatcher.submit(*message, options).result();
    if (!accepted)
        return session.refuse(accepted.error());
    if (accepted->repeated)
        session.say(Words::tr("This key was used before: nothing new is sent."));
    const bool waits = accepted->status == MessageStatus::New || accepted->status == MessageStatus::Sending;
    if (noWait || (held && waits)) {
        const Exit reported = reportAccepted(session, *message, *accepted, held);
        return noWait ? reported : JobFailed;
    }
    const Result<MessageDetails> details = waitFor(dispatcher, accepted->id);
    if (!details)
        return session.refuse(details.error());
    return reportSent(session, *details, false);
}

/// Sends what waits, unless another program does; ends when nothing is left.
Exit deliver(Session& session, const QCommandLineParser&)
{
    const Result<Services*> services = session.services();
    if (!services)
        return session.refuse(services.error());
    Dispatcher& dispatcher = (*services)->dispatcher();
    if (dispatcher.takeRole().result())
        (void)dispatcher.drained().result();
    return Done;
}

}

namespace {

/// Where nothing was even tried, what stood in the way decides; otherwise the job itself has failed.
Exit exitForUnsent(const MessageDetails& details)
{
    std::optional<ErrorClass> common;
    for (const Attempt& attempt : details.attempts) {
        if (!attempt.reason || !attempt.request.method.isEmpty())
            return JobFailed;
        const ErrorClass kind = errorClass(attempt.reason->kind);
        if (common && *common != kind)
            return JobFailed;
        common = kind;
    }
    return common ? exitFor(*details.attempts.first().reason) : JobFailed;
}

}

Exit reportSent(const Session& session, const MessageDetails& details, bool full)
{
    const bool sent = details.message.status == MessageStatus::Sent;
    if (session.json())
        session.printJson(detailsToJson(details, full));
    for (const Attempt& attempt : details.attempts) {
        session.say(u"%1: %2, %3 ms"_s.arg(
            attempt.gatewayName, sentence(attempt), QString::number(attempt.timings.totalMs, 'f', 1)));
        if (attempt.reason)
            session.say(u"    "_s + describe(*attempt.reason));
    }
    if (!session.json())
        session.print(u"%1  %2  %3"_s.arg(
            QString::number(details.message.id), details.message.to, toWord(details.message.status)));
    if (details.notStored) {
        session.say(Words::tr("What happened is not in the log:"));
        session.say(describe(*details.notStored));
    }
    return sent ? Done : exitForUnsent(details);
}

QList<Command> sendCommands()
{
    return {
        {u"send"_s, {},
            Words::tr("Send one SMS by the route of its location, or a list of them from a file."), 0,
            {
                {u"to"_s, Words::tr("Recipient, with + and country code."), u"NUMBER"_s},
                {u"message"_s, Words::tr("Text."), u"TEXT"_s},
                {u"location"_s,
                    Words::tr("Name of the venue: its route is used, and %LOCATION% stands for it."),
                    u"NAME"_s},
                {u"type"_s, Words::tr("message (default), code (a customer code: hidden in the log), test."),
                    u"TYPE"_s},
                {u"idempotency-key"_s,
                    Words::tr("A message under a key that was used within 24 hours is not sent again."),
                    u"KEY"_s},
                {u"no-wait"_s, Words::tr("Return as soon as it is accepted; it is sent in the background.")},
                {u"lifetime"_s,
                    Words::tr("Wait so long for a gateway that can be reached, where none can be at first."),
                    u"SECONDS"_s},
                {u"rehearse-failure"_s,
                    Words::tr(
                        "With --type test: the primary counts as not reachable and is not called, so that "
                        "the fallback is seen to deliver.")},
                {u"csv"_s,
                    Words::tr(
                        "Send a list: a CSV file whose first line names the columns, “to” and “message”, "
                        "perhaps “location”. All rows are checked before the first is sent."),
                    u"FILE"_s},
                {u"resume"_s,
                    Words::tr(
                        "With --csv: go on with the newest list that was begun with this file within 30 "
                        "days. Sends rows that were not begun, were stopped, expired, or are new; not "
                        "what was sent, may have been sent, or failed.")},
                {u"retry-failed"_s, Words::tr("With --resume: send also what failed.")},
                {u"skip-invalid"_s,
                    Words::tr("With --csv: leave out rows that are wrong, and send the others.")},
            },
            {}, send},
        {u"deliver"_s, {}, Words::tr("Send what waits, and end."), 0, {}, {}, deliver, true},
    };
}

}
