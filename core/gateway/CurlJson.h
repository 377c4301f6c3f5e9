// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace otpost {

/// A value in a JSON text that is neither object nor array, and where it stands.
struct CurlLeaf {
    enum class Kind { String, Number, Word, StandIn };
    Kind kind = Kind::String;
    QStringList path; ///< members by name, elements by number
    QString value; ///< of a string: decoded; of all others: as written
    qsizetype start = 0; ///< in UTF-16 code units, quotation marks included
    qsizetype length = 0;
};

struct CurlSpan {
    qsizetype start = 0;
    qsizetype end = 0;
};

/// An array and where its elements stand.
struct CurlArray {
    QStringList path;
    QList<CurlSpan> elements;
};

struct CurlJson {
    QList<CurlLeaf> leaves;
    QList<CurlArray> arrays; ///< inner ones first
};

/// Finds all values in a JSON text (RFC 8259) in which a stand-in may take the place of a value. Errors:
/// CurlDataNotJson, also for nesting deeper than `maxJsonDepth`. Does not recurse. Pure.
Result<CurlJson> scanCurlJson(const QString& text);

}
