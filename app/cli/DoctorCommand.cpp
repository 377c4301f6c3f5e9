// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Cli.h"

#include "app/cli/Words.h"
#include "core/app/Doctor.h"
#include "core/app/Services.h"

#include <algorithm>

namespace otpost::cli {

using namespace Qt::StringLiterals;

namespace {

QString mark(CheckState state)
{
    switch (state) {
    case CheckState::Ok:
        return Words::tr("ok");
    case CheckState::Warning:
        return Words::tr("warning");
    case CheckState::Problem:
        return Words::tr("PROBLEM");
    }
    return {};
}

JsonValue resultJson(const CheckResult& result)
{
    JsonValue json{{"check", result.id.toStdString()}, {"state", toWord(result.state).toStdString()},
        {"title", result.title.toStdString()}, {"found", result.found.toStdString()},
        {"advice", result.advice.toStdString()}};
    if (result.gatewayId != 0)
        json["gateway"] = result.gatewayId;
    return json;
}

/// 5 and 4 where nothing can work, 1 where something is to be mended.
Exit exitFor(const QList<CheckResult>& results)
{
    Exit exit = isHealthy(results) ? Done : JobFailed;
    for (const CheckResult& result : results) {
        if (result.cause == ErrorClass::DataDirectory)
            return NoDataDirectory;
        if (result.cause == ErrorClass::SecretStore)
            exit = NoSecretStore;
    }
    return exit;
}

void print(const Session& session, const QList<CheckResult>& results)
{
    qsizetype widest = 0;
    for (const CheckState state : {CheckState::Ok, CheckState::Warning, CheckState::Problem})
        widest = std::max(widest, mark(state).size());
    for (const CheckResult& result : results) {
        session.print(
            mark(result.state).leftJustified(widest) + u"  "_s + result.title + u": "_s + result.found);
        if (!result.advice.isEmpty())
            session.print(QString(widest + 2, u' ') + result.advice);
    }
}

Exit doctor(Session& session, const QCommandLineParser& parser)
{
    const SystemClock clock;
    DoctorInput input;
    input.dataDirectory = session.dataDirectory();
    input.clock = &clock;
    input.network = parser.isSet(u"network"_s);
    const Result<Services*> services = session.services();
    if (services)
        input.secrets = &(*services)->secretStore();
    else
        input.openError = services.error();
    const QList<CheckResult> results = examine(input);
    if (session.json()) {
        JsonValue checks = JsonValue::array();
        for (const CheckResult& result : results)
            checks.push_back(resultJson(result));
        session.printJson(JsonValue{{"ok", isHealthy(results)}, {"checks", std::move(checks)}});
    } else {
        print(session, results);
    }
    return exitFor(results);
}

}

QList<Command> doctorCommands()
{
    return {{u"doctor"_s, {},
        Words::tr("Check keychain, database, TLS, clock, gateways and mail; say what to mend."), 0,
        {{u"network"_s,
            Words::tr("Also connect to each gateway's host and the mail server. Sends nothing.")}},
        {}, doctor}};
}

}
