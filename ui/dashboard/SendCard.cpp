// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/SendCard.h"

#include "core/phone/Segments.h"
#include "core/sending/Compose.h"
#include "ui/log/LogWords.h"
#include "ui/theme/Icons.h"
#include "ui/theme/OtStyle.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/HintLabel.h"
#include "ui/widgets/ThemedLabel.h"
#include "ui/widgets/WhenDone.h"

#include <QAccessible>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int typedMs = 500;
constexpr int mostShown = 5; ///< results in words; the log has all

QPlainTextEdit* makeEdit(const QString& name, int lines)
{
    auto* edit = new QPlainTextEdit;
    edit->setObjectName(name);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + 18);
    return edit;
}

}

QString outcomeSentence(const MessageDetails& details)
{
    const Message& message = details.message;
    const QString gateway = shownLine(message.gatewayName);
    if (message.status == MessageStatus::Sent)
        return SendCard::tr("Sent by %1").arg(gateway);
    if (message.status == MessageStatus::Delivered)
        return SendCard::tr("Delivered by %1").arg(gateway);
    std::optional<Error> reason = message.reason;
    if (!details.attempts.isEmpty() && details.attempts.last().reason)
        reason = details.attempts.last().reason;
    const QString status = statusText(message.status);
    return reason ? u"%1: %2"_s.arg(status, describe(*reason)) : status;
}

SendCard::SendCard(SendMeans means, QWidget* parent)
    : Card(parent)
    , m_means(std::move(means))
    , m_to(makeEdit(u"sendTo"_s, 2))
    , m_toRow(new FieldRow(tr("To"), m_to))
    , m_text(makeEdit(u"sendText"_s, 3))
    , m_textRow(new FieldRow(tr("Text"), m_text))
    , m_location(new QComboBox)
    , m_send(new QPushButton(icon(u"send"_s), tr("Send")))
    , m_trouble(new HintLabel(HintLabel::Kind::Error))
    , m_typed(new QTimer(this))
{
    setObjectName(u"sendCard"_s);
    body()->addWidget(new ThemedLabel(tr("Send message"), TextRole::Section));
    m_to->setPlaceholderText(tr("+49 171 …, one or several"));
    m_toRow->setObjectName(u"sendToRow"_s);
    m_textRow->setObjectName(u"sendTextRow"_s);
    body()->addWidget(m_toRow);
    body()->addWidget(m_textRow);
    m_location->setObjectName(u"sendLocation"_s);
    m_location->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_location->addItem(tr("No location"));
    body()->addWidget(new FieldRow(tr("Location"), m_location));
    m_send->setObjectName(u"sendGo"_s);
    setStyleFlag(m_send, "primary");
    body()->addWidget(m_send);
    m_trouble->setObjectName(u"sendTrouble"_s);
    body()->addWidget(m_trouble);
    body()->addWidget(makeResults());
    body()->addStretch(1);

    m_typed->setSingleShot(true);
    m_typed->setInterval(typedMs);
    connect(m_typed, &QTimer::timeout, this, [this] { readNumbers(true); });
    connect(m_to, &QPlainTextEdit::textChanged, this, [this] {
        readNumbers(false);
        m_typed->start();
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, &SendCard::countText);
    connect(m_send, &QPushButton::clicked, this, &SendCard::send);
    countText();
}

QWidget* SendCard::makeResults()
{
    m_results = new QWidget;
    m_results->setObjectName(u"sendResults"_s);
    auto* column = new QVBoxLayout(m_results);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space4);
    m_summary = new ThemedLabel({}, TextRole::Label);
    m_summary->setObjectName(u"sendSummary"_s);
    m_summary->setWordWrap(true);
    m_details = new ThemedLabel({}, TextRole::Hint, &Colors::text2);
    m_details->setObjectName(u"sendDetails"_s);
    m_details->setWordWrap(true);
    m_open = new QPushButton(tr("Show in the log"));
    m_open->setObjectName(u"sendOpen"_s);
    setStyleFlag(m_open, "link");
    column->addWidget(m_summary);
    column->addWidget(m_details);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    connect(m_open, &QPushButton::clicked, this, [this] {
        // What did not work is what one wants to look at.
        auto wanted = std::find_if(m_rows.begin(), m_rows.end(),
            [](const Row& row) { return row.id != 0 && row.over && !row.good; });
        if (wanted == m_rows.end())
            wanted = std::find_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.id != 0; });
        if (wanted != m_rows.end())
            Q_EMIT messageRequested(wanted->id);
    });
    m_results->hide();
    return m_results;
}

