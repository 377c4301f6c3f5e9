// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/LogInput.h"

#include "app/cli/Words.h"

namespace otpost::cli {

using namespace Qt::StringLiterals;

namespace {

/// Values of an option that may be given more than once, or with commas between.
QStringList valuesOf(const QCommandLineParser& parser, const QString& option)
{
    QStringList values;
    for (const QString& value : parser.values(option)) {
        for (const QString& one : value.split(u','))
            values.append(one.trimmed());
    }
    return values;
}

template <class Value, class FromWord>
Result<QList<Value>> wordsOf(
    const QCommandLineParser& parser, const QString& option, FromWord fromWord, const QString& known)
{
    QList<Value> found;
    for (const QString& word : valuesOf(parser, option)) {
        const std::optional<Value> value = fromWord(word);
        if (!value)
            return fail(ErrorKind::ValueUnknown, option, {word.left(40), known});
        found.append(*value);
    }
    return found;
}

/// The words of a customer code and its short form, as of `send --type`.
std::optional<MessageType> typeFromWord(const QString& word)
{
    return word == "code"_L1 ? MessageType::CustomerCode : messageTypeFromWord(word);
}

Result<void> readFilter(const QCommandLineParser& parser, MessageFilter& filter)
{
    for (const auto& [option, member] :
        {std::pair(u"since"_s, &MessageFilter::since), std::pair(u"until"_s, &MessageFilter::until)}) {
        if (!parser.isSet(option))
            continue;
        const Result<QDateTime> time = timeFrom(option, parser.value(option));
        if (!time)
            return tl::unexpected(time.error());
        filter.*member = *time;
    }
    const Result<QList<MessageStatus>> statuses = wordsOf<MessageStatus>(
        parser, u"status"_s, [](const QString& word) { return messageStatusFromWord(word); },
        u"new, sending, sent, delivered, undelivered, error, unknown, expired"_s);
    if (!statuses)
        return tl::unexpected(statuses.error());
    filter.statuses = *statuses;
    const Result<QList<MessageType>> types
        = wordsOf<MessageType>(parser, u"type"_s, typeFromWord, u"code, message, test, alert"_s);
    if (!types)
        return tl::unexpected(types.error());
    filter.types = *types;
    for (const QString& id : valuesOf(parser, u"gateway"_s)) {
        const Result<qint64> number = numberFrom(u"gateway"_s, id, 1, INT64_MAX);
        if (!number)
            return tl::unexpected(number.error());
        filter.gateways.append(*number);
    }
    // A name may have a comma in it.
    filter.locations = parser.values(u"location"_s);
    filter.search = parser.value(u"search"_s);
    return {};
}

}

Result<QDateTime> timeFrom(const QString& option, const QString& text)
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

Result<qint64> numberFrom(const QString& option, const QString& text, qint64 lowest, qint64 highest)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber || number < lowest || number > highest)
        return fail(ErrorKind::NumberOutOfRange, option,
            {QString::number(lowest), QString::number(highest), QString()});
    return number;
}

Result<MessageId> messageIdFrom(const QString& text)
{
    bool isNumber = false;
    const MessageId id = text.toLongLong(&isNumber);
    if (!isNumber || id < 1)
        return fail(ErrorKind::MessageNotFound, u"id"_s, {text.left(40)});
    return id;
}

Result<LogView> logViewFrom(const QCommandLineParser& parser)
{
    LogView view;
    if (Result<void> read = readFilter(parser, view.filter); !read)
        return tl::unexpected(read.error());
    if (parser.isSet(u"sort"_s)) {
        const std::optional<LogColumn> column = logColumnFromWord(parser.value(u"sort"_s));
        if (!column)
            return fail(ErrorKind::ValueUnknown, u"sort"_s,
                {parser.value(u"sort"_s).left(40),
                    u"time, id, recipient, type, status, attempts, gateway, location"_s});
        view.sort.column = *column;
    }
    view.sort.ascending = parser.isSet(u"ascending"_s);
    return view;
}

QList<QCommandLineOption> logFilterOptions()
{
    return {
        {u"since"_s, Words::tr("From this date or time on."), u"DATE"_s},
        {u"until"_s, Words::tr("Before this date or time."), u"DATE"_s},
        {u"status"_s, Words::tr("Only with this status. More than once: with any of them."),
            u"new|sending|sent|delivered|undelivered|error|unknown|expired"_s},
        {u"type"_s, Words::tr("Only of this type. More than once: of any of them."),
            u"code|message|test|alert"_s},
        {u"gateway"_s, Words::tr("Only with an attempt by this gateway. More than once: by any of them."),
            u"ID"_s},
        {u"location"_s, Words::tr("Only of this venue. More than once: of any of them."), u"NAME"_s},
        {u"search"_s, Words::tr("Only with this in number or text."), u"TEXT"_s},
    };
}

QList<QCommandLineOption> logSortOptions()
{
    return {
        {u"sort"_s, Words::tr("By this column; by time unless given."),
            u"time|id|recipient|type|status|attempts|gateway|location"_s},
        {u"ascending"_s, Words::tr("The oldest, or smallest, first.")},
    };
}

}
