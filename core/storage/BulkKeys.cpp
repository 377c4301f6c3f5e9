// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/BulkKeys.h"

#include <QCryptographicHash>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

const QString prefix = u"otpost-csv:"_s;
constexpr int timeDigits = 12;
constexpr qsizetype tagLength = 32;
constexpr qsizetype nonceLength = 8;
constexpr int rowDigits = 16;
/// Behind every character that stands in a key.
constexpr QChar last = u'~';

QString hex(quint64 number, int digits)
{
    return QString::number(number, 16).rightJustified(digits, u'0');
}

/// Sorts as the lists were begun.
QString nameOf(const BulkJob& job)
{
    return hex(quint64(job.begunAt.toMSecsSinceEpoch()), timeDigits) + u'.' + job.nonce + u'.' + job.pathTag
        + u'.' + job.contentTag;
}

/// Keys that others made up may begin like ours.
std::optional<BulkJob> jobOf(const QString& key)
{
    const QStringList parts = key.mid(prefix.size()).section(u':', 0, 0).split(u'.');
    if (parts.size() != 4 || parts.at(0).size() != timeDigits || parts.at(1).size() != nonceLength
        || parts.at(2).size() != tagLength || parts.at(3).size() != tagLength)
        return std::nullopt;
    bool isNumber = false;
    const qint64 time = parts.at(0).toLongLong(&isNumber, 16);
    if (!isNumber)
        return std::nullopt;
    return BulkJob{QDateTime::fromMSecsSinceEpoch(time, Qt::UTC), parts.at(2), parts.at(3), parts.at(1)};
}

}

namespace BulkKeys {

QString tagOf(const QByteArray& bytes)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(tagLength));
}

QString keyOf(const BulkJob& job, quint64 rowTag, int occurrence)
{
    return prefix + nameOf(job) + u':' + hex(rowTag, rowDigits) + u'.' + QString::number(occurrence);
}

Result<std::optional<BulkJob>> newest(
    Connection& connection, const QString& pathTag, const QString& contentTag, const QDateTime& now)
{
    // One step for each list, not for each key.
    QString before = prefix + last;
    for (;;) {
        const Result<QVariant> key
            = connection.value(u"SELECT key FROM idempotency WHERE key > ? AND key < ? AND expires_at > ? "
                               "ORDER BY key DESC LIMIT 1"_s,
                {prefix, before, now.toMSecsSinceEpoch()});
        if (!key)
            return tl::unexpected(key.error());
        if (key->isNull())
            return std::nullopt;
        const QString found = key->toString();
        const std::optional<BulkJob> job = jobOf(found);
        if (job && (job->pathTag == pathTag || job->contentTag == contentTag))
            return job;
        before = job ? prefix + nameOf(*job) : found;
    }
}

Result<bool> hasAny(Connection& connection, const BulkJob& job, const std::vector<quint64>& rowTags)
{
    const QString start = prefix + nameOf(job) + u':';
    for (const quint64 tag : rowTags) {
        const QString row = start + hex(tag, rowDigits);
        const Result<QVariant> found = connection.value(
            u"SELECT 1 FROM idempotency WHERE key > ? AND key < ? LIMIT 1"_s, {row, row + last});
        if (!found)
            return tl::unexpected(found.error());
        if (!found->isNull())
            return true;
    }
    return false;
}

Result<QList<std::optional<BulkKnown>>> find(
    Connection& connection, const QStringList& keys, const QDateTime& now)
{
    QList<std::optional<BulkKnown>> all;
    all.reserve(keys.size());
    for (const QString& key : keys) {
        Result<QSqlQuery> query = connection.run(
            u"SELECT m.id, m.status FROM idempotency k JOIN message m ON m.id = k.message_id "
            "WHERE k.key = ? AND k.expires_at > ?"_s,
            {key, now.toMSecsSinceEpoch()});
        if (!query)
            return tl::unexpected(query.error());
        std::optional<BulkKnown> known;
        if (query->next())
            known = BulkKnown{query->value(0).toLongLong(),
                messageStatusFromWord(query->value(1).toString()).value_or(MessageStatus::Unknown)};
        all.append(known);
    }
    return all;
}

Result<void> release(Connection& connection, const QStringList& keys, bool failedToo)
{
    for (const QString& key : keys) {
        const Result<void> freed = connection.exec(
            u"DELETE FROM idempotency WHERE key = ? AND EXISTS (SELECT 1 FROM message WHERE id = "
            "idempotency.message_id AND status IN ('expired', ?))"_s,
            {key, failedToo ? u"error"_s : u"expired"_s});
        if (!freed)
            return freed;
    }
    return {};
}

}

}
