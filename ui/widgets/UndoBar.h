// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>
#include <QVariantAnimation>

#include <functional>

class QAbstractButton;
class QSpacerItem;

namespace otpost::ui {

class ThemedLabel;

/// Something that was done, told in a sentence, with a way back where there is one, or a way on.
struct Notice {
    QString text;
    QString iconName; ///< a bundled icon, or empty
    std::function<void()> undo; ///< none: no Undo button
    QString action = {}; ///< what the button says in place of Undo: "Open settings"
};

/// The bar at the bottom centre of its host. It goes after 10 s, but not while the pointer or the focus
/// is in it. A new notice replaces the one before. What is too long for its host is wrapped.
class UndoBar : public QFrame
{
    Q_OBJECT
public:
    explicit UndoBar(QWidget* host);

    void showNotice(const Notice& notice);
    void dismiss();
    /// Whether it will go by itself: not while it is attended to.
    bool isCountingDown() const { return m_clock.isActive(); }

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    class Button;
    void place();
    void restartClock();

    QWidget* m_host;
    QString m_iconName;
    std::function<void()> m_undo;
    QSpacerItem* m_start;
    ThemedLabel* m_text;
    Button* m_undoButton;
    QAbstractButton* m_close;
    QTimer m_clock;
    QVariantAnimation m_motion;
};

}
