// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/SplashPage.h"
#include "core/splash/Logo.h"
#include "ui/splash/CodeTextField.h"
#include "ui/splash/DroppedHtml.h"
#include "ui/splash/LogoFit.h"

#include <QBuffer>
#include <QImage>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace otpost;
using namespace otpost::ui;

namespace {

QByteArray encoded(const QImage& image, const char* format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return buffer.data();
}

/// A picture that no compression makes small.
QImage noise(int width, int height, bool seeThrough)
{
    QImage image(width, height, QImage::Format_ARGB32);
    QRandomGenerator random(7);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            image.setPixel(x, y, random.generate() | (seeThrough ? 0U : 0xFF000000U));
    }
    return image;
}

}

/// What the form says of texts and pictures that guests get otherwise than they were given.
class TestSplashContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QStringList>("dropped");
        QTest::newRow("plain text") << u"Use it wisely. 3 < 4 & 5 > 4"_s << QStringList();
        QTest::newRow("what stays")
            << u"<h2>Terms</h2><p>Be <b>kind</b>, <a href=\"https://hotel.example/x\">read</a>.</p><ul><li>1</li></ul>"_s
            << QStringList();
        QTest::newRow("a script") << u"<p>Hi</p><script>alert(1)</script>"_s << QStringList{u"<script>"_s};
        QTest::newRow("a picture and a style") << u"<p style=\"color:red\">Hi <img src=\"x.png\"></p>"_s
                                               << QStringList{u"<img>"_s, u"style="_s, u"src="_s};
        QTest::newRow("where a link may not go")
            << u"<a href=\"javascript:alert(1)\">x</a>"_s << QStringList{u"<a>"_s, u"href="_s};
        QTest::newRow("twice is said once") << u"<font>a</font><font>b</font>"_s << QStringList{u"<font>"_s};
        QTest::newRow("handlers") << u"<p onclick='x()'>Hi</p>"_s << QStringList{u"onclick="_s};
    }
    void names()
    {
        QFETCH(QString, written);
        QFETCH(QStringList, dropped);
        QStringList found = droppedHtml(written);
        // A link without its address may stay as an element or go: both are said.
        if (dropped.contains(u"href="_s))
            found.removeAll(u"<a>"_s), dropped.removeAll(u"<a>"_s);
        QCOMPARE(found, dropped);
    }

    void countsSegments_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("digits");
        QTest::addColumn<QString>("words");
        QTest::newRow("one") << u"%CODE% is your code."_s << 6
                             << u"GSM-7, 20 of 160 characters, 1 segments"_s;
        QTest::newRow("more digits") << u"%CODE% is your code."_s << 8
                                     << u"GSM-7, 22 of 160 characters, 1 segments"_s;
        QTest::newRow("another alphabet")
            << u"الرمز %CODE%"_s << 4 << u"UCS-2, 10 of 70 characters, 1 segments"_s;
        QTest::newRow("two") << u"%CODE%"_s + QString(160, u'x') << 6
                             << u"GSM-7, 166 of 306 characters, 2 segments"_s;
        QTest::newRow("no code in it") << u"Hello"_s << 6 << QString();
    }
    void countsSegments()
    {
        QFETCH(QString, text);
        QFETCH(int, digits);
        QTEST(segmentWords(text, digits, 10), "words");
    }

    void aLogoThatFitsStaysAsItIs()
    {
        QImage image(120, 40, QImage::Format_ARGB32);
        image.fill(Qt::darkBlue);
        const QByteArray png = encoded(image, "PNG");
        const Result<FittedLogo> logo = fitLogo(png);
        QVERIFY(logo);
        QCOMPARE(logo->bytes, png);
        QCOMPARE(logo->size, QSize(120, 40));
        QVERIFY(!logo->changed);
    }

    void largerOnesAreMadeSmaller_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("photograph") << encoded(noise(1200, 800, false), "PNG");
        QTest::newRow("see-through") << encoded(noise(600, 300, true), "PNG");
        QTest::newRow("another kind") << encoded(noise(100, 100, false), "BMP");
        QTest::newRow("SVG") << QByteArray(
            "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"200\" height=\"80\">"
            "<rect width=\"200\" height=\"80\" fill=\"#1E3A5F\"/></svg>");
    }
    void largerOnesAreMadeSmaller()
    {
        QFETCH(QByteArray, file);
        const Result<FittedLogo> logo = fitLogo(file);
        QVERIFY(logo);
        QVERIFY(logo->changed);
        QVERIFY(logo->bytes.size() <= maxLogoBytes);
        const Result<LogoInfo> info = checkLogo(logo->bytes);
        QVERIFY(info);
        QCOMPARE(QSize(info->width, info->height), logo->size);
        QVERIFY(!QImage::fromData(logo->bytes).isNull());
    }

    void whatIsNoPictureIsRefused()
    {
        for (const QByteArray& file : {QByteArray(), QByteArray("hello"), QByteArray("<svg"),
                 QByteArray("\x89PNG\r\n\x1a\n and no more"), QByteArray(20'000, 'x')}) {
            const Result<FittedLogo> logo = fitLogo(file);
            QVERIFY(!logo);
            QCOMPARE(logo.error().kind, ErrorKind::SplashLogoInvalid);
            QCOMPARE(logo.error().field, u"logo"_s);
        }
    }
};

QTEST_MAIN(TestSplashContent)
#include "tst_splashcontent.moc"
