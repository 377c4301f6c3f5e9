// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace otpost::cli {

/// While one lives, Ctrl-C, a hang-up and a polite request to end (SIGINT, SIGHUP, SIGTERM; on Windows the
/// console's events) do not end the program but are counted.
class Interrupt
{
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;

    /// How often somebody asked since the program began.
    int count() const;
    /// Ends the program at once, with the status that the request asks for.
    [[noreturn]] void die() const;
};

}
