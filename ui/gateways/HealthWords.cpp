// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/HealthWords.h"

#include <QCoreApplication>
#include <QLocale>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HealthWords)
};

constexpr double goodShare = 0.9995; ///< shown as 100 % from here on

/// "14:32", or the day where it was another one.
QString dayOrTime(const QDateTime& time, const QDateTime& now)
{
    const QDateTime local = time.toLocalTime();
    return local.date() == now.toLocalTime().date() ? timeWords(time, now)
                                                    : QLocale().toString(local.date(), QLocale::ShortFormat);
}

QString shareText(const GatewayStanding& standing)
{
    const double share = double(standing.accepted) / standing.calls;
    const int decimals = share == 0 || share >= goodShare ? 0 : 1;
    return Words::tr("%1%", "share of calls that were accepted")
        .arg(QLocale().toString(share * 100, 'f', decimals));
}

QString secondsText(qint64 ms)
{
    return Words::tr("%1 s", "seconds").arg(QLocale().toString(double(ms) / 1000, 'f', ms < 100 ? 2 : 1));
}

}

HealthLook healthLook(const GatewayStanding& standing)
{
    if (standing.health && standing.health->state == HealthState::Resting)
        return HealthLook::Resting;
    if (standing.health && standing.health->state == HealthState::Trying)
        return HealthLook::Trying;
    if (standing.health && standing.health->failures > 0)
        return HealthLook::Failing;
    if (standing.calls > 0)
        return standing.accepted > 0 ? HealthLook::Healthy : HealthLook::Failing;
    return standing.lastUsed.isValid() ? HealthLook::Idle : HealthLook::NotTried;
}

QString healthWord(HealthLook look)
{
    switch (look) {
    case HealthLook::NotTried:
        return Words::tr("Not tried yet");
    case HealthLook::Idle:
        return Words::tr("Idle");
    case HealthLook::Healthy:
        return Words::tr("Healthy");
    case HealthLook::Failing:
        return Words::tr("Failing");
    case HealthLook::Resting:
        return Words::tr("Resting");
    case HealthLook::Trying:
        return Words::tr("Trying");
    }
    return {};
}

Badge healthBadge(HealthLook look, const Theme& theme)
{
    const Colors& c = theme.colors;
    Badge badge{healthWord(look), u"circle"_s, Badge::Form::Plain, c.text2, {}};
    switch (look) {
    case HealthLook::NotTried:
    case HealthLook::Idle:
        break;
    case HealthLook::Healthy:
        badge.icon = u"circle-check"_s;
        badge.color = c.green;
        break;
    case HealthLook::Failing:
        badge.icon = u"octagon-x"_s;
        badge.color = c.red;
        break;
    case HealthLook::Resting:
        badge.icon = u"moon"_s;
        badge.color = c.amber;
        break;
    case HealthLook::Trying:
        badge.icon = u"circle-dashed"_s;
        badge.color = c.blue;
        break;
    }
    return badge;
}

QString healthDetail(const GatewayStanding& standing, const QDateTime& now)
{
    switch (healthLook(standing)) {
    case HealthLook::Resting:
        return standing.health->until > now
            ? Words::tr("Until %1", "time of day").arg(timeWords(standing.health->until, now))
            : Words::tr("Tried by the next message");
    case HealthLook::Idle:
        return Words::tr("Last used %1", "date or time").arg(dayOrTime(standing.lastUsed, now));
    case HealthLook::NotTried:
        return {};
    default:
        break;
    }
    if (standing.calls == 0)
        return {};
    const QString share = Words::tr("%1 of %2", "99.2% of 842 calls")
                              .arg(shareText(standing), QLocale().toString(standing.calls));
    return standing.medianMs < 0
        ? share
        : Words::tr("%1, %2", "99.2% of 842, 0.6 s").arg(share, secondsText(standing.medianMs));
}

QString healthSentence(const GatewayStanding& standing, const QDateTime& now)
{
    QStringList sentences;
    if (standing.health && (standing.health->state != HealthState::Closed || standing.health->failures > 0))
        sentences.append(describe(*standing.health, now));
    else
        sentences.append(healthWord(healthLook(standing)) + u'.');
    if (standing.calls > 0) {
        sentences.append(Words::tr("%n call(s) in the last 24 hours, %1 accepted.", nullptr, standing.calls)
                             .arg(shareText(standing)));
        if (standing.medianMs >= 0)
            sentences.append(Words::tr("Half of them took %1 or less.").arg(secondsText(standing.medianMs)));
    } else if (standing.lastUsed.isValid()) {
        sentences.append(Words::tr("Last used %1.").arg(timeWords(standing.lastUsed, now)));
    }
    return sentences.join(u' ');
}

QString balanceText(const GatewayStanding& standing)
{
    if (!standing.balance)
        return {};
    // As many decimals as it takes, two at least.
    QString digits = standing.balance->balance.toString();
    while (digits.endsWith(u'0') && digits.size() - digits.indexOf(u'.') > 3)
        digits.chop(1);
    const int decimals = int(digits.size() - digits.indexOf(u'.') - 1);
    const QString amount
        = QLocale().toString(double(standing.balance->balance.tenThousandths) / 10'000, 'f', decimals);
    const QString& currency = standing.balance->currency;
    return currency.isEmpty() ? amount : u"%1\u00a0%2"_s.arg(amount, currency);
}

QString balanceTime(const GatewayStanding& standing, const QDateTime& now)
{
    return standing.balance ? dayOrTime(standing.balance->at, now) : QString();
}

}
