// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Challenge.h"
#include "core/model/SplashPage.h"
#include "core/portal/guest/GuestArrival.h"
#include "core/portal/guest/GuestWords.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace otpost {

class SealingKey;

/// What is known of one guest's browser. It travels in a cookie that only we can read or make, so nothing has
/// to be stored for somebody who only looks, and a restart forgets nobody.
struct GuestSession {
    QByteArray id; ///< random, 16 hexadecimal digits
    QDateTime since; ///< UTC
    SplashId page = 0; ///< 0: the plain default
    LocationId location = 0; ///< 0: not known
    GuestArrival arrival;
    ChallengeId challenge = 0; ///< whose code is waited for
    ChallengeId dismissed = 0; ///< the guest wants another number
    QDateTime passedAt; ///< UTC; valid: the guest may go online
    QString grantId; ///< once passed
    bool proven = false; ///< passed with a code
    QString number; ///< as typed while it is not right; E.164 once passed
    QString region; ///< the country chosen
    QString name;
    QString email;
    bool accepted = false; ///< the terms
    GuestNotice notice; ///< of the last form

    bool operator==(const GuestSession&) const = default;
};

/// How long a session counts, in seconds.
inline constexpr int guestSessionSeconds = 8 * 3600;

/// A new one with a random id; with an empty id where the system gives no random numbers.
GuestSession newGuestSession(const QDateTime& now);

/// Seals sessions (XChaCha20-Poly1305) and makes the tokens of their forms, with keys that are derived from
/// the data directory's key for codes.
class GuestSealer
{
public:
    explicit GuestSealer(const SealingKey& key);

    /// The cookie's value: base64url.
    QByteArray seal(const GuestSession& session) const;
    /// Nothing for what we have not made, and for sessions that are over at `now`.
    std::optional<GuestSession> open(const QByteArray& cookie, const QDateTime& now) const;
    /// What a form of this session must bring along.
    QByteArray formToken(const GuestSession& session) const;
    bool isFormToken(const GuestSession& session, const QByteArray& token) const;

private:
    QByteArray m_sealing;
    QByteArray m_forms;
};

}
