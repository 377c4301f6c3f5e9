// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/RefusalWatch.h"

#include <QObject>
#include <QTimer>

namespace otpost {

class Clock;
class Storage;

/// Keeps the alert "unusually many codes are asked for" of each location. Lives in one thread with an event
/// loop, and is called in it.
class RefusalAlerts : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    RefusalAlerts(Storage& storage, const Clock& clock);

    /// Ends what a program that is gone has left open; for the one that serves, when it begins.
    void begin();
    /// What became of somebody's wish for a code; only limits count.
    void note(const QString& location, ErrorKind kind);

private:
    void tell(const QList<RefusalChange>& changes);

    Storage& m_storage;
    const Clock& m_clock;
    RefusalWatch m_watch;
    QTimer m_look;
};

}
