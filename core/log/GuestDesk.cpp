// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/GuestDesk.h"

#include "core/base/Async.h"
#include "core/base/SafeText.h"
#include "core/log/MessageMarks.h"
#include "core/routing/RouteTable.h"
#include "core/sending/Dispatcher.h"
#include "core/storage/MessageRepository.h"
#include "core/storage/Settings.h"
#include "core/storage/Storage.h"

#include <QCoreApplication>

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

/// For translations.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(GuestDesk)
};

QString agoWords(qint64 seconds)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    if (seconds < 2 * minute)
        return Words::tr("%n s ago", nullptr, int(seconds));
    if (seconds < 2 * hour)
        return Words::tr("%n min ago", nullptr, int(seconds / minute));
    if (seconds < 2 * day)
        return Words::tr("%n h ago", nullptr, int(seconds / hour));
    return Words::tr("%n day(s) ago", nullptr, int(seconds / day));
}

QString sentenceOf(const GuestAnswer& answer)
{
    const QString ago = agoWords(answer.secondsAgo);
    const QString gateway = safeLine(answer.gateway);
    const QString reason = answer.reason.isEmpty() ? QString() : u' ' + safeLine(answer.reason);
    if (answer.messageId == 0)
        return Words::tr("Nothing was sent to this number.");
    switch (answer.status) {
    case MessageStatus::New:
        return Words::tr("Waiting for its turn since %1.").arg(ago);
    case MessageStatus::Sending:
        return Words::tr("Being sent by %1 right now.").arg(gateway);
    case MessageStatus::Sent:
        return gateway.isEmpty() ? Words::tr("Sent %1, not confirmed.").arg(ago)
                                 : Words::tr("Sent by %1 %2, not confirmed.").arg(gateway, ago);
    case MessageStatus::Delivered:
        return Words::tr("Delivered by %1 %2.").arg(gateway, ago);
    case MessageStatus::Undelivered:
        return Words::tr("%1 could not deliver it, as it said %2.").arg(gateway, ago) + reason;
    case MessageStatus::Error:
        return Words::tr("Not sent, %1.").arg(ago) + reason;
    case MessageStatus::Unknown:
        return Words::tr("Handed to %1 %2; whether it was sent is not known.").arg(gateway, ago);
    case MessageStatus::Expired:
        return Words::tr("Not sent: its time was over %1.").arg(ago);
    }
    return {};
}

/// The newest code for a number, or whatever else was sent to it.
Result<MessageId> newestFor(Connection& connection, const QString& number)
{
    for (const QString& type : {u"AND type = '%1' "_s.arg(toWord(MessageType::CustomerCode)), QString()}) {
        const Result<QVariant> id
            = connection.value(u"SELECT id FROM message INDEXED BY message_recipient WHERE recipient = ? "_s
                    + type + u"ORDER BY created_at DESC, id DESC LIMIT 1"_s,
                {number});
        if (!id)
            return tl::unexpected(id.error());
        if (!id->isNull())
            return id->toLongLong();
    }
    return 0;
}

Result<void> addNext(
    Connection& connection, const MessageDetails& details, const QDateTime& now, GuestAnswer& answer)
{
    const Message& message = details.message;
    if (message.type != MessageType::CustomerCode) {
        answer.whyNot = Words::tr("It was no code.");
        return {};
    }
    if (message.status == MessageStatus::New || message.status == MessageStatus::Sending) {
        answer.whyNot = Words::tr("It is still on its way.");
        return {};
    }
    const Result<QVariant> kept = connection.value(
        u"SELECT count(*) FROM message m JOIN challenge c ON c.id = m.challenge_id WHERE m.id = ? "
        "AND c.sealed IS NOT NULL AND m.expires_at > ?"_s,
        {message.id, now.toMSecsSinceEpoch()});
    if (!kept)
        return tl::unexpected(kept.error());
    if (kept->toInt() == 0) {
        answer.whyNot = Words::tr("The code is used or no longer valid. The guest has to ask for a new one.");
        return {};
    }
    const Result<RouteTable> table = readRouteTable(connection);
    if (!table)
        return tl::unexpected(table.error());
    const QList<GatewayId> route = table->routeFor(message.location);
    if (route.isEmpty()) {
        answer.whyNot = Words::tr("No gateway is switched on for this venue.");
        return {};
    }
    const GatewayId last = details.attempts.isEmpty() ? 0 : details.attempts.last().gatewayId;
    const GatewayId next = route.at((route.indexOf(last) + 1) % route.size());
    answer.canSendNext = true;
    answer.nextGateway = table->gateways.value(next).name;
    return {};
}

Result<GuestAnswer> answerFor(Connection& connection, const QString& number, const QDateTime& now)
{
    GuestAnswer answer;
    answer.number = number;
    const Result<MessageId> id = newestFor(connection, number);
    if (!id)
        return tl::unexpected(id.error());
    if (*id == 0) {
        answer.sentence = sentenceOf(answer);
        return answer;
    }
    const Result<MessageDetails> details = MessageRepository::details(connection, *id);
    if (!details)
        return tl::unexpected(details.error());
    const Message& message = details->message;
    answer.messageId = *id;
    answer.type = message.type;
    answer.status = message.status;
    answer.gateway = message.gatewayName;
    answer.at = message.status == MessageStatus::New ? message.createdAt : message.updatedAt;
    answer.secondsAgo = std::max<qint64>(0, answer.at.secsTo(now));
    std::optional<Error> reason = message.reason;
    if (!reason && !details->attempts.isEmpty())
        reason = details->attempts.last().reason;
    if (reason && message.status != MessageStatus::Sent && message.status != MessageStatus::Delivered)
        answer.reason = describe(*reason);
    if (Result<void> next = addNext(connection, *details, now, answer); !next)
        return tl::unexpected(next.error());
    answer.sentence = sentenceOf(answer);
    return answer;
}

}

GuestDesk::GuestDesk(Storage& storage, Dispatcher& dispatcher, Clock& clock)
    : m_storage(storage)
    , m_dispatcher(dispatcher)
    , m_clock(clock)
{
}

QFuture<Result<GuestAnswer>> GuestDesk::answer(const QString& number) const
{
    return m_storage.read([number, now = m_clock.now()](Connection& connection) -> Result<GuestAnswer> {
        const Result<Settings> settings = readSettings(connection);
        if (!settings)
            return tl::unexpected(settings.error());
        const Result<PhoneNumber> parsed = parsePhoneNumber(number, settings->defaultCountry);
        if (!parsed)
            return tl::unexpected(parsed.error());
        return answerFor(connection, parsed->e164, now);
    });
}

QFuture<Result<MessageId>> GuestDesk::sendNext(MessageId id) const
{
    return m_dispatcher.resend(id).then(
        &m_dispatcher, [&storage = m_storage, id](const Result<Submission>& sent) -> Result<MessageId> {
            if (!sent)
                return tl::unexpected(sent.error());
            // That it is written down is not worth failing for.
            (void)recordResent(storage, id, sent->id, currentUserName());
            return sent->id;
        });
}

}
