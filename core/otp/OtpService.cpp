// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/otp/OtpService.h"

#include "core/base/Async.h"
#include "core/base/Clock.h"
#include "core/otp/CodeMessage.h"
#include "core/otp/CodeSealer.h"
#include "core/sending/Dispatcher.h"
#include "core/storage/ChallengeRepository.h"
#include "core/storage/Storage.h"

#include <sodium.h>

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortestCodeLifetime = 60;
constexpr int longestCodeLifetime = 3600;
constexpr int mostTriesAllowed = 10;

/// Positive and not 0. Nobody can tell from one what the next will be.
ChallengeId newChallengeId()
{
    quint64 bits = 0;
    randombytes_buf(&bits, sizeof(bits));
    return ChallengeId(bits >> 1U) | 1;
}

Result<void> checkPolicy(const CodePolicy& policy)
{
    struct Range {
        int value;
        int least;
        int most;
        const char* name;
    };
    for (const Range& range : {Range{policy.digits, leastCodeDigits, mostCodeDigits, "digits"},
             Range{policy.lifetimeSeconds, shortestCodeLifetime, longestCodeLifetime, "lifetime"},
             Range{policy.tries, 1, mostTriesAllowed, "tries"}}) {
        if (range.value < range.least || range.value > range.most)
            return fail(ErrorKind::CodeSettingsInvalid, QLatin1String(range.name),
                {QLatin1String(range.name), QString::number(range.least), QString::number(range.most)});
    }
    return {};
}

/// Seconds from the sending number `resends` (0: the first) until the next may follow.
int resendPause(const CodePolicy& policy, int resends)
{
    return policy.resendAfterSeconds << std::min(resends, 6);
}

int secondsUntil(const QDateTime& time, const QDateTime& now)
{
    const qint64 ms = time.toMSecsSinceEpoch() - now.toMSecsSinceEpoch();
    return int(std::max<qint64>(0, (ms + 999) / 1000));
}

}

OtpService::OtpService(Storage& storage, Dispatcher& dispatcher, CodeSealer& sealer, const Clock& clock)
    : m_storage(storage)
    , m_dispatcher(dispatcher)
    , m_sealer(sealer)
    , m_clock(clock)
{
}

Result<IssuedChallenge> OtpService::issued(const Challenge& challenge, bool repeated) const
{
    const QDateTime now = m_clock.now();
    return IssuedChallenge{challenge.id, challenge.messageId, secondsUntil(challenge.expiresAt, now),
        secondsUntil(challenge.resendAt, now), repeated};
}

QFuture<Result<IssuedChallenge>> OtpService::start(const CodeRequest& request)
{
    if (const Result<void> fits = checkPolicy(request.policy); !fits)
        return finishedFuture(Result<IssuedChallenge>(tl::unexpected(fits.error())));
    Challenge wanted;
    wanted.recipient = request.to.e164;
    wanted.location = request.location;
    wanted.splashId = request.splashId;
    wanted.device = request.device;
    const auto look = [wanted, now = m_clock.now()](Connection& connection) {
        return ChallengeRepository::findOpen(connection, wanted, now);
    };
    const auto open = [this, look] { return m_storage.read(look); };
    // Without the key no code could ever be checked.
    return m_sealer.key()
        .then(this,
            [open](const Result<SealingKey>& key) {
                return key ? open()
                           : finishedFuture(Result<std::optional<Challenge>>(tl::unexpected(key.error())));
            })
        .unwrap()
        .then(this,
            [this, request](const Result<std::optional<Challenge>>& found) {
                if (!found)
                    return finishedFuture(Result<IssuedChallenge>(tl::unexpected(found.error())));
                if (*found)
                    return finishedFuture(issued(**found, true));
                return issue(request);
            })
        .unwrap()
        .then(this,
            [this, look](const Result<IssuedChallenge>& done) {
                // Somebody was faster: two taps at once.
                if (done || done.error().kind != ErrorKind::ResendTooSoon)
                    return finishedFuture(done);
                return m_storage.write(look).then(
                    this, [this, done](const Result<std::optional<Challenge>>& found) {
                        return found && *found ? issued(**found, true) : done;
                    });
            })
        .unwrap();
}

