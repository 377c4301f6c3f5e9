// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Cli.h"

#include "app/cli/Words.h"
#include "core/app/Services.h"
#include "core/gateway/GatewayService.h"
#include "core/gateway/PresetStore.h"
#include "core/gateway/PresetWords.h"
#include "core/gateway/PresetWriter.h"
#include "core/model/GatewayFields.h"

#include <QFileInfo>

namespace otpost::cli {

using namespace Qt::StringLiterals;

namespace {

JsonValue textsToJson(const QStringList& texts)
{
    JsonValue all = JsonValue::array();
    for (const QString& text : texts)
        all.push_back(text.toStdString());
    return all;
}

QString typeWord(const Preset& preset)
{
    Gateway sample;
    sample.type = preset.type;
    return gatewayField(u"type"_s)->get(sample);
}

JsonValue presetToJson(const KnownPreset& known)
{
    const Preset& preset = known.preset;
    JsonValue asks = JsonValue::array();
    for (const PresetAsk& ask : preset.asks) {
        JsonValue json = JsonValue::object();
        json["name"] = ask.name.toStdString();
        json["aliases"] = textsToJson(ask.aliases);
        json["label"] = ask.label.toStdString();
        json["hint"] = ask.hint.toStdString();
        json["secret"] = ask.secret;
        json["required"] = ask.required;
        asks.push_back(std::move(json));
    }
    JsonValue json = JsonValue::object();
    json["name"] = preset.name.toStdString();
    json["title"] = preset.title.toStdString();
    json["type"] = typeWord(preset).toStdString();
    json["countries"] = preset.countries.toStdString();
    json["docs"] = preset.docs.toStdString();
    json["asks"] = std::move(asks);
    json["hosts"] = textsToJson(presetHosts(preset));
    json["notes"] = textsToJson(preset.notes);
    json["own"] = known.isOwn();
    return json;
}

void print(const Session& session, const KnownPreset& known)
{
    const Preset& preset = known.preset;
    QStringList about;
    if (!preset.countries.isEmpty())
        about.append(presetWords(preset.countries));
    if (known.isOwn())
        about.append(Words::tr("your own"));
    session.print(u"%1 %2 (%3)"_s.arg(preset.name.leftJustified(16), preset.title, about.join(u", "_s)));
    for (const PresetAsk& ask : preset.asks) {
        QString option
            = (ask.secret ? u"--secret "_s : u"--set "_s) + ask.name + (ask.secret ? u"=@FILE"_s : u"=…"_s);
        if (!ask.required)
            option = u'[' + option + u']';
        session.print(
            u"    %1 %2. %3"_s.arg(option.leftJustified(30), presetWords(ask.label), presetWords(ask.hint)));
    }
    session.print(Words::tr("    Talks to %1").arg(presetHosts(preset).join(u", "_s)));
    for (const QString& note : presetWords(preset.notes))
        session.print(Words::tr("    Note: %1").arg(note));
    session.print({});
}

Exit presets(Session& session, const QCommandLineParser&)
{
    const PresetStore store(session.dataDirectory());
    const Result<KnownPresets> all = store.list().result();
    if (!all)
        return session.refuse(all.error());
    for (const OddPresetFile& odd : all->odd)
        session.say(Words::tr("Note: %1: %2").arg(odd.file, describe(odd.error)));
    if (session.json()) {
        JsonValue json = JsonValue::array();
        for (const KnownPreset& known : all->presets)
            json.push_back(presetToJson(known));
        session.printJson(json);
        return Done;
    }
    for (const KnownPreset& known : all->presets)
        print(session, known);
    session.say(Words::tr("Use one: otpost-cli gateway add --preset NAME --set … --secret …"));
    return Done;
}

/// The gateway with its secrets as far as they can be read: they only tell what has to be asked for.
Result<GatewayDraft> draftOf(Session& session, const QString& idText)
{
    bool isNumber = false;
    const GatewayId id = idText.toLongLong(&isNumber);
    if (!isNumber)
        return fail(ErrorKind::GatewayNotFound, u"id"_s, {idText.left(40)});
    const Result<Services*> services = session.services();
    if (!services)
        return tl::unexpected(services.error());
    GatewayService& gateways = (*services)->gateways();
    const Result<Gateway> gateway = gateways.find(id).result();
    if (!gateway)
        return tl::unexpected(gateway.error());
    return GatewayDraft{*gateway, gateways.secretValues({*gateway}).result().value_or(SecretValues())};
}

Result<KnownPreset> keep(const Session& session, const QCommandLineParser& parser, const Preset& preset)
{
    PresetStore store(session.dataDirectory());
    if (!parser.isSet(u"output"_s))
        return store.add(preset).result();
    const QFileInfo info(parser.value(u"output"_s));
    if ((info.exists() || info.isSymLink()) && !parser.isSet(u"force"_s))
        return fail(ErrorKind::FileExists, u"output"_s, {info.filePath()});
    if (info.exists() && !info.isFile())
        return fail(ErrorKind::FileUnwritable, u"output"_s, {info.filePath(), Words::tr("it is not a file")});
    if (const Result<void> written = store.share(preset, info.filePath()).result(); !written)
        return tl::unexpected(written.error());
    return KnownPreset{preset, info.absoluteFilePath()};
}

Exit savePreset(Session& session, const QCommandLineParser& parser)
{
    const Result<GatewayDraft> draft = draftOf(session, parser.positionalArguments().first());
    if (!draft)
        return session.refuse(draft.error());
    PresetWords words;
    words.title = parser.value(u"name"_s);
    const ResultOfMany<PresetOfGateway> made = presetFromGateway(*draft, words);
    if (!made)
        return session.refuse(made.error());
    const Result<KnownPreset> kept = keep(session, parser, made->preset);
    if (!kept)
        return session.refuse(kept.error());
    for (const QString& label : made->leftOut)
        session.say(Words::tr("Note: a preset does not hold this, and it was left out: %1").arg(label));
    if (session.json()) {
        JsonValue json = presetToJson(*kept);
        json["file"] = toJson(kept->file);
        session.printJson(json);
        return Done;
    }
    print(session, *kept);
    session.say(
        Words::tr("Saved to %1. No secret is in it; whoever uses it is asked for each.").arg(kept->file));
    return Done;
}

Exit removePreset(Session& session, const QCommandLineParser& parser)
{
    const QString name = parser.positionalArguments().first();
    PresetStore store(session.dataDirectory());
    const Result<void> removed = store.remove(name).result();
    if (!removed)
        return session.refuse(removed.error());
    session.say(Words::tr("The preset %1 is removed. Gateways made of it stay.").arg(name));
    if (session.json())
        session.printJson(JsonValue{{"name", name.toStdString()}, {"removed", true}});
    return Done;
}

}

QList<Command> presetCommands()
{
    return {
        {u"gateway presets"_s, {}, Words::tr("Providers that are known, and what each needs."), 0, {}, {},
            presets},
        {u"gateway save-preset"_s, u"ID"_s,
            Words::tr("Make a preset of a gateway: all that is secret or your own is asked for."), 1,
            {{u"name"_s, Words::tr("What the preset is called (default: as the gateway)."), u"NAME"_s},
                {u"output"_s, Words::tr("A file to be given away, in place of your own presets."), u"FILE"_s},
                {u"force"_s, Words::tr("Replace a file that is there.")}},
            {}, savePreset},
        {u"gateway remove-preset"_s, u"NAME"_s, Words::tr("Delete one of your own presets."), 1, {}, {},
            removePreset},
    };
}

}
