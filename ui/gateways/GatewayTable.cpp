// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/GatewayTable.h"

#include "ui/gateways/GatewayCells.h"
#include "ui/gateways/GatewayListModel.h"
#include "ui/gateways/GatewayNameDelegate.h"
#include "ui/gateways/HealthWords.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/BadgeDelegate.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/Switch.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int orderWidth = 64;
constexpr int narrowestSwitch = 68;
constexpr int idWidth = 48;
constexpr int narrowestName = 160;
constexpr int narrowestRole = 104;
constexpr int narrowestHealth = 148;
constexpr int narrowestBalance = 104;
constexpr int actionsWidth = 148;
constexpr int headerPadding = 26;
constexpr int tableWithTicks = 1100;

/// Holds a cell's widgets at their size in the middle of the row.
QWidget* cellOf(const QList<QWidget*>& widgets, int margin)
{
    auto* cell = new QWidget;
    auto* layout = new QHBoxLayout(cell);
    layout->setContentsMargins(margin, 0, margin, 0);
    layout->setSpacing(0);
    for (QWidget* widget : widgets)
        layout->addWidget(widget);
    layout->addStretch();
    return cell;
}

struct RowAction {
    const char16_t* icon;
    QString name; ///< %1: the gateway
    void (GatewayTable::*wanted)(GatewayId);
};

QList<RowAction> rowActions()
{
    return {
        {u"pencil", GatewayTable::tr("Edit %1"), &GatewayTable::editRequested},
        {u"send", GatewayTable::tr("Test %1"), &GatewayTable::testRequested},
        {u"copy", GatewayTable::tr("Duplicate %1"), &GatewayTable::duplicateRequested},
        {u"trash-2", GatewayTable::tr("Delete %1"), &GatewayTable::removeRequested},
    };
}

}

GatewayTable::GatewayTable(GatewayListModel& model, QWidget* parent)
    : Table(metrics::rowGateway, parent)
    , m_model(model)
{
    setObjectName(u"gateways"_s);
    setAccessibleName(tr("Gateways in order of priority"));
    setModel(&model);
    setItemDelegateForColumn(GatewayListModel::OrderColumn, new GatewayOrderDelegate(this));
    setItemDelegateForColumn(GatewayListModel::NameColumn, new GatewayNameDelegate(this));
    setItemDelegateForColumn(GatewayListModel::RoleColumn,
        new BadgeDelegate(
            [](const QModelIndex& index, const Theme& theme) {
                Badge badge
                    = roleBadge(RouteRole(index.data(GatewayListModel::RouteRoleRole).toInt()), theme);
                badge.text = index.data(Qt::DisplayRole).toString();
                return badge;
            },
            this));
    setItemDelegateForColumn(GatewayListModel::HealthColumn, new GatewayHealthDelegate(this));
    setItemDelegateForColumn(GatewayListModel::BalanceColumn, new GatewayBalanceDelegate(this));
    QHeaderView* header = horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(GatewayListModel::NameColumn, QHeaderView::Stretch);
    header->setMinimumSectionSize(40);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDragDropOverwriteMode(false);
    setDropIndicatorShown(false); // the line is painted here

    connect(
        &model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_selected = currentGateway(); });
    connect(&model, &QAbstractItemModel::modelReset, this, &GatewayTable::fillRows);
    connect(&model, &QAbstractItemModel::dataChanged, this, &GatewayTable::refreshCells);
    connect(&model, &GatewayListModel::dropped, this, &GatewayTable::moveRequested);
    connect(this, &Table::rowActivated, this,
        [this](int row) { Q_EMIT editRequested(m_model.rowAt(row).gateway.id); });
    connect(this, &Table::deleteRequested, this,
        [this](int row) { Q_EMIT removeRequested(m_model.rowAt(row).gateway.id); });
    fitColumns();
    fillRows();
}

GatewayId GatewayTable::currentGateway() const
{
    const int row = currentIndex().row();
    return row >= 0 && row < m_model.rowCount() ? m_model.rowAt(row).gateway.id : 0;
}

void GatewayTable::selectGateway(GatewayId id)
{
    const int row = m_model.rowOf(id);
    if (row >= 0)
        setCurrentIndex(m_model.index(row, GatewayListModel::NameColumn));
}

