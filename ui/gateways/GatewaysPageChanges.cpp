// SPDX-License-Identifier: GPL-3.0-or-later
// What is changed in the list, and how it is undone. What was changed is shown at once; where the service
// says no, the next reading shows how it is.
#include "core/gateway/GatewayService.h"
#include "ui/gateways/GatewayListModel.h"
#include "ui/gateways/GatewayTable.h"
#include "ui/gateways/GatewaysPage.h"
#include "ui/gateways/RouteBar.h"
#include "ui/shell/UndoStack.h"
#include "ui/widgets/ThemedLabel.h"
#include "ui/widgets/UndoBar.h"
#include "ui/widgets/WhenDone.h"

#include <algorithm>

namespace otpost::ui {

using namespace Qt::StringLiterals;

void GatewaysPage::run(const Work& work, const std::function<void()>& done)
{
    ++m_underWay;
    whenDone(work(), this, [this, done](const Result<void>& result) {
        --m_underWay;
        if (!result) {
            trouble(result.error());
        } else {
            m_trouble->hide();
            done();
        }
        reload();
    });
}

/// What is read next will be no other.
void GatewaysPage::showAsIf(const RouteOrder& order)
{
    if (m_bar->location() == 0) {
        std::stable_sort(m_overview.gateways.begin(), m_overview.gateways.end(),
            [&order](
                const Gateway& a, const Gateway& b) { return order->indexOf(a.id) < order->indexOf(b.id); });
    }
    for (Location& location : m_overview.locations) {
        if (location.id == m_bar->location())
            location.route = order;
    }
    m_bar->setLocations(m_overview.locations);
    showRoute();
}

void GatewaysPage::changeRoute(const RouteOrder& to, const QString& text, const QString& iconName)
{
    const LocationId id = m_bar->location();
    const RouteOrder from = m_model->route().order;
    showAsIf(to);
    const Work again = [this, id, from, to] { return m_routes.changeRoute(id, from, to); };
    run(again, [this, id, from, to, text, iconName, again] {
        m_undo.push(
            {text, iconName, [this, id, from, to] { return m_routes.changeRoute(id, to, from); }, again});
    });
}

void GatewaysPage::move(GatewayId id, int place)
{
    const Gateway* gateway = gatewayWith(id);
    const int before = m_model->rowOf(id);
    const RouteOrder to = withMoved(m_model->route(), id, place);
    if (!gateway || !to)
        return;
    const QString where = m_bar->locationName();
    const QString text = where.isEmpty()
        ? tr("%1 is moved").arg(gateway->name)
        : tr("%1 is moved in %2", "gateway; location").arg(gateway->name, where);
    changeRoute(to, text, place - 1 > before ? u"arrow-down"_s : u"arrow-up"_s);
    m_table->selectGateway(id);
}

void GatewaysPage::setSwitch(GatewayId id, bool on)
{
    const Gateway* gateway = gatewayWith(id);
    if (!gateway)
        return;
    const QString where = m_bar->locationName();
    if (where.isEmpty()) {
        setEnabled(id, on);
        return;
    }
    const QList<GatewayId> members = withMember(m_model->route(), id, on);
    if (members.isEmpty()) {
        trouble(Error{ErrorKind::RouteEmpty, {}, {}});
        showRoute();
        return;
    }
    changeRoute(members,
        on ? tr("%1 is used in %2", "gateway; location").arg(gateway->name, where)
           : tr("%1 is not used in %2 any more", "gateway; location").arg(gateway->name, where),
        on ? u"check"_s : u"ban"_s);
}

void GatewaysPage::setEnabled(GatewayId id, bool enabled)
{
    const QString name = gatewayWith(id)->name;
    for (Gateway& gateway : m_overview.gateways) {
        if (gateway.id == id)
            gateway.enabled = enabled;
    }
    showRoute();
    run([this, id, enabled] { return m_gateways.setEnabled(id, enabled); },
        [this, id, enabled, name] {
            m_undo.push({enabled ? tr("%1 is enabled").arg(name) : tr("%1 is disabled").arg(name),
                enabled ? u"check"_s : u"ban"_s,
                [this, id, enabled] { return m_gateways.switchTo(id, !enabled); },
                [this, id, enabled] { return m_gateways.switchTo(id, enabled); }});
        });
}

void GatewaysPage::resetRoute()
{
    if (m_bar->location() == 0 || !m_model->route().order)
        return;
    changeRoute(std::nullopt, tr("%1 uses the default route again").arg(m_bar->locationName()), u"undo-2"_s);
}

void GatewaysPage::remove(GatewayId id)
{
    const Gateway* gateway = gatewayWith(id);
    if (!gateway)
        return;
    run([this, id] { return m_gateways.hide(id); },
        [this, id, name = gateway->name] {
            m_undo.push({tr("%1 is deleted").arg(name), u"trash-2"_s,
                [this, id] {
                    m_select = id;
                    return m_gateways.restore(id);
                },
                [this, id] { return m_gateways.hide(id); }});
        });
}

void GatewaysPage::duplicate(GatewayId id)
{
    const Gateway* gateway = gatewayWith(id);
    if (!gateway)
        return;
    whenDone(m_gateways.duplicate(id, freeName(gateway->name)), this, [this](const Result<Gateway>& copy) {
        if (!copy) {
            trouble(copy.error());
            return;
        }
        m_select = copy->id;
        reload();
        m_undo.push({tr("%1 is added. Enable it when it is ready").arg(copy->name), u"copy"_s,
            [this, id = copy->id] { return m_gateways.hide(id); },
            [this, id = copy->id] { return m_gateways.restore(id); }});
    });
}

/// "Textline EU 2", "Textline EU 3"…
QString GatewaysPage::freeName(const QString& name) const
{
    const auto taken = [this](const QString& wanted) {
        return std::any_of(
            m_overview.gateways.begin(), m_overview.gateways.end(), [&wanted](const Gateway& gateway) {
                return gateway.name.compare(wanted, Qt::CaseInsensitive) == 0;
            });
    };
    for (int number = 2;; ++number) {
        const QString wanted = u"%1 %2"_s.arg(name, QString::number(number));
        if (!taken(wanted))
            return wanted;
    }
}

void GatewaysPage::noteSaved(const GatewayChange& change)
{
    m_select = change.after.id;
    const QString name = change.after.name;
    if (!change.before) {
        m_undo.push({tr("%1 is added").arg(name), u"check"_s,
            [this, id = change.after.id] { return m_gateways.hide(id); },
            [this, id = change.after.id] { return m_gateways.restore(id); }});
    } else if (*change.before == change.after) {
        Q_EMIT noticeRaised(Notice{tr("%1 is saved").arg(name), u"check"_s, {}});
    } else {
        m_undo.push({tr("%1 is saved").arg(name), u"check"_s,
            [this, change] { return m_gateways.changeBack(change.after, *change.before); },
            [this, change] { return m_gateways.changeBack(*change.before, change.after); }});
    }
}

}
