// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Json.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace otpost {

/// What an access point says when it sends a guest here. Anybody can say anything in it.
struct GuestArrival {
    QString ssid;
    QString location; ///< name or id
    QString mac; ///< "aa:bb:cc:dd:ee:ff"; empty: not said
    QString original; ///< the page the guest asked for; http or https, or empty
    // MikroTik.
    QString loginUrl;
    QString chapId; ///< as it was sent: characters, and octal escapes
    QString chapChallenge;
    // openNDS.
    QString hid;
    QString gateway; ///< address and port
    QString authDir;

    bool operator==(const GuestArrival&) const = default;
};

/// Reads what MikroTik's login pages and openNDS (levels 0 and 1) send, and plain names: ssid, location, mac.
/// What is too long or has no meaning is left out. Pure.
GuestArrival readArrival(const QList<std::pair<QByteArray, QByteArray>>& parameters);
/// Whether anything was said at all.
bool isArrival(const GuestArrival& arrival);

JsonValue toJson(const GuestArrival& arrival);
GuestArrival arrivalFromJson(const JsonValue& json);

/// A form's body (application/x-www-form-urlencoded) as its fields. Pure.
QList<std::pair<QByteArray, QByteArray>> readForm(const QByteArray& body);

}
