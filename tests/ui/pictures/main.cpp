// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/Services.h"
#include "core/base/Language.h"
#include "core/gateway/GatewayService.h"
#include "core/storage/Settings.h"
#include "tests/support/FakeHttpServer.h"
#include "tests/support/MemorySecretStore.h"
#include "tests/ui/pictures/SampleData.h"
#include "ui/gateways/GatewaysPage.h"
#include "ui/log/LogPage.h"
#include "ui/shell/DesktopWindow.h"
#include "ui/shell/MainWindow.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Table.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QLocale>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace otpost;
using namespace otpost::test;
using namespace otpost::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize large(1280, 800);
constexpr QSize small(1024, 640);

/// Makes the pictures of one appearance and language.
class Photographer
{
public:
    Photographer(const QDir& folder, const QString& suffix)
        : m_folder(folder)
        , m_suffix(suffix)
    {
    }

    bool all() { return emptyPicture() && listPictures() && formPictures() && logPictures(); }

private:
    struct Stage {
        QTemporaryDir dir;
        MemorySecretStore secrets;
        std::unique_ptr<Services> services;
        std::unique_ptr<QSettings> settings;
        std::unique_ptr<MainWindow> window;
    };

    std::unique_ptr<Stage> stage(bool filled)
    {
        auto made = std::make_unique<Stage>();
        auto services = Services::open(made->dir.path(), &made->secrets);
        if (!services)
            return nullptr;
        made->services = std::move(*services);
        if (filled) {
            addSampleGateways(*made->services);
            addSampleMessages(*made->services);
        }
        made->settings
            = std::make_unique<QSettings>(made->dir.filePath(u"window.ini"_s), QSettings::IniFormat);
        Settings settings;
        settings.defaultCountry = u"DE"_s;
        made->window = makeDesktopWindow(*made->services, settings, *made->settings);
        made->window->resize(large);
        made->window->show();
        return made;
    }

    bool save(Stage& stage, const QString& name)
    {
        // Whatever was asked of the database is answered, and what that changes is laid out.
        QTest::qWait(250);
        const QString file = m_folder.filePath(name + u'-' + m_suffix + u".png"_s);
        const bool saved = stage.window->grab().save(file);
        if (!saved)
            std::fprintf(stderr, "cannot write %s\n", qPrintable(file));
        return saved;
    }

    bool emptyPicture()
    {
        auto made = stage(false);
        made->window->resize(small);
        return save(*made, u"empty"_s);
    }

    bool listPictures()
    {
        auto made = stage(true);
        const bool wide = save(*made, u"gateways"_s);
        made->window->resize(small);
        return wide && save(*made, u"gateways-1024"_s);
    }

    bool formPictures()
    {
        auto made = stage(true);
        auto* page = qobject_cast<GatewaysPage*>(made->window->currentPage());
        if (!QTest::qWaitFor([made = made.get()] {
                return made->window->findChild<Table*>(u"gateways"_s)->model()->rowCount() == 4;
            }))
            return false;
        page->openGateway(1);
        bool saved = save(*made, u"form"_s);
        made->window->resize(small);
        saved = saved && save(*made, u"form-1024"_s);
        return saved && twilioPicture() && testPicture();
    }

    /// A type of gateway with fields of its own.
    bool twilioPicture()
    {
        auto made = stage(false);
        GatewayDraft draft;
        draft.gateway.name = u"Twilio"_s;
        draft.gateway.type = GatewayType::Twilio;
        draft.gateway.twilio.accountSid = u"AC5ef872f6da5a21de157d80997a64bd33"_s;
        draft.gateway.twilio.from = u"+15005550006"_s;
        draft.gateway.balance.check = true;
        draft.gateway.balance.minimum = Amount::parse(u"10"_s);
        draft.gateway.balance.email = u"frontdesk@hotel.example"_s;
        const SecretRef secret = SecretRef::fresh(gatewayHosts(draft.gateway));
        draft.gateway.secrets = {{twilioApiSecret, secret}};
        draft.values.insert(secret.id, "sample");
        if (!made->services->gateways().save(draft).result())
            return false;
        auto* page = qobject_cast<GatewaysPage*>(made->window->currentPage());
        const auto* table = made->window->findChild<Table*>(u"gateways"_s);
        if (!QTest::qWaitFor([table] { return table->model()->rowCount() == 1; }))
            return false;
        page->openGateway(1);
        return save(*made, u"form-twilio"_s);
    }

