// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/PayloadTemplate.h"

#include <algorithm>
#include <array>
#include <optional>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

struct Known {
    const char16_t* name;
    Placeholder placeholder;
    int arguments;
    const char16_t* example;
};

constexpr std::array known{
    Known{u"TO", Placeholder::To, 0, u"%TO%"},
    Known{u"TO_DIGITS", Placeholder::ToDigits, 0, u"%TO_DIGITS%"},
    Known{u"TO_NATIONAL", Placeholder::ToNational, 0, u"%TO_NATIONAL%"},
    Known{u"MESSAGE", Placeholder::Message, 0, u"%MESSAGE%"},
    Known{u"LOCATION", Placeholder::Location, 0, u"%LOCATION%"},
    Known{u"FROM", Placeholder::From, 0, u"%FROM%"},
    Known{u"CODE", Placeholder::Code, 0, u"%CODE%"},
    Known{u"UNICODE", Placeholder::Unicode, 2, u"%UNICODE:yes:no%"},
    Known{u"ID", Placeholder::Id, 0, u"%ID%"},
    Known{u"DLR_URL", Placeholder::DlrUrl, 0, u"%DLR_URL%"},
    Known{u"SECRET", Placeholder::Secret, 1, u"%SECRET:name%"},
};

/// What people write when they mean one of ours.
struct Synonym {
    const char16_t* written;
    const char16_t* meant;
};

constexpr std::array synonyms{
    Synonym{u"PHONE", u"%TO%"},
    Synonym{u"NUMBER", u"%TO%"},
    Synonym{u"RECIPIENT", u"%TO%"},
    Synonym{u"MSISDN", u"%TO_DIGITS%"},
    Synonym{u"TEXT", u"%MESSAGE%"},
    Synonym{u"BODY", u"%MESSAGE%"},
    Synonym{u"SMS", u"%MESSAGE%"},
    Synonym{u"CONTENT", u"%MESSAGE%"},
    Synonym{u"SENDER", u"%FROM%"},
    Synonym{u"OTP", u"%CODE%"},
    Synonym{u"PIN", u"%CODE%"},
    Synonym{u"UUID", u"%ID%"},
    Synonym{u"CALLBACK", u"%DLR_URL%"},
    Synonym{u"CALLBACK_URL", u"%DLR_URL%"},
    Synonym{u"DLR", u"%DLR_URL%"},
};

bool isAsciiNameCharacter(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_';
}

bool isHex(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'F') || (c >= u'a' && c <= u'f');
}

/// Edits needed to make one word of the other (Levenshtein).
int distance(const QString& a, const QString& b)
{
    QList<int> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int above = row[j];
            const int change = diagonal + (a.at(i - 1) == b.at(j - 1) ? 0 : 1);
            row[j] = std::min({above + 1, row[j - 1] + 1, change});
            diagonal = above;
        }
    }
    return row[b.size()];
}

QString suggestionFor(const QString& name)
{
    const QString upper = name.toUpper();
    for (const Known& entry : known) {
        if (upper == QStringView(entry.name))
            return QString::fromUtf16(entry.example);
    }
    for (const Synonym& entry : synonyms) {
        if (upper == QStringView(entry.written))
            return QString::fromUtf16(entry.meant);
    }
    for (const Known& entry : known) {
        const QString candidate = QString::fromUtf16(entry.name);
        if (candidate.size() > 2 && distance(upper, candidate) <= 2)
            return QString::fromUtf16(entry.example);
    }
    return {};
}

const Known* findKnown(const QString& name)
{
    for (const Known& entry : known) {
        if (name == QStringView(entry.name))
            return &entry;
    }
    return nullptr;
}

/// The text between two percent signs, when it has the shape of a placeholder: NAME or NAME:a:b.
struct Shape {
    QString name;
    QStringList arguments;
    qsizetype length = 0; ///< with both percent signs
};

