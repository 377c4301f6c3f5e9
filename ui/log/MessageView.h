// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/log/MessageFacts.h"

#include <QScrollArea>
#include <QSet>

class QGridLayout;
class QVBoxLayout;

namespace otpost::ui {

enum class TextRole;

/// What happened to one message: recipient, text with codes hidden, and the time line of its attempts. Being
/// told news of the same message it stays where it is being read, with what was unfolded.
class MessageView : public QScrollArea
{
    Q_OBJECT

public:
    explicit MessageView(QWidget* parent = nullptr);

    /// `masked`: numbers are shown without their middle digits.
    void setFacts(const MessageFacts& facts, bool masked);

Q_SIGNALS:
    /// The operator says what became of a message of which that was unknown.
    void markRequested(bool sent);

private:
    void addGrid(QVBoxLayout* column);
    void addFact(QGridLayout* grid, const QString& name, const QString& value, const QString& toolTip = {});
    void addQuestion(QVBoxLayout* column);
    void addText(QVBoxLayout* column);
    void addTimeline(QVBoxLayout* column);
    void addEvent(QVBoxLayout* column, const MessageEvent& event, bool last);
    void addEnd(QVBoxLayout* column);
    QSet<QString> openFolds() const;

    MessageFacts m_facts;
    bool m_masked = false;
};

}
