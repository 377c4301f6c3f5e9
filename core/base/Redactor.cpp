// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Redactor.h"

#include "core/base/MaskedText.h"

#include <QUrl>

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestNeedle = 4;

QByteArray percentEncoded(const QByteArray& value)
{
    return QUrl::toPercentEncoding(QString::fromUtf8(value));
}

QByteArray jsonEscaped(const QByteArray& value, bool slashes)
{
    QByteArray out;
    for (const QChar c : QString::fromUtf8(value)) {
        if (c == u'"' || c == u'\\' || (slashes && c == u'/'))
            out += QByteArrayLiteral("\\") + char(c.unicode());
        else if (c.unicode() < 0x20 || c.unicode() > 0x7e)
            out += QByteArrayLiteral("\\u") + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
        else
            out += char(c.unicode());
    }
    return out;
}

/// The part of a base64 text that stands for `value` alone, when `shift` bytes precede it.
QByteArray base64Core(const QByteArray& value, int shift, QByteArray::Base64Options options)
{
    const QByteArray padded = QByteArray(shift, '\0') + value;
    const qsizetype whole = padded.size() / 3 * 4;
    QByteArray encoded = padded.toBase64(options | QByteArray::OmitTrailingEquals);
    encoded.truncate(whole);
    constexpr int skip[] = {0, 2, 3};
    return encoded.mid(skip[shift]);
}

bool isBase64(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '/'
        || c == '-' || c == '_' || c == '=' || c == '%';
}

QByteArray utf16Hex(const QByteArray& value)
{
    QByteArray hex;
    for (const QChar c : QString::fromUtf8(value))
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return hex;
}

bool isOverride(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069) || u == 0x200e || u == 0x200f;
}

}

QString printable(const QString& text)
{
    QString out = text;
    for (QChar& c : out) {
        const bool control = c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0);
        if ((control && c != u'\n' && c != u'\t' && c != u'\r') || isOverride(c))
            c = QChar::ReplacementCharacter;
    }
    return out;
}

void Redactor::addSecret(const QByteArray& value)
{
    addNeedles(value, secretDots());
    const qsizetype space = value.indexOf(' ');
    if (space <= 0 || value.indexOf(' ', space + 1) >= 0)
        return;
    const QByteArray credentials = value.mid(space + 1);
    addNeedles(credentials, secretDots());
    if (value.left(space).toLower() != "basic")
        return;
    const auto decoded = QByteArray::fromBase64Encoding(credentials, QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray login = decoded ? *decoded : QByteArray();
    const qsizetype colon = login.indexOf(':');
    if (colon < 0)
        return;
    addNeedles(login, secretDots());
    addNeedles(login.mid(colon + 1), secretDots());
}

void Redactor::addCode(const QByteArray& code)
{
    addNeedles(code, codeDots());
}

void Redactor::addNeedles(const QByteArray& value, const QString& dots)
{
    if (value.isEmpty())
        return;
    if (value.size() < shortestNeedle) {
        m_short.append(value);
        return;
    }
    const QByteArray percent = percentEncoded(value);
    for (const QByteArray& form : {value, percent, QByteArray(percent).replace("%20", "+"),
             jsonEscaped(value, false), jsonEscaped(value, true), value.toHex(), utf16Hex(value)})
        addNeedle(form, dots, false);
    for (const int shift : {0, 1, 2}) {
        const QByteArray core = base64Core(value, shift, QByteArray::Base64Encoding);
        addNeedle(core, dots, true);
        addNeedle(base64Core(value, shift, QByteArray::Base64UrlEncoding), dots, true);
        addNeedle(percentEncoded(core), dots, true);
    }
    std::stable_sort(m_needles.begin(), m_needles.end(),
        [](const Needle& a, const Needle& b) { return a.bytes.size() > b.bytes.size(); });
}

void Redactor::addNeedle(const QByteArray& form, const QString& dots, bool base64)
{
    const QByteArray lower = form.toLower();
    const bool known = std::any_of(
        m_needles.begin(), m_needles.end(), [&lower](const Needle& needle) { return needle.bytes == lower; });
    if (lower.size() >= shortestNeedle && !known)
        m_needles.append(Needle{lower, dots, base64});
}

QString Redactor::redact(const QByteArray& utf8) const
{
    const QByteArray lower = utf8.toLower();
    for (const QByteArray& tooShort : m_short) {
        if (utf8.contains(tooShort))
            return secretDots();
    }
    QString out;
    qsizetype plainFrom = 0;
    qsizetype i = 0;
    while (i < utf8.size()) {
        const Needle* found = nullptr;
        for (const Needle& needle : m_needles) {
            if (QByteArrayView(lower).sliced(i).startsWith(needle.bytes)) {
                found = &needle;
                break;
            }
        }
        if (!found) {
            ++i;
            continue;
        }
        qsizetype from = i;
        i += found->bytes.size();
        while (found->base64 && from > plainFrom && isBase64(utf8.at(from - 1)))
            --from;
        while (found->base64 && i < utf8.size() && isBase64(utf8.at(i)))
            ++i;
        out += printable(QString::fromUtf8(utf8.mid(plainFrom, from - plainFrom)));
        out += found->dots;
        plainFrom = i;
    }
    out += printable(QString::fromUtf8(utf8.mid(plainFrom)));
    return out;
}

}
