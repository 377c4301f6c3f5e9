// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sending/BulkFile.h"

#include "core/storage/BulkKeys.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

const QString toColumn = u"to"_s;
const QString messageColumn = u"message"_s;
const QString locationColumn = u"location"_s;

Error tooLarge()
{
    return Error{
        ErrorKind::CsvTooLarge, {}, {QString::number(mostBulkMebibytes), QString::number(mostBulkRows)}};
}

Error refused(qint64 line, const QString& words)
{
    return Error{ErrorKind::CsvRowRefused, {}, {QString::number(line), words}};
}

quint64 tagOf(const OutgoingMessage& message)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(
        message.to.e164.toUtf8() + '\0' + message.text.revealed() + '\0' + message.location.toUtf8());
    quint64 tag = 0;
    const QByteArray digest = hash.result().left(sizeof tag);
    for (const char byte : digest)
        tag = (tag << 8U) | static_cast<unsigned char>(byte);
    return tag;
}

}

tl::expected<QString, QString> numberFromSpreadsheet(const QString& field)
{
    static const QRegularExpression scientific(u"^[+-]?[0-9]+(?:[.,][0-9]*)?[eE][+-]?[0-9]+$"_s);
    static const QRegularExpression decimal(u"^\\+?[0-9]{6,}[.,]0+$"_s);
    static const QRegularExpression formula(u"^=\\s*\"([^\"]*)\"$"_s);
    QString number = field.trimmed();
    if (const QRegularExpressionMatch match = formula.match(number); match.hasMatch())
        number = match.captured(1).trimmed();
    while (number.startsWith(u'\'') || number.startsWith(u'\u2019') || number.startsWith(u'`'))
        number = number.mid(1).trimmed();
    if (scientific.match(number).hasMatch())
        return tl::unexpected(QCoreApplication::translate("BulkFile",
            "“%1” is a number in scientific notation, as spreadsheets shorten long ones: its last digits are "
            "lost. Format the column as text, put the numbers in again, and save the file anew.")
                                  .arg(number));
    if (decimal.match(number).hasMatch())
        return tl::unexpected(QCoreApplication::translate("BulkFile",
            "“%1” was written as a decimal number. Format the column as text and save the file anew.")
                                  .arg(number));
    return number;
}

BulkFile::BulkFile(QString path, MessageRequest common)
    : m_file(std::move(path))
    , m_common(std::move(common))
{
}

Result<void> BulkFile::open()
{
    const QString path = m_file.fileName();
    if (QFileInfo(path).isDir())
        return fail(ErrorKind::FileUnreadable, {},
            {path, QCoreApplication::translate("BulkFile", "it is a directory")});
    if (path.isEmpty() || !m_file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::FileUnreadable, {}, {path, m_file.errorString()});
    if (m_file.isSequential())
        return fail(ErrorKind::FileUnreadable, {},
            {path,
                QCoreApplication::translate(
                    "BulkFile", "the list is read more than once, so it has to be a file on a disk")});
    if (m_file.size() > mostBulkMebibytes * 1024 * 1024)
        return tl::unexpected(tooLarge());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&m_file))
        return fail(ErrorKind::FileUnreadable, {}, {path, m_file.errorString()});
    m_contentTag = BulkKeys::tagOf(hash.result());
    m_pathTag = BulkKeys::tagOf(QFileInfo(path).canonicalFilePath().toUtf8());
    return rewind();
}

Result<void> BulkFile::rewind()
{
    m_rows = 0;
    if (!m_file.seek(0))
        return fail(ErrorKind::FileUnreadable, {}, {m_file.fileName(), m_file.errorString()});
    m_reader.emplace(m_file);
    return readColumns();
}

Result<void> BulkFile::readColumns()
{
    const Result<std::optional<CsvRow>> header = m_reader->readHeader({toColumn, messageColumn});
    if (!header)
        return tl::unexpected(header.error());
    if (!*header)
        return fail(ErrorKind::CsvEmpty, {}, {m_file.fileName()});
    const QStringList& names = (*header)->fields;
    m_columns = names.size();
    m_ignored.clear();
    m_to = m_message = m_location = -1;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString name = names.at(i).trimmed().toLower();
        qsizetype* place = name == toColumn ? &m_to
            : name == messageColumn         ? &m_message
            : name == locationColumn        ? &m_location
                                            : nullptr;
        if (!place) {
            if (!name.isEmpty())
                m_ignored.append(names.at(i).trimmed().left(40));
            continue;
        }
        if (*place >= 0)
            return fail(ErrorKind::CsvColumnTwice, {}, {name});
        *place = i;
    }
    for (const auto& [name, place] : {std::pair(toColumn, m_to), std::pair(messageColumn, m_message)}) {
        if (place >= 0)
            continue;
        QStringList shown;
        for (const QString& column : names.mid(0, 10))
            shown.append(column.simplified().left(40));
        return fail(ErrorKind::CsvColumnMissing, {}, {name, shown.join(u", "_s)});
    }
    return {};
}

BulkRow BulkFile::rowOf(const CsvRow& row) const
{
    BulkRow made;
    made.line = row.line;
    const QStringList& fields = row.fields;
    const bool more = std::any_of(fields.begin() + std::min(m_columns, fields.size()), fields.end(),
        [](const QString& field) { return !field.trimmed().isEmpty(); });
    if (more || fields.size() <= std::max(m_to, m_message)) {
        // What spills over is mostly a text with a comma that lacks its quotation marks.
        made.problem = Error{ErrorKind::CsvRowShort, {},
            {QString::number(row.line), QString::number(fields.size()), QString::number(m_columns)}};
        return made;
    }
    MessageRequest request = m_common;
    const tl::expected<QString, QString> number = numberFromSpreadsheet(fields.at(m_to));
    if (!number) {
        made.problem = refused(row.line, number.error());
        return made;
    }
    request.to = *number;
    request.text = fields.at(m_message);
    if (const QString location = m_location < 0 ? QString() : fields.value(m_location).trimmed();
        !location.isEmpty())
        request.location = location;
    Result<OutgoingMessage> message = composeMessage(request);
    if (!message) {
        made.problem = refused(row.line, describe(message.error()));
        return made;
    }
    made.tag = tagOf(*message);
    made.message = std::move(*message);
    return made;
}

Result<std::optional<BulkRow>> BulkFile::next()
{
    const Result<std::optional<CsvRow>> row = m_reader->next();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return std::nullopt;
    if (++m_rows > mostBulkRows || m_reader->position() > mostBulkMebibytes * 1024 * 1024)
        return tl::unexpected(tooLarge());
    return rowOf(**row);
}

}
