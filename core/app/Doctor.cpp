// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/Doctor.h"

#include "core/app/DoctorChecks.h"

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

QString toWord(CheckState state)
{
    switch (state) {
    case CheckState::Ok:
        return u"ok"_s;
    case CheckState::Warning:
        return u"warning"_s;
    case CheckState::Problem:
        return u"problem"_s;
    }
    return {};
}

QList<CheckResult> examine(const DoctorInput& input)
{
    using Check = QList<CheckResult> (*)(doctor::Patient&);
    // In this order: later ones use what earlier ones found.
    static constexpr Check checks[] = {
        doctor::checkDataDirectory,
        doctor::checkDatabase,
        doctor::checkSecrets,
        doctor::checkTls,
        doctor::checkClock,
        doctor::checkGateways,
        doctor::checkScripts,
        doctor::checkNetwork,
        doctor::checkMail,
    };
    doctor::Patient patient{input, {}, {}, {}, {}, {}, false};
    QList<CheckResult> results;
    for (const Check check : checks)
        results += check(patient);
    return results;
}

bool isHealthy(const QList<CheckResult>& results)
{
    return std::none_of(results.begin(), results.end(),
        [](const CheckResult& result) { return result.state == CheckState::Problem; });
}

namespace doctor {

CheckResult ok(const QString& id, const QString& title, const QString& found)
{
    CheckResult result;
    result.id = id;
    result.title = title;
    result.found = found;
    return result;
}

CheckResult warning(const QString& id, const QString& title, const QString& found, const QString& advice)
{
    CheckResult result = ok(id, title, found);
    result.state = CheckState::Warning;
    result.advice = advice;
    return result;
}

CheckResult problem(const QString& id, const QString& title, const QString& found, const QString& advice)
{
    CheckResult result = warning(id, title, found, advice);
    result.state = CheckState::Problem;
    return result;
}

CheckResult problem(const QString& id, const QString& title, const Error& error)
{
    CheckResult result = problem(id, title, describe(error), QString());
    result.cause = errorClass(error.kind);
    return result;
}

}

}
