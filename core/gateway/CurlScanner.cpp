// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/CurlScanner.h"

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestAngle = 62;

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\r' || c == QChar::Nbsp;
}

bool isTypographic(QChar c)
{
    return u"\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb"_s.contains(c);
}

bool isLongDash(QChar c)
{
    return c >= u'\u2010' && c <= u'\u2015';
}

}

bool CurlScanner::skipContinuation(QChar escape)
{
    if (peek() != escape)
        return false;
    qsizetype end = m_at + 1;
    while (end < m_text.size() && isBlank(m_text.at(end)))
        ++end;
    if (end >= m_text.size() || m_text.at(end) != u'\n')
        return false;
    m_at = end + 1;
    return true;
}

void CurlScanner::skipComment()
{
    while (!atEnd() && peek() != u'\n')
        ++m_at;
}

void CurlScanner::add(QStringView piece)
{
    m_inWord = true;
    m_word += piece;
}

void CurlScanner::endWord()
{
    if (m_inWord)
        m_words.append(m_word);
    m_word.clear();
    m_inWord = false;
}

qsizetype CurlScanner::angleLength() const
{
    if (!peek(1).isLetter())
        return 0;
    for (qsizetype length = 2; length < longestAngle && m_at + length < m_text.size(); ++length) {
        const QChar c = peek(length);
        if (c == u'>')
            return isBlank(peek(length - 1)) ? 0 : length + 1;
        if (!c.isLetterOrNumber() && !u" _-.'/"_s.contains(c))
            return 0;
    }
    return 0;
}

bool CurlScanner::onlyBlanksFollow(qsizetype from) const
{
    bool comment = false;
    for (qsizetype i = from; i < m_text.size(); ++i) {
        const QChar c = m_text.at(i);
        if (c == u'\n')
            comment = false;
        else if (c == u'#')
            comment = true;
        else if (!comment && !isBlank(c))
            return false;
    }
    return true;
}

Result<bool> CurlScanner::plainSpecial()
{
    const QChar c = peek();
    if (isBlank(c)) {
        endWord();
        ++m_at;
        return true;
    }
    if (c == u'\n') {
        endWord();
        ++m_at;
        if (m_words.isEmpty())
            return true;
        if (!onlyBlanksFollow(m_at))
            return fail(ErrorKind::CurlSecondCommand, curlField);
        m_at = m_text.size();
        return true;
    }
    if (c == u';' && onlyBlanksFollow(m_at + 1)) {
        m_at = m_text.size();
        return true;
    }
    if (u"|;&()"_s.contains(c)) {
        const bool twice = peek(1) == c && (c == u'|' || c == u'&');
        return fail(ErrorKind::CurlRuns, curlField, {QString(twice ? 2 : 1, c)});
    }
    if (c == u'<') {
        const qsizetype length = angleLength();
        if (length == 0)
            return fail(ErrorKind::CurlRedirects, curlField, {u"<"_s});
        add(QStringView(m_text).mid(m_at, length));
        m_at += length;
        return true;
    }
    if (c == u'>')
        return fail(ErrorKind::CurlRedirects, curlField, {u">"_s});
    if (isTypographic(c) || (isLongDash(c) && !m_inWord))
        return fail(ErrorKind::CurlTypography, curlField, {QString(c)});
    return false;
}

}
