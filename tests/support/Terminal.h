// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace otpost::test {

/// Whether this machine has terminals to give, which a bare container may not.
bool canOpenTerminal();

}

/// In a test function: skips it where no terminal can be made.
#define OTPOST_NEED_TERMINAL()                                                                               \
    do {                                                                                                     \
        if (!otpost::test::canOpenTerminal())                                                                \
            QSKIP("this machine has no pseudo-terminals: mount devpts on /dev/pts");                         \
    } while (false)
