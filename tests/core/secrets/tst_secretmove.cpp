// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/Services.h"
#include "core/gateway/GatewayService.h"
#include "core/secrets/ChosenStore.h"
#include "core/secrets/SecretMove.h"
#include "core/secrets/SecretStores.h"
#include "core/secrets/VaultFile.h"
#include "core/storage/Storage.h"
#include "tests/support/TempDataDir.h"

#include <QDir>
#include <QLockFile>
#include <QTest>

#include <memory>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

namespace {

PassphraseSource source()
{
    return
        [](const PassphraseRequest&) -> Result<LockedBytes> { return LockedBytes(QByteArrayView("pass")); };
}

template <class T>
T waitFor(QFuture<T> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000))
        qFatal("no answer");
    return future.result();
}

GatewayDraft draft(const QString& name, const QByteArray& value)
{
    GatewayDraft draft;
    draft.gateway.name = name;
    draft.gateway.custom.url = u"https://api.example/"_s;
    draft.gateway.custom.payload = u"{\"t\": \"%TO%%MESSAGE%\"}"_s;
    const SecretRef ref = SecretRef::fresh({u"api.example"_s});
    draft.gateway.custom.headers.append(CustomHeader{u"X-Key"_s, ref});
    draft.values.insert(ref.id, value);
    return draft;
}

}

