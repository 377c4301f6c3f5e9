// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/AlertService.h"

#include "core/alerts/AlertTelling.h"
#include "core/base/Async.h"
#include "core/base/Clock.h"
#include "core/mail/MailService.h"
#include "core/storage/AlertRepository.h"
#include "core/storage/Storage.h"

#include <QSysInfo>

#include <utility>

namespace otpost {

namespace {

/// How soon after a change it is looked at; what changes all the time is looked at that often.
constexpr int soonMs = 500;
/// What is due by the clock alone.
constexpr int regularMs = 20'000;
constexpr int mostAlerts = 100;

}

AlertService::AlertService(Storage& storage, MailService& mail, const Clock& clock)
    : m_storage(storage)
    , m_mail(mail)
    , m_clock(clock)
{
    qRegisterMetaType<otpost::AlertNotice>("otpost::AlertNotice");
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &AlertService::look);
    connect(&m_regular, &QTimer::timeout, this, &AlertService::look);
}

QFuture<Result<QList<Alert>>> AlertService::list(int limit) const
{
    return m_storage.read([now = m_clock.now(), limit](Connection& connection) {
        return AlertRepository::list(connection, now, limit);
    });
}

void AlertService::start(std::function<bool()> isSender)
{
    QMetaObject::invokeMethod(this, [this, isSender = std::move(isSender)] {
        m_isSender = isSender;
        watch();
    });
}

void AlertService::showNotifications()
{
    QMetaObject::invokeMethod(this, [this] {
        m_shows = true;
        watch();
    });
}

void AlertService::watch()
{
    if (!std::exchange(m_watching, true)) {
        connect(&m_storage, &Storage::changed, this, [this] {
            if (!m_soon.isActive())
                m_soon.start();
        });
        m_regular.start(regularMs);
    }
    look();
}

void AlertService::look()
{
    if (std::exchange(m_looking, true)) {
        m_again = true;
        return;
    }
    m_storage
        .read([now = m_clock.now()](Connection& connection) -> Result<Sight> {
            const Result<QList<Alert>> alerts = AlertRepository::list(connection, now, mostAlerts);
            const Result<bool> due = AlertTelling::isDue(connection, now);
            const Result<bool> notices = AlertTelling::hasNotices(connection);
            if (!alerts || !due || !notices)
                return tl::unexpected(!alerts ? alerts.error() : !due ? due.error() : notices.error());
            return Sight{*alerts, *due, *notices};
        })
        .then(this, [this](const Result<Sight>& sight) {
            m_looking = false;
            if (std::exchange(m_again, false) && !m_soon.isActive())
                m_soon.start();
            if (!sight)
                return;
            if (std::exchange(m_looked, true) && m_known != sight->alerts) {
                m_known = sight->alerts;
                Q_EMIT changed();
            }
            m_known = sight->alerts;
            if (sight->due && m_isSender && m_isSender())
                tell();
            if (sight->notices && m_shows)
                take();
        });
}

void AlertService::take()
{
    m_storage
        .write([now = m_clock.now()](Connection& connection) {
            return AlertTelling::takeNotices(connection, now, QSysInfo::machineHostName());
        })
        .then(this, [this](const Result<QList<AlertNotice>>& notices) {
            for (const AlertNotice& notice : notices.value_or(QList<AlertNotice>()))
                Q_EMIT notificationDue(notice);
        });
}

QFuture<Result<int>> AlertService::tell()
{
    return m_storage
        .write([now = m_clock.now()](Connection& connection) {
            return AlertTelling::tell(connection, now, QSysInfo::machineHostName());
        })
        .then(this,
            [this](const Result<int>& told) {
                if (!told)
                    return finishedFuture(told);
                return m_mail.flush().then(this, [told](const Result<int>&) { return told; });
            })
        .unwrap();
}

}
