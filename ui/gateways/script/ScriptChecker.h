// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/model/Gateway.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace otpost::ui {

/// Compiles a script while it is typed, in another process, one at a time: 300 ms after the last change, and
/// only the newest.
class ScriptChecker : public QObject
{
    Q_OBJECT

public:
    /// As GatewayService::ScriptCheck.
    using Check = std::function<QFuture<Result<void>>(const Gateway&)>;

    explicit ScriptChecker(QObject* parent = nullptr);

    /// Without one nothing is ever wrong.
    void setCheck(const Check& check);
    /// The gateway with its script as it is now. An empty script is nothing to be checked.
    void setGateway(const Gateway& gateway);
    /// What is wrong with the script as it is now; null: nothing, or it is not known yet.
    const std::optional<Error>& error() const { return m_error; }
    /// Whether an answer about the script as it is now is still to come.
    bool isPending() const { return m_soon.isActive() || m_running; }

Q_SIGNALS:
    /// There is an answer about the script as it is now.
    void checked();

private:
    void start();
    void end(const QString& script, const Result<void>& result);

    Check m_check;
    Gateway m_gateway;
    QTimer m_soon;
    std::optional<Error> m_error;
    bool m_running = false;
};

}
