// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/balance/BalanceHistory.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace otpost {

namespace {

constexpr qint64 hourSeconds = 3'600;
constexpr qint64 daySeconds = 24 * hourSeconds;
constexpr double msPerDay = daySeconds * 1'000.0;
constexpr double leastDays = 0.5;
constexpr double mostDays = 3'650;

}

std::optional<double> daysLeft(const QList<BalanceReading>& readings)
{
    if (readings.size() < 2)
        return std::nullopt;
    const BalanceReading& newest = readings.last();
    const QDateTime from = newest.at.addDays(-rateDays);
    double used = 0;
    qint64 watchedMs = 0;
    for (qsizetype i = 1; i < readings.size(); ++i) {
        const BalanceReading& before = readings[i - 1];
        const BalanceReading& after = readings[i];
        // Another currency is another account.
        if (before.currency != newest.currency || after.currency != newest.currency) {
            used = 0;
            watchedMs = 0;
            continue;
        }
        if (before.at < from || after.balance > before.balance)
            continue;
        used += double(before.balance.tenThousandths - after.balance.tenThousandths);
        watchedMs += std::max<qint64>(0, before.at.msecsTo(after.at));
    }
    const double days = double(watchedMs) / msPerDay;
    if (days < leastDays || used <= 0)
        return std::nullopt;
    const double left = std::max(0.0, double(newest.balance.tenThousandths)) * days / used;
    return left <= mostDays ? std::optional<double>(left) : std::nullopt;
}

QString amountWords(const Amount& amount, const QString& currency)
{
    int decimals = 4;
    for (qint64 rest = amount.tenThousandths; decimals > 2 && rest % 10 == 0; rest /= 10)
        --decimals;
    const QString number = QLocale().toString(double(amount.tenThousandths) / 10'000, 'f', decimals);
    return currency.isEmpty() ? number : number + u'\u00a0' + currency;
}

qint64 secondsOf(BalancePeriod period)
{
    switch (period) {
    case BalancePeriod::FiveMinutes:
        return 300;
    case BalancePeriod::Hour:
        return hourSeconds;
    case BalancePeriod::Day:
        break;
    }
    return daySeconds;
}

QDateTime nextBalanceCheck(
    GatewayId id, BalancePeriod period, const QDateTime& askedAt, bool failed, const QDateTime& now)
{
    if (!askedAt.isValid() || askedAt > now)
        return now;
    const qint64 seconds = failed ? std::min(secondsOf(period), hourSeconds) : secondsOf(period);
    // Multiples of the golden ratio lie far from each other, however many there are.
    constexpr double goldenRatio = 0.618033988749895;
    const double place = double(id) * goldenRatio;
    const auto offset = qint64((place - std::floor(place)) * double(seconds));
    const qint64 earliest = askedAt.toSecsSinceEpoch() + seconds / 2;
    const qint64 slots = (earliest - offset + seconds - 1) / seconds;
    return QDateTime::fromSecsSinceEpoch(slots * seconds + offset, Qt::UTC);
}

}
