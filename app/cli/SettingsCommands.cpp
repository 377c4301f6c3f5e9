// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Cli.h"

#include "app/cli/HelpTable.h"
#include "app/cli/Words.h"
#include "core/app/Services.h"
#include "core/mail/MailService.h"

namespace otpost::cli {

using namespace Qt::StringLiterals;

namespace {

Result<Settings> load(Session& session)
{
    const Result<Services*> services = session.services();
    if (!services)
        return tl::unexpected(services.error());
    return (*services)->settings().load().result();
}

Result<bool> hasMailPassword(Session& session)
{
    const Result<Services*> services = session.services();
    if (!services)
        return tl::unexpected(services.error());
    return (*services)->mail().hasPassword().result();
}

/// What stands in the place of the password.
void printPassword(Session& session, bool stored)
{
    if (session.json())
        session.printJson({{"stored", stored}});
    else
        session.print(stored ? Words::tr("stored") : QString());
}

Exit setMailPassword(Session& session, Services& services, const QString& text)
{
    if (!text.isEmpty() && text != "-"_L1 && !text.startsWith(u'@'))
        session.say(
            Words::tr("Warning: a secret on the command line can be seen by other users of this machine. "
                      "Use @FILE or - (standard input)."));
    const Result<QByteArray> value = readValue(text);
    if (!value)
        return session.refuse(value.error());
    const Result<void> done = services.mail().setPassword(*value).result();
    if (!done)
        return session.refuse(done.error());
    printPassword(session, !value->isEmpty());
    return Done;
}

Exit list(Session& session, const QCommandLineParser&)
{
    const Result<Settings> settings = load(session);
    if (!settings)
        return session.refuse(settings.error());
    const Result<bool> stored = hasMailPassword(session);
    if (!stored)
        return session.refuse(stored.error());
    constexpr int nameWidth = 22;
    JsonValue json = JsonValue::object();
    for (const SettingInfo& info : settingInfos()) {
        const QString value = (*settings).*info.member;
        json[info.name.toStdString()] = value.toStdString();
        if (!session.json())
            session.print(u"%1  %2  %3"_s.arg(
                info.name.leftJustified(nameWidth), value.leftJustified(10), info.description));
    }
    json[mailPasswordName().toStdString()] = JsonValue{{"stored", *stored}};
    if (session.json())
        session.printJson(json);
    else
        session.print(u"%1  %2  %3"_s.arg(mailPasswordName().leftJustified(nameWidth),
            (*stored ? Words::tr("stored") : QString()).leftJustified(10),
            Words::tr("Password of the mail server's login")));
    return Done;
}

Exit get(Session& session, const QCommandLineParser& parser)
{
    const Result<Settings> settings = load(session);
    if (!settings)
        return session.refuse(settings.error());
    const QString name = parser.positionalArguments().first();
    if (name == mailPasswordName()) {
        const Result<bool> stored = hasMailPassword(session);
        if (!stored)
            return session.refuse(stored.error());
        printPassword(session, *stored);
        return Done;
    }
    for (const SettingInfo& info : settingInfos()) {
        if (info.name != name)
            continue;
        const QString value = (*settings).*info.member;
        if (session.json())
            session.printJson(toJson(value));
        else
            session.print(value);
        return Done;
    }
    return session.refuse(Error{ErrorKind::SettingUnknown, name, {name.left(60)}});
}

Exit set(Session& session, const QCommandLineParser& parser)
{
    const Result<Services*> services = session.services();
    if (!services)
        return session.refuse(services.error());
    const QStringList arguments = parser.positionalArguments();
    if (arguments.at(0) == mailPasswordName())
        return setMailPassword(session, **services, arguments.at(1));
    const Result<void> done = (*services)->settings().set(arguments.at(0), arguments.at(1)).result();
    if (!done)
        return session.refuse(done.error());
    return get(session, parser);
}

}

QString mailPasswordName()
{
    return u"mail-password"_s;
}

QList<Command> settingsCommands()
{
    return {
        {u"settings list"_s, {}, Words::tr("All settings with their values."), 0, {}, {}, list},
        {u"settings get"_s, u"NAME"_s, Words::tr("The value of one setting."), 1, {}, {}, get},
        {u"settings set"_s, u"NAME VALUE"_s, Words::tr("Change a setting."), 2, {}, {}, set},
    };
}

}