QFuture<Result<IssuedChallenge>> OtpService::issue(const CodeRequest& request)
{
    const auto refused
        = [](const Error& error) { return finishedFuture(Result<IssuedChallenge>(tl::unexpected(error))); };
    const CodePolicy& policy = request.policy;
    const QString code = newCode(policy.digits);
    if (code.isEmpty())
        return refused(Error{ErrorKind::Internal, {}, {u"no random numbers"_s}});
    const Result<MaskedText> text
        = composeCodeText({request.text.isEmpty() ? defaultCodeText() : request.text, code,
            policy.lifetimeSeconds / 60, request.host});
    if (!text)
        return refused(text.error());

    const QDateTime now = m_clock.now();
    Challenge challenge;
    challenge.id = newChallengeId();
    challenge.recipient = request.to.e164;
    challenge.country = request.to.region;
    challenge.location = request.location;
    challenge.splashId = request.splashId;
    challenge.device = request.device;
    challenge.digits = policy.digits;
    challenge.mostTries = policy.tries;
    challenge.createdAt = now;
    challenge.expiresAt = now.addSecs(policy.lifetimeSeconds);
    challenge.resendAt = now.addSecs(resendPause(policy, 0));

    OutgoingMessage message;
    message.to = request.to;
    message.text = *text;
    message.code = code;
    message.location = request.location;
    message.type = MessageType::CustomerCode;
    message.lifetimeSeconds = policy.lifetimeSeconds;
    message.waitsForGateways = true;
    message.challengeId = challenge.id;
    SubmitOptions options;
    options.alongside = [challenge, guard = request.guard](Connection& connection) -> Result<void> {
        const Result<std::optional<Challenge>> other
            = ChallengeRepository::findOpen(connection, challenge, challenge.createdAt);
        if (!other)
            return tl::unexpected(other.error());
        if (*other)
            return fail(ErrorKind::ResendTooSoon, {}, {QString::number(1)});
        if (const Result<void> allowed = guard ? guard(connection) : Result<void>(); !allowed)
            return allowed;
        return ChallengeRepository::insert(connection, challenge);
    };
    return m_dispatcher.submit(message, options)
        .then(this, [this, challenge](const Result<Submission>& accepted) -> Result<IssuedChallenge> {
            if (!accepted) {
                Q_EMIT this->refused(challenge.location, accepted.error().kind);
                return tl::unexpected(accepted.error());
            }
            Challenge stored = challenge;
            stored.messageId = accepted->id;
            return issued(stored, false);
        });
}

QFuture<Result<CodeCheck>> OtpService::check(ChallengeId id, const QString& typed, const CodePolicy& policy)
{
    const auto compare = [id, code = readCode(typed).value_or(QString()), now = m_clock.now(),
                             wrong = policy.wrongTriesAnHour](
                             Connection& connection, const SealingKey& key) -> Result<CodeCheck> {
        // What is no code at all has no digits, and costs nothing.
        const Result<ChallengeRepository::Try> spent
            = ChallengeRepository::spendTry(connection, id, int(code.size()), now, wrong);
        if (!spent)
            return tl::unexpected(spent.error());
        const Challenge& challenge = spent->challenge;
        const Result<OpenedText> opened = openText(key, {}, spent->sealed, challenge.recipient, id);
        if (!opened)
            return fail(ErrorKind::ChallengeNotFound);
        const bool right = isSameCode(code, opened->code);
        const Result<void> noted = right ? ChallengeRepository::verify(connection, id, now)
                                         : ChallengeRepository::noteWrong(connection, id, *spent, now);
        if (!noted)
            return tl::unexpected(noted.error());
        return CodeCheck{right, right ? 0 : spent->left, challenge};
    };
    return m_sealer.key()
        .then(this,
            [this, compare](const Result<SealingKey>& key) {
                if (!key)
                    return finishedFuture(Result<CodeCheck>(tl::unexpected(key.error())));
                return m_storage.write(
                    [compare, key = *key](Connection& connection) { return compare(connection, key); });
            })
        .unwrap();
}

QFuture<Result<IssuedChallenge>> OtpService::resend(
    ChallengeId id, const CodePolicy& policy, const std::optional<GuardPolicy>& guard)
{
    auto location = std::make_shared<QString>();
    const auto take
        = [id, policy, guard, location, now = m_clock.now()](Connection& connection) -> Result<Challenge> {
        const Result<Challenge> before = ChallengeRepository::find(connection, id);
        if (!before)
            return before;
        const QDateTime next = now.addSecs(resendPause(policy, before->resends + 1));
        const Result<Challenge> taken
            = ChallengeRepository::takeResend(connection, id, now, next, policy.resends);
        if (!taken)
            return taken;
        *location = taken->location;
        const Result<void> allowed = passResend(connection, *taken, guard ? &*guard : nullptr, now);
        return allowed ? taken : tl::unexpected(allowed.error());
    };
    const auto send = [this, id](const Challenge& challenge) {
        return m_dispatcher.resend(challenge.messageId)
            .then(this, [this, id, challenge](const Result<Submission>& sent) -> Result<IssuedChallenge> {
                if (!sent) {
                    m_storage.write([id, now = m_clock.now()](Connection& connection) {
                        return ChallengeRepository::returnResend(connection, id, now);
                    });
                    return tl::unexpected(sent.error());
                }
                Challenge again = challenge;
                again.messageId = sent->id;
                return issued(again, false);
            });
    };
    return m_storage.write(take)
        .then(this,
            [this, send, location](const Result<Challenge>& challenge) {
                if (!challenge) {
                    Q_EMIT refused(*location, challenge.error().kind);
                    return finishedFuture(Result<IssuedChallenge>(tl::unexpected(challenge.error())));
                }
                return send(*challenge);
            })
        .unwrap();
}

QFuture<Result<Challenge>> OtpService::find(ChallengeId id) const
{
    return m_storage.read([id](Connection& connection) { return ChallengeRepository::find(connection, id); });
}

}
