// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Amount.h"

#include <QRegularExpression>

#include <cstdlib>

namespace otpost {

using namespace Qt::StringLiterals;

std::optional<Amount> Amount::parse(const QString& text)
{
    static const QRegularExpression shape(u"^(-?)([0-9]{1,12})(?:\\.([0-9]{1,4}))?\\z"_s);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    constexpr qint64 largest = 900'000'000'000;
    const qint64 whole = match.captured(2).toLongLong();
    if (whole > largest)
        return std::nullopt;
    const qint64 part = match.captured(3).leftJustified(4, u'0').toLongLong();
    const qint64 value = whole * 10'000 + part;
    return Amount{match.captured(1).isEmpty() ? value : -value};
}

QString Amount::toString() const
{
    const qint64 whole = std::abs(tenThousandths) / 10'000;
    const qint64 part = std::abs(tenThousandths) % 10'000;
    return (tenThousandths < 0 ? u"-"_s : QString()) + QString::number(whole) + u'.'
        + QString::number(part).rightJustified(4, u'0');
}

}
