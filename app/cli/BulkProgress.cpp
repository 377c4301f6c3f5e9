// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/BulkProgress.h"

#include "app/cli/Words.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace otpost::cli {

using namespace Qt::StringLiterals;

namespace {

/// The rate is that of so long a time.
constexpr qint64 rateMs = 10'000;
constexpr qint64 shortestRateMs = 500;
constexpr int terminalMs = 200;
constexpr int elsewhereMs = 5'000;
/// Room that every terminal has.
constexpr qsizetype longestLine = 79;

QString number(qint64 value)
{
    return QLocale().toString(value);
}

bool errorIsTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(STDERR_FILENO) != 0;
#endif
}

void write(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stderr);
    std::fflush(stderr);
}

}

QString durationText(double seconds)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    const auto whole = qint64(std::ceil(std::max(seconds, 0.0)));
    if (whole < 2 * minute)
        return Words::tr("%1 s", "seconds").arg(whole);
    const qint64 minutes = (whole + minute - 1) / minute;
    if (whole < 2 * hour)
        return Words::tr("%1 min", "minutes").arg(minutes);
    return Words::tr("%1 h %2 min", "hours and minutes").arg(minutes / minute).arg(minutes % minute);
}

void BulkProgress::note(const BulkCounts& counts, qint64 ms)
{
    m_counts = counts;
    // What an earlier run did says nothing of how fast this one is.
    m_moments.push_back({ms, counts.ended() - counts.earlier - counts.refused});
    while (m_moments.size() > 2 && ms - m_moments.at(1).ms >= rateMs)
        m_moments.pop_front();
}

double BulkProgress::rate() const
{
    if (m_moments.size() < 2)
        return -1;
    const qint64 ms = m_moments.back().ms - m_moments.front().ms;
    if (ms < shortestRateMs)
        return -1;
    return double(m_moments.back().ended - m_moments.front().ended) * 1000 / double(ms);
}

QString BulkProgress::line() const
{
    QStringList parts{Words::tr("sent %1").arg(number(m_counts.sent))};
    const auto add = [&parts](qint64 count, const QString& text) {
        if (count > 0)
            parts.append(text.arg(number(count)));
    };
    add(m_counts.error + m_counts.undelivered, Words::tr("failed %1"));
    add(m_counts.unknown, Words::tr("unknown %1"));
    add(m_counts.expired, Words::tr("expired %1"));
    if (const double each = rate(); each >= 0) {
        parts.append(
            Words::tr("%1/s", "messages a second").arg(QLocale().toString(each, 'f', each < 10 ? 1 : 0)));
        const qint64 left = m_counts.total - m_counts.ended();
        if (each > 0 && left > 0)
            parts.append(Words::tr("%1 left", "time").arg(durationText(double(left) / each)));
    }
    return Words::tr("%1 of %2: %3")
        .arg(number(m_counts.ended()), number(m_counts.total), parts.join(u", "_s));
}

StatusLine::StatusLine()
    : m_terminal(errorIsTerminal())
{
}

StatusLine::~StatusLine()
{
    clear();
}

int StatusLine::intervalMs() const
{
    return m_terminal ? terminalMs : elsewhereMs;
}

void StatusLine::show(const QString& text)
{
    if (!m_terminal) {
        write(text + u'\n');
        return;
    }
    const QString line = text.left(longestLine);
    write(u'\r' + line.leftJustified(m_shown));
    m_shown = line.size();
}

void StatusLine::clear()
{
    if (m_shown > 0)
        write(u'\r' + QString(m_shown, u' ') + u'\r');
    m_shown = 0;
}

}
