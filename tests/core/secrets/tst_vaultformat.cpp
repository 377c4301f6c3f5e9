// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/SecretStore.h"
#include "core/secrets/VaultFormat.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace otpost;
using namespace Qt::StringLiterals;

namespace {

const QByteArray passphrase = "größer als 8 ✓";

LockedBytes locked(const QByteArray& bytes)
{
    return LockedBytes(QByteArrayView(bytes));
}

VaultKey keyOf(const QByteArray& words, const VaultParameters& parameters = VaultParameters::least(),
    const VaultSalt& salt = freshSalt())
{
    Result<VaultKey> key = VaultKey::derive(locked(words), parameters, salt);
    if (!key)
        qFatal("no key");
    return std::move(*key);
}

QByteArray fixture(const QString& name)
{
    QFile file(QStringLiteral(OTPOST_PEERS_DIR "/../core/secrets/vaults/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<VaultContent> openWith(const QByteArray& file, const QByteArray& words)
{
    const Result<VaultHeader> header = readVaultHeader(file);
    if (!header)
        return tl::unexpected(header.error());
    return openVault(file, keyOf(words, header->parameters, header->salt));
}

}

class TestVaultFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_data()
    {
        QTest::addColumn<VaultContent>("content");
        QTest::addRow("empty") << VaultContent();
        QTest::addRow("one") << VaultContent{{u"a"_s, "1"}};
        QTest::addRow("empty value") << VaultContent{{u"a"_s, ""}};
        QTest::addRow("binary") << VaultContent{{u"a"_s, QByteArray("\0\xff\r\n\0", 5)}, {u"ü🔑"_s, "x"}};
        VaultContent many;
        for (int i = 0; i < 1000; ++i)
            many.insert(u"key-%1"_s.arg(i), QByteArray(maxSecretBytes - i, char(i)));
        QTest::addRow("many") << many;
    }
    void roundTrip()
    {
        QFETCH(VaultContent, content);
        const VaultKey key = keyOf(passphrase);
        const QByteArray file = sealVault(content, key);
        const Result<VaultContent> back = openVault(file, key);
        QVERIFY(back);
        QCOMPARE(*back, content);
        // The same content never looks the same, and never like itself.
        QVERIFY(sealVault(content, key) != file);
        for (const QByteArray& value : content)
            QVERIFY(value.size() < 8 || !file.contains(value));
    }

    /// Files that another program wrote from the description in docs/vault.md.
    void writtenByOthers_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<quint32>("version");
        QTest::addRow("version 1") << u"version1.vault"_s << 1U;
        QTest::addRow("version 2") << u"version2.vault"_s << 2U;
    }
    void writtenByOthers()
    {
        QFETCH(QString, name);
        const QByteArray file = fixture(name);
        const Result<VaultHeader> header = readVaultHeader(file);
        QVERIFY(header);
        QTEST(header->version, "version");
        const Result<VaultContent> content = openWith(file, passphrase);
        QVERIFY2(content, content ? "" : qPrintable(describe(content.error())));
        QCOMPARE(content->size(), 4);
        const QString key = u"5d0c7c1e-0000-4000-8000-00000000000"_s;
        QCOMPARE(content->value(key + u'1'), QByteArray("s3cret"));
        QCOMPARE(content->value(key + u'2'), QByteArray("Schlüssel 🔑"));
        QCOMPARE(content->value(key + u'3'), QByteArray("\0\xff line\r\nbreaks \0", 17));
        QCOMPARE(content->value(key + u'4'), QByteArray(2560, 'k'));
        QCOMPARE(openWith(file, "another").error().kind, ErrorKind::VaultPassphraseWrong);
    }

    void wrongPassphrase()
    {
        const VaultKey key = keyOf(passphrase);
        const QByteArray file = sealVault({{u"a"_s, "1"}}, key);
        for (const QByteArray& wrong : {QByteArray("größer als 8"), passphrase + ' ', QByteArray(4096, 'x')})
            QCOMPARE(openWith(file, wrong).error().kind, ErrorKind::VaultPassphraseWrong);
        QVERIFY(openWith(file, passphrase));
    }

    /// Each bit of it counts, and a file whose passphrase is right is never called wrong.
    void changed()
    {
        const VaultKey key = keyOf(passphrase);
        const QByteArray file = sealVault({{u"a"_s, "12345"}, {u"b"_s, "67890"}}, key);
        for (qsizetype i = 0; i < file.size(); ++i) {
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray bad = file;
                bad[i] = char(bad.at(i) ^ (1 << bit));
                const Result<VaultContent> content = openVault(bad, key);
                QVERIFY2(!content, qPrintable(u"byte %1, bit %2"_s.arg(i).arg(bit)));
                const ErrorKind kind = content.error().kind;
                const bool named = i < 8 ? kind == ErrorKind::VaultNotOne
                    : i < 12             ? kind == ErrorKind::VaultNewer || kind == ErrorKind::VaultDamaged
                        || kind == ErrorKind::VaultPassphraseWrong // version 1 has nothing to tell it
                             : kind == ErrorKind::VaultDamaged;
                QVERIFY2(named, qPrintable(u"byte %1: %2"_s.arg(i).arg(errorName(kind))));
            }
        }
    }

