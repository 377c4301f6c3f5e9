// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/script/ScriptChecker.h"

#include "core/script/ScriptService.h"
#include "ui/widgets/WhenDone.h"

namespace otpost::ui {

namespace {

constexpr int checkDelayMs = 300;

}

ScriptChecker::ScriptChecker(QObject* parent)
    : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(checkDelayMs);
    connect(&m_soon, &QTimer::timeout, this, &ScriptChecker::start);
}

void ScriptChecker::setCheck(const Check& check)
{
    m_check = check;
    if (check)
        m_soon.start();
}

void ScriptChecker::setGateway(const Gateway& gateway)
{
    const bool same = gateway.custom.script == m_gateway.custom.script;
    m_gateway = gateway;
    if (same)
        return;
    m_error.reset();
    if (m_check)
        m_soon.start();
}

void ScriptChecker::start()
{
    if (m_running) {
        m_soon.start();
        return;
    }
    const QString script = m_gateway.custom.script;
    // How long it may be is told by whoever checks the whole gateway.
    if (script.trimmed().isEmpty() || script.size() > longestScript) {
        Q_EMIT checked();
        return;
    }
    m_running = true;
    whenDone(
        m_check(m_gateway), this, [this, script](const Result<void>& result) { end(script, result); },
        [this] { m_running = false; });
}

void ScriptChecker::end(const QString& script, const Result<void>& result)
{
    m_running = false;
    if (script != m_gateway.custom.script)
        return; // another check is due
    m_error = result ? std::nullopt : std::optional<Error>(result.error());
    Q_EMIT checked();
}

}
