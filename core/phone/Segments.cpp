// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/phone/Segments.h"

#include <algorithm>

namespace otpost {

namespace {

/// 3GPP TS 23.038 section 6.2.1, without the escape character.
constexpr QStringView basicSet
    = u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§"
      u"¿abcdefghijklmnopqrstuvwxyzäöñüà";
/// Section 6.2.1.1: each takes an escape and one more septet.
constexpr QStringView extensionSet = u"\f^{}\\[~]|€";

/// Units that a character needs in GSM-7; 0 where it has none.
int septets(QChar c)
{
    if (basicSet.contains(c))
        return 1;
    return extensionSet.contains(c) ? 2 : 0;
}

/// Fills segments with characters that must stay whole.
class Packer
{
public:
    explicit Packer(int capacity)
        : m_capacity(capacity)
    {
    }
    void add(int units)
    {
        if (m_segments == 0 || m_inLast + units > m_capacity) {
            ++m_segments;
            m_inLast = 0;
        }
        m_inLast += units;
    }
    int segments() const { return m_segments; }
    int inLast() const { return m_inLast; }

private:
    int m_capacity;
    int m_segments = 0;
    int m_inLast = 0;
};

Packer pack(const QString& text, SmsEncoding encoding, int capacity)
{
    Packer packer(capacity);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (encoding == SmsEncoding::Gsm7) {
            packer.add(septets(text.at(i)));
        } else if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            packer.add(2);
            ++i;
        } else {
            packer.add(1);
        }
    }
    return packer;
}

}

bool needsUcs2(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return septets(c) == 0; });
}

SegmentCount countSegments(const QString& text)
{
    SegmentCount count;
    count.encoding = needsUcs2(text) ? SmsEncoding::Ucs2 : SmsEncoding::Gsm7;
    const bool gsm = count.encoding == SmsEncoding::Gsm7;
    for (const QChar c : text)
        count.units += gsm ? septets(c) : 1;
    const int single = gsm ? 160 : 70;
    const int part = gsm ? 153 : 67;
    count.unitsPerSegment = count.units <= single ? single : part;
    const Packer packed = pack(text, count.encoding, count.unitsPerSegment);
    count.segments = packed.segments();
    count.unitsInLast = packed.inLast();
    return count;
}

QString encodingName(SmsEncoding encoding)
{
    return encoding == SmsEncoding::Gsm7 ? QStringLiteral("GSM-7") : QStringLiteral("UCS-2");
}

}
