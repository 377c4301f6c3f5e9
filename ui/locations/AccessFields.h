// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/splash/AccessRules.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace otpost::ui {

class FieldRow;
class HintLabel;
class SecretEdit;

/// How a location's guests get online: the way, and what that way needs. What was typed for a way stays while
/// another one is looked at.
class AccessFields : public QWidget
{
    Q_OBJECT

public:
    explicit AccessFields(QWidget* parent = nullptr);

    /// Shows what is stored and forgets what was typed.
    void setAccess(const LocationAccess& access);
    /// As typed; `key` is set where a key was typed.
    LocationAccessDraft draft() const;
    bool isDirty() const;
    /// Says under its field what is wrong: `all` what is only missing, too. False where something is.
    bool check(bool all);
    /// Shows an error of the service under its field; false where it has none here.
    bool showProblem(const Error& error);

Q_SIGNALS:
    void edited();

private:
    AccessKind kind() const;
    void refresh();
    FieldRow* rowOf(const QString& field) const;

    LocationAccess m_stored;
    QComboBox* m_kind;
    FieldRow* m_kindRow;
    QLineEdit* m_url;
    FieldRow* m_urlRow;
    QLineEdit* m_user;
    FieldRow* m_userRow;
    SecretEdit* m_key;
    FieldRow* m_keyRow;
    QLineEdit* m_landing;
    FieldRow* m_landingRow;
};

}
