// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/GatewayTile.h"

#include "ui/dashboard/BadgeLabel.h"
#include "ui/dashboard/Sparkline.h"
#include "ui/gateways/HealthWords.h"
#include "ui/log/LogWords.h"
#include "ui/theme/OtStyle.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/ThemedLabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

/// As the list of gateways has it, of today.
Badge todaysHealth(const std::optional<HealthReading>& health, const GatewayToday& today, const Theme& theme)
{
    const Colors& c = theme.colors;
    using Form = Badge::Form;
    if (health && isPaused(*health))
        return {GatewayTile::tr("Paused"), u"moon"_s, Form::Plain, c.amber, {}};
    GatewayStanding standing;
    standing.health = health;
    standing.calls = int(std::min<qint64>(today.attempts, std::numeric_limits<int>::max()));
    standing.accepted = int(std::min<qint64>(today.accepted, std::numeric_limits<int>::max()));
    const HealthLook look = healthLook(standing);
    if (look == HealthLook::NotTried)
        return {GatewayTile::tr("Not used today"), u"circle"_s, Form::Plain, c.text2, {}};
    return healthBadge(look, theme);
}

QString amountText(const Amount& amount)
{
    return QLocale().toString(double(amount.tenThousandths) / 10'000, 'f', 4);
}

/// "99.9 %"; only all of them are 100 %. "–" of none.
QString shareText(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return u"–"_s;
    const double share = std::min(100.0, double(part) * 100 / double(whole));
    const double shown = part < whole && share > 99.9 ? 99.9 : share;
    //: A share in percent
    return GatewayTile::tr("%1 %").arg(QLocale().toString(shown, 'f', shown == 100 ? 0 : 1));
}

}

QString balanceRemark(const TileBalance& balance)
{
    if (balance.problem)
        return GatewayTile::tr("Could not be read: %1").arg(describe(*balance.problem));
    if (!balance.last)
        return GatewayTile::tr("Not read yet");
    const QString days = balance.daysLeft ? *balance.daysLeft < 1
            ? GatewayTile::tr("Lasts less than a day")
            : GatewayTile::tr("Lasts about %Ln day(s)", nullptr, int(std::floor(*balance.daysLeft)))
                                          : QString();
    if (!balance.low)
        return days.isEmpty() ? GatewayTile::tr("Read at %1").arg(shortTime(balance.last->at)) : days;
    const QString low = GatewayTile::tr("Below the minimum");
    return days.isEmpty() ? low : u"%1 · %2"_s.arg(low, days);
}

QString durationWords(qint64 ms)
{
    return ms < 1000 ? GatewayTile::tr("%1 ms").arg(QLocale().toString(ms))
                     : GatewayTile::tr("%1 s").arg(QLocale().toString(double(ms) / 1000, 'f', 1));
}

GatewayTile::GatewayTile(QWidget* parent)
    : Card(parent)
    , m_name(new QPushButton)
    , m_health(new BadgeLabel)
    , m_role(new BadgeLabel)
{
    setStyleFlag(m_name, "link");
    m_name->setObjectName(u"tileName"_s);
    auto* head = new QHBoxLayout;
    head->setSpacing(metrics::space8);
    head->addWidget(m_name);
    head->addStretch();
    head->addWidget(m_role);
    body()->setSpacing(metrics::space8);
    body()->addLayout(head);
    m_health->setObjectName(u"tileHealth"_s);
    body()->addWidget(m_health);
    body()->addWidget(makeBalance());
    m_notWatched = new ThemedLabel(tr("The balance is not watched."), TextRole::Hint, &Colors::text2);
    m_notWatched->setWordWrap(true);
    body()->addWidget(m_notWatched);
    body()->addStretch(1);
    body()->addWidget(new Divider);
    body()->addLayout(makeFigures());
    connect(m_name, &QPushButton::clicked, this, [this] { Q_EMIT opened(m_facts.id); });
}

QWidget* GatewayTile::makeBalance()
{
    m_balance = new QWidget;
    auto* column = new QVBoxLayout(m_balance);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::space8);
    m_amount = new ThemedLabel({}, TextRole::Display);
    m_amount->setObjectName(u"tileBalance"_s);
    m_currency = new ThemedLabel({}, TextRole::Body, &Colors::text2);
    row->addWidget(m_amount, 0, Qt::AlignBottom);
    row->addWidget(m_currency, 0, Qt::AlignBottom);
    row->addStretch();
    auto* check = new IconButton(u"refresh-cw"_s, tr("Check the balance now"));
    check->setObjectName(u"tileCheck"_s);
    connect(check, &IconButton::clicked, this, [this] { Q_EMIT balanceRequested(m_facts.id); });
    row->addWidget(check);
    column->addLayout(row);
    m_remark = new ThemedLabel({}, TextRole::Hint, &Colors::text2);
    m_remark->setObjectName(u"tileRemark"_s);
    m_remark->setWordWrap(true);
    column->addWidget(m_remark);
    column->addSpacing(metrics::space8);
    m_line = new Sparkline;
    column->addWidget(m_line);
    auto* ends = new QHBoxLayout;
    m_since = new ThemedLabel({}, TextRole::Hint, &Colors::text2);
    m_minimum = new ThemedLabel({}, TextRole::Hint, &Colors::text2);
    ends->addWidget(m_since);
    ends->addStretch();
    ends->addWidget(m_minimum);
    column->addLayout(ends);
    return m_balance;
}

