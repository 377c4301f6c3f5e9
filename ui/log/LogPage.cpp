// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/LogPage.h"

#include "core/app/Services.h"
#include "core/sending/Dispatcher.h"
#include "core/sending/SendService.h"
#include "core/storage/Settings.h"
#include "core/storage/Storage.h"
#include "ui/log/FilterBar.h"
#include "ui/log/LogBackend.h"
#include "ui/log/LogFeed.h"
#include "ui/log/LogGrid.h"
#include "ui/log/LogHeader.h"
#include "ui/log/LogTable.h"
#include "ui/log/MessagePanel.h"
#include "ui/log/SummaryLine.h"
#include "ui/log/ViewsButton.h"
#include "ui/theme/Icons.h"
#include "ui/theme/OtStyle.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/ThemedLabel.h"
#include "ui/widgets/WhenDone.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int changedDelayMs = 100;
/// The line below follows changes at most this often: what it says is counted over all rows.
constexpr int summaryDelayMs = 2000;
constexpr int panelWidth = 384;
constexpr int panelWidthNarrow = 360;
constexpr int narrowPage = 1200;
constexpr QSize windowSize(520, 680);
constexpr auto queryKey = "log/query"_L1;
constexpr auto folderKey = "log/exportFolder"_L1;

}

LogPage::LogPage(Services& services, QSettings& settings, QWidget* parent)
    : Page(listed(), parent)
    , m_services(services)
    , m_settings(settings)
    , m_backend(std::make_unique<LogBackend>(services))
    , m_feed(new LogFeed(*m_backend, this))
    , m_actions(new LogActions(m_backend->deeds(), this))
    , m_panel(new MessagePanel)
{
    auto* outer = new QHBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(makeList(), 1);
    m_panel->hide();
    outer->addWidget(m_panel);
    connectTable();
    connectPanel(m_panel);
    addShortcuts();

    m_changedSoon.setSingleShot(true);
    m_changedSoon.setInterval(changedDelayMs);
    connect(&m_changedSoon, &QTimer::timeout, this, &LogPage::changed);
    m_summarySoon.setSingleShot(true);
    m_summarySoon.setInterval(summaryDelayMs);
    connect(&m_summarySoon, &QTimer::timeout, this, &LogPage::readSummary);
    // Not started anew by each change: many changes must not put it off for ever.
    const auto soon = [this] {
        if (!m_changedSoon.isActive())
            m_changedSoon.start();
    };
    connect(&services.sender(), &SendService::messageChanged, this, soon);
    connect(&services.dispatcher(), &Dispatcher::messageChanged, this, soon);
    connect(&services.storage(), &Storage::changed, this, soon);
    connect(m_actions, &LogActions::noticeRaised, this, &Page::noticeRaised);
    connect(m_actions, &LogActions::erased, this, [this] {
        closeDetails();
        // Likely it was looked for by this number, which must not stay in the settings either.
        LogQuery query = m_feed->query();
        query.search.clear();
        m_filters->setQuery(query);
        showQuery(query);
        m_feed->restart();
    });

    const std::optional<JsonValue> kept = parseJson(m_settings.value(queryKey).toByteArray());
    const LogQuery query = kept ? queryFromJson(*kept) : LogQuery();
    m_filters->setQuery(query);
    showQuery(query);
    readNames();
    readSettings();
}

LogPage::~LogPage()
{
    if (m_counting)
        m_counting->cancel();
}

QWidget* LogPage::makeList()
{
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* header = new PageHeader(title());
    addHeaderButtons(header);
    column->addWidget(header);
    auto* inner = new QVBoxLayout;
    inner->setContentsMargins(metrics::space24, 0, metrics::space24, metrics::space16);
    inner->setSpacing(metrics::space12);
    column->addLayout(inner, 1);

    m_filters = new FilterBar;
    connect(m_filters, &FilterBar::queryChanged, this, &LogPage::showQuery);
    inner->addWidget(m_filters);
    m_trouble = new ThemedLabel({}, TextRole::Body, &Colors::red);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    inner->addWidget(m_trouble);

    m_table = new LogTable(*m_feed);
    auto* card = new Card;
    card->setContent(m_table);
    m_states = new QStackedWidget;
    m_states->addWidget(card);
    addEmptyStates();
    inner->addWidget(m_states, 1);
    m_summary = new SummaryLine;
    inner->addWidget(m_summary);
    return list;
}

