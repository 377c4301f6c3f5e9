// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/test/JsonPlaces.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace otpost::ui;

class TestJsonPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void places_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QStringList>("rules");
        QTest::newRow("nested") << uR"({"messages": [{"status": "0", "n": 2}], "ok": true})"_s
                                << QStringList{u"messages.0.status=0"_s, u"messages.0.n=2"_s, u"ok=true"_s};
        QTest::newRow("list") << u"[1, \"a\"]"_s << QStringList{u"0=1"_s, u"1=a"_s};
        QTest::newRow("empty") << u"{}"_s << QStringList();
        QTest::newRow("names that no path can say")
            << uR"({"a.b": 1, "c=d": 2, "": 3, "e": 4})"_s << QStringList{u"e=4"_s};
        QTest::newRow("escapes") << "{\"a\": \"x\\u00e9\\\"y\"}" << QStringList{u"a=x\u00e9\"y"_s};
        QTest::newRow("hidden") << u"{\"token\": \"••••••••\", \"a\": 1}"_s << QStringList{u"a=1"_s};
        QTest::newRow("no JSON") << u"OK 1"_s << QStringList();
    }
    void places()
    {
        QFETCH(QString, json);
        QFETCH(QStringList, rules);
        QStringList found;
        const QList<JsonPlace> all = jsonPlaces(json);
        for (const JsonPlace& place : all) {
            found.append(place.rule());
            QCOMPARE(all.at(placeAt(all, place.start)).rule(), place.rule());
        }
        QCOMPARE(found, rules);
    }
};

QTEST_MAIN(TestJsonPlaces)
#include "tst_jsonplaces.moc"
