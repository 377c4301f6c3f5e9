// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/LogViews.h"
#include "ui/log/LogQuery.h"
#include "ui/log/MenuButton.h"

namespace otpost {
class Storage;
}

namespace otpost::ui {

/// The saved views of the log: filters and order under a name, for everybody on this data directory.
class ViewsButton : public MenuButton
{
    Q_OBJECT

public:
    /// The storage must outlive the button.
    explicit ViewsButton(Storage& storage, QWidget* parent = nullptr);

    /// What would be saved now.
    void setQuery(const LogQuery& query) { m_query = query; }
    /// Reads the names again.
    void refresh();
    const QList<SavedView>& views() const { return m_views; }

Q_SIGNALS:
    void chosen(const otpost::ui::LogQuery& query);
    /// The list of views was read.
    void refreshed();

private:
    void fillMenu();
    void askName(const SavedView& view);
    void save(const SavedView& view);
    void askToDelete(const SavedView& view);

    Storage& m_storage;
    LogQuery m_query;
    QList<SavedView> m_views;
};

}