    /// The form's test against a real server on this machine.
    bool testPicture()
    {
        FakeHttpServer server;
        server.enqueue(HttpScript::answer(202,
            "{\"messages\":[{\"id\":\"tx-8842-19f0\",\"status\":\"queued\",\"parts\":1}]}",
            {{"Content-Type", "application/json"}}));
        server.always(
            HttpScript::answer(401, "{\"error\":\"invalid_token\",\"detail\":\"Token not recognised\"}",
                {{"Content-Type", "application/json"}}));
        auto made = stage(true);
        GatewayDraft draft;
        draft.gateway.name = u"Local modem"_s;
        draft.gateway.custom.url = server.url(u"/v2/messages"_s);
        draft.gateway.custom.payload = u"{\n  \"to\": \"%TO%\",\n  \"text\": \"%MESSAGE%\"\n}"_s;
        draft.gateway.custom.successPath = u"messages.0.status=queued"_s;
        const Result<Gateway> saved = made->services->gateways().save(draft).result();
        auto* page = qobject_cast<GatewaysPage*>(made->window->currentPage());
        Table* table = made->window->findChild<Table*>(u"gateways"_s);
        if (!saved || !QTest::qWaitFor([table] { return table->model()->rowCount() == 5; }))
            return false;
        page->openGateway(saved->id, true);
        auto* phone = made->window->findChild<QLineEdit*>(u"testPhone"_s);
        auto* run = made->window->findChild<QAbstractButton*>(u"runTest"_s);
        if (!phone || !run)
            return false;
        phone->setText(u"+49 171 39200 42"_s);
        for (const QString& name : {u"test-success"_s, u"test-failure"_s}) {
            run->click();
            if (!QTest::qWaitFor(
                    [&server, &name] { return server.arrivals() == (name == "test-success"_L1 ? 1 : 2); }))
                return false;
            QTest::qWait(300);
            if (!save(*made, name))
                return false;
        }
        return true;
    }

    bool logPictures()
    {
        auto made = stage(true);
        made->window->showPage(1);
        bool saved = save(*made, u"log"_s);
        auto* page = qobject_cast<LogPage*>(made->window->currentPage());
        page->showMessage(12);
        made->window->resize(1440, 900);
        saved = saved && save(*made, u"log-details"_s);
        made->window->resize(small);
        return saved && save(*made, u"log-1024"_s);
    }

    QDir m_folder;
    QString m_suffix;
};

}

/// Makes the pictures of docs/: otpost_pictures FOLDER
int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    if (argc != 2) {
        std::fprintf(stderr, "otpost_pictures FOLDER\n");
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    qputenv("TZ", "UTC");
    ThemeController theme(app, loadFonts(13), Appearance::Light);
    theme.setReduceMotion(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    installLanguage(QLocale(QLocale::English));
    bool made = Photographer(folder, u"light"_s).all();
    theme.setAppearance(Appearance::Dark);
    made = made && Photographer(folder, u"dark"_s).all();

    // The language with the longest words, where it is translated.
    const QString english = describe(Error{ErrorKind::FieldMissing, {}, {}});
    installLanguage(QLocale(QLocale::German));
    if (describe(Error{ErrorKind::FieldMissing, {}, {}}) != english) {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        theme.setAppearance(Appearance::Light);
        made = made && Photographer(folder, u"de"_s).all();
    }
    return made ? 0 : 1;
}
