// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/LogBackend.h"

#include "core/app/Services.h"
#include "core/log/LogExport.h"
#include "core/log/MessageMarks.h"
#include "core/log/NumberErasure.h"
#include "core/sending/Compose.h"
#include "core/sending/Dispatcher.h"
#include "core/storage/Storage.h"

namespace otpost::ui {

namespace {

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

}

LogBackend::LogBackend(Services& services)
    : m_services(services)
    , m_reader(services.storage())
    , m_desk(services.storage(), services.dispatcher(), m_clock)
{
}

QFuture<Result<LogSlice>> LogBackend::first(const LogQuery& query, int limit)
{
    return m_reader.first(query.view(now()), limit);
}

QFuture<Result<LogSlice>> LogBackend::last(const LogQuery& query, int limit)
{
    return m_reader.last(query.view(now()), limit);
}

QFuture<Result<LogSlice>> LogBackend::before(const LogQuery& query, const Message& row, int limit)
{
    const LogView view = query.view(now());
    return m_reader.before(view, keyOf(row, view.sort.column), limit);
}

QFuture<Result<LogSlice>> LogBackend::after(const LogQuery& query, const Message& row, int limit)
{
    const LogView view = query.view(now());
    return m_reader.after(view, keyOf(row, view.sort.column), limit);
}

QFuture<Result<LogSlice>> LogBackend::at(const LogQuery& query, qint64 rank, qint64 of, int limit)
{
    return m_reader.at(query.view(now()), rank, of, limit);
}

QFuture<Result<LogSlice>> LogBackend::around(const LogQuery& query, MessageId id, int limit)
{
    return m_reader.around(query.view(now()), id, limit);
}

QFuture<Result<QList<Message>>> LogBackend::again(const QList<MessageId>& ids)
{
    return m_reader.rowsById(ids);
}

QFuture<Result<qint64>> LogBackend::newer(const LogQuery& query, MessageId than, int most)
{
    return m_reader.newer(query.view(now()).filter, than, most);
}

QFuture<Result<MessageFacts>> LogBackend::facts(MessageId id)
{
    return m_reader.details(id)
        .then([&storage = m_services.storage(), id](const Result<MessageDetails>& details) {
            if (!details)
                return finishedFuture<Result<MessageFacts>>(tl::unexpected(details.error()));
            return messageEvents(storage, id)
                .then([details = *details](const Result<QList<MessageEvent>>& events) {
                    return Result<MessageFacts>(
                        MessageFacts{details, events ? *events : QList<MessageEvent>()});
                });
        })
        .unwrap();
}

LogDeeds LogBackend::deeds()
{
    LogDeeds deeds;
    deeds.sendAgain = [this](const Message& message) { return sendAgain(message); };
    deeds.mark = [this](MessageId id, bool sent) {
        return markMessage(m_services.storage(), id, sent, currentUserName())
            .then([](const Result<MessageEvent>& event) -> Result<void> {
                if (!event)
                    return tl::unexpected(event.error());
                return {};
            });
    };
    const auto count = [](const Result<ErasureRecord>& record) -> Result<qint64> {
        if (!record)
            return tl::unexpected(record.error());
        return record->messages;
    };
    deeds.countOf = [this, count](const QString& e164) {
        return previewErasure(m_services.storage(), e164).then(count);
    };
    deeds.erase
        = [this, count](const QString& e164) { return eraseNumber(m_services.storage(), e164).then(count); };
    return deeds;
}

/// By the route of its location, as a message of its own that names the first.
QFuture<Result<MessageId>> LogBackend::sendAgain(const Message& message)
{
    MessageRequest request;
    request.to = message.to;
    request.text = message.text;
    request.location = message.location;
    request.type = message.type;
    const Result<OutgoingMessage> outgoing = composeMessage(request);
    if (!outgoing)
        return finishedFuture<Result<MessageId>>(tl::unexpected(outgoing.error()));
    return m_services.dispatcher().submit(*outgoing).then(
        [&storage = m_services.storage(), first = message.id](
            const Result<Submission>& submitted) -> Result<MessageId> {
            if (!submitted)
                return tl::unexpected(submitted.error());
            recordResent(storage, first, submitted->id, currentUserName());
            return submitted->id;
        });
}

DeskMeans LogBackend::desk()
{
    DeskMeans means;
    means.lookUp = [this](const QString& number) { return m_desk.answer(number); };
    means.sendNext = [this](MessageId id) { return m_desk.sendNext(id); };
    return means;
}

ExportMeans LogBackend::exporting(const LogQuery& query, bool masked)
{
    ExportMeans means;
    means.run = [this, query, masked](const ExportChoice& choice, const std::function<void(qint64)>& progress,
                    const CancelToken& cancel) {
        ExportOrder order;
        order.path = choice.path;
        order.format = choice.jsonLines ? ExportFormat::JsonLines : ExportFormat::Csv;
        order.byteOrderMark = choice.byteOrderMark;
        order.masked = masked;
        order.view = query.view(now());
        return exportLog(
            m_services.storage(), order, [progress](ExportProgress at) { progress(at.rows); }, cancel);
    };
    means.choose = chooseExportFile;
    means.reveal = revealFile;
    return means;
}

}
