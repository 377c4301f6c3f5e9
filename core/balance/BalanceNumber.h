// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/model/Amount.h"

#include <QString>

namespace otpost {

/// A number found in text that people or programs wrote, with what stood beside it.
struct FoundAmount {
    Amount amount;
    QString currency; ///< ISO 4217 beside the number ("KES 12.00", "12 €"), or empty

    bool operator==(const FoundAmount&) const = default;
};

/// Reads the one number of a value such as "12.50", "12,50", "1.234,56", "KES 12.00" or "-3". Divides it by
/// `divisor` (1…1 000 000) and rounds to four decimals. Never guesses: BalanceNoNumber where there is none
/// or it is too large, BalanceAmbiguous where there are several or "1,234" could mean two things. Pure.
Result<FoundAmount> readAmount(const QString& text, int divisor = 1);

/// The same for the first number of a longer text.
Result<FoundAmount> readFirstAmount(const QString& text, int divisor = 1);

/// Rounds to four decimals; nothing where `value` is not finite or too large. Pure.
std::optional<Amount> toAmount(double value, int divisor = 1);

}
