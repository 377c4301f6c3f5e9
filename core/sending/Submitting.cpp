// SPDX-License-Identifier: GPL-3.0-or-later
// The way of a message into the database.
#include "core/base/Clock.h"
#include "core/otp/CodeSealer.h"
#include "core/sending/DispatcherParts.h"
#include "core/storage/MessageRepository.h"
#include "core/storage/Storage.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace otpost {

namespace {

constexpr qsizetype longestKey = 200;

bool isKey(const QString& key)
{
    return key.size() <= longestKey && key == key.trimmed()
        && std::all_of(key.begin(), key.end(), [](QChar c) { return c.isPrint(); });
}

/// Positive and not 0. Nobody can tell from one what the next will be.
qint64 newChallengeId()
{
    return qint64(QRandomGenerator::system()->generate64() >> 1U) | 1;
}

QueueRow rowOf(const OutgoingMessage& message, const QDateTime& now)
{
    QueueRow row;
    row.message.to = message.to.e164;
    row.message.type = message.type;
    row.message.status = MessageStatus::New;
    row.message.text = message.text.shown();
    row.message.segments = countSegments(QString::fromUtf8(message.text.revealed()));
    row.message.location = message.location;
    row.message.createdAt = now;
    row.message.updatedAt = now;
    if (message.lifetimeSeconds > 0)
        row.message.expiresAt = now.addSecs(message.lifetimeSeconds);
    row.waits = message.waitsForGateways;
    row.startAfter = message.startAfter;
    row.challengeId = message.challengeId;
    return row;
}

}

void Dispatcher::Private::refuse(const HandedPtr& handed, const Error& error)
{
    handed->promise->addResult(Result<Submission>(tl::unexpected(error)));
    handed->promise->finish();
}

void Dispatcher::Private::take(const HandedPtr& handed)
{
    if (!isKey(handed->options.idempotencyKey)) {
        refuse(handed, Error{ErrorKind::IdempotencyKeyInvalid, {}, {QString::number(longestKey)}});
        return;
    }
    const bool settled = state == Role::Sender || state == Role::Follower;
    if (settled || handed->options.leaveToOthers) {
        check(handed);
        return;
    }
    waiting.append(handed);
    review();
}

/// Whether anybody could send it.
void Dispatcher::Private::check(const HandedPtr& handed)
{
    const bool none = runner.hasTable() && runner.table().routeFor(handed->message.location).isEmpty();
    if (!runner.hasTable() || (none && !std::exchange(handed->looked, true))) {
        runner.refresh([this, handed](const Result<void>& refreshed) {
            if (!refreshed)
                refuse(handed, refreshed.error());
            else
                check(handed);
        });
        return;
    }
    const RouteTable& table = runner.table();
    const QString& location = handed->message.location;
    if (!table.routeFor(location).isEmpty()) {
        seal(handed);
        return;
    }
    const bool own = table.ownRoutes.contains(routeKey(location)) && !table.gateways.isEmpty();
    refuse(handed,
        own ? Error{ErrorKind::RouteDisabled, {}, {location}} : Error{ErrorKind::NoGatewayInRoute, {}, {}});
}

/// A customer code goes into the database sealed only.
void Dispatcher::Private::seal(const HandedPtr& handed)
{
    OutgoingMessage& message = handed->message;
    handed->row = rowOf(message, clock.now());
    if (message.type != MessageType::CustomerCode) {
        store(handed);
        return;
    }
    sealer.key().then(this, [this, handed](const Result<SealingKey>& key) {
        OutgoingMessage& code = handed->message;
        if (!key) {
            // Without a secret store only this program, as long as it lives, can send it.
            if (sends && !handed->options.leaveToOthers)
                store(handed);
            else
                refuse(handed, key.error());
            return;
        }
        if (code.challengeId == 0)
            code.challengeId = newChallengeId();
        Result<SealedText> sealed = sealText(*key, code, code.challengeId);
        if (!sealed) {
            refuse(handed, sealed.error());
            return;
        }
        handed->row.challengeId = code.challengeId;
        handed->row.templateText = sealed->templateText;
        handed->row.sealed = sealed->sealed;
        store(handed);
    });
}

