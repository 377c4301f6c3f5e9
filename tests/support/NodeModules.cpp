// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/NodeModules.h"

#include "tests/support/Process.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace otpost::test {

using namespace Qt::StringLiterals;

QString nodeModulesFolder()
{
    const QString folder = qEnvironmentVariable("OTPOST_PEERS_MODULES");
    if (folder.isEmpty() || !QFileInfo(folder + u"/node_modules"_s).isDir())
        return {};
    return QDir(folder).absolutePath();
}

QString nodeModulesProblem()
{
    if (QStandardPaths::findExecutable(u"node"_s).isEmpty())
        return u"node is not installed"_s;
    if (!qEnvironmentVariableIsSet("OTPOST_PEERS_MODULES"))
        return u"OTPOST_PEERS_MODULES is not set: scripts/test does it, scripts/install-node-peers helps"_s;
    if (nodeModulesFolder().isEmpty())
        return u"OTPOST_PEERS_MODULES names a folder without node_modules: scripts/install-node-peers"_s;
    return {};
}

NodeOutput runNode(
    const QString& script, const QStringList& arguments, const QByteArray& input, int timeoutMs)
{
    ProcessOptions options;
    options.environment.insert(u"OTPOST_PEERS_MODULES"_s, nodeModulesFolder());
    options.input = input;
    options.workingDirectory = QStringLiteral(OTPOST_PEERS_DIR);
    options.timeoutMs = timeoutMs;
    const ProcessResult result = runProgram(u"node"_s, QStringList{script} + arguments, options);
    NodeOutput output{result.out, {}};
    if (result.exitCode != 0)
        output.problem = u"%1: %2"_s.arg(script, QString::fromUtf8(result.summary()));
    return output;
}

}
