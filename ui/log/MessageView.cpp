// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/MessageView.h"

#include "ui/log/AttemptTimeline.h"
#include "ui/log/Fold.h"
#include "ui/log/LogWords.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/HintLabel.h"
#include "ui/widgets/ThemedLabel.h"

#include <QApplication>
#include <QGridLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

/// From being accepted to the end of the last attempt, in ms; -1 where there was none.
qint64 totalTime(const MessageDetails& details)
{
    if (details.attempts.isEmpty() || !details.message.createdAt.isValid())
        return -1;
    const Attempt& last = details.attempts.last();
    return details.message.createdAt.msecsTo(last.startedAt) + qRound64(last.timings.totalMs);
}

bool isReported(MessageStatus status)
{
    return status == MessageStatus::Delivered || status == MessageStatus::Undelivered;
}

}

MessageView::MessageView(QWidget* parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Base);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Details of the message"));
}

void MessageView::setFacts(const MessageFacts& facts, bool masked)
{
    if (widget() != nullptr && facts == m_facts && masked == m_masked)
        return;
    const bool same = facts.details.message.id == m_facts.details.message.id;
    const bool focused = widget() != nullptr && widget()->isAncestorOf(QApplication::focusWidget());
    const int place = same ? verticalScrollBar()->value() : 0;
    const QSet<QString> open = same ? openFolds() : QSet<QString>();
    m_facts = facts;
    m_masked = masked;

    auto* inside = new QWidget;
    inside->setBackgroundRole(QPalette::Base);
    inside->setAutoFillBackground(true);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(metrics::space24, 0, metrics::space24, metrics::space24);
    column->setSpacing(metrics::space8);
    addGrid(column);
    if (facts.details.message.status == MessageStatus::Unknown)
        addQuestion(column);
    addText(column);
    addTimeline(column);
    column->addStretch();
    for (Fold* fold : inside->findChildren<Fold*>())
        fold->setOpen(open.contains(fold->objectName()));
    setWidget(inside); // deletes the one before
    inside->layout()->activate();
    verticalScrollBar()->setValue(place);
    if (focused)
        setFocus();
}

QSet<QString> MessageView::openFolds() const
{
    QSet<QString> names;
    if (widget() == nullptr)
        return names;
    for (const Fold* fold : widget()->findChildren<Fold*>()) {
        if (fold->isOpen())
            names.insert(fold->objectName());
    }
    return names;
}

void MessageView::addFact(
    QGridLayout* grid, const QString& name, const QString& value, const QString& toolTip)
{
    const int row = grid->rowCount();
    auto* label = new ThemedLabel(name, TextRole::Body, &Colors::text2);
    grid->addWidget(label, row, 0, Qt::AlignTop);
    auto* shown = new ThemedLabel(value, name == tr("Recipient") ? TextRole::Mono : TextRole::Body);
    shown->setWordWrap(true);
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    shown->setFocusPolicy(Qt::ClickFocus);
    shown->setAccessibleName(u"%1: %2"_s.arg(name, value));
    shown->setToolTip(toolTip);
    grid->addWidget(shown, row, 1);
}

void MessageView::addGrid(QVBoxLayout* column)
{
    const Message& message = m_facts.details.message;
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::space16);
    grid->setVerticalSpacing(metrics::space8);
    grid->setColumnStretch(1, 1);
    addFact(grid, tr("Recipient"), shownNumber(message.to, m_masked));
    addFact(grid, tr("Type"), messageTypeText(message.type));
    addFact(grid, tr("Location"), message.location.isEmpty() ? u"–"_s : shownLine(message.location));
    addFact(grid, tr("Encoding"), encodingWords(message));
    addFact(grid, tr("Date and time"), shortTime(message.createdAt), exactTime(message.createdAt));
    const qint64 total = totalTime(m_facts.details);
    if (total >= 0)
        addFact(grid, tr("Total time"), tr("%1 s").arg(QLocale().toString(double(total) / 1000, 'f', 1)));
    if (message.expiresAt.isValid() && message.status == MessageStatus::New)
        addFact(grid, tr("Expires"), shortTime(message.expiresAt), exactTime(message.expiresAt));
    column->addLayout(grid);
}

