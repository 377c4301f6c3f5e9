// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Message.h"

#include <QWidget>

class QVBoxLayout;

namespace otpost::ui {

/// What happened to one message, beside the log: recipient, text with codes hidden, and the time line of
/// its attempts.
class MessagePanel : public QWidget
{
    Q_OBJECT

public:
    explicit MessagePanel(QWidget* parent = nullptr);

    void setDetails(const MessageDetails& details);
    MessageId messageId() const { return m_details.message.id; }
    /// All of it as plain text, for a provider's support. Holds no secret and no code.
    static QString report(const MessageDetails& details);

Q_SIGNALS:
    void closeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* headerOf(const Message& message);
    QWidget* factsOf(const Message& message);
    void copyReport();

    QVBoxLayout* m_layout;
    QWidget* m_content = nullptr;
    MessageDetails m_details;
};

}
