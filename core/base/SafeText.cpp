// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/SafeText.h"

#include <QStringList>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr char32_t replacement = 0xFFFD;
constexpr char32_t isolate = 0x2068;
constexpr char32_t endOfIsolate = 0x2069;
constexpr char32_t joiner = 0x200D;
constexpr char32_t nonJoiner = 0x200C;

bool runsFromRight(char32_t c)
{
    const QChar::Direction direction = QChar::direction(c);
    return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN;
}

/// What is shown in the place of a character; itself where it is harmless.
char32_t shownFor(char32_t c)
{
    if (c < 0x20)
        return 0x2400 + c;
    if (c == 0x7F)
        return 0x2421;
    if (c == joiner || c == nonJoiner)
        return c;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidirectional controls, tags, soft hyphen, byte order mark …
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return replacement;
    default:
        return c;
    }
}

}

QString safeLine(const QString& text)
{
    bool plain = true;
    for (const QChar c : text)
        plain = plain && c >= u' ' && c <= u'~';
    if (plain)
        return text;
    const QList<uint> points = text.toUcs4();
    std::u32string shown;
    bool fromRight = false;
    bool visibleBefore = false;
    for (const uint point : points) {
        const char32_t c = shownFor(point);
        // A joiner joins what is before it, and nothing else.
        if ((c == joiner || c == nonJoiner) && !visibleBefore)
            continue;
        fromRight = fromRight || runsFromRight(c);
        visibleBefore = c != joiner && c != nonJoiner && c != U' ';
        shown.push_back(c);
    }
    if (fromRight)
        shown = isolate + shown + endOfIsolate;
    return QString::fromStdU32String(shown);
}

QString safeText(const QString& text)
{
    QString lines = text;
    lines.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    QStringList shown;
    for (const QString& line : lines.split(u'\n')) {
        QStringList cells;
        for (const QString& cell : line.split(u'\t'))
            cells.append(safeLine(cell));
        shown.append(cells.join(u'\t'));
    }
    return shown.join(u'\n');
}

}
