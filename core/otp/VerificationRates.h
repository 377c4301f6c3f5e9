// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/model/Gateway.h"

#include <QDateTime>
#include <QFuture>
#include <QList>

namespace otpost {

class Connection;
class Storage;

/// Which texts with codes are counted together.
struct RateQuestion {
    QDateTime since; ///< hours that begin then or later; invalid: all that is kept (90 days)
    QDateTime until; ///< exclusive; invalid: no end
    bool byGateway = true;
    bool byCountry = false;
    bool byHour = false;
};

/// Codes that were typed in, of those that were sent: the truth about delivery that needs no report.
struct CodeRate {
    GatewayId gatewayId = 0; ///< 0: all
    QString gateway; ///< its name; empty for all, and for one that is deleted
    QString country; ///< ISO 3166-1 alpha-2; empty: all, or not known
    QDateTime hour; ///< UTC, its beginning; invalid: all
    qint64 sent = 0; ///< texts that left, resent ones too
    qint64 verified = 0; ///< whose code was typed in

    /// 0 to 1; 0 where nothing was sent.
    double rate() const { return sent > 0 ? double(verified) / double(sent) : 0; }
    bool operator==(const CodeRate&) const = default;
};

/// Newest hour first, then most texts first. Blocking; on a database thread. Its cost grows with hours,
/// gateways and countries, not with texts.
Result<QList<CodeRate>> verificationRates(Connection& connection, const RateQuestion& question);

/// The same from any thread; returns at once.
class VerificationRates
{
public:
    explicit VerificationRates(Storage& storage)
        : m_storage(storage)
    {
    }
    QFuture<Result<QList<CodeRate>>> load(const RateQuestion& question) const;

private:
    Storage& m_storage;
};

/// Forgets the hours of more than 90 days ago. Inside a transaction.
Result<void> forgetRates(Connection& connection, const QDateTime& now);

}
