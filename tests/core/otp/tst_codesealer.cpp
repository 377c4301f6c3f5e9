// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/Services.h"
#include "core/config/ConfigWriter.h"
#include "core/gateway/GatewayService.h"
#include "core/otp/CodeSealer.h"
#include "core/secrets/LockedBytes.h"
#include "core/secrets/SecretsService.h"
#include "core/secrets/VaultFile.h"
#include "core/sending/Compose.h"
#include "core/sending/Dispatcher.h"
#include "core/storage/Storage.h"
#include "tests/support/MemorySecretStore.h"
#include "tests/support/TempDataDir.h"

#include <QTest>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 20'000;

template <class T>
T waitFor(QFuture<T> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, patienceMs))
        qFatal("no answer");
    return future.result();
}

QByteArray bytesOf(const SealingKey& key)
{
    return {reinterpret_cast<const char*>(key.bytes().data()), qsizetype(key.bytes().size())};
}

/// Empty where there is none.
QByteArray keyOf(CodeSealer& sealer)
{
    const Result<SealingKey> key = waitFor(sealer.key());
    return key ? bytesOf(*key) : QByteArray();
}

QString notedId(Storage& storage)
{
    return *waitFor(storage.read([](Connection& connection) { return sealingKeyId(connection); }));
}

PassphraseSource passphrase()
{
    return
        [](const PassphraseRequest&) -> Result<LockedBytes> { return LockedBytes(QByteArrayView("pass")); };
}

}

