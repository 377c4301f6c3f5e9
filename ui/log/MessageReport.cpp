// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/MessageReport.h"

#include "ui/log/ExchangeText.h"
#include "ui/log/LogWords.h"
#include "ui/widgets/Badge.h"

#include <QCoreApplication>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(otpost::ui::MessageReport)
};

/// Without the marks that keep a number in order on screen.
QString plainNumber(const QString& e164, bool masked)
{
    QString number = shownNumber(e164, masked);
    return number.remove(u'\u2066').remove(u'\u2069');
}

QString isoTime(const QDateTime& utc)
{
    return utc.toUTC().toString(Qt::ISODateWithMs);
}

QString attemptLine(const Attempt& attempt, int number)
{
    return u"%1. %2: %3, %4 ms, %5\n"_s.arg(QString::number(number), shownLine(attempt.gatewayName),
        outcomeText(attempt.outcome), QString::number(attempt.timings.totalMs, 'f', 0),
        isoTime(attempt.startedAt));
}

QString eventLine(const MessageEvent& event)
{
    const QString why = event.reason ? u". "_s + shownText(describe(*event.reason)) : QString();
    switch (event.kind) {
    case MessageEvent::Kind::MarkedSent:
        return Words::tr("Marked as sent");
    case MessageEvent::Kind::MarkedNotSent:
        return Words::tr("Marked as not sent");
    case MessageEvent::Kind::Delivered:
        return Words::tr("Reported as delivered");
    case MessageEvent::Kind::Undelivered:
        return Words::tr("Reported as undelivered") + why;
    case MessageEvent::Kind::Resent:
        return Words::tr("Sent again as message %1").arg(shownLine(event.detail));
    }
    return {};
}

}

QString shortReport(const MessageFacts& facts, bool masked)
{
    const Message& message = facts.details.message;
    QString text = Words::tr("Message %1 to %2, %3: %4.")
                       .arg(QString::number(message.id), plainNumber(message.to, masked),
                           exactTime(message.createdAt), statusText(message.status));
    int number = 0;
    for (const Attempt& attempt : facts.details.attempts) {
        text += u'\n'
            + u"%1. %2: %3"_s.arg(
                QString::number(++number), shownLine(attempt.gatewayName), outcomeText(attempt.outcome));
        if (attempt.reason)
            text += u". "_s + shownText(describe(*attempt.reason));
    }
    for (const MessageEvent& event : facts.events)
        text += u'\n' + eventLine(event);
    return text;
}

QString fullReport(const MessageFacts& facts, bool masked)
{
    const Message& message = facts.details.message;
    QString text
        = Words::tr("Message %1 to %2: %3\n%4, %5\n%6\n")
              .arg(QString::number(message.id), plainNumber(message.to, masked), statusText(message.status),
                  isoTime(message.createdAt), encodingWords(message), shownText(message.text));
    if (message.reason)
        text += shownText(describe(*message.reason)) + u'\n';
    const QString hidden = masked ? message.to : QString();
    int number = 0;
    for (const Attempt& attempt : facts.details.attempts) {
        text += u'\n' + attemptLine(attempt, ++number);
        if (attempt.reason)
            text += shownText(describe(*attempt.reason)) + u'\n';
        if (!attempt.request.method.isEmpty())
            text += u"\n"_s + requestText(attempt.request, hidden) + u'\n';
        if (attempt.response.status != 0)
            text += u"\n"_s + responseText(attempt.response, hidden) + u'\n';
    }
    for (const MessageEvent& event : facts.events)
        text += u'\n' + eventLine(event) + u", "_s + isoTime(event.at) + u'\n';
    return text;
}

}
