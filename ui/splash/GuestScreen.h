// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/splash/PhoneView.h"

#include <QWidget>

class QVBoxLayout;

namespace otpost::ui {

/// A guest's page drawn with the window's own widgets, mirrored where its language runs from right to left.
/// Nothing in it can be operated.
class GuestScreen : public QWidget
{
    Q_OBJECT

public:
    explicit GuestScreen(QWidget* parent = nullptr);

    /// `scale`: of everything, 1 as on a telephone 268 px wide.
    void showView(const PhoneView& view, qreal scale);
    /// All words on it, for who cannot see it.
    QString words() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void rebuild();
    void addLogo();
    void addWords(const QString& text, qreal size, int weight = 400);
    void addLabel(const QString& text, const QString& remark = {});
    void addField(const QString& text, Qt::Alignment alignment = Qt::AlignLeading, bool opens = false);
    void addCode();
    void addButton(const QString& text, bool plain = false);
    void addCheck(const QString& text);
    void addNumberStep();
    void addCodeStep();
    void addOnlineStep();
    int px(qreal value) const { return qRound(value * m_scale); }
    QFont fontOf(qreal size, int weight) const;

    PhoneView m_view;
    PhoneColors m_colors;
    qreal m_scale = 0;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_column = nullptr;
    QStringList m_words;
};

}
