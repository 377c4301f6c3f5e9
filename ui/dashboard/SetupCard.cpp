// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/SetupCard.h"

#include "ui/theme/Icons.h"
#include "ui/theme/OtStyle.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/ThemedLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int markSide = 18;

/// A circle, with a check once the step is done ("done").
class StepMark : public QWidget
{
public:
    StepMark() { setFixedSize(markSide, markSide + 2); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Colors& c = themeOf(this).colors;
        const bool done = property("done").toBool();
        QPainter painter(this);
        paintIcon(&painter, QRectF(0, 1, markSide, markSide), done ? u"circle-check"_s : u"circle"_s,
            done ? c.green : c.field);
    }
};

}

bool isDone(const SetupState& state, SetupStep step)
{
    switch (step) {
    case SetupStep::Gateway:
        return state.gateway;
    case SetupStep::Test:
        return state.test;
    case SetupStep::Route:
        return state.route;
    case SetupStep::Splash:
        break;
    }
    return state.splash;
}

SetupCard::SetupCard(QWidget* parent)
    : Card(parent)
    , m_count(new ThemedLabel({}, TextRole::Hint, &Colors::text2))
{
    setObjectName(u"setup"_s);
    auto* head = new QHBoxLayout;
    head->setSpacing(metrics::space12);
    head->addWidget(new ThemedLabel(tr("Set up OTPost"), TextRole::Section));
    head->addWidget(m_count);
    head->addStretch();
    auto* close = new IconButton(u"x"_s, tr("Hide these steps"));
    close->setObjectName(u"setupClose"_s);
    connect(close, &IconButton::clicked, this, &SetupCard::closed);
    head->addWidget(close);
    body()->addLayout(head);
    addStep(SetupStep::Gateway, tr("Add a gateway"),
        tr("Your account at an SMS provider. Choose the provider from the list, or paste an example from its "
           "help pages."),
        tr("Add gateway"));
    addStep(SetupStep::Test, tr("Send a test"),
        tr("To your own telephone: it shows what the provider answers and how long it takes."),
        tr("Send a test"));
    addStep(SetupStep::Route, tr("Add a second gateway"),
        tr("When the first one fails, the next one on the route gets the message."), tr("Add gateway"));
    addStep(SetupStep::Splash, tr("Make a splash page"),
        tr("What guests see when they join the Wi-Fi, and where they type their code. They get it while the "
           "service runs: Settings, Service for guests."),
        tr("Open splash pages"));
    hide();
}

void SetupCard::addStep(SetupStep step, const QString& title, const QString& why, const QString& button)
{
    Row row{step, new StepMark, new ThemedLabel(title, TextRole::Label), new QPushButton(button)};
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics::space12);
    line->addWidget(row.mark, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(row.title);
    auto* hint = new ThemedLabel(why, TextRole::Hint, &Colors::text2);
    hint->setWordWrap(true);
    words->addWidget(hint);
    line->addLayout(words, 1);
    row.go->setObjectName(u"setupStep%1"_s.arg(int(step)));
    connect(row.go, &QPushButton::clicked, this, [this, step] { Q_EMIT stepChosen(step); });
    line->addWidget(row.go, 0, Qt::AlignVCenter);
    body()->addLayout(line);
    m_rows.append(row);
}

void SetupCard::setState(const SetupState& state)
{
    m_state = state;
    int done = 0;
    bool next = true; // the first that is left is what to do now
    for (const Row& row : std::as_const(m_rows)) {
        const bool isOver = isDone(state, row.step);
        done += isOver ? 1 : 0;
        row.mark->setProperty("done", isOver);
        row.mark->setAccessibleName(isOver ? tr("Done") : tr("To do"));
        row.mark->update();
        row.title->setColor(isOver ? &Colors::text2 : &Colors::text);
        row.go->setVisible(!isOver);
        // A test needs a gateway.
        row.go->setEnabled(state.gateway || row.step == SetupStep::Gateway || row.step == SetupStep::Splash);
        setStyleFlag(row.go, "primary", !isOver && next);
        if (!isOver)
            next = false;
    }
    m_count->setText(tr("%1 of %2 done").arg(done).arg(m_rows.size()));
}

}
