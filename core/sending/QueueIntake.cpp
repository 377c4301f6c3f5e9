// SPDX-License-Identifier: GPL-3.0-or-later
// How the sender learns what there is to do: gateways, routes and settings, and what waits in the database.
#include "core/sending/QueueRunner.h"

#include "core/base/Clock.h"
#include "core/otp/CodeSealer.h"
#include "core/sending/EngineState.h"
#include "core/storage/MessageRepository.h"
#include "core/storage/Storage.h"

#include <algorithm>
#include <utility>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageRows = 1'000;

/// A customer code with a time of acceptance that lies further ahead is not trusted to be fresh.
constexpr qint64 longestAheadMs = 60'000;

}

void QueueRunner::refresh(const std::function<void(const Result<void>&)>& done)
{
    if (done)
        m_refreshed.append(done);
    if (std::exchange(m_refreshing, true)) {
        m_refreshAgain = true;
        return;
    }
    m_desk.storage
        .read([version = m_desk.table.version, midnight = midnightBefore(now())](
                  Connection& connection) { return readEngineState(connection, version, midnight); })
        .then(this, [this](const Result<EngineState>& known) {
            m_refreshing = false;
            if (known) {
                m_desk.unclear = known->unclear;
                m_held = known->paused;
                if (known->table.version != 0) {
                    m_desk.table = known->table;
                    known->applyTo(m_desk.health);
                    m_queue.lookAtAll(); // a gateway may serve again, or another may be there
                }
            }
            if (std::exchange(m_refreshAgain, false)) {
                refresh();
                return;
            }
            const auto waiting = std::exchange(m_refreshed, {});
            for (const auto& one : waiting)
                one(known ? Result<void>() : Result<void>(tl::unexpected(known.error())));
            schedulePump();
        });
}

void QueueRunner::look()
{
    if (!m_running)
        return;
    refresh();
    load();
}

void QueueRunner::load()
{
    if (std::exchange(m_loading, true)) {
        m_lookAgain = true;
        return;
    }
    if (m_jobs.size() >= mostHeld) {
        m_loading = false;
        m_more = true;
        return;
    }
    m_desk.storage
        .read([after = m_cursor](Connection& connection) -> Result<Loaded> {
            Loaded loaded;
            Result<QList<QueueRow>> rows = QueueRepository::load(connection, after, pageRows);
            if (!rows)
                return tl::unexpected(rows.error());
            for (const QueueRow& row : std::as_const(*rows)) {
                if (row.message.attemptCount == 0)
                    continue;
                const Result<MessageDetails> details = MessageRepository::details(connection, row.message.id);
                if (!details)
                    return tl::unexpected(details.error());
                loaded.attempts.insert(row.message.id, details->attempts);
            }
            loaded.more = rows->size() == pageRows;
            loaded.rows = std::move(*rows);
            return loaded;
        })
        .then(this, [this](const Result<Loaded>& loaded) {
            if (!loaded) {
                m_loading = false;
                m_more = true;
                Q_EMIT problem(loaded.error());
                return;
            }
            onLoaded(*loaded);
        });
}

void QueueRunner::onLoaded(const Loaded& loaded)
{
    QList<QueueRow> sealed;
    for (const QueueRow& row : loaded.rows) {
        if (m_jobs.contains(row.message.id))
            continue;
        const bool code = row.message.type == MessageType::CustomerCode;
        if (code && !row.sealed.isEmpty())
            sealed.append(row);
        else if (!code)
            adopt(
                row, loaded.attempts.value(row.message.id), MaskedText::plain(row.message.text.toUtf8()), {});
        else if (m_first) // later ones are this program's own, and on their way here
            adopt(row, loaded.attempts.value(row.message.id), {}, {});
    }
    schedulePump();
    if (sealed.isEmpty()) {
        endLoad(loaded, {});
        return;
    }
    // The others do not wait for the secret store.
    m_sealer.key().then(this, [this, loaded, sealed](const Result<SealingKey>& key) {
        for (const QueueRow& row : sealed) {
            if (!key || !m_running || m_jobs.contains(row.message.id))
                continue;
            const Result<OpenedText> opened
                = openText(*key, row.templateText, row.sealed, row.message.to, row.challengeId);
            adopt(row, loaded.attempts.value(row.message.id), opened ? opened->text : MaskedText(),
                opened ? opened->code : QString());
        }
        endLoad(loaded, key ? std::nullopt : std::optional<Error>(key.error()));
    });
}

/// `shut`: why customer codes could not be opened; they are looked at again.
void QueueRunner::endLoad(const Loaded& loaded, const std::optional<Error>& shut)
{
    m_loading = false;
    if (!m_running)
        return;
    if (!loaded.rows.isEmpty() && !shut)
        m_cursor = loaded.rows.last().message.id;
    m_more = loaded.more || shut;
    m_shut = shut.has_value();
    if (shut)
        Q_EMIT problem(*shut);
    if (!m_more)
        m_first = false;
    if (std::exchange(m_lookAgain, false) || (loaded.more && !shut))
        load();
    schedulePump();
}

void QueueRunner::adopt(
    const QueueRow& row, const QList<Attempt>& attempts, const MaskedText& text, const QString& code)
{
    auto job = std::make_shared<SendJob>();
    job->details.message = row.message;
    job->details.attempts = attempts;
    OutgoingMessage& message = job->message;
    message.type = row.message.type;
    message.location = row.message.location;
    message.text = text;
    message.code = code;
    message.waitsForGateways = row.waits;
    message.startAfter = row.startAfter;
    message.challengeId = row.challengeId;
    const Result<PhoneNumber> to = parsePhoneNumber(row.message.to);
    if (to)
        message.to = *to;
    job->walk = Walk(message);
    for (const Attempt& attempt : attempts) {
        job->walk.note(attempt.gatewayId, attempt.outcome, attempt.reason, nowMs());
        job->mayHaveBeenSent = job->mayHaveBeenSent || attempt.outcome == Outcome::Unknown;
    }
    if (row.message.expiresAt.isValid()) {
        const qint64 lifetime = row.message.createdAt.msecsTo(row.message.expiresAt);
        const qint64 left = now().msecsTo(row.message.expiresAt);
        const bool ahead = row.message.createdAt > now().addMSecs(longestAheadMs);
        message.lifetimeSeconds = int(lifetime / 1000);
        // The clock went back: a code may be old, and is not sent late. Others get their time anew.
        job->expiresMs = message.type == MessageType::CustomerCode && ahead
            ? nowMs()
            : nowMs() + std::min(left, lifetime);
    }
    m_jobs.insert(job->id(), job);
    if (job->expiresMs >= 0 && job->expiresMs <= nowMs()) {
        endUnsent(job, attempts.isEmpty() ? MessageStatus::Expired : statusWithoutSuccess(*job),
            Error{ErrorKind::MessageExpired, {}, {QString::number(message.lifetimeSeconds)}});
        return;
    }
    if (!to) {
        endUnsent(job, statusWithoutSuccess(*job), to.error());
        return;
    }
    if (text.isEmpty()) {
        endUnsent(job, statusWithoutSuccess(*job), Error{ErrorKind::TextLostWithProgram, {}, {}});
        return;
    }
    if (attempts.isEmpty() && message.startAfter == 0)
        m_queue.add(routeKey(message.location), job);
    else
        m_queue.park(job, nowMs());
}

}
