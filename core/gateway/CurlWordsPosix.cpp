// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/CurlScanner.h"

// POSIX.1-2017, Shell Command Language, 2.2 Quoting, and bash's $'…'.
namespace otpost {

using namespace Qt::StringLiterals;

namespace {

/// Digits of that base from here on, as a number.
uint takeNumber(CurlScanner& in, int base, int mostDigits)
{
    uint number = 0;
    for (int i = 0; i < mostDigits && !in.atEnd(); ++i) {
        bool ok = false;
        const uint digit = QString(in.peek()).toUInt(&ok, base);
        if (!ok)
            break;
        number = number * uint(base) + digit;
        in.skip(1);
    }
    return number;
}

class PosixSplitter
{
public:
    explicit PosixSplitter(const QString& text)
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
        return m_in.words();
    }

private:
    Result<void> step()
    {
        const QChar c = m_in.peek();
        if (m_in.skipContinuation(u'\\'))
            return {};
        if (c == u'\\') {
            m_in.skip(1);
            if (!m_in.atEnd())
                m_in.add(m_in.take());
            return {};
        }
        if (c == u'\'')
            return singleQuoted();
        if (c == u'"')
            return doubleQuoted();
        if (c == u'$' && m_in.peek(1) == u'\'') {
            m_in.skip(1);
            return ansiQuoted();
        }
        if (c == u'$' && m_in.peek(1) == u'"') {
            m_in.skip(1);
            return doubleQuoted();
        }
        if (Result<void> checked = checkSubstitution(); !checked)
            return checked;
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

    Result<void> checkSubstitution() const
    {
        if (m_in.peek() == u'`')
            return fail(ErrorKind::CurlRuns, curlField, {u"`"_s});
        if (m_in.peek() == u'$' && m_in.peek(1) == u'(')
            return fail(ErrorKind::CurlRuns, curlField, {u"$("_s});
        return {};
    }

    Result<void> singleQuoted()
    {
        m_in.skip(1);
        m_in.beginWord();
        while (!m_in.atEnd()) {
            const QChar c = m_in.take();
            if (c == u'\'')
                return {};
            m_in.add(c);
        }
        return fail(ErrorKind::CurlQuoteOpen, curlField, {u"'"_s});
    }

    Result<void> doubleQuoted()
    {
        m_in.skip(1);
        m_in.beginWord();
        while (!m_in.atEnd()) {
            if (Result<void> checked = checkSubstitution(); !checked)
                return checked;
            if (m_in.skipContinuation(u'\\'))
                continue;
            const QChar c = m_in.take();
            if (c == u'"')
                return {};
            if (c == u'\\' && u"$`\"\\"_s.contains(m_in.peek()) && !m_in.atEnd())
                m_in.add(m_in.take());
            else
                m_in.add(c);
        }
        return fail(ErrorKind::CurlQuoteOpen, curlField, {u"\""_s});
    }

    Result<void> ansiQuoted()
    {
        m_in.skip(1);
        m_in.beginWord();
        QByteArray bytes;
        while (!m_in.atEnd()) {
            const QChar c = m_in.take();
            if (c == u'\'') {
                const QString text = QString::fromUtf8(bytes);
                if (text.contains(QChar(0)))
                    return fail(ErrorKind::TextInvalid, curlField);
                m_in.add(text);
                return {};
            }
            if (c == u'\\' && !m_in.atEnd())
                ansiEscape(bytes);
            else if (c.isHighSurrogate() && !m_in.atEnd())
                bytes += QString(c).append(m_in.take()).toUtf8();
            else
                bytes += QString(c).toUtf8();
        }
        return fail(ErrorKind::CurlQuoteOpen, curlField, {u"'"_s});
    }

    void ansiEscape(QByteArray& bytes)
    {
        const QString letters = u"abeEfnrtv"_s;
        const QByteArray meanings = QByteArrayLiteral("\a\b\x1b\x1b\f\n\r\t\v");
        const QChar c = m_in.peek();
        if (const qsizetype at = letters.indexOf(c); at >= 0) {
            m_in.skip(1);
            bytes += meanings.at(at);
        } else if (c == u'x') {
            m_in.skip(1);
            bytes += char(takeNumber(m_in, 16, 2));
        } else if (c == u'u' || c == u'U') {
            m_in.skip(1);
            const char32_t point = takeNumber(m_in, 16, c == u'u' ? 4 : 8);
            bytes += QString::fromUcs4(&point, 1).toUtf8();
        } else if (c >= u'0' && c <= u'7') {
            bytes += char(takeNumber(m_in, 8, 3));
        } else {
            m_in.skip(1);
            if (!u"\\'\"?"_s.contains(c))
                bytes += '\\';
            bytes += QString(c).toUtf8();
        }
    }

    CurlScanner m_in;
};

}

Result<QStringList> splitPosix(const QString& text)
{
    return PosixSplitter(text).run();
}

}