/// As wide as the words of the language need.
void GatewayTable::fitColumns()
{
    const QFontMetrics header(horizontalHeader()->font());
    const Theme& theme = themeOf(this);
    const auto widest = [this, &header](int column, int least) {
        const QString title = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        return std::max(least, header.horizontalAdvance(title) + headerPadding);
    };
    int role = widest(GatewayListModel::RoleColumn, narrowestRole);
    for (const RouteRole each : {RouteRole::Primary, RouteRole::Fallback, RouteRole::Disabled})
        role = std::max(role, badgeSize(roleBadge(each, theme), theme).width() + headerPadding);
    int health = widest(GatewayListModel::HealthColumn, narrowestHealth);
    for (const HealthLook each : {HealthLook::NotTried, HealthLook::Healthy, HealthLook::Resting})
        health = std::max(health, badgeSize(healthBadge(each, theme), theme).width() + headerPadding);
    if (width() >= tableWithTicks)
        health
            = std::max(health + metrics::space12 + recentOutcomes * 5, GatewayHealthDelegate::widthWithTicks);
    const int enabled = widest(GatewayListModel::EnabledColumn, narrowestSwitch);
    const int balance = widest(GatewayListModel::BalanceColumn, narrowestBalance);
    setColumnWidth(GatewayListModel::OrderColumn, orderWidth);
    setColumnWidth(GatewayListModel::EnabledColumn, enabled);
    setColumnWidth(GatewayListModel::IdColumn, idWidth);
    setColumnWidth(GatewayListModel::RoleColumn, role);
    setColumnWidth(GatewayListModel::HealthColumn, health);
    setColumnWidth(GatewayListModel::BalanceColumn, balance);
    setColumnWidth(GatewayListModel::ActionsColumn, actionsWidth);
    // In a narrow window a name can still be read; the number and the balance stand in the form, too.
    int name = width() - orderWidth - enabled - role - health - actionsWidth - balance - idWidth;
    setColumnHidden(GatewayListModel::IdColumn, name < narrowestName);
    if (name < narrowestName)
        name += idWidth;
    setColumnHidden(GatewayListModel::BalanceColumn, name < narrowestName);
}

void GatewayTable::resizeEvent(QResizeEvent* event)
{
    fitColumns();
    Table::resizeEvent(event);
}

void GatewayTable::changeEvent(QEvent* event)
{
    Table::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumns();
}

void GatewayTable::fillRows()
{
    m_cells.clear();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const RouteRow& shown = m_model.rowAt(row);
        Cells cells;
        setIndexWidget(m_model.index(row, GatewayListModel::EnabledColumn), switchCell(shown, cells));
        setIndexWidget(m_model.index(row, GatewayListModel::ActionsColumn), actionsCell(shown, cells));
        m_cells.insert(shown.gateway.id, cells);
    }
    refreshCells();
    selectGateway(m_selected);
}

/// The widgets say what their rows say now, whatever row they stand in.
void GatewayTable::refreshCells()
{
    const QList<RowAction> actions = rowActions();
    m_refreshing = true;
    for (const RouteRow& row : m_model.route().rows) {
        const Cells cells = m_cells.value(row.gateway.id);
        if (!cells.toggle)
            continue;
        const QString name = row.gateway.name;
        cells.toggle->setAccessibleName(m_model.route().isDefault()
                ? tr("%1 enabled").arg(name)
                : tr("%1 used in %2", "gateway; location").arg(name, m_model.route().location.name));
        cells.toggle->setChecked(row.on);
        for (int i = 0; i < cells.actions.size(); ++i)
            cells.actions.at(i)->setName(actions.at(i).name.arg(name));
    }
    m_refreshing = false;
    if (m_model.rowCount() > 0)
        fitColumns(); // the title of the switches' column may be another
}

QWidget* GatewayTable::switchCell(const RouteRow& row, Cells& cells)
{
    cells.toggle = new Switch;
    cells.toggle->setObjectName(u"enabled-%1"_s.arg(row.gateway.id));
    cells.toggle->setChecked(row.on);
    connect(cells.toggle, &Switch::toggled, this, [this, id = row.gateway.id](bool on) {
        if (!m_refreshing)
            Q_EMIT switchRequested(id, on);
    });
    return cellOf({cells.toggle}, metrics::space8);
}

QWidget* GatewayTable::actionsCell(const RouteRow& row, Cells& cells)
{
    QList<QWidget*> buttons;
    for (const RowAction& action : rowActions()) {
        const QString iconName = QString::fromUtf16(action.icon);
        auto* button = new IconButton(iconName, action.name.arg(row.gateway.name));
        button->setObjectName(u"%1-%2"_s.arg(iconName).arg(row.gateway.id));
        connect(button, &IconButton::clicked, this,
            [this, wanted = action.wanted, id = row.gateway.id] { (this->*wanted)(id); });
        cells.actions.append(button);
        buttons.append(button);
    }
    return cellOf(buttons, metrics::space8);
}

void GatewayTable::moveCurrent(int by)
{
    const int row = currentIndex().row();
    const int target = row + by;
    if (row < 0 || target < 0 || target >= m_model.rowCount() || !m_model.rowAt(row).movable
        || !m_model.rowAt(target).movable)
        return;
    Q_EMIT moveRequested(m_model.rowAt(row).gateway.id, target + 1);
}

void GatewayTable::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() == Qt::AltModifier
        && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        moveCurrent(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    const GatewayId id = currentGateway();
    if (event->key() == Qt::Key_Space && id != 0) {
        Q_EMIT switchRequested(id, !m_model.rowAt(currentIndex().row()).on);
        return;
    }
    Table::keyPressEvent(event);
}

}
