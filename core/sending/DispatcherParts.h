// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sending/Dispatcher.h"
#include "core/sending/EndWatch.h"
#include "core/sending/QueueRunner.h"
#include "core/sending/SenderRole.h"
#include "core/storage/QueueRepository.h"

#include <QTimer>

namespace otpost {

/// The parts of the dispatcher, and how they work together. Lives in its thread.
struct Dispatcher::Private : public QObject {
    using SubmitPromise = std::shared_ptr<QPromise<Result<Submission>>>;
    using BoolPromise = std::shared_ptr<QPromise<bool>>;

    /// A message on its way into the database.
    struct Handed {
        OutgoingMessage message;
        SubmitOptions options;
        SubmitPromise promise;
        QueueRow row;
        SendJobPtr job;
        bool reserved = false;
        bool looked = false; ///< for gateways that were added just now
    };
    using HandedPtr = std::shared_ptr<Handed>;

    enum class Role { None, Asking, Sender, Follower };

    Private(Dispatcher& dispatcher, Storage& database, const CallContext& calls, CodeSealer& codes);

    // The role.
    void review();
    void onAcquired();
    void onDenied();
    void onFailed(const Error& error);
    void settleRole(Role now);
    void release();

    // Submitting.
    void take(const HandedPtr& handed);
    void check(const HandedPtr& handed);
    void seal(const HandedPtr& handed);
    void store(const HandedPtr& handed);
    void onStored(const HandedPtr& handed, const Result<InsertedRow>& stored);
    void resend(MessageId id, const SubmitPromise& promise);
    void refuse(const HandedPtr& handed, const Error& error);

    Dispatcher& q;
    Storage& storage;
    const Clock& clock;
    CodeSealer& sealer;
    EndWatch watch;
    QueueRunner runner;
    SenderRole role;
    QTimer releasing;
    Role state = Role::None;
    bool always = false;
    std::optional<Error> roleProblem;
    std::atomic<bool> sends = false;
    QList<HandedPtr> waiting; ///< for the role to be settled
    QList<BoolPromise> roleAsked;
    QList<BoolPromise> drainAsked;
};

}
