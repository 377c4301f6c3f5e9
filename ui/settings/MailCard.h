// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mail/SmtpSession.h"

#include <QWidget>

class QPushButton;

namespace otpost {
class MailService;
}

namespace otpost::ui {

class FieldRow;
class HintLabel;
class SecretEdit;
class ThemedLabel;

/// What the settings of mail have beside their texts: the password, which goes to the secret store, and a
/// test mail that shows what the server said.
class MailCard : public QWidget
{
    Q_OBJECT

public:
    /// It must outlive this.
    explicit MailCard(MailService& mail, QWidget* parent = nullptr);

    /// Looks whether a password is stored.
    void refresh();
    /// A password that was typed is stored.
    void commit();

Q_SIGNALS:
    /// Something was done, in words.
    void told(const QString& words);
    /// A test is about to be sent: what was typed elsewhere has to be stored first.
    void testRequested();

private:
    void showStored(bool stored);
    void removePassword();
    void sendTest();
    void showReport(const Result<MailReport>& report);

    MailService& m_mail;
    SecretEdit* m_password;
    FieldRow* m_row;
    QPushButton* m_remove;
    QPushButton* m_test;
    HintLabel* m_trouble;
    ThemedLabel* m_answer;
};

/// What came of a test mail, line by line: "Sent to a@example.com", and what the server said.
QString reportWords(const MailReport& report);

}
