// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

class QSpacerItem;

namespace otpost::ui {

class ThemedLabel;

/// A line of small text, with an icon before it where it is an error or a warning, and an optional link
/// behind it. Hidden while its text is empty.
class HintLabel : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Hint, Error, Warning };

    explicit HintLabel(Kind kind = Kind::Hint, QWidget* parent = nullptr);

    QString text() const { return m_words; }
    void setText(const QString& text);
    void setKind(Kind kind);
    /// A link behind the text that does something about it, such as "Replace with %TO%"; empty: none.
    void setAction(const QString& text);

Q_SIGNALS:
    void actionTriggered();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    Kind m_kind;
    QString m_words;
    QString m_action;
    QSpacerItem* m_start;
    ThemedLabel* m_label;
};

}
