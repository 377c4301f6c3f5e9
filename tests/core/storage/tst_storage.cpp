// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/DataDirectory.h"
#include "core/storage/MessageRepository.h"
#include "core/storage/Settings.h"
#include "core/storage/Storage.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace otpost;
using namespace Qt::StringLiterals;

namespace {

Message sampleMessage(int number)
{
    Message message;
    message.to = u"+49151%1"_s.arg(number, 8, 10, QLatin1Char('0'));
    message.text = u"Text %1 100%_x"_s.arg(number);
    message.segments = countSegments(message.text);
    message.status = number % 2 ? MessageStatus::Sent : MessageStatus::Error;
    message.createdAt = QDateTime::fromMSecsSinceEpoch(1'800'000'000'000 + number * 1000, Qt::UTC);
    message.updatedAt = message.createdAt;
    return message;
}

QByteArray allBytesBelow(const QString& directory)
{
    QByteArray bytes;
    for (const QFileInfo& file : QDir(directory).entryInfoList(QDir::Files | QDir::Hidden)) {
        QFile open(file.filePath());
        if (open.open(QIODevice::ReadOnly))
            bytes += open.readAll();
    }
    return bytes;
}

/// Runs one statement on a database of its own connection.
void tamper(const QString& directory, const QString& sql)
{
    Result<Connection> connection = Connection::open(databaseFile(directory), Connection::Mode::ReadWrite);
    QVERIFY(connection);
    QVERIFY(connection->exec(sql));
}

}

