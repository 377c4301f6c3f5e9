// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Csv.h"

#include <QCoreApplication>
#include <QFileDevice>
#include <QIODevice>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <utility>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

/// The row that names the columns fits into one.
constexpr qint64 chunkBytes = 256 * 1024;
constexpr std::array delimiters{',', ';', '\t'};

bool isBlank(const QStringList& fields)
{
    return std::all_of(
        fields.begin(), fields.end(), [](const QString& field) { return field.trimmed().isEmpty(); });
}

bool hasAll(const QStringList& fields, const QStringList& wanted)
{
    return std::all_of(wanted.begin(), wanted.end(), [&fields](const QString& name) {
        return std::any_of(fields.begin(), fields.end(), [&name](const QString& field) {
            return field.trimmed().compare(name, Qt::CaseInsensitive) == 0;
        });
    });
}

tl::unexpected<Error> tooLong(qint64 line)
{
    return fail(ErrorKind::CsvRowRefused, {},
        {QString::number(line), QCoreApplication::translate("Csv", "This is too long for a row of a list.")});
}

}

CsvReader::CsvReader(QIODevice& device)
    : m_device(device)
{
}

/// At the end of the file, what is there stays.
bool CsvReader::fill()
{
    QByteArray chunk(chunkBytes, Qt::Uninitialized);
    qsizetype have = 0;
    // A device may give less at a time.
    while (have < chunk.size()) {
        const qint64 got = m_device.read(chunk.data() + have, chunk.size() - have);
        m_unreadable = m_unreadable || got < 0;
        if (got <= 0)
            break;
        have += got;
    }
    if (have == 0)
        return false;
    chunk.truncate(have);
    m_before += m_buffer.size();
    m_buffer = std::move(chunk);
    m_at = 0;
    return true;
}

/// The next byte, each kind of line break as one LF.
int CsvReader::take()
{
    for (;;) {
        if (m_at >= m_buffer.size() && !fill())
            return endOfFile;
        const char byte = m_buffer.at(m_at++);
        const bool afterReturn = std::exchange(m_afterReturn, byte == '\r');
        if (byte == '\n' && afterReturn)
            continue;
        if (byte != '\n' && byte != '\r')
            return static_cast<unsigned char>(byte);
        ++m_line;
        return '\n';
    }
}

Result<void> CsvReader::endField(CsvRow& row)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(m_field);
    if (decoder.hasError() || m_field.contains('\0'))
        return fail(ErrorKind::CsvNotText, {}, {QString::number(row.line)});
    if (row.fields.size() >= mostCsvFields)
        return tooLong(row.line);
    row.fields.append(text);
    m_field.clear();
    return {};
}

Result<std::optional<CsvRow>> CsvReader::read()
{
    CsvRow row;
    row.line = m_line;
    m_field.clear();
    Place place = Place::Start;
    qint64 quoteLine = 0;
    bool closed = false; ///< blanks follow the closing quotation mark
    for (;;) {
        const qint64 line = m_line;
        const int byte = take();
        if (byte == endOfFile && m_unreadable) {
            const auto* file = qobject_cast<const QFileDevice*>(&m_device);
            return fail(
                ErrorKind::FileUnreadable, {}, {file ? file->fileName() : QString(), m_device.errorString()});
        }
        if (place == Place::Quoted) {
            if (byte == endOfFile || m_field.size() >= longestCsvField)
                return fail(ErrorKind::CsvQuoteOpen, {}, {QString::number(quoteLine)});
            if (byte == '"')
                place = Place::AfterQuote;
            else
                m_field.append(char(byte));
            continue;
        }
        if (byte == endOfFile && row.fields.isEmpty() && place == Place::Start && m_field.isEmpty())
            return std::nullopt;
        if (byte == endOfFile || byte == '\n' || byte == m_delimiter) {
            if (Result<void> ended = endField(row); !ended)
                return tl::unexpected(ended.error());
            place = Place::Start;
            closed = false;
            if (byte != m_delimiter)
                return row;
            continue;
        }
        const bool isSpace = byte == ' ' || byte == '\t';
        if (place == Place::AfterQuote) {
            if (byte == '"' && !closed) {
                m_field.append('"');
                place = Place::Quoted;
            } else if (!isSpace) {
                return fail(ErrorKind::CsvQuoteStray, {}, {QString::number(line)});
            }
            closed = isSpace;
            continue;
        }
        if (place == Place::Start && byte == '"') {
            m_field.clear(); // blanks before it
            quoteLine = line;
            place = Place::Quoted;
            continue;
        }
        if (m_field.size() >= longestCsvField)
            return tooLong(row.line);
        m_field.append(char(byte));
        if (!isSpace)
            place = Place::Plain;
    }
}

Result<std::optional<CsvRow>> CsvReader::next()
{
    for (;;) {
        Result<std::optional<CsvRow>> row = read();
        if (!row || !*row || !isBlank((*row)->fields))
            return row;
    }
}

/// Spreadsheets write `sep=;` into the first line for each other.
void CsvReader::skipSepLine()
{
    constexpr qsizetype length = 5; // sep=;
    if (m_buffer.size() < m_at + length || m_buffer.mid(m_at, 4).toLower() != "sep=")
        return;
    const char said = m_buffer.at(m_at + 4);
    const bool known = std::find(delimiters.begin(), delimiters.end(), said) != delimiters.end();
    const char after = m_buffer.size() > m_at + length ? m_buffer.at(m_at + length) : '\n';
    if (!known || (after != '\n' && after != '\r'))
        return;
    m_at += length;
    (void)take();
    m_delimiter = said;
    m_delimiterSaid = true;
}

Result<std::optional<CsvRow>> CsvReader::readHeader(const QStringList& wanted)
{
    fill();
    if (m_buffer.startsWith("\xFF\xFE") || m_buffer.startsWith("\xFE\xFF"))
        return fail(ErrorKind::CsvNotText, {}, {u"1"_s});
    if (m_buffer.startsWith("\xEF\xBB\xBF"))
        m_at += 3;
    skipSepLine();
    if (m_delimiterSaid)
        return next();

    const qsizetype start = m_at;
    const qint64 before = m_before;
    char best = delimiters.front();
    qsizetype most = 0;
    bool found = false;
    std::optional<char> broken; ///< with which something is wrong: what, is said if none fits
    const auto rewind = [&](char delimiter) {
        m_at = start;
        m_line = 1;
        m_afterReturn = false;
        m_delimiter = delimiter;
    };
    for (const char delimiter : delimiters) {
        rewind(delimiter);
        const Result<std::optional<CsvRow>> row = next();
        if (m_before != before)
            return tooLong(1);
        if (!row && !broken)
            broken = delimiter;
        if (!row || !*row)
            continue;
        found = hasAll((*row)->fields, wanted);
        if (found) {
            best = delimiter;
            break;
        }
        if ((*row)->fields.size() > most) {
            most = (*row)->fields.size();
            best = delimiter;
        }
    }
    rewind(found ? best : broken.value_or(best));
    return next();
}

}
