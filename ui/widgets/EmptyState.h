// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;
class QHBoxLayout;

namespace otpost::ui {

class ThemedLabel;

/// What a page shows while it has nothing to show: a drawing, a title, a sentence and what to do.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    enum class Drawing { Route, Log, NoMatch };

    EmptyState(Drawing drawing, const QString& title, const QString& sentence, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setSentence(const QString& sentence);
    /// Side by side below the sentence. One of them may be primary.
    void addButton(QAbstractButton* button);
    /// A wider thing below the sentence, such as a row of cards.
    void addContent(QWidget* content);

private:
    ThemedLabel* m_title;
    ThemedLabel* m_sentence;
    QHBoxLayout* m_buttons;
};

}