void Dispatcher::Private::store(const HandedPtr& handed)
{
    QueueRow& row = handed->row;
    row.idempotencyKey = handed->options.idempotencyKey;
    row.keyExpiresAt = row.message.createdAt.addSecs(handed->options.keyLifetimeSeconds);
    handed->job = std::make_shared<SendJob>();
    SendJob& job = *handed->job;
    job.message = handed->message;
    job.walk = Walk(handed->message);
    if (handed->message.lifetimeSeconds > 0)
        job.expiresMs = clock.monotonicMs() + qint64(handed->message.lifetimeSeconds) * 1000;
    handed->reserved = sends && !handed->options.leaveToOthers && runner.reserve(handed->job);
    if (handed->reserved) {
        row.message.status = MessageStatus::Sending;
        row.message.gatewayName = job.gateway.name;
        row.flightGateway = job.gateway.id;
    }
    job.details.message = row.message;
    storage.writeThen(
        this,
        [row, alongside = handed->options.alongside](Connection& connection) -> Result<InsertedRow> {
            if (const Result<void> done = alongside ? alongside(connection) : Result<void>(); !done)
                return tl::unexpected(done.error());
            return QueueRepository::insert(connection, row);
        },
        [this, handed](const Result<InsertedRow>& stored) { onStored(handed, stored); });
}

void Dispatcher::Private::onStored(const HandedPtr& handed, const Result<InsertedRow>& stored)
{
    const bool ours = stored && !stored->repeated;
    if (handed->reserved && !ours)
        runner.giveBack(handed->job);
    if (!stored) {
        refuse(handed, stored.error());
        return;
    }
    const bool over = stored->status != MessageStatus::New && stored->status != MessageStatus::Sending;
    if (!over && !handed->options.leaveToOthers)
        watch.expect(stored->id);
    if (ours) {
        handed->job->details.message.id = stored->id;
        Q_EMIT q.messageChanged(stored->id);
    }
    // Whoever waits knows of the message before anything becomes of it.
    handed->promise->addResult(Result<Submission>(Submission{stored->id, stored->repeated, stored->status}));
    handed->promise->finish();
    if (handed->reserved && ours)
        runner.run(handed->job, stored->routeVersion);
    else if (ours && sends)
        runner.enqueue(handed->job);
    else if (ours)
        role.wake();
    review();
}

void Dispatcher::Private::resend(MessageId id, const SubmitPromise& promise)
{
    struct Earlier {
        QueueRow row;
        GatewayId last = 0;
    };
    const auto refused = [promise](const Error& error) {
        promise->addResult(Result<Submission>(tl::unexpected(error)));
        promise->finish();
    };
    const auto read = [id](Connection& connection) -> Result<Earlier> {
        const Result<QueueRow> row = QueueRepository::find(connection, id);
        if (!row)
            return tl::unexpected(row.error());
        const Result<MessageDetails> details = MessageRepository::details(connection, id);
        if (!details)
            return tl::unexpected(details.error());
        const GatewayId last = details->attempts.isEmpty() ? 0 : details->attempts.last().gatewayId;
        return Earlier{*row, last};
    };
    const auto again = [this, id, promise, refused](const Earlier& earlier, const Result<SealingKey>& key) {
        const QueueRow& row = earlier.row;
        const int left = int(clock.now().secsTo(row.message.expiresAt));
        const Error gone{ErrorKind::MessageTextGone, {}, {QString::number(id)}};
        if (!key) {
            refused(key.error());
            return;
        }
        const Result<OpenedText> opened
            = openText(*key, row.templateText, row.sealed, row.message.to, row.challengeId);
        const Result<PhoneNumber> to = parsePhoneNumber(row.message.to);
        if (left <= 0 || !opened || !to) {
            refused(left > 0 && !to ? to.error() : gone);
            return;
        }
        auto handed = std::make_shared<Handed>();
        handed->message.to = *to;
        handed->message.text = opened->text;
        handed->message.code = opened->code;
        handed->message.location = row.message.location;
        handed->message.type = MessageType::CustomerCode;
        handed->message.lifetimeSeconds = left;
        handed->message.waitsForGateways = row.waits;
        handed->message.startAfter = earlier.last;
        handed->message.challengeId = row.challengeId;
        handed->promise = promise;
        take(handed);
    };
    storage.read(read).then(this, [this, id, refused, again](const Result<Earlier>& earlier) {
        if (!earlier)
            refused(earlier.error());
        else if (earlier->row.message.type != MessageType::CustomerCode)
            refused(Error{ErrorKind::MessageNotACode, {}, {QString::number(id)}});
        else if (earlier->row.sealed.isEmpty())
            refused(Error{ErrorKind::MessageTextGone, {}, {QString::number(id)}});
        else
            sealer.key().then(
                this, [again, row = *earlier](const Result<SealingKey>& key) { again(row, key); });
    });
}

}
