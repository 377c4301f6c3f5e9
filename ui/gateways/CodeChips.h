// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QToolButton;

namespace otpost::ui {

class ThemedLabel;

/// The row of placeholders below a template: the usual ones as chips, all of them in a menu. Chips that
/// do not fit are left to the menu.
class CodeChips : public QWidget
{
    Q_OBJECT

public:
    explicit CodeChips(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString& placeholder);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();

    ThemedLabel* m_word;
    QList<QToolButton*> m_chips;
    QPushButton* m_all;
};

/// What a placeholder stands for, in a few words.
QString placeholderMeaning(const QString& placeholder);

}
