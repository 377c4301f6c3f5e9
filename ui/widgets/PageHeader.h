// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QSpacerItem;

namespace otpost::ui {

class IconButton;
class ThemedLabel;

/// The 64 px line at the top of a page: back and breadcrumb, title, a remark, the problems, buttons.
class PageHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PageHeader(const QString& title = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    QString title() const;
    /// The page one step up: shows a back button and its name before the title. Empty: neither.
    void setParentTitle(const QString& title);
    /// A quiet remark behind the title, such as "Not saved".
    void setRemark(const QString& remark);
    /// "2 problems", a link in red; 0 hides it.
    void setProblemCount(int count);
    /// At the far end, in this order.
    void addButton(QAbstractButton* button);
    /// A line below the header.
    void setDivided(bool divided);

Q_SIGNALS:
    void backRequested();
    void problemsActivated();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QSpacerItem* m_start;
    QSpacerItem* m_titleGap;
    IconButton* m_back;
    QPushButton* m_parent;
    ThemedLabel* m_slash;
    ThemedLabel* m_title;
    ThemedLabel* m_remark;
    QPushButton* m_problems;
    QHBoxLayout* m_buttons;
    bool m_divided = false;
};

}
