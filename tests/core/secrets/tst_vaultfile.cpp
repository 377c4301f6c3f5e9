// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/VaultFile.h"
#include "core/secrets/VaultStore.h"
#include "tests/support/TempDataDir.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#endif

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

namespace {

PassphraseSource always(const QByteArray& words)
{
    return [words](const PassphraseRequest&) -> Result<LockedBytes> {
        return LockedBytes(QByteArrayView(words));
    };
}

VaultFile vaultAt(const QString& path, const QByteArray& words = "pass")
{
    return VaultFile(path, always(words), VaultParameters::least());
}

Result<void> put(VaultFile& vault, const QString& key, const QByteArray& value)
{
    return vault.change([&](VaultContent& content) {
        content.insert(key, value);
        return true;
    });
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString fixture(const QString& name)
{
    return QStringLiteral(OTPOST_PEERS_DIR "/../core/secrets/vaults/") + name;
}

}

class TestVaultFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsForItsOwnerAlone()
    {
        const TempDataDir dir;
        const QString path = dir.filePath(u"v"_s);
#ifdef Q_OS_UNIX
        const mode_t before = ::umask(0);
#endif
        VaultFile vault = vaultAt(path);
        QVERIFY(vault.create());
        const QFile::Permissions owner
            = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFile::permissions(path), owner);
        QVERIFY(put(vault, u"a"_s, "canary-7781"));
        QCOMPARE(QFile::permissions(path), owner);
        // One that was opened to others by hand is closed again.
        QFile::setPermissions(path, owner | QFile::ReadOther | QFile::ReadGroup);
        QVERIFY(put(vault, u"b"_s, "2"));
        QCOMPARE(QFile::permissions(path), owner);
#ifdef Q_OS_UNIX
        ::umask(before);
#endif
        QCOMPARE(dir.traces("canary-7781"), QStringList());
        QCOMPARE(dir.files(), QStringList{u"v"_s});
        QCOMPARE(vaultAt(path).read()->value(u"a"_s), QByteArray("canary-7781"));
    }

    void neverMadeByReading()
    {
        const TempDataDir dir;
        const QString path = dir.filePath(u"v"_s);
        QCOMPARE(vaultAt(path).read().error(), (Error{ErrorKind::VaultMissing, {}, {path}}));
        VaultFile vault = vaultAt(path);
        QCOMPARE(put(vault, u"a"_s, "1").error().kind, ErrorKind::VaultMissing);
        QCOMPARE(dir.files(), QStringList());
    }

    /// Creating where there is one already opens it, and empties nothing.
    void createsOnce()
    {
        const TempDataDir dir;
        const QString path = dir.filePath(u"v"_s);
        VaultFile vault = vaultAt(path);
        QVERIFY(vault.create());
        QVERIFY(put(vault, u"a"_s, "1"));
        QVERIFY(vaultAt(path).create());
        QCOMPARE(vaultAt(path, "other").create().error().kind, ErrorKind::VaultPassphraseWrong);
        QCOMPARE(vaultAt(path).read()->value(u"a"_s), QByteArray("1"));
        // An empty file holds nothing that could be lost.
        const QString empty = dir.addFile(u"empty"_s, {});
        QVERIFY(vaultAt(empty).create());
        QVERIFY(vaultAt(empty).read());
    }

    /// Whatever cannot be read is never written over, and says what is wrong with it.
    void neverWrittenOver_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorKind>("kind");
        const TempDataDir dir;
        const QString path = dir.filePath(u"v"_s);
        VaultFile vault = vaultAt(path);
        if (!vault.create() || !put(vault, u"a"_s, "1"))
            qFatal("no vault");
        const QByteArray good = contentOf(path);
        QByteArray changed = good;
        changed[good.size() - 3] = char(changed.at(good.size() - 3) ^ 1);
        QByteArray newer = good;
        newer[8] = 9;
        QTest::addRow("empty") << QByteArray() << ErrorKind::VaultDamaged;
        QTest::addRow("cut") << good.left(good.size() / 2) << ErrorKind::VaultDamaged;
        QTest::addRow("cut by a byte") << good.chopped(1) << ErrorKind::VaultDamaged;
        QTest::addRow("changed") << changed << ErrorKind::VaultDamaged;
        QTest::addRow("newer") << newer << ErrorKind::VaultNewer;
        QTest::addRow("a picture") << QByteArray("\x89PNG\r\n and so on") << ErrorKind::VaultNotOne;
        VaultFile other = vaultAt(dir.filePath(u"w"_s), "other");
        if (!other.create())
            qFatal("no vault");
        QTest::addRow("another passphrase")
            << contentOf(dir.filePath(u"w"_s)) << ErrorKind::VaultPassphraseWrong;
    }
    void neverWrittenOver()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorKind, kind);
        const TempDataDir dir;
        const QString path = dir.addFile(u"v"_s, bytes);
        VaultFile vault = vaultAt(path);
        const Error error = vault.read().error();
        QCOMPARE(error.kind, kind);
        QCOMPARE(error.args.first(), path);
        QVERIFY(describe(error).contains(path));
        QCOMPARE(put(vault, u"b"_s, "2").error(), error);
        QCOMPARE(contentOf(path), bytes);
        if (!bytes.isEmpty())
            QCOMPARE(vaultAt(path).create().error(), error);
        QCOMPARE(contentOf(path), bytes);
        QCOMPARE(dir.files(), QStringList{u"v"_s});
    }

    /// What an older version wrote is read, and becomes today's with the next write.
    void olderFormat()
    {
        const TempDataDir dir;
        const QByteArray old = contentOf(fixture(u"version1.vault"_s));
        QVERIFY(!old.isEmpty());
        const QString path = dir.addFile(u"v"_s, old);
        VaultFile vault = vaultAt(path, "größer als 8 ✓");
        QCOMPARE(vault.read()->size(), 4);
        QCOMPARE(contentOf(path), old);
        QVERIFY(put(vault, u"new"_s, "5"));
        QCOMPARE(readVaultHeader(contentOf(path))->version, vaultVersion);
        QCOMPARE(readVaultHeader(contentOf(path))->parameters, VaultParameters());
        VaultFile later = vaultAt(path, "größer als 8 ✓");
        QCOMPARE(later.read()->size(), 5);
        QCOMPARE(later.read()->value(u"5d0c7c1e-0000-4000-8000-000000000001"_s), QByteArray("s3cret"));
        QCOMPARE(later.read()->value(u"new"_s), QByteArray("5"));
    }

    /// A link to it stays a link.
    void link()
    {
        const TempDataDir dir;
        QVERIFY(QDir(dir.path()).mkdir(u"real"_s));
        VaultFile real = vaultAt(dir.filePath(u"real/v"_s));
        QVERIFY(real.create());
        QVERIFY(QFile::link(dir.filePath(u"real/v"_s), dir.filePath(u"link"_s)));
        VaultFile linked = vaultAt(dir.filePath(u"link"_s));
        QVERIFY(put(linked, u"a"_s, "1"));
        QVERIFY(QFileInfo(dir.filePath(u"link"_s)).isSymLink());
        QCOMPARE(real.read()->value(u"a"_s), QByteArray("1"));
        // A link that leads nowhere is not taken for a place that is free.
        QVERIFY(QFile::link(dir.filePath(u"nowhere"_s), dir.filePath(u"dangling"_s)));
        QVERIFY(!vaultAt(dir.filePath(u"dangling"_s)).create());
    }

    void impossiblePlaces_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addRow("no such folder") << u"/nowhere/at/all/v"_s << ErrorKind::VaultUnwritable;
        QTest::addRow("a folder") << QDir::tempPath() << ErrorKind::VaultUnreadable;
        QTest::addRow("below a file") << u"/etc/passwd/v"_s << ErrorKind::VaultUnwritable;
