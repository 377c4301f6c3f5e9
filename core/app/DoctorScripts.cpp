// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/DoctorChecks.h"

#include "core/script/ScriptService.h"

#include <QProcess>
#include <QProcessEnvironment>

#include <algorithm>

namespace otpost::doctor {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 10'000;

/// Starts the worker and waits until it says that it is ready, which it does once it has locked itself in.
/// Empty where all is well, otherwise what happened.
QString trouble(const QString& program)
{
    QProcess worker;
    worker.setProgram(program);
    worker.setProcessEnvironment(QProcessEnvironment());
    worker.setStandardErrorFile(QProcess::nullDevice());
    worker.start(QIODevice::ReadWrite | QIODevice::Unbuffered);
    if (!worker.waitForStarted(patienceMs))
        return worker.errorString();
    const bool ready
        = worker.waitForReadyRead(patienceMs) && worker.readAllStandardOutput().contains("ready");
    worker.closeWriteChannel();
    if (!worker.waitForFinished(patienceMs))
        worker.kill();
    worker.waitForFinished(patienceMs);
    if (ready)
        return {};
    return worker.exitStatus() == QProcess::CrashExit
        ? Words::tr("it was ended by the system")
        : Words::tr("it ended with status %1").arg(worker.exitCode());
}

}

/// Only gateways with a script need it.
QList<CheckResult> checkScripts(Patient& patient)
{
    const QString id = u"lua"_s;
    const QString title = Words::tr("Lua scripts");
    const QString program = ScriptService::defaultProgram();
    const QString found = trouble(program);
    if (found.isEmpty())
        return {ok(id, title, Words::tr("The program that runs scripts starts and locks itself in."))};
    const bool needed
        = std::any_of(patient.gateways.begin(), patient.gateways.end(), [](const Gateway& gateway) {
              return gateway.type == GatewayType::Custom && gateway.custom.useScript;
          });
    const Error error{ErrorKind::ScriptWorkerMissing, {}, {program, found}};
    if (needed)
        return {problem(id, title, error)};
    return {warning(id, title, describe(error), Words::tr("Only gateways with a Lua script need it."))};
}

}
