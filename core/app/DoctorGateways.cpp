// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/DoctorChecks.h"

#include "core/model/GatewayFields.h"
#include "core/secrets/SecretReader.h"

#include <algorithm>

namespace otpost::doctor {

using namespace Qt::StringLiterals;

namespace {

QString inWords(const Error& error)
{
    const GatewayField* field = gatewayField(error.field);
    return field ? field->labelText() + u": "_s + describe(error) : describe(error);
}

/// Name and reference of every secret.
struct Named {
    QString name;
    SecretRef ref;
};

QList<Named> namedSecrets(const Gateway& gateway)
{
    QList<Named> all;
    for (const CustomHeader& header : gateway.custom.headers)
        all.append(Named{header.name, header.value});
    for (const NamedSecret& secret : gateway.secrets)
        all.append(Named{secret.name, secret.value});
    return all;
}

QStringList secretProblems(const Patient& patient, const Gateway& gateway)
{
    QStringList problems;
    const QStringList hosts = gatewayHosts(gateway);
    bool complete = true;
    for (const Named& secret : namedSecrets(gateway)) {
        if (!secret.ref.isSet()) {
            complete = false;
            problems.append(describe(Error{ErrorKind::SecretEmpty, {}, {secret.name}}));
        } else if (!isBoundTo(secret.ref, hosts)) {
            complete = false;
            problems.append(describe(Error{ErrorKind::SecretBoundToOtherHost, {},
                {secret.name, secret.ref.hosts.join(u", "_s), hosts.join(u", "_s)}}));
        }
    }
    if (!complete || !patient.secretsUsable)
        return problems;
    const Result<SecretValues> values
        = readSecrets(GatewayDraft{gateway, {}}, *patient.input.secrets).result();
    if (!values)
        problems.append(describe(values.error()));
    return problems;
}

CheckResult examineOne(const Patient& patient, const Gateway& gateway)
{
    QStringList problems;
    for (const Error& error : validateGateway(gateway))
        problems.append(inWords(error));
    for (const QString& text : secretProblems(patient, gateway)) {
        if (!problems.contains(text))
            problems.append(text);
    }
    QStringList warnings;
    for (const GatewayWarning remark : gatewayWarnings(gateway))
        warnings.append(describe(remark));

    const QString title = Words::tr("Gateway %1, %2").arg(QString::number(gateway.id), gateway.name);
    CheckResult result = ok(u"gateway"_s, title, Words::tr("Fields and secrets are in order."));
    if (!problems.isEmpty()) {
        const QString advice
            = Words::tr("Mend it in the window or with “otpost-cli gateway edit %1 …”.").arg(gateway.id);
        // One that is not in use stops nothing.
        result = gateway.enabled ? problem(u"gateway"_s, title, (problems + warnings).join(u' '), advice)
                                 : warning(u"gateway"_s, title, (problems + warnings).join(u' '), advice);
    } else if (!warnings.isEmpty()) {
        result = warning(u"gateway"_s, title, warnings.join(u' '), QString());
    } else if (!patient.secretsUsable && !namedSecrets(gateway).isEmpty()) {
        result.found = Words::tr("Fields are in order. Its secrets were not looked at.");
    } else if (!gateway.enabled) {
        result.found += u' ' + Words::tr("It is disabled.");
    }
    result.gatewayId = gateway.id;
    return result;
}

}

QList<CheckResult> checkGateways(Patient& patient)
{
    if (patient.input.openError && errorClass(patient.input.openError->kind) == ErrorClass::DataDirectory)
        return {};
    const QString title = Words::tr("Gateways");
    if (patient.gateways.isEmpty())
        return {warning(u"gateways"_s, title, Words::tr("There are none yet, so nothing can be sent."),
            Words::tr("Add one in the window or with “otpost-cli gateway add”."))};
    QList<CheckResult> results;
    if (std::none_of(patient.gateways.begin(), patient.gateways.end(),
            [](const Gateway& gateway) { return gateway.enabled; }))
        results.append(warning(u"gateways"_s, title, Words::tr("None is enabled, so nothing can be sent."),
            Words::tr("Enable one in the window or with “otpost-cli gateway enable ID”.")));
    for (const Gateway& gateway : patient.gateways)
        results.append(examineOne(patient, gateway));
    return results;
}

}
