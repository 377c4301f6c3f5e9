// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace otpost::ui {

/// The header of a foldable section: chevron, title and, at the far end, a note in mono.
class DisclosureHeader : public QAbstractButton
{
    Q_OBJECT
public:
    explicit DisclosureHeader(const QString& title, QWidget* parent = nullptr);

    void setNote(const QString& note);
    QString note() const { return m_note; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_note;
};

/// A foldable section such as "Request   POST, 124 bytes". Closed at first.
class Disclosure : public QWidget
{
    Q_OBJECT
public:
    explicit Disclosure(const QString& title, QWidget* content, QWidget* parent = nullptr);

    DisclosureHeader* header() const { return m_header; }
    QWidget* content() const { return m_content; }
    void setNote(const QString& note);
    bool isOpen() const;
    void setOpen(bool open);

Q_SIGNALS:
    void toggled(bool open);

private:
    DisclosureHeader* m_header;
    QWidget* m_content;
};

}
