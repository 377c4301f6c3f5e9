// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/TwilioSignature.h"

#include <QMessageAuthenticationCode>
#include <QRegularExpression>

#include <sodium.h>

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

QByteArray twilioSignature(const QByteArray& authToken, const QByteArray& address,
    const QList<std::pair<QByteArray, QByteArray>>& fields)
{
    QList<std::pair<QByteArray, QByteArray>> sorted = fields;
    // A field that is there twice with the same value counts once, as with Twilio's own libraries.
    std::sort(sorted.begin(), sorted.end());
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    QByteArray text = address;
    for (const auto& [name, value] : std::as_const(sorted))
        text += name + value;
    return QMessageAuthenticationCode::hash(text, authToken, QCryptographicHash::Sha1).toBase64();
}

bool isSignedByTwilio(const QByteArray& authToken, const QString& address,
    const QList<std::pair<QByteArray, QByteArray>>& fields, const QByteArray& signature)
{
    static const QRegularExpression shape(u"^(https?)(://[^/?#]*?)(:\\d+)?([/?#].*)?\\z"_s);
    const QRegularExpressionMatch parts = shape.match(address);
    const QString standard = parts.captured(1) == "https"_L1 ? u":443"_s : u":80"_s;
    QStringList addresses{address};
    if (parts.hasMatch()) {
        const QString front = parts.captured(1) + parts.captured(2);
        addresses.append(front + parts.captured(4));
        if (parts.captured(3).isEmpty())
            addresses.append(front + standard + parts.captured(4));
    }
    bool fits = false;
    for (const QString& one : std::as_const(addresses)) {
        const QByteArray wanted = twilioSignature(authToken, one.toUtf8(), fields);
        fits = (wanted.size() == signature.size()
                   && sodium_memcmp(wanted.constData(), signature.constData(), std::size_t(wanted.size()))
                       == 0)
            || fits;
    }
    return fits && !authToken.isEmpty();
}

}
