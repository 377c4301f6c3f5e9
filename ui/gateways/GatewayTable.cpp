// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/GatewayTable.h"

#include "ui/gateways/GatewayListModel.h"
#include "ui/gateways/GatewayNameDelegate.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/BadgeDelegate.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/Switch.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int orderWidth = 52;
constexpr int enabledWidth = 84;
constexpr int idWidth = 56;
constexpr int roleWidth = 132;
constexpr int actionsWidth = 152;

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

}

GatewayTable::GatewayTable(GatewayListModel& model, QWidget* parent)
    : Table(metrics::rowGateway, parent)
    , m_model(model)
{
    setObjectName(u"gateways"_s);
    setAccessibleName(tr("Gateways in order of priority"));
    setModel(&model);
    setItemDelegateForColumn(GatewayListModel::NameColumn, new GatewayNameDelegate(this));
    setItemDelegateForColumn(GatewayListModel::RoleColumn,
        new BadgeDelegate(
            [](const QModelIndex& index, const Theme& theme) {
                return roleBadge(RouteRole(index.data(GatewayListModel::RouteRoleRole).toInt()), theme);
            },
            this));
    QHeaderView* header = horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(GatewayListModel::NameColumn, QHeaderView::Stretch);
    header->setMinimumSectionSize(40);
    setColumnWidth(GatewayListModel::OrderColumn, orderWidth);
    setColumnWidth(GatewayListModel::EnabledColumn, enabledWidth);
    setColumnWidth(GatewayListModel::IdColumn, idWidth);
    setColumnWidth(GatewayListModel::RoleColumn, roleWidth);
    setColumnWidth(GatewayListModel::ActionsColumn, actionsWidth);
    connect(
        &model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_selected = currentGateway(); });
    connect(&model, &QAbstractItemModel::modelReset, this, &GatewayTable::fillRows);
    connect(this, &Table::rowActivated, this,
        [this](int row) { Q_EMIT editRequested(m_model.gateways().at(row).id); });
    connect(this, &Table::deleteRequested, this,
        [this](int row) { Q_EMIT removeRequested(m_model.gateways().at(row).id); });
    fillRows();
}

GatewayId GatewayTable::currentGateway() const
{
    const int row = currentIndex().row();
    return row >= 0 && row < m_model.gateways().size() ? m_model.gateways().at(row).id : 0;
}

void GatewayTable::selectGateway(GatewayId id)
{
    const int row = m_model.rowOf(id);
    if (row >= 0)
        setCurrentIndex(m_model.index(row, GatewayListModel::NameColumn));
}

void GatewayTable::fillRows()
{
    for (int row = 0; row < m_model.gateways().size(); ++row) {
        const Gateway& gateway = m_model.gateways().at(row);
        setIndexWidget(m_model.index(row, GatewayListModel::EnabledColumn), switchCell(gateway));
        setIndexWidget(m_model.index(row, GatewayListModel::ActionsColumn), actionsCell(gateway));
    }
    selectGateway(m_selected);
}

QWidget* GatewayTable::switchCell(const Gateway& gateway)
{
    auto* toggle = new Switch;
    toggle->setObjectName(u"enabled-%1"_s.arg(gateway.id));
    toggle->setAccessibleName(tr("%1 enabled").arg(gateway.name));
    toggle->setChecked(gateway.enabled);
    connect(
        toggle, &Switch::toggled, this, [this, id = gateway.id](bool on) { Q_EMIT enableRequested(id, on); });
    return cellOf({toggle}, metrics::space8);
}

QWidget* GatewayTable::actionsCell(const Gateway& gateway)
{
    struct Action {
        const char16_t* icon;
        QString name;
        void (GatewayTable::*wanted)(GatewayId);
    };
    const Action actions[] = {
        {u"pencil", tr("Edit %1"), &GatewayTable::editRequested},
        {u"send", tr("Test %1"), &GatewayTable::testRequested},
        {u"copy", tr("Duplicate %1"), &GatewayTable::duplicateRequested},
        {u"trash-2", tr("Delete %1"), &GatewayTable::removeRequested},
    };
    QList<QWidget*> buttons;
    for (const Action& action : actions) {
        auto* button = new IconButton(QString::fromUtf16(action.icon), action.name.arg(gateway.name));
        button->setObjectName(u"%1-%2"_s.arg(QString::fromUtf16(action.icon)).arg(gateway.id));
        connect(button, &IconButton::clicked, this,
            [this, wanted = action.wanted, id = gateway.id] { (this->*wanted)(id); });
        buttons.append(button);
    }
    return cellOf(buttons, metrics::space8);
}

void GatewayTable::moveCurrent(int by)
{
    const int row = currentIndex().row();
    const int target = row + by;
    if (row < 0 || target < 0 || target >= m_model.gateways().size())
        return;
    Q_EMIT moveRequested(m_model.gateways().at(row).id, target + 1);
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
        Q_EMIT enableRequested(id, !m_model.gateways().at(currentIndex().row()).enabled);
        return;
    }
    Table::keyPressEvent(event);
}

void GatewayTable::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex index = indexAt(viewport()->mapFrom(this, event->pos()));
    const int row = index.isValid() ? index.row() : currentIndex().row();
    if (row < 0)
        return;
    const Gateway gateway = m_model.gateways().at(row);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(
        icon(u"pencil"_s), tr("Edit"), this, [this, gateway] { Q_EMIT editRequested(gateway.id); });
    menu->addAction(icon(u"send"_s), tr("Test"), this, [this, gateway] { Q_EMIT testRequested(gateway.id); });
    menu->addAction(
        icon(u"copy"_s), tr("Duplicate"), this, [this, gateway] { Q_EMIT duplicateRequested(gateway.id); });
    menu->addAction(gateway.enabled ? tr("Disable") : tr("Enable"), this,
        [this, gateway] { Q_EMIT enableRequested(gateway.id, !gateway.enabled); });
    menu->addSeparator();
    QAction* up = menu->addAction(icon(u"arrow-up"_s), tr("Move up"), this,
        [this, gateway, row] { Q_EMIT moveRequested(gateway.id, row); });
    up->setShortcut(Qt::ALT | Qt::Key_Up);
    up->setEnabled(row > 0);
    QAction* down = menu->addAction(icon(u"arrow-down"_s), tr("Move down"), this,
        [this, gateway, row] { Q_EMIT moveRequested(gateway.id, row + 2); });
    down->setShortcut(Qt::ALT | Qt::Key_Down);
    down->setEnabled(row + 1 < m_model.gateways().size());
    menu->addSeparator();
    menu->addAction(
        icon(u"trash-2"_s), tr("Delete"), this, [this, gateway] { Q_EMIT removeRequested(gateway.id); });
    menu->popup(event->globalPos());
}

}
