// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace otpost::soak {

/// What is held, each with a line that says whether it did.
class Verdicts
{
public:
    void hold(bool good, const QString& what);
    int failed() const { return m_failed; }

private:
    int m_failed = 0;
};

/// A line for whoever watches.
void say(const QString& line);

/// So many guesses at so many challenges: none is right but by chance.
void guesses(int count, int challenges, Verdicts& verdicts);
/// So many codes asked for to one foreign country, while guests of the house prove their numbers.
void pumping(int count, Verdicts& verdicts);
/// Connections that say nothing, too much, too slowly or nonsense, for so many minutes, while somebody real
/// calls once a second.
void siege(double minutes, Verdicts& verdicts);

}
