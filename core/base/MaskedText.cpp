// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/MaskedText.h"

#include <algorithm>

namespace otpost {

QString secretDots()
{
    return QStringLiteral("••••••••");
}

QString codeDots()
{
    return QStringLiteral("••••••");
}

MaskedText MaskedText::plain(const QByteArray& utf8)
{
    MaskedText text;
    text.append(utf8);
    return text;
}

MaskedText MaskedText::secret(const QByteArray& utf8)
{
    MaskedText text;
    text.append(utf8, Sensitivity::Secret);
    return text;
}

void MaskedText::append(const QByteArray& utf8, Sensitivity sensitivity)
{
    if (utf8.isEmpty())
        return;
    if (!m_spans.empty() && m_spans.back().sensitivity == sensitivity)
        m_spans.back().bytes += utf8;
    else
        m_spans.push_back(Span{utf8, sensitivity});
}

void MaskedText::append(const MaskedText& other)
{
    for (const Span& span : other.m_spans)
        append(span.bytes, span.sensitivity);
}

QByteArray MaskedText::revealed() const
{
    QByteArray bytes;
    for (const Span& span : m_spans)
        bytes += span.bytes;
    return bytes;
}

QString MaskedText::shown() const
{
    QString text;
    for (const Span& span : m_spans) {
        switch (span.sensitivity) {
        case Sensitivity::Plain:
        case Sensitivity::Value:
            text += QString::fromUtf8(span.bytes);
            break;
        case Sensitivity::Secret:
            text += secretDots();
            break;
        case Sensitivity::Code:
            text += codeDots();
            break;
        }
    }
    return text;
}

bool MaskedText::isEmpty() const
{
    return m_spans.empty();
}

bool MaskedText::contains(Sensitivity sensitivity) const
{
    return std::any_of(m_spans.begin(), m_spans.end(),
        [sensitivity](const Span& span) { return span.sensitivity == sensitivity; });
}

}
