// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Json.h"
#include "core/gateway/HeaderRules.h"
#include "core/gateway/Preset.h"
#include "core/gateway/PresetText.h"
#include "core/model/GatewayFields.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <optional>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestWord = 60;
constexpr int longestSentence = 500;
constexpr int longestTemplate = 10'000;
constexpr int mostRows = 20;

/// Fields that a preset may fill. What it may not: names, switches and addresses that are the user's, and
/// whatever weakens the connection.
const QStringList& fieldsOfPresets()
{
    static const QStringList keys{u"url"_s, u"sender"_s, u"method"_s, u"contentType"_s, u"payload"_s,
        u"successResponse"_s, u"successPath"_s, u"accountSid"_s, u"apiKey"_s, u"from"_s, u"baseUrl"_s,
        u"timeoutMs"_s, u"deadlineMs"_s, u"balanceUrl"_s, u"balanceField"_s, u"balanceMethod"_s,
        u"balanceDivisor"_s};
    return keys;
}

/// Fields in which {ask} stands for an answer.
const QStringList& fieldsWithAsks()
{
    static const QStringList keys{
        u"url"_s, u"sender"_s, u"payload"_s, u"accountSid"_s, u"apiKey"_s, u"from"_s, u"balanceUrl"_s};
    return keys;
}

/// Reads one document and keeps the first problem.
class Reader
{
public:
    Result<Preset> read(const JsonValue& json)
    {
        members(json, {},
            {"$schema", "name", "title", "docs", "countries", "type", "asks", "gateway", "urlWithoutSender",
                "payloadWithoutSender", "headers", "notes"});
        m_preset.name = word(json, {}, "name", true);
        m_preset.title = word(json, {}, "title", true);
        m_preset.docs = text(json, {}, "docs", longestSentence, false);
        m_preset.countries = text(json, {}, "countries", longestSentence, false);
        readType(json);
        rows(json, "asks", [this](const JsonValue& row, const QString& place) { readAsk(row, place); });
        readFields(json);
        m_preset.urlWithoutSender = text(json, {}, "urlWithoutSender", longestTemplate, false, true);
        m_preset.payloadWithoutSender = text(json, {}, "payloadWithoutSender", longestTemplate, false, true);
        rows(json, "headers", [this](const JsonValue& row, const QString& place) { readHeader(row, place); });
        rows(json, "notes", [this](const JsonValue& row, const QString& place) {
            m_preset.notes.append(checked(row, place, longestSentence, false));
        });
        checkNames();
        checkAsks();
        if (m_error)
            return tl::unexpected(*m_error);
        return m_preset;
    }

private:
    void problem(ErrorKind kind, const QString& place, const QString& more = {})
    {
        if (m_error)
            return;
        QStringList args{place.left(200)};
        if (!more.isEmpty())
            args.append(more.left(200));
        m_error = Error{kind, {}, args};
    }

    void members(const JsonValue& json, const QString& place, std::initializer_list<const char*> known)
    {
        if (!json.is_object()) {
            problem(ErrorKind::PresetMemberInvalid, place.isEmpty() ? u"/"_s : place);
            return;
        }
        for (const auto& member : json.items()) {
            const auto same = [&member](const char* name) { return member.key() == name; };
            if (std::none_of(known.begin(), known.end(), same))
                problem(ErrorKind::PresetMemberUnknown, place + u'/' + QString::fromStdString(member.key()));
        }
    }

    static const JsonValue* member(const JsonValue& json, const char* name)
    {
        if (!json.is_object())
            return nullptr;
        const auto found = json.find(name);
        return found == json.end() ? nullptr : &*found;
    }

    /// A string of the document; line breaks only where it is a template.
    QString checked(const JsonValue& json, const QString& place, int longest, bool isTemplate)
    {
        const QString text = stringOf(json);
        if (!json.is_string() || text.trimmed().isEmpty())
            problem(ErrorKind::PresetMemberInvalid, place);
        else if (text.size() > longest)
            problem(ErrorKind::PresetTooLong, place, QString::number(longest));
        else if (std::any_of(text.begin(), text.end(), [isTemplate](QChar c) {
                     return !c.isPrint() && !c.isSurrogate() && !(isTemplate && (c == u'\n' || c == u'\t'));
                 }))
            problem(ErrorKind::PresetMemberInvalid, place);
        return text;
    }

    QString text(const JsonValue& json, const QString& place, const char* name, int longest, bool required,
        bool isTemplate = false)
    {
        const QString here = place + u'/' + QString::fromLatin1(name);
        const JsonValue* value = member(json, name);
        if (value)
            return checked(*value, here, longest, isTemplate);
        if (required)
            problem(ErrorKind::PresetMemberMissing, here);
        return {};
    }

    QString word(const JsonValue& json, const QString& place, const char* name, bool required)
    {
        return text(json, place, name, longestWord, required);
    }

    bool flag(const JsonValue& json, const QString& place, const char* name, bool otherwise)
    {
        const JsonValue* value = member(json, name);
        if (value && !value->is_boolean())
            problem(ErrorKind::PresetMemberInvalid, place + u'/' + QString::fromLatin1(name));
        return value && value->is_boolean() ? value->get<bool>() : otherwise;
    }

