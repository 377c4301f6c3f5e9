// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace otpost::ui {

/// Something that is folded away below a link: "Request" with a remark at the far end. Closed at first.
class Fold : public QWidget
{
    Q_OBJECT

public:
    Fold(const QString& title, const QString& remark, QWidget* content, QWidget* parent = nullptr);

    bool isOpen() const;
    void setOpen(bool open);
    QWidget* content() const { return m_content; }

private:
    QPushButton* m_link;
    QWidget* m_content;
};

}
