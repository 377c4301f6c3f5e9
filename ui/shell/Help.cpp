// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Help.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace otpost::ui {

using namespace Qt::StringLiterals;

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

QString helpFile(const QString& folder, const QString& topic)
{
    const QString page = topic.section(u'#', 0, 0);
    return QDir(folder).filePath((page.isEmpty() ? u"index"_s : page) + ".html"_L1);
}

Result<void> openHelp(const QString& topic)
{
    const QString folder = helpFolder();
    const QString file = helpFile(folder.isEmpty() ? QCoreApplication::applicationDirPath() : folder, topic);
    if (folder.isEmpty() || !QFileInfo::exists(file))
        return fail(ErrorKind::HelpMissing, {}, {QDir::toNativeSeparators(file)});
    QUrl url = QUrl::fromLocalFile(file);
    url.setFragment(topic.section(u'#', 1));
    if (!QDesktopServices::openUrl(url))
        return fail(ErrorKind::HelpMissing, {}, {QDir::toNativeSeparators(file)});
    return {};
}

}
