// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/SmtpPeer.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace otpost::test {

using namespace Qt::StringLiterals;

bool SmtpPeer::start()
{
    TestLeafOptions options;
    options.name = u"localhost"_s;
    options.alternativeNames = u"DNS:localhost"_s;
    const TestLeaf leaf = m_authority.make(u"Mail Authority"_s) ? m_authority.issue(options) : TestLeaf();
    if (!leaf.isValid()) {
        m_missing = true;
        m_error = u"openssl is not installed"_s;
        return false;
    }
    return m_process.start(u"node"_s,
        {u"smtp-server.js"_s, u"--hold"_s, u"--key"_s, leaf.keyFile, u"--cert"_s, leaf.certificateFile});
}

MailSettings SmtpPeer::settings() const
{
    MailSettings settings;
    settings.server = u"localhost"_s;
    settings.port = startTlsPort();
    settings.user = u"alert"_s;
    settings.sender = MailAddress{u"OTPost"_s, u"alerts@example.com"_s};
    settings.recipients = {u"me@example.com"_s};
    settings.caFile = caFile();
    return settings;
}

QJsonArray SmtpPeer::mails()
{
    return QJsonDocument::fromJson(m_process.command("mails")).array();
}

QStringList SmtpPeer::subjects()
{
    QStringList all;
    for (const QJsonValue& mail : mails())
        all.append(mail[u"subject"_s].toString());
    return all;
}

int SmtpPeer::connections()
{
    return QJsonDocument::fromJson(m_process.command("count")).object()[u"connections"_s].toInt(-1);
}

void SmtpPeer::setMode(const QString& mode)
{
    m_process.command(QJsonDocument(QJsonObject{{u"mode"_s, mode}}).toJson(QJsonDocument::Compact));
}

}
