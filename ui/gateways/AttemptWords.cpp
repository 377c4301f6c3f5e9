// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/AttemptWords.h"

#include "core/sending/GatewayTests.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace otpost::ui {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("AttemptView", text);
}

QString pathText(const RuleCheck& check)
{
    const qsizetype equals = check.wanted.indexOf(u'=');
    const QString path = check.wanted.left(equals).trimmed();
    const QString value = check.wanted.mid(equals + 1).trimmed();
    switch (check.state) {
    case RuleCheck::State::Held:
        return words(QT_TRANSLATE_NOOP("AttemptView", "%1 is %2")).arg(path, value);
    case RuleCheck::State::Failed:
        if (check.found.isEmpty())
            return words(QT_TRANSLATE_NOOP("AttemptView", "%1 is not %2")).arg(path, value);
        return words(QT_TRANSLATE_NOOP("AttemptView", "%1 is %2, not %3")).arg(path, check.found, value);
    case RuleCheck::State::NotChecked:
        break;
    }
    return words(QT_TRANSLATE_NOOP("AttemptView", "%1 was not checked")).arg(path);
}

QString bodyText(const RuleCheck& check)
{
    switch (check.state) {
    case RuleCheck::State::Held:
        return words(QT_TRANSLATE_NOOP("AttemptView", "“%1” is in the body")).arg(check.wanted);
    case RuleCheck::State::Failed:
        return words(QT_TRANSLATE_NOOP("AttemptView", "“%1” is not in the body")).arg(check.wanted);
    case RuleCheck::State::NotChecked:
        break;
    }
    return words(QT_TRANSLATE_NOOP("AttemptView", "“%1” was not looked for")).arg(check.wanted);
}

AttemptAdvice loginAdvice(const Attempt& attempt)
{
    const auto& headers = attempt.request.headers;
    const bool hasLogin = std::any_of(headers.begin(), headers.end(), [](const ShownHeader& header) {
        return header.name.compare("Authorization"_L1, Qt::CaseInsensitive) == 0;
    });
    if (hasLogin) {
        return {words(QT_TRANSLATE_NOOP("AttemptView", "Check the Authorization header")),
            words(QT_TRANSLATE_NOOP("AttemptView",
                "The key may be revoked, or “Bearer ” or “Basic ” may be missing in front of it.")),
            u"headers"_s};
    }
    return {words(QT_TRANSLATE_NOOP("AttemptView", "Check the login")),
        words(QT_TRANSLATE_NOOP("AttemptView",
            "Many providers want it in a header called Authorization; others in the address or the "
            "payload, as %SECRET:name%.")),
        u"headers"_s};
}

}

QString reasonText(const Attempt& attempt)
{
    if (attempt.reason)
        return describe(*attempt.reason);
    if (attempt.outcome == Outcome::Accepted)
        return words(QT_TRANSLATE_NOOP("AttemptView", "The success rule holds."));
    return {};
}

QString checkText(const RuleCheck& check)
{
    switch (check.rule) {
    case RuleCheck::Rule::Status:
        if (check.state == RuleCheck::State::Held)
            return words(QT_TRANSLATE_NOOP("AttemptView", "Status %1 is a 2xx")).arg(check.found);
        if (check.state == RuleCheck::State::Failed)
            return words(QT_TRANSLATE_NOOP("AttemptView", "Status %1 is not a 2xx")).arg(check.found);
        return words(QT_TRANSLATE_NOOP("AttemptView", "The status was not checked"));
    case RuleCheck::Rule::Text:
        return bodyText(check);
    case RuleCheck::Rule::Path:
        return pathText(check);
    }
    return {};
}

