// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Cli.h"

#include "app/cli/Words.h"
#include "core/app/Services.h"

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

Exit list(Session& session, const QCommandLineParser&)
{
    const Result<Settings> settings = load(session);
    if (!settings)
        return session.refuse(settings.error());
    JsonValue json = JsonValue::object();
    for (const SettingInfo& info : settingInfos()) {
        const QString value = (*settings).*info.member;
        json[info.name.toStdString()] = value.toStdString();
        if (!session.json())
            session.print(
                u"%1  %2  %3"_s.arg(info.name.leftJustified(18), value.leftJustified(10), info.description));
    }
    if (session.json())
        session.printJson(json);
    return Done;
}

Exit get(Session& session, const QCommandLineParser& parser)
{
    const Result<Settings> settings = load(session);
    if (!settings)
        return session.refuse(settings.error());
    const QString name = parser.positionalArguments().first();
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
    const Result<void> done = (*services)->settings().set(arguments.at(0), arguments.at(1)).result();
    if (!done)
        return session.refuse(done.error());
    return get(session, parser);
}

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
