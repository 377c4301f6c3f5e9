// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sending/BulkFile.h"

#include "tests/support/TempDataDir.h"

#include <QTest>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

namespace {

MessageRequest common()
{
    MessageRequest request;
    request.defaultLocation = u"OTPost"_s;
    request.lifetimeSeconds = 3600;
    return request;
}

}

class TestBulkFile : public QObject
{
    Q_OBJECT

private:
    TempDataDir m_dir;

private Q_SLOTS:
    void numbers_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("number"); // empty: refused
        QTest::addRow("plain") << u"+4915112345678"_s << u"+4915112345678"_s;
        QTest::addRow("blanks") << u"  +49 151 1234 5678 "_s << u"+49 151 1234 5678"_s;
        QTest::addRow("apostrophe") << u"'+4915112345678"_s << u"+4915112345678"_s;
        QTest::addRow("typographic apostrophe") << u"\u2019+4915112345678"_s << u"+4915112345678"_s;
        QTest::addRow("formula") << u"=\"+4915112345678\""_s << u"+4915112345678"_s;
        QTest::addRow("scientific") << u"4.91512E+11"_s << QString();
        QTest::addRow("scientific, comma") << u"4,91512E+11"_s << QString();
        QTest::addRow("scientific, small") << u"+5e11"_s << QString();
        QTest::addRow("decimal") << u"4915112345678.0"_s << QString();
        QTest::addRow("points as people write them") << u"+49.151.12345678"_s << u"+49.151.12345678"_s;
    }
    void numbers()
    {
        QFETCH(QString, field);
        QFETCH(QString, number);
        const tl::expected<QString, QString> read = numberFromSpreadsheet(field);
        QCOMPARE(read.has_value(), !number.isEmpty());
        if (read)
            QCOMPARE(*read, number);
        else
            QVERIFY(read.error().contains(field.trimmed()));
    }

    void opens_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("accepted");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QStringList>("ignored");
        const auto good = [](const char* name, const QByteArray& bytes, const QStringList& ignored = {}) {
            QTest::addRow("%s", name) << bytes << true << ErrorKind::Internal << ignored;
        };
        const auto bad = [](const char* name, const QByteArray& bytes, ErrorKind kind) {
            QTest::addRow("%s", name) << bytes << false << kind << QStringList();
        };
        good("as documented", "to,message\n");
        good("another order", "message,to\n");
        good("letters and blanks", " To , MESSAGE ,Location\n");
        good("others", "id,to,name,message,\n", {u"id"_s, u"name"_s});
        bad("empty", "", ErrorKind::CsvEmpty);
        bad("no number", "message\n", ErrorKind::CsvColumnMissing);
        bad("no text", "to;text\n", ErrorKind::CsvColumnMissing);
        bad("no names", "+4915112345678,Hello\n", ErrorKind::CsvColumnMissing);
        bad("twice", "to,message,TO\n", ErrorKind::CsvColumnTwice);
        bad("UTF-16", QByteArray("\xFF\xFEt\0o\0", 6), ErrorKind::CsvNotText);
    }
    void opens()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, accepted);
        QFETCH(ErrorKind, kind);
        QFETCH(QStringList, ignored);
        BulkFile file(m_dir.addFile(u"list.csv"_s, bytes), common());
        const Result<void> opened = file.open();
        QCOMPARE(opened.has_value(), accepted);
        if (!accepted)
            QCOMPARE(opened.error().kind, kind);
        else
            QCOMPARE(file.ignored(), ignored);
    }

    void rows_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<ErrorKind>("kind"); // Internal: accepted
        QTest::addColumn<QString>("words");
        const auto bad = [](const char* name, const QByteArray& row, const QString& words,
                             ErrorKind kind = ErrorKind::CsvRowRefused) {
            QTest::addRow("%s", name) << row << kind << words;
        };
        QTest::addRow("good") << QByteArray("+4915112345678,Hello,") << ErrorKind::Internal << QString();
        QTest::addRow("without what may be missing")
            << QByteArray("+4915112345678,Hello") << ErrorKind::Internal << QString();
        QTest::addRow("empty fields behind")
            << QByteArray("+4915112345678,Hello,Lobby,,, ") << ErrorKind::Internal << QString();
        bad("no number", ",Hello,", u"number"_s);
        bad("no text", "+4915112345678,,", u"empty"_s);
        bad("not a number", "Anna,Hello,", u"Anna"_s);
        bad("no country", "015112345678,Hello,", u"country"_s);
        bad("scientific", "4.91512E+11,Hello,", u"scientific"_s);
        bad("too long", "+4915112345678," + QByteArray(1'600, 'x'), u"10"_s);
        bad("short", "+4915112345678", u"1"_s, ErrorKind::CsvRowShort);
        bad("a comma without quotes", "+4915112345678,Hello,Lobby,you", u"4"_s, ErrorKind::CsvRowShort);
    }
    void rows()
    {
        QFETCH(QByteArray, row);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, words);
        BulkFile file(m_dir.addFile(u"list.csv"_s, "to,message,location\n\n" + row + "\n"), common());
        QVERIFY(file.open());
        const Result<std::optional<BulkRow>> read = file.next();
        QVERIFY(read);
        QVERIFY(*read);
        QCOMPARE((*read)->line, 3);
        QCOMPARE((*read)->message.has_value(), kind == ErrorKind::Internal);
        if (kind == ErrorKind::Internal) {
            QCOMPARE((*read)->message->lifetimeSeconds, 3600);
            QVERIFY((*read)->message->waitsForGateways);
            return;
        }
        QCOMPARE((*read)->problem->kind, kind);
        QVERIFY2(describe(*(*read)->problem).contains(words), qPrintable(describe(*(*read)->problem)));
        QVERIFY(describe(*(*read)->problem).contains(u"3"_s));
    }

    /// What stands in a row, and what tells rows apart.
    void tags()
    {
        MessageRequest request = common();
        request.location = u"Lobby"_s;
        BulkFile file(m_dir.addFile(u"list.csv"_s,
                          "location,message,to\n,Hello,+49 151 12345678\nBar,Hello,+4915112345678\n"
                          "Lobby,Hello,'+4915112345678\n,hello,+4915112345678\n"),
            request);
        QVERIFY(file.open());
        QList<BulkRow> rows;
        for (Result<std::optional<BulkRow>> row = file.next(); row && *row; row = file.next())
            rows.append(**row);
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows.at(0).message->location, u"Lobby"_s);
        QCOMPARE(rows.at(1).message->location, u"Bar"_s);
        QCOMPARE(rows.at(0).tag, rows.at(2).tag);
        QVERIFY(rows.at(0).tag != rows.at(1).tag);
        QVERIFY(rows.at(0).tag != rows.at(3).tag);
        // Once more from the first.
        QVERIFY(file.rewind());
        QCOMPARE((*file.next())->tag, rows.at(0).tag);
    }

    void identity()
    {
        const auto tagsOf = [](const QString& path) {
            BulkFile file(path, common());
            if (!file.open())
                return std::pair(QString(), QString());
            return std::pair(file.pathTag(), file.contentTag());
        };
        const QByteArray bytes = "to,message\n+4915112345678,Hello\n";
        const auto one = tagsOf(m_dir.addFile(u"one.csv"_s, bytes));
        const auto two = tagsOf(m_dir.addFile(u"two.csv"_s, bytes));
        QVERIFY(one.first != two.first);
        QCOMPARE(one.second, two.second);
        const auto changed = tagsOf(m_dir.addFile(u"one.csv"_s, bytes + "+4915112345679,Hi\n"));
        QCOMPARE(changed.first, one.first);
        QVERIFY(changed.second != one.second);
        QVERIFY(QFile::link(m_dir.filePath(u"one.csv"_s), m_dir.filePath(u"link.csv"_s)));
        QCOMPARE(tagsOf(m_dir.filePath(u"link.csv"_s)).first, one.first);
    }

    void unreadable()
    {
        for (const QString& path : {m_dir.path(), m_dir.filePath(u"missing.csv"_s), QString()}) {
            BulkFile file(path, common());
            const Result<void> opened = file.open();
            QVERIFY(!opened);
            QCOMPARE(opened.error().kind, ErrorKind::FileUnreadable);
        }
    }

    void tooLarge()
    {
        const QString path = m_dir.filePath(u"large.csv"_s);
        QFile large(path);
        QVERIFY(large.open(QIODevice::WriteOnly));
        QVERIFY(large.resize(mostBulkMebibytes * 1024 * 1024 + 1)); // takes no room
        large.close();
        BulkFile file(path, common());
        const Result<void> opened = file.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::CsvTooLarge);
        QVERIFY(large.remove());
    }
};

QTEST_GUILESS_MAIN(TestBulkFile)
#include "tst_bulkfile.moc"
