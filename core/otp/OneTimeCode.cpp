// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/otp/OneTimeCode.h"

#include "core/secrets/LockedBytes.h"

#include <QList>

#include <sodium.h>

#include <algorithm>
#include <array>

namespace otpost {

namespace {

bool isSeparator(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Separator_Space || category == QChar::Punctuation_Dash
        || category == QChar::Other_Format || c == U'.' || c == U'\t';
}

std::array<unsigned char, mostCodeDigits + 1> padded(const QString& code)
{
    std::array<unsigned char, mostCodeDigits + 1> bytes{};
    const qsizetype size = std::min<qsizetype>(code.size(), mostCodeDigits);
    for (qsizetype i = 0; i < size; ++i)
        bytes.at(std::size_t(i)) = static_cast<unsigned char>(code.at(i).toLatin1());
    bytes.back() = static_cast<unsigned char>(std::min<qsizetype>(code.size(), mostCodeDigits + 1));
    return bytes;
}

}

QString newCode(int digits)
{
    if (digits < leastCodeDigits || digits > mostCodeDigits || !sodiumReady())
        return {};
    std::uint32_t bound = 1;
    for (int i = 0; i < digits; ++i)
        bound *= 10;
    // Draws again where a remainder would favour some.
    return QString::number(randombytes_uniform(bound)).rightJustified(digits, u'0');
}

std::optional<QString> readCode(const QString& typed)
{
    constexpr qsizetype longestTyped = 64;
    if (typed.size() > longestTyped)
        return std::nullopt;
    QString code;
    for (const char32_t c : typed.trimmed().toUcs4()) {
        const int digit = QChar::category(c) == QChar::Number_DecimalDigit ? QChar::digitValue(c) : -1;
        if (digit >= 0)
            code += QChar(char16_t(u'0' + digit));
        else if (!isSeparator(c))
            return std::nullopt;
    }
    return code.size() >= leastCodeDigits && code.size() <= mostCodeDigits ? std::optional(code)
                                                                           : std::nullopt;
}

bool isSameCode(const QString& one, const QString& other)
{
    auto left = padded(one);
    auto right = padded(other);
    const bool same = sodium_memcmp(left.data(), right.data(), left.size()) == 0;
    sodium_memzero(left.data(), left.size());
    sodium_memzero(right.data(), right.size());
    return same && !one.isEmpty();
}

}
