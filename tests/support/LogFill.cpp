// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/LogFill.h"

#include "core/storage/MessageRepository.h"

#include <algorithm>
#include <array>
#include <deque>

namespace otpost::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 batch = 2000;

Result<void> writeSome(Connection& connection, qint64 from, qint64 to, const QDateTime& first, qint64 stepMs)
{
    for (qint64 number = from; number < to; ++number) {
        Message message = filledMessage(number, first);
        message.createdAt = message.updatedAt = first.addMSecs(number * stepMs);
        const Result<MessageId> id = MessageRepository::insert(connection, message);
        if (!id)
            return tl::unexpected(id.error());
        Attempt attempt;
        attempt.messageId = *id;
        attempt.gatewayName = message.gatewayName;
        attempt.startedAt = message.createdAt;
        attempt.outcome
            = message.status == MessageStatus::Sent ? Outcome::Accepted : Outcome::RejectedGateway;
        attempt.timings.totalMs = double(100 + number % 900);
        if (attempt.outcome != Outcome::Accepted)
            attempt.reason = Error{ErrorKind::StatusRefused, {}, {u"422"_s}};
        if (const Result<Attempt> stored = MessageRepository::addAttempt(connection, attempt); !stored)
            return tl::unexpected(stored.error());
    }
    return {};
}

}

Message filledMessage(qint64 number, const QDateTime& first)
{
    static const std::array gateways{u"Textline EU"_s, u"Northwind SMS"_s, u"Reception modem"_s, u"Twilio"_s};
    static const std::array locations{
        u"Harbour Hotel"_s, u"Old Mill"_s, u"Station Café"_s, u"Camp Ground"_s, QString()};
    Message message;
    // 7 919 is prime: neighbours in time have far numbers.
    message.to = u"+49151%1"_s.arg(number * 7919 % 100'000'000, 8, 10, QLatin1Char('0'));
    message.type = number % 10 == 3 ? MessageType::Message : MessageType::CustomerCode;
    message.status = number % 50 == 7 ? MessageStatus::Error
        : number % 500 == 11          ? MessageStatus::Unknown
                                      : MessageStatus::Sent;
    message.text = message.type == MessageType::Message
        ? u"Your table %1 is ready, \"Café\"; see you soon"_s.arg(number % 97)
        : codeDots() + u" is your code"_s;
    message.segments = {SmsEncoding::Gsm7, 1, int(message.text.size())};
    message.location = locations.at(std::size_t(number % qint64(locations.size())));
    message.gatewayName = gateways.at(std::size_t(number / 7 % qint64(gateways.size())));
    message.createdAt = message.updatedAt = first;
    return message;
}

Result<void> fillLog(Storage& storage, qint64 count, const QDateTime& first, qint64 stepMs)
{
    // Some wait together, so that the thread that writes never waits for this one.
    constexpr std::size_t ahead = 4;
    std::deque<QFuture<Result<void>>> waiting;
    const auto settle = [&waiting]() -> Result<void> {
        const Result<void> done = waiting.front().result();
        waiting.pop_front();
        return done;
    };
    for (qint64 from = 0; from < count; from += batch) {
        const qint64 to = std::min(count, from + batch);
        waiting.push_back(storage.write([from, to, first, stepMs](Connection& connection) {
            return writeSome(connection, from, to, first, stepMs);
        }));
        if (waiting.size() < ahead)
            continue;
        if (const Result<void> done = settle(); !done)
            return done;
    }
    while (!waiting.empty()) {
        if (const Result<void> done = settle(); !done)
            return done;
    }
    return {};
}

qint64 countBySql(Storage& storage, const QString& sql, const QVariantList& values)
{
    const Result<qint64> count = storage
                                     .read([sql, values](Connection& connection) -> Result<qint64> {
                                         const Result<QVariant> value = connection.value(sql, values);
                                         if (!value)
                                             return tl::unexpected(value.error());
                                         return value->toLongLong();
                                     })
                                     .result();
    return count.value_or(-1);
}

}
