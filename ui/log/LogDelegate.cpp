// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/LogDelegate.h"

#include "ui/log/LogModel.h"
#include "ui/theme/Icons.h"
#include "ui/theme/OtStylePaint.h"
#include "ui/widgets/Badge.h"

#include <QPainter>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconColumn = 32;
constexpr int wordGap = 2;

TextRole roleOf(int column)
{
    switch (column) {
    case LogModel::IdColumn:
    case LogModel::RecipientColumn:
    case LogModel::AttemptsColumn:
    case LogModel::TimeColumn:
        return TextRole::Mono;
    default:
        return TextRole::Body;
    }
}

void paintDetails(
    QPainter* painter, const QStyleOptionViewItem& option, const QString& word, const Theme& theme)
{
    const Colors& c = theme.colors;
    const QRect r = option.rect;
    if (option.state.testFlag(QStyle::State_MouseOver)) {
        const QRectF back = QRectF(r).adjusted(2, 5, -4, -6);
        paint::paintPanel(painter, back, metrics::radiusField, c.subtle, c.border);
    }
    painter->setFont(theme.font(TextRole::Label));
    const int width = painter->fontMetrics().horizontalAdvance(word);
    const auto visual
        = [&](const QRect& logical) { return QStyle::visualRect(option.direction, r, logical); };
    const int iconTop = r.top() + (r.height() - paint::iconSide) / 2;
    const bool fits = r.width() >= width + wordGap + paint::iconSide + metrics::space12;
    const int left = fits ? r.left() + metrics::space8 : r.left() + (r.width() - paint::iconSide) / 2 - 1;
    if (fits) {
        painter->setPen(c.accent);
        painter->drawText(visual(QRect(left, r.top(), width, r.height())),
            int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter))
                | Qt::TextSingleLine,
            word);
    }
    const int iconLeft = fits ? left + width + wordGap : left;
    paintIcon(painter, visual(QRect(iconLeft, iconTop, paint::iconSide, paint::iconSide)), u"chevron-right"_s,
        c.accent, option.direction);
}

}

int LogDelegate::detailsWidth(bool withWord)
{
    if (!withWord)
        return iconColumn;
    const QFontMetrics font(themeOf(nullptr).font(TextRole::Label));
    return font.horizontalAdvance(LogModel::detailsWord()) + wordGap + paint::iconSide + 2 * metrics::space12;
}

void LogDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = themeOf(option.widget);
    const Colors& c = theme.colors;
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, c.accentTint);
    // The next column keeps the distance.
    const bool atEnd = index.column() == LogModel::AttemptsColumn;
    const QRect cell = QStyle::visualRect(
        option.direction, option.rect, option.rect.adjusted(padding, 0, atEnd ? -padding : -2, 0));
    switch (index.column()) {
    case LogModel::StatusColumn:
        paintBadge(painter, cell, statusBadge(index.data(LogModel::StatusRole).value<MessageStatus>(), theme),
            theme, option.direction);
        break;
    case LogModel::DetailsColumn:
        paintDetails(painter, option, LogModel::detailsWord(), theme);
        break;
    default: {
        QFont font = theme.font(roleOf(index.column()));
        const bool several
            = index.column() == LogModel::AttemptsColumn && index.data(LogModel::CountRole).toInt() > 1;
        if (several)
            font.setWeight(QFont::Bold);
        painter->setFont(font);
        const bool quiet = index.column() == LogModel::IdColumn || index.column() == LogModel::TimeColumn;
        painter->setPen(quiet ? c.text2 : c.text);
        const Qt::Alignment side
            = index.column() == LogModel::AttemptsColumn ? Qt::AlignRight : Qt::AlignLeft;
        const QString text
            = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, cell.width());
        painter->drawText(cell,
            int(QStyle::visualAlignment(option.direction, side | Qt::AlignVCenter)) | Qt::TextSingleLine,
            text);
    }
    }
    painter->restore();
}

QSize LogDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics font(themeOf(option.widget).font(roleOf(index.column())));
    return {font.horizontalAdvance(index.data().toString()) + 2 * padding, metrics::rowLog};
}

}
