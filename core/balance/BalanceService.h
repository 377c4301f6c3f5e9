// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/balance/BalanceNumber.h"
#include "core/base/Error.h"
#include "core/base/Redactor.h"
#include "core/model/BalanceReading.h"
#include "core/model/Gateway.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <memory>

namespace otpost {

class Clock;
class HttpTransport;
class ScriptService;
class SecretStore;
struct HttpReply;

/// Asks providers for balances. `check` may be called from any thread and returns at once; the work runs in
/// the thread this lives in, which is the transport's.
class BalanceService : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this. `scripts` may be null: then a script is not asked what an answer means.
    BalanceService(
        SecretStore& secrets, HttpTransport& transport, const Clock& clock, ScriptService* scripts = nullptr);

    /// Asks once, whether or not the gateway is watched or enabled. Errors: of its configuration
    /// (`buildBalanceRequest`), of the secret store, of the call, and those of `readBalance`. None of them
    /// holds a secret.
    QFuture<Result<BalanceReading>> check(const GatewayDraft& draft);

private:
    using ReadingPromise = std::shared_ptr<QPromise<Result<BalanceReading>>>;

    QFuture<Result<BalanceReading>> ask(const GatewayDraft& draft, const SecretValues& values);
    void read(const Gateway& gateway, const SecretValues& values, const HttpReply& reply,
        const Redactor& redactor, const ReadingPromise& promise);
    void give(const Result<FoundAmount>& found, const ReadingPromise& promise) const;

    SecretStore& m_secrets;
    HttpTransport& m_transport;
    const Clock& m_clock;
    ScriptService* m_scripts;
};

}
