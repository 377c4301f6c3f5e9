// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/Services.h"
#include "core/base/Language.h"
#include "core/gateway/GatewayService.h"
#include "core/storage/Settings.h"
#include "tests/support/FakeHttpServer.h"
#include "tests/support/MemorySecretStore.h"
#include "tests/support/Settle.h"
#include "tests/ui/pictures/SampleData.h"
#include "tests/ui/pictures/VenuePictures.h"
#include "ui/dashboard/DashboardPage.h"
#include "ui/gateways/GatewayForm.h"
#include "ui/gateways/GatewaysPage.h"
#include "ui/gateways/script/LuaEditor.h"
#include "ui/gateways/script/ScriptExamples.h"
#include "ui/gateways/script/ScriptRunView.h"
#include "ui/log/FilterBar.h"
#include "ui/log/FilterChip.h"
#include "ui/log/FrontDesk.h"
#include "ui/log/LogPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/DesktopWindow.h"
#include "ui/shell/MainWindow.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Theme.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/Table.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QSettings>
#include <QSignalSpy>
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

    bool all()
    {
        return dashboardPictures() && settingsPictures() && emptyPicture() && listPictures() && formPictures()
            && logPictures() && venuePictures();
    }

private:
    struct Stage {
        ~Stage() { settle(*services); }
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
            qFatal("the data directory cannot be opened");
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
        made->window->showPage<GatewaysPage>();
        return made;
    }

    /// `over`: a menu or dialog in front of the window.
    bool save(Stage& stage, const QString& name, QWidget* over = nullptr)
    {
        // Whatever was asked of the database is answered, and what that changes is laid out.
        QTest::qWait(250);
        const QString file = m_folder.filePath(name + u'-' + m_suffix + u".png"_s);
        QPixmap picture = stage.window->grab();
        if (over != nullptr) {
            QPainter painter(&picture);
            const QPoint place = over->mapToGlobal(QPoint()) - stage.window->mapToGlobal(QPoint());
            painter.drawPixmap(place, over->grab());
            painter.setPen(themeOf(over).colors.field);
            painter.drawRect(QRect(place, over->size()).adjusted(-1, -1, 0, 0));
        }
        const bool saved = picture.save(file);
        if (!saved)
            std::fprintf(stderr, "cannot write %s\n", qPrintable(file));
        return saved;
    }

    bool dashboardPictures()
    {
        auto empty = stage(false);
        empty->window->showPage<DashboardPage>();
        bool saved = save(*empty, u"dashboard-empty"_s);
        empty->window->resize(small);
        saved = saved && save(*empty, u"dashboard-empty-1024"_s);
        auto full = stage(true);
        addSampleTraffic(*full->services);
        full->window->showPage<DashboardPage>();
        saved = saved && save(*full, u"dashboard"_s);
        addSampleTrouble(*full->services);
        full->window->page<DashboardPage>()->refresh();
        const struct {
            QSize size;
            QString name;
        } sizes[] = {
            {small, u"-1024"_s}, {large, u"-1280"_s}, {{1440, 900}, u"-1440"_s}, {{1920, 1080}, u"-1920"_s}};
        for (const auto& [size, name] : sizes) {
            full->window->resize(size);
            saved = saved && save(*full, u"dashboard-warnings"_s + name);
        }
        return saved;
    }

    bool settingsPictures()
    {
        auto made = stage(false);
        auto* page = made->window->page<SettingsPage>();
        made->window->showPage(page);
        bool saved = save(*made, u"settings"_s);
        page->showSection(u"mail"_s);
        saved = saved && save(*made, u"settings-mail"_s);
        made->window->resize(small);
        return saved && save(*made, u"settings-1024"_s);
    }

    bool venuePictures()
    {
        auto made = stage(true);
        return takeVenuePictures(
            *made->window, *made->services, [this, &made](const QString& name) { return save(*made, name); });
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
        bool saved = save(*made, u"gateways"_s);
        made->window->resize(small);
        saved = saved && save(*made, u"gateways-1024"_s);
        // A location with a route of its own, and what was just done there.
        made->window->resize(large);
        auto* chooser = made->window->findChild<QComboBox*>(u"routeLocation"_s);
        chooser->setCurrentIndex(1);
        Q_EMIT chooser->activated(1);
        made->window->findChild<QAbstractButton*>(u"enabled-3"_s)->click();
        return saved && save(*made, u"gateways-location"_s);
    }

    bool formPictures()
    {
        auto made = stage(true);
        auto* page = made->window->page<GatewaysPage>();
        if (!QTest::qWaitFor([made = made.get()] {
                return made->window->findChild<Table*>(u"gateways"_s)->model()->rowCount() == 4;
            }))
            return false;
        page->openGateway(1);
        bool saved = save(*made, u"form"_s);
        made->window->resize(small);
        saved = saved && save(*made, u"form-1024"_s);
        return saved && twilioPicture() && scriptPictures() && testPicture();
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
        auto* page = made->window->page<GatewaysPage>();
        const auto* table = made->window->findChild<Table*>(u"gateways"_s);
        if (!QTest::qWaitFor([table] { return table->model()->rowCount() == 1; }))
            return false;
        page->openGateway(1);
        return save(*made, u"form-twilio"_s);
    }

    /// A gateway with a Lua script: run without sending, and with an error in it.
    bool scriptPictures()
    {
        auto made = stage(false);
        GatewayDraft draft;
        draft.gateway.name = u"Sunrise SMS"_s;
        draft.gateway.custom.url = u"https://api.sunrise-sms.example/v1/messages"_s;
        draft.gateway.custom.useScript = true;
        draft.gateway.custom.script = scriptExample(u"country.lua"_s);
        if (!made->services->gateways().save(draft).result())
            return false;
        auto* page = made->window->page<GatewaysPage>();
        const auto* table = made->window->findChild<Table*>(u"gateways"_s);
        if (!QTest::qWaitFor([table] { return table->model()->rowCount() == 1; }))
            return false;
        page->openGateway(1);
        auto* form = made->window->findChild<GatewayForm*>();
        auto* editor = made->window->findChild<LuaEditor*>(u"script"_s);
        auto* run = made->window->findChild<ScriptRunView*>();
        if (!form || !editor || !run)
            return false;
        form->focusField(u"script"_s);
        QSignalSpy ran(run, &ScriptRunView::ended);
        run->run();
        if (!ran.wait() || !save(*made, u"form-lua"_s))
            return false;
        editor->goToLine(4);
        editor->insertText(u"local sender = = senders[message.country]\n"_s);
        if (!QTest::qWaitFor([editor] { return editor->errorLine() > 0; }))
            return false;
        run->run();
        return (ran.wait() || ran.count() > 1) && save(*made, u"form-lua-error"_s);
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
        auto* page = made->window->page<GatewaysPage>();
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
        showLog(*made);
        bool saved = save(*made, u"log"_s);
        auto* page = made->window->page<LogPage>();
        page->showMessage(12);
        made->window->resize(1440, 900);
        saved = saved && save(*made, u"log-details"_s);
        made->window->resize(small);
        saved = saved && save(*made, u"log-1024"_s);
        return saved && logFilterPicture(*made) && frontDeskPicture() && emptyLogPicture();
    }

    static void showLog(Stage& stage) { stage.window->showPage<LogPage>(); }

    /// Filters that compose, and the menu of one of them.
    bool logFilterPicture(Stage& made)
    {
        made.window->resize(1440, 900);
        auto* filters = made.window->findChild<FilterBar*>();
        LogQuery query;
        query.range.kind = LogRange::Kind::Any;
        query.types = {MessageType::CustomerCode};
        query.statuses = {MessageStatus::Error, MessageStatus::Unknown};
        filters->setQuery(query);
        Q_EMIT filters->queryChanged(query);
        auto* chip = filters->findChild<FilterChip*>(u"chipStatus"_s);
        chip->menu()->popup(chip->mapToGlobal(QPoint(0, chip->height() + 4)));
        const bool saved = save(made, u"log-filters"_s, chip->menu());
        chip->menu()->close();
        return saved;
    }

    bool frontDeskPicture()
    {
        auto made = stage(true);
        showLog(*made);
        made->window->resize(small);
        made->window->page<LogPage>()->openFrontDesk();
        auto* desk = made->window->findChild<FrontDesk*>();
        desk->findChild<QLineEdit*>(u"deskNumber"_s)->setText(u"+44 7700 900461"_s);
        desk->findChild<QAbstractButton*>(u"deskLook"_s)->click();
        QTest::qWait(250);
        desk->move(made->window->geometry().center() - desk->rect().center());
        return save(*made, u"front-desk"_s, desk);
    }

    bool emptyLogPicture()
    {
        auto made = stage(false);
        showLog(*made);
        made->window->resize(small);
        return save(*made, u"log-empty"_s);
    }

    QDir m_folder;
    QString m_suffix;
};

}

