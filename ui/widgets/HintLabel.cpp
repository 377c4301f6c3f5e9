// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/HintLabel.h"

#include "ui/theme/Icons.h"
#include "ui/widgets/ThemedLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace otpost::ui {

namespace {

constexpr int iconSide = 14;
constexpr int iconGap = 6;

QColor Colors::*colorOf(HintLabel::Kind kind)
{
    switch (kind) {
    case HintLabel::Kind::Error:
        return &Colors::red;
    case HintLabel::Kind::Warning:
        return &Colors::amber;
    case HintLabel::Kind::Hint:
        break;
    }
    return &Colors::text2;
}

}

HintLabel::HintLabel(Kind kind, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_start(new QSpacerItem(0, 0))
    , m_label(new ThemedLabel({}, TextRole::Hint, &Colors::text2, this))
{
    m_label->setWordWrap(true);
    auto* layout = new QHBoxLayout(this); // a spacer is mirrored, a margin is not
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addSpacerItem(m_start);
    layout->addWidget(m_label, 1);
    connect(m_label, &QLabel::linkActivated, this, &HintLabel::actionTriggered);
    refresh();
}

void HintLabel::setText(const QString& text)
{
    if (text == m_words)
        return;
    m_words = text;
    refresh();
}

void HintLabel::setKind(Kind kind)
{
    m_kind = kind;
    refresh();
}

void HintLabel::setAction(const QString& text)
{
    if (text == m_action)
        return;
    m_action = text;
    refresh();
}

void HintLabel::refresh()
{
    m_label->setColor(colorOf(m_kind));
    if (m_action.isEmpty()) {
        m_label->setTextFormat(Qt::PlainText);
        m_label->setText(m_words);
    } else {
        const QString accent = themeOf(this).colors.accent.name();
        m_label->setTextFormat(Qt::RichText);
        m_label->setText(u"%1&nbsp; <a href=\"action\" style=\"color:%2; font-weight:600\">%3</a>"_s.arg(
            m_words.toHtmlEscaped(), accent, m_action.toHtmlEscaped()));
    }
    // Only a line with a link is a stop for the Tab key.
    m_label->setTextInteractionFlags(m_action.isEmpty()
            ? Qt::NoTextInteraction
            : Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_start->changeSize(m_kind == Kind::Hint ? 0 : iconSide + iconGap, 0);
    layout()->invalidate();
    setVisible(!m_words.isEmpty());
    update();
}

void HintLabel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_action.isEmpty())
        refresh(); // the link's colour is part of its text
}

void HintLabel::paintEvent(QPaintEvent*)
{
    if (m_kind == Kind::Hint)
        return;
    QPainter painter(this);
    const int line = m_label->fontMetrics().height();
    const QRect logical(0, (line - iconSide) / 2, iconSide, iconSide);
    paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), logical),
        m_kind == Kind::Error ? u"octagon-x"_s : u"triangle-alert"_s, themeOf(this).colors.*colorOf(m_kind));
}

}
