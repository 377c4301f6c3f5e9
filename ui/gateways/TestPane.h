// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Async.h"
#include "core/base/Error.h"
#include "core/model/Gateway.h"
#include "core/model/Message.h"
#include "core/storage/TestArrivalRepository.h"
#include "ui/gateways/PreviewPane.h"

#include <QScrollArea>

#include <functional>
#include <optional>

class QPlainTextEdit;
class QPushButton;
class QSettings;
class QShortcut;

namespace otpost {
class SendService;
}

namespace otpost::ui {

class FieldRow;
class HintLabel;
class PhoneEdit;
class TestProgress;
class TestResult;

/// Sends a real SMS through the gateway in the form, saved or not, and shows what came of it.
class TestPane : public QScrollArea
{
    Q_OBJECT

public:
    /// Both references must outlive the pane. `settings` keeps the number under "test/phone", and its country
    /// under "test/country".
    TestPane(
        SendService& sender, QSettings& settings, const SampleDefaults& defaults, QWidget* parent = nullptr);

    /// Where the gateway to test comes from. It may refuse (nothing returned) after saying why itself.
    using DraftSource = std::function<std::optional<GatewayDraft>()>;
    void setDraftSource(DraftSource source) { m_source = std::move(source); }

    bool isRunning() const { return m_running; }
    /// In E.164 where it is a number, as typed otherwise.
    QString phone() const;
    void focusPhone();
    /// Forgets the last result; a test under way goes on and is only kept in the log.
    void reset();
    /// Another gateway is in the form: shows what was said of its last test. Id 0: a new one.
    void open(const Gateway& gateway);
    /// The gateway in the form was saved: what was said of its test before can be kept with it now.
    void gatewaySaved(const Gateway& gateway);

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
    /// The part of the response that means success was chosen, for the form: one of both is empty.
    void ruleChosen(const QString& successResponse, const QString& successPath);
    /// What the wrong request came to.
    void proofFinished(const otpost::MessageDetails& details);

private:
    void build();
    QWidget* makePhoneLine();
    void connectParts();
    void setRunning(bool running);
    std::optional<OutgoingMessage> composed();
    void lookBeside(const Gateway& gateway);
    void showResult(const Result<MessageDetails>& result);
    void showDetails(const MessageDetails& details);
    void prove();
    void showProof(const Result<MessageDetails>& result);
    void noteArrival(bool arrived, qint64 afterMs);
    void keepArrival();
    void showLastArrival();
    void onRuleChosen(const QString& successResponse, const QString& successPath);
    void refreshPhone(bool finished);
    void refreshLength();

    SendService& m_sender;
    QSettings& m_settings;
    SampleDefaults m_defaults;
    DraftSource m_source;
    CancelToken m_cancel;
    bool m_running = false;
    bool m_proving = false;
    int m_generation = 0; ///< a result of an earlier one is not shown
    Gateway m_tested; ///< as it was when the test began
    GatewayId m_stored = 0; ///< id of the gateway in the form; 0: not saved yet
    std::optional<TestArrival> m_said; ///< of the test that is shown

    PhoneEdit* m_phone = nullptr;
    QPlainTextEdit* m_text = nullptr;
    FieldRow* m_phoneRow = nullptr;
    FieldRow* m_textRow = nullptr;
    QPushButton* m_run = nullptr;
    QPushButton* m_stop = nullptr;
    QShortcut* m_escape = nullptr;
    HintLabel* m_last = nullptr;
    HintLabel* m_problem = nullptr;
    TestProgress* m_progress = nullptr;
    TestResult* m_result = nullptr;
};

}
