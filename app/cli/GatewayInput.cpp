// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/GatewayInput.h"

#include "app/cli/Words.h"
#include "core/gateway/HeaderRules.h"
#include "core/model/GatewayFields.h"

#include <algorithm>

namespace otpost::cli {

using namespace Qt::StringLiterals;

namespace {

/// A name with its value, as "--header 'Name: value'" and "--secret NAME=value" give them.
struct Pair {
    QString name;
    QString value;
};

Pair splitAt(const QString& text, QChar separator)
{
    const qsizetype at = text.indexOf(separator);
    if (at < 0)
        return Pair();
    return Pair{text.left(at).trimmed(), text.mid(at + 1)};
}

class Applier
{
public:
    Applier(const Session& session, const QCommandLineParser& parser, GatewayDraft& draft)
        : m_session(session)
        , m_parser(parser)
        , m_draft(draft)
    {
    }

    QList<Error> run()
    {
        applyFields();
        applySwitches();
        m_hosts = gatewayHosts(m_draft.gateway);
        if (m_draft.gateway.id != 0)
            applyRemovals();
        for (const QString& text : m_parser.values(u"header"_s))
            applyHeader(splitAt(text, u':'));
        const QStringList given = m_parser.optionNames();
        const bool taken = given.contains(u"preset"_s) || given.contains(u"preset-file"_s)
            || given.contains(u"from-curl"_s); // answers already
        for (const QString& text : taken ? QStringList() : m_parser.values(u"secret"_s))
            applySecret(splitAt(text, u'='));
        if (m_onCommandLine)
            m_session.say(
                Words::tr("Warning: a secret on the command line can be seen by other users of this machine. "
                          "Use @FILE or - (standard input)."));
        if (m_errors.isEmpty())
            m_errors = validateGateway(m_draft.gateway);
        return m_errors;
    }

private:
    /// The type first, as it says which of two fields an option means ("--from").
    void applyFields()
    {
        applyField(*gatewayField(u"type"_s));
        const GatewayType type = m_draft.gateway.type;
        QStringList used;
        for (const GatewayField& field : gatewayFields(type)) {
            used.append(field.flag);
            if (field.key != "type"_L1)
                applyField(field);
        }
        used += type == GatewayType::Custom ? switchFlags() : QStringList();
        for (const GatewayField& field : gatewayFields()) {
            if (!field.flag.isEmpty() && m_parser.isSet(field.flag) && !used.contains(field.flag)
                && field.kind != FieldKind::Secrets)
                refuseForType(field.flag, field.key);
        }
        for (const QString& flag : switchFlags()) {
            if (m_parser.isSet(flag) && !used.contains(flag))
                refuseForType(flag, u"verifyTls"_s);
        }
        const bool get = m_draft.gateway.custom.method == HttpMethod::Get;
        if (get && m_draft.gateway.id == 0 && !m_parser.isSet(u"content-type"_s))
            m_draft.gateway.custom.contentType = ContentType::Form;
    }

    static QStringList switchFlags() { return {u"verify-tls"_s, u"no-verify-tls"_s}; }

    void refuseForType(const QString& flag, const QString& key)
    {
        const QString type = gatewayField(u"type"_s)->get(m_draft.gateway);
        const Error error{ErrorKind::FieldNotForType, key, {u"--"_s + flag, type}};
        if (!m_errors.contains(error))
            m_errors.append(error);
    }

    void applyField(const GatewayField& field)
    {
        if (!field.set || field.flag.isEmpty() || !m_parser.isSet(field.flag))
            return;
        QString text = m_parser.value(field.flag);
        const bool isFile = field.kind == FieldKind::Lines || field.kind == FieldKind::Script;
        if (isFile && !text.isEmpty() && text != "-"_L1 && !text.startsWith(u'@'))
            text.prepend(u'@');
        if (isFile || (field.kind == FieldKind::Template && text.startsWith(u'@'))) {
            const Result<QByteArray> read = readValue(text);
            if (!read) {
                add(read.error(), field.key);
                return;
            }
            text = QString::fromUtf8(*read);
        }
        if (Result<void> set = field.set(m_draft.gateway, text); !set)
            add(set.error(), field.key);
        // To name a script is to use it; to name an empty one is not to.
        if (field.kind == FieldKind::Script)
            m_draft.gateway.custom.useScript = !text.trimmed().isEmpty();
    }

    void applySwitches()
    {
        if (m_parser.isSet(u"no-verify-tls"_s))
            m_draft.gateway.connection.verifyTls = false;
        if (m_parser.isSet(u"verify-tls"_s))
            m_draft.gateway.connection.verifyTls = true;
        if (m_parser.isSet(u"disabled"_s))
            m_draft.gateway.enabled = false;
    }

    void applyRemovals()
    {
        for (const QString& name : m_parser.values(u"remove-header"_s)) {
            m_draft.gateway.custom.headers.removeIf([&name](const CustomHeader& header) {
                return header.name.compare(name, Qt::CaseInsensitive) == 0;
            });
        }
        for (const QString& name : m_parser.values(u"remove-secret"_s)) {
            m_draft.gateway.secrets.removeIf(
                [&name](const NamedSecret& secret) { return secret.name == name; });
        }
    }

