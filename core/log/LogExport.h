// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Async.h"
#include "core/base/Error.h"
#include "core/log/LogFilter.h"

#include <QFuture>

#include <functional>

namespace otpost {

class Storage;

enum class ExportFormat {
    Csv, ///< RFC 4180, with CRLF and a header; no cell is a formula
    JsonLines, ///< one object a line
    Json, ///< one array
};

struct ExportOrder {
    QString path; ///< of the file, absolute; empty: none, the rows go to `sink`
    std::function<Result<void>(const QByteArray&)> sink; ///< called on the thread of the export
    ExportFormat format = ExportFormat::Csv;
    bool byteOrderMark = false; ///< before CSV, for spreadsheets that guess the encoding
    bool masked = false; ///< numbers without their middle digits
    bool overwrite = true; ///< otherwise FileExists
    LogView view;
};

struct ExportProgress {
    qint64 rows = 0;
    qint64 of = -1; ///< -1: not counted yet
};

/// Writes the messages of a view as a file, page by page: constant memory, and no long reading that would
/// hold up the database. What was there when it began is written, as each row is when its turn comes; what
/// comes meanwhile is not. Under its name the file appears when it is whole, for its owner alone. The result
/// is the number of rows. Errors: FileUnwritable (full disk, read-only place), FileExists, WorkCanceled,
/// those of the database. From any thread; `progress` is called on the thread of the export, some times a
/// second.
QFuture<Result<qint64>> exportLog(Storage& storage, const ExportOrder& order,
    std::function<void(ExportProgress)> progress = {}, CancelToken cancel = {});

/// The columns of CSV, in their order; docs/log.md says what stands in them.
QStringList exportColumns();

/// A row of CSV without its line end. A cell that a spreadsheet would take for a formula (it begins with
/// = + - @, also in full width, a tab or a line break) gets an apostrophe in front, except a phone number:
/// plus and digits are nothing but themselves. Pure.
QByteArray csvLine(const QStringList& cells);

}
