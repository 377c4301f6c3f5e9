// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Amount.h"

#include <QDateTime>

namespace otpost {

/// What a provider said that is left of an account.
struct BalanceReading {
    Amount balance;
    QString currency; ///< ISO 4217 where the provider said it; otherwise empty
    QDateTime at; ///< UTC

    bool operator==(const BalanceReading&) const = default;
};

}
