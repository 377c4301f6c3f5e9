// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/test/ProofCard.h"

#include "core/sending/GatewayTests.h"
#include "ui/gateways/AttemptVerdict.h"
#include "ui/gateways/AttemptWords.h"
#include "ui/widgets/ThemedLabel.h"

#include <QAccessible>
#include <QGridLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace otpost::ui {

namespace {

/// No country has its own way to write it: in threes.
QString grouped(const QString& e164)
{
    QString text = e164.left(1);
    for (qsizetype i = 1; i < e164.size(); ++i) {
        if (i > 1 && (i - 1) % 3 == 0)
            text += QChar(QChar::Nbsp);
        text += e164.at(i);
    }
    return u"\u2066%1\u2069"_s.arg(text);
}

QString offerText(const Gateway& gateway)
{
    const QString number = grouped(impossibleRecipient().e164);
    const QList<SecretRef> refs = secretRefs(gateway);
    const bool login
        = std::any_of(refs.begin(), refs.end(), [](const SecretRef& ref) { return ref.isSet(); });
    if (login)
        return ProofCard::tr(
            "One request goes to %1, with wrong secrets in the place of yours and to %2, a number "
            "that cannot exist. It costs nothing and reaches nobody. The provider may count a "
            "failed login.")
            .arg(gatewayHost(gateway), number);
    return ProofCard::tr(
        "One request goes to %1, to %2, a number that cannot exist. It reaches nobody. A provider "
        "that looks at numbers only later may take it all the same.")
        .arg(gatewayHost(gateway), number);
}

}

ProofVerdict proofOf(const Attempt& attempt)
{
    switch (attempt.outcome) {
    case Outcome::RejectedGateway:
    case Outcome::RejectedRecipient: {
        const auto failed = std::find_if(attempt.checks.begin(), attempt.checks.end(),
            [](const RuleCheck& check) { return check.state == RuleCheck::State::Failed; });
        const QString by = failed == attempt.checks.end() ? reasonText(attempt) : checkText(*failed);
        return {ProofVerdict::Kind::Recognised, ProofCard::tr("Recognised as failure"), by};
    }
    case Outcome::Accepted:
        return {ProofVerdict::Kind::TakenForSuccess,
            ProofCard::tr("This rule would call a failure a success"),
            ProofCard::tr("The wrong request counted as accepted. Choose a value that is another one when "
                          "something is wrong.")};
    case Outcome::Unreachable:
    case Outcome::Unknown:
        break;
    }
    return {ProofVerdict::Kind::NotProved, ProofCard::tr("Nothing was proved"), reasonText(attempt)};
}

ProofCard::ProofCard(QWidget* parent)
    : QFrame(parent)
    , m_icon(new AttemptIcon(18, this))
    , m_title(new ThemedLabel({}, TextRole::Label, &Colors::text, this))
    , m_words(new ThemedLabel({}, TextRole::Hint, &Colors::text2, this))
    , m_send(new QPushButton(tr("Send a wrong request"), this))
{
    m_title->setWordWrap(true);
    m_words->setWordWrap(true);
    m_send->setObjectName(u"sendWrong"_s);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::space8);
    grid->setVerticalSpacing(metrics::space4);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(m_words, 1, 1);
    grid->addWidget(m_send, 2, 1, Qt::AlignLeading);
    connect(m_send, &QPushButton::clicked, this, &ProofCard::proofRequested);
}

void ProofCard::setState(
    const QString& iconName, QColor Colors::*color, const QString& title, const QString& words)
{
    m_icon->setIcon(iconName, color);
    m_title->setText(title);
    m_title->setColor(color == &Colors::accent ? &Colors::text : color);
    m_words->setText(words);
    setAccessibleName(title);
    setAccessibleDescription(words);
    m_send->setAccessibleDescription(words);
}

void ProofCard::offer(const Gateway& gateway, const QString& rule)
{
    const QString title = rule.isEmpty()
        ? tr("Is a failure recognised, too?")
        : tr("The rule is in the form: %1. Now prove that it recognises a failure.").arg(rule);
    setState(u"lightbulb"_s, &Colors::accent, title, offerText(gateway));
    m_send->setText(tr("Send a wrong request"));
    m_send->setEnabled(true);
}

void ProofCard::setRunning(bool running)
{
    m_send->setEnabled(!running);
    m_send->setText(running ? tr("Sending") : tr("Send a wrong request"));
}

void ProofCard::showResult(const Attempt& attempt)
{
    const ProofVerdict verdict = proofOf(attempt);
    switch (verdict.kind) {
    case ProofVerdict::Kind::Recognised:
        setState(u"circle-check"_s, &Colors::green, verdict.title, verdict.text);
        break;
    case ProofVerdict::Kind::TakenForSuccess:
        setState(u"octagon-x"_s, &Colors::red, verdict.title, verdict.text);
        break;
    case ProofVerdict::Kind::NotProved:
        setState(u"circle-question-mark"_s, &Colors::amber, verdict.title, verdict.text);
        break;
    }
    m_send->setText(tr("Send again"));
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void ProofCard::showProblem(const QString& words)
{
    setState(u"circle-question-mark"_s, &Colors::amber, tr("Nothing was proved"), words);
}

}
