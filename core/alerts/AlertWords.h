// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/AlertRules.h"
#include "core/model/BalanceReading.h"

#include <QString>

#include <optional>

namespace otpost {

/// What is told of an alert, as a desktop notification shows it.
struct AlertNotice {
    qint64 id = 0; ///< of this notice
    AlertId alertId = 0;
    AlertKind kind = AlertKind::GatewayResting;
    GatewayId gatewayId = 0;
    NoticeKind what = NoticeKind::Began;
    QString title; ///< a few words, in the user's language
    QString text; ///< a sentence or two

    bool operator==(const AlertNotice&) const = default;
};

/// What is known beside an alert when it is put into words.
struct AlertSurroundings {
    std::optional<BalanceReading> balance; ///< the newest of its gateway
    std::optional<double> daysLeft; ///< for which that lasts
    QString place; ///< which OTPost this is: the name of the machine
    QDateTime now; ///< UTC
};

/// "Low balance: Twilio", in the user's language; of one that ended "Balance is sufficient again: Twilio".
QString title(const Alert& alert, NoticeKind what);
/// What is so, or is well again, in a sentence or two.
QString noticeText(const Alert& alert, NoticeKind what, const AlertSurroundings& around);

/// The words of a mail.
struct MailWords {
    QString subject;
    QString plain;
    QString html; ///< a document; everything that came from outside is escaped

    bool operator==(const MailWords&) const = default;
};
MailWords mailWords(const Alert& alert, NoticeKind what, const AlertSurroundings& around);

}
Q_DECLARE_METATYPE(otpost::AlertNotice)
