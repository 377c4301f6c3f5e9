// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/MessagePanel.h"

#include "ui/log/MenuButton.h"
#include "ui/log/MessageReport.h"
#include "ui/log/MessageView.h"
#include "ui/log/StatusLabel.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/ThemedLabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int copiedShownMs = 2000;

bool isOver(MessageStatus status)
{
    return status != MessageStatus::New && status != MessageStatus::Sending;
}

}

MessagePanel::MessagePanel(Place place, QWidget* parent)
    : QWidget(parent)
    , m_place(place)
    , m_view(new MessageView)
{
    setObjectName(u"messagePanel"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(place == Place::BesideLog ? 1 : 0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_view, 1);
    layout->addWidget(new Divider);
    layout->addWidget(makeActions());
    connect(m_view, &MessageView::markRequested, this,
        [this](bool sent) { Q_EMIT markRequested(m_facts.details, sent); });
}

QWidget* MessagePanel::makeHeader()
{
    auto* header = new QWidget;
    header->setFixedHeight(metrics::header);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(metrics::space24, 0, metrics::space16, 0);
    row->setSpacing(0);
    m_title = new ThemedLabel({}, TextRole::Section);
    m_title->setObjectName(u"messageTitle"_s);
    m_title->setElided(true);
    row->addWidget(m_title);
    m_statusPlace = new QHBoxLayout;
    row->addLayout(m_statusPlace);
    row->addStretch(1);
    if (m_place == Place::Window)
        return header;
    auto* window = new IconButton(u"app-window"_s, tr("Open in a window"));
    window->setObjectName(u"openInWindow"_s);
    connect(window, &IconButton::clicked, this, [this] { Q_EMIT windowRequested(messageId()); });
    row->addWidget(window);
    auto* close = new IconButton(u"x"_s, tr("Close details"));
    close->setObjectName(u"closeDetails"_s);
    connect(close, &IconButton::clicked, this, &MessagePanel::closeRequested);
    row->addWidget(close);
    return header;
}

QWidget* MessagePanel::makeActions()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics::space24, metrics::space12, metrics::space16, metrics::space12);
    row->setSpacing(metrics::space8);
    m_report = new QPushButton(icon(u"copy"_s), tr("Copy as report"));
    m_report->setObjectName(u"copyReport"_s);
    connect(m_report, &QPushButton::clicked, this, [this] { copy(fullReport(m_facts, m_masked)); });
    row->addWidget(m_report);
    m_sendAgain = new QPushButton(icon(u"send"_s), tr("Send again…"));
    m_sendAgain->setObjectName(u"sendAgain"_s);
    connect(m_sendAgain, &QPushButton::clicked, this, [this] { Q_EMIT sendAgainRequested(m_facts.details); });
    row->addWidget(m_sendAgain);
    row->addStretch(1);
    m_more = new MenuButton;
    m_more->setIcon(icon(u"ellipsis"_s));
    m_more->setAutoRaise(true);
    m_more->setAccessibleName(tr("More actions"));
    m_more->setToolTip(tr("More actions"));
    m_more->setObjectName(u"moreActions"_s);
    m_more->setMenu(new QMenu(m_more));
    connect(m_more->menu(), &QMenu::aboutToShow, this, &MessagePanel::fillMore);
    row->addWidget(m_more);
    return bar;
}

void MessagePanel::setFacts(const MessageFacts& facts, bool masked)
{
    const Message& message = facts.details.message;
    const bool statusNew = m_status == nullptr || message.status != m_facts.details.message.status;
    m_facts = facts;
    m_masked = masked;
    m_title->setText(tr("Message %1").arg(message.id));
    if (statusNew) {
        delete m_status;
        m_status = new StatusLabel(message.status);
        m_statusPlace->addWidget(m_status);
    }
    // A code is sent again from the front desk; what is on its way is not sent twice.
    m_sendAgain->setVisible(message.type != MessageType::CustomerCode && isOver(message.status));
    setBusy(false);
    m_view->setFacts(facts, masked);
}

void MessagePanel::setBusy(bool busy)
{
    m_sendAgain->setEnabled(!busy);
}

void MessagePanel::fillMore()
{
    QMenu* menu = m_more->menu();
    menu->clear();
    QAction* brief = menu->addAction(icon(u"copy"_s), tr("Copy"));
    brief->setObjectName(u"copyShort"_s);
    connect(brief, &QAction::triggered, this, [this] { copy(shortReport(m_facts, m_masked)); });
    if (!m_masked) {
        QAction* number = menu->addAction(tr("Copy number"));
        connect(number, &QAction::triggered, this, [this] { copy(m_facts.details.message.to); });
    }
    menu->addSeparator();
    QAction* erase = menu->addAction(icon(u"eraser"_s), tr("Erase everything about this number…"));
    erase->setObjectName(u"eraseNumber"_s);
    connect(erase, &QAction::triggered, this, [this] { Q_EMIT eraseRequested(m_facts.details.message.to); });
}

void MessagePanel::copy(const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
    m_report->setText(tr("Copied"));
    QTimer::singleShot(copiedShownMs, m_report, [this] { m_report->setText(tr("Copy as report")); });
}

void MessagePanel::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.colors.surface);
    if (m_place == Place::Window)
        return;
    const int x = layoutDirection() == Qt::LeftToRight ? 0 : width() - 1;
    painter.fillRect(QRect(x, 0, 1, height()), theme.colors.border);
}

}
