// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/gateway/RequestBuilder.h"
#include "core/model/Gateway.h"
#include "core/model/Message.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QWidget>

#include <functional>
#include <optional>

class QPushButton;

namespace otpost::ui {

class CodeEditor;
class HintLabel;
class PreviewRequest;
class ThemedLabel;

/// Runs a gateway's script for a sample message without sending anything, and shows the request that would be
/// sent, what the script printed, the line of its error and how long it took.
class ScriptRunView : public QWidget
{
    Q_OBJECT

public:
    /// As SendService::preview.
    using Runner = std::function<QFuture<Result<RequestPreview>>(const Gateway&, const OutgoingMessage&)>;

    explicit ScriptRunView(QWidget* parent = nullptr);

    /// Without one nothing can be run.
    void setRunner(const Runner& runner);
    /// What the next run is for; null: there is no message that could be sent. What is shown of the last run
    /// is called outdated where the gateway or the message is another one.
    void setInput(const Gateway& gateway, const std::optional<OutgoingMessage>& message);

public Q_SLOTS:
    void run();

Q_SIGNALS:
    /// The user wants to see the line of an error, 1 first.
    void lineRequested(int line);
    /// There is a result.
    void ended();

private:
    struct Input {
        Gateway gateway;
        std::optional<OutgoingMessage> message;
    };

    void showResult(const Result<RequestPreview>& result, qint64 milliseconds);
    void refreshState();
    bool isOutdated() const;

    Runner m_runner;
    Input m_input;
    Input m_ran; ///< of the run that is shown, or on its way
    QElapsedTimer m_clock;
    bool m_running = false;
    bool m_hasResult = false;
    int m_line = 0;
    quint64 m_number = 0; ///< of the newest run
    QPushButton* m_run;
    ThemedLabel* m_state;
    HintLabel* m_problem;
    PreviewRequest* m_request;
    ThemedLabel* m_printedLabel;
    CodeEditor* m_printed;
};

}
