// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ErrorWords.h"

#include <QtGlobal>

namespace otpost {

const char* wordsOfAlerts(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::MailNotSet:
        return QT_TRANSLATE_NOOP("Error", "Mail is not set up. Enter server and sender in the settings.");
    case ErrorKind::MailRecipientMissing:
        return QT_TRANSLATE_NOOP("Error", "Enter at least one address that alerts are sent to.");
    case ErrorKind::MailServerInvalid:
        return QT_TRANSLATE_NOOP(
            "Error", "“%1” is not the name of a mail server. Write it like smtp.example.com.");
    case ErrorKind::MailLoginUnsafe:
        return QT_TRANSLATE_NOOP("Error",
            "Without encryption others could read the password on its way. Choose STARTTLS or TLS, or leave "
            "the "
            "user empty.");
    case ErrorKind::MailUnreachable:
        return QT_TRANSLATE_NOOP("Error", "The mail server %1 cannot be reached: %2");
    case ErrorKind::MailTlsFailed:
        return QT_TRANSLATE_NOOP("Error", "No secure connection to the mail server %1: %2");
    case ErrorKind::MailTlsMissing:
        return QT_TRANSLATE_NOOP(
            "Error", "The mail server %1 offers no STARTTLS. Choose TLS, or ask your provider for its port.");
    case ErrorKind::MailLoginRefused:
        return QT_TRANSLATE_NOOP("Error", "The mail server refused user or password: %1");
    case ErrorKind::MailSenderRefused:
        return QT_TRANSLATE_NOOP("Error", "The mail server does not take mail from %1: %2");
    case ErrorKind::MailRecipientRefused:
        return QT_TRANSLATE_NOOP("Error", "The mail server does not take mail for %1: %2");
    case ErrorKind::MailDeferred:
        return QT_TRANSLATE_NOOP("Error", "The mail server wants to be asked again later: %1");
    case ErrorKind::MailRefused:
        return QT_TRANSLATE_NOOP("Error", "The mail server refused the mail: %1");
    case ErrorKind::MailTimeout:
        return QT_TRANSLATE_NOOP("Error", "The mail server did not answer within %1 seconds.");
    case ErrorKind::MailFailed:
        return QT_TRANSLATE_NOOP("Error", "The mail could not be sent: %1");
    case ErrorKind::BalanceBelowMinimum:
        return QT_TRANSLATE_NOOP("Error", "The balance is %1, below the minimum of %2.");
    case ErrorKind::CertificateExpires:
        return QT_TRANSLATE_NOOP("Error", "The certificate of %1 (%2) expires on %3.");
    case ErrorKind::DiskNearlyFull:
        return QT_TRANSLATE_NOOP("Error", "Only %1 MiB are free at %2.");
    case ErrorKind::CodesRefused:
        return QT_TRANSLATE_NOOP("Error", "%1 Codes refused: %2");
    case ErrorKind::AlertNotFound:
        return QT_TRANSLATE_NOOP("Error", "There is no alert with the id %1.");
    case ErrorKind::AutostartFailed:
        return QT_TRANSLATE_NOOP("Error", "Starting at login could not be changed: %1");
    case ErrorKind::HelpMissing:
        return QT_TRANSLATE_NOOP("Error", "The help is not installed: %1 is missing.");
    default:
        return nullptr;
    }
}

}
