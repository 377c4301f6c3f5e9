// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/app/Doctor.h"
#include "core/mail/Mail.h"
#include "core/model/Gateway.h"

#include <QCoreApplication>

namespace otpost::doctor {

/// The words of the checks: `Words::tr("…")`.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(otpost::doctor::Words)
};

/// What the checks know. They run one after the other, in one thread.
struct Patient {
    const DoctorInput& input;
    /// Those in the database; empty where it cannot be read.
    QList<Gateway> gateways;
    MailSettings mail; ///< as stored
    Result<QString> mailPasswordId; ///< in the secret store; empty: there is none
    QString storeName; ///< of the secret store, in the user's language; empty: not known
    QString leftIn; ///< a store that was moved away from and may still hold secrets, likewise
    /// The secret store answered the probe: its values can be asked for.
    bool secretsUsable = false;
};

/// Each returns what it found, at least one result unless it had nothing to look at.
QList<CheckResult> checkDataDirectory(Patient& patient);
QList<CheckResult> checkDatabase(Patient& patient); ///< reads the gateways
QList<CheckResult> checkSecrets(Patient& patient);
QList<CheckResult> checkTls(Patient& patient);
QList<CheckResult> checkClock(Patient& patient);
QList<CheckResult> checkGateways(Patient& patient);
QList<CheckResult> checkNetwork(Patient& patient);
QList<CheckResult> checkScripts(Patient& patient);
QList<CheckResult> checkMail(Patient& patient);

/// Shorthands.
CheckResult ok(const QString& id, const QString& title, const QString& found);
CheckResult warning(const QString& id, const QString& title, const QString& found, const QString& advice);
CheckResult problem(const QString& id, const QString& title, const QString& found, const QString& advice);
/// A problem in the words of an error, with its class as the cause.
CheckResult problem(const QString& id, const QString& title, const Error& error);

}
