// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with the log: taken out, cut back, corrected.
#include "app/cli/BulkProgress.h"
#include "app/cli/Cli.h"
#include "app/cli/Interrupt.h"
#include "app/cli/LogInput.h"
#include "app/cli/Words.h"
#include "core/app/Services.h"
#include "core/log/LogExport.h"
#include "core/log/LogRetention.h"
#include "core/log/MessageMarks.h"
#include "core/log/NumberErasure.h"
#include "core/storage/Storage.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocale>
#include <QThread>

#include <atomic>
#include <cstdio>
#include <functional>
#include <memory>

namespace otpost::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned long lookMs = 20;
constexpr int mostDays = 36'500;

/// How far something is, told from the thread that does it.
struct Progress {
    std::atomic<qint64> done = 0;
    std::atomic<qint64> of = -1; ///< not known
};

/// Begins something that takes longer, waits for it, and says how far it is; Ctrl-C stops it.
template <class Begin>
auto waitFor(const Begin& begin, const CancelToken& cancel, const std::function<QString()>& line)
{
    const Interrupt interrupt;
    StatusLine status;
    QElapsedTimer said;
    said.start();
    const auto work = begin();
    while (!work.isFinished()) {
        QThread::msleep(lookMs);
        if (said.hasExpired(status.intervalMs())) {
            said.start();
            status.show(line());
        }
        if (interrupt.count() > 0)
            cancel->cancel();
        if (interrupt.count() > 1)
            interrupt.die();
    }
    return work.result();
}

QString counted(qint64 value)
{
    return QLocale().toString(value);
}

Exit refuseWork(const Session& session, const Error& error)
{
    const Exit status = session.refuse(error);
    return error.kind == ErrorKind::WorkCanceled ? JobFailed : status;
}

Exit exportRows(Session& session, const QCommandLineParser& parser)
{
    const Result<LogView> view = logViewFrom(parser);
    if (!view)
        return session.refuse(view.error());
    ExportOrder order;
    order.view = *view;
    const QString format = parser.isSet(u"format"_s) ? parser.value(u"format"_s) : u"csv"_s;
    if (format == "csv"_L1)
        order.format = ExportFormat::Csv;
    else if (format == "jsonl"_L1)
        order.format = ExportFormat::JsonLines;
    else if (format == "json"_L1)
        order.format = ExportFormat::Json;
    else
        return session.refuse(
            Error{ErrorKind::ValueUnknown, u"format"_s, {format.left(40), u"csv, json, jsonl"_s}});
    order.byteOrderMark = parser.isSet(u"bom"_s);
    const QString output = parser.value(u"output"_s);
    const bool toOutput = output == "-"_L1;
    if (toOutput && session.json())
        return misused(session, Words::tr("With --json, the rows need a file: --output FILE"));
    if (toOutput)
        order.sink = [](const QByteArray& bytes) -> Result<void> {
            if (std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout)
                != std::size_t(bytes.size()))
                return fail(ErrorKind::FileUnwritable, u"output"_s, {u"-"_s, {}});
            return {};
        };
    else
        order.path = QFileInfo(output).absoluteFilePath();
    order.overwrite = parser.isSet(u"force"_s);
    order.masked = session.settings().maskNumbers == "on"_L1;
    const Result<Services*> services = session.services();
    if (!services)
        return session.refuse(services.error());
    const auto cancel = std::make_shared<CancelSource>();
    const auto progress = std::make_shared<Progress>();
    const auto note = [progress](const ExportProgress& now) {
        progress->done = now.rows;
        progress->of = now.of;
    };
    const auto line = [progress] {
        return progress->of < 0
            ? Words::tr("Writing: %n message(s)", nullptr, int(progress->done))
            : Words::tr("Writing: %1 of %2 messages").arg(counted(progress->done), counted(progress->of));
    };
    const Result<qint64> rows
        = waitFor([&] { return exportLog((*services)->storage(), order, note, cancel); }, cancel, line);
    std::fflush(stdout);
    if (!rows)
        return refuseWork(session, rows.error());
    if (session.json())
        session.printJson(JsonValue{{"rows", *rows}, {"output", order.path.toStdString()}});
    else
        session.say(Words::tr("%n message(s) written.", nullptr, int(*rows)));
    return Done;
}

Exit prune(Session& session, const QCommandLineParser& parser)
{
    Retention retention;
    for (const auto& [option, member] :
        {std::pair(u"days"_s, &Retention::days), std::pair(u"content-days"_s, &Retention::contentDays)}) {
        if (!parser.isSet(option))
            continue;
        const Result<qint64> days = numberFrom(option, parser.value(option), 1, mostDays);
        if (!days)
            return session.refuse(days.error());
        retention.*member = int(*days);
    }
    const Result<Services*> services = session.services();
    if (!services)
        return session.refuse(services.error());
    if (retention == Retention())
        retention = retentionOf(session.settings());
    if (retention == Retention())
        return misused(session,
            Words::tr("Say how long messages are kept: --days N. Or set it: settings set log-days N"));
    LogRetention care((*services)->storage());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto cancel = std::make_shared<CancelSource>();
    const auto progress = std::make_shared<Progress>();
    const Result<Pruned> pruned = parser.isSet(u"dry-run"_s)
        ? care.preview(retention, now).result()
        : waitFor(
            [&] {
                return care.prune(
                    retention, now, [progress](qint64 messages) { progress->done = messages; }, cancel);
            },
            cancel,
            [progress] { return Words::tr("Removing: %n message(s)", nullptr, int(progress->done)); });
    if (!pruned)
        return refuseWork(session, pruned.error());
    if (session.json())
        session.printJson(JsonValue{{"messages", pruned->messages}, {"contents", pruned->contents},
            {"bytes", pruned->bytes}, {"dryRun", parser.isSet(u"dry-run"_s)}});
    else if (parser.isSet(u"dry-run"_s))
        session.print(Words::tr("Would remove %1 messages, and the content of %2 more.")
                          .arg(pruned->messages)
                          .arg(pruned->contents));
    else
        session.print(Words::tr("Removed %1 messages, and the content of %2 more. Given back: %3.")
                          .arg(pruned->messages)
                          .arg(pruned->contents)
                          .arg(QLocale().formattedDataSize(pruned->bytes)));
    return Done;
}