void LogPage::addHeaderButtons(PageHeader* header)
{
    m_views = new ViewsButton(m_services.storage());
    connect(m_views, &ViewsButton::chosen, this, [this](const LogQuery& query) {
        m_filters->setQuery(query);
        showQuery(query);
    });
    header->addButton(m_views);
    auto* desk = new QPushButton(icon(u"concierge-bell"_s), tr("Front desk"));
    desk->setObjectName(u"openFrontDesk"_s);
    desk->setToolTip(tr("What became of a guest’s code? (%1)")
                         .arg(QKeySequence(Qt::CTRL | Qt::Key_G).toString(QKeySequence::NativeText)));
    connect(desk, &QPushButton::clicked, this, &LogPage::openFrontDesk);
    header->addButton(desk);
    m_export = new QPushButton(icon(u"download"_s), tr("Export…"));
    m_export->setObjectName(u"openExport"_s);
    connect(m_export, &QPushButton::clicked, this, &LogPage::openExport);
    header->addButton(m_export);
}

void LogPage::addEmptyStates()
{
    m_empty = new EmptyState(EmptyState::Drawing::Log, tr("Nothing sent yet"),
        tr("Every message is listed here with what became of it. Test a gateway to send the first."));
    m_noMatch = new EmptyState(EmptyState::Drawing::NoMatch, tr("No message matches"),
        tr("No message fits all of the filters. Remove one of them, or all."));
    auto* clear = new QPushButton(tr("Clear filters"));
    clear->setObjectName(u"clearFiltersEmpty"_s);
    connect(clear, &QPushButton::clicked, m_filters, &FilterBar::clearAll);
    m_noMatch->addButton(clear);
    m_states->addWidget(m_empty);
    m_states->addWidget(m_noMatch);
}

