// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Process.h"
#include "tests/support/TempDataDir.h"

#include <QJsonArray>
#include <QJsonObject>

namespace otpost::test {

/// otpost-cli on one data directory. Keeps all that it ever printed, to look for secrets in it.
class Cli
{
public:
    /// Runs a command; `--data-dir` comes by the environment.
    ProcessResult run(const QStringList& arguments, const QByteArray& input = {})
    {
        ProcessOptions options;
        options.environment = {{QStringLiteral("OTPOST_DATA_DIR"), dataDir.path()}};
        options.input = input;
        const ProcessResult result = runCli(arguments, options);
        printed += result.out + result.err;
        return result;
    }
    /// The same with --json; standard output as a document.
    QJsonObject json(const QStringList& arguments, const QByteArray& input = {})
    {
        return run(arguments + QStringList{QStringLiteral("--json")}, input).json().object();
    }
    QJsonArray jsonArray(const QStringList& arguments)
    {
        return run(arguments + QStringList{QStringLiteral("--json")}).json().array();
    }

    TempDataDir dataDir;
    QByteArray printed;
};

}
