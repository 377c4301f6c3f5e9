// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Settings.h"
#include "ui/settings/SettingSections.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace otpost::ui {

class CountryList;
class FieldRow;
class SwitchRow;

/// One setting: says when another value was chosen, at once, or for text when it is complete: with Enter or
/// when the field is left. What does not fit is said below it and is not told.
class SettingField : public QWidget
{
    Q_OBJECT

public:
    SettingField(const SettingLook& look, const SettingInfo& info, QWidget* parent = nullptr);

    const QString& name() const { return m_look.name; }
    const QString& label() const { return m_look.label; }
    /// What is stored. A text that is being typed, or does not fit, stays.
    void setValue(const QString& value);
    /// The value as it is stored, in words: "Germany", "On".
    QString wordsFor(const QString& value) const;
    /// From somewhere else, such as storing it; empty: none.
    void setError(const QString& error);
    /// What was typed counts as complete.
    void commit();
    bool hasError() const;

Q_SIGNALS:
    /// A value that fits and is another than the stored one.
    void edited(const QString& value);

private:
    QWidget* makeEditor();
    void offer(const QString& value);
    void showValue();
    void showCountries();
    QString typed() const;

    SettingLook m_look;
    SettingInfo m_info;
    QString m_value; ///< stored
    FieldRow* m_row = nullptr;
    SwitchRow* m_switch = nullptr;
    QLineEdit* m_edit = nullptr;
    QComboBox* m_combo = nullptr;
    QPushButton* m_country = nullptr;
    QPointer<CountryList> m_countries;
};

}