    void cut()
    {
        const VaultKey key = keyOf(passphrase);
        const QByteArray file = sealVault({{u"a"_s, "12345"}}, key);
        for (qsizetype length = 0; length < file.size(); ++length)
            QCOMPARE(openVault(file.left(length), key).error().kind, ErrorKind::VaultDamaged);
        QCOMPARE(openVault(file + 'x', key).error().kind, ErrorKind::VaultDamaged);
        const QByteArray first = fixture(u"version1.vault"_s);
        for (qsizetype length = 0; length < 72; ++length)
            QVERIFY(!readVaultHeader(first.left(length)));
    }

    void strangers_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<ErrorKind>("kind");
        const QByteArray good = sealVault({}, keyOf(passphrase));
        QTest::addRow("text") << QByteArray("hello") << ErrorKind::VaultNotOne;
        QTest::addRow("database") << QByteArray("SQLite format 3\0 and so on", 26) << ErrorKind::VaultNotOne;
        QByteArray newer = good;
        newer[8] = 3;
        QTest::addRow("newer") << newer << ErrorKind::VaultNewer;
        QTest::addRow("newer, short") << QByteArray("OTPVAULT\xff\0\0\0", 12) << ErrorKind::VaultNewer;
        QTest::addRow("version 0") << QByteArray("OTPVAULT\0\0\0\0", 12) + QByteArray(500, 'x')
                                   << ErrorKind::VaultDamaged;
    }
    void strangers()
    {
        QFETCH(QByteArray, file);
        QTEST(readVaultHeader(file).error().kind, "kind");
    }

    void keysDiffer()
    {
        const VaultSalt salt = freshSalt();
        const VaultKey key = keyOf("a", VaultParameters::least(), salt);
        QVERIFY(key.master().view() != keyOf("b", VaultParameters::least(), salt).master().view());
        QVERIFY(key.master().view() != keyOf("a", VaultParameters::least()).master().view());
        QVERIFY(key.master().view() != keyOf("a", {2, 8}, salt).master().view());
        QVERIFY(key.master().view() == keyOf("a", VaultParameters::least(), salt).master().view());
        QVERIFY(key.subkey(1).view() != key.subkey(2).view());
    }

    void lockedBytes()
    {
        LockedBytes bytes(QByteArrayView("secret"));
        QCOMPARE(bytes.view().toByteArray(), QByteArray("secret"));
        bytes.truncate(3);
        QCOMPARE(bytes.view().toByteArray(), QByteArray("sec"));
        const LockedBytes moved = std::move(bytes);
        QCOMPARE(moved.size(), 3);
        QVERIFY(LockedBytes().isEmpty());
        QVERIFY(LockedBytes(QByteArrayView("")).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestVaultFormat)
#include "tst_vaultformat.moc"
