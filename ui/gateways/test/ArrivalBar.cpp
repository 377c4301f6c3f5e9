// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/test/ArrivalBar.h"

#include "ui/gateways/AttemptVerdict.h"
#include "ui/theme/OtStyle.h"
#include "ui/widgets/HintLabel.h"
#include "ui/widgets/ThemedLabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace otpost::ui {

namespace {

/// Who answers later than this was away from the telephone.
constexpr qint64 longestMs = 15 * 60 * 1000;
constexpr int tickMs = 1'000;

QString secondsText(qint64 ms)
{
    const qint64 seconds = (ms + 500) / 1000;
    if (seconds < 120)
        return ArrivalBar::tr("%1 s").arg(seconds);
    return ArrivalBar::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
}

}

QString arrivalText(const TestArrival& arrival)
{
    if (!arrival.arrived)
        return ArrivalBar::tr("Did not arrive");
    if (arrival.afterMs < 0)
        return ArrivalBar::tr("Arrived");
    return ArrivalBar::tr("Arrived after %1").arg(secondsText(arrival.afterMs));
}

QString lastArrivalText(const TestArrival& arrival)
{
    const QString when = QLocale().toString(arrival.saidAt.toLocalTime(), QLocale::ShortFormat);
    if (!arrival.arrived)
        return ArrivalBar::tr("Last test: did not arrive, %1").arg(when);
    if (arrival.afterMs < 0)
        return ArrivalBar::tr("Last test: arrived, %1").arg(when);
    return ArrivalBar::tr("Last test: arrived after %1, %2").arg(secondsText(arrival.afterMs), when);
}

ArrivalBar::ArrivalBar(QWidget* parent)
    : QWidget(parent)
    , m_icon(new AttemptIcon(16, this))
    , m_words(new ThemedLabel({}, TextRole::Label, &Colors::text, this))
    , m_seconds(new ThemedLabel({}, TextRole::Mono, &Colors::text2, this))
    , m_yes(new QPushButton(tr("Yes"), this))
    , m_no(new QPushButton(tr("No"), this))
    , m_change(new QPushButton(tr("Change"), this))
    , m_remark(new HintLabel(HintLabel::Kind::Hint, this))
{
    m_words->setWordWrap(true);
    m_yes->setObjectName(u"arrivedYes"_s);
    m_no->setObjectName(u"arrivedNo"_s);
    m_yes->setAccessibleName(tr("Yes, it arrived"));
    m_no->setAccessibleName(tr("No, it did not arrive"));
    m_change->setAccessibleName(tr("Change whether it arrived"));
    setStyleFlag(m_change, "link");
    auto* line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::space8);
    line->addWidget(m_icon);
    line->addWidget(m_words, 1);
    line->addWidget(m_seconds);
    line->addWidget(m_yes);
    line->addWidget(m_no);
    line->addWidget(m_change);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space4);
    layout->addLayout(line);
    layout->addWidget(m_remark);
    m_ticking.setInterval(tickMs);
    connect(&m_ticking, &QTimer::timeout, this, &ArrivalBar::tick);
    connect(m_yes, &QPushButton::clicked, this, [this] { answer(true); });
    connect(m_no, &QPushButton::clicked, this, [this] { answer(false); });
    connect(m_change, &QPushButton::clicked, this, &ArrivalBar::askAgain);
}

void ArrivalBar::ask(qint64 agoMs)
{
    m_ago = agoMs;
    m_answeredMs = -1;
    m_clock.start();
    m_ticking.start();
    m_remark->setText({});
    askAgain();
}

void ArrivalBar::askAgain()
{
    m_icon->setIcon(u"message-square-text"_s, &Colors::text2);
    m_words->setText(tr("Did it arrive?"));
    m_words->setColor(&Colors::text);
    m_change->hide();
    m_yes->show();
    m_no->show();
    tick();
}

void ArrivalBar::stop()
{
    m_ticking.stop();
}

void ArrivalBar::tick()
{
    const qint64 ms = m_answeredMs >= 0 ? m_answeredMs : elapsedMs();
    m_seconds->setVisible(ms < longestMs && !m_yes->isHidden());
    m_seconds->setText(secondsText(ms));
    if (ms >= longestMs)
        m_ticking.stop();
}

void ArrivalBar::answer(bool arrived)
{
    if (m_answeredMs < 0)
        m_answeredMs = elapsedMs();
    m_ticking.stop();
    TestArrival said;
    said.arrived = arrived;
    said.afterMs = arrived && m_answeredMs < longestMs ? m_answeredMs : -1;
    m_icon->setIcon(arrived ? u"circle-check"_s : u"octagon-x"_s, arrived ? &Colors::green : &Colors::red);
    m_words->setText(arrivalText(said));
    m_words->setColor(arrived ? &Colors::green : &Colors::red);
    m_seconds->hide();
    m_yes->hide();
    m_no->hide();
    m_change->show();
    m_change->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent told(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
    Q_EMIT answered(arrived, said.afterMs);
}

void ArrivalBar::setRemark(const QString& remark, bool problem)
{
    m_remark->setKind(problem ? HintLabel::Kind::Error : HintLabel::Kind::Hint);
    m_remark->setText(remark);
}

}
