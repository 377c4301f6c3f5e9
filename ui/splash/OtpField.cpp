// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/splash/OtpField.h"

#include "ui/locations/RouteCard.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/HintLabel.h"
#include "ui/widgets/Switch.h"
#include "ui/widgets/SwitchRow.h"

#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int wordsLeft = 48; ///< where the words beside the switch begin

}

OtpServing otpServing(
    const SplashPage& page, const QList<Location>& locations, const QList<Gateway>& gateways)
{
    OtpServing serving;
    serving.possible = std::any_of(
        gateways.begin(), gateways.end(), [](const Gateway& gateway) { return gateway.enabled; });
    bool isFirst = true;
    for (const Location& location : locations) {
        if (!page.locations.contains(location.id))
            continue;
        const Route route = routeOf(location, gateways);
        if (!route.serves())
            serving.deadPlaces.append(location.name);
        else if (isFirst || serving.good.isEmpty())
            serving.good = routeWords(route);
        isFirst = false;
    }
    if (isFirst)
        serving.good = routeWords(routeOf({}, gateways));
    return serving;
}

OtpField::OtpField(const SplashField& field, QObject* parent)
    : SplashFormField(field, parent)
    , m_card(new Card)
    , m_switch(new SwitchRow(field.labelText(), field.hintText()))
    , m_serving(new HintLabel(HintLabel::Kind::Hint))
    , m_problem(new HintLabel(HintLabel::Kind::Error))
{
    m_switch->toggle()->setObjectName(field.key);
    m_serving->setObjectName(u"otpServing"_s);
    for (HintLabel* line : {m_serving, m_problem})
        line->setContentsMargins(wordsLeft, 0, 0, 0);
    m_card->body()->setSpacing(metrics::space8);
    m_card->body()->addWidget(m_switch);
    m_card->body()->addWidget(m_serving);
    m_card->body()->addWidget(m_problem);
    connect(m_switch, &SwitchRow::toggled, this, [this] {
        m_problem->setText({});
        refresh();
        Q_EMIT edited();
    });
}

QWidget* OtpField::widget() const
{
    return m_card;
}

QWidget* OtpField::editor() const
{
    return m_switch->toggle();
}

void OtpField::load(const SplashPage& page, const QString&)
{
    const QSignalBlocker quiet(m_switch);
    m_switch->setChecked(page.otp);
    refresh();
}

Result<void> OtpField::store(SplashPage& page, const QString&) const
{
    page.otp = m_switch->isChecked();
    return {};
}

void OtpField::showProblem(const QString& problem)
{
    m_problem->setText(problem);
}

QString OtpField::problem() const
{
    return m_problem->text();
}

void OtpField::setServing(const OtpServing& serving)
{
    if (serving == m_served)
        return;
    m_served = serving;
    refresh();
}

void OtpField::refresh()
{
    const bool on = m_switch->isChecked();
    // It can always be switched off.
    m_switch->setEnabled(on || m_served.possible);
    if (!m_served.possible) {
        m_switch->setWarning(describe(Error{ErrorKind::OtpNeedsGateway, {}, {}}));
        m_serving->setText({});
        return;
    }
    const QString dead = QLocale().createSeparatedList(m_served.deadPlaces);
    m_switch->setWarning(dead.isEmpty() || !on
            ? QString()
            : tr("No gateway serves at %1: no code can be sent there.").arg(dead));
    m_serving->setText(
        m_served.good.isEmpty() || !on ? QString() : tr("Codes go by %1.", "gateways").arg(m_served.good));
}

}
