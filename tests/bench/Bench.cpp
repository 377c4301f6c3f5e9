// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Bench.h"

#include <QFile>

#include <sys/resource.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <thread>
#include <unistd.h>

namespace otpost::bench {

namespace {

double cpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// Resident memory in KiB.
double residentKib()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / 1024;
}

}

Figures measure(const QString& name, int messages, int inFlight, const std::function<void()>& job)
{
    const double before = residentKib();
    std::atomic<double> most = before;
    std::atomic<bool> done = false;
    std::thread watcher([&] {
        while (!done) {
            most = std::max(most.load(), residentKib());
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
    });
    const double cpu = cpuSeconds();
    QElapsedTimer clock;
    clock.start();
    job();
    Figures figures;
    figures.name = name;
    figures.messages = messages;
    figures.seconds = double(clock.nsecsElapsed()) / 1e9;
    figures.cpuMicroseconds = (cpuSeconds() - cpu) / messages * 1e6;
    done = true;
    watcher.join();
    if (inFlight > 0)
        figures.kibInFlight = (most - before) / inFlight;
    return figures;
}

void print(const QString& title, const QList<Figures>& rows)
{
    std::printf("\n%s\n", qPrintable(title));
    std::printf("  %-44s %10s %8s %12s %10s  %s\n", "", "msg/s", "ratio", "CPU us/msg", "KiB/call", "");
    for (const Figures& row : rows) {
        const double ratio = rows.first().rate() > 0 ? row.rate() / rows.first().rate() : 0;
        const QByteArray memory
            = row.kibInFlight < 0 ? QByteArray("-") : QByteArray::number(row.kibInFlight, 'f', 1);
        std::printf("  %-44s %10.0f %8.2f %12.0f %10s  %s\n", qPrintable(row.name), row.rate(), ratio,
            row.cpuMicroseconds, memory.constData(), qPrintable(row.note));
    }
    std::fflush(stdout);
}

Server::Server(int delayMs)
{
    m_process.start(QStringLiteral(OTPOST_BENCH_SERVER), {QString::number(delayMs)});
    if (m_process.waitForStarted() && m_process.waitForReadyRead())
        m_port = m_process.readLine().trimmed().toInt();
}

Server::~Server()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished();
}

QString Server::url() const
{
    return QStringLiteral("http://127.0.0.1:%1/sms").arg(m_port);
}

}
