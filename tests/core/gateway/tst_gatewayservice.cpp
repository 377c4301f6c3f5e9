// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/GatewayService.h"

#include "core/app/Services.h"
#include "core/storage/Storage.h"
#include "tests/support/MemorySecretStore.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

namespace {

Gateway sample(const QString& name)
{
    Gateway gateway;
    gateway.name = name;
    gateway.custom.url = u"https://api.example/send"_s;
    gateway.custom.payload = u"{\"to\":\"%TO%\",\"text\":\"%MESSAGE%\"}"_s;
    return gateway;
}

GatewayDraft draftWithKey(const QString& name, const QByteArray& value)
{
    GatewayDraft draft{sample(name), {}};
    const SecretRef ref = SecretRef::fresh({u"api.example"_s});
    draft.gateway.custom.headers = {{u"Authorization"_s, ref}};
    draft.values.insert(ref.id, value);
    return draft;
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

/// The value of a store that holds one; empty where it holds none or more.
QByteArray onlyValue(const MemorySecretStore& secrets)
{
    const QStringList keys = secrets.keys();
    return keys.size() == 1 ? secrets.value(keys.first()).value_or(QByteArray()) : QByteArray();
}

}

/// Gateways as rows in the database together with their secrets.
class TestGatewayService : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;

    QString path() const { return m_dir->path(); }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void gatewaysKeepTheirOrderAndNames()
    {
        MemorySecretStore secrets;
        const auto services = Services::open(path(), &secrets);
        GatewayService& gateways = (*services)->gateways();
        QList<GatewayId> ids;
        for (const QString& name : {u"A"_s, u"B"_s, u"C"_s})
            ids.append(gateways.save(GatewayDraft{sample(name), {}}).result()->id);
        QCOMPARE(gateways.save(GatewayDraft{sample(u"b"_s), {}}).result().error().kind, ErrorKind::NameTaken);
        QVERIFY(gateways.move(ids[2], 1).result());
        QStringList names;
        const Result<QList<Gateway>> moved = gateways.list().result();
        for (const Gateway& gateway : *moved)
            names.append(gateway.name);
        QCOMPARE(names, (QStringList{u"C"_s, u"A"_s, u"B"_s}));
        QVERIFY(gateways.setEnabled(ids[0], false).result());
        QVERIFY(!gateways.find(ids[0]).result()->enabled);
        QCOMPARE(gateways.setEnabled(99, false).result().error().kind, ErrorKind::GatewayNotFound);
    }

    void everyFieldIsStored()
    {
        MemorySecretStore secrets;
        const auto services = Services::open(path(), &secrets);
        GatewayDraft draft = draftWithKey(u"Grüße 😀"_s, "key");
        CustomSettings& custom = draft.gateway.custom;
        custom.sender = u"OTPost"_s;
        custom.method = HttpMethod::Get;
        custom.contentType = ContentType::Form;
        custom.payload = u"to=%TO%&m=%MESSAGE%&k=%SECRET:k%"_s;
        draft.gateway.connection.verifyTls = false;
        custom.successResponse = u" \"quoted\" \n"_s;
        custom.successPath = u"a.0=b"_s;
        draft.gateway.connection.timeoutMs = 1234;
        draft.gateway.connection.deadlineMs = 5678;
        const SecretRef ref = SecretRef::fresh({u"api.example"_s});
        draft.gateway.secrets = {{u"k"_s, ref}};
        draft.values.insert(ref.id, "second");
        draft.gateway.enabled = false;
        const Result<Gateway> saved = (*services)->gateways().save(draft).result();
        QVERIFY(saved);
        Gateway expected = draft.gateway;
        expected.id = saved->id;
        expected.position = 1;
        QVERIFY(*(*services)->gateways().find(saved->id).result() == expected);
    }

    void secretsAreOnlyInTheSecretStore()
    {
        MemorySecretStore secrets;
        const auto services = Services::open(path(), &secrets);
        GatewayService& gateways = (*services)->gateways();
        const Result<Gateway> saved = gateways.save(draftWithKey(u"A"_s, "canary-first")).result();
        QCOMPARE(onlyValue(secrets), "canary-first");

        // A new value gets a new place, and the old one goes.
        GatewayDraft again = draftWithKey(u"A"_s, "canary-second");
        again.gateway.id = saved->id;
        QVERIFY(gateways.save(again).result());
        QCOMPARE(onlyValue(secrets), "canary-second");

        // Deleting can be undone; deleting for good takes the secret along.
        QVERIFY(gateways.hide(saved->id).result());
        QVERIFY(gateways.list().result()->isEmpty());
        QVERIFY(gateways.restore(saved->id).result());
        QCOMPARE(gateways.list().result()->size(), 1);
        QCOMPARE(secrets.keys().size(), 1);
        QVERIFY(gateways.hide(saved->id).result());
        QVERIFY(gateways.removeHidden().result());
        QVERIFY(secrets.keys().isEmpty());
        QVERIFY(!allBytesBelow(path()).contains("canary"));
    }

