// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace otpost::test {

/// Holds a JSON document against a JSON Schema file (draft-07, 2019-09 or 2020-12, as its $schema says) with
/// Ajv. Returns the problems, one a line; empty where the document fits. A schema that is wrong itself, and
/// a check that could not run, are problems too. Needs OTPOST_NEED_NODE_MODULES().
QString schemaProblems(const QString& schemaFile, const QByteArray& document);

}
