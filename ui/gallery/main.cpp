// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/GalleryPages.h"
#include "ui/shell/MainWindow.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/UndoBar.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace otpost::ui;

namespace {

constexpr int pageCount = 4;
constexpr QSize large(1280, 800);
constexpr QSize small(1024, 640);

/// One picture of each page, in the sizes and appearances that matter.
bool makePictures(MainWindow& window, ThemeController& themes, const QDir& folder)
{
    bool saved = true;
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        themes.setAppearance(appearance);
        for (const QSize& size : {large, small}) {
            window.resize(size);
            for (int page = 0; page < pageCount; ++page) {
                window.showPage(page);
                if (page == 0)
                    window.showNotice(
                        {u"Twilio main is now primary at Harbour Hotel"_s, u"arrow-up"_s, [] {}});
                QCoreApplication::processEvents();
                const QString name = u"%1-%2-%3.png"_s.arg(page)
                                         .arg(size.width())
                                         .arg(themes.isDark() ? u"dark"_s : u"light"_s);
                saved = window.grab().save(folder.filePath(name)) && saved;
            }
        }
    }
    return saved;
}

}

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Shows OTPost's widgets."_s);
    parser.addHelpOption();
    const QCommandLineOption dark(u"dark"_s, u"Begin in the dark appearance."_s);
    const QCommandLineOption rtl(u"rtl"_s, u"Lay out from right to left."_s);
    const QCommandLineOption page(u"page"_s, u"Begin with this page (0 to 3)."_s, u"page"_s, u"0"_s);
    const QCommandLineOption pictures(
        u"pictures"_s, u"Save pictures of all pages into a folder and end."_s, u"folder"_s);
    const QCommandLineOption fontSize(u"font-size"_s, u"Body text in px."_s, u"px"_s, u"13"_s);
    parser.addOptions({dark, rtl, page, pictures, fontSize});
    parser.process(application);

    if (parser.isSet(rtl))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    ThemeController themes(application, loadFonts(parser.value(fontSize).toInt()),
        parser.isSet(dark) ? Appearance::Dark : Appearance::Light);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    MainWindow window(settings);
    for (Page* const each : {controlsPage(), fieldsPage(), tablePage(), emptyPage()})
        window.addPage(each);
    window.showPage(parser.value(page).toInt());
    window.show();
    if (!parser.isSet(pictures))
        return QApplication::exec();

    themes.setReduceMotion(true);
    const QDir target(parser.value(pictures));
    if (!target.mkpath(u"."_s) || !makePictures(window, themes, target)) {
        qCritical("The pictures cannot be saved there.");
        return 1;
    }
    return 0;
}
