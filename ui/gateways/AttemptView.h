// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Message.h"

#include <QWidget>

class QVBoxLayout;

namespace otpost::ui {

class AttemptTiming;
class AttemptVerdict;
class CodeEditor;
class Disclosure;
class PreviewHeaders;
class PreviewRequest;
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
    /// Opens or folds the response.
    void setResponseOpen(bool open);

Q_SIGNALS:
    /// The link of the advice: a key of `gatewayFields()`.
    void fieldRequested(const QString& key);

private:
    QWidget* makeAdvice(QWidget* parent);
    QWidget* makeResponse(QWidget* parent);
    void showChecks(const QList<RuleCheck>& checks);
    void showResponse(const Attempt& attempt);

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
    CodeEditor* m_body = nullptr;
    ThemedLabel* m_bodyNote = nullptr;
    ThemedLabel* m_headersLabel = nullptr;
    PreviewHeaders* m_headers = nullptr;
    bool m_adviceShown = false;
    QString m_adviceField;
};

}
