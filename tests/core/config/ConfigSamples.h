// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/ConfigDocument.h"
#include "core/model/Gateway.h"
#include "core/model/SplashPage.h"

namespace otpost::test {

/// A gateway of type Custom with a header and a named secret, every field of which is not as usual.
inline Gateway customSample()
{
    using namespace Qt::StringLiterals;
    Gateway gateway;
    gateway.name = u"Grüße 😀"_s;
    gateway.custom.url = u"https://api.example/send?to=%TO_DIGITS%"_s;
    gateway.custom.sender = u"OTPost"_s;
    gateway.custom.payload = u"{\"k\":\"%SECRET:key%\",\n \"t\":\"%MESSAGE% \\\" \\\\ \"}"_s;
    gateway.custom.successResponse = u" \"ok\" \n"_s;
    gateway.custom.successPath = u"a.0=b"_s;
    gateway.connection.verifyTls = false;
    gateway.connection.timeoutMs = 1234;
    gateway.connection.deadlineMs = 5678;
    gateway.balance.check = true;
    gateway.balance.url = u"https://balance.example/"_s;
    gateway.balance.field = u"data.balance"_s;
    gateway.balance.method = HttpMethod::Post;
    gateway.balance.divisor = 100;
    gateway.balance.period = BalancePeriod::Day;
    gateway.balance.email = u"a@example.org"_s;
    gateway.balance.notify = false;
    gateway.balance.minimum = Amount::parse(u"-12.5"_s);
    const QStringList hosts{u"api.example"_s, u"balance.example"_s};
    gateway.custom.headers = {{u"Authorization"_s, SecretRef::fresh(hosts)}};
    gateway.secrets = {{u"key"_s, SecretRef::fresh(hosts)}};
    return gateway;
}

inline Gateway twilioSample()
{
    using namespace Qt::StringLiterals;
    Gateway gateway;
    gateway.name = u"Twilio"_s;
    gateway.type = GatewayType::Twilio;
    gateway.enabled = false;
    gateway.twilio.accountSid = u"AC0123456789abcdef0123456789abcdef"_s;
    gateway.twilio.from = u"+15005550006"_s;
    gateway.twilio.baseUrl = u"https://api.dublin.ie1.twilio.com"_s;
    gateway.secrets = {{twilioApiSecret, SecretRef::fresh({u"api.dublin.ie1.twilio.com"_s})}};
    return gateway;
}

/// The header of a PNG, and its end.
inline QByteArray pngSample(int width, int height)
{
    const auto number = [](int n) {
        return QByteArray{}.append(char(n >> 24)).append(char(n >> 16)).append(char(n >> 8)).append(char(n));
    };
    return QByteArray("\x89PNG\r\n\x1a\n") + number(13) + "IHDR" + number(width) + number(height)
        + QByteArray("\x08\x06\0\0\0", 5) + "crc!" + number(0) + "IEND" + "crc!";
}

/// A page with the id 1, no field of which is as usual.
inline SplashPage splashSample(const QString& name, const QList<LocationId>& locations)
{
    using namespace Qt::StringLiterals;
    SplashPage page;
    page.id = 1;
    page.name = name;
    page.address = u"pier"_s;
    page.position = 1;
    page.locations = locations;
    page.ssids = {u"Guest"_s, u" x,y"_s};
    page.preferredCountries = {u"NO"_s, u"SE"_s};
    page.allowedCountries = {u"DK"_s};
    page.nameInput = GuestInput::Optional;
    page.emailInput = GuestInput::Required;
    page.texts.insert(
        anyLanguage, SplashTexts{u"Hi"_s, u"Two\nlines"_s, u"%CODE% %MINUTES%"_s, u"<p>Be</p>"_s});
    page.texts.insert(u"de"_s, SplashTexts{u"Willkommen"_s, {}, {}, u"Ö"_s});
    page.texts.insert(u"ar"_s, SplashTexts{{}, u"أهلا"_s, {}, {}});
    page.logo = pngSample(3, 4);
    page.accent = u"#002255"_s;
    page.background = u"#FFFFEE"_s;
    page.codeDigits = 8;
    page.codeMinutes = 60;
    return page;
}

/// Values "canary-NAME" for all secrets of these gateways.
inline SecretValues valuesFor(const QList<Gateway>& gateways)
{
    SecretValues values;
    for (const Gateway& gateway : gateways) {
        for (const CustomHeader& header : gateway.custom.headers)
            values.insert(header.value.id, "canary-" + header.name.toUtf8());
        for (const NamedSecret& secret : gateway.secrets)
            values.insert(secret.value.id, "canary-" + secret.name.toUtf8());
    }
    return values;
}

/// The same gateway without what differs from one data directory to another.
inline Gateway withoutIds(Gateway gateway)
{
    gateway.id = 0;
    gateway.position = 0;
    for (CustomHeader& header : gateway.custom.headers)
        header.value.id = header.value.isSet() ? QStringLiteral("set") : QString();
    for (NamedSecret& secret : gateway.secrets)
        secret.value.id = secret.value.isSet() ? QStringLiteral("set") : QString();
    return gateway;
}

/// A file of the current version with these members of `gateways`.
inline QByteArray fileWith(const QByteArray& gateways)
{
    return "{\"format\": \"otpost-config\", \"version\": 1, \"gateways\": [" + gateways + "]}";
}

}