QString durationText(double ms)
{
    if (ms < 10'000)
        return words(QT_TRANSLATE_NOOP("AttemptView", "%1 ms")).arg(qRound64(ms));
    return words(QT_TRANSLATE_NOOP("AttemptView", "%1 s")).arg(ms / 1000, 0, 'f', 1);
}

QString nextStepText(Outcome outcome, MessageType type)
{
    switch (nextStep(outcome, type)) {
    case NextStep::StopSent:
        return words(QT_TRANSLATE_NOOP("AttemptView",
            "Accepted means that the provider took the message. Check that the SMS arrived on the phone."));
    case NextStep::StopError:
        return words(QT_TRANSLATE_NOOP(
            "AttemptView", "In a route, it would end here: no gateway can reach this recipient."));
    case NextStep::NextGateway:
        return words(
            QT_TRANSLATE_NOOP("AttemptView", "In a route, the next gateway would get this message."));
    case NextStep::StopUnknown:
        break;
    }
    return words(QT_TRANSLATE_NOOP("AttemptView",
        "It may have been sent. In a route, a customer code would go on to the next gateway; any other "
        "message would stop here."));
}

QString nextStepText(Outcome outcome, const NextInRoute& next)
{
    const NextStep code = nextStep(outcome, MessageType::CustomerCode, next.unclear);
    const NextStep other = nextStep(outcome, MessageType::Message, next.unclear);
    const bool differ = code != other;
    if (!next.onRoute || (!differ && other != NextStep::NextGateway && other != NextStep::StopUnknown))
        return nextStepText(outcome, MessageType::Test);
    const bool last = next.name.isEmpty();
    if (!differ && other == NextStep::StopUnknown)
        return words(QT_TRANSLATE_NOOP("AttemptView",
            "It may have been sent. In a route, every message would stop here, as you have set."));
    if (last)
        return outcome == Outcome::Unknown ? words(QT_TRANSLATE_NOOP("AttemptView",
                   "It may have been sent. In the default route no other gateway comes after this one."))
                                           : words(QT_TRANSLATE_NOOP("AttemptView",
                                               "In the default route no other gateway comes after this one: "
                                               "the message would end as an error."));
    if (!differ)
        return words(QT_TRANSLATE_NOOP(
                         "AttemptView", "In the default route, the next gateway, %1, would get the message."))
            .arg(next.name);
    return words(code == NextStep::NextGateway
            ? QT_TRANSLATE_NOOP("AttemptView",
                "It may have been sent. In the default route, the next gateway, %1, would get a customer "
                "code; any other message would stop here.")
            : QT_TRANSLATE_NOOP("AttemptView",
                "It may have been sent. In the default route, a customer code would stop here; the next "
                "gateway, %1, would get any other message."))
        .arg(next.name);
}

AttemptAdvice adviceFor(const Attempt& attempt)
{
    if (!attempt.reason)
        return {};
    switch (attempt.reason->kind) {
    case ErrorKind::StatusLogin:
        return loginAdvice(attempt);
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::ConnectTimeout:
    case ErrorKind::ConnectionFailed:
        return {words(QT_TRANSLATE_NOOP("AttemptView", "Check the URL")),
            words(QT_TRANSLATE_NOOP("AttemptView",
                "Host name and port are as the provider gives them? A firewall or a proxy may be in the way, "
                "too.")),
            u"url"_s};
    case ErrorKind::StatusRedirect:
        return {words(QT_TRANSLATE_NOOP("AttemptView", "Check the URL")),
            words(QT_TRANSLATE_NOOP("AttemptView",
                "The answer’s Location header says where the provider points to; often https instead of "
                "http, "
                "or a slash at the end.")),
            u"url"_s};
    case ErrorKind::TlsSelfSigned:
    case ErrorKind::TlsUnknownAuthority:
    case ErrorKind::TlsOtherAuthority:
        return {words(QT_TRANSLATE_NOOP("AttemptView", "Give the provider’s certificate authority")),
            words(QT_TRANSLATE_NOOP("AttemptView",
                "If this is your own server, put its certificate, or that of its authority, into the form. A "
                "public provider’s certificate needs nothing of the kind: then somebody may be in between.")),
            u"caCertificates"_s};
    case ErrorKind::TlsExpired:
    case ErrorKind::TlsNotYetValid:
        return {words(QT_TRANSLATE_NOOP("AttemptView", "Check this computer’s clock")),
            words(QT_TRANSLATE_NOOP(
                "AttemptView", "If date and time are right, the provider has to renew the certificate.")),
            u"url"_s};
    case ErrorKind::ProviderLogin:
        return {words(QT_TRANSLATE_NOOP("AttemptView", "Check account and secret")),
            words(QT_TRANSLATE_NOOP("AttemptView",
                "Account SID, API key and API secret have to belong together, and the account has to be "
                "active.")),
            u"accountSid"_s};
    case ErrorKind::ProviderSender:
        return {words(QT_TRANSLATE_NOOP("AttemptView", "Check the sender")),
            words(QT_TRANSLATE_NOOP("AttemptView",
                "It has to belong to this account. A trial account sends to confirmed numbers only.")),
            u"from"_s};
    case ErrorKind::TlsWrongHost:
    case ErrorKind::TlsFailed:
        return {words(QT_TRANSLATE_NOOP("AttemptView", "Check the host name")),
            words(QT_TRANSLATE_NOOP("AttemptView",
                "The certificate has to be valid for exactly this name, and this computer’s clock has to be "
                "right.")),
            u"url"_s};
    case ErrorKind::StatusRefused:
        return {words(QT_TRANSLATE_NOOP("AttemptView", "Check the payload")),
            words(QT_TRANSLATE_NOOP("AttemptView", "The response below often says which value is wrong.")),
            u"payload"_s};
    case ErrorKind::SuccessTextMissing:
        return {words(QT_TRANSLATE_NOOP("AttemptView", "Check the success response")),
            words(QT_TRANSLATE_NOOP("AttemptView",
                "If the response below means success, choose a text from it; upper and lower case count.")),
            u"successResponse"_s};
    case ErrorKind::SuccessPathMissing:
    case ErrorKind::SuccessPathOther:
    case ErrorKind::AnswerNotJson:
        return {words(QT_TRANSLATE_NOOP("AttemptView", "Check the success path")),
            words(QT_TRANSLATE_NOOP(
                "AttemptView", "If the response below means success, choose a place and value from it.")),
            u"successPath"_s};
    default:
        return {};
    }
}

}
