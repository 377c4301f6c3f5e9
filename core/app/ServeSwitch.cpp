// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/ServeSwitch.h"

#include "core/app/Services.h"
#include "core/storage/Settings.h"
#include "core/storage/Storage.h"

#include <QDateTime>
#include <QTimer>

#include <utility>

namespace otpost {

using namespace Qt::StringLiterals;

namespace {

constexpr int tryAgainMs = 10'000;

}

ServeSwitch::ServeSwitch(Services& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
{
}

ServeSwitch::~ServeSwitch()
{
    m_work.waitForFinished();
}

void ServeSwitch::begin()
{
    connect(&m_services.storage(), &Storage::changed, this, &ServeSwitch::look);
    look();
}

void ServeSwitch::look()
{
    m_services.settings().load().then(this, [this](const Result<Settings>& settings) {
        if (settings)
            follow(*settings);
    });
}

void ServeSwitch::follow(const Settings& settings)
{
    if (m_state.changing) {
        m_stale = true;
        return;
    }
    const bool wanted = settings.serve == "on"_L1;
    const std::optional<ServeWishes> wishes = wanted ? std::optional(wishesFrom(settings)) : std::nullopt;
    const bool again
        = wanted && m_state.problem && QDateTime::currentMSecsSinceEpoch() - m_failedAt >= tryAgainMs;
    if (wishes == m_running && wanted == m_state.wanted && !again)
        return;
    m_state.wanted = wanted;
    run(wishes);
}

/// In a thread of the pool, as both ends wait for the engine.
void ServeSwitch::run(const std::optional<ServeWishes>& wishes)
{
    m_running = wishes;
    m_state.changing = true;
    Q_EMIT changed();
    Services* services = &m_services;
    m_work = m_services.storage().beside([services, wishes](const std::function<bool()>&) -> Result<QString> {
        services->stopPortal();
        if (!wishes)
            return QString();
        const Result<PortalOptions> options = portalOptions(*wishes);
        if (!options)
            return tl::unexpected(options.error());
        const Result<quint16> port = services->startPortal(*options);
        if (!port)
            return tl::unexpected(port.error());
        return servedAt(*options, *port);
    });
    m_work.then(this, [this](const Result<QString>& url) {
        m_state.changing = false;
        m_state.url = url ? *url : QString();
        m_state.problem = url ? std::nullopt : std::optional(url.error());
        if (m_state.problem) {
            m_failedAt = QDateTime::currentMSecsSinceEpoch();
            QTimer::singleShot(tryAgainMs, this, &ServeSwitch::look);
        }
        Q_EMIT changed();
        if (std::exchange(m_stale, false))
            look();
    });
}

}
