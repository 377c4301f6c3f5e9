// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/DoctorChecks.h"

#include "core/mail/SmtpSession.h"
#include "core/secrets/SecretStore.h"

#include <algorithm>

namespace otpost::doctor {

using namespace Qt::StringLiterals;

namespace {

constexpr int deadlineMs = 20'000;

/// Names of gateways whose alerts nobody gets by mail.
QStringList withoutRecipients(const Patient& patient)
{
    QStringList names;
    for (const Gateway& gateway : patient.gateways) {
        if (gateway.enabled && gateway.balance.email.isEmpty() && patient.mail.recipients.isEmpty())
            names.append(gateway.name);
    }
    return names;
}

Result<QByteArray> passwordOf(const Patient& patient)
{
    if (patient.mail.user.isEmpty())
        return QByteArray();
    if (!patient.mailPasswordId)
        return tl::unexpected(patient.mailPasswordId.error());
    if (patient.mailPasswordId->isEmpty() || !patient.input.secrets)
        return fail(ErrorKind::SecretNotStored, {}, {u"mail-password"_s});
    return patient.input.secrets->read(*patient.mailPasswordId).result();
}

}

QList<CheckResult> checkMail(Patient& patient)
{
    const QString id = u"mail"_s;
    const QString title = Words::tr("Mail");
    const MailSettings& mail = patient.mail;
    if (mail.server.isEmpty()) {
        const bool wanted = std::any_of(patient.gateways.begin(), patient.gateways.end(),
            [](const Gateway& gateway) { return !gateway.balance.email.isEmpty(); });
        if (!wanted)
            return {ok(id, title, Words::tr("Not set up. Nothing asks for it."))};
        return {warning(id, title, Words::tr("Not set up, and a gateway wants its alerts mailed."),
            Words::tr("Enter the mail server: “otpost-cli settings set mail-server smtp.example.com”."))};
    }
    if (const std::optional<Error> unfit = problemOf(mail))
        return {warning(id, title, describe(*unfit), QString())};
    const QString found = Words::tr("By %1, port %2, %3.")
                              .arg(mail.server, QString::number(mail.port), toWord(mail.security));
    const Result<QByteArray> password = passwordOf(patient);
    const bool storeFailed
        = !patient.secretsUsable && patient.mailPasswordId && !patient.mailPasswordId->isEmpty();
    if (!password && !storeFailed)
        return {warning(id, title, found + u' ' + describe(password.error()),
            Words::tr("Give it again: “otpost-cli settings set mail-password -”."))};
    QList<CheckResult> results;
    if (patient.input.network && password) {
        const Result<QString> greeted = greetMailServer(mail, *password, deadlineMs);
        results.append(greeted ? ok(id, title, found + u' ' + Words::tr("Reached, and the login works."))
                               : warning(id, title, found + u' ' + describe(greeted.error()), QString()));
    } else {
        results.append(ok(id, title, found));
    }
    if (const QStringList names = withoutRecipients(patient); !names.isEmpty())
        results.append(warning(id, title, Words::tr("Nobody is mailed about %1.").arg(names.join(u", "_s)),
            Words::tr("Enter who is told: “otpost-cli settings set mail-recipients me@example.com”.")));
    return results;
}

}
