// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Message.h"
#include "core/storage/MessageLog.h"
#include "ui/shell/Page.h"

#include <QTimer>

class QLineEdit;
class QStackedWidget;

namespace otpost {
class Storage;
class SendService;
}

namespace otpost::ui {

class EmptyState;
class LogModel;
class MessagePanel;
class Table;
class ThemedLabel;

/// The SMS log: messages newest first, live, with the details of the selected one beside them.
class LogPage : public Page
{
    Q_OBJECT

public:
    /// All must outlive the page.
    LogPage(MessageLog& log, SendService& sender, Storage& storage, QWidget* parent = nullptr);

    QString title() const override { return tr("SMS log"); }
    QString iconName() const override { return QStringLiteral("message-square-text"); }
    void entered() override;

    /// Shows the details of a message, also one that is not among the rows yet.
    void showMessage(MessageId id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeList();
    void reload();
    void startSearch();
    void readOlder(MessageId before);
    void readDetails(MessageId id);
    void showState();
    void closeDetails();
    void adaptColumns();

    MessageLog& m_log;
    LogModel* m_model;
    Table* m_table = nullptr;
    QLineEdit* m_search = nullptr;
    QStackedWidget* m_states = nullptr;
    EmptyState* m_empty = nullptr;
    EmptyState* m_noMatch = nullptr;
    MessagePanel* m_panel;
    ThemedLabel* m_trouble = nullptr;
    LogFilter m_filter;
    QTimer m_reloadSoon; ///< many changes at once make one reading
    QTimer m_searchSoon;
    int m_generation = 0; ///< answers to an older filter are dropped
    MessageId m_shown = 0;
};

}
