// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/Services.h"
#include "core/gateway/GatewayService.h"
#include "core/routing/RouteService.h"
#include "core/splash/SplashService.h"
#include "core/storage/Settings.h"
#include "tests/core/config/ConfigSamples.h"
#include "tests/support/MemorySecretStore.h"
#include "tests/support/TempDataDir.h"
#include "ui/config/ConfigExportDialog.h"
#include "ui/config/ConfigImportDialog.h"
#include "ui/config/ConfigPlanView.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/HintLabel.h"
#include "ui/widgets/Switch.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace otpost;
using namespace otpost::test;
using namespace otpost::ui;

namespace {

const QString passphrase = u"correct horse battery"_s;

/// A data directory with its services.
struct Place {
    TempDataDir dir;
    MemorySecretStore secrets;
    std::unique_ptr<Services> services = std::move(*Services::open(dir.path(), &secrets));
    ConfigTransfer transfer{
        services->gateways(), services->routes(), services->splash(), services->settings()};

    Place() { transfer.setCost(VaultParameters::least()); }

    void addSamples()
    {
        for (const Gateway& gateway : {customSample(), twilioSample()}) {
            const Result<Gateway> saved
                = services->gateways().save(GatewayDraft{gateway, valuesFor({gateway})}).result();
            QVERIFY2(saved, saved ? "" : qPrintable(describe(saved.error())));
        }
        Location location;
        location.name = u"Harbour Hotel"_s;
        location.ssids = {u"Harbour Guest"_s};
        const Result<Location> added = services->routes().addLocation(location).result();
        QVERIFY(added);
        LocationAccessDraft draft;
        draft.access.kind = AccessKind::MikroTik;
        draft.access.url = u"https://hotspot.example/login"_s;
        draft.access.user = u"guest"_s;
        draft.key = "canary-hotspot";
        QVERIFY(services->splash().setAccess(added->id, draft).result());
        SplashPage page = splashSample(u"Lobby"_s, {added->id});
        page.id = 0;
        const Result<SplashPage> saved = services->splash().save(page).result();
        QVERIFY2(saved, saved ? "" : qPrintable(describe(saved.error())));
    }
    QList<SplashPage> pages() { return *services->splash().list().result(); }
    QList<Gateway> gateways() { return services->gateways().list().result().value_or(QList<Gateway>()); }
    QStringList names()
    {
        QStringList all;
        const QList<Gateway> now = gateways();
        for (const Gateway& gateway : now)
            all.append(gateway.name);
        return all;
    }
};

template <class T>
T* find(QWidget& parent, const QString& name)
{
    return parent.findChild<T*>(name);
}

QString textOf(QWidget& parent, const QString& name)
{
    if (const auto* hint = parent.findChild<HintLabel*>(name))
        return hint->text();
    const auto* label = parent.findChild<QLabel*>(name);
    return label ? label->text() : QString();
}

void press(QWidget& parent, const QString& name)
{
    auto* button = parent.findChild<QPushButton*>(name);
    QVERIFY2(button && button->isEnabled(), qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton);
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}

class TestImportDialog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ThemeController> m_theme;
    std::unique_ptr<Place> m_from;
    std::unique_ptr<Place> m_to;

    FileChoice choice(const QString& path) const
    {
        FileChoice files;
        files.open = [path](QWidget*, const QString&, const FileChoice::Chosen& chosen) { chosen(path); };
        files.save = [path](QWidget*, const QString&, const QString&, const FileChoice::Chosen& chosen) {
            chosen(path);
        };
        return files;
    }

    /// For a look: only where OTPOST_TEST_PICTURES names a folder.
    void picture(QWidget& widget, const QString& name)
    {
        const QString folder = qEnvironmentVariable("OTPOST_TEST_PICTURES");
        if (folder.isEmpty())
            return;
        for (const Appearance look : {Appearance::Light, Appearance::Dark}) {
            m_theme->setAppearance(look);
            QCoreApplication::processEvents();
            const QString end = look == Appearance::Dark ? u"-dark.png"_s : u".png"_s;
            QVERIFY(widget.grab().save(folder + u'/' + name + end));
        }
        m_theme->setAppearance(Appearance::Light);
    }

