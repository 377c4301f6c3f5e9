// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QFont>
#include <QHash>
#include <QLabel>

class QTextLayout;

namespace otpost::ui {

/// A label in one of the theme's text roles and colours, which follows the theme. Plain text until told
/// otherwise.
class ThemedLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ThemedLabel(const QString& text = {}, TextRole role = TextRole::Body,
        QColor Colors::*color = &Colors::text, QWidget* parent = nullptr);

    void setRole(TextRole role);
    void setColor(QColor Colors::*color);
    /// Cut with an ellipsis where there is too little room, instead of asking for more.
    void setElided(bool elided);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool wrapsPlainly() const;
    int layOut(QTextLayout& layout, int width) const;

    TextRole m_role;
    QColor Colors::*m_color;
    bool m_elided = false;
    mutable QString m_measuredText; ///< for which `m_heights` hold
    mutable QFont m_measuredFont;
    mutable QHash<int, int> m_heights; ///< by width, without margins
};

}
