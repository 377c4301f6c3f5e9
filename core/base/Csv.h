// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

class QIODevice;

namespace otpost {

/// Longest field that is read, in bytes: what is longer is a quotation mark that was never closed.
inline constexpr qsizetype longestCsvField = 64 * 1024;
/// Most fields of a row.
inline constexpr qsizetype mostCsvFields = 1'000;

/// A row of a CSV file.
struct CsvRow {
    qint64 line = 0; ///< at which it begins, counted from 1
    QStringList fields; ///< line breaks in them are \n
    bool operator==(const CsvRow&) const = default;
};

/// Reads CSV (RFC 4180) row by row, as programs write it: UTF-8, also with a byte order mark; lines that end
/// with CRLF, LF or CR; fields in quotation marks, in which these are doubled; commas, semicolons or tabs
/// between them. Rows in which nothing stands are passed over. Holds one row, however long the file.
class CsvReader
{
public:
    /// The device is open for reading, at its beginning, and outlives the reader.
    explicit CsvReader(QIODevice& device);

    /// Reads the row that names the columns, once and first. The delimiter is the one with which all names in
    /// `wanted` are found (trimmed, in any case), or which a line `sep=;` before it says; otherwise the one
    /// that gives most columns. No row: none in the file. Errors as `next`.
    Result<std::optional<CsvRow>> readHeader(const QStringList& wanted);
    /// The next row; nothing at the end. CsvNotText (also NUL and UTF-16), CsvQuoteOpen, CsvQuoteStray,
    /// CsvRowRefused where a row is longer than any list has, FileUnreadable. No more is read after an error.
    Result<std::optional<CsvRow>> next();

    char delimiter() const { return m_delimiter; }
    /// Bytes of the file that were looked at.
    qint64 position() const { return m_before + m_at; }

private:
    /// Where a field stands.
    enum class Place { Start, Plain, Quoted, AfterQuote };
    static constexpr int endOfFile = -1;

    int take();
    bool fill();
    void skipSepLine();
    Result<std::optional<CsvRow>> read();
    Result<void> endField(CsvRow& row);

    QIODevice& m_device;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qint64 m_before = 0; ///< bytes before the buffer
    qint64 m_line = 1;
    QByteArray m_field;
    char m_delimiter = ',';
    bool m_delimiterSaid = false;
    bool m_afterReturn = false;
    bool m_unreadable = false;
};

}
