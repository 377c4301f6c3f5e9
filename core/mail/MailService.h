// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mail/Mailer.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace otpost {

class Clock;
class Connection;
class SecretStore;
class Storage;

/// Under which name the secret store has the password of the mail server; empty: there is none. Blocking; on
/// a database thread.
Result<QString> mailPasswordId(Connection& connection);

/// The same, for one server. SecretBoundToOtherHost where it was given for another.
Result<QString> mailPasswordIdFor(Connection& connection, const QString& server);
/// Lets a password that was given before any server belong to this one. Blocking; inside a transaction.
Result<void> bindMailPassword(Connection& connection, const QString& server);

/// Mails by the settings: tests, and those that wait (MailRepository). Calls may be made from any thread and
/// return at once; the work runs in the thread this lives in, and SMTP in one of its own.
class MailService : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    MailService(Storage& storage, SecretStore& secrets, const Clock& clock);

    QFuture<Result<MailSettings>> settings() const;
    /// Whether a password is stored.
    QFuture<Result<bool>> hasPassword() const;
    /// Stores it in the secret store, and nowhere else; an empty one removes it. It belongs to the server of
    /// the settings: whoever changes that gives it again. SecretTooLong, and errors of the secret store.
    QFuture<Result<void>> setPassword(const QByteArray& password);

    /// Sends a test mail by the stored settings; no recipients: those of the settings. As `sendMail`,
    /// SecretBoundToOtherHost, and errors of the secret store. What waits is tried again after one that was
    /// taken.
    QFuture<Result<MailReport>> sendTest(const QStringList& recipients = {});
    /// The same by settings that are not stored yet. No password: the stored one.
    QFuture<Result<MailReport>> sendTest(const MailSettings& settings,
        const std::optional<QByteArray>& password, const QStringList& recipients = {});

    /// Sends what is due, one after the other; how many tries that were. Where a flush is under way already,
    /// that one.
    QFuture<Result<int>> flush();
    /// Whether a mail is on its way. Thread-safe.
    bool isBusy() const { return m_busy; }
    /// Begins no other mail from now on, for good. Thread-safe.
    void stop() { m_stopped = true; }
    /// From now on flushes by itself, where `isSender` (called in the thread this lives in) says so.
    void start(std::function<bool()> isSender);

private:
    using Waiting = std::shared_ptr<QPromise<Result<int>>>;
    /// Everything that sending needs.
    struct Outfit {
        MailSettings settings;
        QByteArray password;
    };

    QFuture<Result<Outfit>> outfit();
    QFuture<Result<QByteArray>> passwordFor(const QString& server);
    QFuture<Result<MailReport>> sendTestBy(const Outfit& outfit, const QStringList& recipients);
    void flushNext(int tries);
    void endFlush(const Result<int>& result);
    void lookAround();

    Storage& m_storage;
    SecretStore& m_secrets;
    const Clock& m_clock;
    Mailer m_mailer;
    QList<Waiting> m_waiting; ///< for the flush that is under way
    bool m_again = false;
    std::atomic<bool> m_busy = false;
    std::atomic<bool> m_stopped = false;
    QTimer m_timer;
    std::function<bool()> m_isSender;
};

}