#ifdef Q_OS_LINUX
        QTest::addRow("no file system for it") << u"/proc/v"_s << ErrorKind::VaultUnwritable;
        QTest::addRow("a device") << u"/dev/null"_s << ErrorKind::VaultUnreadable;
#endif
    }
    void impossiblePlaces()
    {
        QFETCH(QString, path);
        QTEST(vaultAt(path).create().error().kind, "kind");
    }

#ifdef Q_OS_UNIX
    void full_data()
    {
        QTest::addColumn<int>("size");
        QTest::addRow("within one buffer") << 2'000;
        QTest::addRow("larger than a buffer") << 40'000;
    }
    /// A disk that takes no more: what was there stays whole, and nothing lies about.
    void full()
    {
        QFETCH(int, size);
        const TempDataDir dir;
        const QString path = dir.filePath(u"v"_s);
        VaultFile vault = vaultAt(path);
        QVERIFY(vault.create());
        QVERIFY(put(vault, u"a"_s, QByteArray(size, 'a')));
        const QByteArray before = contentOf(path);
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit limit{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &limit), 0);
        const rlimit small{rlim_t(before.size() + 100), limit.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        const Result<void> done = put(vault, u"b"_s, QByteArray(size, 'b'));
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &limit), 0);
        QCOMPARE(done.error().kind, ErrorKind::VaultUnwritable);
        QCOMPARE(contentOf(path), before);
        QCOMPARE(dir.files(), QStringList{u"v"_s});
        QVERIFY(put(vault, u"b"_s, QByteArray(size, 'b')));
        QCOMPARE(vault.read()->size(), 2);
    }
