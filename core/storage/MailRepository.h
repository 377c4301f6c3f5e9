// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/AlertRules.h"
#include "core/alerts/AlertWords.h"
#include "core/mail/SmtpSession.h"
#include "core/storage/Connection.h"

namespace otpost {

using MailId = qint64;

/// A mail that waits, or has ended lately.
struct QueuedMail {
    MailId id = 0;
    AlertId alertId = 0;
    QString messageId;
    MailWords words;
    QStringList to; ///< all of its recipients
    QStringList waiting; ///< those that have not got it yet
    QDateTime createdAt; ///< UTC
    int tries = 0;
    QDateTime nextAt; ///< UTC; when it is tried (again)
    std::optional<Error> problem; ///< of the last try
};

/// Mails on their way: kept until each recipient has got them, refused them, or five days have passed.
/// Blocking; called on a database thread with its connection. Functions that write expect to run inside a
/// transaction.
namespace MailRepository {

/// Adds a mail to be sent at once. A reminder that was not sent yet gives way to a newer one of the same
/// alert.
Result<void> add(Connection& connection, AlertId alert, NoticeKind what, const MailWords& words,
    const QString& messageId, const QStringList& to, const QDateTime& now);
/// When the next mail is to be tried; invalid: none waits.
Result<QDateTime> nextDue(Connection& connection);
/// Takes a mail that is due, so that no other program sends it for two minutes.
Result<std::optional<QueuedMail>> claim(Connection& connection, const QDateTime& now);
/// Notes what became of a try. `result`: for each recipient that waited, or why none was reached. Opens or
/// ends the alert that mails cannot be sent.
Result<void> settle(
    Connection& connection, const QueuedMail& mail, const Result<MailReport>& result, const QDateTime& now);
/// Those that wait, oldest first.
Result<QList<QueuedMail>> waiting(Connection& connection);
/// What waits is tried at once: something was set right.
Result<void> hurry(Connection& connection);

/// The pause after so many tries, in seconds. Pure.
qint64 pauseSeconds(int tries);

}

}
