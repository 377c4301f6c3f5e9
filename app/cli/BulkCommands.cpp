// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/BulkCommands.h"

#include "app/cli/BulkProgress.h"
#include "app/cli/Interrupt.h"
#include "app/cli/Words.h"
#include "core/app/Services.h"
#include "core/sending/BulkSend.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLocale>
#include <QTimer>

#include <algorithm>
#include <cstdlib>

namespace otpost::cli {

using namespace Qt::StringLiterals;

namespace {

/// How often it is looked whether somebody wants it to end.
constexpr int interruptMs = 50;

QString number(qint64 value)
{
    return QLocale().toString(value);
}

/// Runs a list to its end, with what a person sees meanwhile.
class BulkRun
{
public:
    BulkRun(Session& session, Services& services, const BulkOrder& order)
        : m_session(session)
        , m_resume(order.resume)
        , m_bulk(services.storage(), services.dispatcher(), order)
    {
    }

    BulkResult run()
    {
        QObject context;
        BulkResult result;
        QObject::connect(&m_bulk, &BulkSend::finished, &context, [&](const BulkResult& all) {
            result = all;
            QCoreApplication::quit();
        });
        QObject::connect(&m_bulk, &BulkSend::sending, &context, [this] { sayWhatComes(); });
        QObject::connect(&m_bulk, &BulkSend::trouble, &context, [this](const Error& error) {
            m_status.clear();
            m_session.say(describe(error));
        });
        QTimer progress;
        QObject::connect(&progress, &QTimer::timeout, &context, [this] { showProgress(); });
        QTimer interrupts;
        QObject::connect(&interrupts, &QTimer::timeout, &context, [this] { heedInterrupts(); });
        m_time.start();
        m_bulk.start();
        progress.start(m_status.intervalMs());
        interrupts.start(interruptMs);
        QCoreApplication::exec();
        m_status.clear();
        return result;
    }

    /// Somebody does not want to wait for what is on its way.
    bool isHurried() const { return m_interrupt.count() > 1; }

private:
    void sayWhatComes()
    {
        m_status.clear();
        if (m_bulk.delimiter() == ';')
            m_session.say(Words::tr("Note: semicolons separate the columns."));
        else if (m_bulk.delimiter() == '\t')
            m_session.say(Words::tr("Note: tabs separate the columns."));
        if (const QStringList ignored = m_bulk.ignoredColumns(); !ignored.isEmpty())
            m_session.say(
                Words::tr("Note: these columns are not used: %1").arg(ignored.mid(0, 10).join(u", "_s)));
        const BulkCounts counts = m_bulk.counts();
        if (counts.duplicates > 0)
            m_session.say(Words::tr("Note: %n row(s) are the same as one before them. All are sent.", nullptr,
                int(counts.duplicates)));
        if (m_resume)
            m_session.say(
                Words::tr("Going on with the list that was begun on %1.")
                    .arg(QLocale().toString(m_bulk.resumedFrom().toLocalTime(), QLocale::ShortFormat)));
    }

    void showProgress()
    {
        const BulkCounts counts = m_bulk.counts();
        if (m_bulk.phase() == BulkSend::Phase::Checking) {
            const qint64 all = std::max(m_bulk.fileBytes(), qint64(1));
            m_status.show(Words::tr("Checking %1 rows, %2 %")
                              .arg(number(counts.total))
                              .arg(std::min(m_bulk.checkedBytes() * 100 / all, qint64(100))));
            return;
        }
        m_progress.note(counts, m_time.elapsed());
        m_status.show(m_progress.line());
    }

    void heedInterrupts()
    {
        const int count = m_interrupt.count();
        if (count == m_heeded)
            return;
        m_status.clear();
        if (m_heeded == 0) {
            if (m_bulk.phase() == BulkSend::Phase::Sending)
                m_session.say(Words::tr("Stopping: what is on its way gets its answer. Press Ctrl-C again to "
                                        "end at once."));
            m_bulk.stop();
        }
        if (count > 1)
            m_bulk.stopNow();
        if (count > 2)
            m_interrupt.die();
        m_heeded = count;
    }

