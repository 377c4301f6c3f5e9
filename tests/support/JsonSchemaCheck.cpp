// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/JsonSchemaCheck.h"

#include "tests/support/NodeModules.h"

#include <QDir>

namespace otpost::test {

using namespace Qt::StringLiterals;

QString schemaProblems(const QString& schemaFile, const QByteArray& document)
{
    const NodeOutput run = runNode(u"json-schema.js"_s, {QDir().absoluteFilePath(schemaFile)}, document);
    return run.problem.isEmpty() ? QString::fromUtf8(run.out.trimmed()) : run.problem;
}

}
