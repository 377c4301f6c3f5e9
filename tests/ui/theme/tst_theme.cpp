// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Badge.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace otpost;
using namespace otpost::ui;

namespace {

double channel(float value)
{
    return value <= 0.03928F ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

/// As WCAG 2 defines it.
double contrast(const QColor& a, const QColor& b)
{
    const auto luminance = [](const QColor& c) {
        return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF());
    };
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

}

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastOfTokens_data()
    {
        QTest::addColumn<QColor>("front");
        QTest::addColumn<QColor>("back");
        QTest::addColumn<double>("least");
        for (const Theme& theme : {Theme::light({}, {}), Theme::darkTheme({}, {})}) {
            const QByteArray name = theme.dark ? "dark" : "light";
            const Colors& c = theme.colors;
            const auto row
                = [&](const QByteArray& what, const QColor& front, const QColor& back, double least) {
                      QTest::addRow("%s: %s", name.constData(), what.constData()) << front << back << least;
                  };
            for (const QColor& back : {c.window, c.sidebar, c.surface, c.subtle, c.accentTint}) {
                const QByteArray on = back.name().toLatin1();
                row("text on " + on, c.text, back, 4.5);
                row("text2 on " + on, c.text2, back, 4.5);
                row("accent on " + on, c.accent, back, 4.5);
            }
            for (const QColor& back : {c.window, c.surface, c.subtle})
                row("text3 on " + back.name().toLatin1(), c.text3, back, 4.5);
            row("on accent", c.onAccent, c.accent, 4.5);
            row("on accent, hovered", c.onAccent, c.accentHover, 4.5);
            row("undo bar", c.undoText, c.undoBar, 4.5);
            row("undo link", c.undoLink, c.undoBar, 4.5);
            row("placeholder in code", c.codePlaceholder, c.codePlaceholderTint, 4.5);
            row("field border on surface", c.field, c.surface, 3.0);
            row("field border on window", c.field, c.window, 3.0);
            row("switch that is off", c.switchOff, c.window, 3.0);
        }
    }

    void contrastOfTokens()
    {
        QFETCH(const QColor, front);
        QFETCH(const QColor, back);
        QFETCH(const double, least);
        QVERIFY2(contrast(front, back) >= least, qPrintable(QString::number(contrast(front, back))));
    }

    void badgesAreReadable()
    {
        for (const Theme& theme : {Theme::light({}, {}), Theme::darkTheme({}, {})}) {
            for (int i = 0; i <= static_cast<int>(MessageStatus::Expired); ++i) {
                const Badge badge = statusBadge(static_cast<MessageStatus>(i), theme);
                QVERIFY2(!badge.text.isEmpty(), qPrintable(QString::number(i)));
                QVERIFY2(isBundledIcon(badge.icon), qPrintable(badge.icon));
                const QColor back = badge.form == Badge::Form::Tinted ? badge.tint : theme.colors.accentTint;
                QVERIFY2(contrast(badge.color, back) >= 4.5, qPrintable(badge.text));
            }
            for (int i = 0; i <= static_cast<int>(Outcome::Unknown); ++i) {
                const Badge badge = outcomeBadge(static_cast<Outcome>(i), theme);
                QVERIFY(!badge.text.isEmpty());
                QVERIFY2(isBundledIcon(badge.icon), qPrintable(badge.icon));
            }
            for (const RouteRole role : {RouteRole::Primary, RouteRole::Fallback, RouteRole::Disabled})
                QVERIFY(isBundledIcon(roleBadge(role, theme).icon));
        }
    }

    void iconIsDrawnInItsColour()
    {
        QImage image(48, 48, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintIcon(&painter, QRectF(0, 0, 48, 48), u"square"_s, QColor(0x12, 0x34, 0x56));
        painter.end();
        QCOMPARE(image.pixelColor(24, 6), QColor(0x12, 0x34, 0x56)); // its upper edge
        QCOMPARE(image.pixelColor(24, 24).alpha(), 0);
        QVERIFY(!isBundledIcon(u"no-such-icon"_s));
    }

    void appearanceChangesAtRunTime()
    {
        ThemeController themes(
            *qobject_cast<QApplication*>(QApplication::instance()), loadFonts(13), Appearance::Light);
        QWidget widget;
        widget.show();
        QCOMPARE(themeOf(&widget).dark, false);
        QCOMPARE(widget.palette().color(QPalette::Window), themeOf(&widget).colors.window);
        const QSignalSpy changed(&themes, &ThemeController::themeChanged);
        themes.setAppearance(Appearance::Dark);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(themeOf(&widget).dark, true);
        QTRY_COMPARE(widget.palette().color(QPalette::Window), themeOf(&widget).colors.window);
        themes.setAppearance(Appearance::Dark);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(themeOf(&widget).font(TextRole::Title).pixelSize(), 20);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
