// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/UndoBar.h"

#include <QWidget>

namespace otpost::ui {

/// How a page is listed, before it is made.
struct PageName {
    QString title; ///< in the side bar: "SMS log"
    QString iconName; ///< a bundled icon
};

/// One entry of the side bar and what it shows.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(PageName name, QWidget* parent = nullptr)
        : QWidget(parent)
        , m_name(std::move(name))
    {
    }

    const PageName& name() const { return m_name; }
    const QString& title() const { return m_name.title; }
    /// Asked before another page is shown or the window closes. A page that has to ask its user first
    /// returns false, asks, and emits leaveGranted() when it may be left.
    virtual bool canLeave() { return true; }
    /// What F1 opens while the page is shown; see Help.h.
    virtual QString helpTopic() const { return {}; }
    /// Called when the page has come to the front.
    virtual void entered() { }

Q_SIGNALS:
    /// What was wanted when canLeave() said no (another page, closing) is to be done now; canLeave() has
    /// to say yes from here on.
    void leaveGranted();
    /// To be told at the bottom of the window.
    void noticeRaised(const otpost::ui::Notice& notice);
    /// A page of the help is to be opened; see Help.h.
    void helpWanted(const QString& topic);

private:
    PageName m_name;
};

}
