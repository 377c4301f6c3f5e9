// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/AttemptTimeline.h"

#include "ui/gateways/AttemptWords.h"
#include "ui/log/ExchangeText.h"
#include "ui/log/Fold.h"
#include "ui/log/LogWords.h"
#include "ui/widgets/Badge.h"

#include <QLocale>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

TimelineNode::Look lookOf(Outcome outcome, bool last)
{
    switch (outcome) {
    case Outcome::Accepted:
        return {u"check"_s, &Colors::green, last};
    case Outcome::Unknown:
        return {u"circle-question-mark"_s, &Colors::amber, last};
    default:
        return {u"x"_s, &Colors::red, last};
    }
}

QString titleOf(const Attempt& attempt, int number)
{
    const QString name = attempt.gatewayName.isEmpty() ? AttemptTimeline::tr("A gateway that is not stored")
                                                       : shownLine(attempt.gatewayName);
    //: The first, second … attempt of a message and its gateway: "2. Twilio"
    return AttemptTimeline::tr("%1. %2").arg(QString::number(number), name);
}

QString sentenceOf(const Attempt& attempt, bool followed)
{
    QString text = attempt.reason ? shownText(describe(*attempt.reason)) : QString();
    if (!attempt.reason && attempt.response.status != 0)
        text = AttemptTimeline::tr("Status %1.").arg(attempt.response.status);
    if (!attempt.providerId.isEmpty())
        text += u' ' + AttemptTimeline::tr("The provider calls it %1.").arg(shownLine(attempt.providerId));
    if (followed)
        text += u' ' + AttemptTimeline::tr("Next gateway.");
    return text.trimmed();
}

/// "Connect 91 ms · Wait 530 ms · Read 21 ms", as far as it got.
QString phasesOf(const CallTimings& timings)
{
    QStringList parts;
    const auto add = [&parts](const QString& words, double ms) {
        if (ms >= 0)
            parts.append(words.arg(durationText(ms)));
    };
    add(AttemptTimeline::tr("Connect %1"), timings.connectMs);
    add(AttemptTimeline::tr("Wait %1"), timings.waitMs);
    add(AttemptTimeline::tr("Read %1"), timings.readMs);
    return parts.join(u" · "_s);
}

}

AttemptTimeline::AttemptTimeline(
    const Attempt& attempt, int number, bool followed, bool last, const QString& hidden, QWidget* parent)
    : TimelineNode(lookOf(attempt.outcome, last), titleOf(attempt, number),
        tr("%1 s").arg(QLocale().toString(attempt.timings.totalMs / 1000, 'f', 2)), parent)
{
    setRemarkToolTip(exactTime(attempt.startedAt));
    addLine(outcomeText(attempt.outcome), lookOf(attempt.outcome, last).color, TextRole::Body);
    const QString sentence = sentenceOf(attempt, followed);
    if (!sentence.isEmpty())
        addLine(sentence, &Colors::text2);
    const QString phases = phasesOf(attempt.timings);
    if (!phases.isEmpty())
        addLine(phases, &Colors::text3);
    if (!attempt.request.method.isEmpty()) {
        auto* request = new Fold(tr("Request"), shownLine(attempt.request.method),
            exchangeView(requestText(attempt.request, hidden), tr("Request")));
        request->setObjectName(u"request-%1"_s.arg(number));
        addWidget(request);
    }
    if (attempt.response.status != 0) {
        auto* response = new Fold(tr("Response"), responseNote(attempt.response),
            exchangeView(responseText(attempt.response, hidden), tr("Response")));
        response->setObjectName(u"response-%1"_s.arg(number));
        addWidget(response);
    }
}

}
