// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CurlInput.h"

#include "app/cli/Interactive.h"
#include "app/cli/Terminal.h"
#include "app/cli/Words.h"
#include "core/gateway/CurlImport.h"
#include "core/gateway/HeaderRules.h"

#include <algorithm>

namespace otpost::cli {

using namespace Qt::StringLiterals;

namespace {

using What = CurlQuestion::What;
using Confidence = CurlQuestion::Confidence;

/// The answers of one command line, and of whoever sits at the terminal.
class Asker
{
public:
    Asker(const Session& session, const QCommandLineParser& parser, const CurlProposal& proposal)
        : m_session(session)
        , m_parser(parser)
        , m_proposal(proposal)
    {
        m_answers.name = parser.value(u"name"_s);
        for (const QString& text : parser.values(u"set"_s))
            takeSet(text);
        for (const QString& text : parser.values(u"secret"_s))
            takeSecret(text);
    }

    const CurlAnswers& answers() const { return m_answers; }
    const QList<Error>& errors() const { return m_errors; }
    bool secretOnCommandLine() const { return m_onCommandLine; }

    /// Only what is open is asked; of what was guessed it is said what the guess is.
    void askAtTerminal()
    {
        for (const CurlQuestion& question : m_proposal.questions) {
            if (isAnswered(question))
                continue;
            if (question.what == What::Secret && question.needsAnswer())
                askSecret(question);
            else if (question.needsAnswer())
                askOpen(question);
        }
    }

    void sayGuesses() const
    {
        for (const CurlQuestion& question : m_proposal.questions) {
            const bool guessed = question.confidence == Confidence::Likely && !question.candidates.isEmpty();
            if (guessed && !isAnswered(question))
                m_session.say(Words::tr("%1 Taken: %2. If it is another: --set %3=PLACE")
                                  .arg(questionText(question), question.place, question.key));
        }
    }

    /// How what is missing is given.
    void sayMissing(const QList<Error>& errors) const
    {
        QStringList options;
        for (const Error& error : errors) {
            if (error.kind != ErrorKind::CurlAnswerMissing && error.kind != ErrorKind::CurlAnswerPlace)
                continue;
            const auto asked = std::find_if(m_proposal.questions.begin(), m_proposal.questions.end(),
                [&error](const CurlQuestion& question) { return question.key == error.field; });
            const bool secret = asked != m_proposal.questions.end() && asked->what == What::Secret;
            options.append(
                secret ? u"--secret %1=@FILE"_s.arg(error.field) : u"--set %1=…"_s.arg(error.field));
        }
        if (!options.isEmpty())
            m_session.say(Words::tr("Add: %1").arg(options.join(u' ')));
    }

private:
    bool isAnswered(const CurlQuestion& question) const
    {
        return m_answers.values.contains(question.key) || m_answers.secrets.contains(question.key);
    }

    void askSecret(const CurlQuestion& question)
    {
        Terminal terminal;
        const LockedBytes typed = terminal.askHidden(questionText(question) + u' ');
        if (!typed.isEmpty())
            m_answers.secrets.insert(
                question.key, QByteArray(reinterpret_cast<const char*>(typed.data()), typed.size()));
    }

    void askOpen(const CurlQuestion& question)
    {
        m_session.say(questionText(question));
        for (const CurlCandidate& candidate : question.candidates)
            m_session.say(u"  %1  %2"_s.arg(candidate.place.leftJustified(20), candidate.example));
        if (const QString typed = readLine(); !typed.isEmpty())
            m_answers.values.insert(question.key, typed);
    }

    void takeSet(const QString& text)
    {
        const qsizetype at = text.indexOf(u'=');
        if (at <= 0)
            m_errors.append(Error{ErrorKind::PresetSetForm, u"set"_s, {}});
        else
            m_answers.values.insert(text.left(at).trimmed(), text.mid(at + 1));
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
        const Result<QByteArray> bytes = readValue(value);
        if (bytes)
            m_answers.secrets.insert(name, *bytes);
        else
            m_errors.append(Error{bytes.error().kind, u"secrets"_s, bytes.error().args});
    }

    const Session& m_session;
    const QCommandLineParser& m_parser;
    const CurlProposal& m_proposal;
    CurlAnswers m_answers;
    QList<Error> m_errors;
    bool m_onCommandLine = false;
};

}

QList<QCommandLineOption> curlOptions()
{
    return {
        {u"from-curl"_s,
            Words::tr(
                "Begin with the provider's example for curl. It is read, never run. What it leaves open "
                "is asked, or answered by --set and --secret."),
            u"@FILE|-"_s},
    };
}

QList<Error> applyCurl(const Session& session, const QCommandLineParser& parser, GatewayDraft& draft)
{
    const QString source = parser.value(u"from-curl"_s);
    const Result<QByteArray> text = readValue(source);
    if (!text)
        return {Error{text.error().kind, u"curl"_s, text.error().args}};
    const Result<CurlProposal> proposal = readCurlCommand(QString::fromUtf8(*text));
    if (!proposal)
        return {proposal.error()};

    Asker asker(session, parser, *proposal);
    const bool literal = source != "-"_L1 && !source.startsWith(u'@');
    if (asker.secretOnCommandLine() || literal)
        session.say(
            Words::tr("Warning: a secret on the command line can be seen by other users of this machine. "
                      "Use @FILE or - (standard input)."));
    if (!asker.errors().isEmpty())
        return asker.errors();
    if (!session.json() && source != "-"_L1 && inputIsTerminal())
        asker.askAtTerminal();
    ResultOfMany<GatewayDraft> made = makeGateway(*proposal, asker.answers());
    if (!made) {
        asker.sayMissing(made.error());
        return made.error();
    }
    asker.sayGuesses();
    for (const CurlRemark& remark : proposal->remarks)
        session.say(Words::tr("Note: %1").arg(describe(remark)));
    draft = std::move(*made);
    return {};
}

}
