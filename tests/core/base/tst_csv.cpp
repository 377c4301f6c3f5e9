// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Csv.h"

#include <QBuffer>
#include <QTest>

using namespace otpost;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(QList<QStringList>)

namespace {

/// Gives a byte at a time, as a slow disk may.
class Trickle : public QBuffer
{
public:
    using QBuffer::QBuffer;

protected:
    qint64 readData(char* data, qint64 most) override
    {
        return QBuffer::readData(data, std::min(most, qint64(1)));
    }
};

struct Read {
    char delimiter = 0;
    QList<QStringList> rows;
    QList<qint64> lines;
    std::optional<Error> error;
};

Read readAll(QIODevice& device)
{
    Read read;
    device.open(QIODevice::ReadOnly);
    CsvReader reader(device);
    Result<std::optional<CsvRow>> row = reader.readHeader({u"to"_s, u"message"_s});
    read.delimiter = reader.delimiter();
    for (; row && *row; row = reader.next()) {
        read.rows.append((*row)->fields);
        read.lines.append((*row)->line);
    }
    if (!row)
        read.error = row.error();
    return read;
}

const QStringList header{u"to"_s, u"message"_s};

}

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<char>("delimiter");
        QTest::addColumn<QList<QStringList>>("rows");
        const auto row = [](const char* name, const QByteArray& bytes, const QList<QStringList>& rows,
                             char delimiter = ',') {
            QTest::addRow("%s", name) << bytes << delimiter << (QList<QStringList>{header} + rows);
        };
        const QStringList plain{u"+47"_s, u"Hello"_s};
        row("plain", "to,message\n+47,Hello\n", {plain});
        row("no line break at the end", "to,message\n+47,Hello", {plain});
        row("CRLF", "to,message\r\n+47,Hello\r\n", {plain});
        row("CR", "to,message\r+47,Hello\r", {plain});
        row("byte order mark", "\xEF\xBB\xBFto,message\n+47,Hello\n", {plain});
        row("semicolons", "to;message\n+47;Hello\n", {plain}, ';');
        row("tabs", "to\tmessage\n+47\tHello\n", {plain}, '\t');
        row("sep line", "sep=;\r\nto;message\r\n+47;Hello\r\n", {plain}, ';');
        row("sep line with mark", "\xEF\xBB\xBFsep=;\nto;message\n+47;Hello\n", {plain}, ';');
        row("quoted", "to,message\n\"+47\",\"Hello\"\n", {plain});
        row("quoted names", "\"to\",\"message\"\n+47,Hello\n", {plain});
        row("blanks around quotes", "to,message\n+47, \"Hello\" \n", {plain});
        row("comma inside", "to,message\n+47,\"Hello, you\"\n", {{u"+47"_s, u"Hello, you"_s}});
        row("quotes inside", "to,message\n+47,\"say \"\"yes\"\"\"\n", {{u"+47"_s, u"say \"yes\""_s}});
        row("only quotes", "to,message\n+47,\"\"\"\"\n", {{u"+47"_s, u"\""_s}});
        row("a lone quote in a plain field", "to,message\n+47,5\" pipe\n", {{u"+47"_s, u"5\" pipe"_s}});
        row("line breaks inside", "to,message\n+47,\"a\r\nb\rc\nd\"\n", {{u"+47"_s, u"a\nb\nc\nd"_s}});
        row("empty fields", "to,message\n,Hello\n+47,\n", {{QString(), u"Hello"_s}, {u"+47"_s, QString()}});
        row("empty quoted field", "to,message\n+47,\"\"\n", {{u"+47"_s, QString()}});
        row("blank rows", "to,message\n\n+47,Hello\n,\n \r\n\n", {plain});
        row("blank rows first", "\n\nto,message\n+47,Hello\n", {plain});
        row("more and less", "to,message\n+47\n+47,Hello,x\n", {{u"+47"_s}, {u"+47"_s, u"Hello"_s, u"x"_s}});
        row("other letters", "to,message\n+47,H\xC3\xA9llo \xF0\x9F\x98\x80\n",
            {{u"+47"_s, u"Héllo \U0001F600"_s}});
        row("commas in a list of semicolons", "to;message\n+47;Hello, you\n", {{u"+47"_s, u"Hello, you"_s}},
            ';');
        row("nothing but names", "to,message\n", {});
        row("nothing but names and no line break", "to,message", {});
        row("blanks are kept", "to,message\n+47, Hello \n", {{u"+47"_s, u" Hello "_s}});
    }
    void reads()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(char, delimiter);
        QFETCH(QList<QStringList>, rows);
        QBuffer whole(&bytes);
        const Read read = readAll(whole);
        QVERIFY2(!read.error, read.error ? qPrintable(describe(*read.error)) : "");
        QCOMPARE(read.rows, rows);
        QCOMPARE(read.delimiter, delimiter);
        Trickle trickle(&bytes);
        const Read slowly = readAll(trickle);
        QVERIFY(!slowly.error);
        QCOMPARE(slowly.rows, rows);
        QCOMPARE(slowly.lines, read.lines);
    }

    void columns_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("names");
        QTest::addRow("letters and blanks")
            << QByteArray(" To ;MESSAGE;x,y\n") << QStringList{u" To "_s, u"MESSAGE"_s, u"x,y"_s};
        QTest::addRow("missing: what gives most")
            << QByteArray("a;b;c,d\n") << QStringList{u"a"_s, u"b"_s, u"c,d"_s};
        QTest::addRow("one column") << QByteArray("number\n") << QStringList{u"number"_s};
        QTest::addRow("sep of another kind") << QByteArray("sep=|\nto,message\n") << QStringList{u"sep=|"_s};
    }
    void columns()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, names);
        QBuffer buffer(&bytes);
        const Read read = readAll(buffer);
        QVERIFY(!read.error);
        QCOMPARE(read.rows.first(), names);
    }

    void lineNumbers()
    {
        QByteArray bytes = "to,message\r\n\r\n1,\"a\r\nb\"\r\n2,c\r\n\n3,d";
        QBuffer buffer(&bytes);
        const Read read = readAll(buffer);
        QCOMPARE(read.lines, QList<qint64>({1, 3, 5, 7}));
    }

    void nothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addRow("empty") << QByteArray();
        QTest::addRow("a mark") << QByteArray("\xEF\xBB\xBF");
        QTest::addRow("line breaks") << QByteArray("\n\r\n\r\n");
        QTest::addRow("delimiters") << QByteArray(",,,\n;;\n");
    }
    void nothing()
    {
        QFETCH(QByteArray, bytes);
        QBuffer buffer(&bytes);
        const Read read = readAll(buffer);
        QVERIFY(!read.error || read.rows.isEmpty());
        if (bytes != ",,,\n;;\n")
            QCOMPARE(read.rows.size(), 0);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("line");
        const QByteArray start = "to,message\n";
        QTest::addRow("UTF-16 with mark")
            << QByteArray("\xFF\xFEt\0o\0", 6) << ErrorKind::CsvNotText << u"1"_s;
        QTest::addRow("UTF-16, the other way round")
            << QByteArray("\xFE\xFF\0t\0o", 6) << ErrorKind::CsvNotText << u"1"_s;
        QTest::addRow("UTF-16 without mark")
            << QByteArray("t\0o\0,\0m\0\n\0", 10) << ErrorKind::CsvNotText << u"1"_s;
        QTest::addRow("NUL") << start + QByteArray("1,a\n2,a\0b\n", 10) << ErrorKind::CsvNotText << u"3"_s;
        QTest::addRow("Latin-1") << start + "1,\xE9t\xE9\n" << ErrorKind::CsvNotText << u"2"_s;
        QTest::addRow("cut in a letter") << start + "1,a\xC3" << ErrorKind::CsvNotText << u"2"_s;
        QTest::addRow("surrogates") << start + "1,\xED\xA0\x80\n" << ErrorKind::CsvNotText << u"2"_s;
        QTest::addRow("open quote") << start + "1,a\n2,\"b\n3,c\n4,d\n" << ErrorKind::CsvQuoteOpen << u"3"_s;
        QTest::addRow("open quote in the names")
            << QByteArray("to,\"message\n1,a\n") << ErrorKind::CsvQuoteOpen << u"1"_s;
        QTest::addRow("open quote, very long")
            << start + "1,\"" + QByteArray(longestCsvField + 10, 'x') << ErrorKind::CsvQuoteOpen << u"2"_s;
        QTest::addRow("stray after quote") << start + "1,\"a\"b\n" << ErrorKind::CsvQuoteStray << u"2"_s;
        QTest::addRow("two quoted in one") << start + "1,\"a\" \"b\"\n" << ErrorKind::CsvQuoteStray << u"2"_s;
        QTest::addRow("stray behind line breaks") << start + "1,\"a\nb\nc\"d\n"
                                                  << ErrorKind::CsvQuoteStray << u"4"_s;
        QTest::addRow("endless field")
            << start + "1," + QByteArray(longestCsvField + 10, 'x') << ErrorKind::CsvRowRefused << u"2"_s;
        QTest::addRow("endless fields")
            << start + QByteArray(mostCsvFields + 10, ',') + "x" << ErrorKind::CsvRowRefused << u"2"_s;
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, line);
        QBuffer buffer(&bytes);
        const Read read = readAll(buffer);
        QVERIFY(read.error);
        QCOMPARE(read.error->kind, kind);
        QCOMPARE(read.error->args.first(), line);
    }

    /// Rows lie across the pieces in which the file is read.
    void large()
    {
        QByteArray bytes = "to;message\r\n";
        constexpr int count = 60'000;
        for (int i = 0; i < count; ++i)
            bytes += QByteArray::number(i) + ";\"text; \"\"" + QByteArray::number(i * 7)
                + "\"\"\r\nand é\"\r\n";
        QBuffer buffer(&bytes);
        const Read read = readAll(buffer);
        QVERIFY(!read.error);
        QCOMPARE(read.rows.size(), count + 1);
        for (int i = 0; i < count; ++i) {
            QCOMPARE(read.rows.at(i + 1).at(0), QString::number(i));
            QCOMPARE(read.rows.at(i + 1).at(1), u"text; \"%1\"\nand é"_s.arg(i * 7));
            QCOMPARE(read.lines.at(i + 1), 2 + 2 * i);
        }
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