    template <class Take>
    void rows(const JsonValue& json, const char* name, Take take, const QString& place = {})
    {
        const QString here = place + u'/' + QString::fromLatin1(name);
        const JsonValue* list = member(json, name);
        if (!list)
            return;
        if (!list->is_array())
            return problem(ErrorKind::PresetMemberInvalid, here);
        if (list->size() > mostRows)
            return problem(ErrorKind::PresetTooLong, here, QString::number(mostRows));
        int number = 0;
        for (const JsonValue& row : *list)
            take(row, here + u'/' + QString::number(number++));
    }

    void readType(const JsonValue& json)
    {
        const QString type = word(json, {}, "type", true);
        if (type == "twilio"_L1)
            m_preset.type = GatewayType::Twilio;
        else if (type != "custom"_L1)
            problem(ErrorKind::PresetMemberInvalid, u"/type"_s);
    }

    void readAsk(const JsonValue& json, const QString& place)
    {
        members(json, place, {"name", "aliases", "label", "hint", "secret", "required", "format"});
        PresetAsk ask;
        ask.name = word(json, place, "name", true);
        rows(
            json, "aliases",
            [this, &ask](const JsonValue& row, const QString& here) {
                ask.aliases.append(checked(row, here, longestWord, false));
            },
            place);
        ask.label = word(json, place, "label", true);
        ask.hint = text(json, place, "hint", longestSentence, true);
        ask.secret = flag(json, place, "secret", false);
        ask.required = flag(json, place, "required", true);
        const QString format = word(json, place, "format", false);
        if (format == "host"_L1)
            ask.format = PresetAsk::Format::Host;
        else if (!format.isEmpty() && format != "text"_L1)
            problem(ErrorKind::PresetMemberInvalid, place + u"/format"_s);
        m_preset.asks.append(ask);
    }

    void readFields(const JsonValue& json)
    {
        const JsonValue* gateway = member(json, "gateway");
        if (!gateway)
            return problem(ErrorKind::PresetMemberMissing, u"/gateway"_s);
        if (!gateway->is_object())
            return problem(ErrorKind::PresetMemberInvalid, u"/gateway"_s);
        for (const auto& item : gateway->items()) {
            const QString key = QString::fromStdString(item.key());
            const QString place = u"/gateway/"_s + key;
            const GatewayField* field = gatewayField(key);
            if (!field || !fieldsOfPresets().contains(key) || !field->appliesTo(m_preset.type)) {
                problem(ErrorKind::PresetMemberUnknown, place);
                continue;
            }
            QString value;
            if (field->kind == FieldKind::Number) {
                if (!item.value().is_number_integer())
                    problem(ErrorKind::PresetMemberInvalid, place);
                else
                    value = QString::fromStdString(item.value().dump());
            } else {
                value = checked(item.value(), place, longestTemplate, field->kind == FieldKind::Template);
            }
            Gateway scratch;
            if (!field->set(scratch, value))
                problem(ErrorKind::PresetMemberInvalid, place);
            m_preset.fields.insert(key, value);
        }
    }

    void readHeader(const JsonValue& json, const QString& place)
    {
        members(json, place, {"name", "value", "basic"});
        PresetHeader header;
        header.name = word(json, place, "name", true);
        if (!checkHeaderName(header.name))
            problem(ErrorKind::PresetMemberInvalid, place + u"/name"_s);
        header.value = text(json, place, "value", longestSentence, false);
        rows(
            json, "basic",
            [this, &header](const JsonValue& row, const QString& here) {
                header.basic.append(checked(row, here, longestWord, false));
            },
            place);
        if (header.value.isEmpty() == header.basic.isEmpty() || header.basic.size() % 2 != 0
            || header.basic.size() > 2)
            problem(ErrorKind::PresetMemberInvalid, place);
        if (m_preset.type != GatewayType::Custom)
            problem(ErrorKind::PresetMemberUnknown, place);
        m_preset.headers.append(header);
    }

    void checkNames()
    {
        static const QRegularExpression presetName(u"\\A[a-z0-9][a-z0-9_-]*\\z"_s);
        static const QRegularExpression askName(u"\\A[a-z][a-z0-9_]*\\z"_s);
        if (!presetName.match(m_preset.name).hasMatch())
            problem(ErrorKind::PresetMemberInvalid, u"/name"_s);
        const QUrl docs(m_preset.docs, QUrl::StrictMode);
        if (!m_preset.docs.isEmpty()
            && (docs.scheme() != "https"_L1 || docs.host().isEmpty() || !docs.userInfo().isEmpty()))
            problem(ErrorKind::PresetMemberInvalid, u"/docs"_s);
        QStringList names;
        for (qsizetype i = 0; i < m_preset.asks.size(); ++i) {
            const PresetAsk& ask = m_preset.asks.at(i);
            for (const QString& name : QStringList{ask.name} + ask.aliases) {
                if (!askName.match(name).hasMatch() || names.contains(name))
                    problem(ErrorKind::PresetMemberInvalid, u"/asks/%1/name"_s.arg(i));
                names.append(name);
            }
        }
    }

