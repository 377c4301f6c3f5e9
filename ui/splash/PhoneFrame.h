// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/splash/PhoneView.h"

#include <QScrollArea>
#include <QWidget>

namespace otpost::ui {

class GuestScreen;

/// A telephone: its painted case around a guest's page, which can be scrolled in it.
class PhoneFrame : public QWidget
{
    Q_OBJECT

public:
    explicit PhoneFrame(QWidget* parent = nullptr);

    void showView(const PhoneView& view);
    const PhoneView& view() const { return m_view; }
    GuestScreen* screen() const { return m_screen; }
    /// 1 as large as designed, or less where there is no room for that.
    void setScale(qreal scale);
    qreal scale() const { return m_scale; }
    QSize sizeHint() const override;
    /// At scale 1.
    static QSize fullSize();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QRect glass() const;
    void refresh();

    PhoneView m_view;
    GuestScreen* m_screen;
    QScrollArea* m_scroll;
    qreal m_scale = 1;
};

}
