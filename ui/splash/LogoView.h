// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QImage>

namespace otpost::ui {

/// Where a logo is shown in the form, and where a file is dropped.
class LogoView : public QFrame
{
    Q_OBJECT

public:
    explicit LogoView(QWidget* parent = nullptr);

    void setLogo(const QByteArray& bytes);
    QSize imageSize() const { return m_image.size(); }
    QSize sizeHint() const override { return {240, 88}; }

Q_SIGNALS:
    void dropped(const QString& path);
    void clicked();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QImage m_image;
    bool m_over = false;
};

}
