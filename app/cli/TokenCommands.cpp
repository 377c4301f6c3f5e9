// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Cli.h"
#include "app/cli/Words.h"
#include "core/app/Services.h"
#include "core/storage/Storage.h"
#include "core/storage/TokenRepository.h"

#include <QDateTime>
#include <QLocale>

namespace otpost::cli {

using namespace Qt::StringLiterals;

namespace {

JsonValue timeJson(const QDateTime& time)
{
    return time.isValid() ? toJson(time.toUTC().toString(Qt::ISODateWithMs)) : JsonValue();
}

JsonValue tokenJson(const ApiToken& token)
{
    JsonValue scopes = JsonValue::array();
    for (const QString& word : toWords(token.scopes))
        scopes.push_back(toJson(word));
    return {{"id", token.id}, {"name", toJson(token.name)}, {"scopes", scopes},
        {"created", timeJson(token.createdAt)}, {"used", timeJson(token.usedAt)},
        {"revoked", timeJson(token.revokedAt)}};
}

Exit create(Session& session, const QCommandLineParser& parser)
{
    ApiToken token;
    token.name = parser.positionalArguments().value(0);
    for (const QString& word : parser.values(u"scope"_s)) {
        const std::optional<TokenScope> scope = tokenScopeFromWord(word);
        if (!scope)
            return session.refuse(
                Error{ErrorKind::TokenScopeUnknown, u"scope"_s, {word.left(40), u"send, otp, read"_s}});
        token.scopes |= *scope;
    }
    if (!token.scopes)
        token.scopes = TokenScope::Otp;
    const Result<Services*> services = session.services();
    if (!services)
        return session.refuse(services.error());
    const QByteArray text = newTokenText();
    if (text.isEmpty())
        return session.refuse(Error{ErrorKind::Internal, {}, {u"no random numbers"_s}});
    const Result<ApiToken> stored
        = (*services)
              ->storage()
              .write([token, hash = hashOfToken(text)](Connection& connection) {
                  return TokenRepository::insert(connection, token, hash, QDateTime::currentDateTimeUtc());
              })
              .result();
    if (!stored)
        return session.refuse(stored.error());
    if (session.json()) {
        JsonValue json = tokenJson(*stored);
        json["token"] = text.toStdString();
        session.printJson(json);
    } else {
        session.print(QString::fromLatin1(text));
        session.say(
            Words::tr("This is shown once. Keep it where the program that uses it keeps its secrets."));
    }
    return Done;
}

Exit list(Session& session, const QCommandLineParser&)
{
    const Result<Services*> services = session.services();
    if (!services)
        return session.refuse(services.error());
    const Result<QList<ApiToken>> tokens
        = (*services)
              ->storage()
              .read([](Connection& connection) { return TokenRepository::list(connection); })
              .result();
    if (!tokens)
        return session.refuse(tokens.error());
    JsonValue json = JsonValue::array();
    for (const ApiToken& token : *tokens)
        json.push_back(tokenJson(token));
    if (session.json()) {
        session.printJson(json);
        return Done;
    }
    if (tokens->isEmpty())
        session.say(Words::tr("There are no tokens. “otpost-cli token create” makes one."));
    for (const ApiToken& token : *tokens) {
        const QString state = token.revokedAt.isValid() ? Words::tr("revoked")
            : token.usedAt.isValid()
            ? Words::tr("last used %1")
                  .arg(QLocale().toString(token.usedAt.toLocalTime(), QLocale::ShortFormat))
            : Words::tr("never used");
        session.print(u"%1  %2  (%3)  %4"_s.arg(
            QString::number(token.id), token.name, toWords(token.scopes).join(u", "_s), state));
    }
    return Done;
}

Exit revoke(Session& session, const QCommandLineParser& parser)
{
    const QString text = parser.positionalArguments().value(0);
    bool isNumber = false;
    const TokenId id = text.toLongLong(&isNumber);
    if (!isNumber)
        return session.refuse(Error{ErrorKind::TokenNotFound, u"id"_s, {text.left(20)}});
    const Result<Services*> services = session.services();
    if (!services)
        return session.refuse(services.error());
    const Result<void> revoked
        = (*services)
              ->storage()
              .write([id](Connection& connection) {
                  return TokenRepository::revoke(connection, id, QDateTime::currentDateTimeUtc());
              })
              .result();
    if (!revoked)
        return session.refuse(revoked.error());
    if (session.json())
        session.printJson({{"id", id}, {"revoked", true}});
    return Done;
}

}

QList<Command> tokenCommands()
{
    return {
        {u"token create"_s, u"NAME"_s, Words::tr("Make a token for a program that calls the service."), 1,
            {{u"scope"_s,
                Words::tr("What it may do: send, otp, read. May be repeated; otp unless told otherwise."),
                u"SCOPE"_s}},
            {}, create},
        {u"token list"_s, {}, Words::tr("List the tokens; the tokens themselves are never kept."), 0, {}, {},
            list},
        {u"token revoke"_s, u"ID"_s, Words::tr("Take a token's rights away, within a second."), 1, {}, {},
            revoke},
    };
}

}
