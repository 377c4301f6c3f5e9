// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/phone/PhoneNumber.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace otpost {

class Connection;
struct Challenge;

/// How many texts with codes are sent before somebody has to wait. 0 for any: no such limit. The numbers are
/// sized for a venue whose guests share one address; one that is larger raises them.
struct GuardPolicy {
    int numberAnHour = 5;
    int numberADay = 10;
    int deviceAnHour = 8;
    int addressAnHour = 300;
    int tokenAnHour = 5'000;
    int locationAnHour = 500;
    /// Of a country that is not home: where texts are dear, fraudsters have their numbers.
    int foreignCountryAnHour = 30;
    int foreignCountryADay = 150;
    int allADay = 10'000; ///< the cap of what is spent
    QString
        home; ///< ISO 3166-1 alpha-2; empty: every country counts as foreign, with the limits of a location
    QStringList countries; ///< that codes are sent to; empty: all
    QStringList refusedPrefixes; ///< of E.164 numbers, such as +8835
};

/// Who asks for a text with a code.
struct GuardQuestion {
    PhoneNumber to;
    QString device; ///< empty: not known
    QString address; ///< of the network; empty where a token asks
    QString askedBy; ///< token; empty: a guest
    QString location;
};

/// Whether codes may be sent to this number at all: NumberPremium, NumberNotMobile, CountryNotAllowed. A
/// number in a range that is not known passes. Pure.
Result<void> checkRecipient(const PhoneNumber& to, const GuardPolicy& policy);

/// Counts one more text, or refuses it: LimitNumber, LimitDevice, LimitAddress, LimitLocation, LimitCountry,
/// LimitDay with the seconds to wait. Inside a transaction on the database's thread; its cost does not grow
/// with what was sent.
Result<void> passGuard(
    Connection& connection, const GuardQuestion& question, const GuardPolicy& policy, const QDateTime& now);

/// Counts a text that is sent again, as the one before was asked for; with a policy its limits hold for it
/// as well. Errors and cost as `passGuard`.
Result<void> passResend(
    Connection& connection, const Challenge& challenge, const GuardPolicy* policy, const QDateTime& now);

/// Forgets what no limit looks at any more, some rows at a time. Inside a transaction.
Result<void> forgetSendings(Connection& connection, const QDateTime& now);

}
