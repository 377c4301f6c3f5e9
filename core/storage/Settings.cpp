// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Settings.h"

#include "core/base/Language.h"
#include "core/mail/MailService.h"
#include "core/model/Message.h"
#include "core/otp/GuardSettings.h"
#include "core/phone/PhoneNumber.h"
#include "core/portal/ServeSettings.h"
#include "core/storage/MailRepository.h"
#include "core/storage/Storage.h"

#include <QCoreApplication>

#include <algorithm>

namespace otpost {

using namespace Qt::StringLiterals;

QList<SettingInfo> settingInfos()
{
    return {
        {u"default-country"_s, &Settings::defaultCountry,
            QCoreApplication::translate(
                "Settings", "Country of numbers typed without a country code (two letters)"),
            {}},
        {u"default-location"_s, &Settings::defaultLocation,
            QCoreApplication::translate("Settings", "What %LOCATION% stands for where no venue is given"),
            {}},
        {u"appearance"_s, &Settings::appearance,
            QCoreApplication::translate("Settings", "Colours of the window"),
            {u"system"_s, u"light"_s, u"dark"_s}},
        {u"when-unclear-code"_s, &Settings::whenUnclearCode,
            QCoreApplication::translate("Settings",
                "A customer code that may or may not have been sent: try the next gateway, or stop as "
                "Unknown"),
            {u"next"_s, u"stop"_s}},
        {u"when-unclear-message"_s, &Settings::whenUnclearMessage,
            QCoreApplication::translate("Settings",
                "Any other message that may or may not have been sent: stop as Unknown, or try the next "
                "gateway"),
            {u"stop"_s, u"next"_s}},
        {u"message-lifetime"_s, &Settings::messageLifetime,
            QCoreApplication::translate(
                "Settings", "Seconds that a message of a list waits for a gateway that can be reached"),
            {}},
        {u"log-days"_s, &Settings::logDays,
            QCoreApplication::translate("Settings", "Days that messages stay in the log; 0: for good"), {}},
        {u"log-content-days"_s, &Settings::logContentDays,
            QCoreApplication::translate("Settings",
                "Days that texts, requests and responses stay in the log; 0: as long as their message"),
            {}},
        {u"code-countries"_s, &Settings::codeCountries,
            QCoreApplication::translate("Settings",
                "Countries that codes are sent to (two letters, with commas between); empty: all"),
            {}},
        {u"code-refused-prefixes"_s, &Settings::codeRefusedPrefixes,
            QCoreApplication::translate(
                "Settings", "Numbers that get no codes begin with one of these (with + and commas between)"),
            {}},
        {u"codes-per-location"_s, &Settings::codesPerLocation,
            QCoreApplication::translate("Settings", "Most codes an hour for one location; 0: any number"),
            {}},
        {u"codes-per-token"_s, &Settings::codesPerToken,
            QCoreApplication::translate("Settings", "Most codes an hour for one token; 0: any number"), {}},
        {u"codes-per-address"_s, &Settings::codesPerAddress,
            QCoreApplication::translate("Settings",
                "Most codes an hour for one network address (guests of a venue share one); 0: any number"),
            {}},
        {u"codes-per-country"_s, &Settings::codesPerCountry,
            QCoreApplication::translate("Settings",
                "Most codes an hour to one country that is not the default country, five times as many a "
                "day; "
                "0: any number"),
            {}},
        {u"codes-per-day"_s, &Settings::codesPerDay,
            QCoreApplication::translate("Settings", "Most codes a day in all; 0: any number"), {}},
        {u"mail-server"_s, &Settings::mailServer,
            QCoreApplication::translate("Settings", "Mail server that alerts are sent by; empty: none"), {}},
        {u"mail-port"_s, &Settings::mailPort,
            QCoreApplication::translate(
                "Settings", "Its port; 0: the usual one (587 with STARTTLS, 465 with TLS, 25 with none)"),
            {}},
        {u"mail-security"_s, &Settings::mailSecurity,
            QCoreApplication::translate("Settings", "How the connection to it is encrypted"),
            {u"starttls"_s, u"tls"_s, u"none"_s}},
        {u"mail-user"_s, &Settings::mailUser,
            QCoreApplication::translate("Settings", "Name of its login; empty: no login"), {}},
        {u"mail-sender"_s, &Settings::mailSender,
            QCoreApplication::translate(
                "Settings", "Sender of mails: alerts@example.com, or Name <alerts@example.com>"),
            {}},
        {u"mail-recipients"_s, &Settings::mailRecipients,
            QCoreApplication::translate("Settings",
                "Who is told of alerts (with commas between); a gateway may have addresses of its own"),
            {}},
        {u"mail-ca-file"_s, &Settings::mailCaFile,
            QCoreApplication::translate("Settings",
                "File of the authorities (PEM) that its certificate is checked against; empty: the system's"),
            {}},
        {u"desktop-notifications"_s, &Settings::desktopNotifications,
            QCoreApplication::translate("Settings", "Show alerts as notifications of the desktop"),
            {u"on"_s, u"off"_s}},
        {u"disk-warning-mib"_s, &Settings::diskWarningMib,
            QCoreApplication::translate("Settings", "Warn when fewer MiB are free on the disk; 0: never"),
            {}},
        {u"mask-numbers"_s, &Settings::maskNumbers,
            QCoreApplication::translate("Settings", "Show numbers in the log without their middle digits"),
            {u"off"_s, u"on"_s}},
        {u"serve"_s, &Settings::serve,
            QCoreApplication::translate(
                "Settings", "Answer portals and splash pages while the application runs"),
            {u"off"_s, u"on"_s}},
        {u"serve-listen"_s, &Settings::serveListen,
            QCoreApplication::translate(
                "Settings", "Address and port at which the service listens; :8085 for all addresses"),
            {}},
        {u"serve-tls-cert"_s, &Settings::serveTlsCert,
            QCoreApplication::translate("Settings",
                "File with the certificate of the service, with those between (PEM); empty: no TLS"),
            {}},
        {u"serve-tls-key"_s, &Settings::serveTlsKey,
            QCoreApplication::translate("Settings", "File with the private key of that certificate (PEM)"),
            {}},
        {u"public-url"_s, &Settings::publicUrl,
            QCoreApplication::translate("Settings",
                "Address under which guests and providers reach the service (https://wifi.example.com)"),
            {}},
        {u"trusted-proxies"_s, &Settings::trustedProxies,
            QCoreApplication::translate("Settings",
                "Proxies whose X-Forwarded-For is believed (addresses or networks, with commas between)"),
            {}},
        {u"sending-paused"_s, &Settings::sendingPaused,
            QCoreApplication::translate(
                "Settings", "Hold everything back: messages wait, and are sent when this is off again"),
            {u"off"_s, u"on"_s}, true},
        {u"language"_s, &Settings::language,
            QCoreApplication::translate("Settings", "Language of the window"),
            QStringList{u"system"_s} + languages()},
        {u"reduce-motion"_s, &Settings::reduceMotion,
            QCoreApplication::translate("Settings", "Show the window without animations"),
            {u"off"_s, u"on"_s}},
        {u"close-window"_s, &Settings::closeWindow,
            QCoreApplication::translate(
                "Settings", "What closing the window does: ask, stay in the notification area, or quit"),
            {u"ask"_s, u"tray"_s, u"quit"_s}, true},
    };
}

Result<QString> checkSetting(const QString& name, const QString& value)
{
    const QList<SettingInfo> infos = settingInfos();
    const auto info = std::find_if(
        infos.begin(), infos.end(), [&name](const SettingInfo& entry) { return entry.name == name; });
    if (info == infos.end())
        return fail(ErrorKind::SettingUnknown, name, {name.left(60)});
    QString text = value.trimmed();
    if (name == "default-country"_L1) {
        text = text.toUpper();
        if (!text.isEmpty() && !isKnownRegion(text))
            return fail(ErrorKind::ValueUnknown, name, {value.left(60), u"DE, GB, US, …"_s});
    }
    if (name == "message-lifetime"_L1) {
        bool isNumber = false;
        const int seconds = text.toInt(&isNumber);
        if (!isNumber || seconds < shortestLifetimeSeconds || seconds > longestLifetimeSeconds)
            return fail(ErrorKind::LifetimeInvalid, name,
                {QString::number(shortestLifetimeSeconds), QString::number(longestLifetimeSeconds)});
        text = QString::number(seconds);
    }
    if (name == "log-days"_L1 || name == "log-content-days"_L1) {
        constexpr int mostDays = 36'500;
        bool isNumber = false;
        const int days = text.toInt(&isNumber);
        if (!isNumber || days < 0 || days > mostDays)
            return fail(ErrorKind::NumberOutOfRange, name,
                {u"0"_s, QString::number(mostDays), QCoreApplication::translate("Settings", "days")});
        text = QString::number(days);
    }
    if (name.startsWith("serve-"_L1) || name == "public-url"_L1 || name == "trusted-proxies"_L1) {
        const Result<QString> checked = checkServeSetting(name, text);
        if (!checked)
            return checked;
        text = *checked;
    }
    if (name.startsWith("code"_L1)) {
        const Result<QString> checked = checkGuardSetting(name, text);
        if (!checked)
            return checked;
        text = *checked;
    }
    if (name.startsWith("mail-"_L1) || name == "disk-warning-mib"_L1) {
        const Result<QString> checked = checkMailSetting(name, text);
        if (!checked)
            return checked;
        text = *checked;
    }
    if (!info->choices.isEmpty() && !info->choices.contains(text))
        return fail(ErrorKind::ValueUnknown, name, {value.left(60), info->choices.join(u", "_s)});
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
    if (std::any_of(text.begin(), text.end(), isControl))
        return fail(ErrorKind::TextInvalid, name);
    const int longest = name == "mail-recipients"_L1 || name == "mail-ca-file"_L1
            || info->member == &Settings::serveTlsCert || info->member == &Settings::serveTlsKey
            || info->member == &Settings::publicUrl || info->member == &Settings::trustedProxies
        ? 1'000
        : 100;
    if (text.size() > longest)
        return fail(ErrorKind::FieldTooLong, name, {QString::number(longest)});
    return text;
}

SettingsService::SettingsService(Storage& storage)
    : m_storage(storage)
{
}

Result<Settings> readSettings(Connection& connection)
{
    Result<QSqlQuery> rows = connection.run(u"SELECT name, value FROM setting"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    Settings settings;
    const QList<SettingInfo> infos = settingInfos();
    while (rows->next()) {
        const QString name = rows->value(0).toString();
        const auto info = std::find_if(
            infos.begin(), infos.end(), [&name](const SettingInfo& entry) { return entry.name == name; });
        if (info == infos.end())
            continue;
        if (const Result<QString> value = checkSetting(name, rows->value(1).toString()))
            settings.*(info->member) = *value;
    }
    return settings;
}

QFuture<Result<Settings>> SettingsService::load() const
{
    return m_storage.read([](Connection& connection) { return readSettings(connection); });
}

QFuture<Result<void>> SettingsService::set(const QString& name, const QString& value)
{
    const Result<QString> checked = checkSetting(name, value);
    if (!checked)
        return finishedFuture(Result<void>(tl::unexpected(checked.error())));
    return m_storage.write([name, text = *checked](Connection& connection) {
        Result<void> done = storeSetting(connection, name, text);
        // Mails that wait may get through now.
        if (done && name.startsWith("mail-"_L1))
            done = MailRepository::hurry(connection);
        if (done && name == "mail-server"_L1 && !text.isEmpty())
            done = bindMailPassword(connection, text);
        return done;
    });
}

Result<void> storeSetting(Connection& connection, const QString& name, const QString& value)
{
    return connection.exec(
        u"INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
        {name, value});
}

}
