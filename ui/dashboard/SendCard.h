// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/phone/RecipientList.h"
#include "core/sending/Dispatcher.h"
#include "core/storage/Settings.h"
#include "ui/widgets/Card.h"

#include <QFuture>
#include <QHash>

#include <functional>

class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QTimer;

namespace otpost::ui {

class FieldRow;
class HintLabel;
class ThemedLabel;

/// How messages are sent from the dashboard. Calls return at once.
struct SendMeans {
    std::function<QFuture<Result<Submission>>(const OutgoingMessage& message)> submit;
    std::function<QFuture<Result<MessageDetails>>(MessageId id)> ended;
};

/// Send message: one number or several, a text with its segments counted while it is typed, a location; and
/// what became of each.
class SendCard : public Card
{
    Q_OBJECT

public:
    explicit SendCard(SendMeans means, QWidget* parent = nullptr);

    void setSettings(const Settings& settings);
    void setLocations(const QStringList& names);
    /// Puts the cursor where a number is typed.
    void focusNumber();

Q_SIGNALS:
    /// The row of a message in the log is wanted.
    void messageRequested(otpost::MessageId id);

private:
    QWidget* makeResults();
    void readNumbers(bool complete);
    void countText();
    void send();
    void submitAll(const QList<OutgoingMessage>& messages);
    void onSubmitted(int row, const Result<Submission>& accepted);
    void onEnded(int row, const Result<MessageDetails>& details);
    void showResults();

    /// One message that was sent from here.
    struct Row {
        QString to;
        MessageId id = 0;
        bool over = false;
        bool good = false;
        QString words;
    };

    SendMeans m_means;
    Settings m_settings;
    RecipientList m_list;
    QPlainTextEdit* m_to;
    FieldRow* m_toRow;
    QPlainTextEdit* m_text;
    FieldRow* m_textRow;
    QComboBox* m_location;
    QPushButton* m_send;
    HintLabel* m_trouble;
    QWidget* m_results = nullptr;
    ThemedLabel* m_summary = nullptr;
    ThemedLabel* m_details = nullptr;
    QPushButton* m_open = nullptr;
    QTimer* m_typed; ///< since the last key in the numbers
    QList<Row> m_rows;
    int m_round = 0; ///< answers to an earlier click do not count
};

/// What became of a message, in a sentence: "Sent by Twilio".
QString outcomeSentence(const MessageDetails& details);

}
