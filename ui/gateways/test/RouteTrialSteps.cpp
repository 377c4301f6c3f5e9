// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/test/RouteTrialSteps.h"

#include "ui/gateways/AttemptVerdict.h"
#include "ui/gateways/AttemptView.h"
#include "ui/gateways/AttemptWords.h"
#include "ui/gateways/PreviewRequest.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Disclosure.h"
#include "ui/widgets/ThemedLabel.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace otpost::ui {

namespace {

constexpr int iconSide = 18;

struct StepLook {
    QString icon;
    QColor Colors::*color;
};

StepLook lookOf(const TrialStep& step, bool first)
{
    if (!step.member.gateway.enabled)
        return {u"ban"_s, &Colors::text2};
    if (step.turn == 0)
        return {u"moon"_s, &Colors::amber};
    if (step.reason)
        return {u"octagon-x"_s, &Colors::red};
    if (first)
        return {u"circle-check"_s, &Colors::green};
    return {u"corner-down-right"_s, &Colors::text2};
}

}

QString trialStepTitle(const TrialStep& step, bool first)
{
    if (!step.member.gateway.enabled)
        return RouteTrialSteps::tr("Disabled");
    if (step.turn == 0)
        return RouteTrialSteps::tr("Skipped");
    if (step.reason)
        return RouteTrialSteps::tr("Its turn comes as number %1, but nothing would leave").arg(step.turn);
    if (first)
        return RouteTrialSteps::tr("Gets the message");
    return RouteTrialSteps::tr("Number %1 to be asked, if those before fail").arg(step.turn);
}

QString trialStepReason(const TrialStep& step)
{
    if (!step.member.gateway.enabled)
        return {};
    if (step.reason)
        return describe(*step.reason);
    if (step.lastResort)
        return RouteTrialSteps::tr("It rests, and is asked only because no other can serve.");
    if (step.waitMs > 0)
        return RouteTrialSteps::tr("It is busy: the message would wait %1.")
            .arg(durationText(double(step.waitMs)));
    return {};
}

RouteTrialSteps::RouteTrialSteps(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metrics::space12);
}

void RouteTrialSteps::clear()
{
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void RouteTrialSteps::addSummary(const QString& iconName, bool good, const QString& words)
{
    auto* line = new QWidget(this);
    auto* mark = new AttemptIcon(iconSide, line);
    mark->setIcon(iconName, good ? &Colors::green : &Colors::red);
    auto* text = new ThemedLabel(words, TextRole::Section, &Colors::text, line);
    text->setWordWrap(true);
    text->setObjectName(u"trialSummary"_s);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space8);
    layout->addWidget(mark, 0, Qt::AlignTop);
    layout->addWidget(text, 1);
    m_layout->addWidget(line);
}

void RouteTrialSteps::addTrialStep(const TrialStep& step, bool first)
{
    const StepLook look = lookOf(step, first);
    auto* card = new Card(this);
    auto* content = new QWidget(card);
    auto* head = new QWidget(content);
    auto* mark = new AttemptIcon(iconSide, head);
    mark->setIcon(look.icon, look.color);
    auto* name = new ThemedLabel(step.member.gateway.name, TextRole::Label, &Colors::text, head);
    name->setWordWrap(true);
    auto* place = new ThemedLabel(QString::number(step.position), TextRole::Mono, &Colors::text2, head);
    place->setAccessibleName(tr("Place on the route: %1").arg(step.position));
    auto* title = new ThemedLabel(trialStepTitle(step, first), TextRole::Body, look.color, head);
    title->setWordWrap(true);
    auto* reason = new ThemedLabel(trialStepReason(step), TextRole::Hint, &Colors::text2, head);
    reason->setWordWrap(true);
    reason->setVisible(!reason->text().isEmpty());
    auto* grid = new QGridLayout(head);
    grid->setContentsMargins(metrics::space12, metrics::space12, metrics::space12, metrics::space12);
    grid->setHorizontalSpacing(metrics::space12);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(mark, 0, 0, Qt::AlignTop);
    grid->addWidget(name, 0, 1);
    grid->addWidget(place, 0, 2, Qt::AlignTop);
    grid->addWidget(title, 1, 1, 1, 2);
    grid->addWidget(reason, 2, 1, 1, 2);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    if (step.preview && step.turn != 0) {
        auto* box = new QWidget(content);
        auto* parts = new PreviewRequest(box);
        parts->setRequest(step.preview->request);
        auto* inner = new QVBoxLayout(box);
        inner->setContentsMargins(metrics::space12, 0, metrics::space12, metrics::space12);
        inner->addWidget(parts);
        auto* request = new Disclosure(tr("Request"), box, content);
        request->setNote(shownRequest(step.preview->request).method);
        column->addWidget(new Divider(Qt::Horizontal, content));
        column->addWidget(request);
    }
    card->setContent(content);
    m_layout->addWidget(card);
}

void RouteTrialSteps::showTrial(const RouteTrialResult& trial)
{
    clear();
    const int first = trial.firstServing();
    if (trial.steps.isEmpty())
        addSummary(u"octagon-x"_s, false, tr("There is no gateway on this route."));
    else if (first < 0)
        addSummary(u"octagon-x"_s, false, tr("Nothing would be sent by this route now."));
    else
        addSummary(u"circle-check"_s, true,
            tr("%1 would get the message.").arg(trial.steps.at(first).member.gateway.name));
    for (int i = 0; i < int(trial.steps.size()); ++i)
        addTrialStep(trial.steps.at(i), i == first);
}

void RouteTrialSteps::showAttempts(const MessageDetails& details)
{
    clear();
    const bool sent = details.message.status == MessageStatus::Sent;
    const QString last = details.attempts.isEmpty() ? QString() : details.attempts.last().gatewayName;
    if (sent)
        addSummary(u"circle-check"_s, true, tr("%1 took over.").arg(last));
    else
        addSummary(u"octagon-x"_s, false,
            details.message.status == MessageStatus::Unknown
                ? tr("It is not clear whether %1 took over.").arg(last)
                : tr("No fallback took over."));
    for (const Attempt& attempt : details.attempts) {
        auto* name = new ThemedLabel(attempt.gatewayName, TextRole::Label, &Colors::text, this);
        name->setWordWrap(true);
        m_layout->addWidget(name);
        if (attempt.reason && attempt.reason->kind == ErrorKind::GatewayRehearsed) {
            auto* words = new ThemedLabel(describe(*attempt.reason), TextRole::Body, &Colors::text2, this);
            words->setWordWrap(true);
            m_layout->addWidget(words);
            continue;
        }
        auto* view = new AttemptView(this);
        view->setAttempt(attempt);
        m_layout->addWidget(view);
    }
}

}
