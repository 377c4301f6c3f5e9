// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Message.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace otpost {

/// Random, positive, of 63 bits; 0: none.
using ChallengeId = qint64;

/// How others see the id: 16 hexadecimal digits.
QString toText(ChallengeId id);
/// Nothing for any other text.
std::optional<ChallengeId> challengeIdFromText(QStringView text);

enum class ChallengeState { Open, Verified, Over };

/// One code sent to one phone, waiting to be typed in. The code itself is in no member.
struct Challenge {
    ChallengeId id = 0;
    QString recipient; ///< E.164
    QString country; ///< of the number, ISO 3166-1 alpha-2; empty: not known
    QString location; ///< name of the venue
    qint64 splashId = 0; ///< 0: asked for by no splash page
    QString device; ///< what tells one guest's device from another's; empty: not known
    ChallengeState state = ChallengeState::Open;
    int digits = 6;
    int mostTries = 5; ///< 0: it is not checked here
    int tries = 0;
    int resends = 0;
    QDateTime resendAt; ///< UTC; not sent again before
    QDateTime createdAt; ///< UTC
    QDateTime expiresAt; ///< UTC
    MessageId messageId = 0; ///< the last one that carried the code; 0: none yet

    bool operator==(const Challenge&) const = default;
};

QString toWord(ChallengeState state);
std::optional<ChallengeState> challengeStateFromWord(QStringView word);

}
