// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Disclosure.h"

#include "ui/theme/Icons.h"
#include "ui/theme/OtStylePaint.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace otpost::ui {

namespace {

constexpr int headerHeight = 40;
constexpr int padding = 12;

}

DisclosureHeader::DisclosureHeader(const QString& title, QWidget* parent)
    : QAbstractButton(parent)
{
    setText(title);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QFont font = themeOf(this).font(TextRole::Label);
    font.setWeight(QFont::DemiBold);
    setFont(font);
}

void DisclosureHeader::setNote(const QString& note)
{
    m_note = note;
    setAccessibleDescription(note);
    update();
}

QSize DisclosureHeader::sizeHint() const
{
    const QFontMetrics mono(themeOf(this).font(TextRole::Mono));
    return {2 * padding + paint::iconSide + metrics::space8 + fontMetrics().horizontalAdvance(text())
            + metrics::space16 + mono.horizontalAdvance(m_note),
        headerHeight};
}

QSize DisclosureHeader::minimumSizeHint() const
{
    return {2 * padding + paint::iconSide + metrics::space8 + fontMetrics().horizontalAdvance(text()),
        headerHeight};
}

void DisclosureHeader::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool opens = event->key() == (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
    const bool closes = event->key() == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left);
    if (enter)
        click();
    else if (opens || closes)
        setChecked(opens);
    else
        QAbstractButton::keyPressEvent(event);
}

void DisclosureHeader::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    const Colors& c = theme.colors;
    QStyleOption option;
    option.initFrom(this);
    QPainter painter(this);
    if (underMouse() && isEnabled())
        painter.fillRect(rect(), c.subtle);
    const auto visual
        = [&](const QRect& logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    const QRect chevron(padding, (height() - paint::iconSide) / 2, paint::iconSide, paint::iconSide);
    paintIcon(&painter, visual(chevron), isChecked() ? u"chevron-down"_s : u"chevron-right"_s, c.text2,
        layoutDirection());

    const int left = chevron.right() + 1 + metrics::space8;
    const QRect words(left, 0, width() - left - padding, height());
    const auto aligned = [&](Qt::AlignmentFlag side) {
        return static_cast<int>(QStyle::visualAlignment(layoutDirection(), side | Qt::AlignVCenter));
    };
    painter.setPen(isEnabled() ? c.text : c.text3);
    painter.drawText(visual(words), aligned(Qt::AlignLeft) | Qt::TextSingleLine, text());
    const int taken = fontMetrics().horizontalAdvance(text()) + metrics::space16;
    painter.setFont(theme.font(TextRole::Mono));
    painter.setPen(c.text2);
    painter.drawText(visual(words.adjusted(taken, 0, 0, 0)), aligned(Qt::AlignRight) | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(m_note, Qt::ElideRight, words.width() - taken));
    if (paint::showsFocus(&option))
        paint::paintFocusRing(
            &painter, QRectF(rect()).adjusted(1, 1, -1, -1), metrics::radiusField, c.accent);
}

Disclosure::Disclosure(const QString& title, QWidget* content, QWidget* parent)
    : QWidget(parent)
    , m_header(new DisclosureHeader(title, this))
    , m_content(content)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_content);
    m_content->hide();
    connect(m_header, &QAbstractButton::toggled, this, [this](bool open) {
        m_content->setVisible(open);
        Q_EMIT toggled(open);
    });
}

void Disclosure::setNote(const QString& note)
{
    m_header->setNote(note);
}

bool Disclosure::isOpen() const
{
    return m_header->isChecked();
}

void Disclosure::setOpen(bool open)
{
    m_header->setChecked(open);
}

}
