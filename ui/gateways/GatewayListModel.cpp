// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/GatewayListModel.h"

#include "core/gateway/GatewayUrl.h"
#include "core/model/GatewayFields.h"

#include <algorithm>

namespace otpost::ui {

using namespace Qt::StringLiterals;

void GatewayListModel::setGateways(const QList<Gateway>& gateways)
{
    if (gateways == m_gateways)
        return;
    beginResetModel();
    m_gateways = gateways;
    endResetModel();
}

int GatewayListModel::rowOf(GatewayId id) const
{
    const auto found = std::find_if(
        m_gateways.begin(), m_gateways.end(), [id](const Gateway& gateway) { return gateway.id == id; });
    return found == m_gateways.end() ? -1 : int(found - m_gateways.begin());
}

RouteRole GatewayListModel::roleAt(int row) const
{
    if (!m_gateways.at(row).enabled)
        return RouteRole::Disabled;
    const bool first = std::none_of(
        m_gateways.begin(), m_gateways.begin() + row, [](const Gateway& gateway) { return gateway.enabled; });
    return first ? RouteRole::Primary : RouteRole::Fallback;
}

int GatewayListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_gateways.size());
}

int GatewayListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

/// Place in the order in which messages are offered; a dash for those that serve nowhere.
QString GatewayListModel::orderText(int row) const
{
    if (!m_gateways.at(row).enabled)
        return u"–"_s;
    const auto before = std::count_if(
        m_gateways.begin(), m_gateways.begin() + row, [](const Gateway& gateway) { return gateway.enabled; });
    return QString::number(before + 1);
}

QVariant GatewayListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Gateway& gateway = m_gateways.at(index.row());
    if (role == Qt::DisplayRole) {
        switch (index.column()) {
        case OrderColumn:
            return orderText(index.row());
        case IdColumn:
            return QString::number(gateway.id);
        case NameColumn:
            return gateway.name;
        case RoleColumn:
            return roleText(roleAt(index.row()));
        default:
            return {};
        }
    }
    if (role == SubtitleRole) {
        const bool twilio = gateway.type == GatewayType::Twilio;
        const QString type = twilio ? u"Twilio"_s : tr("Custom");
        const Result<UrlParts> parts = splitGatewayUrl(twilio ? gateway.twilio.baseUrl : gateway.custom.url);
        const QString host = parts ? parts->origin.section(u"//"_s, 1) : QString();
        return host.isEmpty() ? type : tr("%1, %2").arg(type, host);
    }
    if (role == WarningRole) {
        const QList<GatewayWarning> warnings = gatewayWarnings(gateway);
        if (warnings.contains(GatewayWarning::SecretOverHttp))
            return tr("Secrets unencrypted");
        if (warnings.contains(GatewayWarning::TlsNotVerified))
            return tr("SSL not verified");
        return QString();
    }
    if (role == RouteRoleRole)
        return int(roleAt(index.row()));
    if (role == Qt::AccessibleTextRole && index.column() == NameColumn)
        return tr("%1, %2").arg(gateway.name, roleText(roleAt(index.row())));
    if (role == Qt::TextAlignmentRole && (index.column() == OrderColumn || index.column() == IdColumn))
        return int(Qt::AlignCenter);
    return {};
}

QVariant GatewayListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool centred = section == OrderColumn || section == IdColumn;
        return int(centred ? Qt::AlignCenter : Qt::AlignVCenter | Qt::AlignLeading);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case OrderColumn:
        return u"#"_s;
    case EnabledColumn:
        return tr("Enabled");
    case IdColumn:
        return tr("ID");
    case NameColumn:
        return tr("Name");
    case RoleColumn:
        return tr("Role");
    case ActionsColumn:
        return tr("Actions");
    default:
        return {};
    }
}

}