    Session& m_session;
    bool m_resume;
    Interrupt m_interrupt;
    BulkSend m_bulk;
    BulkProgress m_progress;
    StatusLine m_status;
    QElapsedTimer m_time;
    int m_heeded = 0;
};

JsonValue problemJson(const Error& error)
{
    return JsonValue{
        {"kind", errorName(error.kind).toStdString()}, {"message", describe(error).toStdString()}};
}

JsonValue resultJson(const BulkResult& result, bool resumed)
{
    const BulkCounts& counts = result.counts;
    JsonValue refusals = JsonValue::array();
    for (const Error& refusal : result.refusals)
        refusals.push_back(problemJson(refusal));
    return JsonValue{{"total", counts.total}, {"sent", counts.sent}, {"error", counts.error},
        {"unknown", counts.unknown}, {"seconds", result.seconds}, {"expired", counts.expired},
        {"undelivered", counts.undelivered}, {"refused", counts.refused}, {"waiting", counts.waiting},
        {"stopped", counts.left()}, {"earlier", counts.earlier}, {"duplicates", counts.duplicates},
        {"resumed", resumed}, {"interrupted", result.stopped}, {"refusals", std::move(refusals)},
        {"problem", result.problem ? problemJson(*result.problem) : JsonValue()}};
}

void sayRefusals(const Session& session, const BulkResult& result)
{
    const qint64 more = result.counts.refused - result.refusals.size();
    if (more > 0)
        session.say(Words::tr("… and %n more row(s).", nullptr, int(more)));
}

/// Why nothing was sent.
Exit refuseList(const Session& session, const BulkResult& result)
{
    if (result.stopped && !result.problem) {
        session.say(Words::tr("Stopped. Nothing was sent."));
        if (session.json())
            session.printJson(resultJson(result, false));
        return JobFailed;
    }
    const bool rows = !result.refusals.isEmpty() && result.problem == result.refusals.first();
    const Exit exit = session.refuse(rows ? result.refusals : QList<Error>{*result.problem});
    if (rows) {
        sayRefusals(session, result);
        session.say(
            Words::tr("Nothing was sent: %1 of %2 rows are wrong. Correct them, or send the others with "
                      "--skip-invalid.")
                .arg(number(result.counts.refused), number(result.counts.total)));
    } else if (result.counts.total > 0) {
        session.say(Words::tr("Nothing was sent."));
    }
    return exit;
}

/// What every count means for whoever has sent the list.
void sayOutcome(const Session& session, const BulkResult& result, const QString& file)
{
    const BulkCounts& counts = result.counts;
    const auto tell = [&session](qint64 count, const QString& text) {
        if (count > 0)
            session.say(text.arg(number(count)));
    };
    tell(counts.earlier, Words::tr("%1 had ended before."));
    tell(counts.error, Words::tr("%1 failed: “otpost-cli log list --status error” shows why."));
    tell(counts.undelivered, Words::tr("%1 could not be delivered."));
    tell(counts.unknown,
        Words::tr("%1 are unclear: they may have been sent, and are not sent again. “otpost-cli log list "
                  "--status unknown” shows them."));
    tell(counts.expired, Words::tr("%1 expired before a gateway could take them. --resume sends them."));
    if (counts.refused > 0) {
        for (const Error& refusal : result.refusals)
            session.say(describe(refusal));
        sayRefusals(session, result);
        tell(counts.refused, Words::tr("%1 rows are wrong and were left out."));
    }
    tell(counts.waiting, Words::tr("%1 were accepted and are still being sent by another program."));
    tell(counts.left(), Words::tr("%1 were not begun."));
    if (result.problem)
        session.say(describe(*result.problem));
    const bool kept = counts.ended() - counts.refused + counts.waiting > 0;
    if (!kept)
        session.say(Words::tr("Nothing was sent. To begin again: otpost-cli send --csv %1").arg(file));
    else if (counts.left() > 0 || counts.expired > 0)
        session.say(Words::tr("To go on: otpost-cli send --csv %1 --resume").arg(file));
    else if (counts.error > 0)
        session.say(
            Words::tr("To try the failed ones again: otpost-cli send --csv %1 --resume --retry-failed")
                .arg(file));
}

Exit report(const Session& session, const BulkResult& result, const BulkOrder& order)
{
    if (!result.begun)
        return refuseList(session, result);
    const BulkCounts& counts = result.counts;
    sayOutcome(session, result, order.file);
    const qint64 now = counts.ended() - counts.earlier - counts.refused;
    const QString rate = result.seconds > 0 && now > 0
        ? Words::tr(", %1/s", "messages a second")
              .arg(QLocale().toString(double(now) / result.seconds, 'f', 1))
        : QString();
    if (session.json())
        session.printJson(resultJson(result, order.resume));
    else
        session.print(
            Words::tr("Sent %1 of %2 messages in %3%4.")
                .arg(number(counts.sent), number(counts.total), durationText(result.seconds), rate));
    if (counts.sent == counts.total)
        return Done;
    return result.problem ? exitFor(*result.problem) : JobFailed;
}

/// Nothing where the options go together.
QString misuse(const QCommandLineParser& parser)
{
    for (const QString& name : {u"to"_s, u"message"_s, u"type"_s, u"idempotency-key"_s, u"no-wait"_s}) {
        if (parser.isSet(name))
            return Words::tr("--%1 and --csv do not go together.").arg(name);
    }
    if (parser.value(u"csv"_s).isEmpty())
        return Words::tr("Name the file: --csv FILE.");
    if (parser.isSet(u"retry-failed"_s) && !parser.isSet(u"resume"_s))
        return Words::tr("--retry-failed goes with --resume only.");
    return {};
}

}

Exit sendCsv(Session& session, const QCommandLineParser& parser)
{
    if (const QString words = misuse(parser); !words.isEmpty())
        return misused(session, words);
    const Result<Services*> services = session.services();
    if (!services)
        return session.refuse(services.error());
    const Settings settings = session.settings();
    BulkOrder order;
    order.file = parser.value(u"csv"_s);
    order.resume = parser.isSet(u"resume"_s);
    order.retryFailed = parser.isSet(u"retry-failed"_s);
    order.skipInvalid = parser.isSet(u"skip-invalid"_s);
    order.common.location = parser.value(u"location"_s);
    order.common.defaultCountry = settings.defaultCountry;
    order.common.defaultLocation = settings.defaultLocation;
    order.common.lifetimeSeconds = settings.messageLifetime.toInt();
    if (parser.isSet(u"lifetime"_s)) {
        bool isNumber = false;
        const int seconds = parser.value(u"lifetime"_s).toInt(&isNumber);
        if (!isNumber || seconds < shortestLifetimeSeconds || seconds > longestLifetimeSeconds)
            return session.refuse(Error{ErrorKind::LifetimeInvalid, u"lifetime"_s,
                {QString::number(shortestLifetimeSeconds), QString::number(longestLifetimeSeconds)}});
        order.common.lifetimeSeconds = seconds;
    }
    BulkRun run(session, **services, order);
    const Exit exit = report(session, run.run(), order);
    // In good order, the program would wait for the answers of what is on its way.
    if (run.isHurried())
        std::_Exit(exit);
    return exit;
}

}
