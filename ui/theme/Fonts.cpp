// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Fonts.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace otpost::ui {

namespace {

constexpr int smallestBaseSize = 13;

/// The family that a bundled file brings; empty where it cannot be loaded.
QString load(const QString& file)
{
    const int id = QFontDatabase::addApplicationFont(u":/otpost/fonts/"_s + file);
    return id < 0 ? QString() : QFontDatabase::applicationFontFamilies(id).value(0);
}

}

Fonts loadFonts(int basePixelSize)
{
    const QString inter = load(u"Inter-Regular.otf"_s);
    load(u"Inter-Medium.otf"_s);
    load(u"Inter-SemiBold.otf"_s);
    const QString bundledMono = load(u"OTPostMono-Regular.ttf"_s);
    load(u"OTPostMono-Medium.ttf"_s);

    const QFont system = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const QFont systemMono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const int size
        = basePixelSize > 0 ? basePixelSize : qMax(smallestBaseSize, QFontInfo(system).pixelSize());

    Fonts fonts;
    fonts.base.setFamilies({inter.isEmpty() ? system.family() : inter, system.family()});
    fonts.base.setPixelSize(size);
    fonts.mono.setFamilies({bundledMono.isEmpty() ? systemMono.family() : bundledMono, systemMono.family()});
    fonts.mono.setPixelSize(size);
    fonts.mono.setStyleHint(QFont::Monospace);
    fonts.mono.setFixedPitch(true);
    return fonts;
}

}
