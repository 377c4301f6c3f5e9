// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/splash/SafeHtml.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <utility>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAddress = 500;
constexpr qsizetype deepest = 20;

const QStringList& elements()
{
    static const QStringList all{u"p"_s, u"h2"_s, u"h3"_s, u"h4"_s, u"strong"_s, u"b"_s, u"em"_s, u"i"_s,
        u"u"_s, u"s"_s, u"ul"_s, u"ol"_s, u"li"_s, u"blockquote"_s, u"a"_s};
    return all;
}

/// Elements that go with all that is in them.
const QStringList& harmful()
{
    static const QStringList all{u"script"_s, u"style"_s, u"template"_s, u"noscript"_s, u"iframe"_s,
        u"object"_s, u"svg"_s, u"math"_s, u"textarea"_s, u"title"_s, u"head"_s, u"select"_s, u"xmp"_s,
        u"noembed"_s, u"noframes"_s, u"plaintext"_s};
    return all;
}

/// References in an attribute or a text, as characters.
QString decoded(const QString& text)
{
    static const QRegularExpression reference(u"&(#[xX][0-9A-Fa-f]{1,6}|#[0-9]{1,7}|[A-Za-z]{2,8});"_s);
    static const QHash<QString, QString> named{{u"amp"_s, u"&"_s}, {u"lt"_s, u"<"_s}, {u"gt"_s, u">"_s},
        {u"quot"_s, u"\""_s}, {u"apos"_s, u"'"_s}, {u"nbsp"_s, u"\u00A0"_s}, {u"copy"_s, u"©"_s},
        {u"reg"_s, u"®"_s}, {u"euro"_s, u"€"_s}, {u"ndash"_s, u"–"_s}, {u"mdash"_s, u"—"_s},
        {u"hellip"_s, u"…"_s}, {u"auml"_s, u"ä"_s}, {u"ouml"_s, u"ö"_s}, {u"uuml"_s, u"ü"_s},
        {u"Auml"_s, u"Ä"_s}, {u"Ouml"_s, u"Ö"_s}, {u"Uuml"_s, u"Ü"_s}, {u"szlig"_s, u"ß"_s},
        {u"eacute"_s, u"é"_s}, {u"egrave"_s, u"è"_s}, {u"agrave"_s, u"à"_s}, {u"ntilde"_s, u"ñ"_s}};
    QString result;
    qsizetype from = 0;
    for (const QRegularExpressionMatch& match : reference.globalMatch(text)) {
        result += QStringView(text).mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        const QString name = match.captured(1);
        if (!name.startsWith(u'#')) {
            result += named.value(name, match.captured());
            continue;
        }
        const bool hex = name.at(1).toLower() == u'x';
        const uint code = name.mid(hex ? 2 : 1).toUInt(nullptr, hex ? 16 : 10);
        const bool shown = code >= 0x20 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
        const char32_t character = shown ? char32_t(code) : U'\uFFFD';
        result += QString::fromUcs4(&character, 1);
    }
    return result + text.mid(from);
}

/// The address of a link if it may be followed; otherwise empty.
QString safeAddress(const QString& given)
{
    QString address = given.trimmed();
    if (address.size() > longestAddress)
        return {};
    for (const QChar c : std::as_const(address)) {
        if (c.unicode() <= 0x20 || c == u'\\' || c.category() == QChar::Other_Control)
            return {};
    }
    const QUrl url(address, QUrl::StrictMode);
    const QString scheme = url.scheme().toLower();
    const bool web
        = (scheme == "https"_L1 || scheme == "http"_L1) && !url.host().isEmpty() && url.userInfo().isEmpty();
    const bool other = (scheme == "mailto"_L1 || scheme == "tel"_L1) && !url.path().isEmpty();
    return url.isValid() && (web || other) ? QString::fromLatin1(url.toEncoded()) : QString();
}

