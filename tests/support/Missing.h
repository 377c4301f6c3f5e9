// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>
#include <QtGlobal>

/// In a test function: what it needs is not on this machine. Skips it, unless OTPOST_REQUIRE_PEERS is set,
/// with which it fails: scripts/test sets it, so that nothing is left out there unseen.
#define OTPOST_MISSING(words)                                                                                \
    do {                                                                                                     \
        if (qEnvironmentVariableIsSet("OTPOST_REQUIRE_PEERS"))                                               \
            QFAIL(words);                                                                                    \
        QSKIP(words);                                                                                        \
    } while (false)
