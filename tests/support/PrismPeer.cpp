// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/PrismPeer.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

namespace otpost::test {

using namespace Qt::StringLiterals;

bool PrismPeer::start(const QString& descriptionFile, const QString& serviceUrl)
{
    QStringList arguments{u"prism.js"_s, QDir().absoluteFilePath(descriptionFile)};
    if (!serviceUrl.isEmpty())
        arguments += {u"0"_s, serviceUrl};
    return m_process.start(u"node"_s, arguments);
}

QString PrismPeer::url(const QString& path) const
{
    return u"http://127.0.0.1:%1"_s.arg(port()) + path;
}

QString PrismPeer::output()
{
    // QJsonDocument reads no lone string.
    return QJsonDocument::fromJson('[' + m_process.command("output") + ']').array().at(0).toString();
}

QString providerSpec(const QString& name)
{
    const QString folder = qEnvironmentVariable("OTPOST_PROVIDER_SPECS");
    return folder.isEmpty() ? QString() : QDir(folder).absoluteFilePath(name);
}

}
