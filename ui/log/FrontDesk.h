// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/log/GuestDesk.h"

#include <QDialog>
#include <QFuture>

#include <functional>

class QLineEdit;
class QPushButton;

namespace otpost::ui {

class Card;
class HintLabel;
class ThemedLabel;

/// How the front desk gets things done. Calls return at once.
struct DeskMeans {
    std::function<QFuture<Result<GuestAnswer>>(const QString& number)> lookUp;
    /// Sends the code of this message once more; the new message.
    std::function<QFuture<Result<MessageId>>(MessageId id)> sendNext;
};

/// “I never got the code”: type the guest's number, read one sentence, and send by the next gateway. Stays up
/// to date while it is open.
class FrontDesk : public QDialog
{
    Q_OBJECT

public:
    explicit FrontDesk(DeskMeans means, QWidget* parent = nullptr);

    /// Something in the log changed: looks again.
    void refresh();

Q_SIGNALS:
    void detailsRequested(otpost::MessageId id);

private:
    QWidget* makeAnswer();
    void lookUp();
    void showAnswer(const GuestAnswer& answer);
    void sendNext();

    DeskMeans m_means;
    QLineEdit* m_number;
    QPushButton* m_look;
    HintLabel* m_error;
    Card* m_card = nullptr;
    ThemedLabel* m_sentence = nullptr;
    ThemedLabel* m_shownNumber = nullptr;
    ThemedLabel* m_whyNot = nullptr;
    QPushButton* m_send = nullptr;
    QPushButton* m_details = nullptr;
    QString m_asked; ///< the number that the answer is about
    GuestAnswer m_answer;
    bool m_sending = false;
};

}
