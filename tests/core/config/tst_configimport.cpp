// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/Services.h"
#include "core/config/ConfigPlan.h"
#include "core/config/ConfigReader.h"
#include "core/config/ConfigWriter.h"
#include "core/gateway/GatewayService.h"
#include "core/storage/Storage.h"
#include "tests/core/config/ConfigSamples.h"
#include "tests/support/MemorySecretStore.h"
#include "tests/support/TempDataDir.h"

#include <QTest>

using namespace otpost;
using namespace otpost::test;
using namespace Qt::StringLiterals;

namespace {

/// A data directory with its services.
struct Place {
    TempDataDir dir;
    MemorySecretStore secrets;
    std::unique_ptr<Services> services = std::move(*Services::open(dir.path(), &secrets));

    GatewayService& gateways() { return services->gateways(); }
    QList<Gateway> list() { return *gateways().list().result(); }
    ConfigState state()
    {
        const QList<Gateway> now = list();
        return {*services->settings().load().result(), now, *gateways().secretValues(now).result()};
    }
    /// Sorted values of the secret store.
    QList<QByteArray> values() const
    {
        QList<QByteArray> all;
        for (const QString& key : secrets.keys())
            all.append(*secrets.value(key));
        std::sort(all.begin(), all.end());
        return all;
    }
    ConfigPlan plan(
        const QByteArray& text, const SealedSecrets& opened = {}, ImportMode mode = ImportMode::Merge)
    {
        const auto file = readConfig(text);
        if (!file)
            qFatal("The test's file is bad: %s", qPrintable(describe(file.error().first())));
        const auto planned = planImport(*file, opened, state(), mode);
        if (!planned)
            qFatal("The test's plan is bad: %s", qPrintable(describe(planned.error().first())));
        return *planned;
    }
    Result<void> apply(const ConfigPlan& planned) { return gateways().applyBatch(planned.batch).result(); }
};

QByteArray customNamed(const QByteArray& name, const QByteArray& more = {})
{
    return "{\"name\":\"" + name
        + "\",\"type\":\"custom\",\"url\":\"https://api.example/\",\"payload\":"
          "\"{\\\"t\\\":\\\"%TO%%MESSAGE%\\\"}\""
        + more + "}";
}

const QByteArray key = ",\"headers\":[{\"name\":\"Key\",\"sealed\":\"1\"}]";
const SealedSecrets first{{u"1"_s, {{u"api.example"_s}, "canary-first"}}};
const SealedSecrets second{{u"1"_s, {{u"api.example"_s}, "canary-second"}}};

}

