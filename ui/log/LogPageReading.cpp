// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/LogPage.h"

#include "core/app/Services.h"
#include "core/storage/Settings.h"
#include "ui/log/FilterBar.h"
#include "ui/log/LogBackend.h"
#include "ui/log/LogFeed.h"
#include "ui/log/MessagePanel.h"
#include "ui/log/SummaryLine.h"
#include "ui/widgets/WhenDone.h"

#include <QApplication>

namespace otpost::ui {

using namespace Qt::StringLiterals;

/// How many rows there are, for the scroll bar, and what they come to. An older question gives up.
void LogPage::readSummary()
{
    // Counting millions of rows would compete with the start of the program: it waits until somebody looks.
    if (!isVisible())
        return;
    if (m_counting)
        m_counting->cancel();
    m_counting = std::make_shared<CancelSource>();
    const LogView view = m_feed->query().view(QDateTime::currentDateTimeUtc());
    whenDone(m_backend->reader().count(view, m_counting), this,
        [this, asked = m_counting](const Result<qint64>& rows) {
            if (asked == m_counting && rows)
                m_feed->setTotal(*rows);
        });
    const auto progress = [guard = QPointer<SummaryLine>(m_summary), asked = m_counting](double part) {
        QMetaObject::invokeMethod(
            qApp,
            [guard, asked, part] {
                if (guard && !asked->isCanceled() && guard->isCounting())
                    guard->setCounting(part);
            },
            Qt::QueuedConnection);
    };
    whenDone(m_backend->reader().summary(view.filter, m_counting, progress), this,
        [this, asked = m_counting](const Result<LogSummary>& summary) {
            if (asked == m_counting && summary)
                m_summary->setSummary(*summary);
        });
}

/// The names that the chips offer: all that messages have, also of gateways that are gone.
void LogPage::readNames()
{
    whenDone(m_backend->reader().gatewayNames(), this, [this](const Result<QStringList>& names) {
        if (names)
            m_filters->setGateways(*names);
    });
    whenDone(m_backend->reader().locations(), this, [this](const Result<QStringList>& names) {
        if (names)
            m_filters->setLocations(*names);
    });
}

void LogPage::readSettings()
{
    whenDone(m_services.settings().load(), this, [this](const Result<Settings>& settings) {
        if (!settings)
            return;
        m_masked = settings->maskNumbers == "on"_L1;
        m_feed->model()->setMasked(m_masked);
        const int days = settings->logDays.toInt();
        m_summary->setRemark(days > 0 ? tr("Kept for %n day(s)", nullptr, days) : QString());
    });
}

void LogPage::readDetails(MessageId id, bool focus)
{
    m_shown = id;
    whenDone(m_backend->facts(id), this, [this, id, focus](const Result<MessageFacts>& facts) {
        if (m_shown != id)
            return;
        if (!facts) {
            closeDetails();
            return;
        }
        m_panel->setFacts(*facts, m_masked);
        m_panel->show();
        if (focus)
            m_panel->setFocus();
    });
}

void LogPage::readWindows()
{
    m_windows.removeAll(nullptr);
    for (const QPointer<MessagePanel>& window : std::as_const(m_windows)) {
        whenDone(
            m_backend->facts(window->messageId()), this, [this, window](const Result<MessageFacts>& facts) {
                if (window && facts)
                    window->setFacts(*facts, m_masked);
                else if (window)
                    window->close(); // erased meanwhile
            });
    }
}

}