/// Makes the pictures of docs/: otpost_pictures FOLDER [LANGUAGE…]. English comes in light and dark; of the
/// other languages those that are translated, in light.
int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    QStringList languages = QCoreApplication::arguments().mid(1);
    if (languages.isEmpty()) {
        std::fprintf(stderr, "otpost_pictures FOLDER [LANGUAGE...]\n");
        return 2;
    }
    const QDir folder(languages.takeFirst());
    if (languages.isEmpty())
        languages = {u"en"_s, u"de"_s, u"ar"_s}; // the longest words, and from right to left
    qputenv("TZ", "UTC");
    ThemeController theme(app, loadFonts(13), Appearance::Light);
    theme.setReduceMotion(true);
    installLanguage(QLocale(QLocale::English));
    const QString english = describe(Error{ErrorKind::FieldMissing, {}, {}});
    bool made = true;
    for (const QString& language : std::as_const(languages)) {
        const QLocale locale
            = language == "en"_L1 ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(language);
        QLocale::setDefault(locale);
        installLanguage(locale);
        QGuiApplication::setLayoutDirection(locale.textDirection());
        theme.setAppearance(Appearance::Light);
        if (language == "en"_L1) {
            made = made && Photographer(folder, u"light"_s).all();
            theme.setAppearance(Appearance::Dark);
            made = made && Photographer(folder, u"dark"_s).all();
        } else if (describe(Error{ErrorKind::FieldMissing, {}, {}}) != english) {
            made = made && Photographer(folder, language).all();
        }
    }
    return made ? 0 : 1;
}
