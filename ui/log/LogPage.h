// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Async.h"
#include "core/model/Message.h"
#include "ui/log/LogQuery.h"
#include "ui/shell/Page.h"

#include <QPointer>
#include <QSet>
#include <QTimer>

#include <memory>

class QSettings;
class QPushButton;
class QStackedWidget;

namespace otpost {
class Services;
}

namespace otpost::ui {

class EmptyState;
class FilterBar;
class FrontDesk;
class LogActions;
class LogBackend;
class LogFeed;
class LogTable;
class MessagePanel;
class PageHeader;
class SummaryLine;
class ThemedLabel;
class ViewsButton;
struct MessageFacts;

/// The SMS log: any number of messages, live, filtered and sorted, with the details of the selected one
/// beside them or in windows of their own, the front desk, and the export.
class LogPage : public Page
{
    Q_OBJECT

public:
    /// Both must outlive the page. `settings` keeps filters, order and the folder of exports under "log/".
    LogPage(Services& services, QSettings& settings, QWidget* parent = nullptr);
    ~LogPage() override;

    static PageName listed() { return {tr("SMS log"), QStringLiteral("message-square-text")}; }
    void entered() override;

    /// Shows the details of a message, also one that the filters do not show.
    void showMessage(MessageId id);
    /// The details in a window of their own.
    void openWindow(MessageId id);
    void openFrontDesk();
    void openExport();
    LogTable* table() const { return m_table; }
    LogFeed* feed() const { return m_feed; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeList();
    void addHeaderButtons(PageHeader* header);
    void addEmptyStates();
    void addShortcuts();
    void connectTable();
    void connectPanel(MessagePanel* panel);
    void showQuery(const LogQuery& query);
    void changed();
    void readSummary();
    void readNames();
    void readSettings();
    void readDetails(MessageId id, bool focus = false);
    void readWindows();
    void showState();
    void closeDetails();

    Services& m_services;
    QSettings& m_settings;
    std::unique_ptr<LogBackend> m_backend;
    LogFeed* m_feed;
    LogActions* m_actions;
    FilterBar* m_filters = nullptr;
    LogTable* m_table = nullptr;
    QStackedWidget* m_states = nullptr;
    EmptyState* m_empty = nullptr;
    EmptyState* m_noMatch = nullptr;
    MessagePanel* m_panel;
    SummaryLine* m_summary = nullptr;
    ThemedLabel* m_trouble = nullptr;
    ViewsButton* m_views = nullptr;
    QPushButton* m_export = nullptr;
    QPointer<FrontDesk> m_desk;
    QList<QPointer<MessagePanel>> m_windows; ///< details in windows of their own
    QSet<MessageId> m_opening; ///< of those, what is still being read
    CancelToken m_counting;
    QTimer m_changedSoon; ///< many changes at once make one reading
    QTimer m_summarySoon;
    MessageId m_shown = 0;
    bool m_masked = false; ///< numbers without their middle digits
};

}
