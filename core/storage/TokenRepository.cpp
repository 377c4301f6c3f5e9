// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/TokenRepository.h"

#include <QSqlQuery>

#include <algorithm>

namespace otpost::TokenRepository {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 60;
const QString columns = u"id, name, scopes, created_at, used_at, revoked_at"_s;

QDateTime timeOf(const QVariant& value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

ApiToken tokenFrom(const QSqlQuery& query)
{
    ApiToken token;
    token.id = query.value(0).toLongLong();
    token.name = query.value(1).toString();
    for (const QString& word : query.value(2).toString().split(u' ')) {
        if (const std::optional<TokenScope> scope = tokenScopeFromWord(word))
            token.scopes |= *scope;
    }
    token.createdAt = timeOf(query.value(3));
    token.usedAt = timeOf(query.value(4));
    token.revokedAt = timeOf(query.value(5));
    return token;
}

}

Result<ApiToken> insert(
    Connection& connection, const ApiToken& token, const QByteArray& hash, const QDateTime& now)
{
    const QString name = token.name.trimmed();
    const bool printable = std::all_of(name.begin(), name.end(), [](QChar c) { return c.isPrint(); });
    if (name.isEmpty() || name.size() > longestName || !printable)
        return fail(ErrorKind::TokenNameInvalid, u"name"_s);
    const Result<QVariant> taken
        = connection.value(u"SELECT 1 FROM token WHERE name = ? AND revoked_at IS NULL"_s, {name});
    if (!taken)
        return tl::unexpected(taken.error());
    if (!taken->isNull())
        return fail(ErrorKind::NameTaken, u"name"_s, {name});
    const Result<Connection::Changed> inserted
        = connection.change(u"INSERT INTO token (name, scopes, hash, created_at) VALUES (?, ?, ?, ?)"_s,
            {name, toWords(token.scopes).join(u' '), hash, now.toMSecsSinceEpoch()});
    if (!inserted)
        return tl::unexpected(inserted.error());
    ApiToken stored = token;
    stored.id = inserted->lastId;
    stored.name = name;
    stored.createdAt = now;
    return stored;
}

Result<QList<ApiToken>> list(Connection& connection)
{
    Result<QSqlQuery> query = connection.run(u"SELECT "_s + columns + u" FROM token ORDER BY id"_s);
    if (!query)
        return tl::unexpected(query.error());
    QList<ApiToken> tokens;
    while (query->next())
        tokens.append(tokenFrom(*query));
    return tokens;
}

Result<void> revoke(Connection& connection, TokenId id, const QDateTime& now)
{
    const Result<Connection::Changed> revoked
        = connection.change(u"UPDATE token SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL"_s,
            {now.toMSecsSinceEpoch(), id});
    if (!revoked)
        return tl::unexpected(revoked.error());
    return revoked->rows == 1 ? Result<void>()
                              : Result<void>(fail(ErrorKind::TokenNotFound, {}, {QString::number(id)}));
}

Result<std::optional<ApiToken>> findByHash(Connection& connection, const QByteArray& hash)
{
    Result<QSqlQuery> query = connection.run(
        u"SELECT "_s + columns + u" FROM token WHERE hash = ? AND revoked_at IS NULL"_s, {hash});
    if (!query)
        return tl::unexpected(query.error());
    return query->next() ? std::optional(tokenFrom(*query)) : std::nullopt;
}

Result<void> noteUse(Connection& connection, TokenId id, const QDateTime& now)
{
    constexpr qint64 minuteMs = 60'000;
    const qint64 minute = now.toMSecsSinceEpoch() / minuteMs * minuteMs;
    return connection.exec(
        u"UPDATE token SET used_at = ? WHERE id = ? AND (used_at IS NULL OR used_at < ?)"_s,
        {minute, id, minute});
}

}