void MessageView::addQuestion(QVBoxLayout* column)
{
    auto* box = new Card;
    box->body()->setSpacing(metrics::space8);
    auto* words = new HintLabel(HintLabel::Kind::Warning);
    box->body()->addWidget(words); // first: a text shows it, and without a parent it would be a window
    words->setText(tr("Whether this message was sent is not known. If you have found out, say so; nothing is "
                      "sent by that."));
    auto* sent = new QPushButton(tr("Mark as sent"));
    sent->setObjectName(u"markSent"_s);
    connect(sent, &QPushButton::clicked, this, [this] { Q_EMIT markRequested(true); });
    auto* notSent = new QPushButton(tr("Mark as not sent"));
    notSent->setObjectName(u"markNotSent"_s);
    connect(notSent, &QPushButton::clicked, this, [this] { Q_EMIT markRequested(false); });
    auto* row = new QHBoxLayout;
    row->addWidget(sent);
    row->addWidget(notSent);
    row->addStretch();
    box->body()->addLayout(row);
    column->addSpacing(metrics::space4);
    column->addWidget(box);
}

void MessageView::addText(QVBoxLayout* column)
{
    const Message& message = m_facts.details.message;
    column->addSpacing(metrics::space8);
    column->addWidget(new ThemedLabel(tr("Text"), TextRole::Label));
    auto* box = new Card;
    auto* text = new ThemedLabel(shownText(message.text));
    text->setObjectName(u"messageText"_s);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setFocusPolicy(Qt::ClickFocus);
    box->body()->addWidget(text);
    column->addWidget(box);
}

void MessageView::addTimeline(QVBoxLayout* column)
{
    const Message& message = m_facts.details.message;
    const auto count = int(m_facts.details.attempts.size());
    column->addSpacing(metrics::space8);
    column->addWidget(new ThemedLabel(
        count == 0 ? tr("No attempt yet") : tr("%n attempt(s)", nullptr, count), TextRole::Label));
    column->addSpacing(metrics::space4);
    // Rows of an older version have an end that no event tells.
    const bool ends = m_facts.events.isEmpty() && (message.reason.has_value() || isReported(message.status));
    int number = 0;
    for (const Attempt& attempt : m_facts.details.attempts) {
        ++number;
        const bool followed = number < count;
        const bool last = !followed && !ends && m_facts.events.isEmpty();
        column->addWidget(
            new AttemptTimeline(attempt, number, followed, last, m_masked ? message.to : QString()));
    }
    for (const MessageEvent& event : m_facts.events)
        addEvent(column, event, event == m_facts.events.last());
    if (ends)
        addEnd(column);
}

/// Where no attempt and no event says why it is as it is.
void MessageView::addEnd(QVBoxLayout* column)
{
    const Message& message = m_facts.details.message;
    const bool good = message.status == MessageStatus::Delivered;
    const bool open = message.status == MessageStatus::New || message.status == MessageStatus::Sending;
    const QString icon = good ? u"check-check"_s : open ? u"hourglass"_s : u"octagon-x"_s;
    auto* end = new TimelineNode({icon,
                                     good       ? &Colors::green
                                         : open ? &Colors::text2
                                                : &Colors::red,
                                     true},
        statusText(message.status), clockTime(message.updatedAt));
    end->setRemarkToolTip(exactTime(message.updatedAt));
    if (message.reason)
        end->addLine(shownText(describe(*message.reason)), &Colors::text2);
    else
        end->addLine(tr("The provider reported this."), &Colors::text2);
    column->addWidget(end);
}

void MessageView::addEvent(QVBoxLayout* column, const MessageEvent& event, bool last)
{
    const QString who = event.by.isEmpty() ? tr("Somebody") : shownLine(event.by);
    TimelineNode::Look look{u"pencil"_s, &Colors::text2, last};
    QString title;
    QString line;
    switch (event.kind) {
    case MessageEvent::Kind::MarkedSent:
        title = tr("Marked as sent");
        line = tr("%1 said so.").arg(who);
        break;
    case MessageEvent::Kind::MarkedNotSent:
        title = tr("Marked as not sent");
        line = tr("%1 said so.").arg(who);
        break;
    case MessageEvent::Kind::Delivered:
        look = {u"check-check"_s, &Colors::green, last};
        title = statusText(MessageStatus::Delivered);
        line = tr("The provider reported this.");
        break;
    case MessageEvent::Kind::Undelivered:
        look = {u"octagon-x"_s, &Colors::red, last};
        title = statusText(MessageStatus::Undelivered);
        line = tr("The provider reported this.");
        break;
    case MessageEvent::Kind::Resent:
        look.icon = u"send"_s;
        title = tr("Sent again as message %1").arg(shownLine(event.detail));
        line = tr("%1 did this.").arg(who);
        break;
    }
    auto* node = new TimelineNode(look, title, clockTime(event.at));
    node->setRemarkToolTip(exactTime(event.at));
    if (event.reason)
        line = shownText(describe(*event.reason));
    node->addLine(line, &Colors::text2);
    column->addWidget(node);
}

}
