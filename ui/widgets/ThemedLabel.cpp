// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ThemedLabel.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace otpost::ui {

namespace {

constexpr qreal leading = 1.2; ///< of wrapped text, as a share of the font's own line height
constexpr qsizetype mostWidths = 16; ///< of which the heights are kept

/// A text layout knows no line breaks, only separators.
QString withLines(QString text)
{
    return text.replace(u'\n', QChar::LineSeparator);
}

}

ThemedLabel::ThemedLabel(const QString& text, TextRole role, QColor Colors::*color, QWidget* parent)
    : QLabel(text, parent)
    , m_role(role)
    , m_color(color)
{
    setTextFormat(Qt::PlainText);
    setFont(themeOf(this).font(m_role));
}

void ThemedLabel::setRole(TextRole role)
{
    m_role = role;
    setFont(themeOf(this).font(m_role));
}

void ThemedLabel::setColor(QColor Colors::*color)
{
    m_color = color;
    update();
}

void ThemedLabel::setElided(bool elided)
{
    m_elided = elided;
    updateGeometry();
}

bool ThemedLabel::wrapsPlainly() const
{
    return wordWrap() && textFormat() == Qt::PlainText
        && !textInteractionFlags().testFlag(Qt::TextSelectableByMouse);
}

/// Breaks the text into lines that stand further apart than the font asks; returns the height.
int ThemedLabel::layOut(QTextLayout& layout, int width) const
{
    QTextOption option(QStyle::visualAlignment(layoutDirection(), alignment()));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(layoutDirection());
    layout.setTextOption(option);
    const int lineHeight = qRound(fontMetrics().height() * leading);
    int lines = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, lines * lineHeight + (lineHeight - line.height()) / 2));
        ++lines;
    }
    layout.endLayout();
    return std::max(lines, 1) * lineHeight;
}

int ThemedLabel::heightForWidth(int width) const
{
    if (!wrapsPlainly())
        return QLabel::heightForWidth(width);
    // Layouts ask for the same few widths again and again; shaping the text each time took half of the time
    // until the window was there.
    if (m_measuredText != text() || m_measuredFont != font()) {
        m_measuredText = text();
        m_measuredFont = font();
        m_heights.clear();
    }
    const QMargins around = contentsMargins();
    const int room = width - around.left() - around.right();
    auto known = m_heights.constFind(room);
    if (known == m_heights.constEnd()) {
        if (m_heights.size() >= mostWidths)
            m_heights.clear();
        QTextLayout layout(withLines(text()), font());
        known = m_heights.insert(room, layOut(layout, room));
    }
    return *known + around.top() + around.bottom();
}

QSize ThemedLabel::sizeHint() const
{
    const QSize size = QLabel::sizeHint();
    return wrapsPlainly() ? QSize(size.width(), heightForWidth(size.width())) : size;
}

QSize ThemedLabel::minimumSizeHint() const
{
    const QSize size = QLabel::minimumSizeHint();
    return m_elided ? QSize(fontMetrics().horizontalAdvance(u"…"_s), size.height()) : size;
}

void ThemedLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        setFont(themeOf(this).font(m_role));
}

void ThemedLabel::paintEvent(QPaintEvent* event)
{
    const QColor color = isEnabled() ? themeOf(this).colors.*m_color : themeOf(this).colors.text3;
    const bool styled
        = textFormat() != Qt::PlainText || textInteractionFlags().testFlag(Qt::TextSelectableByMouse);
    if (styled) {
        if (palette().color(QPalette::WindowText) != color) {
            QPalette own = palette();
            own.setColor(QPalette::WindowText, color);
            own.setColor(QPalette::Text, color);
            setPalette(own);
        }
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(color);
    if (wrapsPlainly()) {
        QTextLayout layout(withLines(text()), font());
        const int height = layOut(layout, contentsRect().width());
        const int spare = contentsRect().height() - height;
        const int top = alignment().testFlag(Qt::AlignTop) ? 0 : std::max(0, spare / 2);
        layout.draw(&painter, contentsRect().topLeft() + QPoint(0, top));
        return;
    }
    const QRect area = contentsRect().marginsRemoved(QMargins(margin(), margin(), margin(), margin()));
    int flags = static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment()));
    flags |= buddy() != nullptr ? Qt::TextShowMnemonic : 0;
    QString shown = text();
    if (m_elided)
        shown = fontMetrics().elidedText(shown, Qt::ElideRight, area.width());
    painter.drawText(area, flags, shown);
}

}
