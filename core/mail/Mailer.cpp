// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/Mailer.h"

#include "core/base/Async.h"

namespace otpost {

namespace {

constexpr int deadlineMs = 60'000;

}

Mailer::Mailer(QObject* parent)
    : QObject(parent)
    , m_inThread(std::make_unique<QObject>())
{
    m_thread.setObjectName(QStringLiteral("otpost-mail"));
    m_inThread->moveToThread(&m_thread);
    m_thread.start();
}

Mailer::~Mailer()
{
    m_closing = true;
    m_thread.quit();
    m_thread.wait();
}

QFuture<Result<MailReport>> Mailer::send(
    const MailSettings& settings, const QByteArray& password, const Mail& mail, const QStringList& recipients)
{
    return runIn(m_inThread.get(), [this, settings, password, mail, recipients] {
        return sendMail(settings, password, mail, recipients, deadlineMs, m_closing);
    });
}

}