    void anEditCanBeTakenBackWithItsSecret()
    {
        MemorySecretStore secrets;
        const auto services = Services::open(path(), &secrets);
        GatewayService& gateways = (*services)->gateways();
        const Result<GatewayChange> added
            = gateways.saveKeeping(draftWithKey(u"A"_s, "canary-first")).result();
        QVERIFY(added && !added->before);
        GatewayDraft again = draftWithKey(u"B"_s, "canary-second");
        again.gateway.id = added->after.id;
        const Result<GatewayChange> change = gateways.saveKeeping(again, added->after).result();
        QVERIFY(change);
        QVERIFY(*change->before == added->after);
        QCOMPARE(secrets.keys().size(), 2); // both, as long as one of them may come back
        const auto value = [&] {
            const Gateway now = *gateways.find(added->after.id).result();
            return secrets.value(now.custom.headers.first().value.id).value_or("none");
        };
        QCOMPARE(value(), "canary-second");
        QVERIFY(gateways.changeBack(change->after, *change->before).result());
        QCOMPARE(value(), "canary-first");
        QVERIFY(gateways.changeBack(*change->before, change->after).result());
        QCOMPARE(value(), "canary-second");

        // Not over what somebody else has made of it.
        Gateway theirs = *gateways.find(added->after.id).result();
        theirs.name = u"C"_s;
        QVERIFY(gateways.save(GatewayDraft{theirs, {}}).result());
        QCOMPARE(gateways.changeBack(change->after, *change->before).result().error().kind,
            ErrorKind::ChangedMeanwhile);
        GatewayDraft mine{change->after, {}};
        QCOMPARE(
            gateways.saveKeeping(mine, change->after).result().error().kind, ErrorKind::ChangedMeanwhile);
        QVERIFY(gateways.saveKeeping(mine).result());

        // In the end what was replaced goes, and nothing brings it back.
        QVERIFY(gateways.removeHidden().result());
        QCOMPARE(onlyValue(secrets), "canary-second");
        QCOMPARE(gateways.changeBack(change->after, *change->before).result().error().kind,
            ErrorKind::ChangedMeanwhile);
        QVERIFY(!allBytesBelow(path()).contains("canary"));
    }

    void switchedOnlyWhereItIsNot()
    {
        MemorySecretStore secrets;
        const auto services = Services::open(path(), &secrets);
        GatewayService& gateways = (*services)->gateways();
        const GatewayId id = gateways.save(GatewayDraft{sample(u"A"_s), {}}).result()->id;
        QCOMPARE(gateways.switchTo(id, true).result().error().kind, ErrorKind::ChangedMeanwhile);
        QVERIFY(gateways.switchTo(id, false).result());
        QVERIFY(!gateways.find(id).result()->enabled);
        QCOMPARE(gateways.switchTo(99, true).result().error().kind, ErrorKind::GatewayNotFound);
    }

    void copiesHaveSecretsOfTheirOwn()
    {
        MemorySecretStore secrets;
        const auto services = Services::open(path(), &secrets);
        GatewayService& gateways = (*services)->gateways();
        const GatewayId original = gateways.save(draftWithKey(u"A"_s, "canary")).result()->id;
        const Result<Gateway> copy = gateways.duplicate(original, u"A copy"_s).result();
        QVERIFY(copy);
        QVERIFY(!copy->enabled);
        QCOMPARE(secrets.keys().size(), 2);
        QVERIFY(gateways.remove(original).result());
        QCOMPARE(secrets.keys(), QStringList{copy->custom.headers.first().value.id});
        QCOMPARE(onlyValue(secrets), "canary");
    }

    void failingSecretStoreChangesNothing()
    {
        MemorySecretStore secrets;
        const auto services = Services::open(path(), &secrets);
        GatewayService& gateways = (*services)->gateways();
        GatewayDraft draft = draftWithKey(u"A"_s, "one");
        const SecretRef second = SecretRef::fresh({u"api.example"_s});
        draft.gateway.custom.headers.append({u"X-Key"_s, second});
        draft.values.insert(second.id, "two");
        secrets.failWriteAfter(1, Error{ErrorKind::KeychainLocked, {}, {}});
        QCOMPARE(gateways.save(draft).result().error().kind, ErrorKind::KeychainLocked);
        QVERIFY(gateways.list().result()->isEmpty());
        QVERIFY(secrets.keys().isEmpty());
        // A name that is taken must not leave a secret behind either.
        QVERIFY(gateways.save(draftWithKey(u"A"_s, "one")).result());
        QCOMPARE(gateways.save(draftWithKey(u"a"_s, "two")).result().error().kind, ErrorKind::NameTaken);
        QCOMPARE(secrets.keys().size(), 1);
    }

    /// Deleting while the secret store refuses leaves the gateway, and with it the way to its secrets.
    void removalNeedsTheSecretStore()
    {
        MemorySecretStore secrets;
        const auto services = Services::open(path(), &secrets);
        GatewayService& gateways = (*services)->gateways();
        const GatewayId id = gateways.save(draftWithKey(u"A"_s, "one")).result()->id;
        secrets.failWith(ErrorKind::KeychainLocked);
        QCOMPARE(gateways.remove(id).result().error().kind, ErrorKind::KeychainLocked);
        QCOMPARE(gateways.list().result()->size(), 1);
        secrets.failWith(std::nullopt);
        QVERIFY(gateways.remove(id).result());
        QVERIFY(secrets.keys().isEmpty());
    }

    /// Closing in the middle of a save: it comes to its end first.
    void closingWaitsForASave()
    {
        MemorySecretStore secrets;
        {
            const auto services = Services::open(path(), &secrets);
            (void)(*services)->storage().write([](Connection&) -> Result<void> {
                QThread::msleep(100);
                return {};
            });
            (void)(*services)->gateways().save(draftWithKey(u"A"_s, "one"));
        }
        const auto again = Services::open(path(), &secrets);
        QCOMPARE((*again)->gateways().list().result()->size(), 1);
        QCOMPARE(secrets.keys().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestGatewayService)
#include "tst_gatewayservice.moc"
