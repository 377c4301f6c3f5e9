// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Work.h"

#include <QFile>
#include <QJsonArray>

#include <sys/resource.h>

#include <algorithm>

namespace otpost::bench {

using namespace Qt::StringLiterals;

namespace {

double cpuSeconds(int who)
{
    rusage usage{};
    getrusage(who, &usage);
    const auto seconds = [](const timeval& time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// "VmRSS:" is what is resident now, "VmHWM:" the most there ever was, in KiB.
double memoryKib(const char* name)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArrayList lines = file.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith(name))
            return line.simplified().split(' ').value(1).toDouble();
    }
    return 0;
}

double quantile(const QList<double>& sorted, double part)
{
    return sorted.isEmpty() ? 0
                            : sorted.at(std::min(qsizetype(double(sorted.size()) * part), sorted.size() - 1));
}

}

Meter::Meter(const WorkOrder& order)
    : m_each(order.more.value("each"_L1).toInt())
{
    m_latencies.reserve(order.messages);
}

void Meter::start()
{
    m_kib = memoryKib("VmRSS:");
    m_cpu = cpuSeconds(RUSAGE_SELF);
    m_clock.start();
}

void Meter::ended(double beganMs)
{
    m_latencies.append(nowMs() - beganMs);
}

void Meter::stop()
{
    m_seconds = nowMs() / 1000;
    m_cpu = cpuSeconds(RUSAGE_SELF) - m_cpu;
    m_kib = memoryKib("VmHWM:") - m_kib;
}

QJsonObject Meter::result() const
{
    QJsonArray each;
    for (qsizetype i = 0; i < std::min(qsizetype(m_each), m_latencies.size()); ++i)
        each.append(m_latencies.at(i));
    QList<double> sorted = m_latencies;
    std::sort(sorted.begin(), sorted.end());
    return QJsonObject{{u"seconds"_s, m_seconds}, {u"cpuSeconds"_s, m_cpu + cpuSeconds(RUSAGE_CHILDREN)},
        {u"kib"_s, m_kib}, {u"medianMs"_s, quantile(sorted, 0.5)}, {u"p99Ms"_s, quantile(sorted, 0.99)},
        {u"eachMs"_s, each}};
}

}
