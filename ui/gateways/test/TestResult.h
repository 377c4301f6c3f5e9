// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Message.h"
#include "core/net/ConnectionDiagnosis.h"
#include "core/sending/GatewayTests.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace otpost::ui {

class ArrivalBar;
class AttemptIcon;
class AttemptView;
class HintLabel;
class ProofCard;
class ThemedLabel;

/// What came of a test: the attempt, what a route would do next, whether the text arrived, the proof that a
/// failure is recognised, and the whole to be copied.
class TestResult : public QWidget
{
    Q_OBJECT

public:
    explicit TestResult(QWidget* parent = nullptr);

    /// Nothing is shown, until the next result.
    void clear();
    /// `details` has an attempt. `gateway`: that was tested.
    void show(const MessageDetails& details, const Gateway& gateway);
    /// May come before or after `show`.
    void setConnection(const ConnectionReport& report);
    void setNext(const NextInRoute& next);

    ArrivalBar* arrival() const { return m_arrival; }
    ProofCard* proof() const { return m_proof; }

Q_SIGNALS:
    /// A key of `gatewayFields()` that the result points to.
    void fieldRequested(const QString& key);
    /// A rule was chosen in the response: one of both is empty.
    void ruleChosen(const QString& successResponse, const QString& successPath);

private:
    void build();
    void showNext();
    void copyCurl();
    void copyReport();
    void noteCopied(QPushButton* button, const QString& words);

    std::optional<MessageDetails> m_details;
    std::optional<ConnectionReport> m_connection;
    std::optional<NextInRoute> m_next;
    Gateway m_gateway;

    AttemptView* m_attempt;
    HintLabel* m_notStored;
    QWidget* m_copyLine = nullptr;
    QPushButton* m_curl = nullptr;
    QPushButton* m_report = nullptr;
    QWidget* m_nextLine = nullptr;
    AttemptIcon* m_nextIcon = nullptr;
    ThemedLabel* m_nextText = nullptr;
    QWidget* m_arrivalLine = nullptr;
    ArrivalBar* m_arrival = nullptr;
    QWidget* m_proofLine = nullptr;
    ProofCard* m_proof = nullptr;
};

}
