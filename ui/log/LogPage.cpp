// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/LogPage.h"

#include "core/sending/SendService.h"
#include "core/storage/Storage.h"
#include "ui/log/LogModel.h"
#include "ui/log/MessagePanel.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/BadgeDelegate.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/Table.h"
#include "ui/widgets/ThemedLabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 100;
constexpr int reloadDelayMs = 60;
constexpr int searchDelayMs = 200;
constexpr int panelWidth = 384;
constexpr int panelWidthNarrow = 360;
constexpr int narrowPage = 1200;
/// Below this width of the list, in px, some columns go.
constexpr int narrowList = 780;
constexpr int mediumList = 900;

}

LogPage::LogPage(MessageLog& log, SendService& sender, Storage& storage, QWidget* parent)
    : Page(parent)
    , m_log(log)
    , m_model(new LogModel(this))
    , m_panel(new MessagePanel)
{
    m_filter.limit = pageSize;
    auto* outer = new QHBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(makeList(), 1);
    m_panel->hide();
    outer->addWidget(m_panel);

    m_reloadSoon.setSingleShot(true);
    m_reloadSoon.setInterval(reloadDelayMs);
    connect(&m_reloadSoon, &QTimer::timeout, this, &LogPage::reload);
    m_searchSoon.setSingleShot(true);
    m_searchSoon.setInterval(searchDelayMs);
    connect(&m_searchSoon, &QTimer::timeout, this, &LogPage::startSearch);
    connect(&sender, &SendService::messageChanged, &m_reloadSoon, qOverload<>(&QTimer::start));
    connect(&storage, &Storage::changed, &m_reloadSoon, qOverload<>(&QTimer::start));
    connect(m_model, &LogModel::olderWanted, this, &LogPage::readOlder);
    connect(m_panel, &MessagePanel::closeRequested, this, &LogPage::closeDetails);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& current) {
            if (current.isValid())
                readDetails(m_model->messages().at(current.row()).id);
        });
    auto* find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_search, qOverload<>(&QWidget::setFocus));
    auto* escape = new QShortcut(Qt::Key_Escape, this);
    connect(escape, &QShortcut::activated, this, &LogPage::closeDetails);
    reload();
}

QWidget* LogPage::makeList()
{
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new PageHeader(tr("SMS log")));
    auto* inner = new QVBoxLayout;
    inner->setContentsMargins(metrics::space24, 0, metrics::space24, metrics::space24);
    inner->setSpacing(metrics::space16);
    column->addLayout(inner, 1);

    m_search = new QLineEdit;
    m_search->setObjectName(u"logSearch"_s);
    m_search->setPlaceholderText(tr("Number or text"));
    m_search->setAccessibleName(tr("Search the log by number or text"));
    m_search->addAction(ui::icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(320);
    connect(m_search, &QLineEdit::textChanged, &m_searchSoon, qOverload<>(&QTimer::start));
    inner->addWidget(m_search);

    m_trouble = new ThemedLabel({}, TextRole::Body, &Colors::red);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    inner->addWidget(m_trouble);

    m_table = new Table(metrics::rowLog);
    m_table->setObjectName(u"log"_s);
    m_table->setAccessibleName(tr("Messages, newest first"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(
        LogModel::StatusColumn, new StatusDelegate(LogModel::StatusRole, m_table));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setSectionResizeMode(LogModel::GatewayColumn, QHeaderView::Stretch);
    auto* card = new Card;
    card->setContent(m_table);

    m_empty = new EmptyState(EmptyState::Drawing::Log, tr("Nothing sent yet"),
        tr("Every message is listed here with what became of it. Test a gateway to send the first."));
    m_noMatch = new EmptyState(EmptyState::Drawing::NoMatch, tr("No message matches"),
        tr("No number and no text holds what you are looking for."));
    auto* clear = new QPushButton(tr("Clear search"));
    connect(clear, &QPushButton::clicked, m_search, &QLineEdit::clear);
    m_noMatch->addButton(clear);
    m_states = new QStackedWidget;
    m_states->addWidget(card);
    m_states->addWidget(m_empty);
    m_states->addWidget(m_noMatch);
    inner->addWidget(m_states, 1);
    adaptColumns();
    return list;
}

void LogPage::entered()
{
    reload();
    m_table->setFocus();
}

void LogPage::startSearch()
{
    m_filter.search = m_search->text();
    ++m_generation;
    m_model->clear();
    reload();
}

void LogPage::reload()
{
    const int generation = m_generation;
    const bool first = m_model->messages().isEmpty();
    m_log.page(m_filter).then(this, [this, generation, first](const Result<QList<Message>>& messages) {
        if (generation != m_generation)
            return;
        m_trouble->setVisible(!messages);
        if (!messages) {
            m_trouble->setText(describe(messages.error()));
            return;
        }
        if (first && m_model->messages().isEmpty())
            m_model->appendOlder(*messages, messages->size() < pageSize);
        else
            m_model->updateNewest(*messages);
        showState();
        if (m_shown != 0)
            readDetails(m_shown);
    });
}

void LogPage::readOlder(MessageId before)
{
    LogFilter older = m_filter;
    older.before = before;
    const int generation = m_generation;
    m_log.page(older).then(this, [this, generation](const Result<QList<Message>>& messages) {
        if (generation == m_generation && messages)
            m_model->appendOlder(*messages, messages->size() < pageSize);
    });
}

void LogPage::readDetails(MessageId id)
{
    m_shown = id;
    m_log.details(id).then(this, [this, id](const Result<MessageDetails>& details) {
        if (m_shown != id)
            return;
        if (!details) {
            closeDetails();
            return;
        }
        m_panel->setDetails(*details);
        m_panel->show();
        adaptColumns();
    });
}

void LogPage::showMessage(MessageId id)
{
    const int row = m_model->rowOf(id);
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, LogModel::RecipientColumn));
    readDetails(id);
}

void LogPage::showState()
{
    const bool searching = !m_filter.search.trimmed().isEmpty();
    if (!m_model->messages().isEmpty())
        m_states->setCurrentIndex(0);
    else
        m_states->setCurrentIndex(searching ? 2 : 1);
    m_search->setVisible(searching || !m_model->messages().isEmpty() || m_search->hasFocus());
}

void LogPage::closeDetails()
{
    m_shown = 0;
    m_panel->hide();
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    adaptColumns();
}

/// Beside the details there may be room only for what tells messages apart (docs/design.md).
void LogPage::adaptColumns()
{
    const int sides = m_panel->isVisible() ? m_panel->width() : 0;
    const int room = width() - sides;
    const bool narrow = room < narrowList;
    for (const int column : {LogModel::IdColumn, LogModel::TypeColumn})
        m_table->setColumnHidden(column, narrow);
    m_table->setColumnHidden(LogModel::LocationColumn, room < mediumList);
    const int widths[][2] = {{LogModel::IdColumn, 56}, {LogModel::RecipientColumn, 146},
        {LogModel::TypeColumn, 128}, {LogModel::StatusColumn, 112}, {LogModel::AttemptsColumn, 76},
        {LogModel::LocationColumn, 106}, {LogModel::TimeColumn, 108}};
    for (const auto& [column, width] : widths)
        m_table->setColumnWidth(column, width);
}

void LogPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_panel->setFixedWidth(width() < narrowPage ? panelWidthNarrow : panelWidth);
    adaptColumns();
}

}
