// SPDX-License-Identifier: GPL-3.0-or-later
// What is taken out of the log.
#include "core/base/Csv.h"
#include "core/base/Json.h"
#include "core/log/LogExport.h"
#include "core/storage/MessageRepository.h"
#include "core/storage/Storage.h"
#include "tests/support/TempDataDir.h"

#include <QDir>
#include <QTest>

#ifdef Q_OS_LINUX
#include <sys/resource.h>

#include <csignal>
#endif

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime today(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
const QString guest = u"+4915170001234"_s;

struct Made {
    QString to = guest;
    QString text = u"Hello"_s;
    MessageStatus status = MessageStatus::Sent;
    QDateTime at = today;
};

Result<MessageId> store(Connection& connection, const Made& made)
{
    Message message;
    message.to = made.to;
    message.text = made.text;
    message.status = made.status;
    message.segments = countSegments(made.text);
    message.createdAt = message.updatedAt = made.at;
    const Result<MessageId> id = MessageRepository::insert(connection, message);
    if (!id)
        return id;
    Attempt attempt;
    attempt.messageId = *id;
    attempt.gatewayId = 3;
    attempt.gatewayName = u"Kannel"_s;
    attempt.startedAt = made.at;
    attempt.outcome = made.status == MessageStatus::Sent ? Outcome::Accepted : Outcome::Unknown;
    attempt.request = ShownRequest{
        u"POST"_s, u"https://x/"_s, {}, u"{\"to\":\"%1\",\"text\":\"%2\"}"_s.arg(made.to, made.text)};
    attempt.response = ShownResponse{200, {}, u"queued for %1"_s.arg(made.to.mid(1)), 30, false};
    attempt.providerId = u"p-%1"_s.arg(*id);
    if (Result<Attempt> added = MessageRepository::addAttempt(connection, attempt); !added)
        return tl::unexpected(added.error());
    return id;
}

}

class TestLogExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<TempDataDir>();
        auto opened = Storage::open(m_directory->path());
        QVERIFY(opened);
        m_storage = std::move(*opened);
    }
    void cleanup()
    {
        m_storage.reset();
        m_directory.reset();
    }

    void csvComesBackAsItWas()
    {
        const QStringList texts{u"plain"_s, u"=1+1"_s, u"+cmd"_s, u"-2"_s, u"@SUM(A1)"_s, u"\tx"_s,
            u"a,\"b\"\nc"_s, u"Zoë 🙂"_s, u" spaces "_s, u"+49 30 1"_s, u"\n=1"_s, u"＝1+1"_s, u"a;=1+1"_s,
            u"a\t=1"_s};
        for (const QString& text : texts)
            add({guest, text});
        const QString path = m_directory->filePath(u"out.csv"_s);
        ExportOrder order;
        order.path = path;
        order.byteOrderMark = true;
        order.view.sort = {LogColumn::Id, true};
        QCOMPARE(*exportLog(*m_storage, order).result(), texts.size());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("\xEF\xBB\xBFid,createdAt,to,"));
        file.seek(0);
        CsvReader reader(file);
        QCOMPARE((*reader.readHeader({u"id"_s}))->fields, exportColumns());
        for (const QString& text : texts) {
            const CsvRow row = **reader.next();
            QCOMPARE(row.fields.size(), exportColumns().size());
            QCOMPARE(row.fields.at(2), guest);
            const QString cell = row.fields.at(8);
            const bool formula = u"=+-@\t\n＝"_s.contains(text.front()) && text != "+49 30 1"_L1;
            QCOMPARE(cell, formula ? u'\'' + text : text);
            QVERIFY(!u"=-@\t\n＝"_s.contains(cell.front()));
            QCOMPARE(row.fields.at(12), u"accepted"_s);
        }
        QVERIFY(!*reader.next());
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void jsonOfEachRow()
    {
        for (int i = 0; i < 1'203; ++i)
            add({i % 2 == 0 ? guest : u"+4790000000"_s, u"Nr %1"_s.arg(i)});
        for (const ExportFormat format : {ExportFormat::Json, ExportFormat::JsonLines}) {
            QByteArray bytes;
            ExportOrder order;
            order.sink = [&bytes](const QByteArray& some) -> Result<void> {
                bytes += some;
                return {};
            };
            order.format = format;
            order.masked = true;
            order.view.filter.search = u"7000"_s;
            QCOMPARE(*exportLog(*m_storage, order).result(), 602);
            if (format == ExportFormat::JsonLines)
                bytes = '[' + bytes.trimmed().replace('\n', ',') + ']';
            const JsonValue json = *parseJson(bytes);
            QCOMPARE(json.size(), size_t(602));
            QCOMPARE(memberString(json[0], "message"), u"Nr 1202"_s);
            QCOMPARE(memberString(json[0], "to"), u"+49 151 •••••• 34"_s);
        }
    }

    void noHalfFile_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("no such folder") << u"gone/out.csv"_s;
        QTest::newRow("a folder") << u"."_s;
    }
    void noHalfFile()
    {
        QFETCH(QString, path);
        add({});
        ExportOrder order;
        order.path = m_directory->filePath(path);
        const QStringList before = m_directory->files();
        const Result<qint64> rows = exportLog(*m_storage, order).result();
        QCOMPARE(rows.error().kind, ErrorKind::FileUnwritable);
        QCOMPARE(m_directory->files(), before);
    }

    void fullDisk()
    {
#ifdef Q_OS_LINUX
        for (int i = 0; i < 200; ++i)
            add({guest, QString(300, u'x')});
        ExportOrder order;
        order.path = m_directory->addFile(u"out.csv"_s, "as before");
        const QStringList before = m_directory->files();
        // No file of this process may grow beyond: as if the disk were full.
        const auto former = std::signal(SIGXFSZ, SIG_IGN);
        rlimit limit{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &limit), 0);
        rlimit small = limit;
        small.rlim_cur = 20'000;
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const Result<qint64> rows = exportLog(*m_storage, order).result();
        setrlimit(RLIMIT_FSIZE, &limit);
        std::signal(SIGXFSZ, former);
        QCOMPARE(rows.error().kind, ErrorKind::FileUnwritable);
        QCOMPARE(m_directory->files(), before);
        QFile file(order.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "as before");
#else
        QSKIP("Sizes of files are limited on Linux only");
#endif
    }

    void noDeviceIsReplaced()
    {
        add({});
        ExportOrder order;
        order.path = QDir(m_directory->path()).filePath(u"link"_s);
        // Named by a link, so that nothing happens to the device where this fails.
        if (!QFile::link(u"/dev/null"_s, order.path))
            QSKIP("There is no /dev/null here");
        QCOMPARE(exportLog(*m_storage, order).result().error().kind, ErrorKind::FileUnwritable);
    }

    void canceledExportLeavesWhatWasThere()
    {
        for (int i = 0; i < 600; ++i)
            add({});
        const QString path = m_directory->addFile(u"out.csv"_s, "as before");
        ExportOrder order;
        order.path = path;
        order.overwrite = false;
        QCOMPARE(exportLog(*m_storage, order).result().error().kind, ErrorKind::FileExists);
        order.overwrite = true;
        const auto cancel = std::make_shared<CancelSource>();
        const auto stop = [cancel](const ExportProgress&) { cancel->cancel(); };
        QCOMPARE(exportLog(*m_storage, order, stop, cancel).result().error().kind, ErrorKind::WorkCanceled);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "as before");
        QCOMPARE(m_directory->files().filter(u"out.csv"_s).size(), 1);
    }

private:
    MessageId add(const Made& made)
    {
        return *m_storage->write([made](Connection& c) { return store(c, made); }).result();
    }

    std::unique_ptr<TempDataDir> m_directory;
    std::unique_ptr<Storage> m_storage;
};

QTEST_GUILESS_MAIN(TestLogExport)
#include "tst_logexport.moc"
