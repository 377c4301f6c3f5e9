// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Terminal.h"

#include <QtGlobal>

#ifndef Q_OS_WIN
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace otpost::test {

bool canOpenTerminal()
{
#ifdef Q_OS_WIN
    return false;
#else
    const int terminal = ::posix_openpt(O_RDWR | O_NOCTTY);
    if (terminal < 0)
        return false;
    const bool usable = ::grantpt(terminal) == 0 && ::unlockpt(terminal) == 0;
    ::close(terminal);
    return usable;
#endif
}

}
