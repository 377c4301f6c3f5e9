// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QLineEdit;

namespace otpost::ui {

class LuaText;
class ThemedLabel;

/// Finds words in a script: a line to type in, how many there are, and the next and previous one.
class LuaSearchBar : public QWidget
{
    Q_OBJECT

public:
    explicit LuaSearchBar(LuaText* text, QWidget* parent = nullptr);

    /// Shows itself and takes the focus; the selection of one line is what is looked for.
    void open();
    /// Hides itself and gives the focus back.
    void close();
    /// 1: the next place after the selection, -1: the one before. Round at the ends.
    void go(int direction);

Q_SIGNALS:
    void focusChanged(bool focused);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search();
    void showPlace(qsizetype place);
    QList<qsizetype> places() const;

    LuaText* m_text;
    QLineEdit* m_words;
    ThemedLabel* m_count;
    qsizetype m_from = 0;
};

}
