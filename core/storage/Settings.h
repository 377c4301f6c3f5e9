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

    bool operator==(const Settings&) const = default;
};

/// One setting, described once for the window and the command line.
struct SettingInfo {
    QString name; ///< "default-country"
    QString Settings::*member;
    QString description; ///< in the user's language
    QStringList choices; ///< empty: free
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

/// Stores a value that `checkSetting` gave. Blocking; inside a transaction on the database's thread.
Result<void> storeSetting(Connection& connection, const QString& name, const QString& value);

/// The value as it is stored, or why it does not fit. Pure.
Result<QString> checkSetting(const QString& name, const QString& value);

}
