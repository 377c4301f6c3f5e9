// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/SummaryLine.h"

#include "ui/widgets/ThemedLabel.h"

#include <QHBoxLayout>
#include <QLocale>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

QString shareText(const LogSummary& summary)
{
    const double share = 100 * summary.share();
    // Only all of them are 100 %.
    const double shown = summary.sent < summary.ended && share > 99.9 ? 99.9 : share;
    return SummaryLine::tr("%1 % sent").arg(QLocale().toString(shown, 'f', shown == 100 ? 0 : 1));
}

QString medianText(qint64 ms)
{
    const QString time = ms < 10'000 ? SummaryLine::tr("%1 ms").arg(QLocale().toString(ms))
                                     : SummaryLine::tr("%1 s").arg(QLocale().toString(ms / 1000));
    return SummaryLine::tr("accepted after %1 (median)").arg(time);
}

}

SummaryLine::SummaryLine(QWidget* parent)
    : QWidget(parent)
    , m_words(new ThemedLabel({}, TextRole::Hint, &Colors::text2))
    , m_remark(new ThemedLabel({}, TextRole::Hint, &Colors::text2))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::space16);
    m_words->setObjectName(u"logSummary"_s);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setElided(true);
    row->addWidget(m_words, 1);
    row->addWidget(m_remark);
    setCounting();
}

void SummaryLine::setSummary(const LogSummary& summary)
{
    m_counting = false;
    QStringList parts{tr("%Ln message(s)", nullptr, int(summary.messages)),
        tr("%Ln attempt(s)", nullptr, int(summary.attempts)),
        tr("%Ln segment(s) sent", nullptr, int(summary.segments))};
    if (summary.ended > 0)
        parts.append(shareText(summary));
    if (summary.medianAcceptMs >= 0)
        parts.append(medianText(summary.medianAcceptMs));
    m_words->setText(parts.join(u"  ·  "_s));
    m_words->setToolTip(tr("Segments are those of messages that a gateway took. The median is the time from "
                           "being handed in to being accepted."));
}

void SummaryLine::setCounting(double progress)
{
    m_counting = true;
    const int percent = int(100 * progress);
    m_words->setText(percent > 0 ? tr("Counting… %1 %").arg(percent) : tr("Counting…"));
}

QString SummaryLine::text() const
{
    return m_words->text();
}

void SummaryLine::setRemark(const QString& remark)
{
    m_remark->setText(remark);
}

}
