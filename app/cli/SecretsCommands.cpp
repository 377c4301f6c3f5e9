// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Cli.h"

#include "app/cli/Words.h"
#include "core/app/Services.h"
#include "core/secrets/SecretsService.h"

namespace otpost::cli {

using namespace Qt::StringLiterals;

namespace {

JsonValue storeJson(const StoreChoice& store)
{
    if (store.kind == StoreKind::Keychain)
        return JsonValue{{"store", "keychain"}, {"vault", nullptr}};
    return JsonValue{{"store", "vault"}, {"vault", store.vaultFile.toStdString()}};
}

JsonValue placesJson(const QList<SecretPlace>& places)
{
    JsonValue all = JsonValue::array();
    for (const SecretPlace& place : places)
        all.push_back(
            JsonValue{{"gateway", place.gateway.toStdString()}, {"secret", place.secret.toStdString()}});
    return all;
}

JsonValue problemJson(const std::optional<Error>& problem)
{
    if (!problem)
        return nullptr;
    return JsonValue{
        {"kind", errorName(problem->kind).toStdString()}, {"message", describe(*problem).toStdString()}};
}

void sayMissing(const Session& session, const QList<SecretPlace>& places)
{
    for (const SecretPlace& place : places)
        session.say(Words::tr("The value of “%1” of the gateway %2 is not stored. Give it again with "
                              "“otpost-cli gateway edit”.")
                        .arg(place.secret, place.gateway));
}

Exit status(Session& session, const QCommandLineParser&)
{
    const Result<Services*> services = session.services();
    if (!services)
        return session.refuse(services.error());
    const Result<SecretsStatus> result = (*services)->secrets().status().result();
    if (!result)
        return session.refuse(result.error());
    const SecretsStatus& found = *result;
    if (session.json()) {
        JsonValue json = storeJson(found.store);
        json["usable"] = !found.problem;
        json["secrets"] = found.secrets;
        json["missing"] = placesJson(found.missing);
        json["problem"] = problemJson(found.problem);
        json["leftIn"] = found.leftIn ? storeJson(*found.leftIn) : JsonValue(nullptr);
        session.printJson(json);
    } else {
        session.print(Words::tr("Secrets are kept in %1.").arg(describe(found.store)));
        session.print(Words::tr("The gateways have %n secret(s).", nullptr, found.secrets));
        if (!found.problem)
            session.print(Words::tr("The store can be used."));
    }
    if (found.problem)
        session.say(describe(*found.problem));
    sayMissing(session, found.missing);
    if (found.leftIn)
        session.say(Words::tr("An earlier move did not clear %1. Run “otpost-cli secrets move” once more, to "
                              "the store in use, to finish it.")
                        .arg(describe(*found.leftIn)));
    return found.problem ? exitFor(*found.problem) : found.missing.isEmpty() ? Done : NoSecretStore;
}

Exit report(const Session& session, const SecretsMoved& moved)
{
    if (session.json()) {
        JsonValue json = storeJson(moved.to);
        json["moved"] = moved.secrets;
        json["missing"] = placesJson(moved.missing);
        json["notCleared"] = problemJson(moved.notCleared);
        session.printJson(json);
    } else {
        session.print(Words::tr("Secrets are kept in %1.").arg(describe(moved.to)));
        session.print(Words::tr("%n secret(s) moved.", nullptr, moved.secrets));
    }
    sayMissing(session, moved.missing);
    if (moved.notCleared) {
        session.say(Words::tr("The old store still has copies: %1").arg(describe(*moved.notCleared)));
        session.say(Words::tr("Run the same command again to remove them."));
    }
    return Done;
}

Exit move(Session& session, const QCommandLineParser& parser)
{
    const QString kind = parser.positionalArguments().first();
    StoreChoice to;
    if (kind == "vault"_L1) {
        to = StoreChoice::vault(session.takeVaultFile());
        if (to.vaultFile.isEmpty())
            return misused(session, Words::tr("Name the vault's file: --vault FILE."));
    } else if (kind != "keychain"_L1) {
        return misused(
            session, Words::tr("“%1” is no secret store. Use keychain or vault.").arg(kind.left(60)));
    }
    const Result<Services*> services = session.services();
    if (!services)
        return session.refuse(services.error());
    const Result<SecretsMoved> moved = (*services)->secrets().move(to, parser.isSet(u"abandon"_s)).result();
    return moved ? report(session, *moved) : session.refuse(moved.error());
}

}

QList<Command> secretsCommands()
{
    const QCommandLineOption abandon(u"abandon"_s,
        Words::tr("The old store is lost: switch over without its secrets, which have to be given again."));
    return {
        {u"secrets status"_s, {}, Words::tr("Where secrets are kept, and whether that works."), 0, {}, {},
            status},
        {u"secrets move"_s, u"keychain|vault"_s, Words::tr("Keep the secrets in another store."), 1,
            {abandon}, {}, move},
    };
}

}
