// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/Alert.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace otpost {

/// What is told of an alert: that it began, once; that it is still so, once a day; that it ended, once.
enum class NoticeKind { Began, Daily, Ended };

/// The stable words: began, daily, ended.
QString toWord(NoticeKind kind);
std::optional<NoticeKind> noticeKindFromWord(QStringView word);

/// What was told of one alert. Times are UTC; invalid: that was not told.
struct Told {
    QDateTime beganAt;
    QDateTime lastAt; ///< that it began, or was still so
    QDateTime endedAt;

    bool operator==(const Told&) const = default;
};

/// An alert with all that decides what is told of it.
struct AlertCase {
    Alert alert;
    Told told;
    QDateTime confirmedAt; ///< when it was last looked at; invalid: it holds until it is ended
    QDateTime lastBeginning; ///< when another alert of the same kind, gateway and location was told to begin

    bool operator==(const AlertCase&) const = default;
};

/// So long an alert has to hold before anybody is told, in seconds: what passes by itself is no news.
qint64 patienceSeconds(AlertKind kind);
/// So long after the last beginning of the same kind and gateway nobody is told of another, in seconds: what
/// comes and goes all day is told of now and then.
qint64 quietSeconds(AlertKind kind);

/// What is to be told of an alert now, if anything. Pure.
std::optional<NoticeKind> dueNotice(const AlertCase& about, const QDateTime& now);
/// What counts as told once that is done. Pure.
Told afterTelling(const Told& told, NoticeKind notice, const QDateTime& now);

/// Whether an alert may be mailed at all: that mails cannot be sent is not.
bool isMailed(AlertKind kind);

}
