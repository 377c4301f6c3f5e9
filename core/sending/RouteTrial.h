// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Async.h"
#include "core/gateway/RequestBuilder.h"
#include "core/routing/Route.h"
#include "core/sending/EngineState.h"
#include "core/sending/GatewayCall.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace otpost {

class SendService;
class Storage;

/// What one gateway of a route would do with a message.
struct TrialStep {
    RouteMember member;
    int position = 0; ///< on the route, 1 first
    int turn = 0; ///< 1: asked first, 2: asked where the first fails, …; 0: not asked at all
    /// Why it is not asked, or, where it has a turn, why nothing would leave: a secret that is missing, a
    /// template that this message does not fit. None for a disabled one.
    std::optional<Error> reason;
    qint64 waitMs = 0; ///< it is busy: so long until its turn, as far as is known
    bool lastResort = false; ///< it rests, and is asked only because no other can serve
    std::optional<RequestPreview> preview; ///< what would be sent; secrets are stand-ins

    bool isSkipped() const { return turn == 0 || reason.has_value(); }
};

/// A route as a message would walk it, if every gateway on its way failed.
struct RouteTrialResult {
    Route route;
    OutgoingMessage message;
    SegmentCount segments;
    QList<TrialStep> steps; ///< in the order of the route
    /// Which step would serve first; -1: none.
    int firstServing() const;
};

/// Finds out what a route would do: without sending anything, or by a real test in which the primary counts
/// as not reachable. Calls may be made from any thread and return at once; the work runs in the thread this
/// lives in, which is the transport's.
class RouteTrial : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    RouteTrial(Storage& storage, const CallContext& calls, SendService& sender);
    ~RouteTrial() override;

    /// The walk of this message by the route of its location, with the health and the limits of now. Sends
    /// and stores nothing; reads the secrets, to see whether they are there. Errors of the database.
    QFuture<Result<RouteTrialResult>> tryRoute(const OutgoingMessage& message);

    /// Sends a test (see Rehearsal). RehearsalNeedsTwo; ValueUnknown for what is no test.
    QFuture<Result<MessageDetails>> rehearse(const OutgoingMessage& message, CancelToken cancel = {});

Q_SIGNALS:
    /// A row of the log was added or changed.
    void messageChanged(otpost::MessageId id);

private:
    struct Trial;
    using TrialPtr = std::shared_ptr<Trial>;

    void examine(const TrialPtr& trial, qsizetype index);
    void render(const TrialPtr& trial, qsizetype index);

    Storage& m_storage;
    CallContext m_calls;
    SendService& m_sender;
};

/// The steps of a route by the walk alone, without looking at secrets and templates. `health` is asked only.
/// Pure.
QList<TrialStep> walkRoute(const Route& route, const QList<GatewayId>& enabled,
    const OutgoingMessage& message, const GatewayHealth& health, qint64 nowMs);

}
