// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Cli.h"

#include "app/cli/LogInput.h"
#include "app/cli/Words.h"
#include "core/app/Services.h"
#include "core/base/SafeText.h"
#include "core/log/LogPlan.h"
#include "core/log/LogReader.h"
#include "core/log/MaskedDetails.h"
#include "core/log/MessageMarks.h"
#include "core/phone/NumberMask.h"
#include "core/storage/MessageJson.h"
#include "core/storage/MessageLog.h"
#include "core/storage/MessageRepository.h"
#include "core/storage/Storage.h"

#include <tuple>

namespace otpost::cli {

using namespace Qt::StringLiterals;

namespace {

/// As of `--limit`.
constexpr int usualRows = 100;
constexpr qint64 mostRows = 10'000;

/// Messages of the log that are older or newer than one, for reading on: the newest first.
Result<QList<Message>> beside(
    Storage& storage, const MessageFilter& filter, MessageId after, MessageId before, int limit)
{
    return storage
        .read([filter, after, before, limit](Connection& connection) -> Result<QList<Message>> {
            const Result<SqlPart> tests = testsOf(connection, filter);
            if (!tests)
                return tl::unexpected(tests.error());
            QString sql = u"SELECT "_s + MessageRepository::columns()
                + u" FROM message NOT INDEXED WHERE id > ? AND id < ?"_s;
            if (!tests->sql.isEmpty())
                sql += u" AND "_s + tests->sql;
            Result<QSqlQuery> rows = connection.run(sql + u" ORDER BY id DESC LIMIT ?"_s,
                QVariantList{after, before} + tests->values + QVariantList{limit});
            if (!rows)
                return tl::unexpected(rows.error());
            QList<Message> messages;
            while (rows->next())
                messages.append(MessageRepository::fromRow(*rows));
            return messages;
        })
        .result();
}

Result<QList<Message>> messagesOf(Session& session, const QCommandLineParser& parser)
{
    const Result<LogView> view = logViewFrom(parser);
    if (!view)
        return tl::unexpected(view.error());
    qint64 limit = usualRows;
    qint64 after = 0;
    qint64 before = INT64_MAX;
    for (const auto& [option, value, lowest, highest] : {std::tuple(u"limit"_s, &limit, qint64(1), mostRows),
             std::tuple(u"after"_s, &after, qint64(0), before),
             std::tuple(u"before"_s, &before, qint64(1), before)}) {
        if (!parser.isSet(option))
            continue;
        const Result<qint64> number = numberFrom(option, parser.value(option), lowest, highest);
        if (!number)
            return tl::unexpected(number.error());
        *value = *number;
    }
    const Result<Services*> services = session.services();
    if (!services)
        return tl::unexpected(services.error());
    Storage& storage = (*services)->storage();
    if (parser.isSet(u"after"_s) || parser.isSet(u"before"_s))
        return beside(storage, view->filter, after, before, int(limit));
    LogReader reader(storage);
    const Result<LogSlice> slice = reader.first(*view, int(limit)).result();
    if (!slice)
        return tl::unexpected(slice.error());
    return slice->rows;
}

Exit list(Session& session, const QCommandLineParser& parser)
{
    const Result<QList<Message>> messages = messagesOf(session, parser);
    if (!messages)
        return session.refuse(messages.error());
    const bool masked = session.settings().maskNumbers == "on"_L1;
    JsonValue all = JsonValue::array();
    for (Message message : *messages) {
        if (masked)
            message.to = maskedNumber(message.to);
        all.push_back(messageToJson(message));
        if (!session.json())
            session.print(u"%1  %2  %3  %4  %5  %6"_s.arg(QString::number(message.id).rightJustified(6),
                message.createdAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s),
                message.to.leftJustified(16), toWord(message.type).leftJustified(8),
                toWord(message.status).leftJustified(11), safeLine(message.gatewayName)));
    }
    if (session.json())
        session.printJson(all);
    else if (messages->isEmpty())
        session.say(Words::tr("No messages."));
    return Done;
}

QString wordsOf(const MessageEvent& event)
{
    switch (event.kind) {
    case MessageEvent::Kind::MarkedSent:
        return Words::tr("marked as sent by %1").arg(event.by);
    case MessageEvent::Kind::MarkedNotSent:
        return Words::tr("marked as not sent by %1").arg(event.by);
    case MessageEvent::Kind::Delivered:
        return Words::tr("delivered, as the provider says");
    case MessageEvent::Kind::Undelivered:
        return Words::tr("not delivered, as the provider says")
            + (event.reason ? u": "_s + describe(*event.reason) : QString());
    case MessageEvent::Kind::Resent:
        return Words::tr("sent again as message %1 by %2").arg(event.detail, event.by);
    }
    return {};
}

JsonValue eventToJson(const MessageEvent& event)
{
    const char* const kinds[] = {"marked-sent", "marked-not-sent", "delivered", "undelivered", "resent"};
    return JsonValue{{"event", kinds[int(event.kind)]},
        {"at", event.at.toUTC().toString(Qt::ISODateWithMs).toStdString()}, {"by", event.by.toStdString()},
        {"detail", event.reason ? describe(*event.reason).toStdString() : event.detail.toStdString()}};
}

Exit show(Session& session, const QCommandLineParser& parser)
{
    const Result<MessageId> id = messageIdFrom(parser.positionalArguments().first());
    if (!id)
        return session.refuse(id.error());
    const Result<Services*> services = session.services();
    if (!services)
        return session.refuse(services.error());
    Result<MessageDetails> details = (*services)->log().details(*id).result();
    if (!details)
        return session.refuse(details.error());
    const Result<QList<MessageEvent>> events = messageEvents((*services)->storage(), *id).result();
    if (!events)
        return session.refuse(events.error());
    if (session.settings().maskNumbers == "on"_L1)
        details = maskedDetails(*details);
    JsonValue json = detailsToJson(*details, true);
    json["events"] = JsonValue::array();
    for (const MessageEvent& event : *events)
        json["events"].push_back(eventToJson(event));
    if (session.json()) {
        session.printJson(json);
        return Done;
    }
    const Message& message = details->message;
    session.print(u"%1  %2  %3  %4"_s.arg(
        QString::number(message.id), message.to, toWord(message.type), toWord(message.status)));
    session.print(safeText(message.text));
    session.print(u"%1, %2"_s.arg(encodingName(message.segments.encoding),
        Words::tr("%n segment(s)", nullptr, message.segments.segments)));
    int number = 0;
    for (const Attempt& attempt : details->attempts) {
        session.print(u"\n%1. %2  %3  %4 ms"_s.arg(QString::number(++number), safeLine(attempt.gatewayName),
            toWord(attempt.outcome), QString::number(attempt.timings.totalMs, 'f', 1)));
        if (attempt.reason)
            session.print(u"   "_s + describe(*attempt.reason));
        session.print(u"   "_s + attempt.request.method + u' ' + safeLine(attempt.request.url));
        if (!attempt.request.body.isEmpty())
            session.print(u"   "_s + safeText(attempt.request.body));
        if (attempt.response.status != 0)
            session.print(
                u"   %1 %2"_s.arg(QString::number(attempt.response.status), safeText(attempt.response.body)));
    }
    for (const MessageEvent& event : *events)
        session.print(u"\n%1  %2"_s.arg(
            event.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s), safeLine(wordsOf(event))));
    return Done;
}

}

QList<Command> logCommands()
{
    return {
        {u"log list"_s, {}, Words::tr("Messages, newest first."), 0,
            logFilterOptions() + logSortOptions()
                + QList<QCommandLineOption>{{u"after"_s, Words::tr("Only newer than this message, by id."),
                                                u"ID"_s},
                    {u"before"_s, Words::tr("Only older than this message, by id."), u"ID"_s},
                    {u"limit"_s, Words::tr("At most so many (default 100)."), u"N"_s}},
            {}, list},
        {u"log show"_s, u"ID"_s, Words::tr("One message with every attempt."), 1, {}, {}, show},
    };
}

}
