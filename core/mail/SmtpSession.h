// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mail/Mail.h"

#include <atomic>

namespace otpost {

/// What became of a mail for one recipient.
struct MailDelivery {
    QString address;
    std::optional<Error> problem; ///< MailRecipientRefused, MailDeferred; none: the server took it

    bool operator==(const MailDelivery&) const = default;
};

/// What became of a mail that the server has taken for one recipient at least, or refused for each.
struct MailReport {
    QList<MailDelivery> deliveries; ///< one for each recipient
    QString serverWords; ///< its answer to the mail: "250 queued as 7"; empty where it took none

    bool isComplete() const;
    bool operator==(const MailReport&) const = default;
};

/// Connects and logs in, and sends nothing; what the server said last. Blocks. Errors as `sendMail`.
Result<QString> greetMailServer(const MailSettings& settings, const QByteArray& password, int deadlineMs);

/// Sends a mail to those recipients (which may be some of those in its header) over one connection, by
/// libcurl. A recipient that is refused keeps no other from getting it. Blocks, up to `deadlineMs`, or until
/// `canceled`. Errors, with the server's own words and never the password: those of `problemOf`,
/// MailRecipientMissing, MailUnreachable, MailTlsFailed, MailTlsMissing, MailLoginRefused, MailSenderRefused,
/// MailDeferred, MailRefused, MailTimeout, MailFailed, FileUnreadable (the CA file). Thread-safe.
Result<MailReport> sendMail(const MailSettings& settings, const QByteArray& password, const Mail& mail,
    const QStringList& recipients, int deadlineMs, const std::atomic<bool>& canceled);

}
