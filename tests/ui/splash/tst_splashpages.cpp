// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/Services.h"
#include "core/gateway/GatewayService.h"
#include "core/routing/RouteService.h"
#include "core/splash/SplashService.h"
#include "tests/support/MemorySecretStore.h"
#include "tests/support/Settle.h"
#include "tests/support/TempDataDir.h"
#include "ui/shell/UndoStack.h"
#include "ui/splash/GuestScreen.h"
#include "ui/splash/OtpField.h"
#include "ui/splash/PhoneFrame.h"
#include "ui/splash/SplashEditor.h"
#include "ui/splash/SplashForm.h"
#include "ui/splash/SplashListModel.h"
#include "ui/splash/SplashPagesPage.h"
#include "ui/splash/SplashPreview.h"
#include "ui/splash/SplashTable.h"
#include "ui/widgets/ChipField.h"
#include "ui/widgets/HintLabel.h"
#include "ui/widgets/SegmentTabs.h"
#include "ui/widgets/Switch.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>
#include <QUrl>

#include <memory>

using namespace Qt::StringLiterals;
using namespace otpost;
using namespace otpost::test;
using namespace otpost::ui;

class TestSplashPages : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TempDataDir> m_dir;
    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<UndoStack> m_undo;
    std::unique_ptr<SplashPagesPage> m_page;

    template <class T>
    T* find(const QString& name) const
    {
        return m_page->findChild<T*>(name);
    }
    SplashTable* table() const { return find<SplashTable>(u"splashPages"_s); }
    SplashListModel* model() const { return qobject_cast<SplashListModel*>(table()->model()); }
    SplashEditor* editor() const { return m_page->findChild<SplashEditor*>(); }
    SplashForm* form() const { return m_page->findChild<SplashForm*>(); }
    GuestScreen* screen() const { return m_page->findChild<GuestScreen*>(); }
    QLineEdit* line(const QString& name) const { return find<QLineEdit>(name); }
    SplashService& splash() { return m_services->splash(); }

    QList<SplashPage> stored() { return splash().list().result().value_or(QList<SplashPage>()); }
    QStringList names()
    {
        QStringList all;
        for (const SplashPage& page : stored())
            all.append(page.name);
        return all;
    }
    QStringList shown() const
    {
        QStringList all;
        for (const SplashPage& page : model()->pages())
            all.append(page.name);
        return all;
    }
    GatewayId addGateway(bool enabled = true)
    {
        GatewayDraft draft;
        draft.gateway.name = u"Textline"_s;
        draft.gateway.enabled = enabled;
        draft.gateway.custom.url = u"https://api.textline.example/send"_s;
        draft.gateway.custom.payload = u"{\"to\": \"%TO%\", \"text\": \"%MESSAGE%\"}"_s;
        const Result<Gateway> stored = m_services->gateways().save(draft).result();
        return stored ? stored->id : 0;
    }
    void fill(const QStringList& names, bool otp = false)
    {
        for (const QString& name : names) {
            SplashPage page;
            page.name = name;
            page.otp = otp;
            QVERIFY(splash().save(page).result());
        }
        m_page->entered();
        QTRY_COMPARE(shown().size(), names.size());
    }
    void retype(const QString& name, const QString& text)
    {
        QLineEdit* edit = line(name);
        QVERIFY2(edit, qPrintable(name));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    bool isSaid(const QString& words) const
    {
        for (const HintLabel* label : m_page->findChildren<HintLabel*>()) {
            if (label->text().contains(words) && !label->isHidden())
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<TempDataDir>();
        m_secrets = std::make_unique<MemorySecretStore>();
        auto services = Services::open(m_dir->path(), m_secrets.get());
        QVERIFY(services);
        m_services = std::move(*services);
        m_settings = std::make_unique<QSettings>(m_dir->filePath(u"window.ini"_s), QSettings::IniFormat);
        m_undo = std::make_unique<UndoStack>();
        m_page = std::make_unique<SplashPagesPage>(
            SplashServices{m_services->splash(), m_services->routes(), m_services->gateways()}, *m_undo,
            *m_settings);
        m_page->resize(1072, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_VERIFY(find<QPushButton>(u"addFirstSplash"_s)->isVisible());
    }

    void cleanup()
    {
        // What the page has asked for is answered while it is still there.
        m_page->hide();
        for (int step = 0; step < 6; ++step) {
            splash().list().waitForFinished();
            QCoreApplication::processEvents();
        }
        settle(*m_services);
        m_page.reset();
        m_undo.reset();
        m_settings.reset();
        m_services.reset();
        m_secrets.reset();
        m_dir.reset();
    }

    void addsAPage()
    {
        QVERIFY(addGateway());
        Location hotel;
        hotel.name = u"Harbour Hotel"_s;
        QVERIFY(m_services->routes().addLocation(hotel).result());
        m_page->entered();
        QSignalSpy refreshed(m_page.get(), &SplashPagesPage::refreshed);
        QVERIFY(refreshed.wait());
        find<QPushButton>(u"addFirstSplash"_s)->click();
        QTRY_COMPARE(QApplication::focusWidget(), line(u"name"_s));
        QVERIFY(find<Switch>(u"otp"_s)->isChecked());
        QTest::keyClicks(line(u"name"_s), u"Harbour guests"_s);
        QCOMPARE(line(u"address"_s)->placeholderText(), u"harbour-guests"_s);
        // The only location there is, is meant.
        QCOMPARE(find<ChipField>(u"locations"_s)->values().size(), 1);
        auto* ssids = find<ChipField>(u"ssids"_s);
        QTest::keyClicks(ssids->edit(), u"Harbour-Guest,Harbour-Lobby"_s);
        auto* countries = find<ChipField>(u"preferredCountries"_s);
        QTest::keyClicks(countries->edit(), u"Germany"_s);
        QTest::keyClick(countries->edit(), Qt::Key_Return);
        QTest::keyClicks(countries->edit(), u"+33"_s);
        QTest::keyClick(countries->edit(), Qt::Key_Return);
        QTest::keyClick(countries->edit(), Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(names(), QStringList{u"Harbour guests"_s});
        const SplashPage page = stored().first();
        QCOMPARE(page.address, u"harbour-guests"_s);
        QCOMPARE(page.ssids, (QStringList{u"Harbour-Guest"_s, u"Harbour-Lobby"_s}));
        QCOMPARE(page.preferredCountries, (QStringList{u"DE"_s, u"FR"_s}));
        QCOMPARE(page.locations.size(), 1);
        QVERIFY(page.otp);
        QTRY_VERIFY(!editor()->isDirty());
        QVERIFY(m_page->canLeave());
    }

    void saysWhatIsWrongAsOneTypes()
    {
        fill({u"Harbour guests"_s});
        m_page->addPage();
        QCOMPARE(form()->shownProblemCount(), 0); // nothing has been typed yet
        retype(u"name"_s, u"harbour GUESTS"_s);
        QVERIFY(isSaid(describe(Error{ErrorKind::NameTaken, u"name"_s, {u"Harbour guests"_s}})));
        QTest::keyClicks(line(u"name"_s), u" 2"_s);
        QCOMPARE(form()->shownProblemCount(), 0);
        retype(u"address"_s, u"harbour-guests"_s);
        QVERIFY(isSaid(describe(
            Error{ErrorKind::SplashAddressTaken, u"address"_s, {u"harbour-guests"_s, u"Harbour guests"_s}})));
        retype(u"address"_s, u"Harbour!"_s);
        QCOMPARE(form()->shownProblemCount(), 1);
        retype(u"address"_s, u"harbour-2"_s);
        QCOMPARE(form()->shownProblemCount(), 0);
        auto* code = find<QTextEdit>(u"codeText"_s);
        code->setFocus();
        QTest::keyClicks(code, u"Hello"_s);
        QCOMPARE(form()->shownProblemCount(), 1);
        find<QPushButton>(u"saveSplash"_s)->click();
        QCOMPARE(stored().size(), 1);
        QCOMPARE(QApplication::focusWidget(), code);
        QTest::keyClicks(code, u" "_s);
        find<QWidget>(u"insert-%CODE%"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(form()->shownProblemCount(), 0);
        QVERIFY(isSaid(u"GSM-7, 12 of 160"_s));
    }

    void contrastIsCheckedLive()
    {
        m_page->addPage();
        QVERIFY(isSaid(u"readable"_s));
        retype(u"accentEdit"_s, u"#FFFF00"_s);
        QVERIFY(isSaid(u"hard to read"_s));
        QCOMPARE(form()->shownProblemCount(), 1);
        retype(u"accentEdit"_s, u"#12"_s);
        QVERIFY(isSaid(describe(Error{ErrorKind::ColorInvalid, u"accent"_s, {u"#12"_s}})));
        retype(u"accentEdit"_s, u"#1E3A5F"_s);
        QCOMPARE(form()->shownProblemCount(), 0);
    }

    void otpNeedsAGateway()
    {
        fill({u"A"_s});
        const SplashId id = stored().first().id;
        auto* toggle = find<Switch>(u"otp-%1"_s.arg(id));
        const QString why = describe(Error{ErrorKind::OtpNeedsGateway, {}, {}});
        QVERIFY(!toggle->isEnabled());
        QCOMPARE(toggle->accessibleDescription(), why);
        QVERIFY(isSaid(why));
        m_page->openPage(id);
        QVERIFY(!find<Switch>(u"otp"_s)->isEnabled());
        find<QPushButton>(u"discardSplash"_s)->click();

        QVERIFY(addGateway());
        QTRY_VERIFY(find<Switch>(u"otp-%1"_s.arg(id))->isEnabled());
        QTest::mouseClick(find<Switch>(u"otp-%1"_s.arg(id)), Qt::LeftButton);
        QTRY_VERIFY(stored().first().otp);
        QTRY_VERIFY(m_undo->canUndo());
        m_undo->undo();
        QTRY_VERIFY(!model()->pages().first().otp);
        m_page->openPage(id);
        QTest::mouseClick(find<Switch>(u"otp"_s), Qt::LeftButton);
        QTRY_VERIFY(isSaid(u"Codes go by Textline"_s));
    }

    void servingByLocation()
    {
        Gateway gateway;
        gateway.id = 1;
        gateway.name = u"Textline"_s;
        Gateway off = gateway;
        off.id = 2;
        off.name = u"Old"_s;
        off.enabled = false;
        Location own;
        own.id = 5;
        own.name = u"Mill"_s;
        own.route = QList<GatewayId>{2};
        Location other;
        other.id = 6;
        other.name = u"Hotel"_s;
        SplashPage page;
        QCOMPARE(otpServing(page, {own, other}, {gateway, off}), (OtpServing{true, u"Textline"_s, {}}));
        page.locations = {5, 6};
        QCOMPARE(
            otpServing(page, {own, other}, {gateway, off}), (OtpServing{true, u"Textline"_s, {u"Mill"_s}}));
        QCOMPARE(otpServing(page, {own, other}, {off}), (OtpServing{false, {}, {u"Mill"_s, u"Hotel"_s}}));
    }

    void duplicatesDeletesAndMovesWithUndo()
    {
        fill({u"A"_s, u"B"_s});
        const SplashPage first = stored().first();
        find<QPushButton>(u"addSplash"_s)->setFocus();
        QTest::mouseClick(find<QWidget>(u"copy-%1"_s.arg(first.id)), Qt::LeftButton);
        QTRY_COMPARE(shown(), (QStringList{u"A"_s, u"B"_s, u"A 2"_s}));
        QCOMPARE(stored().last().address, u"a-2"_s);
        QTRY_COMPARE(table()->currentPage(), stored().last().id);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(shown(), (QStringList{u"A"_s, u"A 2"_s, u"B"_s}));
        QCOMPARE(names(), shown());
        QTest::keyClick(table(), Qt::Key_Delete);
        QTRY_COMPARE(shown(), (QStringList{u"A"_s, u"B"_s}));
        m_undo->undo();
        QTRY_COMPARE(shown(), (QStringList{u"A"_s, u"A 2"_s, u"B"_s}));
        m_undo->undo();
        QTRY_COMPARE(shown(), (QStringList{u"A"_s, u"B"_s, u"A 2"_s}));
        m_undo->undo();
        QTRY_COMPARE(shown(), (QStringList{u"A"_s, u"B"_s}));
        QCOMPARE(stored().first(), first);
    }

    void rowsMoveByDropping()
    {
        fill({u"A"_s, u"B"_s, u"C"_s});
        const std::unique_ptr<QMimeData> data(model()->mimeData({model()->index(2, 0)}));
        QVERIFY(!model()->dropMimeData(data.get(), Qt::MoveAction, 0, 0, {}));
        QTRY_COMPARE(shown(), (QStringList{u"C"_s, u"A"_s, u"B"_s}));
        QCOMPARE(names(), shown());
    }

    void textsHaveLanguages()
    {
        fill({u"A"_s});
        m_page->openPage(stored().first().id);
        auto* languages = find<SegmentTabs>(u"languages"_s);
        QCOMPARE(languages->count(), 6);
        retype(u"title"_s, u"Hello"_s);
        languages->setCurrentIndex(2); // German
        QCOMPARE(line(u"title"_s)->text(), QString());
        QCOMPARE(line(u"title"_s)->placeholderText(), u"Hello"_s);
        retype(u"title"_s, u"Moin"_s);
        QVERIFY(isSaid(u"Deutsch"_s));
        QCOMPARE(find<QComboBox>(u"previewLanguage"_s)->currentData().toString(), u"de"_s);
        QVERIFY(screen()->words().contains(u"Moin"_s));
        languages->setCurrentIndex(0);
        QCOMPARE(line(u"title"_s)->text(), u"Hello"_s);
        find<QPushButton>(u"saveSplash"_s)->click();
        QTRY_COMPARE(stored().first().texts.value(u"de"_s).title, u"Moin"_s);
        QCOMPARE(stored().first().texts.value(anyLanguage).title, u"Hello"_s);
    }

    void thePreviewFollowsEveryKeystroke()
    {
        QVERIFY(addGateway());
        fill({u"A"_s}, true);
        m_page->openPage(stored().first().id);
        auto* language = find<QComboBox>(u"previewLanguage"_s);
        auto* steps = find<SegmentTabs>(u"previewSteps"_s);
        language->setCurrentIndex(language->findData(u"en"_s));
        retype(u"title"_s, u"Harb"_s);
        QVERIFY(screen()->words().contains(u"Harb"_s));
        QTest::keyClicks(line(u"title"_s), u"our"_s);
        QVERIFY(screen()->words().contains(u"Harbour"_s));
        QVERIFY(screen()->words().contains(u"Send code"_s));
        auto* terms = find<QPlainTextEdit>(u"terms"_s);
        terms->setPlainText(u"Be kind.<script>x</script>"_s);
        QVERIFY(isSaid(u"<script>"_s));
        QVERIFY(screen()->words().contains(u"I accept"_s));
        auto* email = find<QComboBox>(u"emailInput"_s);
        email->setCurrentIndex(email->findData(u"required"_s));
        QVERIFY(screen()->words().contains(u"Email"_s));
        steps->setCurrentIndex(1);
        QVERIFY(screen()->words().contains(u"6 digits"_s));
        steps->setCurrentIndex(2);
        QVERIFY(screen()->words().contains(u"You are online"_s));
        // Without codes there is no second step.
        steps->setCurrentIndex(1);
        QTest::mouseClick(find<Switch>(u"otp"_s), Qt::LeftButton);
        QCOMPARE(steps->currentIndex(), 0);
        QVERIFY(screen()->words().contains(u"Go online"_s));
        // From right to left in Arabic, dark where the telephone is.
        language->setCurrentIndex(language->findData(u"ar"_s));
        QCOMPARE(screen()->findChild<QWidget*>()->layoutDirection(), Qt::RightToLeft);
        QTest::mouseClick(find<Switch>(u"previewDark"_s), Qt::LeftButton);
        const PhoneFrame* phone = m_page->findChild<PhoneFrame*>();
        QVERIFY(phoneColors(phone->view()).background.lightness() < 60);
        QVERIFY(!phone->accessibleDescription().isEmpty());
    }

    void guardsUnsavedChanges()
    {
        fill({u"A"_s});
        m_page->openPage(stored().first().id);
        retype(u"name"_s, u"Changed"_s);
        QVERIFY(!m_undo->canUndo());
        const QSignalSpy granted(m_page.get(), &Page::leaveGranted);
        QVERIFY(!m_page->canLeave());
        auto* box = find<QMessageBox>(u"unsavedChanges"_s);
        QVERIFY(box);
        box->findChild<QPushButton*>(u"saveChanges"_s)->click();
        QTRY_COMPARE(granted.count(), 1);
        QCOMPARE(names(), QStringList{u"Changed"_s});
        QVERIFY(m_page->canLeave());
        QVERIFY(table()->isVisible());
    }
};

QTEST_MAIN(TestSplashPages)
#include "tst_splashpages.moc"
