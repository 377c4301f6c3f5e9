// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace otpost::ui {

/// A few tabs drawn as one segmented control. A QTabBar in every other way: arrows move, and it is read
/// out as tabs. Put a QStackedWidget beside it.
class SegmentTabs : public QTabBar
{
    Q_OBJECT
public:
    explicit SegmentTabs(QWidget* parent = nullptr);

    /// `iconName`: a bundled icon, or empty.
    int addSegment(const QString& text, const QString& iconName = {});
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    QSize tabSizeHint(int index) const override;
    void paintEvent(QPaintEvent* event) override;
};

}