    void applyHeader(const Pair& pair)
    {
        if (Result<void> checked = checkHeaderName(pair.name); !checked) {
            // What stands there may be the secret itself, so it is not repeated.
            const bool reserved = checked.error().kind == ErrorKind::HeaderNameReserved;
            add(reserved ? checked.error() : Error{ErrorKind::HeaderForm, {}, {}}, u"headers"_s);
            return;
        }
        const std::optional<QByteArray> value = valueOf(pair.value.trimmed(), u"headers"_s);
        if (!value)
            return;
        if (Result<void> checked = checkHeaderValue(pair.name, *value); !checked) {
            add(checked.error(), u"headers"_s);
            return;
        }
        auto& headers = m_draft.gateway.custom.headers;
        const auto known = std::find_if(headers.begin(), headers.end(), [&pair](const CustomHeader& header) {
            return header.name.compare(pair.name, Qt::CaseInsensitive) == 0;
        });
        if (known == headers.end())
            headers.append(CustomHeader{pair.name, keep(*value)});
        else
            known->value = keep(*value);
    }

    void applySecret(const Pair& pair)
    {
        if (Result<void> checked = checkSecretName(pair.name); !checked) {
            add(Error{ErrorKind::SecretForm, {}, {}}, u"secrets"_s);
            return;
        }
        const std::optional<QByteArray> value = valueOf(pair.value, u"secrets"_s);
        if (!value)
            return;
        if (Result<void> checked = checkSecretValue(pair.name, *value); !checked) {
            add(checked.error(), u"secrets"_s);
            return;
        }
        if (m_draft.gateway.type == GatewayType::Twilio && pair.name != twilioApiSecret
            && pair.name != twilioAuthToken) {
            add(Error{ErrorKind::ValueUnknown, {},
                    {pair.name.left(60), QStringList{twilioApiSecret, twilioAuthToken}.join(u", "_s)}},
                u"secrets"_s);
            return;
        }
        auto& secrets = m_draft.gateway.secrets;
        const auto known = std::find_if(secrets.begin(), secrets.end(),
            [&pair](const NamedSecret& secret) { return secret.name == pair.name; });
        if (known == secrets.end())
            secrets.append(NamedSecret{pair.name, keep(*value)});
        else
            known->value = keep(*value);
    }

    std::optional<QByteArray> valueOf(const QString& text, const QString& field)
    {
        m_onCommandLine |= !text.isEmpty() && text != "-"_L1 && !text.startsWith(u'@');
        const Result<QByteArray> value = readValue(text);
        if (value)
            return *value;
        add(value.error(), field);
        return std::nullopt;
    }

    SecretRef keep(const QByteArray& value)
    {
        const SecretRef ref = SecretRef::fresh(m_hosts);
        m_draft.values.insert(ref.id, value);
        return ref;
    }

    void add(Error error, const QString& field)
    {
        if (error.field.isEmpty())
            error.field = field;
        m_errors.append(error);
    }

    const Session& m_session;
    const QCommandLineParser& m_parser;
    GatewayDraft& m_draft;
    QStringList m_hosts;
    QList<Error> m_errors;
    bool m_onCommandLine = false;
};

}

QList<QCommandLineOption> gatewayOptions(bool editing)
{
    QList<QCommandLineOption> options;
    QStringList known;
    for (const GatewayField& field : gatewayFields()) {
        if (field.flag.isEmpty() || known.contains(field.flag))
            continue;
        known.append(field.flag);
        QString value = field.choices.isEmpty() ? u"TEXT"_s : field.choices.join(u'|');
        if (field.kind == FieldKind::Number)
            value = field.unit.isEmpty() ? u"N"_s : field.unit.toUpper();
        else if (field.kind == FieldKind::Switch)
            value = u"on|off"_s;
        else if (field.kind == FieldKind::Lines || field.kind == FieldKind::Script)
            value = u"FILE"_s;
        else if (field.kind == FieldKind::Headers)
            value = u"NAME: VALUE|@FILE|-"_s;
        else if (field.kind == FieldKind::Secrets)
            value = u"NAME=VALUE|@FILE|-"_s;
        options.append(QCommandLineOption(field.flag, field.labelText() + u". "_s + field.hintText(), value));
    }
    options.append({u"no-verify-tls"_s, Words::tr("Do not check the gateway's certificate.")});
    options.append({u"verify-tls"_s, Words::tr("Check the gateway's certificate (the default).")});
    options.append({u"disabled"_s, Words::tr("Add it without using it yet.")});
    if (editing) {
        options.append({u"remove-header"_s, Words::tr("Take a custom header away."), u"NAME"_s});
        options.append({u"remove-secret"_s, Words::tr("Take a named secret away."), u"NAME"_s});
    }
    return options;
}

QList<Error> applyOptions(const Session& session, const QCommandLineParser& parser, GatewayDraft& draft)
{
    return Applier(session, parser, draft).run();
}

}