/// Two by two: four of them are too wide for a tile, in most languages.
QLayout* GatewayTile::makeFigures()
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::space12);
    grid->setVerticalSpacing(metrics::space8);
    const struct {
        ThemedLabel*& value;
        QString name;
        QString label;
    } figures[] = {{m_sent, u"tileSent"_s, tr("Sent today")}, {m_share, u"tileShare"_s, tr("Accepted")},
        {m_median, u"tileMedian"_s, tr("Median time")}, {m_codes, u"tileCodes"_s, tr("Codes entered")}};
    int place = 0;
    for (const auto& [value, name, label] : figures) {
        auto* box = new QWidget;
        auto* column = new QVBoxLayout(box);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(new ThemedLabel(label, TextRole::Hint, &Colors::text2));
        value = new ThemedLabel({}, TextRole::Section);
        value->setObjectName(name);
        value->setAccessibleDescription(label);
        column->addWidget(value);
        grid->addWidget(box, place / 2, place % 2);
        grid->setColumnStretch(place % 2, 1);
        ++place;
    }
    m_share->setToolTip(tr("Of all attempts by this gateway today."));
    m_median->setToolTip(tr("Half of today's accepted calls were answered within this time."));
    return grid;
}

void GatewayTile::showFigures()
{
    const GatewayToday& today = m_facts.today;
    const TileCodes& codes = m_facts.codes;
    m_sent->setText(QLocale().toString(today.accepted));
    m_share->setText(shareText(today.accepted, today.attempts));
    m_median->setText(today.medianMs < 0 ? u"–"_s : durationWords(today.medianMs));
    m_codes->setText(shareText(codes.entered, codes.sent));
    //: %1: a number; the number that decides about the form is that of the codes sent
    const QString of = tr("Of the %Ln code(s) that it sent in the last 7 days, guests typed in %1.", nullptr,
        int(std::min<qint64>(codes.sent, std::numeric_limits<int>::max())));
    m_codes->setToolTip(codes.sent > 0 ? of.arg(QLocale().toString(codes.entered))
                                       : tr("It sent no codes in the last 7 days."));
}

void GatewayTile::showHealth()
{
    const bool enabled = m_facts.role != RouteRole::Disabled;
    const bool known = enabled || m_facts.health;
    m_health->setVisible(known);
    m_health->setMaker([health = m_facts.health, today = m_facts.today](
                           const Theme& theme) { return todaysHealth(health, today, theme); });
    m_health->setToolTip(m_facts.health ? describe(*m_facts.health) : QString());
    m_role->setMaker([role = m_facts.role](const Theme& theme) { return roleBadge(role, theme); });
}

void GatewayTile::showBalance()
{
    m_balance->setVisible(m_facts.balance.has_value());
    m_notWatched->setVisible(!m_facts.balance);
    if (!m_facts.balance)
        return;
    const TileBalance& balance = *m_facts.balance;
    m_amount->setText(balance.last ? amountText(balance.last->balance) : u"–"_s);
    m_currency->setText(balance.last ? shownLine(balance.last->currency) : QString());
    m_remark->setText(balanceRemark(balance));
    m_remark->setColor(balance.low || balance.problem ? &Colors::amber : &Colors::text2);
    const bool line = balance.history.size() > 1;
    m_line->setVisible(line);
    m_line->setReadings(balance.history, balance.minimum, balance.low);
    if (line) {
        const qint64 days
            = balance.history.first().at.toLocalTime().daysTo(balance.history.last().at.toLocalTime());
        m_since->setText(days > 0 ? tr("%Ln day(s)", nullptr, int(days)) : tr("Today"));
    }
    m_since->setVisible(line);
    m_minimum->setText(balance.minimum ? tr("Minimum %1").arg(amountText(*balance.minimum)) : QString());
}

void GatewayTile::setFacts(const TileFacts& facts)
{
    m_facts = facts;
    const QString name = shownLine(facts.name);
    m_name->setText(
        QFontMetrics(m_name->font()).elidedText(name, Qt::ElideRight, 180).replace(u'&', u"&&"_s));
    m_name->setToolTip(tr("Open %1").arg(name));
    setAccessibleName(name);
    showHealth();
    showBalance();
    showFigures();
}

}