std::optional<Shape> placeholderShape(const QString& text, qsizetype start)
{
    qsizetype end = start + 1;
    while (end < text.size() && isAsciiNameCharacter(text.at(end)))
        ++end;
    if (end == start + 1 || end >= text.size())
        return std::nullopt;
    Shape shape;
    shape.name = text.mid(start + 1, end - start - 1);
    if (text.at(end) == u':') {
        const qsizetype close = text.indexOf(u'%', end);
        if (close < 0 || text.mid(end, close - end).contains(u'\n'))
            return std::nullopt;
        shape.arguments = text.mid(end + 1, close - end - 1).split(u':');
        end = close;
    }
    if (text.at(end) != u'%')
        return std::nullopt;
    shape.length = end + 1 - start;
    return shape;
}

QString fieldFor(TemplateContext context)
{
    return context == TemplateContext::Url ? u"url"_s : u"payload"_s;
}

}

Result<PayloadTemplate> PayloadTemplate::parse(const QString& text, TemplateContext context)
{
    PayloadTemplate parsed;
    parsed.m_text = text;
    parsed.m_context = context;
    const bool encodedBytes = context != TemplateContext::Json;
    int line = 1;
    QString literal;
    int literalLine = 1;
    qsizetype literalOffset = 0;
    qsizetype i = 0;

    const auto flush = [&] {
        if (literal.isEmpty())
            return;
        TemplatePart part;
        part.text = literal;
        part.line = literalLine;
        part.offset = literalOffset;
        parsed.m_parts.append(part);
        literal.clear();
    };
    const auto addLiteral = [&](QStringView piece) {
        if (literal.isEmpty()) {
            literalLine = line;
            literalOffset = i;
        }
        literal += piece;
    };

    while (i < text.size()) {
        const QChar c = text.at(i);
        if (c != u'%') {
            addLiteral(QStringView(text).mid(i, 1));
            if (c == u'\n')
                ++line;
            ++i;
            continue;
        }
        if (i + 1 < text.size() && text.at(i + 1) == u'%') {
            flush();
            TemplatePart part;
            part.kind = TemplatePart::Kind::Percent;
            part.text = u"%%"_s;
            part.line = line;
            part.offset = i;
            parsed.m_parts.append(part);
            i += 2;
            continue;
        }
        if (encodedBytes && i + 2 < text.size() && isHex(text.at(i + 1)) && isHex(text.at(i + 2))) {
            addLiteral(QStringView(text).mid(i, 3));
            i += 3;
            continue;
        }
        const std::optional<Shape> shape = placeholderShape(text, i);
        if (!shape)
            return fail(ErrorKind::LonePercent, fieldFor(context), {QString::number(line)});
        const QString written = text.mid(i, shape->length);
        const Known* entry = findKnown(shape->name);
        const bool argumentsFit = entry && shape->arguments.size() == entry->arguments
            && (entry->placeholder != Placeholder::Secret || !shape->arguments.value(0).isEmpty());
        if (!argumentsFit)
            return fail(ErrorKind::UnknownPlaceholder, fieldFor(context),
                {QString::number(line), written, suggestionFor(shape->name)});
        flush();
        TemplatePart part;
        part.kind = TemplatePart::Kind::Placeholder;
        part.text = written;
        part.placeholder = entry->placeholder;
        part.arguments = shape->arguments;
        part.line = line;
        part.offset = i;
        parsed.m_parts.append(part);
        i += shape->length;
    }
    flush();
    return parsed;
}

bool PayloadTemplate::uses(Placeholder placeholder) const
{
    return std::any_of(m_parts.begin(), m_parts.end(), [placeholder](const TemplatePart& part) {
        return part.kind == TemplatePart::Kind::Placeholder && part.placeholder == placeholder;
    });
}

QStringList PayloadTemplate::secretNames() const
{
    QStringList names;
    for (const TemplatePart& part : m_parts) {
        if (part.kind == TemplatePart::Kind::Placeholder && part.placeholder == Placeholder::Secret
            && !names.contains(part.arguments.value(0)))
            names.append(part.arguments.value(0));
    }
    return names;
}

QStringList placeholderNames()
{
    QStringList names;
    for (const Known& entry : known)
        names.append(QString::fromUtf16(entry.example));
    return names;
}

}
