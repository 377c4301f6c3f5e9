// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/ServeSwitch.h"
#include "core/app/Services.h"
#include "core/storage/Settings.h"
#include "tests/support/MemorySecretStore.h"
#include "tests/support/Settle.h"
#include "tests/support/TempDataDir.h"
#include "ui/platform/Autostart.h"
#include "ui/settings/SettingField.h"
#include "ui/settings/SettingsPage.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/Switch.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace otpost;
using namespace otpost::test;
using namespace otpost::ui;
using namespace Qt::StringLiterals;

class TestSettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<TempDataDir>();
        m_secrets = std::make_unique<MemorySecretStore>();
        auto opened = Services::open(m_dir->path(), m_secrets.get());
        QVERIFY(opened);
        m_services = std::move(*opened);
        m_page = std::make_unique<SettingsPage>(*m_services);
        m_page->setAutostart(
            makeXdgAutostart({u"/usr/bin/otpost"_s, {u"--in-tray"_s}}, m_dir->filePath(u"config"_s)));
        connect(m_page.get(), &Page::noticeRaised, this, [this](const Notice& notice) { m_notice = notice; });
        m_notice = {};
        QSignalSpy loaded(m_page.get(), &SettingsPage::loaded);
        m_page->resize(1000, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->entered();
        QTRY_VERIFY(loaded.count() > 0);
    }

    void cleanup()
    {
        settle(*m_services);
        m_page.reset();
        m_services.reset();
    }

    /// None of the list is missing, and none is there twice.
    void everySettingHasItsField()
    {
        QStringList fields;
        for (const SettingField* field : m_page->findChildren<SettingField*>())
            fields.append(field->name());
        QStringList names;
        for (const SettingInfo& info : settingInfos())
            names.append(info.name);
        fields.sort();
        names.sort();
        QCOMPARE(fields, names);
    }

    /// What no section knows would show by its name on the command line.
    static void everySettingHasAPlaceAndWords()
    {
        for (const SettingSection& section : settingSections())
            QVERIFY2(section.id != u"more"_s, qPrintable(section.settings.first().name));
    }

    static void everyChoiceHasAWord()
    {
        for (const SettingSection& section : settingSections()) {
            for (const SettingLook& look : section.settings) {
                QVERIFY2(!look.label.isEmpty(), qPrintable(look.name));
                if (look.kind != SettingLook::Kind::Choice)
                    continue;
                for (const SettingInfo& info : settingInfos()) {
                    for (const QString& choice : info.choices)
                        QVERIFY2(info.name != look.name || choiceText(look.name, choice) != choice,
                            qPrintable(choice));
                }
            }
        }
    }

    /// Where the service is reached, or why it does not run, is said at its switch.
    void theServiceSaysHowItDoes()
    {
        ServeSwitch serve(*m_services);
        SettingsPage page(*m_services, &serve);
        page.show();
        page.showSection(u"service"_s);
        const auto* state = page.findChild<QLabel*>(u"serviceState"_s);
        QVERIFY(!state->isVisible());
        serve.begin();
        QVERIFY(m_services->settings().set(u"serve-listen"_s, u"127.0.0.1:0"_s).result());
        QVERIFY(m_services->settings().set(u"serve"_s, u"on"_s).result());
        QTRY_VERIFY(state->text().contains(u"http://127.0.0.1:"_s));
        QVERIFY(state->isVisible());
        QVERIFY(m_services->settings().set(u"serve-tls-cert"_s, u"/nowhere.pem"_s).result());
        QTRY_VERIFY2(state->text().startsWith(u"The service does not run."_s), qPrintable(state->text()));
        QVERIFY(serve.state().problem);
        QVERIFY(state->text().contains(describe(*serve.state().problem)));
        QVERIFY(m_services->settings().set(u"serve"_s, u"off"_s).result());
        QTRY_VERIFY(!state->isVisible());
        settle(*m_services);
    }

    void choiceIsStoredAtOnceAndCanBeUndone()
    {
        auto* combo = show<QComboBox>(u"appearance"_s);
        QCOMPARE(combo->currentData().toString(), u"system"_s);
        combo->setCurrentIndex(combo->findData(u"dark"_s));
        Q_EMIT combo->activated(combo->currentIndex());
        QTRY_COMPARE(stored().appearance, u"dark"_s);
        QTRY_COMPARE(m_notice.text, u"Appearance: Dark"_s);
        QVERIFY(m_notice.undo);
        m_notice.undo();
        QTRY_COMPARE(stored().appearance, u"system"_s);
        QTRY_COMPARE(combo->currentData().toString(), u"system"_s);
    }

    void textIsStoredWithEnterAndWhenItIsLeft()
    {
        auto* edit = show<QLineEdit>(u"default-location"_s);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, u"Harbour Hotel"_s);
        QCOMPARE(stored().defaultLocation, u"OTPost"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(stored().defaultLocation, u"Harbour Hotel"_s);
        QTest::keyClicks(edit, u" and Spa"_s);
        show<QComboBox>(u"language"_s)->setFocus();
        QTRY_COMPARE(stored().defaultLocation, u"Harbour Hotel and Spa"_s);
    }

    void whatDoesNotFitIsSaidAndNotStored()
    {
        m_page->showSection(u"sending"_s);
        auto* edit = show<QLineEdit>(u"message-lifetime"_s);
        const auto* row
            = m_page->findChild<SettingField*>(u"setting-message-lifetime"_s)->findChild<FieldRow*>();
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, u"soon"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(row->hasError());
        QCOMPARE(stored().messageLifetime, u"3600"_s);
        // It goes as soon as it is right.
        edit->selectAll();
        QTest::keyClicks(edit, u"60"_s);
        QVERIFY(!row->hasError());
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(stored().messageLifetime, u"60"_s);
    }

    void leavingThePageStoresWhatWasTyped()
    {
        m_page->showSection(u"log"_s);
        auto* edit = show<QLineEdit>(u"log-days"_s);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, u"90"_s);
        QVERIFY(m_page->canLeave());
        QTRY_COMPARE(stored().logDays, u"90"_s);
    }

    void switchesFollowOtherPrograms()
    {
        m_page->showSection(u"sending"_s);
        auto* pause = show<Switch>(u"sending-paused"_s);
        QVERIFY(!pause->isChecked());
        QVERIFY(m_services->settings().set(u"sending-paused"_s, u"on"_s).result());
        QTRY_VERIFY(pause->isChecked());
        pause->click();
        QTRY_COMPARE(stored().sendingPaused, u"off"_s);
    }

    void countryIsChosenFromTheList()
    {
        QVERIFY(m_services->settings().set(u"default-country"_s, u"NO"_s).result());
        auto* button = show<QPushButton>(u"default-country"_s);
        QTRY_COMPARE(button->text(), u"Norway"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        auto* search = QApplication::activePopupWidget() != nullptr
            ? QApplication::activePopupWidget()->findChild<QLineEdit*>()
            : m_page->findChild<QFrame*>()->findChild<QLineEdit*>();
        QVERIFY(search != nullptr);
        QTest::keyClicks(search, u"Austria"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(stored().defaultCountry, u"AT"_s);
        QTRY_COMPARE(button->text(), u"Austria"_s);
    }

    void startAtLoginIsWhatTheSystemHas()
    {
        auto* start = show<Switch>(u"startAtLogin"_s);
        QVERIFY(!start->isChecked());
        start->click();
        QVERIFY(m_dir->files().contains(u"config/autostart/otpost.desktop"_s));
        QVERIFY(m_notice.undo);
        m_notice.undo();
        QVERIFY(!m_dir->files().contains(u"config/autostart/otpost.desktop"_s));
        QVERIFY(!start->isChecked());
    }

    void sectionsAreChosenByKeyboardAndByName()
    {
        auto* list = m_page->findChild<QListView*>(u"settingSections"_s);
        const int row = list->currentIndex().row();
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), row + 1);
        m_page->showSection(u"log"_s);
        QVERIFY(m_page->findChild<QLineEdit*>(u"log-days"_s)->isVisible());
    }

private:
    template <class T>
    T* show(const QString& name) const
    {
        return m_page->findChild<T*>(name);
    }
    Settings stored() const { return m_services->settings().load().result().value_or(Settings()); }

    std::unique_ptr<TempDataDir> m_dir;
    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<SettingsPage> m_page;
    Notice m_notice;
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
