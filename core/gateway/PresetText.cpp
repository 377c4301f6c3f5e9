// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/PresetText.h"

#include "core/base/Json.h"

#include <QRegularExpression>
#include <QUrl>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression& askPattern()
{
    static const QRegularExpression pattern(u"\\{([a-z0-9_]+)\\}"_s);
    return pattern;
}

}

QList<TextPiece> piecesOf(const QString& text)
{
    QList<TextPiece> pieces;
    qsizetype done = 0;
    QRegularExpressionMatchIterator found = askPattern().globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        if (match.capturedStart() > done)
            pieces.append(TextPiece{text.mid(done, match.capturedStart() - done), false});
        pieces.append(TextPiece{match.captured(1), true});
        done = match.capturedEnd();
    }
    if (done < text.size())
        pieces.append(TextPiece{text.mid(done), false});
    return pieces;
}

QStringList asksIn(const QString& text)
{
    QStringList names;
    for (const TextPiece& piece : piecesOf(text)) {
        if (piece.isAsk)
            names.append(piece.text);
    }
    names.removeDuplicates();
    return names;
}

QString renderText(const QString& text, const AnswerText& answer)
{
    QString out;
    for (const TextPiece& piece : piecesOf(text))
        out += piece.isAsk ? answer(piece.text).value_or(u'{' + piece.text + u'}') : piece.text;
    return out;
}

QString escapeAnswer(const QString& answer, AnswerPlace place)
{
    switch (place) {
    case AnswerPlace::Verbatim:
        return answer;
    case AnswerPlace::UrlTemplate:
    case AnswerPlace::FormTemplate:
        return QString::fromLatin1(QUrl::toPercentEncoding(answer));
    case AnswerPlace::JsonTemplate:
        break;
    }
    const QString quoted = QString::fromUtf8(toUtf8(toJson(answer)));
    return quoted.mid(1, quoted.size() - 2).replace(u'%', u"%%"_s);
}

PresetUrl splitPresetUrl(const QString& url)
{
    PresetUrl parts;
    qsizetype start = url.indexOf("://"_L1);
    start = start < 0 ? 0 : start + 3;
    qsizetype end = start;
    while (end < url.size() && !u"/?#\\"_s.contains(url.at(end)))
        ++end;
    parts.scheme = url.left(start);
    parts.authority = url.mid(start, end - start);
    parts.rest = url.mid(end);
    return parts;
}

QString renderAuthority(const QString& authority, const AnswerText& answer)
{
    const QRegularExpressionMatch match = askPattern().match(authority);
    if (!match.hasMatch())
        return authority;
    const std::optional<QString> given = answer(match.captured(1));
    QString tail = authority.mid(match.capturedEnd());
    if (!given)
        return authority;
    static const QRegularExpression port(u":[0-9]+$"_s);
    const bool ownPort = port.match(*given).hasMatch();
    if (ownPort)
        tail.remove(port);
    if (!tail.isEmpty() && given->endsWith(tail, Qt::CaseInsensitive))
        tail.clear();
    return authority.left(match.capturedStart()) + *given + tail;
}

bool isHostAnswer(const QString& text)
{
    static const QRegularExpression shape(
        u"\\A(?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]{2,45}\\])(?::[0-9]{1,5})?\\z"_s);
    return shape.match(text).hasMatch();
}

QString tidyHostAnswer(const QString& text)
{
    static const QRegularExpression scheme(u"\\Ahttps?://"_s, QRegularExpression::CaseInsensitiveOption);
    QString tidy = text.trimmed().remove(scheme);
    while (tidy.endsWith(u'/'))
        tidy.chop(1);
    return tidy;
}

}
