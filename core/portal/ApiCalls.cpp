// SPDX-License-Identifier: GPL-3.0-or-later
// What each call of the API does.
#include "core/base/Async.h"
#include "core/base/Clock.h"
#include "core/otp/CodeSealer.h"
#include "core/otp/OtpService.h"
#include "core/portal/Api.h"
#include "core/portal/Grant.h"
#include "core/portal/Problem.h"
#include "core/sending/Compose.h"
#include "core/sending/Dispatcher.h"
#include "core/splash/SplashCodes.h"
#include "core/storage/MessageJson.h"
#include "core/storage/MessageLog.h"
#include "core/storage/SplashRepository.h"
#include "core/storage/Storage.h"

#include <QCoreApplication>
#include <QFile>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 100;
/// A guest's page may show the same grant, signed anew, for some minutes.
constexpr int rememberedSeconds = 3'600;

QString words(const char* text)
{
    return QCoreApplication::translate("Api", text);
}

/// The members of a body that a call knows; any other, and any of another kind, is refused.
std::optional<ServedResponse> strangeMember(const JsonValue& body, std::initializer_list<const char*> strings)
{
    for (const auto& [name, value] : body.items()) {
        const bool known = std::any_of(
            strings.begin(), strings.end(), [&name = name](const char* one) { return name == one; });
        if (!known)
            return problemResponse(422,
                words("There is no member “%1” in this call.").arg(QString::fromStdString(name).left(40)));
        if (!value.is_string())
            return problemResponse(422, words("“%1” must be a text.").arg(QString::fromStdString(name)));
        if (QString::fromStdString(name) != "message"_L1 && stringOf(value).size() > longestName)
            return problemResponse(422, words("“%1” is too long.").arg(QString::fromStdString(name)));
    }
    return std::nullopt;
}

JsonValue grantJson(const Grant& grant)
{
    JsonValue json{
        {"number", toJson(grant.number)}, {"location", toJson(grant.location)}, {"proven", grant.proven}};
    if (!grant.name.isEmpty())
        json["name"] = toJson(grant.name);
    if (!grant.email.isEmpty())
        json["email"] = toJson(grant.email);
    return json;
}

JsonValue issuedJson(const IssuedChallenge& issued)
{
    return JsonValue{{"challenge", toText(issued.id).toStdString()}, {"expiresIn", issued.expiresInSeconds},
        {"resendIn", issued.resendInSeconds}, {"otpRequired", true}, {"repeated", issued.repeated}};
}

}

void Api::postMessage(const ApiCall& call)
{
    if (const auto strange = strangeMember(call.body, {"to", "message", "location", "type"})) {
        call.answer(*strange);
        return;
    }
    const QString word = memberString(call.body, "type");
    const std::optional<MessageType> type = word.isEmpty() ? MessageType::Message : messageTypeFromWord(word);
    if (!type || *type == MessageType::Alert) {
        call.answer(problemResponse(
            Error{ErrorKind::ValueUnknown, u"type"_s, {word.left(40), u"message, code, test"_s}}));
        return;
    }
    MessageRequest request{memberString(call.body, "to"), memberString(call.body, "message"),
        memberString(call.body, "location"), *type, m_context.settings.defaultCountry,
        m_context.settings.defaultLocation};
    request.lifetimeSeconds
        = *type == MessageType::CustomerCode ? 0 : m_context.settings.messageLifetime.toInt();
    const Result<OutgoingMessage> message = composeMessage(request);
    if (!message) {
        call.answer(problemResponse(message.error()));
        return;
    }
    const std::optional<QByteArray> key = call.request.header("idempotency-key");
    if (!key) {
        call.answer(problemResponse(400, words("Idempotency-Key is there more than once.")));
        return;
    }
    SubmitOptions options;
    // Under one token another's keys are not seen.
    if (!key->isEmpty())
        options.idempotencyKey = u"api-%1-"_s.arg(call.token->id) + QString::fromUtf8(*key);
    const bool wait = call.request.parameter("wait") == "1";
    m_context.dispatcher.submit(*message, options)
        .then(this, [this, call, wait](const Result<Submission>& accepted) {
            if (!accepted) {
                call.answer(problemResponse(accepted.error()));
                return;
            }
            if (!wait) {
                call.answer(
                    jsonResponse(202, {{"id", accepted->id}, {"status", toJson(toWord(accepted->status))}}));
                return;
            }
            m_context.dispatcher.ended(accepted->id).then(this, [call](const Result<MessageDetails>& ended) {
                call.answer(
                    ended ? jsonResponse(200, detailsToJson(*ended, false)) : problemResponse(ended.error()));
            });
        });
}

