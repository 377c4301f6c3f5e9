// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TlsPeer.h"

#include <QJsonDocument>

namespace otpost::test {

using namespace Qt::StringLiterals;

bool TlsPeer::start(const QString& keyFile, const QString& certificateFile, const QStringList& options)
{
    const QString script = m_script == Script::Frames ? u"h2-frames.js"_s : u"tls-server.js"_s;
    const QStringList arguments{script, u"--hold"_s, u"--key"_s, keyFile, u"--cert"_s, certificateFile};
    return m_process.start(u"node"_s, arguments + options);
}

QString TlsPeer::url(const QString& path, const QString& host) const
{
    return u"https://%1:%2"_s.arg(host).arg(port()) + path;
}

void TlsPeer::plan(const QJsonObject& plan)
{
    m_process.command(QJsonDocument(plan).toJson(QJsonDocument::Compact));
}

int TlsPeer::count(const QString& name)
{
    return QJsonDocument::fromJson(m_process.command("counts")).object().value(name).toInt(-1);
}

QJsonArray TlsPeer::requests()
{
    return QJsonDocument::fromJson(m_process.command("requests")).array();
}

}
