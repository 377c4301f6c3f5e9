// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/log/MessageFacts.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace otpost::ui {

class MenuButton;
class MessageView;
class StatusLabel;
class ThemedLabel;

/// The details of one message with what can be done about it, beside the log or in a window of its own.
/// What it asks for is done by whoever owns it.
class MessagePanel : public QWidget
{
    Q_OBJECT

public:
    enum class Place { BesideLog, Window };

    explicit MessagePanel(Place place = Place::BesideLog, QWidget* parent = nullptr);

    /// `masked`: numbers are shown without their middle digits, also in what is copied.
    void setFacts(const MessageFacts& facts, bool masked = false);
    const MessageFacts& facts() const { return m_facts; }
    MessageId messageId() const { return m_facts.details.message.id; }
    /// Whatever was asked for has been begun, and must not be asked for twice.
    void setBusy(bool busy);

Q_SIGNALS:
    void closeRequested();
    void windowRequested(otpost::MessageId id);
    void sendAgainRequested(const otpost::MessageDetails& details);
    void markRequested(const otpost::MessageDetails& details, bool sent);
    void eraseRequested(const QString& e164);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeHeader();
    QWidget* makeActions();
    void fillMore();
    void copy(const QString& text);

    Place m_place;
    MessageFacts m_facts;
    bool m_masked = false;
    ThemedLabel* m_title = nullptr;
    QHBoxLayout* m_statusPlace = nullptr;
    StatusLabel* m_status = nullptr;
    MessageView* m_view;
    QPushButton* m_report = nullptr;
    QPushButton* m_sendAgain = nullptr;
    MenuButton* m_more = nullptr;
};

}
