// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/phone/RecipientList.h"

#include <QRegularExpression>
#include <QSet>

namespace otpost {

using namespace Qt::StringLiterals;

RecipientList parseRecipients(const QString& text, const QString& defaultRegion)
{
    // The comma and the semicolon of Arabic and of wide scripts, too.
    static const QRegularExpression between(u"[\\n\\r,;\\x{060C}\\x{061B}\\x{FF0C}\\x{FF1B}]+"_s);
    RecipientList list;
    QSet<QString> seen;
    for (const QString& part : text.split(between, Qt::SkipEmptyParts)) {
        const QString typed = part.trimmed();
        if (typed.isEmpty())
            continue;
        const Result<PhoneNumber> number = parsePhoneNumber(typed, defaultRegion);
        if (!number)
            list.problems.append({typed, number.error()});
        else if (seen.contains(number->e164))
            ++list.repeated;
        else
            list.numbers.append(*number);
        if (number)
            seen.insert(number->e164);
    }
    return list;
}

}
