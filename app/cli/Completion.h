// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Cli.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace otpost::cli {

/// One word that may stand where the cursor is.
struct Offer {
    QString value; ///< the whole word; one that ends in = or @ wants more behind it
    QString what; ///< a few words about it, or empty
};

/// What may stand where the cursor is.
struct Offers {
    enum class Kind {
        Words, ///< those in `words`
        Files, ///< the path of a file, behind `prefix`
        Directories ///< the path of a directory, behind `prefix`
    };
    Kind kind = Kind::Words;
    QString prefix; ///< what the word begins with before the path: "password=@"
    QList<Offer> words;
};

/// What completes a command line. `words`: what was typed behind the program's name, the last one as far
/// as the cursor, maybe empty. Reads the names of gateways from the data directory where they are asked
/// for; opens no secret store and changes nothing.
Offers complete(const QList<Command>& commands, const QStringList& words);

/// `complete`, as the scripts of the shells read it: "words", "files PREFIX" or "directories PREFIX" in
/// the first line, then lines with a word, a tab and what it is.
QString completionAnswer(const QList<Command>& commands, const QStringList& words);

/// The script that teaches bash, zsh or fish to ask; empty for any other shell.
QString completionScript(const QString& shell);

/// The word behind which the scripts hand over a command line: "otpost-cli __complete gateway ad".
inline const QString completeWord = QStringLiteral("__complete");

}
