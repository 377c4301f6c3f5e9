// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QByteArray>
#include <QDialog>
#include <QString>

class QLineEdit;
class QPushButton;

namespace otpost::ui {

class FieldRow;

/// The value of the header Authorization for a user and a password, as UTF-8 (RFC 7617). FieldMissing without
/// a user, HeaderValueInvalid with a colon in it. Pure.
Result<QByteArray> basicLoginValue(const QString& user, const QString& password);

/// Asks for a user and a password. They live in the dialog alone, and go with it.
class BasicLoginDialog : public QDialog
{
    Q_OBJECT

public:
    explicit BasicLoginDialog(QWidget* parent = nullptr);

Q_SIGNALS:
    void given(const QString& user, const QString& password);

private:
    void check();

    QLineEdit* m_user;
    QLineEdit* m_password;
    FieldRow* m_userRow;
    QPushButton* m_take;
};

}
