// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sending/Rehearsal.h"

#include "core/base/Clock.h"
#include "core/storage/QueueRepository.h"
#include "core/storage/Storage.h"

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

/// What each call may take besides its deadline: the secret store, a script, the database.
constexpr qint64 sparesMs = 60'000;

/// Rates and calls at once are left to the sender: one test more does not matter, and it does not wait.
EngineState withoutRates(EngineState known)
{
    for (Gateway& gateway : known.table.gateways) {
        gateway.limits.perSecond.reset();
        gateway.limits.inFlight = LimitSettings().inFlight;
    }
    return known;
}

}

Rehearsal::Rehearsal(Storage& storage, const CallContext& calls, const OutgoingMessage& message,
    CancelToken cancel, QObject* parent)
    : QObject(parent)
    , m_desk(storage, calls)
    , m_job(std::make_shared<SendJob>())
    , m_cancel(std::move(cancel))
{
    m_job->message = message;
    m_job->walk = Walk(message);
}

void Rehearsal::start()
{
    if (m_job->message.type != MessageType::Test) {
        end(fail(
            ErrorKind::ValueUnknown, u"type"_s, {toWord(m_job->message.type), toWord(MessageType::Test)}));
        return;
    }
    m_desk.storage
        .read([midnight = midnightBefore(m_desk.calls.clock.now())](
                  Connection& connection) { return readEngineState(connection, 0, midnight); })
        .then(this, [this](const Result<EngineState>& known) {
            if (known)
                onKnown(withoutRates(*known));
            else
                end(tl::unexpected(known.error()));
        });
}

void Rehearsal::onKnown(const EngineState& known)
{
    m_desk.table = known.table;
    m_desk.unclear = known.unclear;
    known.applyTo(m_desk.health);
    const QList<GatewayId> route = m_desk.table.routeFor(m_job->message.location);
    if (route.size() < 2) {
        end(fail(ErrorKind::RehearsalNeedsTwo));
        return;
    }
    m_job->rehearsed = route.first();
    m_job->gateway = m_desk.table.gateways.value(route.first());
    m_job->underWay = true;
    m_desk.health.began(route.first());

    const QDateTime now = m_desk.calls.clock.now();
    QueueRow row;
    Message& message = row.message;
    message.to = m_job->message.to.e164;
    message.type = m_job->message.type;
    message.status = MessageStatus::Sending;
    message.text = m_job->message.text.shown();
    message.segments = countSegments(QString::fromUtf8(m_job->message.text.revealed()));
    message.location = m_job->message.location;
    message.gatewayName = m_job->gateway.name;
    message.createdAt = now;
    message.updatedAt = now;
    row.flightGateway = m_job->gateway.id;
    qint64 longest = sparesMs;
    for (GatewayId id : route)
        longest += m_desk.table.gateways.value(id).connection.deadlineMs + sparesMs;
    row.directUntil = now.addMSecs(longest);
    m_job->details.message = message;
    m_desk.storage.writeThen(
        this, [row](Connection& connection) { return QueueRepository::insert(connection, row); },
        [this](const Result<InsertedRow>& stored) {
            if (!stored) {
                end(tl::unexpected(stored.error()));
                return;
            }
            m_job->details.message.id = stored->id;
            Q_EMIT progressed(stored->id);
            operate();
        });
}

void Rehearsal::operate()
{
    auto* operation = new SendOperation(m_desk, m_job, this);
    connect(operation, &SendOperation::progressed, this, [this] { Q_EMIT progressed(m_job->id()); });
    connect(operation, &SendOperation::ended, this, [this] { end(m_job->details); });
    connect(operation, &SendOperation::parked, this, &Rehearsal::endParked);
    if (m_cancel) {
        connect(m_cancel.get(), &CancelSource::canceled, operation, &SendOperation::abort);
        if (m_cancel->isCanceled())
            operation->abort();
    }
    operation->start();
}

/// Nobody waits for a gateway to be free: it is only a rehearsal.
void Rehearsal::endParked()
{
    const QDateTime now = m_desk.calls.clock.now();
    Message& message = m_job->details.message;
    message.status = statusWithoutSuccess(*m_job);
    message.reason = Error{ErrorKind::SendingStopped, {}, {}};
    message.updatedAt = now;
    m_desk.storage.writeThen(
        this,
        [id = message.id, status = message.status, reason = *message.reason, now](
            Connection& connection) { return QueueRepository::endNew(connection, id, status, reason, now); },
        [this](const Result<void>& stored) {
            if (!stored)
                m_job->details.notStored = stored.error();
            end(m_job->details);
        });
}

void Rehearsal::end(const Result<MessageDetails>& details)
{
    if (m_job->id() != 0)
        Q_EMIT progressed(m_job->id());
    Q_EMIT finished(details);
    deleteLater();
}

}
