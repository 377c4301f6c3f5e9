// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/FilterChip.h"

#include "ui/theme/Icons.h"
#include "ui/theme/OtStylePaint.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionToolButton>

#include <algorithm>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 10;
constexpr int gap = 6;
constexpr int longestWords = 200; ///< px; what is longer is cut

/// An ampersand in a name is no mnemonic.
QString menuText(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

}

void CheckMenu::mouseReleaseEvent(QMouseEvent* event)
{
    QAction* action = actionAt(event->pos());
    if (action != nullptr && action->isCheckable() && action->isEnabled())
        action->trigger();
    else
        QMenu::mouseReleaseEvent(event);
}

void CheckMenu::keyPressEvent(QKeyEvent* event)
{
    QAction* action = activeAction();
    if (event->key() == Qt::Key_Space && action != nullptr && action->isCheckable())
        action->trigger();
    else
        QMenu::keyPressEvent(event);
}

FilterChip::FilterChip(const QString& name, const QString& iconName, QWidget* parent)
    : MenuButton(parent)
    , m_name(name)
    , m_iconName(iconName)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setActiveText({});
}

QString FilterChip::shownText() const
{
    return fontMetrics().elidedText(isActive() ? m_activeText : m_name, Qt::ElideRight, longestWords);
}

void FilterChip::setActiveText(const QString& text)
{
    m_activeText = text;
    //: A filter of the log and what it asks for, read out: "Status: Error"
    setAccessibleName(isActive() ? tr("%1: %2").arg(m_name, m_activeText) : m_name);
    //: Read out after the name of a filter button
    setAccessibleDescription(isActive() ? tr("Press Delete to take this filter away") : QString());
    setToolTip(isActive() ? accessibleName() : QString());
    updateGeometry();
    update();
}

QSize FilterChip::sizeHint() const
{
    const int icon = m_iconName.isEmpty() ? 0 : paint::iconSide + gap;
    return {2 * padding + icon + fontMetrics().horizontalAdvance(shownText()) + gap + paint::iconSide,
        metrics::control};
}

QRect FilterChip::crossRect() const
{
    if (!isActive())
        return {};
    const int side = padding + paint::iconSide + gap / 2;
    return QStyle::visualRect(layoutDirection(), rect(), QRect(width() - side, 0, side, height()));
}

void FilterChip::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    const Colors& c = theme.colors;
    QStyleOptionToolButton option;
    initStyleOption(&option);
    QPainter painter(this);
    const bool lit = option.state.testFlag(QStyle::State_MouseOver) || isDown();
    if (isActive())
        paint::paintPanel(&painter, rect(), metrics::radiusField, c.accentTint, c.accent);
    else
        paint::paintPanel(&painter, rect(), metrics::radiusField, lit ? c.subtle : c.surface, c.field);
    if (paint::showsFocus(&option))
        paint::paintFocusRing(&painter, rect(), metrics::radiusField, c.accent);

    const QColor color = isActive() ? c.accent : c.text;
    const auto visual
        = [this](const QRect& logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    const int iconTop = (height() - paint::iconSide) / 2;
    int left = padding;
    if (!m_iconName.isEmpty()) {
        paintIcon(
            &painter, visual(QRect(left, iconTop, paint::iconSide, paint::iconSide)), m_iconName, color);
        left += paint::iconSide + gap;
    }
    const QRect words(left, 0, width() - left - padding - paint::iconSide - gap, height());
    painter.setPen(color);
    painter.drawText(visual(words),
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter))
            | Qt::TextSingleLine,
        shownText());
    const QRect end(width() - padding - paint::iconSide, iconTop, paint::iconSide, paint::iconSide);
    paintIcon(&painter, visual(end), isActive() ? u"x"_s : u"chevron-down"_s, isActive() ? color : c.text2);
}

void FilterChip::mousePressEvent(QMouseEvent* event)
{
    m_crossPressed = event->button() == Qt::LeftButton && crossRect().contains(event->pos());
    if (!m_crossPressed)
        MenuButton::mousePressEvent(event);
}

void FilterChip::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_crossPressed) {
        MenuButton::mouseReleaseEvent(event);
        return;
    }
    m_crossPressed = false;
    if (crossRect().contains(event->pos()))
        Q_EMIT clearRequested();
}

void FilterChip::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (isActive())
            Q_EMIT clearRequested();
        return;
    default:
        MenuButton::keyPressEvent(event);
    }
}

ChoiceChip::ChoiceChip(const QString& name, const QString& none, QWidget* parent)
    : FilterChip(name, {}, parent)
    , m_menu(new CheckMenu(this))
    , m_none(none)
{
    setMenu(m_menu);
    connect(this, &FilterChip::clearRequested, this, [this] {
        setChosen({});
        Q_EMIT chosenChanged(m_chosen);
    });
    fillMenu();
}

void ChoiceChip::setChoices(const QList<ChipChoice>& choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    showChosen();
    if (!m_menu->isVisible())
        fillMenu();
}

void ChoiceChip::setChosen(const QStringList& keys)
{
    m_chosen = keys;
    showChosen();
    fillMenu();
}

void ChoiceChip::fillMenu()
{
    m_menu->clear();
    QList<ChipChoice> all = m_choices;
    for (const QString& key : m_chosen) {
        const bool known = std::any_of(
            all.begin(), all.end(), [&key](const ChipChoice& choice) { return choice.key == key; });
        if (!known)
            all.append({key, key});
    }
    for (const ChipChoice& choice : all) {
        QAction* action = m_menu->addAction(menuText(choice.label));
        action->setCheckable(true);
        action->setChecked(m_chosen.contains(choice.key));
        connect(action, &QAction::triggered, this, [this, key = choice.key](bool on) { choose(key, on); });
    }
    if (all.isEmpty())
        m_menu->addAction(m_none)->setEnabled(false);
}

void ChoiceChip::choose(const QString& key, bool on)
{
    m_chosen.removeAll(key);
    if (on)
        m_chosen.append(key);
    showChosen();
    Q_EMIT chosenChanged(m_chosen);
}

QString ChoiceChip::labelOf(const QString& key) const
{
    const auto found = std::find_if(
        m_choices.begin(), m_choices.end(), [&key](const ChipChoice& choice) { return choice.key == key; });
    return found == m_choices.end() ? key : found->label;
}

void ChoiceChip::showChosen()
{
    constexpr int mostNamed = 2;
    if (m_chosen.size() > mostNamed) {
        //: A filter of the log: its name and how many values are chosen, such as "Status: 3"
        setActiveText(tr("%1: %2").arg(name()).arg(m_chosen.size()));
        return;
    }
    QStringList labels;
    for (const QString& key : m_chosen)
        labels.append(labelOf(key));
    setActiveText(labels.join(u", "_s));
}

}
