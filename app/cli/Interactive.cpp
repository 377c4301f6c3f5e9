// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Interactive.h"

#include <QIODevice>
#include <QTextStream>

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace otpost::cli {

bool inputIsTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stdin)) != 0;
#else
    return isatty(STDIN_FILENO) != 0;
#endif
}

QString readLine()
{
    constexpr int longestLine = 4096;
    return QTextStream(stdin, QIODevice::ReadOnly).readLine(longestLine).trimmed();
}

}
