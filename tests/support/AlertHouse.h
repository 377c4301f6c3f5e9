// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/AlertService.h"
#include "core/balance/BalanceMonitor.h"
#include "core/balance/BalanceService.h"
#include "core/mail/MailService.h"
#include "core/net/HttpTransport.h"
#include "core/storage/GatewayRepository.h"
#include "core/storage/Settings.h"
#include "core/storage/Storage.h"
#include "tests/support/FakeClock.h"
#include "tests/support/MemorySecretStore.h"

#include <QTest>

#include <memory>

namespace otpost::test {

/// Waits for a future whose work needs this thread's event loop.
template <class T>
T await(QFuture<T> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000))
        qFatal("not finished within 30 s");
    return future.result();
}

/// What watches, tells and mails in one program, by a clock that tests move. Destroyed and made anew it is
/// the program after a restart.
class AlertHouse
{
public:
    AlertHouse(const QString& directory, FakeClock& clock, MemorySecretStore& secrets)
        : m_clock(clock)
        , storage(std::move(*Storage::open(directory)))
        , balances(secrets, m_transport, clock)
        , monitor(*storage, balances, clock)
        , mail(*storage, secrets, clock)
        , alerts(*storage, mail, clock)
    {
    }

    void set(const QString& name, const QString& value)
    {
        const Result<void> done = SettingsService(*storage).set(name, value).result();
        if (!done)
            qFatal("%s", qPrintable(describe(done.error())));
    }
    void mailBy(const MailSettings& settings)
    {
        set(QStringLiteral("mail-server"), settings.server);
        set(QStringLiteral("mail-port"), QString::number(settings.port));
        set(QStringLiteral("mail-user"), settings.user);
        set(QStringLiteral("mail-sender"), settings.sender.address);
        set(QStringLiteral("mail-ca-file"), settings.caFile);
        set(QStringLiteral("mail-recipients"), settings.recipients.join(u','));
    }
    Gateway add(const Gateway& gateway)
    {
        return *storage
                    ->write([gateway, now = m_clock.now()](Connection& connection) {
                        return GatewayRepository::insert(connection, gateway, now);
                    })
                    .result();
    }
    /// What the timers do: asks who is due, and tells what is due. How much was told.
    int pass()
    {
        if (!await(monitor.tick()))
            qFatal("the monitor failed");
        return *await(alerts.tell());
    }
    QList<Alert> open() const
    {
        QList<Alert> all = *alerts.list().result();
        all.removeIf([](const Alert& alert) { return !alert.isOpen(); });
        return all;
    }

private:
    FakeClock& m_clock;
    HttpTransport m_transport;

public:
    std::unique_ptr<Storage> storage;
    BalanceService balances;
    BalanceMonitor monitor;
    MailService mail;
    AlertService alerts;
};

}
