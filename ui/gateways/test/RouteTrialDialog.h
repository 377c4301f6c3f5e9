// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Async.h"
#include "core/base/Error.h"
#include "core/model/Message.h"
#include "ui/gateways/PreviewPane.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QSettings;

namespace otpost {
class SendService;
}

namespace otpost::ui {

class FieldRow;
class HintLabel;
class PhoneEdit;
class RouteTrialSteps;
class TestProgress;

/// Tries the whole route of a location without sending, or rehearses a failure of its primary with one real
/// SMS.
class RouteTrialDialog : public QDialog
{
    Q_OBJECT

public:
    /// The references must outlive the dialog. `location`: name of the venue; empty: the default route.
    /// `settings` keeps "test/phone" and "test/country", as the test of a gateway does.
    RouteTrialDialog(SendService& sender, QSettings& settings, const SampleDefaults& defaults,
        const QString& location, QWidget* parent = nullptr);
    ~RouteTrialDialog() override;

    bool isRunning() const { return m_running; }

public Q_SLOTS:
    void tryRoute();
    void rehearse();
    void reject() override;

Q_SIGNALS:
    /// A trial or a rehearsal has come to its end.
    void finishedTrial();

private:
    void build();
    QWidget* makeFields();
    std::optional<OutgoingMessage> composed(MessageType type);
    void setRunning(bool running, bool sends);
    void showTrouble(const Error& error);
    void end();

    SendService& m_sender;
    QSettings& m_settings;
    SampleDefaults m_defaults;
    QString m_location;
    CancelToken m_cancel;
    bool m_running = false;
    PhoneEdit* m_phone = nullptr;
    QLineEdit* m_text = nullptr;
    QComboBox* m_type = nullptr;
    FieldRow* m_phoneRow = nullptr;
    FieldRow* m_textRow = nullptr;
    QPushButton* m_try = nullptr;
    QPushButton* m_rehearse = nullptr;
    QPushButton* m_close = nullptr;
    HintLabel* m_problem = nullptr;
    TestProgress* m_progress = nullptr;
    QScrollArea* m_scroll = nullptr;
    RouteTrialSteps* m_steps = nullptr;
};

}
