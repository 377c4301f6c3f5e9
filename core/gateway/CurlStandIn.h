// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace otpost {

/// Something in an example that stands for the reader's own value: `$TOKEN`, `${TOKEN}`, `%TOKEN%`,
/// `<your token>`, `{token}`, `{{token}}`, `YOUR_API_KEY`, `xxxxxxxx`.
struct StandIn {
    qsizetype start = 0;
    qsizetype length = 0;
    QString name; ///< such as "api_key": lower-case letters, digits, underscores; may be empty

    bool operator==(const StandIn&) const = default;
};

/// All in a text, in order, none within another. Pure.
QList<StandIn> findStandIns(const QString& text);

/// First place from `from` on of one of the characters of `wanted`, outside of stand-ins; the text's length
/// where there is none.
qsizetype indexOutside(
    const QString& text, const QList<StandIn>& standIns, const QString& wanted, qsizetype from = 0);
qsizetype indexOutside(const QString& text, const QString& wanted, qsizetype from = 0);

/// Whether an example value is none that anybody could use although nothing marks it as a stand-in:
/// "password", "api_secret", or the name of its own field.
bool isExampleWord(const QString& value, const QString& fieldName);

/// A name as stand-ins have it: "yourApiKey" and "YOUR-API-KEY" are "api_key".
QString plainName(const QString& written);

}
