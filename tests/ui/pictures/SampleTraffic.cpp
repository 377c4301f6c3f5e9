// SPDX-License-Identifier: GPL-3.0-or-later
// A month of a hotel's guests, up to now: messages, balances and what is wrong.
#include "core/health/GatewayHealth.h"
#include "core/storage/AlertRepository.h"
#include "core/storage/HealthRepository.h"
#include "core/storage/MessageRepository.h"
#include "core/storage/Storage.h"
#include "tests/ui/pictures/SampleData.h"

#include <array>
#include <cmath>

namespace otpost::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int days = 30;
/// Messages in each hour of a day: guests come in the afternoon and in the morning.
constexpr std::array<int, 24> byHour{
    5, 3, 2, 1, 2, 6, 14, 28, 38, 45, 51, 47, 40, 44, 62, 80, 92, 86, 71, 52, 34, 24, 15, 9};

MessageStatus statusOf(int number, bool northwind)
{
    if (number % 61 == 7)
        return MessageStatus::Error;
    if (number % 173 == 9)
        return MessageStatus::Unknown;
    if (northwind && number % 3 == 1)
        return MessageStatus::Error;
    return number % 8 == 2 ? MessageStatus::Sent : MessageStatus::Delivered;
}

Result<void> addOne(Connection& connection, const QDateTime& at, int number)
{
    const bool northwind = number % 11 == 4;
    Message message;
    message.to = u"+49171%1"_s.arg(number * 7919 % 10'000'000, 7, 10, QLatin1Char('0'));
    message.type = MessageType::CustomerCode;
    message.status = statusOf(number, northwind);
    message.text = codeDots() + u" is your code for Harbour Hotel Wi-Fi."_s;
    message.segments = {SmsEncoding::Gsm7, 1, int(message.text.size())};
    message.location = u"Harbour Hotel"_s;
    message.gatewayName = northwind ? u"Northwind SMS"_s : u"Textline EU"_s;
    message.createdAt = message.updatedAt = at;
    const Result<MessageId> id = MessageRepository::insert(connection, message);
    if (!id)
        return tl::unexpected(id.error());
    Attempt attempt;
    attempt.messageId = *id;
    attempt.gatewayId = northwind ? 2 : 1;
    attempt.gatewayName = message.gatewayName;
    attempt.startedAt = at;
    attempt.timings.totalMs = (northwind ? 900 : 340) + number % 400;
    attempt.outcome = message.status == MessageStatus::Error ? Outcome::RejectedGateway
        : message.status == MessageStatus::Unknown           ? Outcome::Unknown
                                                             : Outcome::Accepted;
    if (attempt.outcome != Outcome::Accepted)
        attempt.reason = Error{ErrorKind::StatusFunds, {}, {u"402"_s}};
    const Result<Attempt> added = MessageRepository::addAttempt(connection, attempt);
    return added ? Result<void>() : tl::unexpected(added.error());
}

Result<void> addMonth(Connection& connection, const QDateTime& now)
{
    int number = 0;
    for (QDateTime hour = now.addDays(-days); hour < now; hour = hour.addSecs(3600)) {
        const QDateTime local = hour.toLocalTime();
        const double weekend = local.date().dayOfWeek() >= 5 ? 1.25 : 1;
        const int count
            = int(byHour.at(size_t(local.time().hour())) * weekend) / (hour.daysTo(now) > 0 ? 4 : 1);
        for (int i = 0; i < count; ++i) {
            const QDateTime at = hour.addSecs(i * 3600 / std::max(1, count));
            if (at >= now)
                break;
            if (const Result<void> added = addOne(connection, at, ++number); !added)
                return added;
        }
    }
    return {};
}

Result<void> addBalances(Connection& connection, const QDateTime& now)
{
    for (int day = days * 2; day >= 0; --day) {
        const QDateTime at = now.addSecs(-day * 12LL * 3600);
        const double passed = days - day / 2.0;
        const double textline = 420 - passed * 7.4 - std::sin(passed) * 3;
        const double northwind = std::max(3.418, 41 - passed * 1.32);
        const std::array rows{std::pair{1, textline}, std::pair{2, northwind}};
        for (const auto& [gateway, balance] : rows) {
            const Result<void> added = connection.exec(
                u"INSERT INTO balance_reading (gateway_id, read_at, balance, currency) VALUES (?, ?, ?, 'EUR')"_s,
                {gateway, at.toMSecsSinceEpoch(), qint64(balance * 10'000)});
            if (!added)
                return added;
        }
    }
    return {};
}

/// Of the codes of a week; a cheap gateway's arrive less often.
Result<void> addCodes(Connection& connection, const QDateTime& now)
{
    const qint64 hour = now.toMSecsSinceEpoch() / 3'600'000;
    const std::array rows{std::array<qint64, 3>{1, 1'250, 1'203}, std::array<qint64, 3>{2, 112, 61}};
    for (const auto& [gateway, sent, entered] : rows) {
        const Result<void> added = connection.exec(
            u"INSERT INTO code_rate (hour, gateway_id, country, sent, verified) VALUES (?, ?, 'DE', ?, ?)"_s,
            {hour - 30, gateway, sent, entered});
        if (!added)
            return added;
    }
    return {};
}

}

void addSampleTraffic(Services& services)
{
    services.storage()
        .write([now = QDateTime::currentDateTimeUtc()](Connection& connection) -> Result<void> {
            if (const Result<void> added = addMonth(connection, now); !added)
                return added;
            if (const Result<void> added = addCodes(connection, now); !added)
                return added;
            return addBalances(connection, now);
        })
        .waitForFinished();
}

void addSampleTrouble(Services& services)
{
    services.storage()
        .write([now = QDateTime::currentDateTimeUtc()](Connection& connection) -> Result<void> {
            HealthReading resting;
            resting.gatewayId = 2;
            resting.state = HealthState::Resting;
            resting.failures = 5;
            resting.rests = 1;
            resting.since = now.addSecs(-240);
            resting.until = now.addSecs(900);
            resting.reason = Error{ErrorKind::StatusFunds, {}, {u"402"_s}};
            if (const Result<void> stored = HealthRepository::store(connection, {resting}, now); !stored)
                return stored;
            Alert low;
            low.kind = AlertKind::BalanceLow;
            low.gatewayId = 2;
            low.gatewayName = u"Northwind SMS"_s;
            low.reason = Error{ErrorKind::BalanceBelowMinimum, {}, {u"3.4180 EUR"_s, u"5.0000"_s}};
            low.beganAt = now.addSecs(-8'400);
            return AlertRepository::open(connection, low);
        })
        .waitForFinished();
}

}
