// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace otpost::test {

/// Folder with the Node.js packages of tests/peers/package.json in its node_modules, as scripts/test and
/// scripts/install-node-peers make it: what OTPOST_PEERS_MODULES names. Empty where it has none.
QString nodeModulesFolder();

/// Why programs that need those packages cannot run; empty where they can.
QString nodeModulesProblem();

/// What a script printed on standard output. `problem` is empty where it ran to its end with exit code 0.
struct NodeOutput {
    QByteArray out;
    QString problem;
};

/// Runs a script of tests/peers that may use those packages to its end. `input` is its standard input.
NodeOutput runNode(const QString& script, const QStringList& arguments = {}, const QByteArray& input = {},
    int timeoutMs = 60'000);

}

/// In a test function: skips it where the packages are not there, unless OTPOST_REQUIRE_PEERS is set, with
/// which it fails.
#define OTPOST_NEED_NODE_MODULES()                                                                           \
    do {                                                                                                     \
        const QString nodeProblem = otpost::test::nodeModulesProblem();                                      \
        if (!nodeProblem.isEmpty()) {                                                                        \
            if (!qEnvironmentVariableIsSet("OTPOST_REQUIRE_PEERS"))                                          \
                QSKIP(qPrintable(nodeProblem));                                                              \
            QFAIL(qPrintable(nodeProblem));                                                                  \
        }                                                                                                    \
    } while (false)
