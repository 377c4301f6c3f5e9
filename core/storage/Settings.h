// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Async.h"
#include "core/base/Error.h"

#include <QFuture>
#include <QObject>
#include <QString>

namespace otpost {

class Connection;
class Storage;

/// What the operator may set for the program as a whole.
struct Settings {
    QString defaultCountry; ///< ISO 3166-1 alpha-2 for national numbers; empty: only numbers with +
    QString defaultLocation = QStringLiteral("OTPost"); ///< %LOCATION% where no venue is known
    QString appearance = QStringLiteral("system"); ///< system, light, dark
    /// What is done when it is unclear whether a message was sent: next (gateway) or stop.
    QString whenUnclearCode = QStringLiteral("next");
    QString whenUnclearMessage = QStringLiteral("stop");
    /// Seconds, as digits: how long a message of a list, or one nobody waits for, is worth sending.
    QString messageLifetime = QStringLiteral("3600");
    /// Days, as digits, that messages are kept in the log, and their text, requests and responses; 0: for
    /// good.
    QString logDays = QStringLiteral("0");
    QString logContentDays = QStringLiteral("0");
    /// Countries that codes are sent to, ISO 3166-1 alpha-2 with commas between; empty: all.
    QString codeCountries;
    QString codeRefusedPrefixes; ///< of numbers that get no codes: "+8835,+4915799"
    QString codesPerLocation = QStringLiteral("500"); ///< an hour, as digits; 0: any number
    QString codesPerToken = QStringLiteral("5000"); ///< an hour, likewise
    QString codesPerAddress = QStringLiteral("300"); ///< an hour, likewise
    QString codesPerCountry = QStringLiteral("30"); ///< an hour to one that is not home, likewise
    QString codesPerDay = QStringLiteral("10000"); ///< in all, likewise
    QString mailServer; ///< host name; empty: no mail is sent
    QString mailPort = QStringLiteral("0"); ///< as digits; 0: the usual one for the security
    QString mailSecurity = QStringLiteral("starttls"); ///< starttls, tls, none
    QString mailUser; ///< empty: no login. The password is in the secret store
    QString mailSender; ///< "alerts@example.com" or "Name <alerts@example.com>"
    QString mailRecipients; ///< of alerts, with commas between
    QString mailCaFile; ///< PEM; empty: the system's authorities
    QString desktopNotifications = QStringLiteral("on");
    QString diskWarningMib = QStringLiteral("500"); ///< as digits; 0: never
    QString maskNumbers = QStringLiteral("off"); ///< on: the log shows numbers without their middle digits
    // The service that answers portals and guests.
    QString serve = QStringLiteral("off"); ///< on: the application serves while it runs
    QString serveListen = QStringLiteral("127.0.0.1:8085");
    QString serveTlsCert; ///< path of a PEM file; empty: no TLS
    QString serveTlsKey; ///< likewise
    QString publicUrl; ///< under which guests and providers reach the service; empty: they do not
    QString trustedProxies; ///< whose X-Forwarded-For is believed: addresses and networks with commas between
    /// on: nothing is sent, by no program on this data directory; what is handed in waits.
    QString sendingPaused = QStringLiteral("off");
    QString language = QStringLiteral("system"); ///< or a code as `languages` gives it
    QString reduceMotion = QStringLiteral("off");
    /// What closing the window does: ask, tray (goes on in the notification area) or quit.
    QString closeWindow = QStringLiteral("ask");

    bool operator==(const Settings&) const = default;
};

/// One setting, described once for the window and the command line.
struct SettingInfo {
    QString name; ///< "default-country"
    QString Settings::*member;
    QString description; ///< in the user's language
    QStringList choices; ///< empty: free
    bool ofMachine = false; ///< about this machine now: not part of an exported configuration
};
QList<SettingInfo> settingInfos();

/// Loads and changes settings. Calls return at once, from any thread.
class SettingsService : public QObject
{
    Q_OBJECT

public:
    explicit SettingsService(Storage& storage);

    QFuture<Result<Settings>> load() const;
    /// SettingUnknown or ValueUnknown (field: the setting's name), and those of the database.
    QFuture<Result<void>> set(const QString& name, const QString& value);

private:
    Storage& m_storage;
};

/// All settings; what is stored and does not fit counts as not stored. Blocking; on a database thread.
Result<Settings> readSettings(Connection& connection);
/// Stores a value that `checkSetting` gave. Blocking; inside a transaction on the database's thread.
Result<void> storeSetting(Connection& connection, const QString& name, const QString& value);

/// The value as it is stored, or why it does not fit. Pure.
Result<QString> checkSetting(const QString& name, const QString& value);

}
