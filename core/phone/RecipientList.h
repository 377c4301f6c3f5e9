// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/phone/PhoneNumber.h"

#include <QList>
#include <QString>

namespace otpost {

/// Most numbers that are typed in one go; longer lists are files.
inline constexpr int mostTypedRecipients = 200;

/// Numbers as a person types or pastes them.
struct RecipientList {
    struct Problem {
        QString text; ///< as typed
        Error error; ///< of parsePhoneNumber
    };
    QList<PhoneNumber> numbers; ///< each once, in the order in which they were typed
    QList<Problem> problems;
    int repeated = 0; ///< were left out as they came before
};

/// Takes numbers apart at line breaks, commas and semicolons. Pure, thread-safe.
RecipientList parseRecipients(const QString& text, const QString& defaultRegion);

}