void Api::getMessage(const ApiCall& call)
{
    bool isNumber = false;
    const MessageId id = call.captures.value(0).toLongLong(&isNumber);
    if (!isNumber || id <= 0) {
        call.answer(
            problemResponse(Error{ErrorKind::MessageNotFound, {}, {call.captures.value(0).left(20)}}));
        return;
    }
    m_context.log.details(id).then(this, [call](const Result<MessageDetails>& details) {
        call.answer(
            details ? jsonResponse(200, detailsToJson(*details, false)) : problemResponse(details.error()));
    });
}

void Api::startOtp(const ApiCall& call)
{
    if (const auto strange = strangeMember(call.body, {"to", "splash", "location", "device", "language"})) {
        call.answer(*strange);
        return;
    }
    const QString name = memberString(call.body, "splash");
    if (name.isEmpty()) {
        issueOtp(call, std::nullopt);
        return;
    }
    m_context.storage
        .read([name](Connection& connection) { return SplashRepository::find(connection, name); })
        .then(this, [this, call](const Result<SplashPage>& page) {
            if (page)
                issueOtp(call, *page);
            else
                call.answer(problemResponse(page.error()));
        });
}

void Api::issueOtp(const ApiCall& call, const std::optional<SplashPage>& page)
{
    const GuardPolicy guard = page ? guardOf(m_context.guard, *page) : m_context.guard;
    const Result<PhoneNumber> to
        = parsePhoneNumber(memberString(call.body, "to"), m_context.settings.defaultCountry);
    const Result<void> allowed = to ? checkRecipient(*to, guard) : tl::unexpected(to.error());
    if (!allowed) {
        call.answer(problemResponse(allowed.error()));
        return;
    }
    if (page && !page->otp) {
        call.answer(jsonResponse(201,
            {{"challenge", nullptr}, {"expiresIn", 0}, {"resendIn", 0}, {"otpRequired", false},
                {"repeated", false}}));
        return;
    }
    CodeRequest request;
    request.to = *to;
    request.location = memberString(call.body, "location");
    if (request.location.isEmpty())
        request.location = m_context.settings.defaultLocation;
    request.device = memberString(call.body, "device");
    if (page)
        applySplash(request, *page, memberString(call.body, "language"));
    const GuardQuestion question{*to, request.device, {}, QString::number(call.token->id), request.location};
    request.guard = [question, guard, now = m_context.clock.now()](
                        Connection& connection) { return passGuard(connection, question, guard, now); };
    m_context.otp.start(request).then(this, [call](const Result<IssuedChallenge>& issued) {
        call.answer(issued ? jsonResponse(201, issuedJson(*issued)) : problemResponse(issued.error()));
    });
}