void SendCard::setSettings(const Settings& settings)
{
    m_settings = settings;
    readNumbers(false);
}

void SendCard::setLocations(const QStringList& names)
{
    QStringList shown;
    for (int i = 1; i < m_location->count(); ++i)
        shown.append(m_location->itemData(i).toString());
    if (shown == names)
        return;
    const QString current = m_location->currentData().toString();
    while (m_location->count() > 1)
        m_location->removeItem(1);
    for (const QString& name : names)
        m_location->addItem(shownLine(name), name);
    m_location->setCurrentIndex(std::max(0, m_location->findData(current)));
}

void SendCard::focusNumber()
{
    m_to->setFocus(Qt::OtherFocusReason);
}

/// `complete`: nothing is being typed just now, so that what is wrong can be said.
void SendCard::readNumbers(bool complete)
{
    m_list = parseRecipients(m_to->toPlainText(), m_settings.defaultCountry);
    const int count = int(m_list.numbers.size());
    m_send->setText(count > 1 ? tr("Send to %Ln number(s)", nullptr, count) : tr("Send"));
    QStringList hint;
    if (m_list.repeated > 0)
        hint.append(tr("%Ln repeated number(s) get it once.", nullptr, m_list.repeated));
    m_toRow->setHint(hint.join(u' '));
    if (m_list.problems.isEmpty() && count <= mostTypedRecipients) {
        m_toRow->setError({});
    } else if (complete && count > mostTypedRecipients) {
        m_toRow->setError(
            tr("At most %Ln number(s) at once. Longer lists are sent from a file: otpost-cli send "
               "--csv.",
                nullptr, mostTypedRecipients));
    } else if (complete) {
        const RecipientList::Problem& first = m_list.problems.first();
        QString words = u"%1: %2"_s.arg(shownLine(first.text), describe(first.error));
        if (m_list.problems.size() > 1)
            words += u' ' + tr("And %Ln more.", nullptr, int(m_list.problems.size()) - 1);
        m_toRow->setError(words);
    }
}

void SendCard::countText()
{
    const SegmentCount count = countSegments(m_text->toPlainText());
    if (count.segments > 0)
        m_textRow->setError({});
    const int capacity = count.segments > 1 ? count.unitsPerSegment * count.segments : count.unitsPerSegment;
    //: Of a text: "2 segments · GSM-7 · 171 of 306"
    m_textRow->setHint(tr("%1 · %2 · %3 of %4")
                           .arg(tr("%Ln segment(s)", nullptr, count.segments), encodingName(count.encoding),
                               QLocale().toString(count.units), QLocale().toString(capacity)));
}

void SendCard::send()
{
    m_typed->stop();
    m_trouble->setText({});
    readNumbers(true);
    if (m_list.numbers.isEmpty() && m_list.problems.isEmpty())
        m_toRow->setError(tr("Type a number first."));
    if (m_toRow->hasError()) {
        m_to->setFocus(Qt::OtherFocusReason);
        return;
    }
    // A list, or what waits while sending is paused, is worth sending for some time.
    const bool waits = m_list.numbers.size() > 1 || m_settings.sendingPaused == "on"_L1;
    QList<OutgoingMessage> messages;
    for (const PhoneNumber& number : std::as_const(m_list.numbers)) {
        const Result<OutgoingMessage> message = composeMessage({number.e164, m_text->toPlainText(),
            m_location->currentData().toString(), MessageType::Message, m_settings.defaultCountry,
            m_settings.defaultLocation, waits ? m_settings.messageLifetime.toInt() : 0});
        if (!message) {
            m_textRow->setError(describe(message.error()));
            m_text->setFocus(Qt::OtherFocusReason);
            return;
        }
        messages.append(*message);
    }
    submitAll(messages);
}

