// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/SafeText.h"
#include "core/phone/NumberMask.h"

#include <QTest>

using namespace otpost;
using namespace Qt::StringLiterals;

class TestSafeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void line_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << u"Hotel 1"_s << u"Hotel 1"_s;
        QTest::newRow("accents") << u"Café Zürich ••"_s << u"Café Zürich ••"_s;
        QTest::newRow("line break") << u"a\nb\r"_s << u"a\u240Ab\u240D"_s;
        QTest::newRow("escape") << u"\x1b[31mred"_s << u"\u241B[31mred"_s;
        QTest::newRow("delete, C1") << u"a\x7f\u0085"_s << u"a\u2421\uFFFD"_s;
        QTest::newRow("override") << u"abc\u202Egpj.exe"_s << u"abc\uFFFDgpj.exe"_s;
        QTest::newRow("Hebrew") << u"שלום"_s << u"\u2068שלום\u2069"_s;
        QTest::newRow("Arabic that ends what is around")
            << u"مرحبا\u2069x"_s << u"\u2068مرحبا\uFFFDx\u2069"_s;
        QTest::newRow("joined emoji") << u"👩\u200D🍳"_s << u"👩\u200D🍳"_s;
        QTest::newRow("nothing to join") << u"\u200D\u200C"_s << QString();
        QTest::newRow("zero width") << u"a\u200Bb\uFEFF"_s << u"a\uFFFDb\uFFFD"_s;
        QTest::newRow("separators") << u"a\u2028b\u2029"_s << u"a\uFFFDb\uFFFD"_s;
        QTest::newRow("half a pair") << QString(QChar(0xD800)) + u'x' << u"\uFFFDx"_s;
    }
    void line()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QCOMPARE(safeLine(text), shown);
    }

    void text() { QCOMPARE(safeText(u"a\r\nb\tc\rשלום\n\u0001"_s), u"a\nb\tc\n\u2068שלום\u2069\n\u2401"_s); }

    void masks_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("masked");
        QTest::newRow("German") << u"+4915112345642"_s << u"+49 151 •••••• 42"_s;
        QTest::newRow("Norwegian") << u"+4790000042"_s << u"+47 900 ••• 42"_s;
        QTest::newRow("short") << u"+12345"_s << u"•••45"_s;
        QTest::newRow("none") << QString() << QString();
        QTest::newRow("no number") << u"abc"_s << QString();
        QTest::newRow("no country") << u"+9991234567890"_s << u"999 •••••••• 90"_s;
    }
    void masks()
    {
        QFETCH(QString, number);
        QFETCH(QString, masked);
        QCOMPARE(maskedNumber(number), masked);
    }
};

QTEST_GUILESS_MAIN(TestSafeText)
#include "tst_safetext.moc"