void Api::checkOtp(const ApiCall& call)
{
    const std::optional<ChallengeId> id = challengeIdFromText(call.captures.value(0));
    if (!id) {
        call.answer(problemResponse(Error{ErrorKind::ChallengeNotFound, {}, {}}));
        return;
    }
    const auto code = call.body.find("code");
    if (code == call.body.end() || !code->is_string() || call.body.size() != 1) {
        call.answer(problemResponse(422, words("Give the code as a text: {\"code\": \"123456\"}")));
        return;
    }
    m_context.otp.check(*id, stringOf(*code)).then(this, [this, call](const Result<CodeCheck>& checked) {
        if (!checked) {
            call.answer(problemResponse(checked.error()));
            return;
        }
        if (!checked->verified) {
            ServedResponse response
                = problemResponse(Error{ErrorKind::CodeWrong, {}, {QString::number(checked->triesLeft)}});
            std::optional<JsonValue> json = parseJson(response.body);
            (*json)["verified"] = false;
            (*json)["attemptsLeft"] = checked->triesLeft;
            response.body = toUtf8(*json);
            call.answer(response);
            return;
        }
        const Challenge challenge = checked->challenge;
        m_context.sealer.key().then(this, [this, call, challenge](const Result<SealingKey>& key) {
            if (!key) {
                call.answer(problemResponse(key.error()));
                return;
            }
            const QByteArray grant = signerOf(*key).sign(
                {toText(challenge.id), challenge.recipient, challenge.location, m_context.clock.now()});
            call.answer(jsonResponse(200, {{"verified", true}, {"grant", grant.toStdString()}}));
        });
    });
}

/// Making a key pair takes longer than all the rest of a check.
const GrantSigner& Api::signerOf(const SealingKey& key)
{
    if (!m_signer || &m_signer->first.bytes() != &key.bytes())
        m_signer.emplace(key, GrantSigner(key));
    return m_signer->second;
}

void Api::resendOtp(const ApiCall& call)
{
    const std::optional<ChallengeId> id = challengeIdFromText(call.captures.value(0));
    if (!id) {
        call.answer(problemResponse(Error{ErrorKind::ChallengeNotFound, {}, {}}));
        return;
    }
    m_context.otp.resend(*id, {}, m_context.guard).then(this, [call](const Result<IssuedChallenge>& issued) {
        call.answer(issued ? jsonResponse(202, {{"resendIn", issued->resendInSeconds}})
                           : problemResponse(issued.error()));
    });
}

/// Each grant is good once, whoever asks.
void Api::takeGrant(const ApiCall& call)
{
    const auto given = call.body.find("grant");
    if (given == call.body.end() || !given->is_string() || call.body.size() != 1) {
        call.answer(problemResponse(422, words("Give the grant as a text: {\"grant\": \"…\"}")));
        return;
    }
    m_context.sealer.key().then(
        this, [this, call, token = stringOf(*given).toUtf8()](const Result<SealingKey>& key) {
            if (!key) {
                call.answer(problemResponse(key.error()));
                return;
            }
            const QDateTime now = m_context.clock.now();
            const std::optional<Grant> grant = signerOf(*key).verify(token, now);
            if (!grant) {
                call.answer(problemResponse(
                    422, words("This grant is not signed by this service, or its time is over.")));
                return;
            }
            m_context.storage
                .write([grant = *grant, now](Connection& connection) {
                    return SplashRepository::takeGrant(
                        connection, grant.id, grant.issuedAt.addSecs(rememberedSeconds), now);
                })
                .then(this, [call, grant = *grant](const Result<bool>& first) {
                    if (!first)
                        call.answer(problemResponse(first.error()));
                    else if (!*first)
                        call.answer(problemResponse(410, words("This grant was taken before.")));
                    else
                        call.answer(jsonResponse(200, grantJson(grant)));
                });
        });
}

void Api::getGrantKeys(const ApiCall& call)
{
    m_context.sealer.key().then(this, [this, call](const Result<SealingKey>& key) {
        if (!key) {
            call.answer(problemResponse(key.error()));
            return;
        }
        ServedResponse response{200, {{"Content-Type", "application/jwk-set+json"}}, signerOf(*key).keySet()};
        call.answer(response);
    });
}

void Api::getDescription(const ApiCall& call)
{
    QFile file(u":/otpost/api/openapi.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        call.answer(problemResponse(Error{ErrorKind::Internal, {}, {file.fileName()}}));
        return;
    }
    call.answer({200, {{"Content-Type", "application/openapi+json"}, {"X-Content-Type-Options", "nosniff"}},
        file.readAll()});
}

}
