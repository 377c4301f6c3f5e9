// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mail/SmtpSession.h"

#include <QFuture>
#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace otpost {

/// Sends mails one after the other in a thread of its own, as libcurl waits. Calls from any thread.
class Mailer : public QObject
{
    Q_OBJECT

public:
    explicit Mailer(QObject* parent = nullptr);
    /// What is under way is given up; what waits is not begun.
    ~Mailer() override;

    /// As `sendMail`; MailFailed where this ends first.
    QFuture<Result<MailReport>> send(const MailSettings& settings, const QByteArray& password,
        const Mail& mail, const QStringList& recipients);

private:
    QThread m_thread;
    std::unique_ptr<QObject> m_inThread; ///< work is posted to it
    std::atomic<bool> m_closing = false;
};

}
