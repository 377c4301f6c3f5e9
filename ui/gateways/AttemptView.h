// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Message.h"

#include <QWidget>

class QVBoxLayout;

namespace otpost {
struct ConnectionReport;
}

namespace otpost::ui {

class AttemptTiming;
class AttemptVerdict;
class ConnectionView;
class Disclosure;
class HintLabel;
class PreviewHeaders;
class PreviewRequest;
class ResponseChooser;
class ThemedLabel;

/// One attempt on a card: the outcome in words and colour with its reason, the conditions that were looked
/// at, where the time went, what could help, the request and the response. Its parent should be filled
/// with its own background role, as the card's corners are cut in that colour.
class AttemptView : public QWidget
{
    Q_OBJECT

public:
    explicit AttemptView(QWidget* parent = nullptr);

    void setAttempt(const Attempt& attempt);
    /// Whether to say what could put a failure right, with a link to the field. Off at first.
    void setAdviceShown(bool shown);
    /// Puts something right below the verdict.
    void insertBelowVerdict(QWidget* widget);
    /// Opens or folds the response.
    void setResponseOpen(bool open);
    /// Shows what was found on the way to the server; null: nothing was looked for.
    void setConnection(const ConnectionReport* report);
    /// Whether the part of the response that means success may be chosen. Off at first.
    void setChoosable(bool choosable);

Q_SIGNALS:
    /// The link of the advice: a key of `gatewayFields()`.
    void fieldRequested(const QString& key);
    /// A rule was chosen in the response: one of both is empty.
    void ruleChosen(const QString& successResponse, const QString& successPath);

private:
    QWidget* makeAdvice(QWidget* parent);
    QWidget* makeResponse(QWidget* parent);
    QWidget* makeConnection(QWidget* parent);
    void showChecks(const QList<RuleCheck>& checks);
    void showResponse(const Attempt& attempt);

    QVBoxLayout* m_column = nullptr;
    AttemptVerdict* m_verdict;
    QWidget* m_evidence;
    QVBoxLayout* m_checks;
    AttemptTiming* m_timing;
    QWidget* m_advice = nullptr;
    ThemedLabel* m_adviceTitle = nullptr;
    ThemedLabel* m_adviceText = nullptr;
    QWidget* m_adviceLink = nullptr;
    Disclosure* m_request;
    PreviewRequest* m_requestParts;
    Disclosure* m_response;
    ResponseChooser* m_body = nullptr;
    ThemedLabel* m_bodyNote = nullptr;
    ThemedLabel* m_headersLabel = nullptr;
    PreviewHeaders* m_headers = nullptr;
    QWidget* m_way = nullptr; ///< a line and the fold of the connection
    Disclosure* m_connection = nullptr;
    ConnectionView* m_connectionParts = nullptr;
    HintLabel* m_connectionWarning = nullptr;
    bool m_hasEvidence = false;
    bool m_adviceShown = false;
    QString m_adviceField;
};

}
