// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/BasicLogin.h"

#include "ui/gateways/SecretEdit.h"
#include "ui/theme/OtStyle.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/ThemedLabel.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace otpost::ui {

namespace {

constexpr int dialogWidth = 400;

}

Result<QByteArray> basicLoginValue(const QString& user, const QString& password)
{
    if (user.isEmpty())
        return fail(ErrorKind::FieldMissing);
    if (user.contains(u':'))
        return fail(ErrorKind::HeaderValueInvalid, {}, {u"Authorization"_s});
    return "Basic " + (user + u':' + password).toUtf8().toBase64();
}

BasicLoginDialog::BasicLoginDialog(QWidget* parent)
    : QDialog(parent)
    , m_user(new QLineEdit)
    , m_password(new SecretEdit)
    , m_userRow(new FieldRow(tr("User name"), m_user, this))
    , m_take(new QPushButton(tr("Use this login")))
{
    setObjectName(u"basicLoginDialog"_s);
    setWindowTitle(tr("User and password"));
    setMinimumWidth(dialogWidth);
    m_user->setObjectName(u"basicUser"_s);
    m_password->setObjectName(u"basicPassword"_s);
    m_take->setObjectName(u"basicTake"_s);
    setStyleFlag(m_take, "primary");
    auto* intro = new ThemedLabel(tr("For providers that ask for “Basic” authentication. Both become the "
                                     "value of the header Authorization, "
                                     "which is kept in the keychain."));
    intro->setWordWrap(true);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(m_take, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space24, metrics::space24, metrics::space24, metrics::space24);
    column->setSpacing(metrics::space16);
    column->addWidget(intro);
    column->addWidget(m_userRow);
    column->addWidget(new FieldRow(tr("Password"), m_password, this));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT given(m_user->text(), m_password->text());
        accept();
    });
    connect(m_user, &QLineEdit::textChanged, this, &BasicLoginDialog::check);
    check();
}

void BasicLoginDialog::check()
{
    m_take->setEnabled(basicLoginValue(m_user->text(), {}).has_value());
    m_userRow->setError(
        m_user->text().contains(u':') ? tr("A user name cannot contain a colon here.") : QString());
}

}
