// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/Autostart.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QSettings>
#include <QStandardPaths>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

/// A file that is there or not.
class FileAutostart : public Autostart
{
public:
    FileAutostart(QString path, QByteArray content)
        : m_path(std::move(path))
        , m_content(std::move(content))
    {
    }

    bool isOn() const override
    {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly))
            return false;
        // The desktop's own settings switch an entry off by such a line.
        const QList<QByteArray> lines = file.readAll().split('\n');
        for (const QByteArray& line : lines) {
            const QByteArray text = line.simplified().replace(" ", QByteArray()).toLower();
            if (text == "hidden=true" || text == "x-gnome-autostart-enabled=false")
                return false;
        }
        return true;
    }

    Result<void> setOn(bool on) override
    {
        if (!on) {
            if (QFile::exists(m_path) && !QFile::remove(m_path))
                return fail(ErrorKind::AutostartFailed, {}, {m_path});
            return {};
        }
        QSaveFile file(m_path);
        const bool written = QDir().mkpath(m_path.section(u'/', 0, -2)) && file.open(QIODevice::WriteOnly)
            && file.write(m_content) == m_content.size() && file.commit();
        return written ? Result<void>() : fail(ErrorKind::AutostartFailed, {}, {m_path});
    }

private:
    QString m_path;
    QByteArray m_content;
};

class RunKey : public Autostart
{
public:
    RunKey(QString commandLine, QString store, QSettings::Format format)
        : m_commandLine(std::move(commandLine))
        , m_store(std::move(store))
        , m_format(format)
    {
    }

    bool isOn() const override { return QSettings(m_store, m_format).contains(name); }

    Result<void> setOn(bool on) override
    {
        QSettings settings(m_store, m_format);
        if (on)
            settings.setValue(name, m_commandLine);
        else
            settings.remove(name);
        settings.sync();
        return settings.status() == QSettings::NoError ? Result<void>()
                                                       : fail(ErrorKind::AutostartFailed, {}, {m_store});
    }

private:
    static constexpr auto name = "OTPost"_L1;
    QString m_commandLine;
    QString m_store;
    QSettings::Format m_format;
};

QString xmlText(const QString& text)
{
    return text.toHtmlEscaped();
}

}

QString desktopExec(const StartCommand& command)
{
    QStringList words;
    for (QString word : QStringList{command.program} + command.arguments) {
        // First the quoting of the command line, then that of a string in the file.
        for (const QChar special : {u'\\', u'"', u'`', u'$'})
            word.replace(special, u'\\' + QString(special));
        word.replace(u'%', u"%%"_s);
        QString quoted = u"\"%1\""_s.arg(word);
        words.append(quoted.replace(u'\\', u"\\\\"_s));
    }
    return words.join(u' ');
}

QString windowsCommandLine(const StartCommand& command)
{
    QStringList words;
    for (const QString& word : QStringList{command.program} + command.arguments) {
        QString quoted = u"\""_s;
        int slashes = 0;
        for (const QChar c : word) {
            if (c == u'\\') {
                ++slashes;
                continue;
            }
            // Backslashes count only before a quote.
            quoted += QString(c == u'"' ? 2 * slashes + 1 : slashes, u'\\') + c;
            slashes = 0;
        }
        words.append(quoted + QString(2 * slashes, u'\\') + u'"');
    }
    return words.join(u' ');
}

std::unique_ptr<Autostart> makeXdgAutostart(const StartCommand& command, const QString& configFolder)
{
    const QString content
        = u"[Desktop Entry]\nType=Application\nVersion=1.0\nName=OTPost\nExec=%1\nIcon=otpost\n"
          "Terminal=false\nX-GNOME-Autostart-enabled=true\n"_s.arg(desktopExec(command));
    return std::make_unique<FileAutostart>(configFolder + u"/autostart/otpost.desktop"_s, content.toUtf8());
}

std::unique_ptr<Autostart> makeLaunchAgent(const StartCommand& command, const QString& agentsFolder)
{
    QString words;
    for (const QString& word : QStringList{command.program} + command.arguments)
        words += u"    <string>%1</string>\n"_s.arg(xmlText(word));
    const QString content
        = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
          "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
          "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
          "<plist version=\"1.0\">\n<dict>\n  <key>Label</key>\n  <string>io.github.otpost.OTPost</string>\n"
          "  <key>ProgramArguments</key>\n  <array>\n"_s
        + words + u"  </array>\n  <key>RunAtLoad</key>\n  <true/>\n</dict>\n</plist>\n"_s;
    return std::make_unique<FileAutostart>(
        agentsFolder + u"/io.github.otpost.OTPost.plist"_s, content.toUtf8());
}

std::unique_ptr<Autostart> makeRunKey(const StartCommand& command, const QString& store, bool native)
{
    return std::make_unique<RunKey>(
        windowsCommandLine(command), store, native ? QSettings::NativeFormat : QSettings::IniFormat);
}

std::unique_ptr<Autostart> makeAutostart(const StartCommand& command)
{
#if defined(Q_OS_WIN)
    StartCommand own = command;
    own.program = QDir::toNativeSeparators(own.program);
    return makeRunKey(own, u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run"_s, true);
#elif defined(Q_OS_MACOS)
    return makeLaunchAgent(command, QDir::homePath() + u"/Library/LaunchAgents"_s);
#else
    return makeXdgAutostart(command, QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
#endif
}

}
