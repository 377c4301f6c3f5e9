// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/locations/RouteCard.h"

#include "ui/theme/Icons.h"
#include "ui/theme/OtStyle.h"
#include "ui/widgets/HintLabel.h"
#include "ui/widgets/ThemedLabel.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace otpost::ui {

using namespace Qt::StringLiterals;

QString routeWords(const Route& route)
{
    QStringList names;
    for (const RouteMember& member : route.members) {
        if (member.role != RouteRole::Disabled)
            names.append(member.gateway.name);
    }
    if (names.size() < 2)
        return names.value(0);
    const QString first = names.takeFirst();
    return QCoreApplication::translate("RouteCard", "%1, then %2", "a gateway, the others in a list")
        .arg(first, QLocale().createSeparatedList(names));
}

RouteCard::RouteCard(QWidget* parent)
    : Card(parent)
    , m_kind(new ThemedLabel({}, TextRole::Label, &Colors::text, this))
    , m_order(new ThemedLabel({}, TextRole::Hint, &Colors::text2, this))
    , m_trouble(new HintLabel(HintLabel::Kind::Warning, this))
    , m_change(new QPushButton(icon(u"waypoints"_s), tr("Change on the Gateways page"), this))
{
    setObjectName(u"locationRoute"_s);
    m_change->setObjectName(u"changeRoute"_s);
    setStyleFlag(m_change, "link");
    m_order->setWordWrap(true);
    body()->setSpacing(metrics::space4);
    body()->addWidget(m_kind);
    body()->addWidget(m_order);
    body()->addWidget(m_trouble);
    body()->addWidget(m_change, 0, Qt::AlignLeading);
    connect(m_change, &QPushButton::clicked, this, &RouteCard::changeRequested);
    setNew();
}

void RouteCard::setNew()
{
    m_kind->setText(tr("The default route"));
    m_order->setText(tr("Once the location is saved it can get a route of its own."));
    m_order->show();
    m_trouble->setText({});
    m_change->hide();
}

void RouteCard::setRoute(const Result<Route>& route)
{
    m_change->show();
    if (!route) {
        m_kind->setText(tr("Its route cannot be read"));
        m_order->hide();
        m_trouble->setText(describe(route.error()));
        return;
    }
    m_kind->setText(route->own ? tr("A route of its own") : tr("The default route"));
    const QString words = routeWords(*route);
    m_order->setText(words);
    m_order->setVisible(!words.isEmpty());
    m_trouble->setText(
        words.isEmpty() ? tr("No gateway on it is enabled, so nothing can be sent from here.") : QString());
}

}
