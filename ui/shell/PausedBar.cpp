// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PausedBar.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ThemedLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace otpost::ui {

namespace {

constexpr int iconSide = 16;

}

PausedBar::PausedBar(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"pausedBar"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(
        metrics::space24 + iconSide + metrics::space8, metrics::space8, metrics::space24, metrics::space8);
    if (isRightToLeft())
        row->setContentsMargins(metrics::space24, metrics::space8,
            metrics::space24 + iconSide + metrics::space8, metrics::space8);
    auto* words = new ThemedLabel(
        tr("Sending is paused. Messages wait, and those that are not worth sending late expire."),
        TextRole::Label, &Colors::amber);
    words->setWordWrap(true);
    row->addWidget(words, 1);
    auto* resume = new QPushButton(icon(u"play"_s), tr("Resume sending"));
    resume->setObjectName(u"resumeSending"_s);
    row->addWidget(resume);
    connect(resume, &QPushButton::clicked, this, &PausedBar::resumeRequested);
    hide();
}

void PausedBar::paintEvent(QPaintEvent*)
{
    const Colors& c = themeOf(this).colors;
    QPainter painter(this);
    painter.fillRect(rect(), c.amberTint);
    const QRect logical(metrics::space24, (height() - iconSide) / 2, iconSide, iconSide);
    paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), logical), u"pause"_s, c.amber);
}

}