class Cleaner
{
public:
    QString clean(const QString& written)
    {
        qsizetype at = 0;
        while (at < written.size()) {
            const qsizetype open = written.indexOf(u'<', at);
            if (open < 0 || open + 1 >= written.size())
                break;
            text(written.mid(at, open - at));
            at = markup(written, open);
        }
        text(written.mid(at));
        while (!m_open.isEmpty())
            close(QString(m_open.last()));
        return m_result;
    }
    bool hasMarkup() const { return m_hasMarkup; }

private:
    /// What begins at `open`; returns where it ends.
    qsizetype markup(const QString& written, qsizetype open)
    {
        static const QRegularExpression tag(
            u"<(/?)([A-Za-z][A-Za-z0-9:-]*)((?:[^<>\"']|\"[^\"]*\"|'[^']*')*)>"_s);
        if (written.mid(open, 4) == "<!--"_L1) {
            const qsizetype end = written.indexOf("-->"_L1, open);
            return end < 0 ? written.size() : end + 3;
        }
        if (written.at(open + 1) == u'!' || written.at(open + 1) == u'?') {
            const qsizetype end = written.indexOf(u'>', open);
            return end < 0 ? written.size() : end + 1;
        }
        const QRegularExpressionMatch match = tag.match(
            written, open, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch()) {
            m_result += u"&lt;"_s;
            return open + 1;
        }
        m_hasMarkup = true;
        const QString name = match.captured(2).toLower();
        if (harmful().contains(name))
            return match.captured(1).isEmpty() ? endOf(written, name, match.capturedEnd())
                                               : match.capturedEnd();
        if (!match.captured(1).isEmpty())
            close(name);
        else
            begin(name, match.captured(3));
        return match.capturedEnd();
    }

    static qsizetype endOf(const QString& written, const QString& name, qsizetype from)
    {
        const qsizetype end = written.indexOf(u"</"_s + name, from, Qt::CaseInsensitive);
        const qsizetype after = end < 0 ? -1 : written.indexOf(u'>', end);
        return after < 0 ? written.size() : after + 1;
    }

    void begin(const QString& name, const QString& attributes)
    {
        if (name == "br"_L1 || name == "hr"_L1) {
            m_result += u'<' + name + u'>';
            return;
        }
        if (!elements().contains(name) || m_open.size() >= deepest)
            return;
        if (name == "p"_L1 || name == "li"_L1 || name == "a"_L1)
            closeIfInnermost(name);
        if (name == "a"_L1) {
            static const QRegularExpression href(
                u"(?:^|[\\s\"'/])href\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))"_s,
                QRegularExpression::CaseInsensitiveOption);
            const QRegularExpressionMatch match = href.match(attributes);
            const QString address
                = safeAddress(decoded(match.captured(1) + match.captured(2) + match.captured(3)));
            if (address.isEmpty())
                return;
            m_result += u"<a href=\""_s + escapedHtml(address)
                + u"\" rel=\"noopener noreferrer nofollow\" target=\"_blank\">"_s;
        } else {
            m_result += u'<' + name + u'>';
        }
        m_open.append(name);
    }

    void closeIfInnermost(const QString& name)
    {
        if (!m_open.isEmpty() && m_open.last() == name)
            close(name);
    }

    void close(const QString& name)
    {
        if (!m_open.contains(name))
            return;
        QString innermost;
        do {
            innermost = m_open.takeLast();
            m_result += u"</"_s + innermost + u'>';
        } while (innermost != name);
    }

    void text(const QString& given) { m_result += escapedHtml(decoded(given)); }

    QString m_result;
    QStringList m_open;
    bool m_hasMarkup = false;
};

QString paragraphs(const QString& safe)
{
    static const QRegularExpression blank(u"\\n[ \\t]*\\n+"_s);
    QString result;
    for (const QString& part : safe.split(blank, Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            result += u"<p>"_s + part.trimmed().replace(u'\n', u"<br>"_s) + u"</p>"_s;
    }
    return result;
}

}

QString escapedHtml(const QString& text)
{
    QString escaped;
    escaped.reserve(text.size() + text.size() / 8);
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'&':
            escaped += u"&amp;"_s;
            break;
        case u'<':
            escaped += u"&lt;"_s;
            break;
        case u'>':
            escaped += u"&gt;"_s;
            break;
        case u'"':
            escaped += u"&quot;"_s;
            break;
        case u'\'':
            escaped += u"&#39;"_s;
            break;
        case 0:
            escaped += QChar::ReplacementCharacter;
            break;
        default:
            escaped += c;
        }
    }
    return escaped;
}

QString safeHtml(const QString& written)
{
    QString lines = written;
    lines.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    Cleaner cleaner;
    const QString safe = cleaner.clean(lines);
    return cleaner.hasMarkup() ? safe : paragraphs(safe);
}

bool isBlankHtml(const QString& safe)
{
    static const QRegularExpression tag(u"<[^>]*>"_s);
    return QString(safe).remove(tag).trimmed().isEmpty();
}

}
