// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/PresetInput.h"

#include "app/cli/Interactive.h"
#include "app/cli/Words.h"
#include "core/gateway/HeaderRules.h"
#include "core/gateway/PresetStore.h"
#include "core/model/GatewayFields.h"

namespace otpost::cli {

using namespace Qt::StringLiterals;

namespace {

/// Collects the answers of one command line.
class Answers
{
public:
    Answers(const QCommandLineParser& parser, const Preset& preset)
        : m_parser(parser)
        , m_preset(preset)
    {
        takeFlags();
        for (const QString& text : parser.values(u"set"_s))
            takeSet(text);
        for (const QString& text : parser.values(u"secret"_s))
            takeSecret(text);
    }

    const PresetAnswers& answers() const { return m_answers; }
    const QList<Error>& errors() const { return m_errors; }
    bool secretOnCommandLine() const { return m_onCommandLine; }

private:
    void takeFlags()
    {
        Gateway sample;
        sample.type = m_preset.type;
        const QString type = gatewayField(u"type"_s)->get(sample);
        if (m_parser.isSet(u"type"_s) && m_parser.value(u"type"_s) != type)
            m_errors.append(
                Error{ErrorKind::ValueUnknown, u"type"_s, {m_parser.value(u"type"_s).left(40), type}});
        for (const GatewayField& field : gatewayFields(m_preset.type)) {
            const bool known = field.set && !field.flag.isEmpty() && m_parser.isSet(field.flag);
            if (known && field.key != "type"_L1 && field.kind != FieldKind::Lines)
                takeField(field, m_parser.value(field.flag));
        }
    }

    void takeField(const GatewayField& field, const QString& text)
    {
        const bool file
            = text.startsWith(u'@') && (field.kind == FieldKind::Template || field.kind == FieldKind::Lines);
        const Result<QByteArray> value = file ? readValue(text) : text.toUtf8();
        if (value)
            m_answers.values.insert(keyFor(field), QString::fromUtf8(*value));
        else
            add(value.error(), field.key);
    }

    /// `--from` is the sender also where the preset asks for it by another name than the field's.
    QString keyFor(const GatewayField& field) const
    {
        const PresetAsk* from = findAsk(m_preset, u"from"_s);
        return field.flag == "from"_L1 && from ? from->name : field.key;
    }

    void takeSet(const QString& text)
    {
        const qsizetype at = text.indexOf(u'=');
        if (at <= 0) {
            m_errors.append(Error{ErrorKind::PresetSetForm, u"set"_s, {}});
            return;
        }
        const QString name = text.left(at).trimmed();
        const PresetAsk* ask = findAsk(m_preset, name);
        const GatewayField* field = fieldFor(name);
        if (ask && ask->secret)
            takeSecret(text);
        else if (!ask && field && field->set)
            takeField(*field, text.mid(at + 1));
        else
            m_answers.values.insert(ask ? ask->name : name, text.mid(at + 1));
    }

    /// `from` is the sender everywhere, as it is the option for it.
    const GatewayField* fieldFor(const QString& name) const
    {
        const bool sender = name == "from"_L1 && m_preset.type == GatewayType::Custom;
        return gatewayField(sender ? u"sender"_s : name);
    }

    void takeSecret(const QString& text)
    {
        const qsizetype at = text.indexOf(u'=');
        const QString name = text.left(at).trimmed();
        if (at < 0 || !checkSecretName(name)) { // what stands there may be the secret itself
            m_errors.append(Error{ErrorKind::SecretForm, u"secrets"_s, {}});
            return;
        }
        const QString value = text.mid(at + 1);
        m_onCommandLine |= !value.isEmpty() && value != "-"_L1 && !value.startsWith(u'@');
        const PresetAsk* ask = findAsk(m_preset, name);
        if (const Result<QByteArray> bytes = readValue(value); bytes)
            m_answers.secrets.insert(ask ? ask->name : name, *bytes);
        else
            add(bytes.error(), u"secrets"_s);
    }

    void add(Error error, const QString& field)
    {
        if (error.field.isEmpty())
            error.field = field;
        m_errors.append(error);
    }

