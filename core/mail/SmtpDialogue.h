// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace otpost {

/// Listens to what is said with a mail server (RFC 5321) and remembers the server's answer to each command.
/// Of commands it keeps no more than their first word and a recipient's address: a login passes through it.
/// Pure.
class SmtpDialogue
{
public:
    /// What was sent; several commands, or a part of the mail, may come at once.
    void sent(const QByteArray& bytes);
    /// What came back; whole lines.
    void received(const QByteArray& bytes);

    /// An answer of the server.
    struct Answer {
        int code = 0; ///< three digits; 0: none came
        QString words; ///< printable, with the code: "550 no such user"

        bool isThere() const { return code != 0; }
        bool isGood() const { return code >= 200 && code < 400; }
        /// 4yz: the same may work later.
        bool isForNow() const { return code >= 400 && code < 500; }
        bool operator==(const Answer&) const = default;
    };

    /// To a command, such as "AUTH", "MAIL", "DATA"; its last one. "": the greeting. "BODY": the mail itself.
    Answer to(const QByteArray& command) const { return m_answers.value(command); }
    /// To a recipient.
    Answer toRecipient(const QString& address) const { return m_recipients.value(address); }
    /// The last of all.
    Answer last() const { return m_last; }

private:
    QByteArray m_command; ///< the one that was sent last
    QString m_recipient;
    QString m_lines; ///< of an answer of several lines that is not over yet
    QHash<QByteArray, Answer> m_answers;
    QHash<QString, Answer> m_recipients;
    Answer m_last;
};

}