    QString exported(bool withSecrets)
    {
        const QString path = m_from->dir.filePath(u"otpost.json"_s);
        SharedPassphrase secret;
        if (withSecrets)
            secret = std::make_shared<const LockedBytes>(QByteArrayView(passphrase.toUtf8()));
        return m_from->transfer.exportTo(path, secret).result() ? path : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<ThemeController>(*qApp, loadFonts(), Appearance::Light);
        m_theme->setReduceMotion(true);
    }

    void init()
    {
        m_from = std::make_unique<Place>();
        m_to = std::make_unique<Place>();
        m_from->addSamples();
    }

    void cleanup()
    {
        m_to.reset();
        m_from.reset();
    }

    void exportWithSecrets()
    {
        const QString path = m_from->dir.filePath(u"out.json"_s);
        ConfigExportDialog dialog(m_from->transfer, m_from->dir.filePath(u"suggested.json"_s), choice(path));
        dialog.open();
        QTRY_VERIFY(textOf(dialog, u"configExportWhat"_s)
                        .contains(u"2 gateway(s), 1 location(s), 1 splash page(s)"_s));
        picture(dialog, u"export"_s);
        press(dialog, u"configExportChoose"_s);
        QTest::mouseClick(find<Switch>(dialog, u"configExportSecrets"_s), Qt::LeftButton);
        QPushButton* go = find<QPushButton>(dialog, u"configExportGo"_s);
        QVERIFY(!go->isEnabled());
        QTest::keyClicks(find<QLineEdit>(dialog, u"configExportPassphrase"_s), u"short"_s);
        QVERIFY(!passphraseRemark(u"short"_s).isEmpty());
        QTest::keyClicks(find<QLineEdit>(dialog, u"configExportAgain"_s), u"shirt"_s);
        QVERIFY(!go->isEnabled());
        picture(dialog, u"export-secrets"_s);
        find<QLineEdit>(dialog, u"configExportPassphrase"_s)->setText(passphrase);
        find<QLineEdit>(dialog, u"configExportAgain"_s)->setText(passphrase);
        QVERIFY(passphraseRemark(passphrase).isEmpty());
        QSignalSpy done(&dialog, &ConfigExportDialog::exported);
        press(dialog, u"configExportGo"_s);
        QTRY_COMPARE(done.size(), 1);
        QVERIFY(textOf(dialog, u"configExportDone"_s)
                    .contains(u"2 gateway(s), 1 location(s), 1 splash page(s)"_s));
        QVERIFY(textOf(dialog, u"configExportDone"_s).contains(u"4 secret(s)"_s));
        picture(dialog, u"export-done"_s);
        const QByteArray file = read(path);
        QVERIFY(file.contains("otpost-config"));
        QVERIFY(!file.contains("canary-"));
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(find<QLineEdit>(dialog, u"configExportPassphrase"_s)->text(), QString());
    }

    /// A file that is there is not lost without a question; a place that cannot be written is told.
    void exportOver()
    {
        const QString path = m_from->dir.addFile(u"mine.json"_s, "precious");
        ConfigExportDialog dialog(m_from->transfer, path, choice({}));
        dialog.open();
        press(dialog, u"configExportGo"_s);
        QPushButton* cancel = nullptr;
        QTRY_VERIFY((cancel = dialog.findChild<QPushButton*>(u"replaceConfigCancel"_s)) != nullptr);
        QTest::mouseClick(cancel, Qt::LeftButton);
        QCOMPARE(read(path), QByteArray("precious"));
        find<QLineEdit>(dialog, u"configExportPath"_s)->setText(m_from->dir.filePath(u"no/where.json"_s));
        press(dialog, u"configExportGo"_s);
        QTRY_VERIFY(!textOf(dialog, u"configExportProblem"_s).isEmpty());
    }

