// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/Services.h"
#include "core/model/Location.h"
#include "core/routing/RouteService.h"
#include "core/storage/DataDirectory.h"
#include "core/storage/Storage.h"
#include "tests/support/MemorySecretStore.h"
#include "tests/support/TempDataDir.h"

#include <QTest>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

namespace {

Location called(const QString& name, const QStringList& ssids = {})
{
    Location location;
    location.name = name;
    location.ssids = ssids;
    return location;
}

QStringList namesOf(const QList<Location>& locations)
{
    QStringList names;
    for (const Location& location : locations)
        names.append(location.name);
    return names;
}

/// A data directory with its services.
struct Place {
    TempDataDir dir;
    MemorySecretStore secrets;
    std::unique_ptr<Services> services = std::move(*Services::open(dir.path(), &secrets));

    RouteService& routes() { return services->routes(); }
    Result<Location> add(const Location& location) { return routes().addLocation(location).result(); }
    QStringList names() { return namesOf(*routes().locations().result()); }
};

}

/// Names and networks of locations, and the list of them.
class TestLocations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("stored"); // null: refused
        const QString refused;
        QTest::newRow("plain") << u"Harbour Hotel"_s << u"Harbour Hotel"_s;
        QTest::newRow("spaces around") << u" \t Bar \n"_s << u"Bar"_s;
        QTest::newRow("one letter") << u"a"_s << u"a"_s;
        QTest::newRow("digits and a letter") << u"7a"_s << u"7a"_s;
        QTest::newRow("letters of other scripts") << u"ホテル"_s << u"ホテル"_s;
        QTest::newRow("letters beyond 16 bits") << u"𠀀"_s << u"𠀀"_s;
        QTest::newRow("joiner inside a word") << u"می‌خواهم"_s << u"می‌خواهم"_s;
        QTest::newRow("signs") << u"\"%TO%\" & <b>'"_s << u"\"%TO%\" & <b>'"_s;
        QTest::newRow("longest") << QString(100, u'x') << QString(100, u'x');
        QTest::newRow("longest beyond 16 bits") << u"𠀀"_s.repeated(100) << u"𠀀"_s.repeated(100);
        QTest::newRow("too long") << QString(101, u'x') << refused;
        QTest::newRow("far too long") << QString(1'000'000, u'x') << refused;
        QTest::newRow("empty") << u""_s << refused;
        QTest::newRow("spaces") << u"   "_s << refused;
        QTest::newRow("an id") << u"12"_s << refused;
        QTest::newRow("digits of another script") << u"١٢"_s << refused;
        QTest::newRow("signs only") << u"--"_s << refused;
        QTest::newRow("line break") << u"a\nb"_s << refused;
        QTest::newRow("escape") << u"a\x1b[2Jb"_s << refused;
        QTest::newRow("NUL") << u"a"_s + QChar(QChar::Null) + u"b"_s << refused;
        QTest::newRow("right to left override") << u"a\u202Eb"_s << refused;
        QTest::newRow("line separator") << u"a\u2028b"_s << refused;
        QTest::newRow("half a character") << u"a"_s + QChar(0xD800) << refused;
    }
    void names()
    {
        QFETCH(QString, given);
        QFETCH(QString, stored);
        const Result<QString> checked = checkLocationName(given);
        QCOMPARE(checked.value_or(QString()), stored);
        if (!checked) {
            QCOMPARE(checked.error().field, u"name"_s);
            QVERIFY(checked.error().kind
                == (given.trimmed().isEmpty() ? ErrorKind::FieldMissing : ErrorKind::LocationNameInvalid));
            const QString words = describe(checked.error());
            QVERIFY(words.isValidUtf16() && words.size() < 300);
            QVERIFY(!words.contains(u'\x1b') && !words.contains(u'\n') && !words.contains(QChar(0x202E)));
        }
    }

    void sameName_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        QTest::newRow("case") << u"Bar"_s << u"BAR"_s << true;
        QTest::newRow("case beyond ASCII") << u"Ärzte"_s << u"äRZTE"_s << true;
        QTest::newRow("Greek") << u"ΑΘΗΝΑ"_s << u"αθηνα"_s << true;
        QTest::newRow("Cyrillic") << u"Бар"_s << u"бАР"_s << true;
        QTest::newRow("spaces") << u" Bar"_s << u"bar  "_s << true;
        QTest::newRow("encoding of accents") << u"Caf\u00e9"_s << u"Cafe\u0301"_s << true;
        QTest::newRow("accents") << u"Cafe"_s << u"Café"_s << false;
        QTest::newRow("space inside") << u"Ba r"_s << u"Bar"_s << false;
    }
    void sameName()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, same);
        QCOMPARE(locationKey(one) == locationKey(other), same);
        Place place;
        const Result<Location> first = place.add(called(one));
        QVERIFY(first);
        const Result<Location> second = place.add(called(other));
        QCOMPARE(second.has_value(), !same);
        if (!second) {
            QCOMPARE(second.error().kind, ErrorKind::NameTaken);
            QCOMPARE(place.routes().findLocation(other).result()->id, first->id);
        }
        QCOMPARE(place.names().size(), same ? 1 : 2);
    }

    void ssids_data()
    {
        QTest::addColumn<QStringList>("given");
        QTest::addColumn<QStringList>("stored"); // empty where refused
        QTest::addColumn<bool>("good");
        const auto row = [](const char* title, const QStringList& given, const QStringList& stored) {
            QTest::newRow(title) << given << stored << true;
        };
        const auto refused = [](const char* title, const QStringList& given) {
            QTest::newRow(title) << given << QStringList() << false;
        };
        row("none", {}, {});
        row("two", {u"A"_s, u"B"_s}, {u"A"_s, u"B"_s});
        row("case matters", {u"A"_s, u"a"_s}, {u"A"_s, u"a"_s});
        row("spaces belong to it", {u" A "_s, u"A"_s, u" "_s}, {u" A "_s, u"A"_s, u" "_s});
        row("twice", {u"A"_s, u"B"_s, u"A"_s}, {u"A"_s, u"B"_s});
        row("longest", {QString(32, u'x')}, {QString(32, u'x')});
        row("longest in bytes", {u"é"_s.repeated(16)}, {u"é"_s.repeated(16)});
        refused("too long", {QString(33, u'x')});
        refused("too long in bytes", {u"é"_s.repeated(17)});
        refused("empty", {u"A"_s, u""_s});
        refused("NUL", {QString(QChar(QChar::Null))});
        refused("half a character", {QString(QChar(0xDC00))});
        QStringList many;
        for (int i = 0; i < maxSsids; ++i)
            many.append(QString::number(i));
        row("most", many, many);
        refused("too many", many + QStringList{u"x"_s});
    }
    void ssids()
    {
        QFETCH(QStringList, given);
        QFETCH(QStringList, stored);
        QFETCH(bool, good);
        const Result<QStringList> checked = checkSsids(given);
        QCOMPARE(checked.has_value(), good);
        QCOMPARE(checked.value_or(QStringList()), stored);
        Place place;
        const Result<Location> added = place.add(called(u"Bar"_s, given));
        QCOMPARE(added.has_value(), good);
        if (added)
            QCOMPARE(place.routes().findLocation(u"bar"_s).result()->ssids, stored);
        else
            QCOMPARE(place.names(), QStringList());
    }

    void listOfThem()
    {
        Place place;
        const Location bar = *place.add(called(u" Bar "_s, {u"one"_s}));
        const Location cafe = *place.add(called(u"Café"_s, {u"one"_s}));
        QCOMPARE(bar.name, u"Bar"_s);
        QCOMPARE(bar.position, 1);
        QCOMPARE(cafe.position, 2);
        QVERIFY(!bar.route);
        QCOMPARE(*place.routes().locations().result(), QList<Location>({bar, cafe}));

        // By id, too; neither by a part of the name nor by another number.
        QCOMPARE(*place.routes().findLocation(QString::number(cafe.id)).result(), cafe);
        for (const QString& other : {u""_s, u"Ba"_s, u"0"_s, u"-1"_s, u"99"_s, u"9999999999999999999999"_s})
            QCOMPARE(place.routes().findLocation(other).result().error().kind, ErrorKind::LocationNotFound);

        // Its own name in another case is free for it, another's is not.
        Location renamed = bar;
        renamed.name = u"BAR"_s;
        renamed.ssids = {u"two"_s};
        QCOMPARE(place.routes().editLocation(renamed).result()->name, u"BAR"_s);
        QCOMPARE(place.routes().findLocation(u"bar"_s).result()->ssids, QStringList{u"two"_s});
        renamed.name = u"CAFÉ"_s;
        QCOMPARE(place.routes().editLocation(renamed).result().error().kind, ErrorKind::NameTaken);
        QCOMPARE(place.names(), QStringList({u"BAR"_s, u"Café"_s}));

        // What was removed comes back as it was, under its id.
        const Result<Location> gone = place.routes().removeLocation(bar.id).result();
        QVERIFY(gone);
        QCOMPARE(place.names(), QStringList{u"Café"_s});
        QCOMPARE(place.routes().removeLocation(bar.id).result().error().kind, ErrorKind::LocationNotFound);
        QCOMPARE(place.routes().editLocation(*gone).result().error().kind, ErrorKind::LocationNotFound);
        QCOMPARE(*place.add(*gone), *gone);
        QCOMPARE(place.names(), QStringList({u"BAR"_s, u"Café"_s}));
        // Another new one gets an id of its own.
        QVERIFY(place.add(called(u"Third"_s))->id > cafe.id);
    }

    /// Of several programs that add the same location at once, one does.
    void severalPrograms()
    {
        TempDataDir dir;
        MemorySecretStore secrets;
        const auto one = std::move(*Services::open(dir.path(), &secrets));
        const auto other = std::move(*Services::open(dir.path(), &secrets));
        QList<QFuture<Result<Location>>> futures;
        for (int i = 0; i < 20; ++i) {
            futures.append(one->routes().addLocation(called(u"Bar %1"_s.arg(i))));
            futures.append(other->routes().addLocation(called(u"BAR %1"_s.arg(i))));
        }
        int added = 0;
        for (const QFuture<Result<Location>>& future : futures) {
            const Result<Location> result = future.result();
            added += result ? 1 : 0;
            if (!result)
                QCOMPARE(result.error().kind, ErrorKind::NameTaken);
        }
        QCOMPARE(added, 20);
        const QList<Location> all = *one->routes().locations().result();
        QCOMPARE(all.size(), 20);
        for (int i = 0; i < all.size(); ++i)
            QCOMPARE(all.at(i).position, i + 1);
    }

    void movesAmongTheOthers()
    {
        Place place;
        for (const char16_t* name : {u"A", u"B", u"C", u"D"})
            QVERIFY(place.add(called(QString::fromUtf16(name))));
        const auto idOf
            = [&place](const QString& name) { return place.routes().findLocation(name).result()->id; };
        QVERIFY(place.routes().moveLocation(idOf(u"D"_s), 2).result());
        QCOMPARE(place.names(), (QStringList{u"A"_s, u"D"_s, u"B"_s, u"C"_s}));
        QVERIFY(place.routes().moveLocation(idOf(u"A"_s), 99).result());
        QCOMPARE(place.names(), (QStringList{u"D"_s, u"B"_s, u"C"_s, u"A"_s}));
        QVERIFY(place.routes().moveLocation(idOf(u"C"_s), 0).result());
        QCOMPARE(place.names(), (QStringList{u"C"_s, u"D"_s, u"B"_s, u"A"_s}));
        const Result<void> nobody = place.routes().moveLocation(4711, 1).result();
        QVERIFY(!nobody);
        QCOMPARE(nobody.error().kind, ErrorKind::LocationNotFound);
        // One that is deleted and comes back stands where it was, and the order has no gaps.
        const Result<Location> gone = place.routes().removeLocation(idOf(u"D"_s)).result();
        QVERIFY(gone && place.routes().addLocation(*gone).result());
        QCOMPARE(place.names(), (QStringList{u"C"_s, u"D"_s, u"B"_s, u"A"_s}));
    }
};

QTEST_GUILESS_MAIN(TestLocations)
#include "tst_locations.moc"
