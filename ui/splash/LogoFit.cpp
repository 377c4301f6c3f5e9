// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/splash/LogoFit.h"

#include "core/model/SplashPage.h"
#include "core/splash/Logo.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

// Twice the room that a page has for it, for screens with fine pixels.
constexpr int widest = 480;
constexpr int highest = 192;
constexpr int narrowest = 48;
constexpr int mostPixels = 64 * 1024 * 1024;

QImage readSvg(const QByteArray& file)
{
    QSvgRenderer renderer;
    if (!renderer.load(file) || renderer.defaultSize().isEmpty())
        return {};
    QImage image(renderer.defaultSize().scaled(widest, highest, Qt::KeepAspectRatio), QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

QImage readPicture(const QByteArray& file)
{
    const QByteArray start = file.left(1024).trimmed();
    if (start.startsWith("<svg") || (start.startsWith("<") && file.left(4096).contains("<svg")))
        return readSvg(file);
    QBuffer buffer;
    buffer.setData(file);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && qint64(size.width()) * size.height() > mostPixels)
        return {};
    return reader.read();
}

QByteArray encoded(const QImage& image, const char* format, int quality)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, format, quality) ? buffer.data() : QByteArray();
}

/// PNG in all its colours, then in a few; JPEG where nothing is transparent. Empty: none is small enough.
QByteArray smallEnough(const QImage& image)
{
    const QByteArray full = encoded(image, "PNG", 0);
    if (!full.isEmpty() && full.size() <= maxLogoBytes)
        return full;
    const QImage argb = image.convertToFormat(QImage::Format_ARGB32);
    bool seeThrough = false;
    for (int y = 0; y < argb.height() && !seeThrough; ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(argb.constScanLine(y));
        seeThrough = std::any_of(line, line + argb.width(), [](QRgb pixel) { return qAlpha(pixel) < 255; });
    }
    if (seeThrough) {
        const QByteArray plain
            = encoded(argb.convertToFormat(QImage::Format_Indexed8, Qt::ThresholdDither), "PNG", 0);
        return plain.size() <= maxLogoBytes ? plain : QByteArray();
    }
    for (const int quality : {90, 75, 60}) {
        const QByteArray photo = encoded(argb.convertToFormat(QImage::Format_RGB32), "JPEG", quality);
        if (!photo.isEmpty() && photo.size() <= maxLogoBytes)
            return photo;
    }
    return {};
}

}

Result<FittedLogo> fitLogo(const QByteArray& file)
{
    if (const Result<LogoInfo> info = checkLogo(file); info)
        return FittedLogo{file, QSize(info->width, info->height), false};
    QImage image = readPicture(file);
    if (image.isNull())
        return fail(ErrorKind::SplashLogoInvalid, u"logo"_s,
            {QCoreApplication::translate("LogoFit", "it is not a picture that can be read.")});
    if (image.width() > widest || image.height() > highest)
        image = image.scaled(widest, highest, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    for (QImage tried = image; std::max(tried.width(), tried.height()) >= narrowest;
         tried = image.scaled(tried.size() * 4 / 5, Qt::KeepAspectRatio, Qt::SmoothTransformation)) {
        const QByteArray bytes = smallEnough(tried);
        if (!bytes.isEmpty() && checkLogo(bytes))
            return FittedLogo{bytes, tried.size(), true};
    }
    return fail(ErrorKind::SplashLogoTooLarge, u"logo"_s, {QString::number(maxLogoBytes / 1024)});
}

}
