// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Json.h"
#include "core/gateway/PayloadTemplate.h"

#include <QRegularExpression>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

const QString payloadField = u"payload"_s;

bool isUnreserved(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.'
        || c == '_' || c == '~';
}

void appendPercentEncoded(QByteArray& out, char c)
{
    constexpr char digits[] = "0123456789ABCDEF";
    const auto byte = static_cast<unsigned char>(c);
    out += '%';
    out += digits[byte >> 4];
    out += digits[byte & 15];
}

/// For a value in a URL or a form: all but RFC 3986's unreserved characters are encoded.
QByteArray percentEncodeValue(const QByteArray& utf8)
{
    QByteArray out;
    out.reserve(utf8.size() + 16);
    for (const char c : utf8) {
        if (isUnreserved(c))
            out += c;
        else
            appendPercentEncoded(out, c);
    }
    return out;
}

/// For what stands in the template itself: the user's own `%41`, `+`, `/` stay, and only what cannot
/// be in a URL at all is encoded.
QByteArray percentEncodeLiteral(const QString& text)
{
    const QByteArray forbidden = QByteArrayLiteral(" \"<>\\^`{|}#");
    QByteArray out;
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte <= 0x20 || byte >= 0x7f || forbidden.contains(c))
            appendPercentEncoded(out, c);
        else
            out += c;
    }
    return out;
}

/// RFC 8259 section 7, without the quotation marks.
QByteArray jsonEscape(const QByteArray& utf8)
{
    const QByteArray quoted = toUtf8(JsonValue(std::string(utf8.constData(), size_t(utf8.size()))));
    return quoted.mid(1, quoted.size() - 2);
}

template <class Escape>
MaskedText escaped(const MaskedText& value, Escape escape)
{
    MaskedText out;
    for (const MaskedText::Span& span : value.spans()) {
        const Sensitivity shownAs
            = span.sensitivity == Sensitivity::Plain ? Sensitivity::Value : span.sensitivity;
        out.append(escape(span.bytes), shownAs);
    }
    return out;
}

bool isJsonScalar(const QByteArray& text)
{
    static const QRegularExpression scalar(
        u"\\A(?:-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null)\\z"_s);
    return scalar.match(QString::fromUtf8(text)).hasMatch();
}

/// Follows whether a place in a JSON text is inside a string.
class StringTracker
{
public:
    void feed(QStringView text)
    {
        for (const QChar c : text) {
            if (m_escape)
                m_escape = false;
            else if (m_inString && c == u'\\')
                m_escape = true;
            else if (c == u'"')
                m_inString = !m_inString;
        }
    }
    bool inString() const { return m_inString; }

private:
    bool m_inString = false;
    bool m_escape = false;
};

/// Where in the template a byte of the filled text comes from.
struct Origin {
    qsizetype filledOffset;
    const TemplatePart* part;
};

/// Line and column (1 first) in the template for a byte of the filled text.
QStringList placeInTemplate(
    const QString& text, const QList<Origin>& origins, const QByteArray& filled, qsizetype byte)
{
    qsizetype offset = 0;
    for (const Origin& origin : origins) {
        if (origin.filledOffset > byte)
            break;
        offset = origin.part->offset;
        if (origin.part->kind == TemplatePart::Kind::Literal)
            offset += QString::fromUtf8(filled.mid(origin.filledOffset, byte - origin.filledOffset)).size();
    }
    const QString before = text.left(offset);
    const qsizetype column = before.size() - before.lastIndexOf(u'\n');
    return {QString::number(before.count(u'\n') + 1), QString::number(column)};
}

}

Result<MaskedText> PayloadTemplate::fill(const Values& values) const
{
    switch (m_context) {
    case TemplateContext::Url:
        return fillUrl(values);
    case TemplateContext::Form:
        return fillForm(values);
    case TemplateContext::Json:
        return fillJson(values);
    }
    return fail(ErrorKind::Internal, payloadField, {u"template context"_s});
}

Result<MaskedText> PayloadTemplate::fillUrl(const Values& values) const
{
    MaskedText out;
    for (const TemplatePart& part : m_parts) {
        switch (part.kind) {
        case TemplatePart::Kind::Literal:
            out.append(percentEncodeLiteral(part.text));
            break;
        case TemplatePart::Kind::Percent:
            out.append(QByteArrayLiteral("%25"));
            break;
        case TemplatePart::Kind::Placeholder: {
            const Result<MaskedText> value = values(part);
            if (!value)
                return tl::unexpected(value.error());
            out.append(escaped(*value, percentEncodeValue));
            break;
        }
        }
    }
    return out;
}

