// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/model/Challenge.h"
#include "core/otp/OneTimeCode.h"
#include "core/otp/SendGuard.h"
#include "core/phone/PhoneNumber.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace otpost {

class Clock;
class CodeSealer;
class Connection;
class Dispatcher;
class Storage;

/// How long and how often. The defaults are what product.md promises.
struct CodePolicy {
    int digits = 6; ///< 4 to 8
    int lifetimeSeconds = 600;
    int tries = 5; ///< of one challenge
    int wrongTriesAnHour = 10; ///< of one number, in any hour
    int resendAfterSeconds = 30; ///< the first time; twice as long each time after
    int resends = 4;
};

/// Who is to prove a number.
struct CodeRequest {
    PhoneNumber to;
    QString location; ///< name of the venue; its route is used
    qint64 splashId = 0;
    QString device; ///< who asks with the same one comes back to the code that is valid
    QString text; ///< with %CODE% and %MINUTES%; empty: the usual one
    QString host; ///< for the last line by which browsers fill the code in; may be empty
    CodePolicy policy;
    /// Looked at in the transaction that stores it, on the database's thread: limits. An error refuses it.
    std::function<Result<void>(Connection&)> guard;
};

/// A challenge as whoever asked for it learns of it.
struct IssuedChallenge {
    ChallengeId id = 0;
    MessageId messageId = 0;
    int expiresInSeconds = 0;
    int resendInSeconds = 0; ///< 0: at once
    bool repeated = false; ///< it was valid already: nothing was sent
};

/// What came of a try.
struct CodeCheck {
    bool verified = false;
    int triesLeft = 0;
    Challenge challenge; ///< as it was before
};

/// One-time codes: made, sent by the dispatcher, kept sealed in the database, and checked. What one program
/// starts, another may check. Calls may be made from any thread and return at once; the work runs in the
/// thread this lives in and on the database's.
class OtpService : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    OtpService(Storage& storage, Dispatcher& dispatcher, CodeSealer& sealer, const Clock& clock);

    /// Sends a code, unless one for the same number, venue, page and device is still valid: then that one is
    /// given back and nothing is sent. Settled once the code is safely stored; it is sent meanwhile. Errors:
    /// CodeTextInvalid, CodeSettingsInvalid; those of the guard, of Dispatcher::submit, and of the secret
    /// store, without which no code can be kept.
    QFuture<Result<IssuedChallenge>> start(const CodeRequest& request);

    /// Spends a try and compares. A right code verifies once. CodeMalformed (no try is spent);
    /// ChallengeNotFound, ChallengeExpired, ChallengeUsed, ChallengeSpent, NumberLocked; those of the stores.
    QFuture<Result<CodeCheck>> check(ChallengeId id, const QString& typed, const CodePolicy& policy = {});

    /// Sends the same code by the next gateway. It costs as much as the first, so with a `guard` its limits
    /// hold for it as well. Errors as `check`, ResendTooSoon, ResendsSpent, those of the guard, and those of
    /// Dispatcher::resend.
    QFuture<Result<IssuedChallenge>> resend(
        ChallengeId id, const CodePolicy& policy = {}, const std::optional<GuardPolicy>& guard = {});

    /// ChallengeNotFound.
    QFuture<Result<Challenge>> find(ChallengeId id) const;

Q_SIGNALS:
    /// No code was sent for that location, for a reason that may be a limit.
    void refused(const QString& location, otpost::ErrorKind kind);

private:
    QFuture<Result<IssuedChallenge>> issue(const CodeRequest& request);
    Result<IssuedChallenge> issued(const Challenge& challenge, bool repeated) const;

    Storage& m_storage;
    Dispatcher& m_dispatcher;
    CodeSealer& m_sealer;
    const Clock& m_clock;
};

}
