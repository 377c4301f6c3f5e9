// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/AlertWords.h"
#include "core/base/Error.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>

namespace otpost {

class Clock;
class MailService;
class Storage;

/// Alerts, and telling people of them: once when one begins, once a day while it stays, once when it ends, by
/// mail and on a desktop, over all programs and restarts (docs/alerts.md). Calls may be made from any thread
/// and return at once; the work runs in the thread this lives in, which needs an event loop.
class AlertService : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    AlertService(Storage& storage, MailService& mail, const Clock& clock);

    /// Open ones first, then those that ended, each newest first; at most `limit`. Those of a gateway whose
    /// notifications are off are marked `quiet`: not for the dashboard.
    QFuture<Result<QList<Alert>>> list(int limit = 100) const;

    /// From now on tells what is due, where `isSender` (called in the thread this lives in) says so, and
    /// emits `changed`.
    void start(std::function<bool()> isSender);
    /// This program can show notifications of the desktop: from now on it takes those that are due.
    void showNotifications();
    /// Tells what is due now, whichever program sends, and sends the mails that wait; how many notices.
    QFuture<Result<int>> tell();

Q_SIGNALS:
    /// The list is another now, by this program or another. Emitted in the thread this lives in.
    void changed();
    /// To be shown on the desktop; given to one program only, once. Emitted in the thread this lives in.
    void notificationDue(const otpost::AlertNotice& notice);

private:
    /// What one look at the database found.
    struct Sight {
        QList<Alert> alerts;
        bool due = false;
        bool notices = false;
    };

    void watch();
    void look();
    void take();

    Storage& m_storage;
    MailService& m_mail;
    const Clock& m_clock;
    std::function<bool()> m_isSender;
    QTimer m_soon; ///< runs while something has changed and was not looked at yet
    QTimer m_regular;
    QList<Alert> m_known;
    bool m_looked = false;
    bool m_looking = false;
    bool m_again = false;
    bool m_watching = false;
    bool m_shows = false;
};

}
