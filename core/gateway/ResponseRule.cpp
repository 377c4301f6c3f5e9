// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/ResponseRule.h"

#include "core/base/JsonPath.h"
#include "core/gateway/TwilioRule.h"

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

using State = RuleCheck::State;
using Rule = RuleCheck::Rule;

RuleCheck statusCheck(int status)
{
    RuleCheck check;
    check.rule = Rule::Status;
    check.state = status >= 200 && status < 300 ? State::Held : State::Failed;
    check.wanted = u"2xx"_s;
    check.found = QString::number(status);
    return check;
}

/// What a status outside 2xx means (RFC 9110 section 15).
Verdict verdictOfStatus(int status)
{
    const QStringList args{QString::number(status)};
    const auto verdict = [&args](Outcome outcome, ErrorKind kind) {
        return Verdict{outcome, Error{kind, {}, args}, {}};
    };
    switch (status) {
    case 401:
    case 403:
        return verdict(Outcome::RejectedGateway, ErrorKind::StatusLogin);
    case 402:
        return verdict(Outcome::RejectedGateway, ErrorKind::StatusFunds);
    case 408:
    case 500:
    case 502:
    case 504:
        return verdict(Outcome::Unknown, ErrorKind::StatusServer);
    case 429:
        return verdict(Outcome::RejectedGateway, ErrorKind::StatusTooMany);
    case 503:
        return verdict(Outcome::RejectedGateway, ErrorKind::StatusUnavailable);
    default:
        break;
    }
    if (status >= 300 && status < 400)
        return verdict(Outcome::RejectedGateway, ErrorKind::StatusRedirect);
    if (status >= 400 && status < 500)
        return verdict(Outcome::RejectedGateway, ErrorKind::StatusRefused);
    if (status >= 500 && status < 600)
        return verdict(Outcome::Unknown, ErrorKind::StatusServer);
    return verdict(Outcome::Unknown, ErrorKind::StatusUnexpected);
}

std::optional<Error> checkText(const QString& wanted, const QByteArray& body, RuleCheck& check)
{
    check.rule = Rule::Text;
    check.wanted = wanted;
    const bool held = body.contains(wanted.toUtf8());
    check.state = held ? State::Held : State::Failed;
    if (held)
        return std::nullopt;
    return Error{ErrorKind::SuccessTextMissing, {}, {wanted}};
}

std::optional<Error> checkPath(const QString& rule, const QByteArray& body, RuleCheck& check)
{
    check.rule = Rule::Path;
    check.wanted = rule;
    check.state = State::Failed;
    const Result<SuccessPath> path = parseSuccessPath(rule);
    if (!path)
        return path.error();
    const QString written = path->steps.join(u'.');
    const std::optional<JsonValue> json = parseJson(body);
    if (!json)
        return Error{ErrorKind::AnswerNotJson, {}, {written}};
    const JsonValue* place = jsonAt(*json, path->steps);
    if (!place)
        return Error{ErrorKind::SuccessPathMissing, {}, {written}};
    check.found = scalarText(*place);
    if (check.found != path->value)
        return Error{ErrorKind::SuccessPathOther, {}, {written, path->value, check.found}};
    check.state = State::Held;
    return std::nullopt;
}

}

Result<SuccessPath> parseSuccessPath(const QString& text)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals <= 0)
        return fail(ErrorKind::SuccessPathInvalid, u"successPath"_s);
    SuccessPath path;
    path.steps = text.left(equals).trimmed().split(u'.');
    path.value = text.mid(equals + 1).trimmed();
    if (path.steps.contains(QString()))
        return fail(ErrorKind::SuccessPathInvalid, u"successPath"_s);
    return path;
}

Verdict judgeStatus(const HttpReply& reply)
{
    Verdict verdict;
    if (!reply.complete) {
        verdict.outcome = reply.requestWritten ? Outcome::Unknown : Outcome::Unreachable;
        verdict.reason = reply.failure.value_or(Error{ErrorKind::AnswerCut, {}, {}});
        return verdict;
    }
    const RuleCheck check = statusCheck(reply.status);
    if (check.state == State::Held)
        verdict.outcome = Outcome::Accepted;
    else
        verdict = verdictOfStatus(reply.status);
    verdict.checks = {check};
    return verdict;
}

std::optional<Error> unreadable(const HttpReply& reply)
{
    const QByteArray coding = reply.header(QByteArrayLiteral("Content-Encoding")).trimmed().toLower();
    if (coding.isEmpty() || coding == "identity")
        return std::nullopt;
    return Error{ErrorKind::AnswerUnreadable, {}, {QString::fromLatin1(coding.left(40))}};
}

namespace {

Verdict judgeCustom(const CustomSettings& custom, const HttpReply& reply)
{
    Verdict verdict = judgeStatus(reply);
    if (!reply.complete)
        return verdict;
    const bool statusHolds = verdict.outcome == Outcome::Accepted;

    const std::optional<Error> coded = unreadable(reply);
    const auto apply = [&](const QString& rule, auto&& check, Rule kind) {
        if (rule.isEmpty())
            return;
        RuleCheck result;
        result.rule = kind;
        result.wanted = rule;
        if (statusHolds && !coded) {
            const std::optional<Error> problem = check(rule, reply.body, result);
            if (problem && !verdict.reason) {
                verdict.outcome = Outcome::RejectedGateway;
                verdict.reason = problem;
            }
        }
        verdict.checks.append(result);
    };
    apply(custom.successResponse, checkText, Rule::Text);
    apply(custom.successPath, checkPath, Rule::Path);

    const bool hasRule = !custom.successResponse.isEmpty() || !custom.successPath.isEmpty();
    if (statusHolds && coded && hasRule) {
        verdict.outcome = Outcome::Unknown;
        verdict.reason = coded;
    }
    return verdict;
}

}

Verdict judge(const Gateway& gateway, const HttpReply& reply)
{
    return gateway.type == GatewayType::Twilio ? judgeTwilio(reply) : judgeCustom(gateway.custom, reply);
}

}
