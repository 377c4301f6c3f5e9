// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Cli.h"

#include "app/cli/Words.h"
#include "core/app/Services.h"
#include "core/base/SafeText.h"
#include "core/log/GuestDesk.h"
#include "core/sending/Dispatcher.h"
#include "core/storage/MessageJson.h"

namespace otpost::cli {

using namespace Qt::StringLiterals;

namespace {

JsonValue answerToJson(const GuestAnswer& answer)
{
    const bool known = answer.messageId != 0;
    return JsonValue{{"number", answer.number.toStdString()}, {"sentence", answer.sentence.toStdString()},
        {"message", known ? JsonValue(answer.messageId) : JsonValue()},
        {"status", known ? toJson(toWord(answer.status)) : JsonValue()},
        {"gateway", answer.gateway.isEmpty() ? JsonValue() : toJson(answer.gateway)},
        {"secondsAgo", known ? JsonValue(answer.secondsAgo) : JsonValue()},
        {"canSendNext", answer.canSendNext},
        {"nextGateway", answer.nextGateway.isEmpty() ? JsonValue() : toJson(answer.nextGateway)}};
}

Exit guest(Session& session, const QCommandLineParser& parser)
{
    const Result<Services*> services = session.services();
    if (!services)
        return session.refuse(services.error());
    SystemClock clock;
    const GuestDesk desk((*services)->storage(), (*services)->dispatcher(), clock);
    const Result<GuestAnswer> answer = desk.answer(parser.positionalArguments().first()).result();
    if (!answer)
        return session.refuse(answer.error());
    if (!parser.isSet(u"send-next"_s)) {
        if (session.json()) {
            session.printJson(answerToJson(*answer));
        } else {
            session.print(answer->sentence);
            if (answer->canSendNext)
                session.say(Words::tr("The same code can be sent by %1: add --send-next")
                                .arg(safeLine(answer->nextGateway)));
            else if (!answer->whyNot.isEmpty())
                session.say(answer->whyNot);
        }
        return Done;
    }
    if (!answer->canSendNext) {
        if (session.json())
            session.printJson(answerToJson(*answer));
        else
            session.print(answer->sentence);
        session.say(answer->whyNot.isEmpty() ? Words::tr("There is nothing to send again.") : answer->whyNot);
        return JobFailed;
    }
    const Result<MessageId> sent = desk.sendNext(answer->messageId).result();
    if (!sent)
        return session.refuse(sent.error());
    const Result<MessageDetails> ended = (*services)->dispatcher().ended(*sent).result();
    if (!ended)
        return session.refuse(ended.error());
    return reportSent(session, *ended, false);
}

}

QList<Command> guestCommands()
{
    return {
        {u"guest"_s, u"NUMBER"_s, Words::tr("The front desk: what became of a guest's code, in a sentence."),
            1, {{u"send-next"_s, Words::tr("Send the same code by the next gateway.")}}, {}, guest}};
}

}
