// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Cli.h"
#include "app/cli/SplashInput.h"
#include "app/cli/Words.h"
#include "core/app/Services.h"
#include "core/model/SplashFields.h"
#include "core/splash/SplashJson.h"
#include "core/splash/SplashRules.h"
#include "core/splash/SplashService.h"

namespace otpost::cli {

using namespace Qt::StringLiterals;

namespace {

Result<SplashPage> pageFrom(Session& session, const QString& text)
{
    const Result<Services*> services = session.services();
    if (!services)
        return tl::unexpected(services.error());
    return (*services)->splash().find(text).result();
}

void printPage(const Session& session, const SplashPage& page)
{
    if (session.json()) {
        session.printJson(splashToJson(page));
        return;
    }
    session.print(QStringList{QString::number(page.id).rightJustified(4),
        (page.otp ? Words::tr("codes on") : Words::tr("codes off")).leftJustified(10),
        page.name.leftJustified(24), u"/splash/"_s + page.address}
                      .join(u"  "_s));
}

Exit save(Session& session, const SplashPage& page)
{
    if (const QList<Error> errors = validateSplash(page); !errors.isEmpty())
        return session.refuse(errors);
    const Result<SplashPage> stored = (*session.services())->splash().save(page).result();
    if (!stored)
        return session.refuse(stored.error());
    printPage(session, *stored);
    return Done;
}

Exit add(Session& session, const QCommandLineParser& parser)
{
    const Result<Services*> services = session.services();
    if (!services)
        return session.refuse(services.error());
    SplashPage page;
    page.name = parser.positionalArguments().first();
    if (const QList<Error> errors = applySplashOptions(session, parser, page); !errors.isEmpty())
        return session.refuse(errors);
    return save(session, page);
}

Exit edit(Session& session, const QCommandLineParser& parser)
{
    Result<SplashPage> page = pageFrom(session, parser.positionalArguments().first());
    if (!page)
        return session.refuse(page.error());
    const SplashPage before = *page;
    if (const QList<Error> errors = applySplashOptions(session, parser, *page); !errors.isEmpty())
        return session.refuse(errors);
    if (*page == before && parser.optionNames().isEmpty())
        return misused(session, Words::tr("Say what changes: see “otpost-cli help splash edit”."));
    return save(session, *page);
}

Exit list(Session& session, const QCommandLineParser&)
{
    const Result<Services*> services = session.services();
    if (!services)
        return session.refuse(services.error());
    const Result<QList<SplashPage>> pages = (*services)->splash().list().result();
    if (!pages)
        return session.refuse(pages.error());
    if (session.json()) {
        JsonValue all = JsonValue::array();
        for (const SplashPage& page : *pages)
            all.push_back(splashToJson(page));
        session.printJson(all);
        return Done;
    }
    for (const SplashPage& page : *pages)
        printPage(session, page);
    if (pages->isEmpty())
        session.say(Words::tr("No splash pages yet. Add the first with “otpost-cli splash add NAME”."));
    return Done;
}

Exit show(Session& session, const QCommandLineParser& parser)
{
    const Result<SplashPage> page = pageFrom(session, parser.positionalArguments().first());
    if (!page)
        return session.refuse(page.error());
    if (session.json()) {
        session.printJson(splashToJson(*page));
        return Done;
    }
    for (const SplashField& field : splashFields()) {
        if (field.kind == SplashFieldKind::Logo) {
            session.print(field.labelText() + u": "_s + Words::tr("%1 bytes").arg(page->logo.size()));
            continue;
        }
        const QStringList languages
            = field.perLanguage ? QStringList{anyLanguage} + guestLanguages() : QStringList{anyLanguage};
        for (const QString& language : languages) {
            const QString text = field.text(*page, language);
            const QString suffix
                = field.perLanguage && language != anyLanguage ? u" ("_s + language + u')' : QString();
            if (!text.isEmpty() || (!field.perLanguage && language == anyLanguage))
                session.print(field.labelText() + suffix + u": "_s + text);
        }
    }
    return Done;
}

Exit remove(Session& session, const QCommandLineParser& parser)
{
    const Result<SplashPage> page = pageFrom(session, parser.positionalArguments().first());
    if (!page)
        return session.refuse(page.error());
    const Result<SplashPage> gone = (*session.services())->splash().remove(page->id).result();
    if (!gone)
        return session.refuse(gone.error());
    session.say(Words::tr("%1 is removed.").arg(gone->name));
    if (session.json())
        session.printJson(JsonValue{{"id", gone->id}, {"name", gone->name.toStdString()}, {"removed", true}});
    return Done;
}

}

QList<Command> splashCommands()
{
    return {
        {u"splash add"_s, u"NAME"_s, Words::tr("Add a splash page, which guests see on joining the Wi-Fi."),
            1, splashOptions(false), {}, add},
        {u"splash list"_s, {}, Words::tr("All splash pages in their order."), 0, {}, {}, list},
        {u"splash show"_s, u"PAGE"_s, Words::tr("A splash page with all its fields."), 1, {}, {}, show},
        {u"splash edit"_s, u"PAGE"_s, Words::tr("Change a splash page."), 1, splashOptions(true), {}, edit},
        {u"splash remove"_s, u"PAGE"_s, Words::tr("Delete a splash page."), 1, {}, {}, remove},
    };
}

}
