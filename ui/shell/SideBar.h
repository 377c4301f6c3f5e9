// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListView;
class QStandardItemModel;

namespace otpost::ui {

/// The list of pages at the window's side: icons with words, or icons alone (the rail).
class SideBar : public QWidget
{
    Q_OBJECT
public:
    explicit SideBar(QWidget* parent = nullptr);

    void addEntry(const QString& title, const QString& iconName, const QString& shortcut);
    /// A number with a warning sign at the entry's end; 0: none.
    void setEntryWarnings(int entry, int count);
    int currentEntry() const;
    /// Moves the mark without asking for a page.
    void setCurrentEntry(int entry);
    bool isRail() const { return m_rail; }
    void setRail(bool rail);

Q_SIGNALS:
    void entryChosen(int entry);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QListView* m_list;
    QStandardItemModel* m_model;
    bool m_rail = false;
};

}
