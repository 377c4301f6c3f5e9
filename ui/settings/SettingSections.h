// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace otpost::ui {

/// How one setting is shown.
struct SettingLook {
    enum class Kind {
        Text,
        Number, ///< digits; `unit` stands behind
        Choice, ///< of SettingInfo::choices
        Switch, ///< off and on
        Country ///< from the list of all
    };
    QString name; ///< of SettingInfo
    Kind kind = Kind::Text;
    QString label;
    QString hint;
    QString unit;
};

/// Some settings under a heading.
struct SettingSection {
    QString id; ///< "mail"
    QString title;
    QString sentence; ///< what it is about; may be empty
    QString iconName;
    QList<SettingLook> settings;
};

/// All sections in their order. A setting of the one list (settingInfos) that none of them names is in the
/// last one, described as there, so that none is missing.
QList<SettingSection> settingSections();

/// The word for a choice: "Light"; the stored word where there is none.
QString choiceText(const QString& setting, const QString& choice);

}