/// Where the key of customer codes comes from, and where it goes.
class TestCodeSealer : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TempDataDir> m_dir;
    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<Storage> m_storage; ///< of one program
    std::unique_ptr<Storage> m_other; ///< of another

    std::unique_ptr<Storage> openStorage() const
    {
        Result<std::unique_ptr<Storage>> storage = Storage::open(m_dir->filePath(u"data"_s));
        return storage ? std::move(*storage) : nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<TempDataDir>();
        m_secrets = std::make_unique<MemorySecretStore>();
        m_storage = openStorage();
        m_other = openStorage();
        QVERIFY(m_storage && m_other);
    }
    void cleanup()
    {
        m_storage.reset();
        m_other.reset();
        m_secrets.reset();
        m_dir.reset();
    }

    void madeOnce()
    {
        CodeSealer sealer(*m_storage, *m_secrets);
        const QByteArray key = keyOf(sealer);
        QCOMPARE(key.size(), 32);
        QVERIFY(key != QByteArray(32, '\0'));
        QCOMPARE(m_secrets->keys(), QStringList(notedId(*m_storage)));
        const int reads = m_secrets->reads();
        QCOMPARE(keyOf(sealer), key);
        QCOMPARE(m_secrets->reads(), reads);
        CodeSealer later(*m_other, *m_secrets);
        QCOMPARE(keyOf(later), key);
        QCOMPARE(m_secrets->writes(), 1);
        // The database knows its name alone.
        QCOMPARE(m_dir->traces(key), QStringList());
    }

    /// Two programs that need a key at the same time, and find none, end with the same one.
    void oneKeyForAll()
    {
        CodeSealer first(*m_storage, *m_secrets);
        CodeSealer second(*m_other, *m_secrets);
        m_secrets->hold(); // both have made one before either is noted
        const QFuture<Result<SealingKey>> one = first.key();
        const QFuture<Result<SealingKey>> other = second.key();
        QTRY_COMPARE_WITH_TIMEOUT(m_secrets->held(), 2, patienceMs);
        m_secrets->release();
        const Result<SealingKey> key = waitFor(one);
        const Result<SealingKey> same = waitFor(other);
        QVERIFY(key && same);
        QCOMPARE(bytesOf(*key), bytesOf(*same));
        QCOMPARE(m_secrets->writes(), 2);
        // The one that came too late takes its own away.
        QTRY_COMPARE_WITH_TIMEOUT(m_secrets->keys(), QStringList(notedId(*m_storage)), patienceMs);
    }

    void lost_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::newRow("gone") << QByteArray();
        QTest::newRow("too short") << QByteArray(31, 'k');
        QTest::newRow("too long") << QByteArray(33, 'k');
    }
    /// One that is lost or damaged is replaced, and a program that still has it learns of that.
    void lost()
    {
        QFETCH(QByteArray, left);
        CodeSealer running(*m_storage, *m_secrets);
        const QByteArray before = keyOf(running);
        const QString id = notedId(*m_storage);
        if (left.isEmpty())
            waitFor(m_secrets->remove(id));
        else
            m_secrets->setValue(id, left);
        CodeSealer other(*m_other, *m_secrets);
        const QByteArray after = keyOf(other);
        QCOMPARE(after.size(), 32);
        QVERIFY(after != before);
        QVERIFY(notedId(*m_storage) != id);
        QTRY_COMPARE_WITH_TIMEOUT(keyOf(running), after, patienceMs);
    }

    void storeRefuses_data()
    {
        QTest::addColumn<bool>("exists");
        QTest::newRow("first use") << false;
        QTest::newRow("later") << true;
    }
    /// No key is made in place of one that merely cannot be read now.
    void storeRefuses()
    {
        QFETCH(bool, exists);
        QByteArray before;
        if (exists) {
            CodeSealer earlier(*m_other, *m_secrets);
            before = keyOf(earlier);
        }
        const Error locked{ErrorKind::KeychainLocked, {}, {}};
        if (exists)
            m_secrets->failReadsWith(locked);
        else
            m_secrets->failWritesWith(locked);
        const int writes = m_secrets->writes() + (exists ? 0 : 1); // tries count as well
        CodeSealer sealer(*m_storage, *m_secrets);
        const Result<SealingKey> refused = waitFor(sealer.key());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::KeychainLocked);
        QCOMPARE(notedId(*m_storage).isEmpty(), !exists);
        QCOMPARE(m_secrets->writes(), writes);
        m_secrets->failWith(std::nullopt);
        const QByteArray key = keyOf(sealer);
        QCOMPARE(key.size(), 32);
        if (exists)
            QCOMPARE(key, before);
    }

    /// It goes along with the secrets, is in no file of the configuration, and nobody is asked to type it.
    void movedAndNotExported()
    {
        OpenOptions options;
        options.dataDirectory = m_dir->filePath(u"program"_s);
        options.vaultFile = m_dir->filePath(u"a"_s);
        options.passphrase = passphrase();
        for (const QString& name : {u"a"_s, u"b"_s, u"c"_s})
            QVERIFY(VaultFile(m_dir->filePath(name), passphrase(), VaultParameters::least()).create());
        const auto content
            = [this](const QString& name) { return *VaultFile(m_dir->filePath(name), passphrase()).read(); };
        auto services = Services::open(options);
        QVERIFY(services);
        GatewayDraft draft;
        draft.gateway.name = u"A"_s;
        draft.gateway.custom.url = u"http://127.0.0.1:9/"_s;
        draft.gateway.custom.payload = u"{\"t\": \"%MESSAGE%\"}"_s;
        QVERIFY(waitFor((*services)->gateways().save(draft)));
        SubmitOptions later;
        later.leaveToOthers = true;
        const auto message = composeMessage(MessageRequest{
            u"+4915112345678"_s, u"Code 482915"_s, {}, MessageType::CustomerCode, {}, u"OTPost"_s, 600});
        QVERIFY(waitFor((*services)->dispatcher().submit(*message, later)));
        const QString id = notedId((*services)->storage());
        const VaultContent before = content(u"a"_s);
        QCOMPARE(before.size(), 1);
        QCOMPARE(before.value(id).size(), 32);
        QCOMPARE(m_dir->traces("482915"), QStringList());

        const QList<Gateway> gateways = *waitFor((*services)->gateways().list());
        const auto values = waitFor((*services)->gateways().secretValues(gateways));
        QVERIFY(values);
        QVERIFY(labelled(gateways, *values).isEmpty());

        SecretsService& secrets = (*services)->secrets();
        QVERIFY(waitFor(secrets.move(StoreChoice::vault(m_dir->filePath(u"b"_s)))));
        QCOMPARE(content(u"a"_s).size(), 0);
        QCOMPARE(content(u"b"_s), before);
        QCOMPARE(waitFor(secrets.status())->secrets, 0);

        QVERIFY(QFile::remove(m_dir->filePath(u"b"_s)));
        const Result<SecretsMoved> moved
            = waitFor(secrets.move(StoreChoice::vault(m_dir->filePath(u"c"_s)), true));
        QVERIFY(moved);
        QVERIFY(moved->missing.isEmpty());
        const Result<SecretsStatus> status = waitFor(secrets.status());
        QVERIFY(status && status->missing.isEmpty() && !status->problem);
    }
};

QTEST_GUILESS_MAIN(TestCodeSealer)
#include "tst_codesealer.moc"
