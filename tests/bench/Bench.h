// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace otpost::bench {

/// What one way of doing a job took, in one run or in the run whose rate is the middle one of several.
struct Figures {
    QString name;
    int messages = 0;
    double seconds = 0;
    double cpuMicroseconds = -1; ///< of all processes that do the job, a message; -1: not measured
    double kibInFlight = -1; ///< more memory at its peak than before, a message in flight; -1: not measured
    double medianMs = -1; ///< from the beginning of a message to its end; -1: not measured
    double p99Ms = -1;
    QList<double> eachMs; ///< of the first messages, in their order, where it was asked for
    QString note;

    double rate() const { return seconds > 0 ? messages / seconds : 0; }
};

/// One way of doing a job: does it once and says what it took; nothing where it cannot be done here.
struct Way {
    QString name;
    std::function<std::optional<Figures>()> run;
};

/// Does all of them in turn, `rounds` times over, so that a noisy minute meets each alike. Of each the run
/// with the middle rate is given back; ways that cannot be done here are left out.
QList<Figures> inTurns(const QList<Way>& ways, int rounds);

/// What a process of its own is to do, so that its memory and time are its own alone. See Work.h.
struct Order {
    QString kind; ///< "engine", "transport" or "curl"
    QString url;
    int messages = 0;
    int inFlight = 0;
    QJsonObject more; ///< members as the kind has them
};
Way work(const QString& name, const Order& order);

/// A table with a title; rates beside that of the first row as a ratio.
void print(const QString& title, const QList<Figures>& rows);
void say(const QString& line);

/// How much is done.
struct Size {
    bool quick = false;
    int rounds = 3;
    qint64 rows = 0; ///< of the log; 0: as it is usually done
    int of(int messages) const { return quick ? messages / 10 : messages; }
};

/// Parts that can be chosen.
void dispatch(const Size& size);
void http2(const Size& size);
void fallback(const Size& size);
void lua(const Size& size);
void kannel(const Size& size);
void apprise(const Size& size);
void log(const Size& size);
void api(const Size& size);

/// Fills the log of a data directory and makes its search index; 0: done.
int fill(const QString& directory, qint64 rows);

}