void SendCard::submitAll(const QList<OutgoingMessage>& messages)
{
    ++m_round;
    m_rows.clear();
    m_send->setEnabled(false);
    for (const OutgoingMessage& message : messages)
        m_rows.append({message.to.e164, 0, false, false, {}});
    showResults();
    for (int i = 0; i < messages.size(); ++i) {
        whenDone(m_means.submit(messages.at(i)), this,
            [this, i, round = m_round](const Result<Submission>& accepted) {
                if (round == m_round)
                    onSubmitted(i, accepted);
            });
    }
}

void SendCard::onSubmitted(int row, const Result<Submission>& accepted)
{
    Row& sent = m_rows[row];
    if (!accepted) {
        sent.over = true;
        sent.words = describe(accepted.error());
    } else {
        sent.id = accepted->id;
        whenDone(m_means.ended(accepted->id), this,
            [this, row, round = m_round](const Result<MessageDetails>& details) {
                if (round == m_round)
                    onEnded(row, details);
            });
    }
    const bool allTaken
        = std::all_of(m_rows.begin(), m_rows.end(), [](const Row& one) { return one.over || one.id != 0; });
    if (allTaken) {
        m_send->setEnabled(true);
        const bool any
            = std::any_of(m_rows.begin(), m_rows.end(), [](const Row& one) { return one.id != 0; });
        // So that a second click does not send it twice; what was refused can be mended.
        if (any)
            m_to->clear();
    }
    showResults();
}

void SendCard::onEnded(int row, const Result<MessageDetails>& details)
{
    Row& sent = m_rows[row];
    sent.over = true;
    sent.good = details
        && (details->message.status == MessageStatus::Sent
            || details->message.status == MessageStatus::Delivered);
    sent.words = details ? outcomeSentence(*details) : describe(details.error());
    showResults();
}

void SendCard::showResults()
{
    int good = 0;
    int bad = 0;
    QStringList lines;
    for (const Row& row : std::as_const(m_rows)) {
        good += row.good ? 1 : 0;
        bad += row.over && !row.good ? 1 : 0;
        // Of many only what did not work.
        if (row.over && (m_rows.size() <= mostShown || !row.good) && lines.size() < mostShown)
            lines.append(u"%1  %2"_s.arg(shownNumber(row.to, false), shownText(row.words)));
    }
    const int waiting = int(m_rows.size()) - good - bad;
    QStringList parts;
    if (good > 0)
        parts.append(tr("%Ln sent", nullptr, good));
    if (bad > 0)
        parts.append(tr("%Ln not sent", nullptr, bad));
    if (waiting > 0)
        parts.append(m_settings.sendingPaused == "on"_L1
                ? tr("%Ln waiting: sending is paused", nullptr, waiting)
                : tr("%Ln on the way", nullptr, waiting));
    m_summary->setText(parts.join(u" · "_s));
    m_summary->setColor(bad > 0 ? &Colors::red : waiting > 0 ? &Colors::text : &Colors::green);
    m_details->setText(lines.join(u'\n'));
    m_details->setVisible(!lines.isEmpty());
    m_open->setVisible(std::any_of(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.id != 0; }));
    m_results->setVisible(!m_rows.isEmpty());
    if (waiting == 0 && !m_rows.isEmpty()) {
        m_summary->setAccessibleName(m_summary->text() + u". "_s + m_details->text());
        QAccessibleEvent event(m_summary, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

}
