// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace otpost::ui {

/// "12 new messages", over the top of the log while one reads further down; pressed, it goes there. Places
/// itself at the top centre of its parent.
class NewRowsPill : public QAbstractButton
{
    Q_OBJECT

public:
    explicit NewRowsPill(QWidget* host);

    /// 0 hides it.
    void setCount(qint64 count);
    qint64 count() const { return m_count; }
    /// Distance from the host's top, in px.
    void setTop(int top);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    qint64 m_count = 0;
    int m_top = 0;
};

}
