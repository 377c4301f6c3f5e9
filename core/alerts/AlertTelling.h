// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/AlertRules.h"
#include "core/alerts/AlertWords.h"
#include "core/storage/Connection.h"

#include <QList>

namespace otpost {

/// What is told of alerts, and was told before, as the database has it: the same over restarts and in all
/// programs. Blocking; called on a database thread with its connection. Functions that write expect to run
/// inside a transaction, so that nothing is told twice.
namespace AlertTelling {

/// Alerts that are open, or ended and may have to be told of, with what was told.
Result<QList<AlertCase>> cases(Connection& connection, const QDateTime& now);
/// Whether `tell` would tell anything.
Result<bool> isDue(Connection& connection, const QDateTime& now);
/// Notes what is due as told, and hands it on: as mails to whom it concerns, where mail is set up, and as
/// notices for a desktop. How many notices that were. `place`: the machine's name.
Result<int> tell(Connection& connection, const QDateTime& now, const QString& place);

/// Whether notices wait for a desktop.
Result<bool> hasNotices(Connection& connection);
/// Takes the notices that wait. Older than a day, or overtaken by the alert's end, they are dropped.
Result<QList<AlertNotice>> takeNotices(Connection& connection, const QDateTime& now, const QString& place);

}

}
