// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/CodeHighlighter.h"

#include "ui/theme/Theme.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace otpost::ui {

namespace {

bool isHex(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'F') || (c >= u'a' && c <= u'f');
}

/// The place after the string that begins at `start`.
int endOfString(const QString& text, int start)
{
    const int size = static_cast<int>(text.size());
    int i = start + 1;
    while (i < size && text.at(i) != u'"')
        i += text.at(i) == u'\\' ? 2 : 1;
    return std::min(i + 1, size);
}

}

QList<PlaceholderPlace> placeholdersIn(const QString& line, CodeLanguage language)
{
    static const QRegularExpression shape(u"\\G%[A-Za-z0-9_]+(?::[^%\\n]*)?%"_s);
    QList<PlaceholderPlace> places;
    qsizetype i = line.indexOf(u'%');
    while (i >= 0) {
        qsizetype length = 1;
        const bool doubled = i + 1 < line.size() && line.at(i + 1) == u'%';
        const bool encoded = language == CodeLanguage::Form && i + 2 < line.size() && isHex(line.at(i + 1))
            && isHex(line.at(i + 2));
        if (doubled) {
            length = 2;
        } else if (encoded) {
            length = 3;
        } else if (const QRegularExpressionMatch match = shape.match(line, i); match.hasMatch()) {
            length = match.capturedLength();
            places.append(PlaceholderPlace{static_cast<int>(i), static_cast<int>(length)});
        }
        i = line.indexOf(u'%', i + length);
    }
    return places;
}

CodeHighlighter::CodeHighlighter(QTextDocument* document, const QWidget* themed)
    : QSyntaxHighlighter(document)
    , m_themed(themed)
{
}

void CodeHighlighter::setLanguage(CodeLanguage language)
{
    if (language == m_language)
        return;
    m_language = language;
    rehighlight();
}

void CodeHighlighter::setPlaceholdersMarked(bool marked)
{
    if (marked == m_placeholders)
        return;
    m_placeholders = marked;
    rehighlight();
}

void CodeHighlighter::highlightBlock(const QString& text)
{
    if (m_language == CodeLanguage::Json)
        highlightJson(text);
    else if (m_language == CodeLanguage::Form)
        highlightForm(text);
    if (!m_placeholders)
        return;
    QTextCharFormat format;
    format.setForeground(themeOf(m_themed).colors.codePlaceholder);
    format.setBackground(themeOf(m_themed).colors.codePlaceholderTint);
    for (const PlaceholderPlace& place : placeholdersIn(text, m_language))
        setFormat(place.start, place.length, format);
}

void CodeHighlighter::highlightJson(const QString& text)
{
    const Colors& c = themeOf(m_themed).colors;
    const int size = static_cast<int>(text.size());
    for (int i = 0; i < size; ++i) {
        if (text.at(i) != u'"')
            continue;
        const int end = endOfString(text, i);
        int next = end;
        while (next < size && text.at(next).isSpace())
            ++next;
        const bool key = next < size && text.at(next) == u':';
        setFormat(i, end - i, key ? c.codeKey : c.codeString);
        i = end - 1;
    }
}

void CodeHighlighter::highlightForm(const QString& text)
{
    const Colors& c = themeOf(m_themed).colors;
    int start = 0;
    bool inName = true;
    for (int i = 0; i <= static_cast<int>(text.size()); ++i) {
        const bool atEnd = i == text.size();
        const bool separator = !atEnd && (text.at(i) == u'&' || (inName && text.at(i) == u'='));
        if (!atEnd && !separator)
            continue;
        setFormat(start, i - start, inName ? c.codeKey : c.codeString);
        if (separator)
            inName = text.at(i) == u'&';
        start = i + 1;
    }
}

}