class TestStorage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;

    QString path() const { return m_dir->path() + "/data"_L1; }
    ErrorKind openError() const
    {
        const auto opened = Storage::open(path());
        return opened ? ErrorKind::Internal : opened.error().kind;
    }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void createsAPrivateDirectory()
    {
        QVERIFY(Storage::open(path()));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(path()).permissions() & others));
        QVERIFY(!(QFileInfo(databaseFile(path())).permissions() & others));
    }

    void usesTheSafeModes()
    {
        const auto storage = Storage::open(path());
        QVERIFY(storage);
        const auto pragma = [&storage](const QString& name) {
            return (*storage)
                ->write([name](Connection& c) { return c.value(u"PRAGMA "_s + name); })
                .result()
                ->toString();
        };
        QCOMPARE(pragma(u"journal_mode"_s), u"wal"_s);
        QCOMPARE(pragma(u"synchronous"_s), u"2"_s);
        QCOMPARE(pragma(u"foreign_keys"_s), u"1"_s);
        const auto loose = (*storage)->read([](Connection& c) {
            return c.value(
                u"SELECT group_concat(name) FROM pragma_table_list WHERE schema = 'main' AND strict = 0 "
                "AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'message_search%'"_s);
        });
        QCOMPARE(loose.result()->toString(), QString());
    }

    void refusesWhatItCannotUse()
    {
        QDir().mkpath(path());
        QFile file(databaseFile(path()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("this is not a database, but long enough to look like a file ").repeated(100));
        file.close();
        const QByteArray before = allBytesBelow(path());
        QCOMPARE(openError(), ErrorKind::DatabaseNotOne);
        QCOMPARE(allBytesBelow(path()), before);
    }

    void refusesAStrangersDatabase()
    {
        QDir().mkpath(path());
        tamper(path(), u"CREATE TABLE theirs (x)"_s);
        QCOMPARE(openError(), ErrorKind::DatabaseNotOne);
    }

    void refusesANewerSchema()
    {
        QVERIFY(Storage::open(path()));
        tamper(path(), u"PRAGMA user_version = 999"_s);
        const auto opened = Storage::open(path());
        QCOMPARE(opened.error().kind, ErrorKind::DataDirNewer);
        QCOMPARE(opened.error().args.mid(1), (QStringList{u"999"_s, QString::number(knownSchemaVersion())}));
    }

    void noticesANewerSchemaWhileRunning()
    {
        const auto storage = Storage::open(path());
        tamper(path(), u"PRAGMA user_version = 999"_s);
        const Result<void> written
            = (*storage)->write([](Connection& c) { return c.exec(u"DELETE FROM message"_s); }).result();
        QCOMPARE(written.error().kind, ErrorKind::DataDirNewer);
    }

    void refusesAFileAsDirectory()
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QCOMPARE(openError(), ErrorKind::DataDirCreate);
    }

    void knowsNetworkFileSystems()
    {
        for (const QString& type : {u"nfs4"_s, u"NFS"_s, u"cifs"_s, u"smb3"_s, u"fuse.sshfs"_s})
            QVERIFY2(isNetworkFileSystem(type), qPrintable(type));
        for (const QString& type :
            {u"ext4"_s, u"btrfs"_s, u"xfs"_s, u"apfs"_s, u"NTFS"_s, u"tmpfs"_s, u"overlay"_s, u"fuseblk"_s})
            QVERIFY2(!isNetworkFileSystem(type), qPrintable(type));
    }

    /// A full disk in the middle of a write: an error, and nothing half-written.
    void survivesAFullDisk()
    {
        const auto storage = Storage::open(path());
        const auto pages = (*storage)->write([](Connection& c) -> Result<int> {
            const Result<QVariant> count = c.value(u"PRAGMA page_count"_s);
            (void)c.exec(u"PRAGMA max_page_count = %1"_s.arg(count->toInt() + 2));
            return count->toInt();
        });
        QVERIFY(pages.result());
        const Result<void> written
            = (*storage)
                  ->write([](Connection& c) -> Result<void> {
                      for (int i = 0; i < 1000; ++i) {
                          if (const Result<MessageId> id = MessageRepository::insert(c, sampleMessage(i));
                              !id)
                              return tl::unexpected(id.error());
                      }
                      return {};
                  })
                  .result();
        QCOMPARE(written.error().kind, ErrorKind::DatabaseFull);
        const auto left
            = (*storage)->read([](Connection& c) { return c.value(u"SELECT count(*) FROM message"_s); });
        QCOMPARE(left.result()->toInt(), 0);
    }

    void upgradeKeepsACopy()
    {
        QVERIFY(Storage::open(path()));
        tamper(path(), u"INSERT INTO setting VALUES ('default-location', 'Old Mill')"_s);
        MigrationList migrations = *readMigrations();
        migrations.append(QStringList{u"ALTER TABLE setting ADD COLUMN more TEXT"_s});
        Result<Connection> connection = Connection::open(databaseFile(path()), Connection::Mode::ReadWrite);
        QVERIFY(migrateWith(*connection, migrations));
        QCOMPARE(connection->value(u"PRAGMA user_version"_s)->toInt(), int(migrations.size()));
        QCOMPARE(
            connection->value(u"SELECT value FROM setting WHERE more IS NULL"_s)->toString(), u"Old Mill"_s);

        const QStringList copies = QDir(path()).entryList({u"otpost-schema-*.db"_s});
        QCOMPARE(copies.size(), 1);
        Result<Connection> copy
            = Connection::open(path() + u'/' + copies.first(), Connection::Mode::ReadOnly);
        QCOMPARE(copy->value(u"PRAGMA user_version"_s)->toInt(), int(migrations.size()) - 1);
        QCOMPARE(copy->value(u"SELECT value FROM setting"_s)->toString(), u"Old Mill"_s);
    }

    void failedUpgradeChangesNothing()
    {
        QVERIFY(Storage::open(path()));
        tamper(path(), u"INSERT INTO setting VALUES ('default-location', 'Old Mill')"_s);
        MigrationList migrations = *readMigrations();
        migrations.append(QStringList{u"DELETE FROM setting"_s, u"ALTER TABLE nothing ADD COLUMN x"_s});
        Result<Connection> connection = Connection::open(databaseFile(path()), Connection::Mode::ReadWrite);
        QVERIFY(!migrateWith(*connection, migrations));
        QCOMPARE(connection->value(u"PRAGMA user_version"_s)->toInt(), int(migrations.size()) - 1);
        QCOMPARE(connection->value(u"SELECT value FROM setting"_s)->toString(), u"Old Mill"_s);
    }

    void manyProgramsMayStartAtOnce()
    {
        QList<QFuture<bool>> starts;
        QList<QThread*> threads;
        std::atomic<int> opened = 0;
        for (int i = 0; i < 6; ++i) {
            threads.append(QThread::create([this, &opened] { opened += Storage::open(path()).has_value(); }));
            threads.last()->start();
        }
        for (QThread* thread : threads)
            thread->wait();
        qDeleteAll(threads);
        QCOMPARE(opened.load(), 6);
    }

    void tellsOfChangesByOthers()
    {
        const auto storage = Storage::open(path());
        QSignalSpy changed(storage->get(), &Storage::changed);
        tamper(path(), u"INSERT INTO setting VALUES ('appearance', 'dark')"_s);
        QVERIFY(changed.wait());
    }

    /// Both connections go away in threads of their own; the last of them empties the write-ahead log.
    void leavesOneFileWhenClosed()
    {
        for (int turn = 0; turn < 40; ++turn) {
            {
                const auto storage = std::move(*Storage::open(path()));
                QVERIFY(SettingsService(*storage)
                            .set(u"default-country"_s, turn % 2 ? u"DE"_s : u"FR"_s)
                            .result());
            }
            QCOMPARE(QDir(path()).entryList({u"*-wal"_s, u"*-shm"_s}, QDir::Files), QStringList());
        }
    }

    void logPagesAndFilters()
    {
        const auto storage = Storage::open(path());
        const Result<void> filled
            = (*storage)
                  ->write([](Connection& c) -> Result<void> {
                      for (int i = 1; i <= 30; ++i) {
                          if (const Result<MessageId> id = MessageRepository::insert(c, sampleMessage(i));
                              !id)
                              return tl::unexpected(id.error());
                      }
                      return {};
                  })
                  .result();
        QVERIFY(filled);
        const auto ids = [&storage](const LogFilter& filter) {
            QList<MessageId> found;
            const Result<QList<Message>> page = MessageLog(**storage).page(filter).result();
            for (const Message& message : *page)
                found.append(message.id);
            return found;
        };
        LogFilter filter;
        filter.limit = 3;
        QCOMPARE(ids(filter), (QList<MessageId>{30, 29, 28}));
        filter.before = 28;
        QCOMPARE(ids(filter), (QList<MessageId>{27, 26, 25}));
        filter.status = MessageStatus::Sent;
        QCOMPARE(ids(filter), (QList<MessageId>{27, 25, 23}));
        filter = LogFilter();
        filter.after = 28;
        QCOMPARE(ids(filter), (QList<MessageId>{30, 29}));
        filter = LogFilter();
        filter.search = u"151 0000-0017"_s;
        QCOMPARE(ids(filter), QList<MessageId>{17});
        filter.search = u"100%_"_s;
        QCOMPARE(ids(filter).size(), 30);
        filter.search = u"(("_s;
        QCOMPARE(ids(filter).size(), 0);
        filter.search = u"100%y"_s;
        QCOMPARE(ids(filter).size(), 0);
        filter = LogFilter();
        filter.since = sampleMessage(29).createdAt;
        QCOMPARE(ids(filter), (QList<MessageId>{30, 29}));
        filter.until = sampleMessage(30).createdAt;
        QCOMPARE(ids(filter), QList<MessageId>{29});
    }

    void attemptsComeBackAsTheyWere()
    {
        const auto storage = Storage::open(path());
        const Message message = sampleMessage(1);
        const MessageId id
            = *(*storage)
                   ->write([message](Connection& c) { return MessageRepository::insert(c, message); })
                   .result();
        Attempt attempt;
        attempt.messageId = id;
        attempt.gatewayId = 3;
        attempt.gatewayName = u"Textline"_s;
        attempt.startedAt = message.createdAt;
        attempt.outcome = Outcome::Unknown;
        attempt.reason = Error{ErrorKind::AnswerTimeout, {}, {u"400"_s}};
        attempt.checks = {RuleCheck{RuleCheck::Rule::Path, RuleCheck::State::Failed, u"a=b"_s, u"c"_s}};
        attempt.timings = CallTimings{1.5, -1, -1, 400.2};
        attempt.request = ShownRequest{u"POST"_s, u"https://x/"_s, {{u"A"_s, u"••"_s}}, u"{\"a\":\"ü\"}"_s};
        attempt.response = ShownResponse{200, {{u"B"_s, u"c"_s}}, u"body"_s, 4, false};
        for (int i = 0; i < 2; ++i) {
            const Result<Attempt> stored
                = (*storage)
                      ->write([attempt](Connection& c) { return MessageRepository::addAttempt(c, attempt); })
                      .result();
            QVERIFY(stored);
        }
        const Result<MessageDetails> details = MessageLog(**storage).details(id).result();
        QVERIFY(details);
        QCOMPARE(details->message.attemptCount, 2);
        QCOMPARE(details->message.gatewayName, u"Textline"_s);
        QCOMPARE(details->attempts.size(), 2);
        attempt.id = details->attempts.first().id;
        QVERIFY(details->attempts.first() == attempt);
        QCOMPARE(MessageLog(**storage).details(99).result().error().kind, ErrorKind::MessageNotFound);
    }

    void settingsAreChecked()
    {
        const auto storage = Storage::open(path());
        SettingsService settings(**storage);
        QCOMPARE(*settings.load().result(), Settings());
        QVERIFY(settings.set(u"default-country"_s, u"de"_s).result());
        QCOMPARE(settings.load().result()->defaultCountry, u"DE"_s);
        QCOMPARE(settings.set(u"default-country"_s, u"XX"_s).result().error().kind, ErrorKind::ValueUnknown);
        QCOMPARE(settings.set(u"appearance"_s, u"pink"_s).result().error().kind, ErrorKind::ValueUnknown);
        QCOMPARE(settings.set(u"nonsense"_s, u"1"_s).result().error().kind, ErrorKind::SettingUnknown);
    }
};

QTEST_GUILESS_MAIN(TestStorage)
#include "tst_storage.moc"
