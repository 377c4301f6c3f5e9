// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Async.h"
#include "core/base/Error.h"
#include "core/model/Gateway.h"
#include "core/model/Message.h"
#include "ui/gateways/PreviewPane.h"

#include <QElapsedTimer>
#include <QScrollArea>
#include <QTimer>

#include <functional>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSettings;

namespace otpost {
class SendService;
}

namespace otpost::ui {

class AttemptIcon;
class AttemptView;
class Card;
class FieldRow;
class HintLabel;
class TestProgress;
class ThemedLabel;

/// Sends a real SMS through the gateway in the form, saved or not, and shows what came of it.
class TestPane : public QScrollArea
{
    Q_OBJECT

public:
    /// Both references must outlive the pane. `settings` keeps the number under "test/phone".
    TestPane(
        SendService& sender, QSettings& settings, const SampleDefaults& defaults, QWidget* parent = nullptr);

    /// Where the gateway to test comes from. It may refuse (nothing returned) after saying why itself.
    using DraftSource = std::function<std::optional<GatewayDraft>()>;
    void setDraftSource(DraftSource source) { m_source = std::move(source); }

    bool isRunning() const { return m_running; }
    QString phone() const;
    void focusPhone();
    /// Forgets the last result; a test under way goes on and is only kept in the log.
    void reset();

public Q_SLOTS:
    /// Starts a test; does nothing while one is running.
    void run();
    void cancel();

Q_SIGNALS:
    /// The gateway cannot be tested as it is; `error.field` may name the field.
    void refused(const otpost::Error& error);
    /// A key of `gatewayFields()` that the result points to.
    void fieldRequested(const QString& key);
    void finished(const otpost::MessageDetails& details);

private:
    void build();
    void setRunning(bool running);
    void showResult(const Result<MessageDetails>& result);
    void showDetails(const MessageDetails& details);
    void refreshLength();

    SendService& m_sender;
    QSettings& m_settings;
    SampleDefaults m_defaults;
    DraftSource m_source;
    CancelToken m_cancel;
    bool m_running = false;
    int m_generation = 0; ///< a result of an earlier one is not shown

    QLineEdit* m_phone = nullptr;
    QPlainTextEdit* m_text = nullptr;
    FieldRow* m_phoneRow = nullptr;
    FieldRow* m_textRow = nullptr;
    QPushButton* m_run = nullptr;
    QPushButton* m_stop = nullptr;
    HintLabel* m_problem = nullptr;
    TestProgress* m_progress = nullptr;
    AttemptView* m_attempt = nullptr;
    QWidget* m_next = nullptr;
    AttemptIcon* m_nextIcon = nullptr;
    ThemedLabel* m_nextText = nullptr;
    HintLabel* m_notStored = nullptr;
};

}
