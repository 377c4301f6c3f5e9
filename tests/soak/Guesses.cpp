// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/CodeGateway.h"
#include "tests/bench/Loader.h"
#include "tests/bench/ServedProgram.h"
#include "tests/soak/Soak.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QRandomGenerator>
#include <QThread>

namespace otpost::soak {

using namespace Qt::StringLiterals;
using namespace otpost::bench;

namespace {

constexpr int lines = 48;
constexpr int triesOfOne = 5;

/// Somebody else each time, as the proxy in front of us says.
QByteArray from(QRandomGenerator& random)
{
    return "X-Forwarded-For: " + QByteArray::number(1 + random.bounded(220)) + '.'
        + QByteArray::number(random.bounded(256)) + '.' + QByteArray::number(random.bounded(256)) + '.'
        + QByteArray::number(1 + random.bounded(254)) + "\r\n";
}

QByteArray digits(QRandomGenerator& random)
{
    return QByteArray::number(random.bounded(1'000'000)).rightJustified(6, '0');
}

QByteArray challengeIn(const QByteArray& body)
{
    const QByteArray mark = "\"challenge\":\"";
    const qsizetype begin = body.indexOf(mark);
    return begin < 0 ? QByteArray() : body.mid(begin + mark.size(), 16);
}

/// Codes for so many numbers, all sent.
QList<QByteArray> issued(const ServedProgram& served, int count, QRandomGenerator& random)
{
    QList<QByteArray> challenges;
    int asked = 0;
    Loader::run(
        {served.port(), lines},
        [&](int) -> std::optional<QByteArray> {
            if (asked >= count)
                return std::nullopt;
            const QByteArray number = "+4791" + QByteArray::number(asked++).rightJustified(6, '0');
            return Loader::post(
                "/api/v1/otp", "{\"to\":\"" + number + "\"}", served.authorization() + from(random));
        },
        [&](int, const Loaded& loaded) { challenges.append(challengeIn(loaded.body)); },
        [&] { return challenges.size() >= count; });
    challenges.removeAll(QByteArray());
    return challenges;
}

/// One number, and a new challenge whenever the last one is spent: what is left to somebody who is after it.
int triesAtOneNumber(const ServedProgram& served, QRandomGenerator& random)
{
    int wrong = 0;
    int device = 0;
    int asked = 0;
    QByteArray challenge;
    Loader::run(
        {served.port(), 1},
        [&](int) -> std::optional<QByteArray> {
            ++asked;
            if (challenge.isEmpty())
                return Loader::post("/api/v1/otp",
                    "{\"to\":\"+4792000000\",\"device\":\"" + QByteArray::number(device++) + "\"}",
                    served.authorization() + from(random));
            return Loader::post("/api/v1/otp/" + challenge + "/check",
                "{\"code\":\"" + digits(random) + "\"}", served.authorization() + from(random));
        },
        [&](int, const Loaded& loaded) {
            if (loaded.status == 201)
                challenge = challengeIn(loaded.body);
            else if (loaded.body.contains("\"attemptsLeft\""))
                ++wrong;
            else
                challenge.clear();
        },
        [&] { return asked >= 200; });
    return wrong;
}

}

void guesses(int count, int challengeCount, Verdicts& verdicts)
{
    say(u"\n%L1 guesses at %L2 challenges, from many addresses"_s.arg(count).arg(challengeCount));
    CodeGateway gateway;
    ServedProgram served(gateway.port());
    served.liftLimits();
    if (!served.serve({u"--no-access-log"_s, u"--trusted-proxy"_s, u"127.0.0.1"_s})) {
        verdicts.hold(false, u"the service begins: "_s + served.problem());
        return;
    }
    QRandomGenerator random(QRandomGenerator::securelySeeded());
    const QList<QByteArray> challenges = issued(served, challengeCount, random);
    verdicts.hold(challenges.size() == challengeCount, u"%1 challenges are open"_s.arg(challenges.size()));
    if (challenges.isEmpty())
        return;
    int begun = 0;
    int done = 0;
    int right = 0;
    int triesSpent = 0;
    QMap<int, int> statuses;
    QElapsedTimer clock;
    clock.start();
    Loader::run(
        {served.port(), lines},
        [&](int) -> std::optional<QByteArray> {
            if (begun >= count)
                return std::nullopt;
            const QByteArray& challenge = challenges.at(begun++ % challenges.size());
            return Loader::post("/api/v1/otp/" + challenge + "/check",
                "{\"code\":\"" + digits(random) + "\"}", served.authorization() + from(random));
        },
        [&](int, const Loaded& loaded) {
            ++done;
            ++statuses[loaded.status];
            right += loaded.status == 200 ? 1 : 0;
            triesSpent += loaded.status == 200 || loaded.body.contains("\"attemptsLeft\"") ? 1 : 0;
        },
        [&] { return done >= count; });
    const double seconds = double(clock.elapsed()) / 1000;
    QStringList each;
    for (auto status = statuses.begin(); status != statuses.end(); ++status)
        each.append(u"%1: %2"_s.arg(status.key()).arg(*status));
    say(u"  %L1 guesses in %2 s, %L3 a second; answers %4"_s.arg(done)
            .arg(seconds, 0, 'f', 0)
            .arg(int(done / seconds))
            .arg(each.join(u", "_s)));
    const int most = triesOfOne * challengeCount;
    verdicts.hold(triesSpent <= most,
        u"%1 tries counted: at most %2 for each challenge, %3 in all"_s.arg(triesSpent)
            .arg(triesOfOne)
            .arg(most));
    // Of 5,000 tries at one in a million each, one hit has a chance of 1 in 200, two of 1 in 80,000.
    verdicts.hold(
        right <= 1, u"%1 were right; by chance %2 would be"_s.arg(right).arg(double(most) / 1e6, 0, 'f', 4));
    verdicts.hold(triesAtOneNumber(served, random) <= 10,
        u"new challenges for one number give 10 tries an hour and no more"_s);
    verdicts.hold(served.stop(), u"the service ends well"_s);
}

void pumping(int count, Verdicts& verdicts)
{
    say(u"\n%L1 codes asked for to one country, while guests of the house come"_s.arg(count));
    CodeGateway gateway;
    ServedProgram served(gateway.port());
    if (!served.serve({u"--no-access-log"_s, u"--trusted-proxy"_s, u"127.0.0.1"_s})) {
        verdicts.hold(false, u"the service begins: "_s + served.problem());
        return;
    }
    QRandomGenerator random(QRandomGenerator::securelySeeded());
    // Line 0 is the guests, one after the other; the others attack.
    struct Guest {
        int index = 0;
        QByteArray challenge;
        bool checking = false;
        qint64 notBefore = 0;
    } guest;
    const auto guestNumber
        = [&guest] { return "+4790" + QByteArray::number(guest.index).rightJustified(6, '0'); };
    constexpr int guestEveryMs = 100;
    int begun = 0;
    int attacks = 0;
    int let = 0;
    int refused = 0;
    int served200 = 0;
    int lost = 0;
    QList<double> guestMs;
    QElapsedTimer clock;
    clock.start();
    Loader::run(
        {served.port(), lines},
        [&](int line) -> std::optional<QByteArray> {
            if (line == 0) {
                if (guest.challenge.isEmpty()) {
                    if (clock.elapsed() < guest.notBefore)
                        return std::nullopt;
                    guest.checking = false;
                    return Loader::post("/api/v1/otp",
                        "{\"to\":\"" + guestNumber() + "\",\"location\":\"Hotel\"}", served.authorization());
                }
                const QByteArray code = gateway.codeOf(guestNumber());
                if (code.isEmpty())
                    return std::nullopt;
                guest.checking = true;
                return Loader::post("/api/v1/otp/" + guest.challenge + "/check",
                    "{\"code\":\"" + code + "\"}", served.authorization());
            }
            if (begun >= count)
                return std::nullopt;
            // Tajik mobile numbers, each another.
            const QByteArray number = "+99290" + QByteArray::number(begun++).rightJustified(7, '0');
            return Loader::post("/api/v1/otp", "{\"to\":\"" + number + "\",\"location\":\"Hotel\"}",
                served.authorization() + from(random));
        },
        [&](int line, const Loaded& loaded) {
            if (line != 0) {
                ++attacks;
                let += loaded.status == 201 ? 1 : 0;
                refused += loaded.status == 429 ? 1 : 0;
                return;
            }
            guestMs.append(loaded.ms);
            if (!guest.checking && loaded.status == 201) {
                guest.challenge = challengeIn(loaded.body);
                return;
            }
            served200 += guest.checking && loaded.status == 200 ? 1 : 0;
            lost += loaded.status == 200 ? 0 : 1;
            guest = {guest.index + 1, {}, false, clock.elapsed() + guestEveryMs};
        },
        [&] { return attacks >= count && (served200 >= 20 || clock.elapsed() > 60'000); });
    say(u"  %L1 asked for in %2 s: %3 sent, %4 refused by limits; %5 guests of the house, p95 %6 ms a call"_s
            .arg(attacks)
            .arg(double(clock.elapsed()) / 1000, 0, 'f', 1)
            .arg(let)
            .arg(refused)
            .arg(served200)
            .arg(quantileOf(guestMs, 0.95), 0, 'f', 1));
    QThread::msleep(500);
    verdicts.hold(let <= 30 && gateway.count("+992") <= 30,
        u"%1 texts went to that country: 30 an hour at most"_s.arg(gateway.count("+992")));
    verdicts.hold(let + refused == attacks, u"all others were refused by a limit, with 429"_s);
    verdicts.hold(lost == 0 && served200 >= 20, u"every guest of the house was served: %1"_s.arg(served200));
    const QJsonDocument alerts = served.cli({u"alerts"_s, u"list"_s});
    bool alerted = false;
    QString words;
    for (qsizetype i = 0; i < alerts.array().size(); ++i) {
        const QJsonObject alert = alerts.array().at(i).toObject();
        if (alert[u"kind"_s] == u"codes-refused"_s && alert[u"open"_s].toBool()) {
            alerted = true;
            words = alert[u"what"_s].toString();
        }
    }
    verdicts.hold(alerted, u"the operator is told: “%1”"_s.arg(words));
    verdicts.hold(served.stop(), u"the service ends well"_s);
}

}
