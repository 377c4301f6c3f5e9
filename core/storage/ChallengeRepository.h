// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Challenge.h"
#include "core/storage/Connection.h"

#include <QByteArray>

namespace otpost {

/// Challenges and wrong tries. Blocking; called on a database thread with its connection. Functions that
/// write expect to run inside a transaction.
namespace ChallengeRepository {

/// Stores a new one; what it keeps sealed is added with its message.
Result<void> insert(Connection& connection, const Challenge& challenge);
/// ChallengeNotFound.
Result<Challenge> find(Connection& connection, ChallengeId id);
/// The newest open one that is valid at `now` and fits number, venue, splash page and device.
Result<std::optional<Challenge>> findOpen(
    Connection& connection, const Challenge& wanted, const QDateTime& now);

/// The newest open one of a device, whatever the number: who comes back is known by it.
Result<std::optional<Challenge>> findOpenOfDevice(
    Connection& connection, const Challenge& wanted, const QDateTime& now);

/// A try that was spent: what to compare with.
struct Try {
    Challenge challenge; ///< as it was before, but for `messageId`
    QByteArray sealed;
    int left = 0; ///< tries after this one
};
/// Spends one try of a code of so many digits, in one statement. ChallengeNotFound, ChallengeExpired,
/// ChallengeUsed, ChallengeSpent; NumberLocked where the number had `mostWrong` wrong tries within the hour;
/// CodeMalformed where the code has another number of digits, which costs nothing.
Result<Try> spendTry(Connection& connection, ChallengeId id, int digits, const QDateTime& now, int mostWrong);
/// It was right: the code is wiped, and does for nothing more.
Result<void> verify(Connection& connection, ChallengeId id, const QDateTime& now);
/// It was wrong. With the last try gone the code is wiped.
Result<void> noteWrong(Connection& connection, ChallengeId id, const Try& spent, const QDateTime& now);

/// Takes one resend, in one statement, and says which message is to be sent again. `nextAt`: not before that
/// the time after. Errors as `spendTry`, ResendTooSoon, ResendsSpent.
Result<Challenge> takeResend(
    Connection& connection, ChallengeId id, const QDateTime& now, const QDateTime& nextAt, int mostResends);
/// Gives it back where nothing was sent.
Result<void> returnResend(Connection& connection, ChallengeId id, const QDateTime& now);

/// Forgets wrong tries of more than an hour ago, and wipes what is over. A batch at a time.
Result<void> forget(Connection& connection, const QDateTime& now);

}

}
