// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/GatewayListModel.h"

#include "core/gateway/GatewayUrl.h"
#include "core/model/GatewayFields.h"
#include "ui/gateways/HealthWords.h"

#include <algorithm>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

QString warningOf(const Gateway& gateway)
{
    const QList<GatewayWarning> warnings = gatewayWarnings(gateway);
    if (warnings.contains(GatewayWarning::SecretOverHttp))
        return GatewayListModel::tr("Secrets unencrypted");
    if (warnings.contains(GatewayWarning::TlsNotVerified))
        return GatewayListModel::tr("SSL not verified");
    return {};
}

bool isCentred(int column)
{
    return column == GatewayListModel::IdColumn;
}

}

bool GatewayListModel::sameGateways(const QList<RouteRow>& rows) const
{
    return rows.size() == m_route.rows.size()
        && std::all_of(
            rows.begin(), rows.end(), [this](const RouteRow& row) { return rowOf(row.gateway.id) >= 0; });
}

void GatewayListModel::setRoute(const RouteRows& route)
{
    if (route == m_route)
        return;
    if (!sameGateways(route.rows)) {
        beginResetModel();
        m_route = route;
        endResetModel();
        return;
    }
    for (int target = 0; target < route.rows.size(); ++target) {
        const int source = rowOf(route.rows.at(target).gateway.id);
        if (source == target)
            continue;
        beginMoveRows({}, source, source, {}, target); // always upwards: those above are in place
        m_route.rows.move(source, target);
        endMoveRows();
    }
    m_route = route;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void GatewayListModel::setStandings(const GatewayStandingsById& standings, const QDateTime& now)
{
    m_now = now;
    m_standings = standings;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, HealthColumn), index(rowCount() - 1, BalanceColumn));
}

int GatewayListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_route.rows.size());
}

int GatewayListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant GatewayListModel::textOf(const RouteRow& row, int column) const
{
    switch (column) {
    case OrderColumn:
        return row.place > 0 ? QString::number(row.place) : u"–"_s;
    case IdColumn:
        return QString::number(row.gateway.id);
    case NameColumn:
        return row.gateway.name;
    case RoleColumn:
        return !row.on && row.gateway.enabled ? tr("Not used") : roleText(row.role);
    case HealthColumn:
        return healthWord(healthLook(standingOf(row.gateway.id)));
    case BalanceColumn: {
        const QString balance = balanceText(standingOf(row.gateway.id));
        return balance.isEmpty() ? u"–"_s : balance;
    }
    default:
        return {};
    }
}

/// What it is, and under a location why it does not serve although its switch is on.
QString GatewayListModel::nameSubtitle(const RouteRow& row) const
{
    if (!m_route.isDefault() && row.on && !row.gateway.enabled)
        return tr("Disabled under Default: it serves nowhere");
    const bool twilio = row.gateway.type == GatewayType::Twilio;
    const QString type = twilio ? u"Twilio"_s : tr("Custom");
    const Result<UrlParts> parts
        = splitGatewayUrl(twilio ? row.gateway.twilio.baseUrl : row.gateway.custom.url);
    const QString host = parts ? parts->origin.section(u"//"_s, 1) : QString();
    return host.isEmpty() ? type : tr("%1, %2").arg(type, host);
}

QString GatewayListModel::subtitleOf(const RouteRow& row, int column) const
{
    switch (column) {
    case NameColumn:
        return nameSubtitle(row);
    case HealthColumn:
        return healthDetail(standingOf(row.gateway.id), m_now);
    case BalanceColumn:
        return balanceTime(standingOf(row.gateway.id), m_now);
    default:
        return {};
    }
}

/// What is read out of a row stands in its name, as arrows move by rows; each cell says its own, too.
QString GatewayListModel::accessibleText(const RouteRow& row, int column) const
{
    const GatewayStanding standing = standingOf(row.gateway.id);
    switch (column) {
    case NameColumn: {
        QString text = tr("%1, %2").arg(row.gateway.name, textOf(row, RoleColumn).toString());
        if (const QString warning = warningOf(row.gateway); !warning.isEmpty())
            text = tr("%1, %2").arg(text, warning);
        return text;
    }
    case HealthColumn:
        return healthSentence(standing, m_now);
    case BalanceColumn:
        return standing.balance ? tr("Balance %1, asked %2", "amount; time")
                                      .arg(balanceText(standing), balanceTime(standing, m_now))
                                : tr("Balance not known");
    default:
        return textOf(row, column).toString();
    }
}

QVariant GatewayListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RouteRow& row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case SubtitleRole:
        return subtitleOf(row, index.column());
    case WarningRole:
        return index.column() == NameColumn ? warningOf(row.gateway) : QString();
    case RouteRoleRole:
        return int(row.role);
    case HealthRole:
        return int(healthLook(standingOf(row.gateway.id)));
    case RecentRole: {
        QList<int> recent;
        for (const Outcome outcome : standingOf(row.gateway.id).recent)
            recent.append(int(outcome));
        return QVariant::fromValue(recent);
    }
    case MovableRole:
        return row.movable;
    case Qt::AccessibleTextRole:
        return accessibleText(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == HealthColumn ? healthSentence(standingOf(row.gateway.id), m_now)
                                              : QVariant();
    case Qt::TextAlignmentRole:
        return isCentred(index.column()) ? int(Qt::AlignCenter) : int(Qt::AlignVCenter | Qt::AlignLeading);
    default:
        return {};
    }
}

QVariant GatewayListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return isCentred(section) ? int(Qt::AlignCenter) : int(Qt::AlignVCenter | Qt::AlignLeading);
    if (role == Qt::AccessibleTextRole && section == OrderColumn)
        return tr("Order");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case OrderColumn:
        return u"#"_s;
    case EnabledColumn:
        return m_route.isDefault() ? tr("Enabled") : tr("Used here");
    case IdColumn:
        return tr("ID");
    case NameColumn:
        return tr("Name");
    case RoleColumn:
        return tr("Role");
    case HealthColumn:
        return tr("Health, 24 h");
    case BalanceColumn:
        return tr("Balance");
    case ActionsColumn:
        return tr("Actions");
    default:
        return {};
    }
}

}