JsonValue erasureToJson(const ErasureRecord& record)
{
    return JsonValue{{"id", record.id},
        {"at",
            record.at.isValid() ? JsonValue(record.at.toString(Qt::ISODateWithMs).toStdString())
                                : JsonValue()},
        {"hint", record.hint.toStdString()}, {"messages", record.messages}, {"attempts", record.attempts},
        {"other", record.other}};
}

Exit erase(Session& session, const QCommandLineParser& parser)
{
    const Result<Services*> services = session.services();
    if (!services)
        return session.refuse(services.error());
    const Result<PhoneNumber> number
        = parsePhoneNumber(parser.positionalArguments().first(), session.settings().defaultCountry);
    if (!number)
        return session.refuse(number.error());
    Storage& storage = (*services)->storage();
    const bool dry = parser.isSet(u"dry-run"_s);
    const Result<ErasureRecord> record = dry
        ? previewErasure(storage, number->e164).result()
        : eraseNumber(storage, number->e164, [&session](const QString& step) { session.say(step); }).result();
    if (!record)
        return refuseWork(session, record.error());
    if (session.json())
        session.printJson(erasureToJson(*record));
    else
        session.print(
            (dry ? Words::tr("Would erase %1 messages with %2 attempts, and at least %3 other mentions.")
                 : Words::tr("Erased %1 messages with %2 attempts, and %3 other mentions."))
                .arg(record->messages)
                .arg(record->attempts)
                .arg(record->other));
    return Done;
}

Exit listErasures(Session& session, const QCommandLineParser&)
{
    const Result<Services*> services = session.services();
    if (!services)
        return session.refuse(services.error());
    const Result<QList<ErasureRecord>> records = erasures((*services)->storage()).result();
    if (!records)
        return session.refuse(records.error());
    JsonValue all = JsonValue::array();
    for (const ErasureRecord& record : *records) {
        all.push_back(erasureToJson(record));
        if (!session.json())
            session.print(Words::tr("%1  %2  %3 messages, %4 attempts, %5 other mentions")
                              .arg(record.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s), record.hint)
                              .arg(record.messages)
                              .arg(record.attempts)
                              .arg(record.other));
    }
    if (session.json())
        session.printJson(all);
    else if (records->isEmpty())
        session.say(Words::tr("Nothing was erased so far."));
    return Done;
}

Exit mark(Session& session, const QCommandLineParser& parser)
{
    const QStringList arguments = parser.positionalArguments();
    const Result<MessageId> id = messageIdFrom(arguments.at(0));
    if (!id)
        return session.refuse(id.error());
    const QString word = arguments.at(1);
    if (word != "sent"_L1 && word != "not-sent"_L1)
        return session.refuse(
            Error{ErrorKind::ValueUnknown, u"mark"_s, {word.left(40), u"sent, not-sent"_s}});
    const Result<Services*> services = session.services();
    if (!services)
        return session.refuse(services.error());
    const Result<MessageEvent> event
        = markMessage((*services)->storage(), *id, word == "sent"_L1, currentUserName()).result();
    if (!event)
        return session.refuse(event.error());
    if (session.json())
        session.printJson(JsonValue{
            {"id", *id}, {"status", word == "sent"_L1 ? "sent" : "error"}, {"by", event->by.toStdString()}});
    else
        session.print(word == "sent"_L1 ? Words::tr("Message %1 is marked as sent.").arg(*id)
                                        : Words::tr("Message %1 is marked as not sent.").arg(*id));
    return Done;
}

}

QList<Command> logCareCommands()
{
    return {
        {u"log export"_s, {}, Words::tr("Writes messages to a file."), 0,
            QList<QCommandLineOption>{
                {u"format"_s, Words::tr("csv (default), json, or jsonl: one object a line."),
                    u"csv|json|jsonl"_s},
                {u"output"_s, Words::tr("The file; “-” is standard output."), u"FILE"_s},
                {u"bom"_s, Words::tr("Begin CSV with a byte order mark, which some spreadsheets need.")},
                {u"force"_s, Words::tr("Replace a file that is there.")}}
                + logFilterOptions() + logSortOptions(),
            {u"output"_s}, exportRows},
        {u"log prune"_s, {}, Words::tr("Removes what is older than it is to be kept."), 0,
            {{u"days"_s, Words::tr("Messages are kept so many days."), u"N"_s},
                {u"content-days"_s, Words::tr("Texts, requests and responses are kept so many days."),
                    u"N"_s},
                {u"dry-run"_s, Words::tr("Only say what would be removed.")}},
            {}, prune},
        {u"log erase"_s, u"NUMBER"_s, Words::tr("Erases everything about a number, for good."), 1,
            {{u"dry-run"_s, Words::tr("Only say what would be erased.")}}, {}, erase},
        {u"log erasures"_s, {}, Words::tr("When something was erased, without the numbers."), 0, {}, {},
            listErasures},
        {u"log mark"_s, u"ID sent|not-sent"_s,
            Words::tr("Says of a message with the status Unknown whether it was sent."), 2, {}, {}, mark},
    };
}

}