namespace {

/// Collects the pairs of a form template, dropping the white space around each.
class FormWriter
{
public:
    Result<void> literal(const TemplatePart& part)
    {
        int line = part.line;
        for (const QChar c : part.text) {
            if (c == u'&') {
                if (Result<void> ended = endPair(); !ended)
                    return ended;
            } else if (c.isSpace()) {
                if (m_started)
                    m_space += c;
            } else {
                begin(line);
                flushSpace();
                m_literal += c;
                if (c == u'=')
                    m_hasEquals = true;
                if (c == u'=' && m_pairIsEmptyBeforeEquals)
                    m_nameMissing = true;
                m_pairIsEmptyBeforeEquals = false;
            }
            if (c == u'\n')
                ++line;
        }
        flushLiteral();
        return {};
    }

    void value(const TemplatePart& part, const MaskedText& encoded)
    {
        begin(part.line);
        flushSpace();
        flushLiteral();
        m_pairIsEmptyBeforeEquals = false;
        m_pair.append(encoded);
        m_started = true;
    }

    Result<void> endPair()
    {
        flushLiteral();
        m_space.clear();
        if (m_started && (!m_hasEquals || m_nameMissing))
            return fail(ErrorKind::PayloadNotForm, payloadField, {QString::number(m_line), m_pair.shown()});
        if (m_started) {
            if (!m_out.isEmpty())
                m_out.append(QByteArrayLiteral("&"));
            m_out.append(m_pair);
        }
        m_pair = MaskedText();
        m_started = m_hasEquals = m_nameMissing = false;
        m_pairIsEmptyBeforeEquals = true;
        return {};
    }

    const MaskedText& result() const { return m_out; }

private:
    void begin(int line)
    {
        if (!m_started)
            m_line = line;
        m_started = true;
    }
    void flushSpace()
    {
        m_literal += m_space;
        m_space.clear();
    }
    void flushLiteral()
    {
        m_pair.append(percentEncodeLiteral(m_literal));
        m_literal.clear();
    }

    MaskedText m_out;
    MaskedText m_pair;
    QString m_literal;
    QString m_space;
    int m_line = 1;
    bool m_started = false;
    bool m_hasEquals = false;
    bool m_nameMissing = false;
    bool m_pairIsEmptyBeforeEquals = true;
};

bool looksLikeJson(const QList<TemplatePart>& parts)
{
    if (parts.isEmpty() || parts.first().kind != TemplatePart::Kind::Literal)
        return false;
    const QString start = parts.first().text.trimmed();
    return start.startsWith(u'{') || start.startsWith(u'[');
}

}

Result<MaskedText> PayloadTemplate::fillForm(const Values& values) const
{
    if (looksLikeJson(m_parts))
        return fail(ErrorKind::PayloadJsonButForm, payloadField);
    FormWriter writer;
    for (const TemplatePart& part : m_parts) {
        switch (part.kind) {
        case TemplatePart::Kind::Literal:
            if (Result<void> written = writer.literal(part); !written)
                return tl::unexpected(written.error());
            break;
        case TemplatePart::Kind::Percent:
            writer.value(part, MaskedText::plain(QByteArrayLiteral("%25")));
            break;
        case TemplatePart::Kind::Placeholder: {
            const Result<MaskedText> value = values(part);
            if (!value)
                return tl::unexpected(value.error());
            writer.value(part, escaped(*value, percentEncodeValue));
            break;
        }
        }
    }
    if (Result<void> ended = writer.endPair(); !ended)
        return tl::unexpected(ended.error());
    return writer.result();
}

Result<MaskedText> PayloadTemplate::fillJson(const Values& values) const
{
    MaskedText out;
    StringTracker tracker;
    QList<Origin> origins;
    qsizetype filled = 0;
    for (const TemplatePart& part : m_parts) {
        origins.append(Origin{filled, &part});
        MaskedText piece;
        switch (part.kind) {
        case TemplatePart::Kind::Literal:
            tracker.feed(part.text);
            piece.append(part.text.toUtf8());
            break;
        case TemplatePart::Kind::Percent:
            piece.append(QByteArrayLiteral("%"));
            break;
        case TemplatePart::Kind::Placeholder: {
            const Result<MaskedText> value = values(part);
            if (!value)
                return tl::unexpected(value.error());
            if (!QByteArrayView(value->revealed()).isValidUtf8())
                return fail(ErrorKind::SecretNotText, payloadField, {part.text});
            if (!tracker.inString() && !isJsonScalar(value->revealed()))
                return fail(
                    ErrorKind::PlaceholderUnquoted, payloadField, {QString::number(part.line), part.text});
            piece = escaped(*value, jsonEscape);
            break;
        }
        }
        filled += piece.revealed().size();
        out.append(piece);
    }
    const QByteArray bytes = out.revealed();
    JsonProblem problem;
    if (!parseJson(bytes, &problem))
        return fail(
            ErrorKind::PayloadNotJson, payloadField, placeInTemplate(m_text, origins, bytes, problem.offset));
    return out;
}

}
