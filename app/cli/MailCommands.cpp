// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/AlertInput.h"
#include "app/cli/Words.h"
#include "core/app/Services.h"
#include "core/mail/MailService.h"
#include "core/storage/MailRepository.h"
#include "core/storage/Storage.h"

#include <QLocale>

namespace otpost::cli {

using namespace Qt::StringLiterals;

namespace {

JsonValue namesJson(const QStringList& names)
{
    JsonValue all = JsonValue::array();
    for (const QString& name : names)
        all.push_back(toJson(name));
    return all;
}

Exit test(Session& session, const QCommandLineParser& parser)
{
    const Result<Services*> services = session.services();
    if (!services)
        return session.refuse(services.error());
    const Result<QStringList> to = parseMailAddresses(parser.values(u"to"_s).join(u','));
    if (!to)
        return session.refuse(Error{to.error().kind, u"to"_s, to.error().args});
    const Result<MailReport> report = (*services)->mail().sendTest(*to).result();
    if (!report)
        return session.refuse(report.error());
    JsonValue sent = JsonValue::array();
    JsonValue refused = JsonValue::array();
    for (const MailDelivery& delivery : report->deliveries) {
        if (!delivery.problem) {
            sent.push_back(toJson(delivery.address));
            if (!session.json())
                session.print(Words::tr("The mail server took the mail for %1.").arg(delivery.address));
            continue;
        }
        JsonValue entry = reasonJson(delivery.problem);
        entry["address"] = toJson(delivery.address);
        refused.push_back(std::move(entry));
        session.say(u"%1: %2"_s.arg(delivery.address, describe(*delivery.problem)));
    }
    if (session.json())
        session.printJson(JsonValue{{"sent", sent}, {"refused", refused},
            {"server", report->serverWords.isEmpty() ? JsonValue() : toJson(report->serverWords)}});
    else if (!report->serverWords.isEmpty())
        session.print(Words::tr("It said: %1").arg(report->serverWords));
    return report->isComplete() ? Done : JobFailed;
}

Exit waiting(Session& session, const QCommandLineParser&)
{
    const Result<Services*> services = session.services();
    if (!services)
        return session.refuse(services.error());
    const Result<QList<QueuedMail>> mails
        = (*services)
              ->storage()
              .read([](Connection& connection) { return MailRepository::waiting(connection); })
              .result();
    if (!mails)
        return session.refuse(mails.error());
    JsonValue all = JsonValue::array();
    for (const QueuedMail& mail : *mails) {
        all.push_back(JsonValue{{"id", mail.id}, {"subject", mail.words.subject.toStdString()},
            {"to", namesJson(mail.waiting)}, {"created", timeJson(mail.createdAt)}, {"tries", mail.tries},
            {"next", timeJson(mail.nextAt)}, {"problem", reasonJson(mail.problem)}});
        if (session.json())
            continue;
        session.print(
            u"%1  %2  %3"_s.arg(QLocale().toString(mail.createdAt.toLocalTime(), QLocale::ShortFormat),
                mail.words.subject, mail.waiting.join(u", "_s)));
        if (mail.problem)
            session.print(u"    "_s + describe(*mail.problem));
    }
    if (session.json())
        session.printJson(all);
    else if (mails->isEmpty())
        session.say(Words::tr("No mail waits."));
    return Done;
}

}

QList<Command> mailCommands()
{
    return {
        {u"mail test"_s, {}, Words::tr("Send a test mail, and say what the mail server said."), 0,
            {{u"to"_s, Words::tr("Whom to; otherwise the setting mail-recipients. May be repeated."),
                u"ADDRESS"_s}},
            {}, test},
        {u"mail waiting"_s, {}, Words::tr("Mails that could not be sent yet, and why."), 0, {}, {}, waiting},
    };
}

}