void LogPage::addShortcuts()
{
    const auto add = [this](const QKeySequence& keys, auto&& act) {
        auto* shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    add(QKeySequence::Find, [this] { m_filters->focusSearch(); });
    add(Qt::CTRL | Qt::Key_G, [this] { openFrontDesk(); });
    add(Qt::Key_Escape, [this] {
        closeDetails();
        m_table->setFocus();
    });
}

void LogPage::connectTable()
{
    connect(m_table->grid()->logHeader(), &LogHeader::sortingChosen, this,
        [this](int section, Qt::SortOrder order) {
            LogQuery query = m_feed->query();
            query.sortColumn = LogModel::Column(section);
            query.sortOrder = order;
            m_filters->setQuery(query);
            showQuery(query);
        });
    connect(m_table, &LogTable::selectedChanged, this, [this](MessageId id) {
        // The keyboard walks through rows without opening anything; a click opens.
        if (m_panel->isVisible() || QGuiApplication::mouseButtons() != Qt::NoButton)
            readDetails(id);
    });
    connect(m_table->grid(), &QAbstractItemView::clicked, this,
        [this](const QModelIndex& index) { readDetails(index.data(LogModel::MessageIdRole).toLongLong()); });
    connect(m_table, &LogTable::detailsRequested, this, [this](MessageId id) {
        m_table->setSelected(id);
        readDetails(id, true);
    });
    connect(m_table, &LogTable::newestRequested, this, [this] {
        LogQuery query = m_feed->query();
        query.sortColumn = LogModel::TimeColumn;
        query.sortOrder = Qt::DescendingOrder;
        m_filters->setQuery(query);
        showQuery(query);
    });
    connect(m_table, &LogTable::windowRequested, this, &LogPage::openWindow);
    connect(m_feed, &LogFeed::troubled, this, [this](const std::optional<Error>& error) {
        m_trouble->setVisible(error.has_value());
        m_trouble->setText(error ? describe(*error) : QString());
    });
    connect(m_feed, &LogFeed::loaded, this, &LogPage::showState);
    connect(m_feed->model(), &QAbstractItemModel::rowsInserted, this, &LogPage::showState);
    connect(m_feed->model(), &QAbstractItemModel::rowsRemoved, this, &LogPage::showState);
    connect(m_feed->model(), &QAbstractItemModel::modelReset, this, &LogPage::showState);
}

void LogPage::connectPanel(MessagePanel* panel)
{
    connect(panel, &MessagePanel::closeRequested, this, &LogPage::closeDetails);
    connect(panel, &MessagePanel::windowRequested, this, &LogPage::openWindow);
    connect(panel, &MessagePanel::sendAgainRequested, this,
        [this, panel](const MessageDetails& details) { m_actions->sendAgain(details, m_masked, panel); });
    connect(panel, &MessagePanel::markRequested, this,
        [this, panel](const MessageDetails& details, bool sent) { m_actions->mark(details, sent, panel); });
    connect(panel, &MessagePanel::eraseRequested, this,
        [this, panel](const QString& e164) { m_actions->erase(e164, m_masked, panel); });
}

void LogPage::entered()
{
    changed();
    readSummary();
    m_table->setFocus();
}

void LogPage::showQuery(const LogQuery& query)
{
    m_settings.setValue(queryKey, toUtf8(queryToJson(query)));
    m_table->grid()->logHeader()->setSorting(query.sortColumn, query.sortOrder);
    m_views->setQuery(query);
    m_feed->setQuery(query);
    m_summary->setCounting();
    readSummary();
}

void LogPage::changed()
{
    m_feed->refresh();
    if (m_shown != 0)
        readDetails(m_shown);
    readWindows();
    readNames();
    readSettings();
    m_views->refresh();
    if (m_desk)
        m_desk->refresh();
    if (!m_summarySoon.isActive())
        m_summarySoon.start();
}

void LogPage::showMessage(MessageId id)
{
    m_table->setSelected(id);
    if (m_feed->model()->rowOf(id) < 0)
        m_feed->jumpToMessage(id);
    readDetails(id);
}

void LogPage::openWindow(MessageId id)
{
    for (const QPointer<MessagePanel>& window : std::as_const(m_windows)) {
        if (window && window->messageId() == id) {
            window->raise();
            window->activateWindow();
            return;
        }
    }
    if (m_opening.contains(id))
        return;
    m_opening.insert(id);
    whenDone(m_backend->facts(id), this, [this, id](const Result<MessageFacts>& facts) {
        m_opening.remove(id);
        if (!facts)
            return;
        auto* panel = new MessagePanel(MessagePanel::Place::Window, this);
        panel->setWindowFlag(Qt::Window);
        panel->setAttribute(Qt::WA_DeleteOnClose);
        panel->setWindowTitle(tr("Message %1").arg(facts->details.message.id));
        panel->resize(windowSize);
        panel->setFacts(*facts, m_masked);
        connectPanel(panel);
        m_windows.append(panel);
        panel->show();
    });
}

void LogPage::openFrontDesk()
{
    if (!m_desk) {
        m_desk = new FrontDesk(m_backend->desk(), this);
        m_desk->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_desk, &FrontDesk::detailsRequested, this, &LogPage::showMessage);
    }
    m_desk->show();
    m_desk->raise();
    m_desk->activateWindow();
}

void LogPage::openExport()
{
    const QDir folder(
        m_settings.value(folderKey, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
            .toString());
    const QString name = u"otpost-log-%1.csv"_s.arg(QDate::currentDate().toString(Qt::ISODate));
    auto* dialog = new ExportDialog(m_backend->exporting(m_feed->query(), m_masked), folder.filePath(name),
        m_feed->total(), m_feed->query().narrows(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::saved, this,
        [this](const QString& path) { m_settings.setValue(folderKey, QFileInfo(path).absolutePath()); });
    dialog->open();
}

void LogPage::showState()
{
    if (!m_feed->isLoaded())
        return;
    const bool narrows = m_feed->query().narrows();
    const bool any = m_feed->model()->rowCount() > 0;
    m_states->setCurrentIndex(any ? 0 : narrows ? 2 : 1);
    m_filters->setVisible(any || narrows);
    m_summary->setVisible(any || narrows);
    m_export->setEnabled(any);
}

void LogPage::closeDetails()
{
    m_shown = 0;
    m_panel->hide();
}

void LogPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_panel->setFixedWidth(width() < narrowPage ? panelWidthNarrow : panelWidth);
}

}
