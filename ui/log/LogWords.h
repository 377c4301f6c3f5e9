// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Message.h"

#include <QDateTime>
#include <QString>

namespace otpost::ui {

/// How the log writes things, in the table, the details and the report alike. Pure; all that comes from
/// outside is made safe to show: nothing in it moves its neighbours or hides.

/// A name or a text in one line.
QString shownLine(const QString& text);
/// A text with its line breaks.
QString shownText(const QString& text);
/// A phone number as people write it; the middle digits hidden where `masked`.
QString shownNumber(const QString& e164, bool masked);
/// "22 Nov 14:05", in the order and with the clock of the locale; another year with its number. Local time.
QString shortTime(const QDateTime& utc);
/// "Sunday, 22 November 2026 14:05:31.250 CET": for a tooltip and the details.
QString exactTime(const QDateTime& utc);
/// "14:05:31" of the same day.
QString clockTime(const QDateTime& utc);
/// "GSM-7, 2 segments, 171 units"
QString encodingWords(const Message& message);
/// "40 s", "3 min", "2 h", "5 days".
QString agoWords(qint64 seconds);

}
