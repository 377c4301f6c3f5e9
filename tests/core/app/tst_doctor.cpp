// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/Doctor.h"
#include "core/secrets/StoreChoice.h"
#include "core/storage/Storage.h"
#include "tests/support/FakeClock.h"
#include "tests/support/MemorySecretStore.h"
#include "tests/support/TempDataDir.h"

#include <QTest>

#include <algorithm>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

namespace {

const CheckResult* find(const QList<CheckResult>& results, const QString& id, CheckState state)
{
    const auto found = std::find_if(results.begin(), results.end(),
        [&](const CheckResult& result) { return result.id == id && result.state == state; });
    return found == results.end() ? nullptr : &*found;
}

}

/// The rules of the doctor's checks, with a clock and a secret store that can be made ill.
class TestDoctor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<TempDataDir>();
        m_store = std::make_unique<MemorySecretStore>();
        m_clock = std::make_unique<FakeClock>();
        QVERIFY(Storage::open(m_dir->path()));
    }

    void probeIsRemoved()
    {
        const QList<CheckResult> results = examine(input());
        QVERIFY(isHealthy(results));
        QVERIFY(find(results, u"secrets"_s, CheckState::Ok));
        QCOMPARE(m_store->writes(), 1);
        QVERIFY(m_store->keys().isEmpty());
    }

    void storeFails_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("missing") << int(ErrorKind::KeychainMissing);
        QTest::newRow("locked") << int(ErrorKind::KeychainLocked);
        QTest::newRow("denied") << int(ErrorKind::KeychainDenied);
    }
    void storeFails()
    {
        QFETCH(int, kind);
        m_store->failWith(ErrorKind(kind));
        const QList<CheckResult> results = examine(input());
        const CheckResult* secrets = find(results, u"secrets"_s, CheckState::Problem);
        QVERIFY(secrets);
        QCOMPARE(secrets->cause, std::optional(ErrorClass::SecretStore));
        QVERIFY(secrets->found.contains(describe(Error{ErrorKind(kind), {}, {}})));
        QVERIFY(!isHealthy(results));
    }

    /// What was written is removed also where it cannot be read back.
    void storeReadsNothing()
    {
        m_store->failReadsWith(Error{ErrorKind::SecretNotStored, {}, {u"x"_s}});
        QVERIFY(find(examine(input()), u"secrets"_s, CheckState::Problem));
        QVERIFY(m_store->keys().isEmpty());
    }

    /// What an earlier move could not remove is not forgotten.
    void leftInAnotherStore()
    {
        const auto note = [this](const std::optional<StoreChoice>& left) {
            const Result<std::unique_ptr<Storage>> storage = Storage::open(m_dir->path());
            QVERIFY((*storage)
                        ->write([left](Connection& connection) {
                            return StoreChoices::setLeaving(connection, left);
                        })
                        .result());
        };
        note(StoreChoice::vault(m_dir->filePath(u"old.vault"_s)));
        QList<CheckResult> results = examine(input());
        const CheckResult* left = find(results, u"secrets"_s, CheckState::Warning);
        QVERIFY(left);
        QVERIFY2(left->found.contains("old.vault"_L1), qPrintable(left->found));
        QVERIFY(isHealthy(results));
        note(std::nullopt);
        results = examine(input());
        QVERIFY(!find(results, u"secrets"_s, CheckState::Warning));
    }

    void clock_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<bool>("plausible");
        QTest::newRow("battery empty") << 1970 << false;
        QTest::newRow("years behind") << 2020 << false;
        QTest::newRow("now") << 2027 << true;
        QTest::newRow("far ahead") << 2150 << false;
    }
    void clock()
    {
        QFETCH(int, year);
        QFETCH(bool, plausible);
        m_clock->setWallClock(QDateTime(QDate(year, 6, 1), QTime(12, 0), Qt::UTC));
        const QList<CheckResult> results = examine(input());
        QCOMPARE(find(results, u"clock"_s, CheckState::Problem) == nullptr, plausible);
        QCOMPARE(isHealthy(results), plausible);
    }

    /// The log knows of a later time than the clock.
    void clockWasSetBack()
    {
        {
            const Result<std::unique_ptr<Storage>> storage = Storage::open(m_dir->path());
            const qint64 later = m_clock->now().addDays(2).toMSecsSinceEpoch();
            QVERIFY(
                (*storage)
                    ->write([later](Connection& connection) {
                        return connection.exec(
                            u"INSERT INTO message (recipient, type, status, text, encoding, segments, units, location, created_at, updated_at) VALUES ('+4790000000', 'test', 'sent', 'x', 'GSM-7', 1, 1, '', ?, ?)"_s,
                            {later, later});
                    })
                    .result());
        }
        QVERIFY(find(examine(input()), u"clock"_s, CheckState::Warning));
        m_clock->advance(3 * 86'400'000LL);
        QVERIFY(!find(examine(input()), u"clock"_s, CheckState::Warning));
    }

    void newerSchema()
    {
        {
            Result<Connection> connection
                = Connection::open(m_dir->filePath(u"otpost.db"_s), Connection::Mode::ReadWrite);
            QVERIFY(connection->exec(u"PRAGMA user_version = 999"_s));
        }
        const QList<CheckResult> results = examine(input());
        const CheckResult* database = find(results, u"database"_s, CheckState::Problem);
        QVERIFY(database);
        QCOMPARE(database->cause, std::optional(ErrorClass::DataDirectory));
    }

    void openError_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("id");
        QTest::newRow("share") << int(ErrorKind::DataDirNetwork) << u"data-directory"_s;
        QTest::newRow("keychain") << int(ErrorKind::KeychainMissing) << u"secrets"_s;
    }
    void openError()
    {
        QFETCH(int, kind);
        QFETCH(QString, id);
        DoctorInput sick = input();
        sick.openError = Error{ErrorKind(kind), {}, {u"a"_s, u"b"_s, u"c"_s}};
        sick.secrets = nullptr;
        const QList<CheckResult> results = examine(sick);
        const CheckResult* found = find(results, id, CheckState::Problem);
        QVERIFY(found);
        QCOMPARE(found->cause, std::optional(errorClass(ErrorKind(kind))));
        QVERIFY(find(results, u"tls"_s, CheckState::Ok));
    }

private:
    DoctorInput input() const
    {
        DoctorInput input;
        input.dataDirectory = m_dir->path();
        input.secrets = m_store.get();
        input.clock = m_clock.get();
        return input;
    }

    std::unique_ptr<TempDataDir> m_dir;
    std::unique_ptr<MemorySecretStore> m_store;
    std::unique_ptr<FakeClock> m_clock;
};

QTEST_GUILESS_MAIN(TestDoctor)
#include "tst_doctor.moc"
