// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

class QVBoxLayout;

namespace otpost::ui {

/// One step in the time line of a message: a round icon, the line to the next step, and beside them a title,
/// a remark at the far end and whatever else belongs to it.
class TimelineNode : public QWidget
{
    Q_OBJECT

public:
    struct Look {
        QString icon; ///< a bundled icon
        QColor Colors::*color = &Colors::text2;
        bool last = false; ///< ends the line below the icon
    };

    TimelineNode(const Look& look, const QString& title, const QString& remark, QWidget* parent = nullptr);

    /// Words below the title, which wrap and can be selected.
    void addLine(const QString& text, QColor Colors::*color, TextRole role = TextRole::Hint);
    /// Any other thing below the title.
    void addWidget(QWidget* widget);
    /// Shown over the remark.
    void setRemarkToolTip(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Look m_look;
    QVBoxLayout* m_column;
    QWidget* m_remark;
};

}
