// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QList>
#include <QString>

namespace otpost {

/// A phone number that could exist (ITU-T E.164), parsed with libphonenumber.
struct PhoneNumber {
    QString e164; ///< "+4915112345678"
    QString national; ///< national significant number, digits only: "15112345678"
    QString region; ///< ISO 3166-1 alpha-2, or empty where the country code belongs to none or several
    bool inKnownRange = true; ///< false: the length fits, but the numbering plan known here has no such range

    /// Digits of the E.164 form without the plus sign.
    QString digits() const { return e164.mid(1); }
    bool operator==(const PhoneNumber&) const = default;
};

/// Reads a number as people write it. `defaultRegion` (ISO 3166-1 alpha-2, may be empty) is used for
/// national forms. Fails with PhoneNotANumber, PhoneNeedsCountry, PhoneCountryUnknown, PhoneTooShort,
/// PhoneTooLong or PhoneNotPossible, with `field` "to". A number outside the known ranges is not
/// refused, as providers open new ranges faster than any library learns of them. Thread-safe.
Result<PhoneNumber> parsePhoneNumber(const QString& text, const QString& defaultRegion = {});

/// What kind of number it is, as far as the numbering plan known here tells.
enum class NumberKind {
    Mobile, ///< or one that may be: some countries do not tell them apart
    Fixed, ///< a line that gets no texts
    Premium, ///< dearer than usual: premium rate, shared cost, satellite and other special services
    Other ///< not known: in no known range
};
/// Pure, thread-safe.
NumberKind kindOf(const PhoneNumber& number);

/// The number as people in its country write it after the plus sign: "+49 1511 2345678".
/// Returns `e164` unchanged where it cannot be parsed. Thread-safe.
QString formatForReading(const QString& e164);

/// True for an ISO 3166-1 alpha-2 code that libphonenumber knows.
bool isKnownRegion(const QString& region);

/// All regions known, sorted by code, with their country calling code ("DE", 49).
struct RegionInfo {
    QString region;
    int callingCode = 0;
};
QList<RegionInfo> knownRegions();

}
