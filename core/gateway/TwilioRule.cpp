// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/TwilioRule.h"

#include "core/base/Json.h"

#include <array>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

struct CodeMeaning {
    int code;
    Outcome outcome;
    ErrorKind kind;
};

/// Codes whose meaning is known; any other is the gateway's fault.
constexpr std::array meanings{
    CodeMeaning{20003, Outcome::RejectedGateway, ErrorKind::ProviderLogin},
    CodeMeaning{20005, Outcome::RejectedGateway, ErrorKind::ProviderLogin},
    CodeMeaning{20429, Outcome::RejectedGateway, ErrorKind::ProviderTooMany},
    CodeMeaning{21212, Outcome::RejectedGateway, ErrorKind::ProviderSender},
    CodeMeaning{21606, Outcome::RejectedGateway, ErrorKind::ProviderSender},
    CodeMeaning{21608, Outcome::RejectedGateway, ErrorKind::ProviderSender},
    CodeMeaning{21408, Outcome::RejectedGateway, ErrorKind::ProviderCountry},
    CodeMeaning{21211, Outcome::RejectedRecipient, ErrorKind::ProviderNumber},
    CodeMeaning{21265, Outcome::RejectedRecipient, ErrorKind::ProviderNumber},
    CodeMeaning{21604, Outcome::RejectedRecipient, ErrorKind::ProviderNumber},
    CodeMeaning{21614, Outcome::RejectedRecipient, ErrorKind::ProviderNumber},
    CodeMeaning{21635, Outcome::RejectedRecipient, ErrorKind::ProviderNumber},
    CodeMeaning{21610, Outcome::RejectedRecipient, ErrorKind::ProviderOptedOut},
};

/// A code beside the words that came with it.
struct ProviderError {
    qint64 code = 0; ///< 0: none
    QString words;
};

ProviderError errorIn(const JsonValue& json, const char* codeName, const char* wordsName)
{
    ProviderError error;
    const auto code = json.find(codeName);
    // As the answer to a request it is a number; Twilio's own documentation shows it as a string, too.
    if (code != json.end() && code->is_number_integer())
        error.code = code->get<qint64>();
    else if (code != json.end() && code->is_string())
        error.code = stringOf(*code).toLongLong();
    error.words = memberString(json, wordsName);
    return error;
}

Verdict verdictOf(const ProviderError& error)
{
    Verdict verdict{Outcome::RejectedGateway, {}, {}};
    ErrorKind kind = ErrorKind::ProviderRefused;
    for (const CodeMeaning& meaning : meanings) {
        if (meaning.code == error.code) {
            verdict.outcome = meaning.outcome;
            kind = meaning.kind;
        }
    }
    verdict.reason = Error{kind, {}, {QString::number(error.code), error.words}};
    return verdict;
}

RuleCheck sidCheck(const QString& sid)
{
    RuleCheck check;
    check.rule = RuleCheck::Rule::Path;
    check.state = sid.isEmpty() ? RuleCheck::State::Failed : RuleCheck::State::Held;
    check.wanted = u"sid"_s;
    check.found = sid;
    return check;
}

/// A 2xx answer has to be a Message resource that has not failed already; a portal that catches every
/// request answers with 200, too.
Verdict judgeCreated(const std::optional<JsonValue>& json)
{
    Verdict verdict;
    const QString sid = json ? memberString(*json, "sid") : QString();
    if (sid.isEmpty()) {
        verdict.outcome = Outcome::RejectedGateway;
        verdict.reason = json ? Error{ErrorKind::SuccessPathMissing, {}, {u"sid"_s}}
                              : Error{ErrorKind::AnswerNotJson, {}, {u"sid"_s}};
    } else {
        const QString status = memberString(*json, "status");
        const bool failed = status == "failed"_L1 || status == "undelivered"_L1 || status == "canceled"_L1;
        if (failed)
            verdict = verdictOf(errorIn(*json, "error_code", "error_message"));
        else
            verdict.outcome = Outcome::Accepted;
    }
    verdict.checks.append(sidCheck(sid));
    return verdict;
}

}

Verdict judgeTwilio(const HttpReply& reply)
{
    Verdict verdict = judgeStatus(reply);
    if (!reply.complete)
        return verdict;
    const QList<RuleCheck> status = verdict.checks;
    std::optional<JsonValue> json = parseJson(reply.body);
    if (json && !json->is_object())
        json.reset();
    if (verdict.outcome == Outcome::Accepted) {
        const std::optional<Error> coded = unreadable(reply);
        verdict = coded ? Verdict{Outcome::Unknown, coded, {}} : judgeCreated(json);
        verdict.checks = status + verdict.checks;
        return verdict;
    }
    // Where the status leaves open whether the message went out, no code makes it certain.
    const ProviderError error = json ? errorIn(*json, "code", "message") : ProviderError();
    if (error.code != 0 && verdict.outcome != Outcome::Unknown) {
        verdict = verdictOf(error);
        verdict.checks = status;
    }
    return verdict;
}

QByteArray neededOfTwilioBody(const QByteArray& body)
{
    static constexpr std::array needed{"sid", "status", "num_segments", "price", "price_unit", "date_created",
        "error_code", "error_message", "code", "message", "more_info"};
    const std::optional<JsonValue> json = parseJson(body);
    if (!json || !json->is_object())
        return body;
    JsonValue kept = JsonValue::object();
    for (const char* name : needed) {
        if (const auto member = json->find(name); member != json->end() && !member->is_structured())
            kept[name] = *member;
    }
    return toUtf8(kept, 2);
}

}
