// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/guest/GuestPreview.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace otpost;

namespace {

/// A PNG of one pixel.
const QByteArray pixel = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

GuestView view(GuestView::Step step)
{
    GuestView view;
    view.step = step;
    view.page.name = u"Harbour"_s;
    view.page.address = u"harbour"_s;
    view.page.logo = pixel;
    view.page.texts.insert(anyLanguage,
        SplashTexts{u"Hello \"/splash/harbour/x\""_s, u"<form action=\"/splash/harbour\">"_s, {},
            u"<p>Be kind. <a href=\"https://hotel.example/splash/terms\">More</a></p>"_s
                + QString(4'000, u'x')});
    view.sentTo = u"+49 151 ••••• 42"_s;
    return view;
}

}

/// The real page as a file that stands alone.
class TestGuestPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsAlone_data()
    {
        QTest::addColumn<int>("step");
        QTest::newRow("number") << int(GuestView::Step::Number);
        QTest::newRow("code") << int(GuestView::Step::Code);
        QTest::newRow("online") << int(GuestView::Step::Online);
    }
    void standsAlone()
    {
        QFETCH(int, step);
        const GuestView shown = view(GuestView::Step(step));
        const QString page = QString::fromUtf8(renderGuestPage(shown));
        const QString alone = QString::fromUtf8(renderGuestPreview(shown));
        static const QRegularExpression own(u"<[a-z][^>]*(?:src|href|action)=\"/"_s);
        QVERIFY(page.contains(own)); // at least its logo
        QVERIFY(!alone.contains(own));
        QVERIFY(alone.contains(u"src=\"data:image/png;base64,"_s + QString::fromLatin1(pixel.toBase64())));
        // What its operator wrote is not touched.
        if (step != int(GuestView::Step::Online))
            QVERIFY(alone.contains(u"Hello &quot;/splash/harbour/x&quot;"_s));
        if (step == int(GuestView::Step::Code)) {
            QVERIFY(page.contains(u"method=\"post\""_s));
            QVERIFY(!alone.contains(u"method=\"post\""_s));
        }
    }

    void withoutALogoNothingIsPutIn()
    {
        GuestView shown = view(GuestView::Step::Number);
        shown.page.logo.clear();
        QVERIFY(!renderGuestPreview(shown).contains("src=\"data:"));
    }
};

QTEST_GUILESS_MAIN(TestGuestPreview)
#include "tst_guestpreview.moc"
