// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace otpost {

/// A number without its middle digits, such as "+49 151 ••••• 42": country code, some digits and the last two
/// stay. As many dots as digits. Short ones lose all but the last two. Pure.
QString maskedNumber(const QString& e164);

}
