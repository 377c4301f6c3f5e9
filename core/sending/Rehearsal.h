// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Async.h"
#include "core/sending/EngineState.h"
#include "core/sending/SendOperation.h"

#include <QObject>
#include <QPointer>

namespace otpost {

class Storage;

/// A test by the route of its location in which the primary counts as not reachable and is not called: the
/// fallback really delivers. Outside the queue, with the parts that send everything else, and with the health
/// of the gateways as it is stored, which it changes nothing of. Deletes itself after `finished`. Lives in
/// the thread of the transport.
class Rehearsal : public QObject
{
    Q_OBJECT

public:
    Rehearsal(Storage& storage, const CallContext& calls, const OutgoingMessage& message, CancelToken cancel,
        QObject* parent);

    void start();

Q_SIGNALS:
    /// The row of the log was added or changed.
    void progressed(otpost::MessageId id);
    /// The message in its end state. RehearsalNeedsTwo, ValueUnknown for what is no test, and those of the
    /// database: nothing was stored or sent.
    void finished(const otpost::Result<otpost::MessageDetails>& details);

private:
    void onKnown(const EngineState& known);
    void operate();
    void endParked();
    void end(const Result<MessageDetails>& details);

    SendDesk m_desk;
    SendJobPtr m_job;
    CancelToken m_cancel;
};

}
