// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace otpost {

/// The country calling code of a region (ISO 3166-1 alpha-2): 49 for "DE"; 0 where it is not known.
/// Thread-safe.
int callingCodeOf(const QString& region);

/// Which region the beginning of an international number belongs to, while it is being typed: "+4" none,
/// "+49" "DE", "+1" the United States until it says otherwise. Empty where that is not clear. Thread-safe.
QString regionOfBeginning(const QString& text);

/// The national part of a number as people in its country write it: "01511 2345678". Empty where it cannot be
/// parsed. Thread-safe.
QString nationalForm(const QString& e164);

/// A mobile number of a region, made up for examples: "01512 3456789". Empty where none is known.
/// Thread-safe.
QString exampleMobile(const QString& region);

}
