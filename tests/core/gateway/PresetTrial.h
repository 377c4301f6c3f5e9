// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/Preset.h"
#include "core/gateway/RequestBuilder.h"

// What tests of presets share.
namespace otpost::test {

using Answers = QMap<QString, QString>;

inline const QString accountSid = QStringLiteral("AC") + QString(32, QLatin1Char('1'));

/// A built-in preset; an empty one where there is none of that name.
inline Preset preset(const QString& name)
{
    const Result<Preset> found = builtInPreset(name);
    return found ? *found : Preset();
}

inline PresetAnswers answers(const Answers& values, const Answers& secrets)
{
    PresetAnswers all;
    all.values = values;
    for (auto secret = secrets.begin(); secret != secrets.end(); ++secret)
        all.secrets.insert(secret.key(), secret.value().toUtf8());
    return all;
}

/// The request to +47 90000000 that a gateway makes of a text.
inline Result<HttpRequest> requestOf(const GatewayDraft& draft, const QByteArray& text = "Hi \"you\" & 5%")
{
    OutgoingMessage message;
    message.to
        = PhoneNumber{QStringLiteral("+4790000000"), QStringLiteral("90000000"), QStringLiteral("NO"), true};
    message.text = MaskedText::plain(text);
    message.location = QStringLiteral("Harbour Hotel");
    return buildRequest(
        draft.gateway, message, 7, [&draft](const SecretRef& ref, const QString&) -> Result<QByteArray> {
            return draft.values.value(ref.id);
        });
}

inline QByteArray basicLoginOf(const QByteArray& login)
{
    return "Basic " + login.toBase64();
}

}
