// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/GatewayHealth.h"
#include "core/routing/RouteTable.h"
#include "core/sending/GatewayCall.h"
#include "core/sending/OutcomeTable.h"
#include "core/sending/SendJob.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace otpost {

class Storage;

/// What all operations of the sender share. Belongs to one thread; outlives them.
struct SendDesk {
    SendDesk(Storage& database, const CallContext& context)
        : storage(database)
        , calls(context)
        , health(context.clock)
    {
    }

    Storage& storage;
    CallContext calls;
    GatewayHealth health;
    RouteTable table;
    UnclearPolicy unclear;
    bool stopping = false; ///< no further calls are begun
};

/// Something that is still to be written to the database.
using Unwritten = std::function<Result<void>(Connection&)>;

/// Walks the route for one message: one call after the other, each attempt stored once together with what
/// follows from it, so that no instant lies between. Ends with `ended` or `parked`, and deletes itself.
class SendOperation : public QObject
{
    Q_OBJECT

public:
    /// The job is stored as being sent by its gateway, and the health of that gateway knows.
    SendOperation(SendDesk& desk, const SendJobPtr& job, QObject* parent);

    void start();
    /// Stops the call that is under way, and begins no other. `ended` follows.
    void abort();

Q_SIGNALS:
    /// A call came back, and the health of its gateway knows. `carried`: it was accepted.
    void called(otpost::GatewayId gateway, bool carried);
    /// An attempt was stored.
    void progressed();
    /// The message has its end state, which is in the job.
    void ended();
    /// The message waits in the queue again; until `atMs`, or -1.
    void parked(qint64 atMs);
    /// The end state could not be written.
    void notWritten(const otpost::Unwritten& work, const otpost::Error& problem);

private:
    struct Next {
        std::optional<MessageStatus> end;
        std::optional<Error> reason;
        GatewayId gateway = 0; ///< to be tried next; 0: wait
        qint64 atMs = -1;
    };

    void rehearse();
    void onCalled(const CallResult& result);
    Next decide(const CallResult& result);
    Next endOf(MessageStatus status, const std::optional<Error>& reason = {}) const;
    bool isOver() const;
    void endLate();
    void store(const std::optional<Attempt>& attempt, const Next& next);
    void onStored(const std::optional<Attempt>& attempt, const Next& next);
    qint64 nowMs() const;

    SendDesk& m_desk;
    SendJobPtr m_job;
    QList<Attempt> m_owed; ///< that could not be written; stored with the next one
    QPointer<GatewayCall> m_call;
    qint64 m_beganMs = -1;
    bool m_aborted = false;
};

/// What a message ends as after attempts that did not succeed: one that may have arrived must not be called
/// an error only because nothing came after it. Pure.
MessageStatus statusWithoutSuccess(const SendJob& job);

}
