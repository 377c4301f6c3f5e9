// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/phone/RecipientList.h"

#include <QTest>

using namespace otpost;
using namespace Qt::StringLiterals;

class TestRecipientList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void isTakenApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QStringList>("numbers");
        QTest::addColumn<QStringList>("problems");
        QTest::addColumn<int>("repeated");
        const auto row = [](const char* name, const QString& text, const QString& region,
                             const QStringList& numbers, const QStringList& problems = {}, int repeated = 0) {
            QTest::addRow("%s", name) << text << region << numbers << problems << repeated;
        };
        const QString one = u"+4917139200420"_s;
        const QString two = u"+447700900145"_s;
        row("nothing", {}, {}, {});
        row("only separators", u" ,;\n\n , "_s, {}, {});
        row("one, as people write it", u"+49 171 39200-420"_s, {}, {one});
        row("national, with a country", u"0171 39200420"_s, u"DE"_s, {one});
        row("commas", u"+49 171 39200420, +44 7700 900145"_s, {}, {one, two});
        row("lines, with an empty one", u"+4917139200420\r\n\n+447700900145\n"_s, {}, {one, two});
        row("semicolons and a last one", u"+4917139200420;+447700900145;"_s, {}, {one, two});
        row("Arabic comma", u"+4917139200420\u060C +447700900145"_s, {}, {one, two});
        row("twice in two forms", u"0171 39200420, +4917139200420"_s, u"DE"_s, {one}, {}, 1);
        row("one wrong among others", u"+4917139200420, tomorrow"_s, {}, {one}, {u"tomorrow"_s});
        row("national without a country", u"0171 39200420"_s, {}, {}, {u"0171 39200420"_s});
    }

    static void isTakenApart()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, region);
        const RecipientList list = parseRecipients(text, region);
        QStringList numbers;
        for (const PhoneNumber& number : list.numbers)
            numbers.append(number.e164);
        QStringList problems;
        for (const RecipientList::Problem& problem : list.problems)
            problems.append(problem.text);
        QTEST(numbers, "numbers");
        QTEST(problems, "problems");
        QTEST(list.repeated, "repeated");
    }
};

QTEST_GUILESS_MAIN(TestRecipientList)
#include "tst_recipientlist.moc"
