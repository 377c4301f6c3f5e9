// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Cli.h"

#include "app/cli/Interactive.h"
#include "app/cli/Terminal.h"
#include "app/cli/Words.h"
#include "core/app/Services.h"
#include "core/config/ConfigPlan.h"
#include "core/config/ConfigPlanText.h"
#include "core/config/ConfigReader.h"
#include "core/config/ConfigWriter.h"
#include "core/config/SealedSecrets.h"
#include "core/gateway/GatewayService.h"
#include "core/routing/RouteService.h"
#include "core/secrets/Passphrase.h"
#include "core/splash/SplashService.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

namespace otpost::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortPassphrase = 12; ///< bytes; below it a word of warning

/// Asks on the terminal; twice where a slip of the finger would lock the secrets away for good.
Result<LockedBytes> askPassphrase(bool twice)
{
    Terminal terminal;
    if (!terminal.isOpen())
        return fail(ErrorKind::ConfigPassphraseMissing);
    LockedBytes passphrase
        = terminal.askHidden(twice ? Words::tr("New passphrase for the secrets in the file: ")
                                   : Words::tr("Passphrase of the secrets in the file: "));
    if (passphrase.isEmpty())
        return fail(ErrorKind::ConfigPassphraseMissing);
    if (twice && terminal.askHidden(Words::tr("The same once more: ")).view() != passphrase.view())
        return fail(ErrorKind::VaultPassphraseDiffers);
    return passphrase;
}

/// In words that do not speak of the vault, for which those files are usually made.
Result<LockedBytes> withoutVault(Result<LockedBytes> read)
{
    if (!read && read.error().kind == ErrorKind::VaultPassphraseUnreadable)
        read.error().kind = ErrorKind::FileUnreadable;
    else if (!read && read.error().kind == ErrorKind::VaultPassphraseEmpty)
        return fail(ErrorKind::ConfigPassphraseMissing);
    return read;
}

/// `inputIsTaken`: standard input is the configuration itself.
Result<LockedBytes> passphraseFrom(const QCommandLineParser& parser, bool twice, bool inputIsTaken)
{
    if (!parser.isSet(u"passphrase-file"_s))
        return askPassphrase(twice);
    const QString path = parser.value(u"passphrase-file"_s);
    if (path != "-"_L1)
        return withoutVault(readPassphraseFile(path));
    if (inputIsTaken)
        return fail(ErrorKind::ConfigPassphraseMissing);
    const Result<QByteArray> read = readValue(path);
    if (!read)
        return tl::unexpected(read.error());
    if (read->isEmpty())
        return fail(ErrorKind::ConfigPassphraseMissing);
    if (read->size() > longestPassphrase)
        return fail(ErrorKind::FileUnreadable, {}, {path, u"> %1 bytes"_s.arg(longestPassphrase)});
    return LockedBytes(QByteArrayView(*read));
}

