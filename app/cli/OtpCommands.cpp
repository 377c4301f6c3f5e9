// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Cli.h"

#include "app/cli/Words.h"
#include "core/app/Services.h"
#include "core/otp/GuardSettings.h"
#include "core/otp/OtpService.h"
#include "core/sending/Dispatcher.h"
#include "core/splash/SplashCodes.h"
#include "core/splash/SplashService.h"

namespace otpost::cli {

using namespace Qt::StringLiterals;

namespace {

Result<ChallengeId> challengeFrom(const QString& text)
{
    if (const std::optional<ChallengeId> id = challengeIdFromText(text.trimmed().toLower()))
        return *id;
    return fail(ErrorKind::ChallengeNotFound);
}

/// Waits until the code is with a gateway, and says what became of it.
Exit reportIssued(Session& session, Services& services, const IssuedChallenge& issued)
{
    MessageStatus status = MessageStatus::Sent;
    if (!issued.repeated) {
        const Result<MessageDetails> ended = services.dispatcher().ended(issued.messageId).result();
        if (!ended)
            return session.refuse(ended.error());
        status = ended->message.status;
    }
    if (session.json())
        session.printJson(
            {{"challenge", toText(issued.id).toStdString()}, {"expiresIn", issued.expiresInSeconds},
                {"resendIn", issued.resendInSeconds}, {"otpRequired", true}, {"repeated", issued.repeated},
                {"message", issued.messageId}, {"status", toWord(status).toStdString()}});
    else
        session.print(toText(issued.id));
    if (issued.repeated) {
        session.say(
            Words::tr("A code for this number is still valid: nothing is sent. “otpost-cli otp resend” "
                      "sends it again."));
        return Done;
    }
    if (status == MessageStatus::Sent || status == MessageStatus::Delivered)
        return Done;
    session.say(
        Words::tr("The code could not be sent, or it is not known whether it was: see “otpost-cli log "
                  "show %1”.")
            .arg(issued.messageId));
    return JobFailed;
}

Exit start(Session& session, const QCommandLineParser& parser)
{
    const Result<Services*> services = session.services();
    if (!services)
        return session.refuse(services.error());
    const Settings settings = session.settings();
    const Result<PhoneNumber> to = parsePhoneNumber(parser.value(u"to"_s), settings.defaultCountry);
    if (!to)
        return session.refuse(to.error());
    GuardPolicy guard = guardFrom(settings);
    std::optional<SplashPage> page;
    if (parser.isSet(u"splash"_s)) {
        const Result<SplashPage> found = (*services)->splash().find(parser.value(u"splash"_s)).result();
        if (!found)
            return session.refuse(found.error());
        page = *found;
        guard = guardOf(guard, *page);
    }
    if (const Result<void> allowed = checkRecipient(*to, guard); !allowed)
        return session.refuse(allowed.error());
    CodeRequest request;
    request.to = *to;
    request.location = parser.isSet(u"location"_s) ? parser.value(u"location"_s) : settings.defaultLocation;
    if (page)
        applySplash(request, *page, {});
    if (page && !page->otp) {
        if (session.json())
            session.printJson({{"challenge", nullptr}, {"expiresIn", 0}, {"resendIn", 0},
                {"otpRequired", false}, {"repeated", false}});
        else
            session.say(Words::tr("This page asks for no code: the number is good."));
        return Done;
    }
    // A script may stand between this and strangers.
    const GuardQuestion question{*to, {}, {}, u"otpost-cli"_s, request.location};
    request.guard = [question, guard](Connection& connection) {
        return passGuard(connection, question, guard, QDateTime::currentDateTimeUtc());
    };
    const Result<IssuedChallenge> issued = (*services)->otp().start(request).result();
    if (!issued)
        return session.refuse(issued.error());
    return reportIssued(session, **services, *issued);
}

Exit check(Session& session, const QCommandLineParser& parser)
{
    const QStringList arguments = parser.positionalArguments();
    const Result<ChallengeId> id = challengeFrom(arguments.value(0));
    if (!id)
        return session.refuse(id.error());
    const Result<QByteArray> code = readValue(arguments.value(1));
    if (!code)
        return session.refuse(code.error());
    const Result<Services*> services = session.services();
    if (!services)
        return session.refuse(services.error());
    const Result<CodeCheck> checked = (*services)->otp().check(*id, QString::fromUtf8(*code)).result();
    if (!checked)
        return session.refuse(checked.error());
    const QString number = checked->challenge.recipient;
    if (session.json()) {
        JsonValue json{{"verified", checked->verified}};
        if (checked->verified)
            json["to"] = number.toStdString();
        else
            json["attemptsLeft"] = checked->triesLeft;
        session.printJson(json);
    } else if (checked->verified) {
        session.print(Words::tr("%1 is verified").arg(number));
    } else {
        session.print(describe(Error{ErrorKind::CodeWrong, {}, {QString::number(checked->triesLeft)}}));
    }
    return checked->verified ? Done : JobFailed;
}

Exit resend(Session& session, const QCommandLineParser& parser)
{
    const Result<ChallengeId> id = challengeFrom(parser.positionalArguments().value(0));
    if (!id)
        return session.refuse(id.error());
    const Result<Services*> services = session.services();
    if (!services)
        return session.refuse(services.error());
    const Result<IssuedChallenge> issued
        = (*services)->otp().resend(*id, {}, guardFrom(session.settings())).result();
    if (!issued)
        return session.refuse(issued.error());
    return reportIssued(session, **services, *issued);
}

}

QList<Command> otpCommands()
{
    return {
        {u"otp start"_s, {}, Words::tr("Send a one-time code to a number, to be checked with “otp check”."),
            0,
            {
                {u"to"_s, Words::tr("Number to verify, with + and country code."), u"NUMBER"_s},
                {u"location"_s, Words::tr("Name of the venue: its route is used."), u"NAME"_s},
                {u"splash"_s, Words::tr("Splash page whose text, digits and countries count."), u"PAGE"_s},
            },
            {u"to"_s}, start},
        {u"otp check"_s, u"CHALLENGE CODE"_s,
            Words::tr("Check what was typed in. Every wrong code counts; “-” reads it from standard input."),
            2, {}, {}, check},
        {u"otp resend"_s, u"CHALLENGE"_s, Words::tr("Send the same code again, by the next gateway."), 1, {},
            {}, resend},
    };
}

}
