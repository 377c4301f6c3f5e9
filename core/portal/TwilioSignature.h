// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace otpost {

/// What Twilio's X-Twilio-Signature holds for a request: base64 of HMAC-SHA1 under the Auth Token, of the
/// address followed by name and value of each field of the body, in the order of the names
/// (https://www.twilio.com/docs/usage/security#validating-requests). Pure.
QByteArray twilioSignature(const QByteArray& authToken, const QByteArray& address,
    const QList<std::pair<QByteArray, QByteArray>>& fields);

/// Whether the signature is that of the address, with or without its standard port, as Twilio signs either.
/// In a time that tells nothing of where it differs. Pure.
bool isSignedByTwilio(const QByteArray& authToken, const QString& address,
    const QList<std::pair<QByteArray, QByteArray>>& fields, const QByteArray& signature);

}
