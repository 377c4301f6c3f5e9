// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/Services.h"
#include "core/routing/RouteService.h"
#include "core/storage/Settings.h"
#include "core/storage/Storage.h"
#include "tests/support/MemorySecretStore.h"
#include "tests/support/Settle.h"
#include "tests/support/TempDataDir.h"
#include "ui/gateways/GatewayForm.h"
#include "ui/gateways/GatewayListModel.h"
#include "ui/gateways/GatewayTable.h"
#include "ui/gateways/GatewaysPage.h"
#include "ui/shell/DesktopWindow.h"
#include "ui/shell/UndoStack.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/ThemeController.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace otpost;
using namespace otpost::test;
using namespace otpost::ui;
using namespace Qt::StringLiterals;

/// The list of gateways in its window, on a database of its own: what is done there, seen by the services.
class TestGatewaysPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ThemeController> m_theme;
    std::unique_ptr<TempDataDir> m_dir;
    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    GatewaysPage* m_page = nullptr;
    GatewayTable* m_table = nullptr;

    void add(const QString& name)
    {
        GatewayDraft draft;
        draft.gateway.name = name;
        draft.gateway.custom.url = u"https://api.example/send"_s;
        draft.gateway.custom.payload = u"{\"to\":\"%TO%\",\"text\":\"%MESSAGE%\"}"_s;
        const SecretRef ref = SecretRef::fresh({u"api.example"_s});
        draft.gateway.custom.headers = {{u"Authorization"_s, ref}};
        draft.values.insert(ref.id, "key of " + name.toUtf8());
        QVERIFY(m_services->gateways().save(draft).result());
    }
    /// The route as it is stored: "1 2 (3)", disabled ones in brackets; "own " before an own one.
    QString stored(LocationId location = 0)
    {
        const Result<Route> route = m_services->routes().route(location).result();
        if (!route)
            return errorName(route.error().kind);
        QStringList words;
        for (const RouteMember& member : route->members) {
            const QString id = QString::number(member.gateway.id);
            words.append(member.role == RouteRole::Disabled ? u'(' + id + u')' : id);
        }
        return (route->own ? u"own "_s : QString()) + words.join(u' ');
    }
    QString text(int row, int column) const { return m_table->model()->index(row, column).data().toString(); }
    QString shownNames() const
    {
        QStringList names;
        for (int row = 0; row < m_table->model()->rowCount(); ++row)
            names.append(text(row, GatewayListModel::NameColumn));
        return names.join(u' ');
    }
    void undo() { QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier); }
    void redo() { QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); }
    template <class T>
    T* find(const QString& name) const
    {
        return m_page->findChild<T*>(name);
    }
    void chooseLocation(const QString& start)
    {
        auto* chooser = find<QComboBox>(u"routeLocation"_s);
        for (int i = 0; i < chooser->count(); ++i) {
            if (chooser->itemText(i).startsWith(start)) {
                chooser->setCurrentIndex(i);
                Q_EMIT chooser->activated(i);
                return;
            }
        }
        QFAIL(qPrintable(start));
    }
    QString told() const
    {
        QStringList texts;
        for (const QLabel* label : m_window->findChildren<QLabel*>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<ThemeController>(*qApp, loadFonts(), Appearance::Light);
    }

    void init()
    {
        m_dir = std::make_unique<TempDataDir>();
        m_secrets = std::make_unique<MemorySecretStore>();
        m_services = std::move(*Services::open(m_dir->path(), m_secrets.get()));
        m_settings = std::make_unique<QSettings>(m_dir->filePath(u"window.ini"_s), QSettings::IniFormat);
        for (const QString& name : {u"One"_s, u"Two"_s, u"Three"_s})
            add(name);
        Location bar;
        bar.name = u"Bar"_s;
        QVERIFY(m_services->routes().addLocation(bar).result());
        m_window = makeDesktopWindow(*m_services, Settings(), *m_settings);
        m_page = m_window->showPage<GatewaysPage>();
        m_window->resize(1240, 780);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_table = m_page->findChild<GatewayTable*>(u"gateways"_s);
        QTRY_COMPARE(shownNames(), u"One Two Three"_s);
    }

    void cleanup()
    {
        settle(*m_services);
        m_window.reset();
        m_services.reset();
        m_settings.reset();
    }

    void namesCanBeReadInANarrowWindow()
    {
        QVERIFY(!m_table->isColumnHidden(GatewayListModel::IdColumn));
        m_window->resize(880, 560);
        QTRY_VERIFY(m_table->isColumnHidden(GatewayListModel::IdColumn));
        QTRY_VERIFY(m_table->columnWidth(GatewayListModel::NameColumn) >= 160);
        m_window->resize(1240, 780);
        QTRY_VERIFY(!m_table->isColumnHidden(GatewayListModel::BalanceColumn));
    }

    void movesByTheKeysAndBack()
    {
        const QSignalSpy done(&m_window->undoStack(), &UndoStack::noticeRaised);
        m_table->setFocus();
        m_table->selectGateway(3);
        QTest::keyClick(m_table, Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(m_table, Qt::Key_Up, Qt::AltModifier); // faster than the database
        QCOMPARE(shownNames(), u"Three One Two"_s);
        QCOMPARE(m_table->currentGateway(), 3);
        QTRY_COMPARE(stored(), u"3 1 2"_s);
        QTRY_COMPARE(done.size(), 2); // both can be taken back from here on
        QCOMPARE(text(0, GatewayListModel::RoleColumn), u"Primary"_s);
        QCOMPARE(m_window->undoStack().undoText(), u"Three is moved"_s);
        undo();
        QTRY_COMPARE(stored(), u"1 3 2"_s);
        undo();
        QTRY_COMPARE(stored(), u"1 2 3"_s);
        QTRY_COMPARE(shownNames(), u"One Two Three"_s);
        redo();
        QTRY_COMPARE(stored(), u"1 3 2"_s);
    }

    /// What a drop asks for; the drop itself is tested on a screen (tst_window).
    void dropsBetweenRows()
    {
        auto* model = static_cast<GatewayListModel*>(m_table->model());
        QVERIFY(!(model->flags(model->index(0, 0)) & Qt::ItemIsDropEnabled));
        const std::unique_ptr<QMimeData> third(model->mimeData({model->index(2, 0)}));
        QVERIFY(!model->dropMimeData(third.get(), Qt::MoveAction, 0, 0, {}));
        QTRY_COMPARE(stored(), u"3 1 2"_s);
        const std::unique_ptr<QMimeData> first(model->mimeData({model->index(0, 0)}));
        QVERIFY(!model->dropMimeData(first.get(), Qt::MoveAction, 3, 0, {}));
        QTRY_COMPARE(stored(), u"1 2 3"_s);
        QVERIFY(!model->canDropMimeData(first.get(), Qt::CopyAction, 1, 0, {}));
        const QMimeData other;
        QVERIFY(!model->canDropMimeData(&other, Qt::MoveAction, 1, 0, {}));
    }

    void switchUnderDefaultEnables()
    {
        QTest::mouseClick(find<QAbstractButton>(u"enabled-1"_s), Qt::LeftButton);
        QTRY_COMPARE(stored(), u"(1) 2 3"_s);
        QTRY_COMPARE(text(0, GatewayListModel::RoleColumn), u"Disabled"_s);
        QCOMPARE(text(0, GatewayListModel::OrderColumn), u"–"_s);
        QCOMPARE(text(1, GatewayListModel::RoleColumn), u"Primary"_s);
        QTRY_VERIFY(m_window->undoStack().canUndo());
        undo();
        QTRY_COMPARE(stored(), u"1 2 3"_s);
        QTRY_VERIFY(find<QAbstractButton>(u"enabled-1"_s)->isChecked());
    }

    void aLocationGetsARouteOfItsOwn()
    {
        chooseLocation(u"Bar"_s);
        QVERIFY(!find<QWidget>(u"resetRoute"_s)->isVisible());
        QTest::mouseClick(find<QAbstractButton>(u"enabled-2"_s), Qt::LeftButton);
        QTRY_COMPARE(stored(1), u"own 1 3"_s);
        QCOMPARE(stored(), u"1 2 3"_s); // enabled as before
        QTRY_VERIFY(find<QWidget>(u"ownRoute"_s)->isVisible());
        QCOMPARE(shownNames(), u"One Three Two"_s); // members first
        m_table->setFocus();
        m_table->selectGateway(3);
        QTest::keyClick(m_table, Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(stored(1), u"own 3 1"_s);
        QTest::keyClick(m_table, Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(stored(1), u"own 1 3"_s);
        QTest::keyClick(m_table, Qt::Key_Down, Qt::AltModifier); // below it are no members
        QTest::mouseClick(find<QAbstractButton>(u"resetRoute"_s), Qt::LeftButton);
        QTRY_COMPARE(stored(1), u"1 2 3"_s);
        QTRY_VERIFY(!find<QWidget>(u"ownRoute"_s)->isVisible());
        QTRY_COMPARE(m_window->undoStack().undoText(), u"Bar uses the default route again"_s);
        undo();
        QTRY_COMPARE(stored(1), u"own 1 3"_s);
        for (int i = 0; i < 3; ++i) {
            QTRY_VERIFY(!m_window->undoStack().isBusy());
            undo();
        }
        QTRY_COMPARE(stored(1), u"1 2 3"_s); // no route of its own, as in the beginning
        QTRY_VERIFY(!m_window->undoStack().canUndo());
    }

    void theLastMemberStays()
    {
        QVERIFY(m_services->routes().setRoute(1, {2}).result());
        QTRY_VERIFY(find<QComboBox>(u"routeLocation"_s)->itemText(1).contains(u"own"_s)); // seen by itself
        chooseLocation(u"Bar"_s);
        QTRY_COMPARE(shownNames(), u"Two One Three"_s);
        QTest::mouseClick(find<QAbstractButton>(u"enabled-2"_s), Qt::LeftButton);
        QVERIFY(told().contains(describe(Error{ErrorKind::RouteEmpty, {}, {}})));
        QVERIFY(find<QAbstractButton>(u"enabled-2"_s)->isChecked());
        QCOMPARE(stored(1), u"own 2"_s);
    }

    void undoOfADeletionBringsAllBack()
    {
        QVERIFY(m_services->routes().setRoute(1, {3, 2}).result());
        const QStringList keys = m_secrets->keys();
        m_table->setFocus();
        m_table->selectGateway(2);
        QTest::keyClick(m_table, Qt::Key_Delete);
        QTRY_COMPARE(stored(), u"1 3"_s);
        QCOMPARE(stored(1), u"own 3"_s);
        QTRY_VERIFY(m_window->undoStack().canUndo());
        undo();
        QTRY_COMPARE(stored(), u"1 2 3"_s);
        QCOMPARE(stored(1), u"own 3 2"_s);
        QCOMPARE(m_secrets->keys(), keys);
        redo();
        QTRY_COMPARE(stored(), u"1 3"_s);
    }

    void undoThatNoLongerFitsSaysSo()
    {
        m_table->setFocus();
        m_table->selectGateway(3);
        QTest::keyClick(m_table, Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(stored(), u"1 3 2"_s);
        QTRY_VERIFY(m_window->undoStack().canUndo());
        QVERIFY(m_services->routes().setRoute(0, {2, 1, 3}).result()); // as another program would
        undo();
        QTRY_VERIFY(told().contains(describe(Error{ErrorKind::ChangedMeanwhile, {}, {}})));
        QCOMPARE(stored(), u"2 1 3"_s);
        QVERIFY(!m_window->undoStack().canUndo());
        QTRY_COMPARE(shownNames(), u"Two One Three"_s);
    }

    void undoOfAnEditBringsTheOldSecretBack()
    {
        const QStringList before = m_secrets->keys();
        m_page->openGateway(1);
        auto* form = m_page->findChild<GatewayForm*>();
        find<QLineEdit>(u"name"_s)->setText(u"Uno"_s);
        QLineEdit* value = nullptr;
        for (QLineEdit* edit : find<QWidget>(u"headers"_s)->findChildren<QLineEdit*>()) {
            if (edit->echoMode() == QLineEdit::Password)
                value = edit;
        }
        QVERIFY(value);
        value->setText(u"another key"_s);
        form->checkNow();
        QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(m_window->undoStack().undoText().contains(u"Uno"_s));
        QVERIFY(!m_window->undoStack().canUndo()); // in a form Ctrl+Z means what was typed
        const Gateway edited = *m_services->gateways().find(1).result();
        QCOMPARE(edited.name, u"Uno"_s);
        QCOMPARE(m_secrets->value(edited.custom.headers.first().value.id), QByteArray("another key"));

        // By the bar, while the form is open: it follows.
        m_window->undoStack().undo();
        QTRY_COMPARE(m_services->gateways().find(1).result()->name, u"One"_s);
        const Gateway back = *m_services->gateways().find(1).result();
        QCOMPARE(m_secrets->value(back.custom.headers.first().value.id), QByteArray("key of One"));
        QTRY_COMPARE(find<QLineEdit>(u"name"_s)->text(), u"One"_s);
        m_window->undoStack().redo();
        QTRY_COMPARE(m_services->gateways().find(1).result()->name, u"Uno"_s);
        // What can no longer be brought back is removed in the end.
        QVERIFY(m_services->gateways().removeHidden().result());
        QCOMPARE(m_secrets->keys().size(), before.size());
        m_window->undoStack().undo();
        QTRY_VERIFY(!m_window->undoStack().isBusy());
        QCOMPARE(m_services->gateways().find(1).result()->name, u"Uno"_s);
    }

    void savingAsksWhereAnotherProgramWasQuicker()
    {
        m_page->openGateway(2);
        find<QLineEdit>(u"name"_s)->setText(u"Mine"_s);
        Gateway theirs = *m_services->gateways().find(2).result();
        theirs.name = u"Theirs"_s;
        QVERIFY(m_services->gateways().save(GatewayDraft{theirs, {}}).result());
        QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(m_page->findChild<QMessageBox*>(u"changedMeanwhile"_s));
        QCOMPARE(m_services->gateways().find(2).result()->name, u"Theirs"_s);
        auto* mine = m_page->findChild<QMessageBox*>(u"changedMeanwhile"_s)
                         ->findChild<QAbstractButton*>(u"saveMine"_s);
        QTest::mouseClick(mine, Qt::LeftButton);
        QTRY_COMPARE(m_services->gateways().find(2).result()->name, u"Mine"_s);
    }

    void addingAndDuplicatingCanBeUndone()
    {
        QTest::mouseClick(find<QAbstractButton>(u"copy-1"_s), Qt::LeftButton);
        QTRY_COMPARE(stored(), u"1 2 3 (4)"_s);
        QTRY_VERIFY(m_window->undoStack().canUndo());
        undo();
        QTRY_COMPARE(stored(), u"1 2 3"_s);
        redo();
        QTRY_COMPARE(stored(), u"1 2 3 (4)"_s);
    }

    /// Each field leads to a heading of the page that is made of the same list.
    void everyFieldHasItsHelp()
    {
        QFile page(QStringLiteral(OTPOST_DOCS_DIR "/reference/fields.md"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        QStringList anchors;
        for (const QString& line : QString::fromUtf8(page.readAll()).split(u'\n')) {
            if (line.startsWith("## "_L1)) {
                static const QRegularExpression others(u"[^\\w\\- ]"_s);
                anchors.append(line.mid(3).toLower().remove(others).replace(u' ', u'-'));
            }
        }
        m_page->openGateway(1);
        for (const GatewayField& field : gatewayFields()) {
            const QString topic = fieldHelpTopic(field);
            QVERIFY2(anchors.contains(topic.section(u'#', 1)), qPrintable(topic));
            QVERIFY2(find<QWidget>(u"help-"_s + field.key), qPrintable(field.key));
        }
        find<QLineEdit>(u"url"_s)->setFocus();
        QCOMPARE(m_page->helpTopic(), u"reference/fields#url"_s);
    }

    void rowsSayHowTheirGatewaysDo()
    {
        QVERIFY(m_services->storage()
                    .write([](Connection& c) {
                        return c.exec(u"INSERT INTO balance_reading (gateway_id, read_at, balance, currency) "
                                      "VALUES (2, 1700000000000, 125000, 'EUR')"_s);
                    })
                    .result());
        m_page->entered();
        QTRY_COMPARE(text(1, GatewayListModel::BalanceColumn), u"12.50\u00a0EUR"_s);
        QCOMPARE(text(0, GatewayListModel::BalanceColumn), u"–"_s);
        QCOMPARE(text(0, GatewayListModel::HealthColumn), u"Not tried yet"_s);
    }
};

QTEST_MAIN(TestGatewaysPage)
#include "tst_gatewayspage.moc"
