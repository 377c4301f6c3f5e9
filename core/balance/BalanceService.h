// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/model/BalanceReading.h"
#include "core/model/Gateway.h"

#include <QFuture>
#include <QObject>

namespace otpost {

class Clock;
class HttpTransport;
class SecretStore;

/// Asks providers for balances. `check` may be called from any thread and returns at once; the work runs in
/// the thread this lives in, which is the transport's.
class BalanceService : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    BalanceService(SecretStore& secrets, HttpTransport& transport, const Clock& clock);

    /// Asks once, whether or not the gateway is watched or enabled. Errors: of its configuration
    /// (`buildBalanceRequest`), of the secret store, of the call, and those of `readBalance`. None of them
    /// holds a secret.
    QFuture<Result<BalanceReading>> check(const GatewayDraft& draft);

private:
    QFuture<Result<BalanceReading>> ask(const GatewayDraft& draft, const SecretValues& values);

    SecretStore& m_secrets;
    HttpTransport& m_transport;
    const Clock& m_clock;
};

}
