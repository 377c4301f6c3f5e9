// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/FrontDesk.h"

#include "ui/log/LogWords.h"
#include "ui/theme/Icons.h"
#include "ui/theme/OtStyle.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/HintLabel.h"
#include "ui/widgets/ThemedLabel.h"
#include "ui/widgets/WhenDone.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 480;
/// "40 s ago" goes on.
constexpr auto lookAgain = std::chrono::seconds(5);

}

FrontDesk::FrontDesk(DeskMeans means, QWidget* parent)
    : QDialog(parent)
    , m_means(std::move(means))
    , m_number(new QLineEdit)
    , m_look(new QPushButton(tr("Look up")))
    , m_error(new HintLabel(HintLabel::Kind::Error))
{
    setObjectName(u"frontDesk"_s);
    setWindowTitle(tr("Front desk"));
    setMinimumWidth(dialogWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::space24, metrics::space24, metrics::space24, metrics::space24);
    layout->setSpacing(metrics::space12);
    layout->addWidget(new ThemedLabel(tr("A guest is waiting for a code?"), TextRole::Section));
    auto* hint
        = new ThemedLabel(tr("Type the guest’s phone number to see what became of the last message to it."),
            TextRole::Body, &Colors::text2);
    hint->setWordWrap(true);
    layout->addWidget(hint);

    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::space8);
    m_number->setObjectName(u"deskNumber"_s);
    m_number->setAccessibleName(tr("The guest’s phone number"));
    m_number->setPlaceholderText(u"+49 1512 3456789"_s);
    m_number->setClearButtonEnabled(true);
    setStyleFlag(m_number, "mono");
    row->addWidget(m_number, 1);
    m_look->setObjectName(u"deskLook"_s);
    m_look->setDefault(true);
    setStyleFlag(m_look, "primary");
    row->addWidget(m_look);
    layout->addLayout(row);
    layout->addWidget(m_error);
    layout->addWidget(makeAnswer());
    layout->addStretch();
    connect(m_look, &QPushButton::clicked, this, [this] {
        m_asked = m_number->text().trimmed();
        lookUp();
    });
    auto* again = new QTimer(this);
    again->setInterval(lookAgain);
    connect(again, &QTimer::timeout, this, &FrontDesk::refresh);
    again->start();
    m_number->setFocus();
}

QWidget* FrontDesk::makeAnswer()
{
    m_card = new Card;
    m_card->setObjectName(u"deskAnswer"_s);
    m_shownNumber = new ThemedLabel({}, TextRole::Mono, &Colors::text2);
    m_card->body()->addWidget(m_shownNumber);
    m_sentence = new ThemedLabel({}, TextRole::Section);
    m_sentence->setObjectName(u"deskSentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_card->body()->addWidget(m_sentence);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::space8);
    m_send = new QPushButton(icon(u"send"_s), {});
    m_send->setObjectName(u"deskSendNext"_s);
    m_send->setAutoDefault(false);
    buttons->addWidget(m_send);
    m_details = new QPushButton(tr("Details"));
    m_details->setObjectName(u"deskDetails"_s);
    m_details->setAutoDefault(false);
    buttons->addWidget(m_details);
    buttons->addStretch();
    m_card->body()->addLayout(buttons);
    m_whyNot = new ThemedLabel({}, TextRole::Hint, &Colors::text2);
    m_whyNot->setWordWrap(true);
    m_card->body()->addWidget(m_whyNot);
    m_card->hide();
    connect(m_send, &QPushButton::clicked, this, &FrontDesk::sendNext);
    connect(m_details, &QPushButton::clicked, this, [this] { Q_EMIT detailsRequested(m_answer.messageId); });
    return m_card;
}

void FrontDesk::refresh()
{
    if (!m_asked.isEmpty() && isVisible() && !m_sending)
        lookUp();
}

void FrontDesk::lookUp()
{
    if (m_asked.isEmpty()) {
        m_card->hide();
        m_error->setText(tr("Type the number first."));
        return;
    }
    whenDone(m_means.lookUp(m_asked), this, [this, asked = m_asked](const Result<GuestAnswer>& answer) {
        if (asked != m_asked)
            return;
        m_error->setText(answer ? QString() : describe(answer.error()));
        setStyleFlag(m_number, "invalid", !answer);
        m_card->setVisible(answer.has_value());
        if (answer)
            showAnswer(*answer);
        adjustSize();
    });
}

void FrontDesk::showAnswer(const GuestAnswer& answer)
{
    const bool news = answer.sentence != m_answer.sentence;
    m_answer = answer;
    m_shownNumber->setText(shownNumber(answer.number, false));
    m_sentence->setText(answer.sentence);
    m_send->setVisible(answer.canSendNext);
    //: A button: sends the code again by this gateway
    m_send->setText(answer.nextGateway.isEmpty()
            ? tr("Send by the next gateway")
            : tr("Send by the next gateway, %1").arg(shownLine(answer.nextGateway)));
    m_send->setEnabled(!m_sending);
    m_details->setVisible(answer.messageId != 0);
    m_whyNot->setText(answer.messageId == 0 ? QString() : shownText(answer.whyNot));
    m_whyNot->setVisible(!m_whyNot->text().isEmpty() && !answer.canSendNext);
    if (!news)
        return;
    m_sentence->setAccessibleName(answer.sentence);
    QAccessibleEvent alert(m_sentence, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void FrontDesk::sendNext()
{
    m_sending = true;
    m_send->setEnabled(false);
    whenDone(m_means.sendNext(m_answer.messageId), this, [this](const Result<MessageId>& sent) {
        m_sending = false;
        m_send->setEnabled(true);
        if (!sent)
            m_error->setText(describe(sent.error()));
        else
            lookUp();
    });
}

}
