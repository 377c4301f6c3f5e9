// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/SmtpDialogue.h"

#include "core/base/Redactor.h"

#include <QList>

namespace otpost {

namespace {

constexpr qsizetype longestWords = 400;

}

void SmtpDialogue::sent(const QByteArray& bytes)
{
    if (m_command == "BODY")
        return;
    static const QList<QByteArray> known{
        "EHLO", "HELO", "STARTTLS", "AUTH", "MAIL", "RCPT", "DATA", "RSET", "NOOP", "QUIT"};
    const QByteArray line = bytes.left(bytes.indexOf('\n')).trimmed();
    const QByteArray word = line.left(8).split(' ').first().toUpper();
    // What follows AUTH is the login, which begins with no command.
    if (!known.contains(word))
        return;
    m_command = word;
    m_lines.clear();
    if (word == "RCPT") {
        const qsizetype from = line.indexOf('<') + 1;
        m_recipient = QString::fromUtf8(line.mid(from, line.indexOf('>') - from));
    }
}

void SmtpDialogue::received(const QByteArray& bytes)
{
    for (const QByteArray& raw : bytes.split('\n')) {
        const QByteArray line = raw.trimmed();
        bool isCode = false;
        const int code = line.left(3).toInt(&isCode);
        if (!isCode || line.size() < 3)
            continue;
        const QString words = printable(QString::fromUtf8(line.mid(4))).simplified();
        if (m_lines.isEmpty())
            m_lines = QString::number(code);
        m_lines += u' ' + words;
        if (line.size() > 3 && line[3] == '-')
            continue;
        m_last = Answer{code, m_lines.left(longestWords).trimmed()};
        m_lines.clear();
        m_answers.insert(m_command, m_last);
        if (m_command == "RCPT")
            m_recipients.insert(m_recipient, m_last);
        // The server waits for the mail, whose lines are no commands.
        if (m_command == "BODY")
            m_command = "END";
        else if (m_command == "DATA" && code == 354)
            m_command = "BODY";
    }
}

}
