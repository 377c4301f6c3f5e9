// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Cli.h"
#include "core/log/LogFilter.h"

namespace otpost::cli {

/// The options by which messages of the log are chosen and sorted.
QList<QCommandLineOption> logFilterOptions();
QList<QCommandLineOption> logSortOptions();

/// What these options say. ValueUnknown, NumberOutOfRange.
Result<LogView> logViewFrom(const QCommandLineParser& parser);
/// A day or a time of an option. ValueUnknown.
Result<QDateTime> timeFrom(const QString& option, const QString& text);
/// A whole number of an option.
Result<qint64> numberFrom(const QString& option, const QString& text, qint64 lowest, qint64 highest);
/// The id of a message as it was typed. MessageNotFound.
Result<MessageId> messageIdFrom(const QString& text);

}
