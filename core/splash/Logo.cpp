// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/splash/Logo.h"

#include "core/model/SplashPage.h"

#include <QCoreApplication>
#include <QtEndian>

#include <optional>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPixels = 2'000; ///< a side

int number16(const QByteArray& bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.constData() + at);
}

std::optional<LogoInfo> readPng(const QByteArray& bytes)
{
    constexpr qsizetype headerEnd = 33; // signature, and the whole of IHDR
    if (!bytes.startsWith("\x89PNG\r\n\x1a\n") || bytes.size() < headerEnd || bytes.mid(12, 4) != "IHDR"
        || !bytes.contains("IEND"))
        return std::nullopt;
    const auto side = [&bytes](qsizetype at) {
        return int(std::min<quint32>(qFromBigEndian<quint32>(bytes.constData() + at), mostPixels + 1));
    };
    return LogoInfo{"image/png", side(16), side(20)};
}

std::optional<LogoInfo> readJpeg(const QByteArray& bytes)
{
    if (!bytes.startsWith("\xff\xd8\xff"))
        return std::nullopt;
    qsizetype at = 2;
    while (at + 9 < bytes.size()) {
        const auto lead = static_cast<unsigned char>(bytes.at(at));
        const auto marker = static_cast<unsigned char>(bytes.at(at + 1));
        if (lead != 0xFF)
            return std::nullopt;
        if (marker == 0xFF) {
            ++at;
            continue;
        }
        // Start of frame, all kinds but those that define tables.
        const bool frame
            = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (frame)
            return LogoInfo{"image/jpeg", number16(bytes, at + 7), number16(bytes, at + 5)};
        at += 2 + number16(bytes, at + 2);
    }
    return std::nullopt;
}

Error invalid(const char* why)
{
    return Error{ErrorKind::SplashLogoInvalid, u"logo"_s, {QCoreApplication::translate("Logo", why)}};
}

}

Result<LogoInfo> checkLogo(const QByteArray& bytes)
{
    std::optional<LogoInfo> info = readPng(bytes);
    if (!info)
        info = readJpeg(bytes);
    if (!info)
        return tl::unexpected(
            invalid(QT_TRANSLATE_NOOP("Logo", "it is neither a PNG nor a JPEG, or it is damaged.")));
    if (bytes.size() > maxLogoBytes)
        return fail(ErrorKind::SplashLogoTooLarge, u"logo"_s, {QString::number(maxLogoBytes / 1024)});
    if (info->width < 1 || info->height < 1 || info->width > mostPixels || info->height > mostPixels)
        return tl::unexpected(
            invalid(QT_TRANSLATE_NOOP("Logo", "it may have at most 2000 pixels on each side.")));
    return *info;
}

}