    /// All of it arrives on another computer.
    void importWithSecrets()
    {
        const QString path = exported(true);
        ConfigImportDialog dialog(m_to->transfer, choice(path));
        dialog.open();
        picture(dialog, u"import-file"_s);
        press(dialog, u"configImportChoose"_s);
        QTRY_VERIFY(find<QLineEdit>(dialog, u"configImportPassphrase"_s)->isVisible());
        QTest::keyClicks(find<QLineEdit>(dialog, u"configImportPassphrase"_s), u"wrong one"_s);
        press(dialog, u"configImportUnlock"_s);
        QTRY_VERIFY(find<QLineEdit>(dialog, u"configImportPassphrase"_s)->isVisible());
        picture(dialog, u"import-passphrase"_s);
        find<QLineEdit>(dialog, u"configImportPassphrase"_s)->setText(passphrase);
        press(dialog, u"configImportUnlock"_s);
        auto* changes = find<ConfigPlanView>(dialog, u"configChanges"_s);
        QTRY_VERIFY(changes->isVisible() && changes->topLevelItemCount() == 4);
        QCOMPARE(changes->topLevelItem(0)->text(0), u"Add the gateway Grüße 😀"_s);
        QCOMPARE(changes->topLevelItem(2)->text(0), u"Add the location Harbour Hotel"_s);
        QCOMPARE(changes->topLevelItem(3)->text(0), u"Add the splash page Lobby"_s);
        const auto details = [changes](int row) {
            QStringList all;
            for (int i = 0; i < changes->topLevelItem(row)->childCount(); ++i)
                all.append(changes->topLevelItem(row)->child(i)->text(0));
            return all;
        };
        QVERIFY(details(2).contains(u"key: its value comes from the file"_s));
        QVERIFY(details(2).contains(u"Way online: MikroTik hotspot"_s));
        QVERIFY(details(3).contains(u"Title (de): Willkommen"_s));
        QVERIFY(!textOf(dialog, u"configSame"_s).contains(u"already"_s));
        picture(dialog, u"import-plan"_s);
        changes->scrollToBottom();
        picture(dialog, u"import-plan-end"_s);
        QCOMPARE(m_to->names(), QStringList());
        QSignalSpy done(&dialog, &ConfigImportDialog::imported);
        press(dialog, u"configApply"_s);
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(m_to->names(), m_from->names());
        QCOMPARE(m_to->secrets.keys().size(), 4);
        QCOMPARE(m_to->pages(), m_from->pages());
        QCOMPARE(m_to->services->routes().locations().result()->size(), 1);
        QVERIFY(textOf(dialog, u"configImportDone"_s).startsWith(u'4'));
        picture(dialog, u"import-done"_s);
    }

    /// Without secrets, new gateways wait for theirs, and it says so.
    void importWithout()
    {
        ConfigImportDialog dialog(m_to->transfer, choice({}));
        dialog.open();
        dialog.readFile(exported(true));
        QTRY_VERIFY(find<QLineEdit>(dialog, u"configImportPassphrase"_s)->isVisible());
        press(dialog, u"configImportWithout"_s);
        auto* changes = find<ConfigPlanView>(dialog, u"configChanges"_s);
        QTRY_VERIFY(changes->isVisible());
        picture(dialog, u"import-plan-without"_s);
        press(dialog, u"configApply"_s);
        QTRY_VERIFY(textOf(dialog, u"configImportDone"_s).contains(u"Twilio"_s));
        QVERIFY(textOf(dialog, u"configImportDone"_s)
                    .contains(u"let no guests online until then: Harbour Hotel"_s));
        picture(dialog, u"import-done-without"_s);
        const QList<Gateway> now = m_to->gateways();
        QCOMPARE(now.size(), 2);
        for (const Gateway& gateway : now)
            QVERIFY(!gateway.enabled);
    }