    const QCommandLineParser& m_parser;
    const Preset& m_preset;
    PresetAnswers m_answers;
    QList<Error> m_errors;
    bool m_onCommandLine = false;
};

/// A sender that was given and that the provider does not take is no mistake, but somebody may wait for it.
void sayUnusedSender(const Session& session, const Preset& preset, const Gateway& gateway)
{
    const CustomSettings& custom = gateway.custom;
    const QString placeholder = u"%FROM%"_s;
    if (gateway.type == GatewayType::Custom && !custom.sender.isEmpty() && !custom.url.contains(placeholder)
        && !custom.payload.contains(placeholder))
        session.say(Words::tr("Note: %1 is not told the sender: what is sent has no place for it.")
                        .arg(preset.title));
}

/// A preset of a stranger may send what it is given anywhere, so that somebody has to agree.
Result<void> agree(const Session& session, const QCommandLineParser& parser, const Preset& preset)
{
    session.say(Words::tr("%1 is from a file. %2").arg(preset.title, describe(presetReach(preset))));
    if (parser.isSet(u"yes"_s))
        return {};
    if (session.json() || !inputIsTerminal())
        return fail(ErrorKind::PresetNotAgreed, u"preset-file"_s);
    session.say(Words::tr("Type “yes” to use it:"));
    const QString word = readLine().toLower();
    if (word == "yes"_L1 || word == "y"_L1 || word == Words::tr("yes"))
        return {};
    return fail(ErrorKind::PresetNotAgreed, u"preset-file"_s);
}

Result<Preset> presetFrom(const Session& session, const QCommandLineParser& parser)
{
    const bool isFile = parser.isSet(u"preset-file"_s);
    const PresetStore store(session.dataDirectory());
    const Result<KnownPreset> known = isFile ? store.open(parser.value(u"preset-file"_s)).result()
                                             : store.find(parser.value(u"preset"_s)).result();
    if (!known)
        return fail(known.error().kind, isFile ? u"preset-file"_s : u"preset"_s, known.error().args);
    if (!isFile)
        return known->preset;
    if (const Result<void> agreed = agree(session, parser, known->preset); !agreed)
        return tl::unexpected(agreed.error());
    return known->preset;
}

/// How what is missing is given: "--set from=… --secret api_key=@FILE".
void sayMissing(const Session& session, const Preset& preset, const QList<Error>& errors)
{
    QStringList options;
    for (const Error& error : errors) {
        if (error.kind != ErrorKind::PresetAnswerMissing)
            continue;
        const PresetAsk* ask = findAsk(preset, error.field);
        const bool secret = ask && ask->secret;
        options.append(
            (secret ? u"--secret "_s : u"--set "_s) + error.field + (secret ? u"=@FILE"_s : u"=…"_s));
    }
    if (!options.isEmpty())
        session.say(Words::tr("Add: %1").arg(options.join(u' ')));
}

}

QList<QCommandLineOption> presetOptions()
{
    return {
        {u"preset"_s, Words::tr("Begin with what is known about a provider: see “gateway presets”."),
            u"NAME"_s},
        {u"preset-file"_s,
            Words::tr(
                "Begin with a preset from a file, such as somebody else's: says where it sends what you "
                "give, and asks."),
            u"FILE"_s},
        {u"yes"_s, Words::tr("With --preset-file: use it without asking.")},
        {u"set"_s, Words::tr("With --preset: answer what it asks for, or fill a field of the gateway."),
            u"FIELD=VALUE"_s},
    };
}

QList<Error> applyPreset(const Session& session, const QCommandLineParser& parser, GatewayDraft& draft)
{
    const Result<Preset> preset = presetFrom(session, parser);
    if (!preset)
        return {preset.error()};
    const Answers given(parser, *preset);
    if (given.secretOnCommandLine())
        session.say(
            Words::tr("Warning: a secret on the command line can be seen by other users of this machine. "
                      "Use @FILE or - (standard input)."));
    if (!given.errors().isEmpty())
        return given.errors();
    ResultOfMany<GatewayDraft> made = gatewayFromPreset(*preset, given.answers());
    if (!made) {
        sayMissing(session, *preset, made.error());
        return made.error();
    }
    sayUnusedSender(session, *preset, made->gateway);
    draft = std::move(*made);
    return {};
}

}
