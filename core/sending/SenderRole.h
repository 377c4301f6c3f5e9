// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QObject>
#include <QString>

#include <memory>

namespace otpost {

/// Which of the programs on a data directory sends: the one that holds the OS lock `sender.lock`. The others
/// wake it, and are told when something changed, through a local socket whose name the data directory gives.
/// The lock ends with its process, however that ends, and then the next program that wishes to gets it within
/// about a second. Lives in one thread with an event loop; nothing blocks.
class SenderRole : public QObject
{
    Q_OBJECT

public:
    explicit SenderRole(const QString& dataDirectory, QObject* parent = nullptr);
    /// Gives the role up.
    ~SenderRole() override;

    /// Whether this program wishes to send. From true on it tries, at once and every second; `acquired` says
    /// that it got the role, `deniedFirst` that another has it at the first try. False gives it up.
    void setWanted(bool wanted);
    bool isSender() const;

    /// Tells the sender, if another program is it, that there is something to do. Never fails: who cannot be
    /// reached looks by itself.
    void wake();
    /// As the sender: tells all other programs that states have changed. At most every 20 ms goes out.
    void announce();

Q_SIGNALS:
    void acquired();
    /// Another program has the role; tried again every second.
    void deniedFirst();
    /// SenderUnreachable: the lock file cannot be made or locked. Comes once for each reason.
    void failed(const otpost::Error& problem);
    /// As the sender: somebody called `wake`; many calls may come as one, at most every 5 ms.
    void woken();
    /// As a follower: the sender called `announce`, or is gone; at most every 5 ms.
    void announced();

private:
    void attempt();
    void listen();
    void stopListening();
    void greet();
    void reach();
    void leave();
    void heedSoon();
    void heed();
    void tellAll();

    struct Private;
    std::unique_ptr<Private> d;
};

}