#endif

    /// Programs that take turns lose nothing of each other.
    void together()
    {
        const TempDataDir dir;
        const QString path = dir.filePath(u"v"_s);
        constexpr int writers = 4;
        constexpr int each = 25;
        std::atomic<int> failures = 0;
        std::vector<std::thread> threads;
        for (int writer = 0; writer < writers; ++writer) {
            threads.emplace_back([&, writer] {
                VaultFile vault = vaultAt(path);
                if (!vault.create())
                    ++failures;
                for (int i = 0; i < each; ++i) {
                    if (!put(vault, u"%1-%2"_s.arg(writer).arg(i), QByteArray::number(i)))
                        ++failures;
                }
            });
        }
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(failures.load(), 0);
        QCOMPARE(vaultAt(path).read()->size(), writers * each);
        QCOMPARE(dir.files(), QStringList{u"v"_s});
    }

    /// A lock that a program left behind, in a container that is gone, does not block for ever.
    void staleLock()
    {
        const TempDataDir dir;
        const QString path = dir.filePath(u"v"_s);
        VaultFile vault = vaultAt(path);
        QVERIFY(vault.create());
        const QString lock = dir.addFile(u"v.lock"_s, "4711\notpost-cli\nanother-host\nid\nboot\n");
        QFile file(lock);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(
            file.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime));
        file.close();
        QVERIFY(put(vault, u"a"_s, "1"));
        QCOMPARE(dir.files(), QStringList{u"v"_s});
    }

    /// The passphrase is asked for once, and a refused one not again for every secret of a message.
    void asksOnce()
    {
        const TempDataDir dir;
        const QString path = dir.filePath(u"v"_s);
        int asked = 0;
        bool creating = false;
        QByteArray words = "pass";
        const PassphraseSource source = [&](const PassphraseRequest& request) -> Result<LockedBytes> {
            ++asked;
            creating = request.creating;
            return LockedBytes(QByteArrayView(words));
        };
        VaultFile vault(path, source, VaultParameters::least());
        QVERIFY(vault.create());
        QVERIFY(creating);
        for (int i = 0; i < 5; ++i)
            QVERIFY(put(vault, QString::number(i), "x"));
        QCOMPARE(asked, 1);

        words = "wrong";
        asked = 0;
        VaultFile locked(path, source, VaultParameters::least());
        for (int i = 0; i < 5; ++i)
            QCOMPARE(locked.read().error().kind, ErrorKind::VaultPassphraseWrong);
        QCOMPARE(asked, 1);
        QVERIFY(!creating);
        // After a moment the right one is welcome.
        words = "pass";
        QTRY_VERIFY_WITH_TIMEOUT(locked.read().has_value(), 10'000);
        QCOMPARE(asked, 2);
    }

    /// A vault that was put in its place by another, with another salt, is opened anew.
    void replaced()
    {
        const TempDataDir dir;
        const QString path = dir.filePath(u"v"_s);
        VaultFile vault = vaultAt(path);
        QVERIFY(vault.create());
        QVERIFY(put(vault, u"a"_s, "1"));
        VaultFile other = vaultAt(dir.filePath(u"w"_s));
        QVERIFY(other.create());
        QVERIFY(put(other, u"b"_s, "2"));
        QVERIFY(QFile::remove(path));
        QVERIFY(QFile::rename(dir.filePath(u"w"_s), path));
        QCOMPARE(vault.read()->keys(), QStringList{u"b"_s});
        QVERIFY(put(vault, u"c"_s, "3"));
        QCOMPARE(vault.read()->size(), 2);
    }

    void store()
    {
        const TempDataDir dir;
        VaultStore store(dir.filePath(u"v"_s), always("pass"), VaultParameters::least());
        QCOMPARE(store.check().result().error().kind, ErrorKind::VaultMissing);
        QVERIFY(store.create().result());
        QVERIFY(store.check().result());
        QCOMPARE(store.read(u"a"_s).result().error().kind, ErrorKind::SecretNotStored);
        const QByteArray value("\0\r\n\xff", 4);
        QVERIFY(store.write(u"a"_s, value).result());
        QCOMPARE(*store.read(u"a"_s).result(), value);
        QVERIFY(store.write(u"long"_s, QByteArray(maxSecretBytes, 'k')).result());
        QCOMPARE(store.write(u"b"_s, QByteArray(maxSecretBytes + 1, 'k')).result().error().kind,
            ErrorKind::SecretTooLong);
        QVERIFY(store.remove(u"a"_s).result());
        QVERIFY(store.remove(u"a"_s).result());
        QCOMPARE(store.read(u"a"_s).result().error().kind, ErrorKind::SecretNotStored);
    }

    void manyAtOnce()
    {
        const TempDataDir dir;
        VaultStore store(dir.filePath(u"v"_s), always("pass"), VaultParameters::least());
        QVERIFY(store.create().result());
        QVERIFY(store.writeAll({{u"a"_s, "1"}, {u"b"_s, "2"}, {u"c"_s, "3"}}).result());
        QVERIFY(store.writeAll({}).result());
        QVERIFY(store.removeAll({u"a"_s, u"c"_s, u"not there"_s}).result());
        QCOMPARE(*store.read(u"b"_s).result(), "2");
        QVERIFY(!store.read(u"c"_s).result());
        const auto refused
            = store.writeAll({{u"d"_s, "4"}, {u"e"_s, QByteArray(maxSecretBytes + 1, 'k')}}).result();
        QCOMPARE(refused.error().kind, ErrorKind::SecretTooLong);
        QVERIFY(!store.read(u"d"_s).result());
    }
};

QTEST_GUILESS_MAIN(TestVaultFile)
#include "tst_vaultfile.moc"
