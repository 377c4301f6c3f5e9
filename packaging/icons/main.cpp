// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the program's icon in every size that a system wants: makeicons SVG FOLDER gives N.png for each, and
// the collections otpost.ico (Windows) and otpost.icns (macOS). Runs while OTPost is built.
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QtEndian>

#include <array>
#include <cstdio>
#include <map>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array sizes{16, 22, 24, 32, 48, 64, 96, 128, 256, 512, 1024};

QByteArray drawn(QSvgRenderer& renderer, int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

template <typename Number>
QByteArray little(Number number)
{
    number = qToLittleEndian(number);
    return QByteArray(reinterpret_cast<const char*>(&number), sizeof(number));
}

QByteArray big(quint32 number)
{
    number = qToBigEndian(number);
    return QByteArray(reinterpret_cast<const char*>(&number), sizeof(number));
}

/// A directory of PNG files, as Windows has read them since Vista. A size of 256 is written as 0.
QByteArray ico(const std::map<int, QByteArray>& images)
{
    static constexpr std::array wanted{16, 24, 32, 48, 64, 128, 256};
    QByteArray head = little<quint16>(0) + little<quint16>(1) + little<quint16>(quint16(wanted.size()));
    QByteArray body;
    quint32 at = quint32(6 + 16 * wanted.size());
    for (const int size : wanted) {
        const QByteArray& png = images.at(size);
        const char side = char(size == 256 ? 0 : size);
        head += QByteArray{}.append(side).append(side).append(2, '\0') + little<quint16>(1)
            + little<quint16>(32) + little<quint32>(quint32(png.size())) + little<quint32>(at);
        at += quint32(png.size());
        body += png;
    }
    return head + body;
}

/// Chunks of a type, a length and a PNG file; "ic11" to "ic14" are the doubled sizes of Retina screens.
QByteArray icns(const std::map<int, QByteArray>& images)
{
    static constexpr std::array<std::pair<const char*, int>, 10> chunks{
        {{"icp4", 16}, {"icp5", 32}, {"ic07", 128}, {"ic08", 256}, {"ic09", 512}, {"ic10", 1024},
            {"ic11", 32}, {"ic12", 64}, {"ic13", 256}, {"ic14", 512}}};
    QByteArray body;
    for (const auto& [type, size] : chunks)
        body += type + big(quint32(images.at(size).size() + 8)) + images.at(size);
    return "icns" + big(quint32(body.size() + 8)) + body;
}

bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

}

int main(int argc, char* argv[])
{
    if (argc != 3) {
        std::fputs("makeicons SVG FOLDER\n", stderr);
        return 2;
    }
    QSvgRenderer renderer(QString::fromLocal8Bit(argv[1]));
    const QString folder = QString::fromLocal8Bit(argv[2]);
    if (!renderer.isValid() || !QDir().mkpath(folder))
        return 1;
    std::map<int, QByteArray> images;
    bool good = true;
    for (const int size : sizes) {
        images[size] = drawn(renderer, size);
        good = good && write(u"%1/%2.png"_s.arg(folder).arg(size), images[size]);
    }
    good = good && write(folder + "/otpost.ico"_L1, ico(images))
        && write(folder + "/otpost.icns"_L1, icns(images));
    return good ? 0 : 1;
}
