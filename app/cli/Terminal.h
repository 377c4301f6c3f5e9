// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/LockedBytes.h"

#include <QString>

#include <memory>

namespace otpost::cli {

/// The terminal that the program runs on, whatever its standard input and output are.
class Terminal
{
public:
    Terminal();
    ~Terminal();

    bool isOpen() const;
    /// Shows a question and reads one line without showing it, in UTF-8, at most 4096 bytes. Backspace and
    /// Ctrl+U work. Empty where nothing was typed, or Ctrl+C or Ctrl+D was. Blocks.
    LockedBytes askHidden(const QString& question);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}
