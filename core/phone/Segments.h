// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace otpost {

/// Character sets of an SMS (3GPP TS 23.038).
enum class SmsEncoding { Gsm7, Ucs2 };

/// How a text is split into SMS.
struct SegmentCount {
    SmsEncoding encoding = SmsEncoding::Gsm7;
    int segments = 0; ///< 0 for an empty text
    int units = 0; ///< septets (an extension character takes two), or UTF-16 code units
    int unitsInLast = 0; ///< units used in the last segment
    int unitsPerSegment = 160; ///< capacity of each: 160 or 153, 70 or 67 (3GPP TS 23.040: 6 bytes of header)

    bool operator==(const SegmentCount&) const = default;
};

/// Counts by the GSM 7-bit default alphabet with its extension table, falling back to UCS-2 for the
/// whole text as soon as one character is in neither. A pair of septets and a surrogate pair are
/// never split between segments. Pure, thread-safe.
SegmentCount countSegments(const QString& text);

/// "GSM-7" or "UCS-2".
QString encodingName(SmsEncoding encoding);

/// True when the text holds a character outside GSM-7.
bool needsUcs2(const QString& text);

}
