// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Badge.h"

#include <QStyledItemDelegate>

#include <functional>

namespace otpost::ui {

/// Draws cells as badges. The model's DisplayRole holds the words (they are what is read out); which badge
/// it is comes from `badgeOf`, called while painting.
class BadgeDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using BadgeOf = std::function<Badge(const QModelIndex&, const Theme&)>;

    explicit BadgeDelegate(BadgeOf badgeOf, QObject* parent = nullptr);

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    BadgeOf m_badgeOf;
};

/// For a column whose data under `role` is a MessageStatus (QVariant::fromValue).
class StatusDelegate : public BadgeDelegate
{
    Q_OBJECT
public:
    explicit StatusDelegate(int role = Qt::UserRole, QObject* parent = nullptr);
};

}