/// Imports as the stores see them: all or nothing, and no secret left behind.
class TestConfigImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTripIntoAnEmptyDirectory()
    {
        Place from;
        Gateway custom = customSample();
        Gateway twilio = twilioSample();
        twilio.twilio.apiKey = u"SK0123456789abcdef0123456789abcdef"_s;
        for (const Gateway& gateway : {twilio, custom})
            QVERIFY(from.gateways().save(GatewayDraft{gateway, valuesFor({gateway})}).result());
        QVERIFY(from.services->settings().set(u"default-country"_s, u"NO"_s).result());
        const ConfigState state = from.state();
        const SealedSecrets secrets = labelled(state.gateways, state.values);
        const QByteArray text = *writeConfig(
            ConfigContent{state.settings, state.gateways, QDateTime::currentDateTimeUtc()}, "sealed");

        Place to;
        QVERIFY(to.apply(to.plan(text, secrets)));
        const QList<Gateway> list = to.list();
        QCOMPARE(list.size(), 2);
        for (int i = 0; i < 2; ++i) {
            QVERIFY(withoutIds(list.at(i)) == withoutIds(state.gateways.at(i)));
            QCOMPARE(list.at(i).position, i + 1);
        }
        QCOMPARE(to.values(), from.values());
        QCOMPARE(to.services->settings().load().result()->defaultCountry, u"NO"_s);
        QVERIFY(to.dir.traces("canary-Authorization").isEmpty());
        QVERIFY(to.plan(text, secrets).changes.isEmpty());
    }

    void aReplacedSecretTakesTheOldOneAway()
    {
        Place place;
        QVERIFY(place.apply(place.plan(fileWith(customNamed("A", key)), first)));
        QCOMPARE(place.values(), QList<QByteArray>{"canary-first"});
        QVERIFY(place.apply(place.plan(fileWith(customNamed("a", key)), second)));
        QCOMPARE(place.values(), QList<QByteArray>{"canary-second"});
        QCOMPARE(place.list().size(), 1);
        // To another host without a value: nothing is left of it.
        const QByteArray elsewhere
            = customNamed("A", ",\"headers\":[{\"name\":\"Key\"}]").replace("api.example", "evil.example");
        QVERIFY(place.apply(place.plan(fileWith(elsewhere))));
        QVERIFY(place.values().isEmpty());
        QVERIFY(!place.list().first().enabled);
    }

    void replacing()
    {
        Place place;
        const QByteArray three = customNamed("A", key) + ',' + customNamed("B") + ',' + customNamed("C");
        QVERIFY(place.apply(place.plan(fileWith(three), first)));
        const QByteArray other = customNamed("D") + ',' + customNamed("C") + ',' + customNamed("b");
        QVERIFY(place.apply(place.plan(fileWith(other), {}, ImportMode::Replace)));
        QStringList names;
        for (const Gateway& gateway : place.list())
            names.append(gateway.name);
        QCOMPARE(names, (QStringList{u"D"_s, u"C"_s, u"b"_s}));
        QVERIFY(place.values().isEmpty());
        QVERIFY(place.plan(fileWith(other), {}, ImportMode::Replace).changes.isEmpty());
        // Nothing hidden is left either.
        QVERIFY(place.gateways().restore(1).result().error().kind == ErrorKind::GatewayNotFound);
    }

    void failuresLeaveAllAsItWas_data()
    {
        QTest::addColumn<int>("writesBeforeError");
        QTest::addRow("at the first secret") << 0;
        QTest::addRow("at the second secret") << 1;
    }
    void failuresLeaveAllAsItWas()
    {
        QFETCH(int, writesBeforeError);
        Place place;
        QVERIFY(place.apply(place.plan(fileWith(customNamed("A", key)), first)));
        const QList<Gateway> before = place.list();
        const ConfigPlan plan = place.plan(
            fileWith(customNamed("A", key) + ',' + customNamed("B", key)), second, ImportMode::Replace);
        place.secrets.failWriteAfter(writesBeforeError, Error{ErrorKind::KeychainLocked, {}, {}});
        const Result<void> done = place.apply(plan);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::KeychainLocked);
        QVERIFY(place.list() == before);
        QCOMPARE(place.values(), QList<QByteArray>{"canary-first"});
        QVERIFY(place.apply(plan)); // and the same plan still fits
        QCOMPARE(place.values(), (QList<QByteArray>{"canary-second", "canary-second"}));
    }

    void aFailureInTheDatabaseTakesNewSecretsBack()
    {
        Place place;
        QVERIFY(place.apply(place.plan(fileWith(customNamed("A", key)), first)));
        ConfigPlan plan = place.plan(fileWith(customNamed("A", key) + ',' + customNamed("B")), second);
        plan.batch.drafts.append(plan.batch.drafts.last()); // the same name twice
        QCOMPARE(place.apply(plan).error().kind, ErrorKind::NameTaken);
        QCOMPARE(place.list().size(), 1);
        QCOMPARE(place.values(), QList<QByteArray>{"canary-first"});
    }

    void changesInBetweenAreNotLost()
    {
        Place place;
        QVERIFY(place.apply(place.plan(fileWith(customNamed("A")))));
        const ConfigPlan plan = place.plan(fileWith(customNamed("B", key)), first, ImportMode::Replace);
        QVERIFY(place.gateways().setEnabled(1, false).result());
        QCOMPARE(place.apply(plan).error().kind, ErrorKind::ConfigChangedMeanwhile);
        QCOMPARE(place.list().size(), 1);
        QVERIFY(place.values().isEmpty());
    }

    /// The rows count: where the store does not give up a secret afterwards, the import has been made all
    /// the same, and the rest is done another time.
    void secretsThatCannotBeRemoved()
    {
        Place place;
        QVERIFY(place.apply(place.plan(fileWith(customNamed("A", key)), first)));
        const ConfigPlan plan = place.plan(fileWith(customNamed("B")), {}, ImportMode::Replace);
        place.secrets.failWith(ErrorKind::KeychainLocked);
        QVERIFY(place.apply(plan));
        QCOMPARE(place.list().size(), 1);
        QCOMPARE(place.list().first().name, u"B"_s);
        place.secrets.failWith(std::optional<Error>());
        QCOMPARE(place.values().size(), 1);
        QVERIFY(place.gateways().removeHidden().result());
        QVERIFY(place.values().isEmpty());
    }

    void manyGateways()
    {
        constexpr int count = 2'000;
        QByteArray gateways;
        SealedSecrets secrets;
        for (int i = 0; i < count; ++i) {
            const QByteArray label = QByteArray::number(i);
            gateways += (i ? "," : "")
                + customNamed("G" + label, ",\"headers\":[{\"name\":\"Key\",\"sealed\":\"" + label + "\"}]");
            secrets.insert(QString::fromLatin1(label), {{u"api.example"_s}, "canary-" + label});
        }
        Place place;
        const ConfigPlan plan = place.plan(fileWith(gateways), secrets);
        place.secrets.failWriteAfter(count - 1, Error{ErrorKind::KeychainFailed, {}, {}});
        QCOMPARE(place.apply(plan).error().kind, ErrorKind::KeychainFailed);
        QVERIFY(place.list().isEmpty());
        QVERIFY(place.secrets.keys().isEmpty());
        QVERIFY(place.apply(plan));
        QCOMPARE(place.list().size(), count);
        QCOMPARE(place.list().last().position, count);
        QCOMPARE(place.secrets.keys().size(), count);
        QVERIFY(place.plan(fileWith(gateways), secrets).changes.isEmpty());
        QVERIFY(place.apply(place.plan(fileWith({}), {}, ImportMode::Replace)));
        QVERIFY(place.list().isEmpty());
        QVERIFY(place.secrets.keys().isEmpty());
    }

    void whatLacksASecretIsNotEnabled()
    {
        Place place;
        QVERIFY(place.apply(place.plan(fileWith(customNamed("A", key)))));
        QCOMPARE(place.gateways().setEnabled(1, true).result().error().kind, ErrorKind::SecretEmpty);
        QVERIFY(!place.list().first().enabled);
        QVERIFY(place.gateways().setEnabled(1, false).result());
        QVERIFY(place.apply(place.plan(fileWith(customNamed("A", key)), first)));
        QVERIFY(place.gateways().setEnabled(1, true).result());
    }
};

QTEST_GUILESS_MAIN(TestConfigImport)

#include "tst_configimport.moc"
