// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace otpost {

/// An amount of money or credits, exact to four decimals. The currency stands elsewhere.
struct Amount {
    qint64 tenThousandths = 0;

    /// Reads plain decimals: an optional minus, digits, and up to four more behind a point ("12.5").
    /// Nothing for any other shape or beyond ±900 000 000 000. Pure.
    static std::optional<Amount> parse(const QString& text);
    /// With four decimals and a point: "12.5000".
    QString toString() const;

    auto operator<=>(const Amount&) const = default;
};

}
