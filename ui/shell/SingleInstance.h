// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/FileLock.h"

#include <QLocalServer>
#include <QObject>

namespace otpost::ui {

/// One window for a data directory. The first program holds a lock of the operating system and listens; a
/// second one asks it to show its window, and ends.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// The directory must exist.
    explicit SingleInstance(const QString& dataDirectory, QObject* parent = nullptr);
    ~SingleInstance() override;

    enum class Claim {
        First, ///< this program has the window; `raiseRequested` follows where another is started
        Asked, ///< another has it, and was asked to show it
        Deaf ///< another has it, and does not answer
    };
    /// Blocks for a moment where another has it.
    Claim claim();

Q_SIGNALS:
    /// Another program was started on this data directory. `token`: what the desktop gave it for coming to
    /// the front (XDG_ACTIVATION_TOKEN); may be empty.
    void raiseRequested(const QString& token);

private:
    bool ask() const;
    void greet();

    FileLock m_lock;
    QString m_name;
    QLocalServer m_server;
};

}