    void mergeOrReplace()
    {
        Gateway other = customSample();
        other.name = u"Only here"_s;
        QVERIFY(m_to->services->gateways().save(GatewayDraft{other, valuesFor({other})}).result());
        SplashPage old;
        old.name = u"Old"_s;
        old.otp = false;
        QVERIFY(m_to->services->splash().save(old).result());
        Location hotel = m_from->services->routes().locations().result()->first();
        hotel.id = 0;
        hotel.access = LocationAccess();
        const Result<Location> there = m_to->services->routes().addLocation(hotel).result();
        QVERIFY(there);
        LocationAccessDraft draft{m_from->services->routes().locations().result()->first().access, "other"};
        QVERIFY(m_to->services->splash().setAccess(there->id, draft).result());
        ConfigImportDialog dialog(m_to->transfer, choice({}));
        dialog.open();
        dialog.readFile(exported(false));
        auto* changes = find<ConfigPlanView>(dialog, u"configChanges"_s);
        QTRY_VERIFY(changes->isVisible());
        const auto heads = [changes] {
            QStringList all;
            for (int i = 0; i < changes->topLevelItemCount(); ++i)
                all.append(changes->topLevelItem(i)->text(0));
            return all;
        };
        QVERIFY(heads().filter(u"Remove"_s).isEmpty());
        QTest::mouseClick(find<QRadioButton>(dialog, u"configReplace"_s), Qt::LeftButton, {}, QPoint(8, 8));
        QTRY_COMPARE(heads().filter(u"Remove the gateway Only here"_s).size(), 1);
        QCOMPARE(heads().filter(u"Remove the splash page Old"_s).size(), 1);
        // The location has a key of its own, of which the file has no word.
        QVERIFY(textOf(dialog, u"configSame"_s).contains(u"already: 1 location(s)."_s));
        picture(dialog, u"import-replace"_s);
        QTRY_VERIFY(find<QPushButton>(dialog, u"configApply"_s)->isEnabled());
        press(dialog, u"configApply"_s);
        QTRY_COMPARE(m_to->names(), m_from->names());
    }

    void nothingToDo()
    {
        ConfigImportDialog dialog(m_from->transfer, choice({}));
        dialog.open();
        dialog.readFile(exported(false));
        QTRY_VERIFY(textOf(dialog, u"configSummary"_s).contains(u"already"_s));
        QVERIFY(!find<QPushButton>(dialog, u"configApply"_s)->isEnabled());
    }

    /// Something else changes the gateways between the look and the change: nothing is done, and the look is
    /// taken again.
    void changedMeanwhile()
    {
        ConfigImportDialog dialog(m_to->transfer, choice({}));
        dialog.open();
        dialog.readFile(exported(false));
        auto* changes = find<ConfigPlanView>(dialog, u"configChanges"_s);
        QTRY_VERIFY(changes->isVisible());
        Gateway other = twilioSample();
        QVERIFY(m_to->services->gateways().save(GatewayDraft{other, valuesFor({other})}).result());
        press(dialog, u"configApply"_s);
        QTRY_VERIFY(!textOf(dialog, u"configPlanProblem"_s).isEmpty());
        QTRY_VERIFY(changes->isVisible());
        QCOMPARE(m_to->names(), QStringList{u"Twilio"_s});
    }

    void badFiles_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("noise") << QByteArray(1000, '\xff');
        QTest::newRow("other JSON") << QByteArray("{\"a\": 1}");
        QTest::newRow("deep") << QByteArray(100'000, '[');
        QTest::newRow("newer") << QByteArray("{\"format\": \"otpost-config\", \"version\": 99}");
        QTest::newRow("bad field") << QByteArray(
            "{\"format\": \"otpost-config\", \"version\": 1, \"gateways\": [{\"name\": \"A\", \"type\": "
            "\"custom\", \"url\": \"ftp://a.example/\", \"payload\": \"{}\"}]}");
        QTest::newRow("secrets cut") << QByteArray(
            "{\"format\": \"otpost-config\", \"version\": 1, \"secrets\": {\"data\": \"T1RQ\"}}");
    }
    void badFiles()
    {
        QFETCH(QByteArray, content);
        ConfigImportDialog dialog(m_to->transfer, choice({}));
        dialog.open();
        dialog.readFile(m_to->dir.addFile(u"bad.json"_s, content));
        const auto passphraseAsked
            = [&dialog] { return find<QLineEdit>(dialog, u"configImportPassphrase"_s)->isVisible(); };
        QTRY_VERIFY(!textOf(dialog, u"configImportProblem"_s).isEmpty() || passphraseAsked());
        if (passphraseAsked()) { // only the sealed part is damaged
            QTest::keyClicks(find<QLineEdit>(dialog, u"configImportPassphrase"_s), passphrase);
            press(dialog, u"configImportUnlock"_s);
            QTRY_VERIFY(passphraseAsked());
        }
        picture(dialog, u"import-bad-"_s + QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(m_to->names(), QStringList());
    }
};

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
