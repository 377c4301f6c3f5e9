// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/DashboardPage.h"

#include "core/app/Services.h"
#include "core/sending/Dispatcher.h"
#include "core/storage/Storage.h"
#include "ui/dashboard/SendCard.h"
#include "ui/dashboard/TrafficCard.h"
#include "ui/dashboard/WarningsCard.h"
#include "ui/theme/Icons.h"
#include "ui/theme/OtStyle.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/ThemedLabel.h"
#include "ui/widgets/WhenDone.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int sendWidth = 304;
constexpr auto setupKey = "dashboard/setupClosed"_L1;

}

DashboardPage::DashboardPage(Services& services, QSettings& settings, QWidget* parent)
    : Page(listed(), parent)
    , m_services(services)
    , m_settings(settings)
    , m_reader(services.storage(), m_clock)
    , m_states(new QStackedWidget)
    , m_header(new PageHeader(title()))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto* again = new IconButton(u"refresh-cw"_s, tr("Read again"));
    again->setObjectName(u"dashboardRefresh"_s);
    connect(again, &IconButton::clicked, this, &DashboardPage::refresh);
    m_header->addButton(again);
    outer->addWidget(m_header);
    m_states->addWidget(new QWidget); // until the first answer
    m_states->addWidget(makeContent());
    outer->addWidget(m_states, 1);

    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &DashboardPage::read);
    const auto soon = [this] { later(); };
    connect(&services.storage(), &Storage::changed, this, soon);
    connect(&services.dispatcher(), &Dispatcher::messageChanged, this, soon);
    // Hours go by while nothing happens.
    auto* minute = new QTimer(this);
    minute->setInterval(60'000);
    connect(minute, &QTimer::timeout, this, soon);
    minute->start();
    auto* key = new QShortcut(QKeySequence::Refresh, this);
    connect(key, &QShortcut::activated, this, &DashboardPage::refresh);
    refresh();
}

QWidget* DashboardPage::makeContent()
{
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setObjectName(u"dashboardScroll"_s);
    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(metrics::space24, 0, metrics::space24, metrics::space24);
    column->setSpacing(metrics::space16);
    m_trouble = new ThemedLabel({}, TextRole::Body, &Colors::red);
    m_trouble->setObjectName(u"dashboardTrouble"_s);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    column->addWidget(m_trouble);
    m_warnings = new WarningsCard;
    connect(m_warnings, &WarningsCard::actionChosen, this, &DashboardPage::actionRequested);
    connect(m_warnings, &WarningsCard::dismissed, this, &DashboardPage::dismiss);
    column->addWidget(m_warnings);
    m_setup = new SetupCard;
    connect(m_setup, &SetupCard::stepChosen, this, &DashboardPage::stepRequested);
    connect(m_setup, &SetupCard::closed, this, [this] {
        m_settings.setValue(setupKey, true);
        m_setup->hide();
        Q_EMIT noticeRaised(Notice{tr("The steps are hidden"), u"check"_s, [this] {
                                       m_settings.remove(setupKey);
                                       showSetup(m_today.setup);
                                   }});
    });
    column->addWidget(m_setup);

    m_welcome = new EmptyState(EmptyState::Drawing::Route, tr("Welcome to OTPost"),
        tr("It sends one-time codes and other SMS through your accounts at SMS providers. Begin with one of "
           "them: here it is called a gateway."));
    m_welcome->hide();
    column->insertWidget(0, m_welcome);

    m_row = new QWidget;
    auto* row = new QHBoxLayout(m_row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::space16);
    m_traffic = new TrafficCard;
    m_traffic->setMinimumHeight(310);
    connect(m_traffic, &TrafficCard::daysChosen, this, [this](bool days) {
        if (days)
            readMonth();
    });
    row->addWidget(m_traffic, 1);
    SendMeans means;
    means.submit = [this](const OutgoingMessage& message) { return m_services.dispatcher().submit(message); };
    means.ended = [this](MessageId id) { return m_services.dispatcher().ended(id); };
    m_send = new SendCard(means);
    m_send->setFixedWidth(sendWidth);
    connect(m_send, &SendCard::messageRequested, this, &DashboardPage::messageRequested);
    row->addWidget(m_send);
    column->addWidget(m_row);

    m_grid = new QGridLayout;
    m_grid->setSpacing(metrics::space16);
    column->addLayout(m_grid);
    column->addStretch(1);
    scroll->setWidget(inner);
    return scroll;
}

void DashboardPage::entered()
{
    refresh();
}

int DashboardPage::warningCount() const
{
    return int(m_warnings->alerts().size());
}

/// Soon, but not more often than every so often: reading must cost less than what it reads about.
void DashboardPage::later()
{
    if (m_waiting > 0) {
        m_again = true;
        return;
    }
    constexpr int shortestMs = 500;
    constexpr int longestMs = 10'000;
    constexpr int restFactor = 20;
    if (m_soon.isActive())
        return;
    const int took = int(m_today.at.isValid() ? m_tookMs : 0);
    m_soon.start(std::clamp(took * restFactor, shortestMs, longestMs));
}

void DashboardPage::refresh()
{
    m_codesAgain = QDeadlineTimer(0);
    read();
}

void DashboardPage::read()
{
    if (m_waiting > 0) {
        m_again = true;
        return;
    }
    m_soon.stop();
    m_began.start();
    readToday();
    readGateways();
    readOthers();
    readBalances();
    if (m_traffic->showsDays())
        readMonth();
}

void DashboardPage::answered()
{
    if (--m_waiting > 0)
        return;
    m_tookMs = m_began.elapsed();
    if (m_hasToday && m_hasGateways)
        m_states->setCurrentIndex(1);
    if (std::exchange(m_again, false))
        later();
    readCodes();
    Q_EMIT refreshed();
}

void DashboardPage::readToday()
{
    ++m_waiting;
    whenDone(m_reader.today(), this, [this](const Result<DashboardToday>& today) {
        m_trouble->setText(today ? QString() : describe(today.error()));
        m_trouble->setVisible(!today);
        m_hasToday = true;
        if (today) {
            m_today = *today;
            m_header->setRemark(
                tr("Updated %1")
                    .arg(QLocale().toString(today->at.toLocalTime().time(), QLocale::ShortFormat)));
            m_traffic->setHours(today->hours);
            showSetup(today->setup);
            showAlerts();
            showTiles();
        }
        answered();
    });
}

void DashboardPage::readMonth()
{
    ++m_waiting;
    whenDone(m_reader.month(), this, [this](const Result<QList<TrafficBucket>>& days) {
        if (days)
            m_traffic->setDays(*days);
        answered();
    });
}

void DashboardPage::showSetup(const SetupState& state)
{
    m_setup->setState(state);
    m_setup->setVisible(!state.isDone() && !m_settings.value(setupKey).toBool());
}

}
