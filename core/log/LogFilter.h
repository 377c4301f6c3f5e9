// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Json.h"
#include "core/model/Message.h"

#include <QDateTime>
#include <QList>
#include <QStringList>
#include <QTimeZone>

namespace otpost {

/// Which messages of the log are meant. All conditions hold together; one that is left empty does not narrow.
struct MessageFilter {
    QDateTime since; ///< created then or later
    QDateTime until; ///< created before then
    QList<MessageStatus> statuses; ///< any of them
    QList<MessageType> types; ///< any of them
    QList<GatewayId> gateways; ///< with an attempt by any of them, or of those named next
    QStringList gatewayNames; ///< as they are, or were when the message was sent
    QStringList locations; ///< any of them, ignoring case; an empty text: those without
    QString search; ///< in number and text, ignoring case; docs/log.md has its syntax

    bool operator==(const MessageFilter&) const = default;
    bool narrows() const { return *this != MessageFilter(); }
};

/// What the log can be sorted by. Rows that are equal in it come in the order of time.
enum class LogColumn { Id, Recipient, Type, Status, Attempts, Gateway, Location, Time };

struct LogSort {
    LogColumn column = LogColumn::Time;
    bool ascending = false;

    bool operator==(const LogSort&) const = default;
};

/// Some messages in some order: what is on the screen, exported or saved as a view.
struct LogView {
    MessageFilter filter;
    LogSort sort;

    bool operator==(const LogView&) const = default;
};

/// As views are stored (docs/log.md). Reading takes anything and leaves out what does not fit.
JsonValue viewToJson(const LogView& view);
LogView viewFromJson(const JsonValue& json);

/// The words of the command line and of stored views: "time".
QString toWord(LogColumn column);
std::optional<LogColumn> logColumnFromWord(QStringView word);
/// All columns, in the order of the log.
QList<LogColumn> logColumns();

/// When the day began that `now` is in, less `daysBefore` days, by the calendar of a place: where no such
/// moment exists as the clocks were set forward, the first after it. UTC. Pure.
QDateTime dayBegin(const QDateTime& now, int daysBefore, const QTimeZone& zone);

}
