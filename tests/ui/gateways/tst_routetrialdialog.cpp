// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/Services.h"
#include "core/gateway/GatewayService.h"
#include "core/sending/SendService.h"
#include "tests/support/FakeHttpServer.h"
#include "tests/support/MemorySecretStore.h"
#include "ui/gateways/test/PhoneEdit.h"
#include "ui/gateways/test/RouteTrialDialog.h"

#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace otpost;
using namespace otpost::test;
using namespace otpost::ui;

class TestRouteTrialDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The dialog for a whole route.
    void routeTrial()
    {
        QTemporaryDir folder;
        MemorySecretStore secrets;
        auto opened = Services::open(folder.filePath(u"data"_s), &secrets);
        QVERIFY(opened);
        const std::unique_ptr<Services> services = std::move(*opened);
        QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
        const auto store = [&services](const QString& url, const QString& name) {
            GatewayDraft draft;
            draft.gateway.name = name;
            draft.gateway.custom.url = url;
            draft.gateway.custom.payload = u"{\"to\":\"%TO%\",\"text\":\"%MESSAGE%\"}"_s;
            QVERIFY(services->gateways().save(draft).result());
        };
        FakeHttpServer primary;
        FakeHttpServer fallback;
        fallback.always(HttpScript::json(202, R"({"ok":true})"));
        store(primary.url(), u"Primary one"_s);
        store(fallback.url(), u"Fallback two"_s);
        RouteTrialDialog dialog(
            services->sender(), settings, SampleDefaults{u"DE"_s, u"Harbour Hotel"_s}, {});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QSignalSpy finished(&dialog, &RouteTrialDialog::finishedTrial);
        dialog.tryRoute(); // without a number
        QVERIFY(dialog.findChild<PhoneEdit*>()->property("invalid").toBool());
        dialog.findChild<PhoneEdit*>()->setText(u"0151 12345678"_s);
        dialog.tryRoute();
        QVERIFY(!finished.isEmpty() || finished.wait());
        QCOMPARE(
            dialog.findChild<QLabel*>(u"trialSummary"_s)->text(), u"Primary one would get the message."_s);
        QCOMPARE(primary.arrivals() + fallback.arrivals(), 0);
        finished.clear();
        dialog.rehearse();
        QVERIFY(!finished.isEmpty() || finished.wait());
        const auto labels = dialog.findChildren<QLabel*>(u"trialSummary"_s);
        QCOMPARE(labels.last()->text(), u"Fallback two took over."_s);
        QCOMPARE(primary.arrivals(), 0);
        QCOMPARE(fallback.arrivals(), 1);
    }
};

QTEST_MAIN(TestRouteTrialDialog)
#include "tst_routetrialdialog.moc"
