// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/app/Services.h"
#include "core/storage/Storage.h"
#include "tests/support/LogFill.h"
#include "tests/support/MemorySecretStore.h"
#include "tests/support/TempDataDir.h"
#include "ui/log/LogFeed.h"
#include "ui/log/LogGrid.h"
#include "ui/log/LogModel.h"
#include "ui/log/LogPage.h"
#include "ui/log/LogTable.h"

#include <QSettings>
#include <QTest>

#include <memory>

namespace otpost::test {

/// The log's page on a data directory of its own, through the services that the program uses.
class LogStage
{
public:
    /// Opens the data directory; false where that failed.
    bool open()
    {
        auto opened = Services::open(dir.path(), &secrets);
        if (!opened)
            return false;
        services = std::move(*opened);
        return true;
    }
    void showPage()
    {
        using namespace Qt::StringLiterals;
        settings = std::make_unique<QSettings>(dir.filePath(u"window.ini"_s), QSettings::IniFormat);
        page = std::make_unique<ui::LogPage>(*services, *settings);
        page->resize(1230, 860);
        page->show();
        (void)QTest::qWaitForWindowExposed(page.get());
        page->activateWindow();
        (void)QTest::qWaitForWindowActive(page.get());
        page->entered();
    }
    void closePage()
    {
        page.reset();
        settings.reset();
    }
    ~LogStage() { closePage(); }

    template <class T>
    T* find(const QString& name) const
    {
        return page->findChild<T*>(name);
    }
    ui::LogGrid* grid() const { return page->table()->grid(); }
    const QList<Message>& rows() const { return page->table()->model()->rows(); }
    /// The first message that is seen; 0: none.
    MessageId topId() const
    {
        const int row = grid()->rowAt(1);
        return row < 0 || row >= rows().size() ? 0 : rows().at(row).id;
    }
    void clickRow(int row, int column) const
    {
        QTest::mouseClick(grid()->viewport(), Qt::LeftButton, {},
            grid()->visualRect(grid()->model()->index(row, column)).center());
    }
    qint64 sql(const QString& statement, const QVariantList& values = {}) const
    {
        return countBySql(services->storage(), statement, values);
    }

    TempDataDir dir;
    MemorySecretStore secrets;
    std::unique_ptr<Services> services;
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<ui::LogPage> page;
};

}
