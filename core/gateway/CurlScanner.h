// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QString>
#include <QStringList>

namespace otpost {

/// Error key of whatever is wrong with a pasted command.
inline const QString curlField = QStringLiteral("curl");

/// Reads a command character by character: what the rules of all shells have in common. Used once.
class CurlScanner
{
public:
    explicit CurlScanner(const QString& text)
        : m_text(text)
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text.at(m_at + ahead) : QChar();
    }
    QChar take() { return m_text.at(m_at++); }
    void skip(qsizetype count) { m_at += count; }

    /// Steps over an escape character, blanks and the end of the line, if that is what comes.
    bool skipContinuation(QChar escape);
    void skipComment();

    void add(QStringView piece);
    void add(QChar c) { add(QStringView(&c, 1)); }
    /// A quoted word may be empty.
    void beginWord() { m_inWord = true; }
    bool inWord() const { return m_inWord; }
    void endWord();

    /// What is special outside of quotes in every shell: blanks end a word, `<name>` is text, the end of the
    /// line ends the command, and what would run or redirect is an error. False where `peek()` is nothing of
    /// that.
    Result<bool> plainSpecial();

    const QStringList& words() const { return m_words; }

private:
    /// Length of `<your key>` here; 0 where it is none.
    qsizetype angleLength() const;
    /// Whether nothing but blanks, empty lines and comments follows.
    bool onlyBlanksFollow(qsizetype from) const;

    const QString& m_text;
    qsizetype m_at = 0;
    QString m_word;
    bool m_inWord = false;
    QStringList m_words;
};

/// The rules of each shell. Errors as `splitCommand`.
Result<QStringList> splitPosix(const QString& text);
Result<QStringList> splitCmd(const QString& text);
Result<QStringList> splitPowerShell(const QString& text);

}
