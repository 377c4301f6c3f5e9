// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Csv.h"
#include "core/model/Message.h"
#include "core/sending/Compose.h"

#include <QFile>
#include <QStringList>

#include <optional>

namespace otpost {

/// Largest list that is sent at once.
inline constexpr qint64 mostBulkMebibytes = 64;
inline constexpr qint64 mostBulkRows = 1'000'000;

/// A row of a list: a message, or why it is none.
struct BulkRow {
    qint64 line = 0;
    std::optional<OutgoingMessage> message;
    std::optional<Error> problem; ///< CsvRowRefused
    quint64 tag = 0; ///< stands for recipient, text and location
};

/// A CSV file with a message in each row: the columns `to` and `message`, and perhaps `location`; others are
/// passed over. The file stays open, so that it can be read more than once even where its name comes to stand
/// for another. Blocking, by rows.
class BulkFile
{
public:
    /// `common` has what the rows do not say: the location where a row names none, the lifetime, the
    /// countries.
    BulkFile(QString path, MessageRequest common);

    /// Opens the file, reads its columns and takes its hash. FileUnreadable (also of what cannot be read
    /// twice), CsvTooLarge, CsvEmpty, CsvColumnMissing, CsvColumnTwice, and the errors of CsvReader.
    Result<void> open();
    /// Back to the first row.
    Result<void> rewind();
    /// The next row; nothing at the end. CsvTooLarge, and the errors of CsvReader.
    Result<std::optional<BulkRow>> next();

    /// Of the place of the file, and of its content: the same for the same.
    QString pathTag() const { return m_pathTag; }
    QString contentTag() const { return m_contentTag; }
    char delimiter() const { return m_reader ? m_reader->delimiter() : ','; }
    /// Columns that are passed over.
    QStringList ignored() const { return m_ignored; }
    qint64 position() const { return m_reader ? m_reader->position() : 0; }
    qint64 size() const { return m_file.size(); }

private:
    Result<void> readColumns();
    BulkRow rowOf(const CsvRow& row) const;

    QFile m_file;
    MessageRequest m_common;
    std::optional<CsvReader> m_reader;
    QString m_pathTag;
    QString m_contentTag;
    QStringList m_ignored;
    qsizetype m_columns = 0;
    qsizetype m_to = -1;
    qsizetype m_message = -1;
    qsizetype m_location = -1;
    qint64 m_rows = 0;
};

/// A number as spreadsheets leave it in a CSV file: without the apostrophe or the formula that kept it a
/// text. Where the spreadsheet has made a value of it (4.91512E+11, 491512345678.0), so that digits are lost,
/// words that say so. Pure.
tl::expected<QString, QString> numberFromSpreadsheet(const QString& field);

}
