// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/portal/ServeSettings.h"

#include <QFuture>
#include <QObject>
#include <QString>

#include <optional>

namespace otpost {

class Services;

/// Whether the service runs in the application.
struct ServeState {
    bool wanted = false; ///< the setting `serve` is on
    bool changing = false; ///< it is about to begin or to end
    QString url; ///< where it is reached on this machine; empty: it does not run
    std::optional<Error> problem; ///< why it does not run although it should

    bool operator==(const ServeState&) const = default;
};

/// The switch in the application: starts and stops the service as the settings say, also when they are
/// changed while it runs, and tries again where that failed. Lives in a thread with an event loop; nothing
/// blocks but its end.
class ServeSwitch : public QObject
{
    Q_OBJECT

public:
    /// The services outlive this.
    explicit ServeSwitch(Services& services, QObject* parent = nullptr);
    ~ServeSwitch() override;

    /// From now on follows the settings.
    void begin();
    ServeState state() const { return m_state; }

Q_SIGNALS:
    void changed();

private:
    void look();
    void follow(const Settings& settings);
    void run(const std::optional<ServeWishes>& wishes);

    Services& m_services;
    ServeState m_state;
    std::optional<ServeWishes> m_running; ///< or tried last
    bool m_stale = false; ///< settings changed meanwhile
    qint64 m_failedAt = 0;
    QFuture<Result<QString>> m_work;
};

}
