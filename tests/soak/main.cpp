// SPDX-License-Identifier: GPL-3.0-or-later
// otpost_soak [--quick] [--minutes N] [guesses] [pumping] [siege]: the service under attack, for long.
// scripts/soak runs it; docs/soak.md has the figures.
#include "tests/soak/Soak.h"

#include <QCoreApplication>

#include <cstdio>

namespace otpost::soak {

void say(const QString& line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

void Verdicts::hold(bool good, const QString& what)
{
    m_failed += good ? 0 : 1;
    say((good ? QStringLiteral("  holds   ") : QStringLiteral("  FAILS   ")) + what);
}

}

int main(int argc, char* argv[])
{
    using namespace otpost::soak;
    using namespace Qt::StringLiterals;
    const QCoreApplication app(argc, argv);
    QStringList parts = QCoreApplication::arguments().mid(1);
    const bool quick = parts.removeAll(u"--quick"_s) > 0;
    double minutes = quick ? 0.5 : 10;
    if (const auto option = parts.indexOf(u"--minutes"_s); option >= 0) {
        minutes = parts.value(option + 1).toDouble();
        parts.remove(option, std::min<qsizetype>(2, parts.size() - option));
    }
    for (const QString& part : std::as_const(parts)) {
        if (part != "guesses"_L1 && part != "pumping"_L1 && part != "siege"_L1) {
            std::fprintf(stderr, "There is no part %s.\n", qPrintable(part));
            return 2;
        }
    }
    Verdicts verdicts;
    const auto wanted = [&parts](const QString& part) { return parts.isEmpty() || parts.contains(part); };
    if (wanted(u"guesses"_s))
        guesses(quick ? 20'000 : 1'000'000, quick ? 100 : 1'000, verdicts);
    if (wanted(u"pumping"_s))
        pumping(quick ? 1'000 : 10'000, verdicts);
    if (wanted(u"siege"_s))
        siege(minutes, verdicts);
    return verdicts.failed() == 0 ? 0 : 1;
}