    const PresetAsk* ask(const QString& name) const
    {
        const auto found = std::find_if(m_preset.asks.begin(), m_preset.asks.end(),
            [&name](const PresetAsk& one) { return one.name == name; });
        return found == m_preset.asks.end() ? nullptr : &*found;
    }

    void checkAsks()
    {
        for (auto field = m_preset.fields.begin(); field != m_preset.fields.end(); ++field) {
            const QString place = u"/gateway/"_s + field.key();
            if (fieldsWithAsks().contains(field.key()))
                checkPlainAsks(field.value(), place, field.key().endsWith("rl"_L1));
        }
        checkPlainAsks(m_preset.urlWithoutSender, u"/urlWithoutSender"_s, true);
        checkPlainAsks(m_preset.payloadWithoutSender, u"/payloadWithoutSender"_s, false);
        for (qsizetype i = 0; i < m_preset.headers.size(); ++i) {
            const PresetHeader& header = m_preset.headers.at(i);
            const QString place = u"/headers/"_s + QString::number(i);
            for (const QString& name : header.basic + asksIn(header.value)) {
                const PresetAsk* found = ask(name);
                if (!found)
                    problem(ErrorKind::PresetAskUnknown, place, name);
                else if (!found->required)
                    problem(ErrorKind::PresetMemberInvalid, place);
            }
        }
    }

    /// Secrets stand in templates as %SECRET:name%, so that they stay out of the database.
    void checkPlainAsks(const QString& text, const QString& place, bool isUrl)
    {
        for (const QString& name : asksIn(text)) {
            const PresetAsk* found = ask(name);
            if (!found)
                problem(ErrorKind::PresetAskUnknown, place, name);
            else if (found->secret)
                problem(ErrorKind::PresetMemberInvalid, place);
        }
        if (!isUrl)
            return;
        const PresetUrl url = splitPresetUrl(text);
        const QStringList hosts = asksIn(url.authority);
        if (hosts.size() > 1 || (!hosts.isEmpty() && !url.authority.startsWith(u'{')))
            problem(ErrorKind::PresetMemberInvalid, place);
        for (const QString& name : hosts) {
            const PresetAsk* found = ask(name);
            if (found && (found->format != PresetAsk::Format::Host || !found->required))
                problem(ErrorKind::PresetMemberInvalid, place);
        }
    }

    Preset m_preset;
    std::optional<Error> m_error;
};

/// Answers that fit, with or without those that may be left out.
PresetAnswers sampleAnswers(const Preset& preset, bool all)
{
    PresetAnswers answers;
    for (const PresetAsk& ask : preset.asks) {
        if (!ask.required && !all)
            continue;
        if (ask.secret)
            answers.secrets.insert(ask.name, QByteArrayLiteral("sample"));
        else
            answers.values.insert(
                ask.name, ask.format == PresetAsk::Format::Host ? u"host.example"_s : u"sample"_s);
    }
    return answers;
}

/// Uses the preset once. The sample is no JSON by itself, so a JSON template with an ask outside of a string
/// fails here.
Result<void> tryOut(const Preset& preset, bool all)
{
    const ResultOfMany<GatewayDraft> draft = gatewayFromPreset(preset, sampleAnswers(preset, all));
    if (!draft) {
        const Error& first = draft.error().first();
        if (first.kind == ErrorKind::SecretNotNamed)
            return fail(ErrorKind::PresetAskUnknown, {}, {u"/gateway/"_s + first.field, first.args.value(0)});
        return fail(ErrorKind::PresetGatewayInvalid, {}, {errorName(first.kind), first.field});
    }
    for (const GatewayWarning warning : gatewayWarnings(draft->gateway)) {
        if (warning == GatewayWarning::NoRecipient || warning == GatewayWarning::NoMessage)
            return fail(ErrorKind::PresetMemberInvalid, {}, {u"/gateway/payload"_s});
    }
    return {};
}

}

bool isPresetField(const QString& key)
{
    return fieldsOfPresets().contains(key);
}

Result<Preset> parsePreset(const QByteArray& json)
{
    if (json.size() > maxPresetBytes)
        return fail(ErrorKind::PresetTooLong, {}, {u"/"_s, QString::number(maxPresetBytes)});
    JsonProblem problem;
    const std::optional<JsonValue> document = parseJson(json, &problem);
    if (!document)
        return fail(ErrorKind::PresetNotJson, {}, {QString::number(problem.offset)});
    Result<Preset> preset = Reader().read(*document);
    if (!preset || preset->type != GatewayType::Custom)
        return preset;
    for (const bool all : {true, false}) {
        if (Result<void> tried = tryOut(*preset, all); !tried)
            return tl::unexpected(tried.error());
    }
    return preset;
}

const PresetAsk* findAsk(const Preset& preset, const QString& name)
{
    const auto found = std::find_if(preset.asks.begin(), preset.asks.end(),
        [&name](const PresetAsk& ask) { return ask.name == name || ask.aliases.contains(name); });
    return found == preset.asks.end() ? nullptr : &*found;
}

}
