// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Bench.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

#include <algorithm>
#include <cstdio>

namespace otpost::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestWorkMs = 180'000;
constexpr int fewestForMemory = 200;

std::optional<Figures> runOrder(const Order& order)
{
    QJsonObject json = order.more;
    json.insert(u"kind"_s, order.kind);
    json.insert(u"url"_s, order.url);
    json.insert(u"messages"_s, order.messages);
    json.insert(u"inFlight"_s, order.inFlight);
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
        {u"work"_s, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact))});
    if (!process.waitForFinished(longestWorkMs) || process.exitCode() != 0) {
        const bool slow = process.state() != QProcess::NotRunning;
        process.kill();
        process.waitForFinished();
        say(u"  (%1: no result: it %2)"_s.arg(order.kind,
            slow                                              ? u"took too long"_s
                : process.exitStatus() == QProcess::CrashExit ? u"crashed"_s
                                                              : u"failed"_s));
        return std::nullopt;
    }
    const QJsonObject result = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    Figures figures;
    figures.messages = order.messages;
    figures.seconds = result.value("seconds"_L1).toDouble();
    figures.cpuMicroseconds = result.value("cpuSeconds"_L1).toDouble() / order.messages * 1e6;
    // Of a few, most is what there is once.
    if (order.inFlight >= fewestForMemory)
        figures.kibInFlight = result.value("kib"_L1).toDouble() / order.inFlight;
    figures.medianMs = result.value("medianMs"_L1).toDouble();
    figures.p99Ms = result.value("p99Ms"_L1).toDouble();
    const QJsonArray each = result.value("eachMs"_L1).toArray();
    for (const QJsonValue& ms : each)
        figures.eachMs.append(ms.toDouble());
    return figures;
}

QByteArray number(double value, int digits = 0)
{
    return value < 0 ? QByteArray("-") : QByteArray::number(value, 'f', digits);
}

}

QList<Figures> inTurns(const QList<Way>& ways, int rounds)
{
    QList<QList<Figures>> all(ways.size());
    for (int round = 0; round < rounds; ++round) {
        for (qsizetype i = 0; i < ways.size(); ++i) {
            if (std::optional<Figures> figures = ways.at(i).run()) {
                figures->name = ways.at(i).name;
                all[i].append(*figures);
            }
        }
    }
    QList<Figures> middle;
    for (QList<Figures>& runs : all) {
        if (runs.isEmpty())
            continue;
        std::sort(
            runs.begin(), runs.end(), [](const Figures& a, const Figures& b) { return a.rate() < b.rate(); });
        middle.append(runs.at(runs.size() / 2));
    }
    return middle;
}

Way work(const QString& name, const Order& order)
{
    return Way{name, [order] { return runOrder(order); }};
}

void say(const QString& line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

void print(const QString& title, const QList<Figures>& rows)
{
    std::printf("\n%s\n", qPrintable(title));
    std::printf(
        "  %-40s %8s %6s %9s %9s %8s %8s\n", "", "msg/s", "ratio", "CPU us", "KiB", "p50 ms", "p99 ms");
    for (const Figures& row : rows) {
        const double ratio = rows.first().rate() > 0 ? row.rate() / rows.first().rate() : 0;
        const QByteArray name = row.name.toUtf8();
        std::printf("  %-40s %8.0f %6.2f %9s %9s %8s %8s  %s\n", name.constData(), row.rate(), ratio,
            number(row.cpuMicroseconds).constData(), number(row.kibInFlight, 1).constData(),
            number(row.medianMs, 1).constData(), number(row.p99Ms, 1).constData(), qPrintable(row.note));
    }
    std::fflush(stdout);
}

}
