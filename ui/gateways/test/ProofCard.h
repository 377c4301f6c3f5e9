// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Message.h"
#include "ui/theme/Theme.h"

#include <QFrame>

class QPushButton;

namespace otpost::ui {

class AttemptIcon;
class ThemedLabel;

/// Offers to prove that the gateway's rule recognises a failure, says before what will be sent, and shows
/// what came of it.
class ProofCard : public QFrame
{
    Q_OBJECT

public:
    explicit ProofCard(QWidget* parent = nullptr);

    /// `rule`: that was just chosen, or empty. `gateway`: that would be tested.
    void offer(const Gateway& gateway, const QString& rule);
    void setRunning(bool running);
    /// What the wrong request came to.
    void showResult(const Attempt& attempt);
    void showProblem(const QString& words);

Q_SIGNALS:
    void proofRequested();

private:
    void setState(const QString& iconName, QColor Colors::*color, const QString& title, const QString& words);

    AttemptIcon* m_icon;
    ThemedLabel* m_title;
    ThemedLabel* m_words;
    QPushButton* m_send;
};

/// What the answer to a wrong request proves.
struct ProofVerdict {
    enum class Kind { Recognised, TakenForSuccess, NotProved };
    Kind kind = Kind::NotProved;
    QString title;
    QString text;
};
ProofVerdict proofOf(const Attempt& attempt);

}
