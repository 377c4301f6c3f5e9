// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/otp/SendGuard.h"

namespace otpost {

struct Settings;

/// A setting of the limits as it is stored: country codes in capitals, prefixes as + and digits, a number.
/// ValueUnknown, NumberOutOfRange. Pure.
Result<QString> checkGuardSetting(const QString& name, const QString& text);

/// What the operator has set, with the usual for the rest. Pure.
GuardPolicy guardFrom(const Settings& settings);

}
