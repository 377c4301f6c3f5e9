// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/CurlImport.h"

#include "core/gateway/CurlAnswering.h"
#include "core/gateway/CurlScanner.h"
#include "core/gateway/CurlWords.h"

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestExample = 60;
constexpr int mostCandidates = 50;
constexpr int sureFrom = 5;
constexpr int likelyFrom = 2;

/// "Telnyx" of "https://api.telnyx.com/v2/messages".
QString providerName(const QString& address)
{
    const QString host = address.section(u"://"_s, 1).section(u'/', 0, 0).section(u':', 0, 0);
    QStringList labels = host.split(u'.', Qt::SkipEmptyParts);
    bool number = false;
    labels.value(labels.size() - 1).toInt(&number);
    if (number)
        return host;
    if (labels.size() >= 3 && labels.at(labels.size() - 2).size() <= 3)
        labels.removeLast();
    QString name = labels.size() >= 2 ? labels.at(labels.size() - 2) : host;
    const bool plain = !name.isEmpty()
        && std::all_of(name.begin(), name.end(), [](QChar c) { return c.isLetterOrNumber() || c == u'-'; });
    if (!plain)
        return u"Gateway"_s;
    name[0] = name.at(0).toUpper();
    return name.left(60);
}

struct Fit {
    int index = 0;
    int fitness = 0;
};

class Proposer
{
public:
    explicit Proposer(CurlProposal& proposal)
        : m_proposal(proposal)
    {
    }

    void run()
    {
        m_proposal.name = providerName(m_proposal.parts.address);
        m_proposal.remarks = m_proposal.request.remarks;
        if (isTwilioRequest(m_proposal.request, m_proposal.parts)) {
            m_proposal.type = GatewayType::Twilio;
        } else {
            m_choice.recipient = askPlace(CurlQuestion::What::Recipient, CurlRole::Recipient, u"recipient"_s);
            m_choice.text = askPlace(CurlQuestion::What::Text, CurlRole::Text, u"text"_s);
            m_choice.sender = askPlace(CurlQuestion::What::Sender, CurlRole::Sender, u"sender"_s);
        }
        askValues();
    }

private:
    int askPlace(CurlQuestion::What what, CurlRole role, const QString& key)
    {
        const QList<CurlValue>& values = m_proposal.parts.values;
        QList<Fit> fits;
        for (int i = 0; i < values.size(); ++i) {
            const bool taken = i == m_choice.recipient || i == m_choice.text;
            if (!taken && values.at(i).part != CurlValue::Part::Host
                && fitness(values.at(i), CurlRole::Secret) == 0)
                fits.append(Fit{i, fitness(values.at(i), role)});
        }
        std::stable_sort(
            fits.begin(), fits.end(), [](const Fit& a, const Fit& b) { return a.fitness > b.fitness; });
        CurlQuestion question;
        question.what = what;
        question.key = key;
        const bool optional = what == CurlQuestion::What::Sender;
        question.confidence = confidenceOf(fits, optional);
        for (const Fit& fit : fits.mid(0, mostCandidates)) {
            const CurlValue& value = values.at(fit.index);
            if (fit.fitness > 0 || !optional)
                question.candidates.append({value.place, value.value.left(longestExample), fit.fitness});
        }
        const bool guessed = question.confidence != CurlQuestion::Confidence::Open && !fits.isEmpty()
            && fits.first().fitness >= likelyFrom;
        if (guessed)
            question.place = values.at(fits.first().index).place;
        if (guessed || !optional || !question.candidates.isEmpty())
            m_proposal.questions.append(question);
        return guessed ? fits.first().index : -1;
    }

    CurlQuestion::Confidence confidenceOf(const QList<Fit>& fits, bool optional) const
    {
        if (fits.isEmpty() || fits.first().fitness < likelyFrom)
            return optional ? CurlQuestion::Confidence::Likely : CurlQuestion::Confidence::Open;
        const QStringList& names = m_proposal.parts.values.at(fits.first().index).names;
        for (const Fit& fit : fits) {
            // Several of the same name are the elements of a list.
            if (m_proposal.parts.values.at(fit.index).names == names)
                continue;
            if (fit.fitness == fits.first().fitness && !optional)
                return CurlQuestion::Confidence::Open;
            if (fit.fitness >= sureFrom)
                return CurlQuestion::Confidence::Likely;
            break;
        }
        return fits.first().fitness >= sureFrom ? CurlQuestion::Confidence::Sure
                                                : CurlQuestion::Confidence::Likely;
    }

    /// Composes without answers to learn what has to be asked; the second time knowing which names are those
    /// of secrets anywhere.
    void askValues()
    {
        const CurlAnswers none;
        QStringList secrets;
        QList<CurlAsk> asks;
        for (int round = 0; round < 2; ++round) {
            CurlAnswering answering(none, secrets);
            const CurlComposition made = m_proposal.type == GatewayType::Twilio
                ? composeTwilio(m_proposal.request, m_proposal.parts, answering)
                : composeCustom(m_proposal.request, m_proposal.parts, m_choice, answering);
            asks = answering.asks();
            for (const CurlAsk& ask : asks) {
                if (ask.secret)
                    secrets.append(ask.name);
            }
            if (round == 1)
                m_proposal.remarks += made.remarks;
        }
        for (const CurlAsk& ask : asks) {
            CurlQuestion question;
            question.what = ask.secret ? CurlQuestion::What::Secret : CurlQuestion::What::Value;
            question.key = ask.name;
            question.place = ask.place;
            question.confidence
                = ask.given ? CurlQuestion::Confidence::Known : CurlQuestion::Confidence::Open;
            m_proposal.questions.append(question);
        }
    }

    CurlProposal& m_proposal;
    CurlChoice m_choice;
};

}

Result<CurlProposal> readCurlCommand(const QString& text)
{
    const Result<QStringList> words = splitCommand(text);
    if (!words)
        return tl::unexpected(words.error());
    const Result<CurlRequest> request = readCurlRequest(*words);
    if (!request)
        return tl::unexpected(request.error());
    const Result<CurlParts> parts = takeApart(*request);
    if (!parts)
        return tl::unexpected(parts.error());
    CurlProposal proposal;
    proposal.request = *request;
    proposal.parts = *parts;
    Proposer(proposal).run();
    return proposal;
}

}
