// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Missing.h"
#include "tests/support/TempDataDir.h"
#include "ui/platform/Autostart.h"

#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QXmlStreamReader>

using namespace otpost;
using namespace otpost::test;
using namespace otpost::ui;
using namespace Qt::StringLiterals;

namespace {

const StartCommand plain{u"/usr/bin/otpost"_s, {u"--data-dir"_s, u"/srv/My data"_s, u"--in-tray"_s}};
const StartCommand odd{u"/opt/50% \"off\"/$HOME`x`/back\\slash"_s, {u"<&>"_s}};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}

class TestAutostart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void xdgEntryComesAndGoes()
    {
        const TempDataDir dir;
        const auto autostart = makeXdgAutostart(plain, dir.filePath(u"config"_s));
        const QString path = dir.filePath(u"config/autostart/otpost.desktop"_s);
        QVERIFY(!autostart->isOn());
        QVERIFY(autostart->setOn(true));
        QVERIFY(autostart->isOn());
        QVERIFY(contentOf(path).contains(
            "\nExec=\"/usr/bin/otpost\" \"--data-dir\" \"/srv/My data\" \"--in-tray\"\n"));
        QVERIFY(autostart->setOn(true));
        QVERIFY(autostart->setOn(false));
        QVERIFY(!autostart->isOn());
        QVERIFY(!QFile::exists(path));
        QVERIFY(autostart->setOn(false));
    }

    static void xdgEntryIsValid()
    {
        const QString validator = QStandardPaths::findExecutable(u"desktop-file-validate"_s);
        if (validator.isEmpty())
            OTPOST_MISSING("desktop-file-validate is not installed");
        for (const StartCommand& command : {plain, odd}) {
            const TempDataDir dir;
            QVERIFY(makeXdgAutostart(command, dir.path())->setOn(true));
            QProcess process;
            process.start(validator, {dir.filePath(u"autostart/otpost.desktop"_s)});
            QVERIFY(process.waitForFinished());
            QCOMPARE(process.readAllStandardOutput(), QByteArray());
            QCOMPARE(process.exitCode(), 0);
        }
    }

    /// What the desktop's own settings wrote into it counts.
    static void xdgEntrySwitchedOffElsewhereIsOff()
    {
        const TempDataDir dir;
        const auto autostart = makeXdgAutostart(plain, dir.path());
        dir.addFile(u"autostart/otpost.desktop"_s, "[Desktop Entry]\nExec=otpost\nHidden = true\n");
        QVERIFY(!autostart->isOn());
        dir.addFile(u"autostart/otpost.desktop"_s, "[Desktop Entry]\nX-GNOME-Autostart-enabled=false\n");
        QVERIFY(!autostart->isOn());
        QVERIFY(autostart->setOn(true));
        QVERIFY(autostart->isOn());
    }

    static void folderInTheWayIsAnError()
    {
        const TempDataDir dir;
        dir.addFile(u"autostart"_s, "a file where the folder should be");
        const auto autostart = makeXdgAutostart(plain, dir.path());
        const Result<void> done = autostart->setOn(true);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::AutostartFailed);
        QVERIFY(describe(done.error()).contains(u"autostart"_s));
    }

    static void launchAgentSaysTheCommand()
    {
        const TempDataDir dir;
        const auto agent = makeLaunchAgent(odd, dir.filePath(u"LaunchAgents"_s));
        QVERIFY(agent->setOn(true));
        QVERIFY(agent->isOn());
        QStringList words;
        QXmlStreamReader xml(contentOf(dir.filePath(u"LaunchAgents/io.github.otpost.OTPost.plist"_s)));
        bool inArray = false;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.name() == "array"_L1)
                inArray = xml.isStartElement();
            else if (inArray && xml.isStartElement())
                words.append(xml.readElementText());
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(words, (QStringList{odd.program} + odd.arguments));
        QVERIFY(agent->setOn(false));
        QVERIFY(!agent->isOn());
    }

    static void runKeyHasOneValue()
    {
        const TempDataDir dir;
        const QString store = dir.filePath(u"run.ini"_s);
        const auto key = makeRunKey(plain, store, false);
        QVERIFY(!key->isOn());
        QVERIFY(key->setOn(true));
        QVERIFY(key->isOn());
        QCOMPARE(QSettings(store, QSettings::IniFormat).value("OTPost"_L1).toString(),
            u"\"/usr/bin/otpost\" \"--data-dir\" \"/srv/My data\" \"--in-tray\""_s);
        QVERIFY(key->setOn(false));
        QVERIFY(!key->isOn());
    }

    static void commandLinesAreQuoted_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("windows");
        QTest::addColumn<QString>("desktop");
        QTest::addRow("plain") << u"otpost"_s << u"\"otpost\""_s << u"\"otpost\""_s;
        QTest::addRow("quote") << u"a\"b"_s << u"\"a\\\"b\""_s << u"\"a\\\\\"b\""_s;
        QTest::addRow("backslash at the end")
            << u"C:\\x\\"_s << u"\"C:\\x\\\\\""_s << u"\"C:\\\\\\\\x\\\\\\\\\""_s;
        QTest::addRow("backslash before a quote")
            << u"a\\\"b"_s << u"\"a\\\\\\\"b\""_s << u"\"a\\\\\\\\\\\\\"b\""_s;
        QTest::addRow("percent and dollar") << u"5%$"_s << u"\"5%$\""_s << u"\"5%%\\\\$\""_s;
    }

    static void commandLinesAreQuoted()
    {
        QFETCH(const QString, word);
        QTEST(windowsCommandLine({word, {}}), "windows");
        QTEST(desktopExec({word, {}}), "desktop");
    }
};

QTEST_MAIN(TestAutostart)
#include "tst_autostart.moc"
