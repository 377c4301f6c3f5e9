// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/splash/Contrast.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

std::array<int, 3> channels(const QString& color)
{
    std::array<int, 3> values{};
    for (std::size_t i = 0; i < values.size(); ++i)
        values.at(i) = color.mid(1 + 2 * qsizetype(i), 2).toInt(nullptr, 16);
    return values;
}

double luminance(const QString& color)
{
    constexpr std::array weights{0.2126, 0.7152, 0.0722};
    const std::array<int, 3> values = channels(color);
    double sum = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double c = values.at(i) / 255.0;
        sum += weights.at(i) * (c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4));
    }
    return sum;
}

QString mixed(const QString& color, const QString& other, double share)
{
    const std::array<int, 3> from = channels(color);
    const std::array<int, 3> to = channels(other);
    QString result = u"#"_s;
    for (std::size_t i = 0; i < from.size(); ++i) {
        const int value = int(std::lround(from.at(i) + (to.at(i) - from.at(i)) * share));
        result += QString::number(value, 16).rightJustified(2, u'0').toUpper();
    }
    return result;
}

}

std::optional<QString> checkedColor(const QString& text)
{
    static const QRegularExpression color(u"^#?([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})\\z"_s);
    const QRegularExpressionMatch match = color.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const QString digits = match.captured(1).toUpper();
    if (digits.size() == 6)
        return u'#' + digits;
    QString full = u"#"_s;
    for (const QChar digit : digits)
        full += QString(2, digit);
    return full;
}

double contrastRatio(const QString& one, const QString& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QString readableOn(const QString& background)
{
    const QString black = u"#000000"_s;
    const QString white = u"#FFFFFF"_s;
    return contrastRatio(white, background) >= contrastRatio(black, background) ? white : black;
}

QString readableColor(const QString& color, const QString& background)
{
    constexpr int steps = 20;
    const QString towards = readableOn(background);
    for (int i = 0; i <= steps; ++i) {
        const QString candidate = mixed(color, towards, double(i) / steps);
        if (contrastRatio(candidate, background) >= leastContrast)
            return candidate;
    }
    return towards;
}

}
