// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Message.h"
#include "ui/theme/Theme.h"

#include <QWidget>

namespace otpost::ui {

class ThemedLabel;

/// An icon in one of the theme's colours, for beside a line of text.
class AttemptIcon : public QWidget
{
    Q_OBJECT

public:
    explicit AttemptIcon(int side, QWidget* parent = nullptr);

    void setIcon(const QString& name, QColor Colors::*color);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    QColor Colors::*m_color = &Colors::text2;
};

/// The tinted head of an attempt's card: outcome, reason, time.
class AttemptVerdict : public QWidget
{
    Q_OBJECT

public:
    explicit AttemptVerdict(QWidget* parent = nullptr);

    void setAttempt(const Attempt& attempt);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QColor Colors::*m_tint = &Colors::subtle;
    AttemptIcon* m_icon;
    ThemedLabel* m_title;
    ThemedLabel* m_time;
    ThemedLabel* m_reason;
};

}
