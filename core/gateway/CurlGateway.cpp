// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/CurlAnswering.h"
#include "core/gateway/CurlImport.h"
#include "core/gateway/HeaderRules.h"
#include "core/model/GatewayFields.h"

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestValue = 2000;

class GatewayMaker
{
public:
    GatewayMaker(const CurlProposal& proposal, const CurlAnswers& answers)
        : m_proposal(proposal)
        , m_answers(answers)
    {
    }

    ResultOfMany<GatewayDraft> run()
    {
        checkAnswers();
        CurlChoice choice;
        if (m_proposal.type == GatewayType::Custom) {
            choice.recipient = placeOf(u"recipient"_s);
            choice.text = placeOf(u"text"_s);
            choice.sender = placeOf(u"sender"_s);
        }
        const CurlComposition made = compose(choice);
        if (!m_errors.isEmpty())
            return tl::unexpected(m_errors);
        addSecrets(made);
        if (m_errors.isEmpty())
            m_errors = validateGateway(m_draft.gateway);
        if (!m_errors.isEmpty())
            return tl::unexpected(m_errors);
        return m_draft;
    }

private:
    const CurlQuestion* questionOf(const QString& key) const
    {
        const auto found = std::find_if(m_proposal.questions.begin(), m_proposal.questions.end(),
            [&key](const CurlQuestion& question) { return question.key == key; });
        return found == m_proposal.questions.end() ? nullptr : &*found;
    }

    void checkAnswers()
    {
        for (auto value = m_answers.values.begin(); value != m_answers.values.end(); ++value) {
            const bool bad = value->isEmpty() || value->size() > longestValue
                || std::any_of(value->begin(), value->end(),
                    [](QChar c) { return c.category() == QChar::Other_Control; });
            if (bad)
                m_errors.append(Error{ErrorKind::CurlAnswerInvalid, value.key(), {value.key().left(60)}});
        }
        for (auto secret = m_answers.secrets.begin(); secret != m_answers.secrets.end(); ++secret) {
            if (Result<void> checked = checkSecretValue(secret.key().left(60), secret.value()); !checked)
                m_errors.append(checked.error());
        }
    }

    /// Index of the value at which something stands, as answered or as guessed.
    int placeOf(const QString& key)
    {
        const CurlQuestion* question = questionOf(key);
        m_used.append(key);
        const QString answer = m_answers.values.value(key);
        const QString place = answer.isEmpty() && question ? question->place : answer;
        if (answer == curlNowhere || (place.isEmpty() && (!question || !question->needsAnswer())))
            return -1;
        const QList<CurlValue>& values = m_proposal.parts.values;
        const auto found = std::find_if(values.begin(), values.end(), [&place](const CurlValue& value) {
            return value.place == place && value.part != CurlValue::Part::Host;
        });
        if (!place.isEmpty() && found != values.end())
            return int(found - values.begin());
        QStringList places;
        for (const CurlCandidate& candidate :
            question ? question->candidates.mid(0, 10) : QList<CurlCandidate>())
            places.append(candidate.place);
        places.append(curlNowhere);
        m_errors.append(Error{ErrorKind::CurlAnswerPlace, key, {key, places.join(u", "_s)}});
        return -1;
    }

    CurlComposition compose(const CurlChoice& choice)
    {
        QStringList secrets;
        CurlComposition made;
        QList<CurlAsk> asks;
        for (int round = 0; round < 2; ++round) {
            CurlAnswering answering(m_answers, secrets);
            made = m_proposal.type == GatewayType::Twilio
                ? composeTwilio(m_proposal.request, m_proposal.parts, answering)
                : composeCustom(m_proposal.request, m_proposal.parts, choice, answering);
            asks = answering.asks();
            m_missing.clear();
            for (const CurlAsk& ask : asks) {
                if (ask.secret)
                    secrets.append(ask.name);
                if (!answering.valueOf(ask))
                    m_missing.append(ask.name);
            }
        }
        for (const QString& name : m_missing)
            m_errors.append(Error{ErrorKind::CurlAnswerMissing, name, {name}});
        for (const CurlAsk& ask : asks)
            m_used.append(ask.name);
        for (const QString& name : m_answers.values.keys() + m_answers.secrets.keys()) {
            if (!m_used.contains(name))
                m_errors.append(Error{ErrorKind::CurlAnswerUnknown, name.left(60),
                    {name.left(60), m_used.mid(0, 20).join(u", "_s)}});
        }
        return made;
    }

    void addSecrets(const CurlComposition& made)
    {
        Gateway& gateway = m_draft.gateway;
        gateway = made.gateway;
        gateway.name = m_answers.name.trimmed().isEmpty() ? m_proposal.name : m_answers.name.trimmed();
        const QStringList hosts = gatewayHosts(gateway);
        const auto keep = [this, &hosts](const QByteArray& value) {
            const SecretRef ref = SecretRef::fresh(hosts);
            m_draft.values.insert(ref.id, value);
            return ref;
        };
        for (const CurlHeaderValue& header : made.headers) {
            Result<void> checked = checkHeaderName(header.name);
            if (checked)
                checked = checkHeaderValue(header.name, header.value);
            if (!checked)
                m_errors.append(checked.error());
            gateway.custom.headers.append(CustomHeader{header.name, keep(header.value)});
        }
        for (const CurlHeaderValue& secret : made.secrets) {
            if (Result<void> checked = checkSecretValue(secret.name, secret.value); !checked)
                m_errors.append(checked.error());
            gateway.secrets.append(NamedSecret{secret.name, keep(secret.value)});
        }
    }

    const CurlProposal& m_proposal;
    const CurlAnswers& m_answers;
    GatewayDraft m_draft;
    QStringList m_used;
    QStringList m_missing;
    QList<Error> m_errors;
};

}

ResultOfMany<GatewayDraft> makeGateway(const CurlProposal& proposal, const CurlAnswers& answers)
{
    return GatewayMaker(proposal, answers).run();
}

}
