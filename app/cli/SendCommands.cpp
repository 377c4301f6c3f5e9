// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Cli.h"

#include "app/cli/Words.h"
#include "core/app/Services.h"
#include "core/sending/Compose.h"
#include "core/sending/SendService.h"
#include "core/storage/MessageJson.h"

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

Exit send(Session& session, const QCommandLineParser& parser)
{
    const Result<Services*> services = session.services();
    if (!services)
        return session.refuse(services.error());
    const QString word = parser.isSet(u"type"_s) ? parser.value(u"type"_s) : u"message"_s;
    const std::optional<MessageType> type = messageTypeFromWord(word);
    if (!type || *type == MessageType::Alert)
        return session.refuse(
            Error{ErrorKind::ValueUnknown, u"type"_s, {word.left(40), u"message, code, test"_s}});

    const Settings settings = session.settings();
    const Result<OutgoingMessage> message
        = composeMessage(MessageRequest{parser.value(u"to"_s), parser.value(u"message"_s),
            parser.value(u"location"_s), *type, settings.defaultCountry, settings.defaultLocation});
    if (!message)
        return session.refuse(message.error());
    if (!message->to.inKnownRange)
        session.say(
            Words::tr("Note: %1 is outside the number ranges known for its country. It is sent all the same.")
                .arg(message->to.e164));
    const Result<MessageDetails> details = (*services)->sender().send(*message).result();
    if (!details)
        return session.refuse(details.error());
    return reportSent(session, *details, false);
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
    return {{u"send"_s, {}, Words::tr("Send one SMS by the default route."), 0,
        {
            {u"to"_s, Words::tr("Recipient, with + and country code."), u"NUMBER"_s},
            {u"message"_s, Words::tr("Text."), u"TEXT"_s},
            {u"location"_s, Words::tr("Name of the venue, for %LOCATION%."), u"NAME"_s},
            {u"type"_s, Words::tr("message (default), code (a customer code: hidden in the log), test."),
                u"TYPE"_s},
        },
        {u"to"_s, u"message"_s}, send}};
}

}
