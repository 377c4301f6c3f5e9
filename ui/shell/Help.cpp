// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Help.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

QJsonObject topics()
{
    QFile file(u":/otpost/topics.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

}

QString helpFolder()
{
    const QDir programs(QCoreApplication::applicationDirPath());
    for (const QString& folder :
        {u"../share/doc/otpost/html"_s, u"../html"_s, u"../Resources/html"_s, u"html"_s}) {
        if (QFileInfo::exists(programs.filePath(folder + "/index.html"_L1)))
            return QDir::cleanPath(programs.filePath(folder));
    }
    return {};
}

QString helpPlace(const QString& topic)
{
    if (topic.isEmpty())
        return u"index.html"_s;
    const QString known = topics().value(topic).toString();
    if (!known.isEmpty())
        return known;
    const QString place = topic.section(u'#', 1);
    return topic.section(u'#', 0, 0) + ".html"_L1 + (place.isEmpty() ? QString() : u'#' + place);
}

QString helpFile(const QString& folder, const QString& topic)
{
    return QDir(folder).filePath(helpPlace(topic).section(u'#', 0, 0));
}

QString helpTopicOfClass(const QString& className)
{
    QString word = className.section(u"::"_s, -1);
    if (!word.endsWith("Page"_L1))
        return {};
    word.chop(4);
    word = word.toLower();
    return topics().contains(word) ? word : QString();
}

QStringList helpTopics()
{
    return topics().keys();
}

Result<void> openHelp(const QString& topic)
{
    const QString folder = helpFolder();
    const QString file = helpFile(folder.isEmpty() ? QCoreApplication::applicationDirPath() : folder, topic);
    if (folder.isEmpty() || !QFileInfo::exists(file))
        return fail(ErrorKind::HelpMissing, {}, {QDir::toNativeSeparators(file)});
    QUrl url = QUrl::fromLocalFile(file);
    url.setFragment(helpPlace(topic).section(u'#', 1));
    if (!QDesktopServices::openUrl(url))
        return fail(ErrorKind::HelpMissing, {}, {QDir::toNativeSeparators(file)});
    return {};
}

}
