// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Async.h"
#include "core/model/Message.h"
#include "core/net/ConnectionDiagnosis.h"
#include "core/sending/GatewayCall.h"
#include "core/sending/OutcomeTable.h"
#include "core/storage/TestArrivalRepository.h"

#include <QFuture>
#include <QObject>

#include <optional>

namespace otpost {

class SendService;
class Storage;

/// What comes behind a gateway in the default route.
struct NextInRoute {
    bool onRoute = false; ///< the gateway is stored
    QString name; ///< of the next one that is enabled; empty: it is the last
    UnclearPolicy unclear; ///< what is done where it is unclear whether a message was sent
};

/// What belongs to the test of a gateway besides the test itself: the way to its server, whether the text
/// arrived, and the proof that a failure is recognised. Calls may be made from any thread and return at once;
/// the work runs in the thread this lives in, which is the transport's.
class GatewayTests : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    GatewayTests(Storage& storage, const CallContext& calls, SendService& sender);
    ~GatewayTests() override;

    /// Goes the way to the gateway's server and looks at its certificates, on a connection of its own. A URL
    /// that cannot be used is a problem in the report.
    QFuture<ConnectionReport> diagnose(const Gateway& gateway, CancelToken cancel = {});

    /// Sends a request that the provider has to refuse (see `wrongRequest`), and says what the gateway's rule
    /// made of the answer. It is in the log as a test. Errors as SendService::test.
    QFuture<Result<MessageDetails>> sendWrong(
        const GatewayDraft& draft, const OutgoingMessage& message, CancelToken cancel = {});

    /// Keeps what was said of a test, in place of what was said of it before. `saidAt` is filled in.
    /// MessageNotFound, GatewayNotFound.
    QFuture<Result<void>> noteArrival(const TestArrival& arrival);
    /// What was said last of a test of this gateway.
    QFuture<Result<std::optional<TestArrival>>> lastArrival(GatewayId gateway);
    /// What a message would find behind this gateway in the default route.
    QFuture<Result<NextInRoute>> nextAfter(GatewayId gateway);

private:
    Storage& m_storage;
    CallContext m_calls;
    SendService& m_sender;
};

/// A gateway and a message that no provider can accept, cost nothing and reach nobody.
struct WrongRequest {
    GatewayDraft draft; ///< every secret has a wrong value
    OutgoingMessage message; ///< to a number under a country code that is not assigned
    bool wrongLogin = false; ///< the gateway has secrets
};

/// `values`: the right secrets; a wrong one keeps the word before it, such as "Bearer". Pure.
WrongRequest wrongRequest(const Gateway& gateway, const OutgoingMessage& message, const SecretValues& values);

/// The recipient of a wrong request. +999 is kept back by the ITU for a service that does not exist (list of
/// assigned country codes, Recommendation E.164).
PhoneNumber impossibleRecipient();

}
