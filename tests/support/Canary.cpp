// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Canary.h"

#include <QString>

namespace otpost::test {

using namespace Qt::StringLiterals;

namespace {

/// The base64 digits that depend on `secret` alone when `before` bytes stand in front of it.
QByteArray base64Core(const QByteArray& secret, int before, QByteArray::Base64Options options)
{
    const QByteArray digits
        = (QByteArray(before, 'x') + secret).toBase64(options | QByteArray::OmitTrailingEquals);
    const int mixedFirst = before == 0 ? 0 : before + 1; // digits that hold bits of what stands in front
    const qsizetype wholeBits = (before + secret.size()) * 8 / 6;
    return digits.mid(mixedFirst, wholeBits - mixedFirst);
}

QByteArray utf16(const QString& text, bool bigEndian)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const char high = char(uchar(c.unicode() >> 8));
        const char low = char(uchar(c.unicode() & 0xFF));
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

QByteArray jsonEscaped(const QString& text)
{
    QByteArray escaped;
    for (const QChar c : text)
        escaped += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return escaped;
}

}

QList<CanaryForm> formsOf(const QByteArray& secret)
{
    QList<CanaryForm> forms;
    const auto add = [&forms](const QString& name, const QByteArray& bytes) {
        for (const CanaryForm& form : forms) {
            if (form.bytes == bytes)
                return;
        }
        if (bytes.size() >= 4)
            forms.append(CanaryForm{name, bytes});
    };
    const QString text = QString::fromUtf8(secret);
    add(u"plain"_s, secret);
    for (int before = 0; before < 3; ++before) {
        add(u"base64"_s, base64Core(secret, before, QByteArray::Base64Encoding));
        add(u"base64url"_s, base64Core(secret, before, QByteArray::Base64UrlEncoding));
    }
    add(u"percent"_s, secret.toPercentEncoding());
    add(u"percent, small letters"_s, secret.toPercentEncoding().toLower());
    add(u"percent, plus for space"_s, secret.toPercentEncoding().replace("%20", "+"));
    add(u"percent, every byte"_s, '%' + secret.toHex('%').toUpper());
    add(u"percent, every byte, small letters"_s, '%' + secret.toHex('%'));
    add(u"hex"_s, secret.toHex());
    add(u"hex, capital letters"_s, secret.toHex().toUpper());
    add(u"JSON escapes"_s, jsonEscaped(text));
    add(u"quotes escaped"_s,
        QByteArray(secret).replace('\\', "\\\\").replace('"', "\\\"").replace('/', "\\/"));
    add(u"quotes escaped, slash kept"_s, QByteArray(secret).replace('\\', "\\\\").replace('"', "\\\""));
    add(u"UTF-16LE"_s, utf16(text, false));
    add(u"UTF-16BE"_s, utf16(text, true));
    return forms;
}

QStringList tracesOf(const QByteArray& secret, const QByteArray& haystack)
{
    QStringList found;
    for (const CanaryForm& form : formsOf(secret)) {
        if (haystack.contains(form.bytes))
            found.append(form.name);
    }
    return found;
}

}
