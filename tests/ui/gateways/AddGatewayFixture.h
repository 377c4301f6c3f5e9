// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/TempDataDir.h"
#include "ui/gateways/add/AddGatewayPage.h"
#include "ui/theme/ThemeController.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/HintLabel.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

#include <memory>

Q_DECLARE_METATYPE(otpost::GatewayDraft)

namespace otpost::test {

using namespace Qt::StringLiterals;
using namespace otpost::ui;

inline const QString canary = QStringLiteral("k3y-canary-0815");

/// The page with a store of its own, and file dialogs that answer at once.
class AddGatewayFixture
{
protected:
    std::unique_ptr<ThemeController> m_theme;
    std::unique_ptr<TempDataDir> m_dir;
    std::unique_ptr<PresetStore> m_store;
    std::unique_ptr<AddGatewayPage> m_page;
    std::unique_ptr<QSignalSpy> m_filled;
    QString m_toOpen; ///< what the file dialog answers
    QString m_toSave;

    template <class T>
    T* find(const QString& name) const
    {
        return m_page->findChild<T*>(name);
    }
    QLineEdit* line(const QString& name) const { return find<QLineEdit>(name); }
    QListView* list() const { return find<QListView>(u"presetList"_s); }
    QString textOf(const QString& name) const
    {
        if (const auto* hint = find<HintLabel>(name))
            return hint->text();
        const auto* label = find<QLabel>(name);
        return label ? label->text() : QString();
    }
    QString errorOf(const QString& name) const
    {
        QWidget* widget = m_page->findChild<QWidget*>(name);
        for (; widget; widget = widget->parentWidget()) {
            if (const auto* row = qobject_cast<FieldRow*>(widget))
                return row->error();
        }
        return u"no row"_s;
    }
    void press(const QString& name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    void chooseProvider(const QString& search)
    {
        line(u"presetSearch"_s)->clear();
        QTest::keyClicks(line(u"presetSearch"_s), search);
    }
    GatewayDraft draft() const { return m_filled->last().first().value<GatewayDraft>(); }
    void paste(const QString& text)
    {
        m_page->start({u"Acme"_s}, AddGatewayPage::Begin::Curl);
        auto* edit = find<QPlainTextEdit>(u"curlText"_s);
        edit->setPlainText(text);
        QTRY_VERIFY(!textOf(u"curlProblem"_s).isEmpty() || find<QWidget>(u"curlTitle"_s)->isVisible());
    }
    /// All that a person can read on the page.
    QString shown() const
    {
        QStringList texts;
        for (const QLabel* label : m_page->findChildren<QLabel*>())
            texts.append(label->text());
        for (const QLineEdit* edit : m_page->findChildren<QLineEdit*>())
            texts += {edit->text(), edit->accessibleDescription()};
        for (const QTextEdit* edit : m_page->findChildren<QTextEdit*>())
            texts.append(edit->toPlainText());
        for (const QPlainTextEdit* edit : m_page->findChildren<QPlainTextEdit*>())
            texts.append(edit->toPlainText());
        for (const QComboBox* box : m_page->findChildren<QComboBox*>()) {
            for (int i = 0; i < box->count(); ++i)
                texts.append(box->itemText(i));
        }
        return texts.join(u'\n');
    }
    /// For a look: only where OTPOST_TEST_PICTURES names a folder.
    void picture(QWidget* widget, const QString& name)
    {
        const QString folder = qEnvironmentVariable("OTPOST_TEST_PICTURES");
        if (folder.isEmpty())
            return;
        for (const Appearance look : {Appearance::Light, Appearance::Dark}) {
            m_theme->setAppearance(look);
            QCoreApplication::processEvents();
            const QString end = look == Appearance::Dark ? u"-dark.png"_s : u".png"_s;
            QVERIFY(widget->grab().save(folder + u'/' + name + end));
        }
        m_theme->setAppearance(Appearance::Light);
    }

    void begin()
    {
        qRegisterMetaType<GatewayDraft>();
        m_theme = std::make_unique<ThemeController>(*qApp, loadFonts(), Appearance::Light);
        m_theme->setReduceMotion(true);
    }

    void open()
    {
        m_dir = std::make_unique<TempDataDir>();
        m_store = std::make_unique<PresetStore>(m_dir->path());
        FileChoice files;
        files.open = [this](QWidget*, const QString&, const FileChoice::Chosen& chosen) { chosen(m_toOpen); };
        files.save = [this](QWidget*, const QString&, const QString& suggested,
                         const FileChoice::Chosen& chosen) { chosen(m_toSave + u'/' + suggested); };
        m_page = std::make_unique<AddGatewayPage>(*m_store, files);
        m_filled = std::make_unique<QSignalSpy>(m_page.get(), &AddGatewayPage::filled);
        m_page->resize(960, 640);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->start({u"Vonage"_s, u"Acme"_s});
        QTRY_VERIFY(list()->model()->rowCount() > 15);
    }

    void close()
    {
        m_filled.reset();
        m_page.reset();
        m_store.reset();
        m_dir.reset();
    }
};

}
