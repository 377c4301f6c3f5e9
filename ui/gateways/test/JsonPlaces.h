// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace otpost::ui {

/// A value in a JSON text that a success path can point to, in UTF-16 code units from the start.
struct JsonPlace {
    QString path; ///< "messages.0.status"
    QString value; ///< without quotation marks
    int start = 0; ///< of the member's name, or of the value where it has none
    int length = 0; ///< up to the end of the value

    /// As it stands in the field: "messages.0.status=0".
    QString rule() const { return path + u'=' + value; }
};

/// All strings, numbers, true, false and null of a text that is JSON, in their order; without those that no
/// success path can express, and without those that hold something hidden. Pure.
QList<JsonPlace> jsonPlaces(const QString& json);

/// The place at a position of the text; -1 where there is none. Pure.
int placeAt(const QList<JsonPlace>& places, int position);

}
