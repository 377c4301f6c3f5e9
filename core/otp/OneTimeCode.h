// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace otpost {

inline constexpr int leastCodeDigits = 4;
inline constexpr int mostCodeDigits = 8;

/// A code of so many digits from the system's CSPRNG (libsodium), each of the 10ⁿ as likely as the other.
/// Empty where the system gives no random numbers, or for a number of digits out of range. Thread-safe.
QString newCode(int digits);

/// What somebody typed, as ASCII digits: digits of any script (Unicode Nd), with spaces, hyphens, dots and
/// marks of direction between them. Nothing for any other character, or where no code has so many digits.
/// Pure.
std::optional<QString> readCode(const QString& typed);

/// Whether two codes are the same, in a time that tells nothing of where they differ. Pure.
bool isSameCode(const QString& one, const QString& other);

}
