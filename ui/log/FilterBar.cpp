// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/FilterBar.h"

#include "ui/log/LogWords.h"
#include "ui/theme/Icons.h"
#include "ui/theme/OtStyle.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/FlowLayout.h"

#include <QLineEdit>
#include <QPushButton>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int searchDelayMs = 150;
constexpr int searchWidth = 210;
constexpr int longestSearch = 200;

QList<ChipChoice> statusChoices()
{
    QList<ChipChoice> choices;
    for (const MessageStatus status :
        {MessageStatus::New, MessageStatus::Sending, MessageStatus::Sent, MessageStatus::Delivered,
            MessageStatus::Undelivered, MessageStatus::Error, MessageStatus::Unknown, MessageStatus::Expired})
        choices.append({toWord(status), statusText(status)});
    return choices;
}

QList<ChipChoice> typeChoices()
{
    QList<ChipChoice> choices;
    for (const MessageType type :
        {MessageType::CustomerCode, MessageType::Message, MessageType::Test, MessageType::Alert})
        choices.append({toWord(type), messageTypeText(type)});
    return choices;
}

QList<ChipChoice> nameChoices(const QStringList& names)
{
    QList<ChipChoice> choices;
    for (const QString& name : names)
        choices.append({name, shownLine(name)});
    return choices;
}

template <class Value>
QStringList keysOf(const QList<Value>& values)
{
    QStringList keys;
    for (const Value value : values)
        keys.append(toWord(value));
    return keys;
}

}

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_range(new RangeChip)
    , m_clear(new QPushButton(icon(u"funnel-x"_s), tr("Clear filters")))
{
    auto* layout = new FlowLayout(metrics::space8, this);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    m_search->setObjectName(u"logSearch"_s);
    m_search->setPlaceholderText(tr("Number or text"));
    m_search->setAccessibleName(tr("Search the log by number or text"));
    m_search->setToolTip(tr("Search the log by number or text (%1)")
                             .arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    m_search->addAction(ui::icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(searchWidth);
    m_search->setMaxLength(longestSearch);
    layout->addWidget(m_search);
    addChips();
    m_clear->setObjectName(u"clearFilters"_s);
    setStyleFlag(m_clear, "link");
    m_clear->hide();
    layout->addWidget(m_clear);

    m_searchSoon.setSingleShot(true);
    m_searchSoon.setInterval(searchDelayMs);
    connect(&m_searchSoon, &QTimer::timeout, this, &FilterBar::takeSearch);
    connect(m_search, &QLineEdit::textChanged, &m_searchSoon, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, &FilterBar::takeSearch);
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clearAll);
}

ChoiceChip* FilterBar::addChip(const QString& objectName, const QString& name, const QString& none)
{
    auto* chip = new ChoiceChip(name, none);
    chip->setObjectName(objectName);
    layout()->addWidget(chip);
    return chip;
}

void FilterBar::addChips()
{
    layout()->addWidget(m_range);
    connect(m_range, &RangeChip::rangeChanged, this, [this](const LogRange& range) {
        LogQuery query = m_query;
        query.range = range;
        change(query);
    });
    m_status = addChip(u"chipStatus"_s, tr("Status"), {});
    m_status->setChoices(statusChoices());
    connect(m_status, &ChoiceChip::chosenChanged, this, [this](const QStringList& keys) {
        LogQuery query = m_query;
        query.statuses.clear();
        for (const QString& key : keys)
            query.statuses.append(messageStatusFromWord(key).value_or(MessageStatus::Unknown));
        change(query);
    });
    m_type = addChip(u"chipType"_s, tr("Type"), {});
    m_type->setChoices(typeChoices());
    connect(m_type, &ChoiceChip::chosenChanged, this, [this](const QStringList& keys) {
        LogQuery query = m_query;
        query.types.clear();
        for (const QString& key : keys)
            query.types.append(messageTypeFromWord(key).value_or(MessageType::Message));
        change(query);
    });
    m_gateway = addChip(u"chipGateway"_s, tr("Gateway"), tr("No gateway yet"));
    connect(m_gateway, &ChoiceChip::chosenChanged, this, [this](const QStringList& keys) {
        LogQuery query = m_query;
        query.gateways = keys;
        change(query);
    });
    m_location = addChip(u"chipLocation"_s, tr("Location"), tr("No location yet"));
    connect(m_location, &ChoiceChip::chosenChanged, this, [this](const QStringList& keys) {
        LogQuery query = m_query;
        query.locations = keys;
        change(query);
    });
}

void FilterBar::setQuery(const LogQuery& query)
{
    m_query = query;
    showQuery();
}

void FilterBar::showQuery()
{
    if (m_search->text().trimmed() != m_query.search) {
        const QSignalBlocker quiet(m_search);
        m_search->setText(m_query.search);
    }
    m_range->setRange(m_query.range);
    m_status->setChosen(keysOf(m_query.statuses));
    m_type->setChosen(keysOf(m_query.types));
    m_gateway->setChosen(m_query.gateways);
    m_location->setChosen(m_query.locations);
    m_clear->setVisible(m_query.narrows());
}

void FilterBar::setGateways(const QStringList& names)
{
    m_gateway->setChoices(nameChoices(names));
}

void FilterBar::setLocations(const QStringList& names)
{
    m_location->setChoices(nameChoices(names));
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::clearAll()
{
    m_searchSoon.stop();
    setQuery(m_query.cleared());
    m_search->clear();
    m_searchSoon.stop();
    Q_EMIT queryChanged(m_query);
}

void FilterBar::change(const LogQuery& query)
{
    if (query == m_query)
        return;
    m_query = query;
    m_clear->setVisible(m_query.narrows());
    Q_EMIT queryChanged(m_query);
}

void FilterBar::takeSearch()
{
    m_searchSoon.stop();
    LogQuery query = m_query;
    query.search = m_search->text().trimmed();
    change(query);
}

}
