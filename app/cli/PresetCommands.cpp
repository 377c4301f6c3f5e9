// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Cli.h"

#include "app/cli/Words.h"
#include "core/gateway/Preset.h"
#include "core/model/GatewayFields.h"

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

JsonValue presetToJson(const Preset& preset)
{
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
    return json;
}

void print(const Session& session, const Preset& preset)
{
    session.print(u"%1 %2 (%3)"_s.arg(preset.name.leftJustified(16), preset.title, preset.countries));
    for (const PresetAsk& ask : preset.asks) {
        QString option
            = (ask.secret ? u"--secret "_s : u"--set "_s) + ask.name + (ask.secret ? u"=@FILE"_s : u"=…"_s);
        if (!ask.required)
            option = u'[' + option + u']';
        session.print(u"    %1 %2. %3"_s.arg(option.leftJustified(30), ask.label, ask.hint));
    }
    session.print(Words::tr("    Talks to %1").arg(presetHosts(preset).join(u", "_s)));
    for (const QString& note : preset.notes)
        session.print(Words::tr("    Note: %1").arg(note));
    session.print({});
}

Exit presets(Session& session, const QCommandLineParser&)
{
    const Result<QList<Preset>> all = builtInPresets();
    if (!all)
        return session.refuse(all.error());
    if (session.json()) {
        JsonValue json = JsonValue::array();
        for (const Preset& preset : *all)
            json.push_back(presetToJson(preset));
        session.printJson(json);
        return Done;
    }
    for (const Preset& preset : *all)
        print(session, preset);
    session.say(Words::tr("Use one: otpost-cli gateway add --preset NAME --set … --secret …"));
    return Done;
}

}

QList<Command> presetCommands()
{
    return {{u"gateway presets"_s, {}, Words::tr("Providers that are known, and what each needs."), 0, {}, {},
        presets}};
}

}
