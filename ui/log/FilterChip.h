// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/log/MenuButton.h"

#include <QMenu>

namespace otpost::ui {

/// A menu whose checkable entries can be switched one after the other: it stays open meanwhile.
class CheckMenu : public QMenu
{
    Q_OBJECT

public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

/// A filter as a button with a menu. At rest it shows its name and an arrow; while it narrows something, what
/// it asks for, tinted, with a cross that takes it away (also Delete and Backspace).
class FilterChip : public MenuButton
{
    Q_OBJECT

public:
    /// `iconName`: a bundled icon before the words, or empty.
    explicit FilterChip(const QString& name, const QString& iconName = {}, QWidget* parent = nullptr);

    QString name() const { return m_name; }
    /// What it asks for, in words; empty: it does not narrow.
    void setActiveText(const QString& text);
    bool isActive() const { return !m_activeText.isEmpty(); }
    /// Where the cross is, in its own coordinates.
    QRect crossRect() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// The cross was pressed: the filter is to be taken away.
    void clearRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString shownText() const;

    QString m_name;
    QString m_iconName;
    QString m_activeText;
    bool m_crossPressed = false;
};

/// One thing that a ChoiceChip can ask for.
struct ChipChoice {
    QString key;
    QString label;
    bool operator==(const ChipChoice&) const = default;
};

/// A chip that asks for any of some values.
class ChoiceChip : public FilterChip
{
    Q_OBJECT

public:
    /// `none`: what the menu says while there is nothing to choose.
    ChoiceChip(const QString& name, const QString& none, QWidget* parent = nullptr);

    /// What can be chosen, in this order. What is chosen and not among it stays, under its key.
    void setChoices(const QList<ChipChoice>& choices);
    /// Tells nobody.
    void setChosen(const QStringList& keys);
    QStringList chosen() const { return m_chosen; }

Q_SIGNALS:
    void chosenChanged(const QStringList& keys);

private:
    void fillMenu();
    void choose(const QString& key, bool on);
    void showChosen();
    QString labelOf(const QString& key) const;

    CheckMenu* m_menu = nullptr;
    QString m_none;
    QList<ChipChoice> m_choices;
    QStringList m_chosen;
};

}