Result<void> writeFile(const QString& path, const QByteArray& bytes, bool forOwnerAlone)
{
    QSaveFile file(path);
    const auto unwritable = [&] { return fail(ErrorKind::FileUnwritable, {}, {path, file.errorString()}); };
    if (!file.open(QIODevice::WriteOnly))
        return unwritable();
    if (forOwnerAlone && !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return unwritable();
    if (file.write(bytes) != bytes.size() || !file.commit())
        return unwritable();
    return {};
}

/// Reads a little more than is allowed, so that what is too large shows as such.
Result<QByteArray> readFile(const QString& path)
{
    QFile file(path);
    const bool opened
        = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return fail(ErrorKind::FileUnreadable, {}, {path, file.errorString()});
    const QByteArray bytes = file.read(maxConfigBytes + 1);
    if (bytes.isEmpty() && file.error() != QFileDevice::NoError)
        return fail(ErrorKind::FileUnreadable, {}, {path, file.errorString()});
    return bytes;
}

Result<ConfigContent> contentOf(Services& services)
{
    const Result<Settings> settings = services.settings().load().result();
    if (!settings)
        return tl::unexpected(settings.error());
    const Result<QList<Gateway>> gateways = services.gateways().list().result();
    if (!gateways)
        return tl::unexpected(gateways.error());
    const Result<QList<Location>> locations = services.routes().locations().result();
    if (!locations)
        return tl::unexpected(locations.error());
    const Result<QList<SplashPage>> pages = services.splash().list().result();
    if (!pages)
        return tl::unexpected(pages.error());
    return ConfigContent{*settings, *gateways, QDateTime::currentDateTimeUtc(), *locations, *pages};
}

/// The sealed part, and how many secrets are in it.
struct Sealed {
    QByteArray bytes;
    qsizetype count = 0;
};

Result<Sealed> sealAll(const Session& session, const QCommandLineParser& parser, Services& services,
    const ConfigContent& content)
{
    const Result<LockedBytes> passphrase = passphraseFrom(parser, true, false);
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    if (passphrase->size() < shortPassphrase)
        session.say(Words::tr("Note: this passphrase is short. Whoever gets the file can try very many."));
    const Result<SecretValues> values
        = services.gateways().secretValues(content.gateways, content.locations).result();
    if (!values)
        return tl::unexpected(values.error());
    const SealedSecrets secrets = labelled(content.gateways, *values, content.locations);
    const Result<QByteArray> bytes = sealSecrets(secrets, *passphrase);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return Sealed{*bytes, secrets.size()};
}

Exit exportConfig(Session& session, const QCommandLineParser& parser)
{
    const QString path = parser.positionalArguments().first();
    const bool toOutput = path == "-"_L1;
    const QFileInfo info(path);
    if (!toOutput && (info.exists() || info.isSymLink()) && !parser.isSet(u"force"_s))
        return session.refuse(Error{ErrorKind::FileExists, {}, {path}});
    // A device would be replaced by a file of its name.
    if (!toOutput && info.exists() && !info.isFile())
        return session.refuse(Error{ErrorKind::FileUnwritable, {}, {path, Words::tr("it is not a file")}});
    const Result<Services*> services = session.services();
    if (!services)
        return session.refuse(services.error());
    const Result<ConfigContent> content = contentOf(**services);
    if (!content)
        return session.refuse(content.error());

    const bool withSecrets = parser.isSet(u"with-secrets"_s);
    Result<Sealed> sealed = Sealed();
    if (withSecrets)
        sealed = sealAll(session, parser, **services, *content);
    else if (parser.isSet(u"passphrase-file"_s))
        session.say(Words::tr("Note: secrets are left out. Add --with-secrets to seal them in the file."));
    if (!sealed)
        return session.refuse(sealed.error());
    const Result<QByteArray> text = writeConfig(*content, sealed->bytes);
    if (!text)
        return session.refuse(text.error());
    if (toOutput) {
        session.print(QString::fromUtf8(*text).trimmed());
        if (std::ferror(stdout) == 0)
            return Done;
        // The document it would print with --json has no place there either.
        const Error unwritable{
            ErrorKind::FileUnwritable, {}, {Words::tr("standard output"), Words::tr("it takes no more")}};
        session.say(describe(unwritable));
        return exitFor(unwritable);
    }
    if (Result<void> written = writeFile(path, *text, withSecrets); !written)
        return session.refuse(written.error());
    session.say(Words::tr("Written to %1: %2.")
                    .arg(path,
                        describe(ConfigSame{content->gateways.size(), content->locations.size(),
                            content->splashPages.size()})));
    if (session.json())
        session.printJson(JsonValue{{"file", info.absoluteFilePath().toStdString()},
            {"gateways", content->gateways.size()}, {"locations", content->locations.size()},
            {"splashPages", content->splashPages.size()}, {"secrets", sealed->count}});
    return Done;
}

Result<SealedSecrets> openAll(const QCommandLineParser& parser, const ConfigFile& file)
{
    if (file.sealed.isEmpty() || parser.isSet(u"without-secrets"_s))
        return SealedSecrets();
    const bool inputIsTaken = parser.positionalArguments().first() == "-"_L1;
    const Result<LockedBytes> passphrase = passphraseFrom(parser, false, inputIsTaken);
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    return openSecrets(file.sealed, *passphrase);
}

tl::expected<ConfigPlan, QList<Error>> planFrom(Session& session, const QCommandLineParser& parser)
{
    const auto refused = [](const Error& error) { return tl::unexpected(QList<Error>{error}); };
    const Result<QByteArray> text = readFile(parser.positionalArguments().first());
    if (!text)
        return refused(text.error());
    const tl::expected<ConfigFile, QList<Error>> file = readConfig(*text);
    if (!file)
        return tl::unexpected(file.error());
    const Result<Services*> services = session.services();
    if (!services)
        return refused(services.error());
    const Result<SealedSecrets> opened = openAll(parser, *file);
    if (!opened)
        return refused(opened.error());
    const Result<ConfigContent> content = contentOf(**services);
    if (!content)
        return refused(content.error());
    ConfigState now{content->settings, content->gateways, {}, content->locations, content->splashPages};
    // Only to see which values stay the same; where they cannot be read, all count as new.
    if (!opened->isEmpty())
        now.values = (*services)
                         ->gateways()
                         .secretValues(now.gateways, now.locations)
                         .result()
                         .value_or(SecretValues());
    return planImport(
        *file, *opened, now, parser.isSet(u"replace"_s) ? ImportMode::Replace : ImportMode::Merge);
}

bool confirmed(const Session& session)
{
    session.say(Words::tr("Type “yes” to make these changes:"));
    char answer[16] = {};
    if (!std::fgets(answer, sizeof answer, stdin))
        return false;
    const QString word = QString::fromLocal8Bit(answer).trimmed().toLower();
    return word == "yes"_L1 || word == "y"_L1 || word == Words::tr("yes");
}

Exit importConfig(Session& session, const QCommandLineParser& parser)
{
    const tl::expected<ConfigPlan, QList<Error>> plan = planFrom(session, parser);
    if (!plan)
        return session.refuse(plan.error());
    for (const Error& remark : plan->remarks)
        session.say(Words::tr("Note: %1: %2").arg(remark.field, describe(remark)));
    const QStringList lines = planLines(*plan);
    for (const QString& line : lines) {
        if (!session.json())
            session.print(line);
    }

    const bool ask = !session.json() && inputIsTerminal();
    if (!lines.isEmpty() && plan->same != ConfigSame())
        session.say(Words::tr("As the file says already: %1.").arg(describe(plan->same)));
    bool apply = !lines.isEmpty() && !parser.isSet(u"dry-run"_s);
    if (lines.isEmpty())
        session.say(Words::tr("Everything is as the file says already."));
    else if (apply && !parser.isSet(u"yes"_s))
        apply = ask && confirmed(session);
    if (apply) {
        GatewayService& gateways = (*session.services())->gateways();
        const Result<void> done = gateways.applyBatch(plan->batch).result();
        if (!done)
            return session.refuse(done.error());
        session.say(Words::tr("%n change(s) made.", nullptr, int(plan->changes.size())));
    } else if (!lines.isEmpty()) {
        session.say(Words::tr("Nothing was changed. With --yes, these changes are made."));
    }
    if (session.json())
        session.printJson(planToJson(*plan, apply));
    return Done;
}

}

QList<Command> configCommands()
{
    const QCommandLineOption passphrase{u"passphrase-file"_s,
        Words::tr("File that holds the passphrase; - is standard input. Otherwise it is asked for."),
        u"FILE|-"_s};
    return {
        {u"config export"_s, u"FILE"_s,
            Words::tr("Write gateways, locations, splash pages and settings to a file."), 1,
            {{u"with-secrets"_s, Words::tr("The secrets too, sealed by a passphrase.")}, passphrase,
                {u"force"_s, Words::tr("Replace a file that is there.")}},
            {}, exportConfig},
        {u"config import"_s, u"FILE"_s,
            Words::tr("Show what a file of “config export” would change, and make the changes."), 1,
            {{u"yes"_s, Words::tr("Make the changes without asking.")},
                {u"dry-run"_s, Words::tr("Only show the changes.")},
                {u"replace"_s,
                    Words::tr(
                        "Remove gateways, locations and splash pages that are not in the file, and take over "
                        "its order.")},
                passphrase, {u"without-secrets"_s, Words::tr("Leave the secrets in the file alone.")}},
            {}, importConfig},
    };
}

}
