// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Error.h"

#include <QList>
#include <QString>

#include <optional>

namespace otpost {

class SecretStore;

enum class CheckState { Ok, Warning, Problem };

/// What one check found.
struct CheckResult {
    QString id; ///< stable: "database", "gateway"
    QString title; ///< in the user's language, as are the next two
    CheckState state = CheckState::Ok;
    QString found; ///< a sentence or two
    QString advice; ///< what to mend; empty where nothing is to be mended
    qint64 gatewayId = 0; ///< of a check of one gateway
    std::optional<ErrorClass> cause; ///< of a problem, where it keeps the program from working at all
};

/// "ok", "warning", "problem".
QString toWord(CheckState state);

/// What the doctor looks at.
struct DoctorInput {
    QString dataDirectory; ///< absolute
    std::optional<Error> openError; ///< why the data directory could not be opened
    SecretStore* secrets = nullptr; ///< the one of the data directory, without a cache; null: not known
    const Clock* clock = nullptr;
    bool network = false; ///< also resolve and connect to the gateways' hosts; sends nothing
};

/// Looks at everything that sending needs, on this machine and, where asked, at the gateways' hosts.
/// Changes nothing but for a probe value that it writes to the secret store and removes again. No result
/// holds a secret. Blocks, up to the secret store's deadline and 10 s for each host: not for a thread
/// that has to answer, nor for the thread that the secret store lives in.
QList<CheckResult> examine(const DoctorInput& input);

/// Whether nothing is to be mended at once: no problem among them.
bool isHealthy(const QList<CheckResult>& results);

}
