// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Challenge.h"

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

QString toText(ChallengeId id)
{
    return QString::number(id, 16).rightJustified(16, u'0');
}

std::optional<ChallengeId> challengeIdFromText(QStringView text)
{
    const auto isHex = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    if (text.size() != 16 || !std::all_of(text.begin(), text.end(), isHex))
        return std::nullopt;
    bool fits = false;
    const qint64 id = text.toLongLong(&fits, 16);
    return fits && id > 0 ? std::optional(id) : std::nullopt;
}

QString toWord(ChallengeState state)
{
    switch (state) {
    case ChallengeState::Open:
        return u"open"_s;
    case ChallengeState::Verified:
        return u"verified"_s;
    case ChallengeState::Over:
        break;
    }
    return u"over"_s;
}

std::optional<ChallengeState> challengeStateFromWord(QStringView word)
{
    for (const ChallengeState state :
        {ChallengeState::Open, ChallengeState::Verified, ChallengeState::Over}) {
        if (word == toWord(state))
            return state;
    }
    return std::nullopt;
}

}
