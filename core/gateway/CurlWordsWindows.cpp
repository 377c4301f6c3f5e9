// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/CurlScanner.h"

#include <optional>

// cmd.exe reads a line first, with quotes and carets of its own; what is left, the program takes apart by
// Microsoft's rules for argv. https://learn.microsoft.com/cpp/c-language/parsing-c-command-line-arguments
namespace otpost {

using namespace Qt::StringLiterals;

namespace {

/// The argument line that cmd.exe hands to the program. In what comes back, blanks, quotes and backslashes
/// still have their meaning.
Result<QString> readByCmd(const QString& text)
{
    CurlScanner in(text);
    QString line;
    bool quoted = false;
    const auto takeInto = [&in, &line] { line += in.take(); };
    while (!in.atEnd()) {
        const QChar c = in.peek();
        if (c == u'"') {
            quoted = !quoted;
            takeInto();
        } else if (quoted) {
            if (c == u'\n')
                return fail(ErrorKind::CurlQuoteOpen, curlField, {u"\""_s});
            takeInto();
        } else if (in.skipContinuation(u'^')) {
            continue;
        } else if (c == u'^') {
            in.skip(1);
            if (!in.atEnd())
                takeInto();
        } else {
            CurlScanner ahead = in;
            ahead.beginWord();
            const Result<bool> special = ahead.plainSpecial();
            if (!special)
                return tl::unexpected(special.error());
            if (*special && ahead.atEnd() && (c == u'\n' || c == u';'))
                break;
            takeInto();
            while (c == u'<' && line.back() != u'>')
                takeInto();
        }
    }
    return line;
}

}

Result<QStringList> splitCmd(const QString& text)
{
    const Result<QString> line = readByCmd(text.trimmed());
    if (!line)
        return tl::unexpected(line.error());
    QStringList words;
    std::optional<QString> word;
    bool quoted = false;
    qsizetype i = 0;
    const auto add = [&word](const QString& piece) {
        if (!word)
            word = QString();
        *word += piece;
    };
    while (i < line->size()) {
        const QChar c = line->at(i);
        qsizetype backslashes = 0;
        while (i + backslashes < line->size() && line->at(i + backslashes) == u'\\')
            ++backslashes;
        if (backslashes > 0) {
            i += backslashes;
            const bool beforeQuote = i < line->size() && line->at(i) == u'"';
            add(QString(beforeQuote ? backslashes / 2 : backslashes, u'\\'));
            if (beforeQuote && backslashes % 2 == 1) {
                add(u"\""_s);
                ++i;
            }
        } else if (c == u'"') {
            const bool doubled = quoted && i + 1 < line->size() && line->at(i + 1) == u'"';
            add(doubled ? u"\""_s : QString());
            quoted = doubled ? quoted : !quoted;
            i += doubled ? 2 : 1;
        } else if (!quoted && c.isSpace()) {
            if (word)
                words.append(*word);
            word.reset();
            ++i;
        } else {
            add(QString(c));
            ++i;
        }
    }
    if (quoted)
        return fail(ErrorKind::CurlQuoteOpen, curlField, {u"\""_s});
    if (word)
        words.append(*word);
    return words;
}

namespace {

/// https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_quoting_rules
class PowerShellSplitter
{
public:
    explicit PowerShellSplitter(const QString& text)
        : m_in(text)
    {
    }

    Result<QStringList> run()
    {
        while (!m_in.atEnd()) {
            if (Result<void> done = step(); !done)
                return tl::unexpected(done.error());
        }
        m_in.endWord();
        QStringList words = m_in.words();
        // The program is handed the words in one line, where \" is a quotation mark.
        return words.replaceInStrings(u"\\\""_s, u"\""_s);
    }

private:
    Result<void> step()
    {
        const QChar c = m_in.peek();
        if (m_in.skipContinuation(u'`'))
            return {};
        if (c == u'`') {
            m_in.skip(1);
            if (!m_in.atEnd())
                m_in.add(m_in.take());
            return {};
        }
        if (c == u'\'' || c == u'"')
            return quoted(c);
        if (c == u'$' && m_in.peek(1) == u'(')
            return fail(ErrorKind::CurlRuns, curlField, {u"$("_s});
        if (c == u'#' && !m_in.inWord()) {
            m_in.skipComment();
            return {};
        }
        const Result<bool> special = m_in.plainSpecial();
        if (!special)
            return tl::unexpected(special.error());
        if (!*special)
            m_in.add(m_in.take());
        return {};
    }

    Result<void> quoted(QChar mark)
    {
        m_in.skip(1);
        m_in.beginWord();
        while (!m_in.atEnd()) {
            const QChar c = m_in.take();
            if (c == mark && m_in.peek() == mark) {
                m_in.add(m_in.take());
            } else if (c == mark) {
                return {};
            } else if (mark == u'"' && c == u'`' && !m_in.atEnd()) {
                const QChar next = m_in.take();
                m_in.add(next == u'n' ? QChar(u'\n') : next == u't' ? QChar(u'\t') : next);
            } else if (mark == u'"' && c == u'\\' && m_in.peek() == u'"') {
                m_in.add(m_in.take());
            } else if (mark == u'"' && c == u'$' && m_in.peek() == u'(') {
                return fail(ErrorKind::CurlRuns, curlField, {u"$("_s});
            } else {
                m_in.add(c);
            }
        }
        return fail(ErrorKind::CurlQuoteOpen, curlField, {QString(mark)});
    }

    CurlScanner m_in;
};

}

Result<QStringList> splitPowerShell(const QString& text)
{
    return PowerShellSplitter(text).run();
}

}
