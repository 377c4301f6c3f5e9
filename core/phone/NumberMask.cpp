// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/phone/NumberMask.h"

#include "core/phone/PhoneNumber.h"

#include <QStringList>

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

QString maskedNumber(const QString& e164)
{
    constexpr qsizetype shown = 2; // at the end
    constexpr qsizetype shownFirst = 3; // after the country code
    constexpr qsizetype longEnough = 9;
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    QString digits;
    std::copy_if(e164.begin(), e164.end(), std::back_inserter(digits), isDigit);
    const QString last = digits.right(shown);
    if (digits.size() < longEnough)
        return QString(std::max<qsizetype>(0, digits.size() - shown), u'•') + last;
    const Result<PhoneNumber> number = parsePhoneNumber(e164);
    const qsizetype code = number ? digits.size() - number->national.size() : 0;
    QStringList parts;
    if (code > 0)
        parts.append(u'+' + digits.left(code));
    const qsizetype first = std::min(shownFirst, digits.size() - code - shown - 3);
    if (first > 0)
        parts.append(digits.mid(code, first));
    parts.append(QString(digits.size() - code - std::max<qsizetype>(0, first) - shown, u'•'));
    parts.append(last);
    return parts.join(u' ');
}

}
