// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/LogHeader.h"

#include "ui/log/LogDelegate.h"
#include "ui/theme/Icons.h"
#include "ui/theme/OtStylePaint.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int arrowSide = 14;
constexpr int arrowOverhang = 5; ///< px that the arrow may stand in the padding

}

LogHeader::LogHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSortIndicatorShown(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setSectionResizeMode(QHeaderView::Interactive);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QHeaderView::sectionClicked, this, &LogHeader::choose);
}

void LogHeader::setUnsortable(const QList<int>& sections)
{
    m_unsortable = sections;
}

bool LogHeader::isSortable(int section) const
{
    return section >= 0 && section < count() && !m_unsortable.contains(section) && !isSectionHidden(section);
}

void LogHeader::setSorting(int section, Qt::SortOrder order)
{
    m_sorted = section;
    m_order = order;
    setSortIndicator(section, order);
    tell();
}

void LogHeader::choose(int section)
{
    // Qt has moved the arrow already, also to columns that cannot be sorted.
    if (isSortable(section)) {
        const Qt::SortOrder order = section == m_sorted && m_order == Qt::DescendingOrder
            ? Qt::AscendingOrder
            : Qt::DescendingOrder;
        m_focused = section;
        setSorting(section, order);
        Q_EMIT sortingChosen(section, order);
    } else {
        setSortIndicator(m_sorted, m_order);
    }
}

void LogHeader::moveFocus(int step)
{
    int visual = visualIndex(m_focused);
    do {
        visual += step;
    } while (visual >= 0 && visual < count() && !isSortable(logicalIndex(visual)));
    if (visual < 0 || visual >= count())
        return;
    m_focused = logicalIndex(visual);
    tell();
    viewport()->update();
}

void LogHeader::tell()
{
    if (model() == nullptr)
        return;
    const QString column = model()->headerData(m_focused, Qt::Horizontal).toString();
    QString state = column;
    if (m_focused == m_sorted) {
        //: Read out: the column of a table by which it is sorted
        state = m_order == Qt::AscendingOrder ? tr("%1, sorted upwards").arg(column)
                                              : tr("%1, sorted downwards").arg(column);
    }
    setAccessibleName(tr("Columns: %1").arg(state));
    setAccessibleDescription(tr("Left and right choose a column, Space sorts by it"));
}

void LogHeader::keyPressEvent(QKeyEvent* event)
{
    const int forward = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        moveFocus(-forward);
        return;
    case Qt::Key_Right:
        moveFocus(forward);
        return;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_focused);
        return;
    default:
        QWidget::keyPressEvent(event); // the base would move a current index that a header has not
    }
}

void LogHeader::focusInEvent(QFocusEvent* event)
{
    if (!isSortable(m_focused) && m_sorted >= 0)
        m_focused = m_sorted;
    tell();
    QHeaderView::focusInEvent(event);
    viewport()->update();
}

void LogHeader::focusOutEvent(QFocusEvent* event)
{
    QHeaderView::focusOutEvent(event);
    viewport()->update();
}

void LogHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const Theme& theme = themeOf(this);
    const Colors& c = theme.colors;
    painter->save();
    painter->fillRect(rect, c.subtle);
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, c.border);
    const auto visual = [&](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect, part); };
    const bool sorted = section == m_sorted && isSortable(section);
    const int side = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
    const bool atEnd = (side & Qt::AlignRight) != 0;
    QRect words = rect.adjusted(LogDelegate::padding, 0, -LogDelegate::padding, 0);
    painter->setFont(theme.font(sorted ? TextRole::Label : TextRole::Body));
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    const int width = painter->fontMetrics().horizontalAdvance(text);
    if (sorted) {
        const int behind = std::min(words.left() + width + 2, words.right() + arrowOverhang - arrowSide);
        const int before = std::max(rect.left() + 2, words.right() - width - arrowSide - 2);
        const QRect arrow(
            atEnd ? before : behind, rect.top() + (rect.height() - arrowSide) / 2, arrowSide, arrowSide);
        paintIcon(
            painter, visual(arrow), m_order == Qt::AscendingOrder ? u"arrow-up"_s : u"arrow-down"_s, c.text2);
        if (atEnd)
            words.setLeft(arrow.right() + 1);
        else
            words.setRight(arrow.left() - 1);
    }
    painter->setPen(sorted ? c.text : c.text2);
    painter->drawText(visual(words),
        static_cast<int>(QStyle::visualAlignment(
            layoutDirection(), (atEnd ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter))
            | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(text, Qt::ElideRight, words.width() + 1));
    painter->restore();
    const bool ring
        = hasFocus() && section == m_focused && window()->testAttribute(Qt::WA_KeyboardFocusChange);
    if (ring)
        paint::paintFocusRing(painter, QRectF(rect).adjusted(1, 1, -1, -2), metrics::space4, c.accent);
}

}
