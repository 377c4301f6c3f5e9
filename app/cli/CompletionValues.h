// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Completion.h"

#include <QHash>

namespace otpost::cli {

/// A place in a command line where a value is wanted.
struct ValuePlace {
    const Command* command = nullptr; ///< null: before the command
    QString option; ///< "--method"; empty for an argument
    QString value; ///< the placeholder: "FILE"
    QStringList choices;
    QStringList arguments; ///< given so far
    QHash<QString, QString> values; ///< of options given so far, by name with dashes
};

/// What may stand there behind `typed`. `prefix`: what precedes the value in the same word ("--method=").
Offers offersFor(const ValuePlace& place, const QString& typed, const QString& prefix);

}