/// Stores of a data directory, between vaults; tst_cli_vault has the keychain.
class TestSecretMove : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TempDataDir> m_dir;
    std::unique_ptr<Services> m_services;

    QString data() const { return m_dir->filePath(u"data"_s); }
    QString vault(const QString& name) const { return m_dir->filePath(name); }
    VaultContent content(const QString& name) const { return *VaultFile(vault(name), source()).read(); }
    Result<std::unique_ptr<Services>> open(const QString& vaultName) const
    {
        OpenOptions options;
        options.dataDirectory = data();
        options.vaultFile = vaultName.isEmpty() ? QString() : vault(vaultName);
        options.passphrase = source();
        return Services::open(options);
    }
    Result<SecretsMoved> move(const QString& name, bool abandon = false)
    {
        return waitFor(m_services->secrets().move(StoreChoice::vault(vault(name)), abandon));
    }
    Gateway add(const QString& name, const QByteArray& value)
    {
        const Result<Gateway> saved = waitFor(m_services->gateways().save(draft(name, value)));
        return saved.value_or(Gateway());
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<TempDataDir>();
        for (const QString& name : {u"a"_s, u"b"_s})
            QVERIFY(VaultFile(vault(name), source(), VaultParameters::least()).create());
        auto services = open(u"a"_s);
        QVERIFY(services);
        m_services = std::move(*services);
    }
    void cleanup()
    {
        m_services.reset();
        m_dir.reset();
    }

    void movesAll()
    {
        add(u"A"_s, "1");
        const Gateway hidden = add(u"B"_s, "2");
        QVERIFY(waitFor(m_services->gateways().hide(hidden.id)));
        QCOMPARE(content(u"a"_s).size(), 2);
        const Result<SecretsMoved> moved = move(u"b"_s);
        QVERIFY(moved);
        QCOMPARE(moved->secrets, 2);
        QVERIFY(moved->missing.isEmpty() && !moved->notCleared);
        QCOMPARE(content(u"a"_s).size(), 0);
        QCOMPARE(content(u"b"_s).size(), 2);
        QCOMPARE(content(u"b"_s).value(hidden.custom.headers.first().value.id), QByteArray("2"));
        const Result<SecretsStatus> status = waitFor(m_services->secrets().status());
        QVERIFY(isSameStore(status->store, StoreChoice::vault(vault(u"b"_s))));
        QCOMPARE(status->secrets, 2);
        QVERIFY(status->missing.isEmpty() && !status->problem && !status->leftIn);
    }

    /// What is saved afterwards goes to the new store, by the program that was running all the time.
    void runningProgramsNotice()
    {
        add(u"A"_s, "1");
        {
            auto other = open({});
            QVERIFY(other);
            QVERIFY(waitFor((*other)->secrets().move(StoreChoice::vault(vault(u"b"_s)))));
        }
        const Gateway late = add(u"B"_s, "2");
        QCOMPARE(content(u"a"_s).size(), 0);
        QCOMPARE(content(u"b"_s).size(), 2);
        QVERIFY(waitFor(m_services->gateways().remove(late.id)));
        QCOMPARE(content(u"b"_s).size(), 1);
    }

    /// A secret that is lost already does not hold up the others, and is named.
    void missing()
    {
        const Gateway lost = add(u"A"_s, "1");
        add(u"B"_s, "2");
        QVERIFY(VaultFile(vault(u"a"_s), source()).change([&](VaultContent& all) {
            return all.remove(lost.custom.headers.first().value.id);
        }));
        const Result<SecretsMoved> moved = move(u"b"_s);
        QVERIFY(moved);
        QCOMPARE(moved->secrets, 1);
        QCOMPARE(moved->missing.size(), 1);
        QCOMPARE(moved->missing.first().gateway, u"A"_s);
        QCOMPARE(moved->missing.first().secret, u"X-Key"_s);
    }

    /// A store that cannot be read, or not be written: all stays as it was.
    void refused()
    {
        add(u"A"_s, "1");
        QCOMPARE(move(u"no/such/folder/v"_s).error().kind, ErrorKind::VaultUnwritable);
        QCOMPARE(content(u"a"_s).size(), 1);
        const QString stranger = m_dir->addFile(u"stranger"_s, "#!/bin/sh\n");
        QCOMPARE(move(u"stranger"_s).error().kind, ErrorKind::VaultNotOne);
        QVERIFY(QFile::rename(vault(u"a"_s), vault(u"away"_s)));
        QCOMPARE(move(u"b"_s).error().kind, ErrorKind::VaultMissing);
        QVERIFY(QFile::rename(vault(u"away"_s), vault(u"a"_s)));
        QCOMPARE(content(u"b"_s).size(), 0);
        QVERIFY(waitFor(m_services->secrets().status())->missing.isEmpty());
    }

    void oneAtATime()
    {
        QLockFile lock(data() + u"/secrets-move.lock"_s);
        QVERIFY(lock.tryLock(0));
        QCOMPARE(move(u"b"_s).error().kind, ErrorKind::DataDirBusy);
        lock.unlock();
        QVERIFY(move(u"b"_s));
    }

    /// A move that was killed between the switch and the end of the old copies.
    void leftBehind()
    {
        add(u"A"_s, "1");
        QVERIFY(move(u"b"_s));
        const VaultContent all = content(u"b"_s);
        QVERIFY(VaultFile(vault(u"a"_s), source()).change([&](VaultContent& left) {
            left = all;
            return true;
        }));
        {
            auto storage = Storage::open(data());
            QVERIFY((*storage)
                        ->write([this](Connection& connection) {
                            return StoreChoices::setLeaving(connection, StoreChoice::vault(vault(u"a"_s)));
                        })
                        .result());
        }
        QVERIFY(waitFor(m_services->secrets().status())->leftIn);
        const Result<SecretsMoved> again = move(u"b"_s);
        QVERIFY(again);
        QCOMPARE(again->secrets, 0);
        QCOMPARE(content(u"a"_s).size(), 0);
        QCOMPARE(content(u"b"_s), all);
        QVERIFY(!waitFor(m_services->secrets().status())->leftIn);
    }

    void abandon()
    {
        add(u"A"_s, "1");
        QVERIFY(QFile::remove(vault(u"a"_s)));
        QCOMPARE(waitFor(m_services->secrets().status())->problem->kind, ErrorKind::VaultMissing);
        const Result<SecretsMoved> moved = move(u"b"_s, true);
        QVERIFY(moved);
        QCOMPARE(moved->missing.size(), 1);
        QVERIFY(!waitFor(m_services->secrets().status())->problem);
    }

    void choice()
    {
        QCOMPARE(open(u"b"_s).error().kind, ErrorKind::SecretStoreOther);
        QVERIFY(open(u"a"_s));
        QVERIFY(open({}));
        QVERIFY(open(u"./data/../a"_s));
    }

    /// A data directory that is moved takes the vault inside along.
    void movedDirectory()
    {
        OpenOptions options;
        options.dataDirectory = m_dir->filePath(u"one"_s);
        options.vaultFile = m_dir->filePath(u"one/secrets.vault"_s);
        options.passphrase = source();
        QVERIFY(QDir().mkpath(options.dataDirectory));
        QVERIFY(VaultFile(options.vaultFile, source(), VaultParameters::least()).create());
        {
            auto services = Services::open(options);
            QVERIFY(services);
            QVERIFY(waitFor((*services)->gateways().save(draft(u"A"_s, "1"))));
        }
        QVERIFY(QDir().rename(m_dir->filePath(u"one"_s), m_dir->filePath(u"two"_s)));
        options.dataDirectory = m_dir->filePath(u"two"_s);
        options.vaultFile.clear();
        auto services = Services::open(options);
        QVERIFY(services);
        const Result<SecretsStatus> status = waitFor((*services)->secrets().status());
        QCOMPARE(status->store.vaultFile, m_dir->filePath(u"two/secrets.vault"_s));
        QVERIFY(status->missing.isEmpty() && !status->problem);
    }

    /// Gateways from before there was a choice live in the keychain.
    void olderDirectory()
    {
        const QString path = m_dir->filePath(u"old"_s);
        {
            auto storage = Storage::open(path);
            QVERIFY((*storage)
                        ->write([](Connection& connection) {
                            return connection.exec(u"INSERT INTO gateway (name, type, enabled, position, "
                                                   u"settings, created_at, updated_at) "
                                                   "VALUES ('A', 'custom', 1, 1, '{}', 0, 0)"_s);
                        })
                        .result());
        }
        OpenOptions options;
        options.dataDirectory = path;
        options.vaultFile = vault(u"a"_s);
        options.passphrase = source();
        QCOMPARE(Services::open(options).error().kind, ErrorKind::SecretStoreOther);
        options.vaultFile.clear();
        QVERIFY(Services::open(options));
    }
};

QTEST_GUILESS_MAIN(TestSecretMove)
#include "tst_secretmove.moc"
