// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Cli.h"

#include "app/cli/Words.h"
#include "core/app/Services.h"
#include "core/storage/MessageJson.h"
#include "core/storage/MessageLog.h"

#include <QLocale>

namespace otpost::cli {

using namespace Qt::StringLiterals;

namespace {

Result<QDateTime> timeOf(const QString& option, const QString& text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid()) {
        // Qt reads a date also where something follows that is none.
        constexpr qsizetype dateLength = 10;
        const QDate date = text.size() == dateLength ? QDate::fromString(text, Qt::ISODate) : QDate();
        time = date.isValid() ? date.startOfDay() : QDateTime();
    }
    if (!time.isValid())
        return fail(ErrorKind::ValueUnknown, option,
            {text.left(40), Words::tr("a day such as 2026-01-31, a time such as 2026-01-31T18:00")});
    return time;
}

Result<qint64> numberOf(const QString& option, const QString& text, qint64 lowest, qint64 highest)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber || number < lowest || number > highest)
        return fail(ErrorKind::NumberOutOfRange, option,
            {QString::number(lowest), QString::number(highest), QString()});
    return number;
}

Result<LogFilter> filterFrom(const QCommandLineParser& parser)
{
    LogFilter filter;
    for (const auto& [option, member] :
        {std::pair(u"since"_s, &LogFilter::since), std::pair(u"until"_s, &LogFilter::until)}) {
        if (!parser.isSet(option))
            continue;
        const Result<QDateTime> time = timeOf(option, parser.value(option));
        if (!time)
            return tl::unexpected(time.error());
        filter.*member = *time;
    }
    for (const auto& [option, member] : {std::pair(u"gateway"_s, &LogFilter::gatewayId),
             std::pair(u"after"_s, &LogFilter::after), std::pair(u"before"_s, &LogFilter::before)}) {
        if (!parser.isSet(option))
            continue;
        // "After 0" is how reading on begins: what is new, and nothing has been read yet.
        const qint64 lowest = option == "after"_L1 ? 0 : 1;
        const Result<qint64> number = numberOf(option, parser.value(option), lowest, INT64_MAX);
        if (!number)
            return tl::unexpected(number.error());
        filter.*member = *number;
    }
    if (parser.isSet(u"limit"_s)) {
        const Result<qint64> limit = numberOf(u"limit"_s, parser.value(u"limit"_s), 1, 10'000);
        if (!limit)
            return tl::unexpected(limit.error());
        filter.limit = int(*limit);
    }
    if (parser.isSet(u"status"_s)) {
        filter.status = messageStatusFromWord(parser.value(u"status"_s));
        if (!filter.status)
            return fail(ErrorKind::ValueUnknown, u"status"_s,
                {parser.value(u"status"_s).left(40),
                    u"new, sending, sent, delivered, undelivered, error, unknown, expired"_s});
    }
    filter.location = parser.value(u"location"_s);
    filter.search = parser.value(u"search"_s);
    return filter;
}

Exit list(Session& session, const QCommandLineParser& parser)
{
    const Result<LogFilter> filter = filterFrom(parser);
    if (!filter)
        return session.refuse(filter.error());
    const Result<Services*> services = session.services();
    if (!services)
        return session.refuse(services.error());
    const Result<QList<Message>> messages = (*services)->log().page(*filter).result();
    if (!messages)
        return session.refuse(messages.error());
    JsonValue all = JsonValue::array();
    for (const Message& message : *messages) {
        all.push_back(messageToJson(message));
        if (!session.json())
            session.print(u"%1  %2  %3  %4  %5  %6"_s.arg(QString::number(message.id).rightJustified(6),
                message.createdAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s),
                message.to.leftJustified(16), toWord(message.type).leftJustified(8),
                toWord(message.status).leftJustified(11), message.gatewayName));
    }
    if (session.json())
        session.printJson(all);
    else if (messages->isEmpty())
        session.say(Words::tr("No messages."));
    return Done;
}

Exit show(Session& session, const QCommandLineParser& parser)
{
    bool isNumber = false;
    const QString text = parser.positionalArguments().first();
    const MessageId id = text.toLongLong(&isNumber);
    if (!isNumber)
        return session.refuse(Error{ErrorKind::MessageNotFound, u"id"_s, {text.left(40)}});
    const Result<Services*> services = session.services();
    if (!services)
        return session.refuse(services.error());
    const Result<MessageDetails> details = (*services)->log().details(id).result();
    if (!details)
        return session.refuse(details.error());
    const JsonValue json = detailsToJson(*details, true);
    if (session.json()) {
        session.printJson(json);
        return Done;
    }
    const Message& message = details->message;
    session.print(u"%1  %2  %3  %4"_s.arg(
        QString::number(message.id), message.to, toWord(message.type), toWord(message.status)));
    session.print(message.text);
    session.print(u"%1, %2"_s.arg(encodingName(message.segments.encoding),
        Words::tr("%n segment(s)", nullptr, message.segments.segments)));
    int number = 0;
    for (const Attempt& attempt : details->attempts) {
        session.print(u"\n%1. %2  %3  %4 ms"_s.arg(QString::number(++number), attempt.gatewayName,
            toWord(attempt.outcome), QString::number(attempt.timings.totalMs, 'f', 1)));
        if (attempt.reason)
            session.print(u"   "_s + describe(*attempt.reason));
        session.print(u"   "_s + attempt.request.method + u' ' + attempt.request.url);
        if (!attempt.request.body.isEmpty())
            session.print(u"   "_s + attempt.request.body);
        if (attempt.response.status != 0)
            session.print(u"   %1 %2"_s.arg(QString::number(attempt.response.status), attempt.response.body));
    }
    return Done;
}

}

QList<Command> logCommands()
{
    return {
        {u"log list"_s, {}, Words::tr("Messages, newest first."), 0,
            {
                {u"since"_s, Words::tr("From this date or time on."), u"DATE"_s},
                {u"until"_s, Words::tr("Before this date or time."), u"DATE"_s},
                {u"status"_s, Words::tr("Only with this status."), u"STATUS"_s},
                {u"gateway"_s, Words::tr("Only with an attempt by this gateway."), u"ID"_s},
                {u"location"_s, Words::tr("Only of this venue."), u"NAME"_s},
                {u"search"_s, Words::tr("Only with this in number or text."), u"TEXT"_s},
                {u"after"_s, Words::tr("Only newer than this message."), u"ID"_s},
                {u"before"_s, Words::tr("Only older than this message."), u"ID"_s},
                {u"limit"_s, Words::tr("At most so many (default 100)."), u"N"_s},
            },
            {}, list},
        {u"log show"_s, u"ID"_s, Words::tr("One message with every attempt."), 1, {}, {}, show},
    };
}

}
