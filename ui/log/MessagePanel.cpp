// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/MessagePanel.h"

#include "core/phone/PhoneNumber.h"
#include "ui/log/AttemptTimeline.h"
#include "ui/log/ExchangeText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/ThemedLabel.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

/// The status with its icon, as in the table.
class StatusLabel : public QWidget
{
public:
    explicit StatusLabel(MessageStatus status)
        : m_status(status)
    {
        setAccessibleName(statusText(status));
    }
    QSize sizeHint() const override
    {
        const Theme& theme = themeOf(this);
        return badgeSize(statusBadge(m_status, theme), theme) + QSize(metrics::space8, metrics::space8);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = themeOf(this);
        QPainter painter(this);
        paintBadge(&painter, rect().adjusted(metrics::space8, 0, 0, 0), statusBadge(m_status, theme), theme,
            layoutDirection());
    }

private:
    MessageStatus m_status;
};

ThemedLabel* sectionLabel(const QString& text)
{
    return new ThemedLabel(text, TextRole::Label);
}

QString encodingText(const Message& message)
{
    return MessagePanel::tr("%1, %n segment(s)", nullptr, message.segments.segments)
        .arg(encodingName(message.segments.encoding));
}

}

MessagePanel::MessagePanel(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"messagePanel"_s);
    m_layout->setContentsMargins(1, 0, 0, 0);
    m_layout->setSpacing(0);
}

void MessagePanel::setDetails(const MessageDetails& details)
{
    if (m_content && details == m_details)
        return;
    m_details = details;
    const Message& message = details.message;

    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(metrics::space24, 0, metrics::space24, metrics::space24);
    column->setSpacing(metrics::space8);
    column->addWidget(factsOf(message));
    column->addSpacing(metrics::space8);
    column->addWidget(sectionLabel(tr("Text")));
    auto* box = new Card;
    auto* text = new ThemedLabel(message.text);
    text->setObjectName(u"messageText"_s);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->body()->addWidget(text);
    column->addWidget(box);
    column->addSpacing(metrics::space8);
    column->addWidget(sectionLabel(tr("%n attempt(s)", nullptr, int(details.attempts.size()))));
    if (message.reason) {
        auto* why = new ThemedLabel(describe(*message.reason), TextRole::Hint, &Colors::text2);
        why->setWordWrap(true);
        column->addWidget(why);
    }
    column->addSpacing(metrics::space4);
    int number = 0;
    for (const Attempt& attempt : details.attempts) {
        ++number;
        column->addWidget(new AttemptTimeline(attempt, number, number == details.attempts.size()));
    }
    column->addStretch();

    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setBackgroundRole(QPalette::Base);
    inside->setBackgroundRole(QPalette::Base);
    inside->setAutoFillBackground(true);
    scroll->setWidget(inside);

    auto* whole = new QWidget;
    auto* wholeLayout = new QVBoxLayout(whole);
    wholeLayout->setContentsMargins(0, 0, 0, 0);
    wholeLayout->setSpacing(0);
    wholeLayout->addWidget(headerOf(message));
    wholeLayout->addWidget(scroll, 1);
    delete m_content;
    m_content = whole;
    m_layout->addWidget(whole);
}

QWidget* MessagePanel::headerOf(const Message& message)
{
    auto* header = new QWidget;
    header->setFixedHeight(metrics::header);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(metrics::space24, 0, metrics::space16, 0);
    row->addWidget(new ThemedLabel(tr("Message %1").arg(message.id), TextRole::Section));
    row->addWidget(new StatusLabel(message.status));
    row->addStretch();
    auto* copy = new IconButton(u"copy"_s, tr("Copy as report"));
    copy->setObjectName(u"copyReport"_s);
    connect(copy, &IconButton::clicked, this, &MessagePanel::copyReport);
    row->addWidget(copy);
    auto* close = new IconButton(u"x"_s, tr("Close details"));
    close->setObjectName(u"closeDetails"_s);
    connect(close, &IconButton::clicked, this, &MessagePanel::closeRequested);
    row->addWidget(close);
    return header;
}

QWidget* MessagePanel::factsOf(const Message& message)
{
    auto* facts = new QWidget;
    auto* grid = new QGridLayout(facts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::space16);
    grid->setVerticalSpacing(metrics::space8);
    grid->setColumnStretch(1, 1);
    const auto add = [grid](const QString& name, const QString& value, TextRole role = TextRole::Body) {
        const int row = grid->rowCount();
        grid->addWidget(new ThemedLabel(name, TextRole::Body, &Colors::text2), row, 0);
        auto* shown = new ThemedLabel(value, role);
        shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(shown, row, 1);
    };
    add(tr("Recipient"), u'\u2066' + formatForReading(message.to) + u'\u2069', TextRole::Mono);
    add(tr("Type"), messageTypeText(message.type));
    add(tr("Location"), message.location.isEmpty() ? u"–"_s : message.location);
    add(tr("Encoding"), encodingText(message));
    add(tr("Sent at"), QLocale().toString(message.createdAt.toLocalTime(), QLocale::ShortFormat));
    return facts;
}

QString MessagePanel::report(const MessageDetails& details)
{
    const Message& message = details.message;
    QString text = tr("Message %1 to %2: %3\n%4 UTC, %5\n%6\n")
                       .arg(QString::number(message.id), message.to, statusText(message.status),
                           message.createdAt.toString(Qt::ISODate), encodingText(message), message.text);
    int number = 0;
    for (const Attempt& attempt : details.attempts) {
        text += u"\n%1. %2: %3, %4 ms\n"_s.arg(QString::number(++number), attempt.gatewayName,
            outcomeText(attempt.outcome), QString::number(attempt.timings.totalMs, 'f', 0));
        if (attempt.reason)
            text += describe(*attempt.reason) + u'\n';
        if (!attempt.request.method.isEmpty())
            text += u"\n"_s + requestText(attempt.request) + u'\n';
        if (attempt.response.status != 0)
            text += u"\n"_s + responseText(attempt.response) + u'\n';
    }
    return text;
}

void MessagePanel::copyReport()
{
    QGuiApplication::clipboard()->setText(report(m_details));
}

void MessagePanel::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.colors.surface);
    const int x = layoutDirection() == Qt::LeftToRight ? 0 : width() - 1;
    painter.fillRect(QRect(x, 0, 1, height()), theme.colors.border);
}

}
